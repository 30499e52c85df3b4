internal import Applicant

/// The file itself: fields of the ficha, folios, signatures, documents of the application (Indecopi 2.1.3; IPD 6.3,
/// 7.2.A).
///
/// Looks at the proofs that support the other requirements, so it is found last.
struct FileRequirement {
  let id = "file"

  func finding(in assessment: Assessment, supports: [Finding.Support], used: Set<String>) -> Finding {
    let (rules, file) = (assessment.rules, assessment.facts.file)
    var finding = Finding(isMet: true)
    finding.hasMatch = true
    func apply(_ effect: Effect, _ kind: Reason.Kind, _ source: Source, _ records: [String] = []) {
      let reason = Reason(kind, source, records: records)
      switch effect {
      // That it does not matter rests on the value as well.
      case .ignored: finding.basis.append(source)
      case .note: finding.notes.append(reason)
      case .bars, .disqualifies:
        finding.isMet = false
        finding.reasons.append(reason)
        if effect == .disqualifies { finding.disqualifies = true }
      }
    }
    let demanded = (rules.words(.fileFields) ?? []).compactMap { FichaField(rawValue: $0) }
    for field in demanded where isEmpty(field, of: file.personal) {
      apply(.bars, .fichaField("personal.\(field.rawValue)"), rules.source(.fileFields))
    }
    guard assessment.stage == .curricular else { return finding }
    for support in unique(supports) where support.proof.folio == nil {
      apply(
        rules.effect(.folio), .folioMissing(proof: support.proof.kind), rules.source(.folio), [support.record])
    }
    for (place, kind, isSigned, isFoliated) in papers(of: file) {
      if isSigned == false { apply(rules.effect(.unsigned), .unsigned(place, kind: kind), rules.source(.unsigned)) }
      if isFoliated == false {
        apply(rules.effect(.unfoliated), .unfoliated(place, kind: kind), rules.source(.unfoliated))
      }
    }
    for kind in assessment.posting.posting.requiredDocuments {
      let isThere = file.documents.contains {
        serves($0.kind, for: kind, of: file) && assessment.facts.check.isUsable($0)
      }
      if !isThere {
        apply(rules.effect(.requiredDocuments), .documentMissing(kind), rules.source(.requiredDocuments))
      }
    }
    let surplus = surplus(of: file, assessment, used: used)
    if !surplus.isEmpty { apply(rules.effect(.surplus), .surplus(surplus), rules.source(.surplus)) }
    return finding
  }

  /// Whether a document is the one that is asked. The copy of the DNI that a posting asks for is, of a foreigner, that of
  /// the carné (IPD V: *documento de identidad DNI o CE*).
  private func serves(_ kind: String, for asked: String, of file: ApplicantFile) -> Bool {
    kind == asked || (asked == "dni" && kind == "ce" && file.personal.document?.type == .ce)
  }

  private func isEmpty(_ field: FichaField, of personal: PersonalData) -> Bool {
    switch field {
    case .document: personal.document == nil
    case .paternalSurname: personal.paternalSurname == nil
    case .maternalSurname: personal.maternalSurname == nil
    case .names: personal.names == nil
    case .birthDate: personal.birthDate == nil
    case .street: personal.address.street == nil
    case .ubigeo: personal.address.ubigeo == nil
    case .phones: personal.phones.isEmpty
    case .emails: personal.emails.isEmpty
    }
  }

  /// Every document and proof of the file with its place and kind, and whether it is signed and foliated.
  private func papers(of file: ApplicantFile) -> [(place: String, kind: String, signed: Bool?, foliated: Bool?)] {
    var papers = file.documents.enumerated().map { ("documents[\($0)]", $1.kind, $1.signed, $1.foliated) }
    func add(_ list: String, _ records: [[Proof]]) {
      for (index, proofs) in records.enumerated() {
        for (place, proof) in proofs.enumerated() {
          papers.append(("\(list)[\(index)].proofs[\(place)]", proof.kind, proof.signed, proof.foliated))
        }
      }
    }
    add("education", file.education.map(\.proofs))
    add("collegiation", file.collegiation.map(\.proofs))
    add("training", file.training.map(\.proofs))
    add("experience", file.experience.map(\.proofs))
    add("additional", file.additional.map(\.proofs))
    let conditions = file.personal.conditions
    let bonus: [(String, [Proof])] = [
      ("disability", conditions.disability?.proofs ?? []), ("armedForces", conditions.armedForces?.proofs ?? []),
      ("athlete", conditions.athlete?.proofs ?? []),
    ]
    for (name, proofs) in bonus {
      for (place, proof) in proofs.enumerated() {
        papers.append(("personal.conditions.\(name).proofs[\(place)]", proof.kind, proof.signed, proof.foliated))
      }
    }
    return papers
  }

  /// Records with proofs that no requirement uses, and documents that the posting does not ask for.
  private func surplus(of file: ApplicantFile, _ assessment: Assessment, used: Set<String>) -> [String] {
    let required = assessment.posting.posting.requiredDocuments
    let documents = file.documents.map(\.kind).filter { kind in
      !required.contains { serves(kind, for: $0, of: file) }
    }
    var records: [String] = []
    records += file.education.filter { !$0.proofs.isEmpty }.map(\.id)
    records += file.collegiation.filter { !$0.proofs.isEmpty }.map(\.id)
    records += file.training.filter { !$0.proofs.isEmpty }.map(\.id)
    records += file.experience.filter { !$0.proofs.isEmpty }.map(\.id)
    records += file.additional.enumerated().filter { !$0.element.proofs.isEmpty }.map { "additional[\($0.offset)]" }
    return documents + records.filter { !used.contains($0) }
  }
}
