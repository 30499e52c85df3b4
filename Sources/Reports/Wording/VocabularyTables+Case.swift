internal import Eligibility

// Persons, fields of the file, steps of a selection process, values of the rules.
extension Vocabulary {
  static let persons: Table = [
    "RNSSC": (
      "RNSSC (Registro Nacional de Sanciones contra Servidores Civiles)",
      "RNSSC (register of sanctions against civil servants)"
    ),
    "REDAM": (
      "REDAM (Registro de Deudores Alimentarios Morosos)",
      "REDAM (register of defaulters on maintenance payments)"
    ),
    "REDERECI": (
      "REDERECI (Registro de Deudores de Reparaciones Civiles)",
      "REDERECI (register of debtors of civil reparations)"
    ),
    "RNAS": (
      "RNAS (Registro Nacional de Abogados Sancionados)", "RNAS (register of sanctioned lawyers)"
    ),
    "policiales": ("policiales", "police (policiales)"),
    "penales": ("penales", "criminal (penales)"),
    "judiciales": ("judiciales", "judicial (judiciales)"),
    "DNI": ("DNI", "DNI"),
    "CE": ("carné de extranjería", "foreigner's card (carné de extranjería)"),
    "PASAPORTE": ("pasaporte", "passport"),
    "PE": ("peruana", "Peruvian"),
    "disability": ("persona con discapacidad", "person with disability"),
    "armedForces": (
      "licenciado de las Fuerzas Armadas", "discharged from the Armed Forces (licenciado)"
    ),
    "athlete": ("deportista calificado", "qualified athlete (deportista calificado)"),
  ]

  static let documents: Table = [
    "cv": ("currículum vítae", "curriculum vitae"),
    "dni": ("copia del DNI", "copy of the DNI"),
    "ce": ("copia del carné de extranjería", "copy of the foreigner's card (carné de extranjería)"),
    "pdf": ("PDF", "PDF"),
    "png": ("PNG", "PNG"),
    "jpeg": ("JPEG", "JPEG"),
    "other": ("otro formato", "another format"),
  ]

  static let fields: Table = [
    "personal.document": ("documento de identidad", "identity document"),
    "personal.paternalSurname": ("apellido paterno", "paternal surname"),
    "personal.maternalSurname": ("apellido materno", "maternal surname"),
    "personal.names": ("nombres", "given names"),
    "personal.birthDate": ("fecha de nacimiento", "date of birth"),
    "personal.gender": ("sexo", "gender"),
    "personal.nationality": ("nacionalidad", "nationality"),
    "personal.birthplace": ("lugar de nacimiento", "place of birth"),
    "personal.address.street": ("dirección", "street address"),
    "personal.address.ubigeo": ("ubigeo del domicilio", "place code of the address (ubigeo)"),
    "personal.address.reference": ("referencia del domicilio", "how to find the address"),
    "personal.phones": ("teléfono", "telephone"),
    "personal.emails": ("correo electrónico", "e-mail address"),
    "personal.declarations.fullCivilRights": (
      "declaración de pleno ejercicio de los derechos civiles", "statement on full civil rights"
    ),
    "personal.declarations.convicted": ("declaración sobre condenas", "statement on convictions"),
    "personal.declarations.disqualified": (
      "declaración sobre inhabilitación", "statement on disqualification (inhabilitación)"
    ),
    "personal.declarations.antecedentes": (
      "declaración sobre antecedentes policiales, penales y judiciales",
      "statement on police, criminal and judicial records (antecedentes)"
    ),
    "personal.declarations.registries": (
      "declaración sobre registros de sanciones y deudores",
      "statement on registers of sanctions and debtors"
    ),
    "personal.declarations.kinship": ("declaración sobre parentesco", "statement on kinship"),
  ]

  /// What the ids of requirements begin with.
  static let requirements: Table = [
    "person": ("La persona", "The person"),
    "file": ("El expediente", "The file"),
    "education": ("Formación académica", "Education (formación académica)"),
    "collegiation": (
      "Colegiatura y habilitación", "Professional membership (colegiatura y habilitación)"
    ),
    "training": ("Capacitación", "Training"),
    "additional": ("Requisito adicional", "Further requirement"),
    "experience": ("Experiencia", "Experience"),
    "experience.general": ("Experiencia general", "General experience"),
    "experience.specific": ("Experiencia específica", "Specific experience"),
  ]

  /// As what somebody decides.
  static let roles: Table = Dictionary(uniqueKeysWithValues: DecisionRole.allCases.map { ($0.rawValue, $0.name) })

  /// A paper may be called what a step is called: then it is said in the same words.
  static let steps: Table = Dictionary(
    uniqueKeysWithValues: ScheduleStep.allCases.map { ($0.rawValue, words(of: $0)) })

  static func words(of step: ScheduleStep) -> (es: String, en: String) {
    switch step {
    case .approval: ("aprobación de la convocatoria", "approval of the call")
    case .publication: ("publicación", "publication")
    case .application: ("postulación", "application")
    case .fichaResults: ("resultados de la evaluación de la ficha", "results of the ficha evaluation")
    case .knowledge: ("evaluación de conocimientos", "knowledge test")
    case .knowledgeResults: ("resultados de la evaluación de conocimientos", "results of the knowledge test")
    case .psychological: ("evaluación psicológica", "psychological test")
    case .psychologicalResults: ("resultados de la evaluación psicológica", "results of the psychological test")
    case .documents: ("presentación de documentos", "handing in of documents")
    case .curricularResults: ("resultados de la evaluación curricular", "results of the curricular evaluation")
    case .interview: ("entrevista", "interview")
    case .interviewResults: ("resultados de la entrevista", "results of the interview")
    case .finalResults: ("resultados finales", "final results")
    case .contract: ("suscripción del contrato", "signing of the contract")
    }
  }

  static let conventions: Table = [
    "calendar": ("meses de calendario", "calendar months"),
    "days365": ("años de 365 días", "years of 365 days"),
    "days360": ("años de 360 días y meses de 30", "years of 360 days and months of 30"),
  ]

  static let effects: Table = [
    "accepted": ("se admite", "accepted"),
    "refused": ("no se admite", "refused"),
    "ignored": ("no se mira", "not looked at"),
    "note": ("se anota, sin consecuencia", "noted, without consequence"),
    "bars": ("el requisito no se cumple", "the requirement is not met"),
    "disqualifies": (
      "DESCALIFICADO en la etapa curricular", "DESCALIFICADO in the curricular stage"
    ),
  ]
}
