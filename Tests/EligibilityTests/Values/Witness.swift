import Applicant
import Days
import TestSupport

@testable import Eligibility

/// A situation in which a value of a rule book decides, at its border where it has one.
struct Witness {
  let name: String
  let situation: Situation
  /// What a value decides that no verdict shows.
  var beyond: @Sendable (Rules) -> [String] = { _ in [] }

  /// The same, further values set at paths, in their order.
  func setting(_ changes: KeyValuePairs<String, Any?>) -> Witness {
    Witness(name: name, situation: changes.reduce(situation) { $0.setting($1.key, $1.value) }, beyond: beyond)
  }
}

/// Makes the witnesses of one book: the plain case, which meets all that is asked, changed in what the value looks at.
struct Witnesses {
  let plain: Situation
  /// The rules as they stand, for values that have a border.
  let rules: Rules

  /// The witnesses meant for a value. A new value has none until somebody says what it decides.
  func meant(for key: RuleKey) throws -> [Witness] {
    switch key {
    case .duration: conventions()
    case .startUniversity, .startTechnical, .startShows, .startDiplomas, .startSecondary: start(key)
    case .acceptedEmpleo, .issuerEmpleo: experienceProof(key, .empleo)
    case .acceptedServicio, .issuerServicio: experienceProof(key, .servicio)
    case .acceptedPreprofesional, .issuerPreprofesional: experienceProof(key, .practicaPreprofesional)
    case .acceptedProfesional, .issuerProfesional: experienceProof(key, .practicaProfesional)
    case .acceptedSecigra, .issuerSecigra: experienceProof(key, .secigra)
    case .refused: refusedProofs()
    case .experienceShows, .levelShows, .matterInPosition, .matterSimilar, .simultaneous: experience(key)
    case .preprofessionalMinimum, .preprofessionalMinimumOf, .preprofessionalTowards, .preprofessionalUntil,
      .professionalMaximum, .professionalLevel, .secigraCounts, .secigraShows, .secigraProofShows:
      try practice(key)
    case .proofEstudiante, .proofEgresado, .proofEgresadoTecnico, .proofEgresadoPosgrado, .proofBachiller,
      .proofTitulado, .proofGrado, .proofEscolar, .egresadoShows, .egresadoPosgradoShows, .higherProvesLower, .abroad,
      .abroadTechnical:
      studies(key)
    case .collegiationProof, .collegiationValid, .collegiationLink: collegiation(key)
    case .trainingProof:
      each(OpenWords.proofKinds + [Perturbation.foreign], "a programme proved by") {
        ["applicant.training[0].proofs[0].kind": $0]
      }
    case .courseMinimum, .courseAddUp, .courseShows: courses(key)
    case .programmeMinimum, .programmeGoverningBody, .programmeAddUp, .programmeShows, .degreesServe,
      .excludedPurposes:
      programmes(key)
    case .additionalFolio, .translation, .folio, .unsigned, .unfoliated, .formats, .acceptance: proofs(key)
    case .minimumAge, .civilRights, .convicted, .disqualified, .antecedentes, .kinship, .registryRNSSC,
      .registryREDAM, .registryREDERECI, .registryRNAS, .acuartelado, .disabilityProof, .armedForcesProof,
      .athleteProof:
      try person(key)
    case .fileFields, .surplus, .requiredDocuments, .decisionRoles: file(key)
    // How often one may apply is no matter of the verdict: the rounds of applications tell it, whatever the file says.
    case .applicationsMaximum, .applicationsWithin, .applicationsCount, .applicationsWithdrawn:
      [witness("applications", [:])]
    case .publicationPublic, .publicationDirect, .publicationCooperation, .publicationPractice, .contractTerm,
      .appealTerm, .resolutionTerm, .decreedDays:
      [Witness(name: "schedules", situation: plain) { Schedules(rules: $0).outcomes }]
    // These decide results and no verdict; their witnesses are situations of marks (MeritTests).
    case .meritOrder, .marksConocimientos, .marksCurricular, .marksEntrevista, .meritAdvance, .curricularPoints,
      .gradesSteps, .gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico, .rubricLevels, .sheetWeights,
      .sheetCriteria,
      .sheetScale, .interviewSheets, .interviewCombine, .psychologicalAbsence, .meritStatuses, .meritNeeded, .meritTies,
      .meritSubstitutes, .meritDesierto, .meritCancel, .athletePercentages, .athleteBase, .athletePertinent,
      .youthPercentage, .youthMaximumAge, .youthPublicSector, .disabilityPercentage, .armedForcesPercentage, .bonusBase:
      []
    }
  }

  /// The plain case with values set at paths, in their order.
  func witness(_ name: String, _ changes: KeyValuePairs<String, Any?>) -> Witness {
    Witness(name: name, situation: plain).setting(changes)
  }

  /// The same change with each of some words.
  func each(
    _ words: [String], _ name: String, _ changes: (String) -> KeyValuePairs<String, Any?>
  ) -> [Witness] {
    words.map { witness("\(name): \($0)", changes($0)) }
  }

  /// A set of words shown, given or declared, each time another.
  func sets(
    _ sets: [[String]], _ name: String, _ changes: ([String]) -> KeyValuePairs<String, Any?>
  ) -> [Witness] {
    sets.map { witness("\(name): \($0.isEmpty ? "nothing" : $0.joined(separator: ", "))", changes($0)) }
  }
}
