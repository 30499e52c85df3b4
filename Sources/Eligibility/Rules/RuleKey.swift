internal import Applicant
internal import Days

/// Every value that a rule book has, by its dotted path.
public enum RuleKey: String, CaseIterable, Sendable {
  case duration
  case startUniversity = "start.proof.university"
  case startTechnical = "start.proof.technical"
  case startShows = "start.proof.shows"
  case startDiplomas = "start.diplomas"
  case startSecondary = "start.secondaryProof"
  case acceptedEmpleo = "experience.proof.accepted.empleo"
  case acceptedServicio = "experience.proof.accepted.servicio"
  case acceptedPreprofesional = "experience.proof.accepted.practica-preprofesional"
  case acceptedProfesional = "experience.proof.accepted.practica-profesional"
  case acceptedSecigra = "experience.proof.accepted.secigra"
  case refused = "experience.proof.refused"
  case experienceShows = "experience.proof.shows"
  case issuerEmpleo = "experience.proof.issuer.empleo"
  case issuerServicio = "experience.proof.issuer.servicio"
  case issuerPreprofesional = "experience.proof.issuer.practica-preprofesional"
  case issuerProfesional = "experience.proof.issuer.practica-profesional"
  case issuerSecigra = "experience.proof.issuer.secigra"
  case levelShows = "experience.level.shows"
  case matterInPosition = "experience.matter.inPosition"
  case matterSimilar = "experience.matter.similar"
  case simultaneous = "experience.simultaneous"
  case preprofessionalMinimum = "practice.preprofessional.minimumMonths"
  case preprofessionalMinimumOf = "practice.preprofessional.minimumOf"
  case preprofessionalTowards = "practice.preprofessional.countsTowards"
  case preprofessionalUntil = "practice.preprofessional.until"
  case professionalMaximum = "practice.professional.maximumMonths"
  case professionalLevel = "practice.professional.level"
  case secigraCounts = "secigra.counts"
  case secigraShows = "secigra.shows"
  case secigraProofShows = "secigra.proof.shows"
  case proofEstudiante = "education.proof.estudiante"
  case proofEgresado = "education.proof.egresado"
  case proofEgresadoTecnico = "education.proof.egresadoTecnico"
  case proofEgresadoPosgrado = "education.proof.egresadoPosgrado"
  case proofBachiller = "education.proof.bachiller"
  case proofTitulado = "education.proof.titulado"
  case proofGrado = "education.proof.grado"
  case proofEscolar = "education.proof.escolar"
  case egresadoShows = "education.shows.egresado"
  case egresadoPosgradoShows = "education.shows.egresadoPosgrado"
  case higherProvesLower = "education.higherProvesLower"
  case abroad = "education.abroad"
  case abroadTechnical = "education.abroadTechnical"
  case collegiationProof = "collegiation.proof"
  case collegiationValid = "collegiation.valid"
  case collegiationLink = "collegiation.link"
  case courseMinimum = "training.course.minimumHours"
  case courseAddUp = "training.course.addUp"
  case courseShows = "training.course.shows"
  case programmeMinimum = "training.programme.minimumHours"
  case programmeGoverningBody = "training.programme.governingBodyHours"
  case programmeAddUp = "training.programme.addUp"
  case programmeShows = "training.programme.shows"
  case trainingProof = "training.proof"
  case degreesServe = "training.degreesServe"
  case excludedPurposes = "training.excludedPurposes"
  case additionalFolio = "additional.folio"
  case translation = "proof.translation"
  case folio = "proof.folio"
  case unsigned = "proof.unsigned"
  case unfoliated = "proof.unfoliated"
  case formats = "attachments.formats"
  case acceptance = "attachments.acceptance"
  case minimumAge = "person.minimumAge"
  case civilRights = "person.civilRights"
  case convicted = "person.convicted"
  case disqualified = "person.disqualified"
  case antecedentes = "person.antecedentes"
  case kinship = "person.kinship"
  case registryRNSSC = "person.registries.RNSSC"
  case registryREDAM = "person.registries.REDAM"
  case registryREDERECI = "person.registries.REDERECI"
  case registryRNAS = "person.registries.RNAS"
  case fileFields = "file.fields"
  case surplus = "file.surplus"
  case requiredDocuments = "file.requiredDocuments"
  case applicationsMaximum = "applications.maximum"
  case applicationsWithin = "applications.within"
  case applicationsCount = "applications.counts"
  case applicationsWithdrawn = "applications.withdrawn"
  case decisionRoles = "decisions.roles"
  case acuartelado = "bonus.armedForces.acuartelado"
  case disabilityProof = "bonus.disability.proof"
  case armedForcesProof = "bonus.armedForces.proof"
  case athleteProof = "bonus.athlete.proof"
  case meritOrder = "merit.order"
  case marksConocimientos = "merit.marks.conocimientos"
  case marksCurricular = "merit.marks.curricular"
  case marksEntrevista = "merit.marks.entrevista"
  case meritAdvance = "merit.advance"
  case curricularPoints = "merit.curricular.points"
  case gradesSteps = "merit.grades.steps"
  case gradesFormacion = "merit.grades.formacion"
  case gradesGeneral = "merit.grades.general"
  case gradesEspecifica = "merit.grades.especifica"
  case gradesPublico = "merit.grades.publico"
  case rubricLevels = "merit.rubric.levels"
  case sheetWeights = "merit.sheet.weights"
  case sheetCriteria = "merit.sheet.criteria"
  case sheetScale = "merit.sheet.scale"
  case interviewSheets = "merit.interview.sheets"
  case interviewCombine = "merit.interview.combine"
  case psychologicalAbsence = "merit.psychological.absence"
  case meritStatuses = "merit.statuses"
  case meritNeeded = "merit.needed"
  case meritTies = "merit.ties"
  case meritSubstitutes = "merit.substitutes"
  case meritDesierto = "merit.desierto"
  case meritCancel = "merit.cancel"
  case athletePercentages = "bonus.athlete.percentages"
  case athleteBase = "bonus.athlete.base"
  case athletePertinent = "bonus.athlete.pertinent"
  case youthPercentage = "bonus.youth.percentage"
  case youthMaximumAge = "bonus.youth.maximumAge"
  case youthPublicSector = "bonus.youth.publicSector"
  case disabilityPercentage = "bonus.disability.percentage"
  case armedForcesPercentage = "bonus.armedForces.percentage"
  case bonusBase = "bonus.base"
  case publicationPublic = "calendar.publication.convocatoria-publica"
  case publicationDirect = "calendar.publication.contratacion-directa"
  case publicationCooperation = "calendar.publication.cooperacion-laboral"
  case publicationPractice = "calendar.publication.modalidades-formativas"
  case contractTerm = "calendar.contract"
  case appealTerm = "calendar.appeal"
  case resolutionTerm = "calendar.resolution"
  case decreedDays = "calendar.nonWorkingDays"

  /// The values that a book may leave out: then any issuer will do; then a SECIGRA is proved like all else, and a technical
  /// title from abroad needs what others need; then nothing is graded, or filled in on that form; then everybody who follows
  /// is a substitute.
  var isOptional: Bool {
    [
      "experience.proof.issuer.", "secigra.proof.", "education.abroadTechnical", "merit.grades.", "merit.rubric.",
      "merit.sheet.", "merit.substitutes",
    ].contains { rawValue.hasPrefix($0) }
  }

  var type: RuleValueType {
    switch self {
    case .duration: .oneOf(DurationConvention.allCases.map(\.rawValue))
    case .startUniversity, .startTechnical, .startDiplomas, .startSecondary, .refused, .proofEstudiante,
      .proofEgresado, .proofEgresadoTecnico, .proofEgresadoPosgrado, .proofBachiller, .proofTitulado, .proofGrado,
      .proofEscolar, .collegiationValid:
      .words
    case .acceptedEmpleo, .acceptedServicio, .acceptedPreprofesional, .acceptedProfesional, .acceptedSecigra,
      .trainingProof, .decisionRoles, .disabilityProof, .armedForcesProof, .athleteProof:
      .wordsOrAny
    case .formats: .wordsOfOrAny(["pdf", "png", "jpeg"])
    case .acceptance:
      .table(Evidence.Flaw.allCases.map(\.rawValue), Evidence.Acceptance.allCases.map(\.rawValue))
    case .startShows, .experienceShows, .levelShows, .secigraShows, .secigraProofShows, .egresadoShows,
      .egresadoPosgradoShows, .abroad, .collegiationProof, .courseShows, .programmeShows:
      .demands
    case .issuerEmpleo, .issuerServicio, .issuerPreprofesional, .issuerProfesional, .issuerSecigra: .issuers
    case .matterInPosition, .matterSimilar, .higherProvesLower, .abroadTechnical, .collegiationLink, .courseAddUp,
      .programmeAddUp, .degreesServe, .additionalFolio, .acuartelado, .applicationsWithdrawn:
      .flag
    case .applicationsMaximum: .integerOrAny(1...1_000)
    case .applicationsWithin: .oneOf(["posting", "call"])
    case .applicationsCount: .oneOf(["first", "last"])
    case .simultaneous: .orderOf(["related", "longer", "earlier"])
    case .preprofessionalMinimum, .professionalMaximum: .integer(0...1_200)
    case .preprofessionalMinimumOf: .oneOf(["union", "record"])
    case .preprofessionalTowards: .oneOf(["general", "all"])
    case .preprofessionalUntil: .oneOf(["start", "end"])
    case .professionalLevel: .oneOf(PostLevel.allCases.map(\.rawValue))
    case .secigraCounts: .oneOf(["whole", "fromStart"])
    case .courseMinimum, .programmeMinimum, .programmeGoverningBody: .integer(0...100_000)
    case .excludedPurposes: .wordsOf(TrainingPurpose.allCases.map(\.rawValue))
    case .translation: .oneOf(["none", "simple", "namedTranslator"])
    case .minimumAge: .integer(0...150)
    case .folio, .unsigned, .unfoliated, .civilRights, .convicted, .disqualified, .antecedentes, .kinship, .surplus,
      .requiredDocuments:
      .effect
    case .registryRNSSC, .registryREDAM, .registryREDERECI, .registryRNAS: .registry
    case .fileFields: .wordsOf(FichaField.allCases.map(\.rawValue))
    case .meritOrder, .marksConocimientos, .marksCurricular, .marksEntrevista, .meritAdvance, .curricularPoints,
      .gradesSteps, .gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico, .rubricLevels, .sheetWeights,
      .sheetCriteria,
      .sheetScale, .interviewSheets, .interviewCombine, .psychologicalAbsence, .meritStatuses, .meritNeeded, .meritTies,
      .meritSubstitutes, .meritDesierto, .meritCancel, .athletePercentages, .athleteBase, .athletePertinent,
      .youthPercentage, .youthMaximumAge, .youthPublicSector, .disabilityPercentage, .armedForcesPercentage, .bonusBase:
      meritType
    case .publicationPublic, .publicationDirect, .publicationCooperation, .publicationPractice, .contractTerm,
      .appealTerm, .resolutionTerm:
      .termOrAny
    case .decreedDays: .flag
    }
  }

  /// What proves the end of studies from which experience counts.
  static func start(_ level: EducationLevel) -> RuleKey {
    level.isSchool ? .startSecondary : level.isTechnical ? .startTechnical : .startUniversity
  }

  /// The accepted proofs of a kind of experience.
  static func accepted(_ kind: ExperienceKind) -> RuleKey {
    switch kind {
    case .empleo: .acceptedEmpleo
    case .servicio: .acceptedServicio
    case .practicaPreprofesional: .acceptedPreprofesional
    case .practicaProfesional: .acceptedProfesional
    case .secigra: .acceptedSecigra
    }
  }

  /// The rule on who issues the proofs of a kind of experience.
  static func issuer(_ kind: ExperienceKind) -> RuleKey {
    switch kind {
    case .empleo: .issuerEmpleo
    case .servicio: .issuerServicio
    case .practicaPreprofesional: .issuerPreprofesional
    case .practicaProfesional: .issuerProfesional
    case .secigra: .issuerSecigra
    }
  }
}

extension RuleKey: Hashable {
  /// By which case it is: what Swift makes hashes the path, each time that a rule is asked for.
  public func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
  }
}

/// Clauses that every book words in its own way and that carry no value.
public enum ClauseKey: String, CaseIterable, Sendable {
  case ficha = "stage.ficha"
  case curricular = "stage.curricular"
  case applicationDay
  case openEnd
  case month
  case start
  case general = "experience.general"
  case specific = "experience.specific"
  case matter
  case careers
  case related
  case education
  case abroad
  case trainingNames = "training.names"
  case trainingConcluded = "training.concluded"
  case trainingHours = "training.hours"
  case knowledge
  case additional
  case nationality
  case omitted
  case attachments
  case preprofessional = "practice.preprofessional"
  case secigra
  case businessDays = "calendar.businessDays"
  case registration = "calendar.registration"
  case applicationAfterPublication = "calendar.application"
  case order = "calendar.order"
}

/// Fields of the ficha that a book may demand.
public enum FichaField: String, CaseIterable, Sendable {
  case document, paternalSurname, maternalSurname, names, birthDate
  case street = "address.street"
  case ubigeo = "address.ubigeo"
  case phones, emails
}
