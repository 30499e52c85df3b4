internal import Applicant

/// A file to start from: valid as it stands, it explains through its own values what goes where.
public enum ApplicantTemplate {
  /// A number of a DNI that nobody has.
  static let numberOfNobody = "00000000"

  /// The text of the file in a language. What cannot be exemplified without inventing somebody is left out,
  /// and nothing is declared under oath for anybody.
  public static func text(_ language: Language) -> String {
    let say = { (es: String, en: String) in Wording(language).pick(es, en) }
    return """
      {
        "schema": "applicant-file/1",
        "personal": {
          "document": {"type": "DNI", "number": "\(numberOfNobody)"},
          "paternalSurname": "\(say("Escriba aquí su apellido paterno", "Write your paternal surname here"))",
          "maternalSurname": "\(say("Su apellido materno", "Your maternal surname"))",
          "names": "\(say("Sus nombres", "Your given names"))",
          "birthDate": "1990-12-31", "gender": "F | M", "nationality": "PE",
          "address": {
            "street": "\(say("Su dirección", "Your address"))",
            "ubigeo": "\(say("INEI, seis cifras de su distrito", "INEI, six digits of your district"))",
            "reference": "\(say("Cómo llegar", "How to get there"))"
          },
          "phones": ["\(say("Su número de teléfono", "Your telephone number"))"],
          "emails": ["\(say("Su correo electrónico", "Your e-mail address"))"],
          "conditions": {"disability": null, "armedForces": null, "athlete": null},
          "declarations": {
            "fullCivilRights": null, "convicted": null, "disqualified": null,
            "antecedentes": null, "registries": null, "kinship": null
          }
        },
        "education": [
          {
            "id": "ed1", "level": "universitario", "status": "titulado",
            "career": "\(career(language))",
            "institution": "\(say("Su centro de estudios", "Where you studied")). level: \(list(levels)). \
      status: \(list(statuses))",
            "country": "PE", "from": "2006-03-01", "egreso": "2011-12-20",
            "proofs": [
              {"kind": "constancia-egreso", "shows": ["fecha", "firma"], "date": "2012-01-10", "folio": 1},
              {"kind": "diploma-bachiller", "shows": ["firma"], "date": "2012-08-01", "folio": 2},
              {"kind": "diploma-titulo", "shows": ["firma"], "date": "2013-05-20", "folio": 3}
            ]
          }
        ],
        "collegiation": [
          {
            "id": "co1", "college": "\(say("Su colegio profesional", "Your professional college"))",
            "number": "\(say("Su número de colegiatura", "Your number there"))",
            "link": "\(say("Enlace donde se ve que está habilitado", "Link that shows your standing"))",
            "proofs": [
              {"kind": "diploma-colegiatura", "folio": 4},
              {"kind": "constancia-habilitacion", "validUntil": "2026-12-31", "folio": 5}
            ]
          }
        ],
        "training": [
          {
            "id": "tr1", "kind": "curso",
            "name": "\(say("Su nombre, como está en el certificado", "Its name, as on the certificate"))",
            "institution": "\(say("Quién lo dictó", "Who taught it")). kind: \(list(TrainingKind.self)). \
      purpose: \(list(TrainingPurpose.self))",
            "from": "2024-01-10", "to": "2024-02-10", "hours": 24, "purpose": "especializacion",
            "contents": ["\(say("Un tema por línea", "One subject a line"))"],
            "proofs": [{"kind": "certificado", "shows": ["horas", "aprobado", "firma"], "folio": 6}]
          }
        ],
        "knowledge": [
          {
            "id": "kn1", "kind": "ofimatica", "level": "basico",
            "name": "\(say("Por ejemplo", "For example")): Hojas de cálculo. \
      kind: \(list(KnowledgeKind.self)). level: \(list(KnowledgeLevel.self))"
          }
        ],
        "experience": [
          {
            "id": "ex1", "kind": "empleo", "sector": "publico", "level": "analista",
            "employer": "\(say("Entidad o empresa", "Entity or firm")). kind: \(list(ExperienceKind.self)). \
      sector: \(list(Sector.self))",
            "position": "\(say("Su puesto, como está en la constancia", "Your post, as on the constancia"))",
            "unit": "\(say("Su oficina", "Your office")). level: \(list(PostLevel.self))",
            "from": "2015-06-01", "to": "2021-12-08",
            "functions": ["\(say("Una función por línea, como en la constancia", "One function a line"))"],
            "proofs": [
              {
                "kind": "constancia-trabajo",
                "shows": ["inicio", "fin", "cargo", "firma", "sello", "membrete"],
                "issuer": "rrhh", "date": "2021-12-20", "folio": 7
              }
            ]
          }
        ],
        "additional": [
          {
            "name": "\(say("Por ejemplo", "For example")): Licencia de conducir A-I",
            "proofs": [{"kind": "licencia-conducir", "validUntil": "2030-08-03", "folio": 8}]
          },
      \(TemplateHelp.records(language))
        ],
        "documents": [{"kind": "cv"}, {"kind": "dni"}],
        "attachments": []
      }

      """
  }

  private static func career(_ language: Language) -> String {
    Wording(language).pick(
      "Escriba aquí su carrera, como está en su diploma", "Write your career here, as on your diploma")
  }

  private static let levels = EducationLevel.allCases.map(\.rawValue)
  private static let statuses = EducationStatus.allCases.map(\.rawValue)

  private static func list(_ words: [String]) -> String { words.joined(separator: " | ") }

  private static func list<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> String {
    list(type.allCases.map(\.rawValue))
  }
}
