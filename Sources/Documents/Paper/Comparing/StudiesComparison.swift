internal import Applicant

/// The studies of a record beside those that the paper states.
struct StudiesComparison {
  /// The status that this paper is to prove: the one of its kind, else the record's.
  let declared: EducationStatus?
  /// What the paper states of studies that can be those of the record.
  let ofLevel: [Stated<PaperStudies>]

  /// The status that each kind of paper proves; a record has papers of lower ones besides.
  private static let proved: [String: EducationStatus] = [
    "constancia-estudios": .estudiante, "constancia-egreso": .egresado, "certificado-formacion-tecnica": .egresado,
    "diploma-bachiller": .bachiller, "diploma-titulo": .titulado, "diploma-grado": .grado,
    "certificado-estudios": .completa,
  ]

  init(_ record: EducationRecord, _ proof: Proof, _ paper: PaperReading) {
    declared = Self.proved[proof.kind] ?? record.status
    ofLevel = paper.studies.filter { study in
      guard let level = study.value.level else { return true }
      return level == record.level || (level == .universitario && record.level.isTechnical)
    }
  }

  func status(_ declared: EducationStatus) -> PaperOutcome {
    if let found = ofLevel.first(where: { $0.value.status == declared }) { return .agrees(at: found.place) }
    guard let first = ofLevel.first, ofLevel.allSatisfy({ $0.value.status == first.value.status }) else {
      return .notFound
    }
    return .differs(declared: .status(declared), shown: .status(first.value.status), at: first.place)
  }
}
