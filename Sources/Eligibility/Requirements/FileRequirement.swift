internal import Applicant

/// The file itself: fields of the ficha, folios, signatures, documents of the application (Indecopi 2.1.3; IPD 6.3,
/// 7.2.A).
///
/// Looks at the proofs that support the other requirements, so it is found last.
struct FileRequirement {
  let id = RequirementID.file

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
    if matters(.folio, assessment) {
      for support in unique(supports.filter { $0.proof.folio == nil }) {
        apply(
          rules.effect(.folio), .folioMissing(proof: support.proof.kind), rules.source(.folio), [support.record])
      }
    }
    for (place, kind, isUnsigned, isUnfoliated) in lacking(in: file) {
      if isUnsigned { apply(rules.effect(.unsigned), .unsigned(place, kind: kind), rules.source(.unsigned)) }
      if isUnfoliated { apply(rules.effect(.unfoliated), .unfoliated(place, kind: kind), rules.source(.unfoliated)) }
    }
    for kind in assessment.posting.posting.requiredDocuments {
      let isThere = file.documents.contains {
        RequiredDocument(kind: kind).isServed(by: $0.kind, of: file) && assessment.facts.check.isUsable($0)
      }
      if !isThere {
        let kind = RequiredDocument(kind: kind).kind(of: file)
        apply(rules.effect(.requiredDocuments), .documentMissing(kind), rules.source(.requiredDocuments))
      }
    }
    let surplus = matters(.surplus, assessment) ? surplus(of: file, assessment, used: used) : []
    if !surplus.isEmpty { apply(rules.effect(.surplus), .surplus(surplus), rules.source(.surplus)) }
    return finding
  }

  /// Whether anybody learns what comes of it.
  private func matters(_ key: RuleKey, _ assessment: Assessment) -> Bool {
    assessment.explains || assessment.rules.effect(key).putsOut
  }

  private func isEmpty(_ field: FichaField, of personal: PersonalData) -> Bool {
    switch field {
    case .document: personal.document == nil
    case .paternalSurname: personal.paternalSurname == nil
    // Many a foreigner has but one.
    case .maternalSurname: personal.maternalSurname == nil && !personal.isForeigner
    case .names: personal.names == nil
    case .birthDate: personal.birthDate == nil
    case .street: personal.address.street == nil
    case .ubigeo: personal.address.ubigeo == nil
    case .phones: personal.phones.isEmpty
    case .emails: personal.emails.isEmpty
    }
  }

  /// Every document and proof of the file that is not signed or not foliated, with its place and kind.
  private func lacking(
    in file: ApplicantFile
  ) -> [(place: String, kind: String, isUnsigned: Bool, isUnfoliated: Bool)] {
    var papers: [(String, String, Bool, Bool)] = []
    for (index, document) in file.documents.enumerated() where document.signed == false || document.foliated == false {
      papers.append(("documents[\(index)]", document.kind, document.signed == false, document.foliated == false))
    }
    for place in file.provedPlaces {
      for (index, proof) in place.proofs.enumerated() where proof.signed == false || proof.foliated == false {
        papers.append(("\(place.path).proofs[\(index)]", proof.kind, proof.signed == false, proof.foliated == false))
      }
    }
    return papers
  }

  /// Records with proofs that no requirement uses, and documents that the posting does not ask for.
  private func surplus(of file: ApplicantFile, _ assessment: Assessment, used: Set<String>) -> [String] {
    let required = assessment.posting.posting.requiredDocuments
    let documents = file.documents.map(\.kind).filter { kind in
      !required.contains { RequiredDocument(kind: $0).isServed(by: kind, of: file) }
    }
    // A condition gives a bonus, which no requirement asks for.
    let records = file.provedPlaces.filter { $0.isRecord && !$0.proofs.isEmpty }.map(\.reference)
    return documents + records.filter { !used.contains($0) }
  }
}
