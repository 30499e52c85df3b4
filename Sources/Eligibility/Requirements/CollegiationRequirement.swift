internal import Applicant
internal import Days
internal import Words

/// Colegiatura and habilitación: one record with every proof that the book asks, those that expire valid on the day
/// documents are handed in, and the link where it can be checked if the book wants it (Indecopi 2.1.3 c; IPD 7.2.B).
///
/// A paper that the book does not ask to be valid serves all the same where it no longer is, and a person is told.
///
/// In the ficha stage a declared record is enough. Of a college that is known to be of other careers than those by which the
/// person has the education that is asked a person must say whether it corresponds.
struct CollegiationRequirement: Requirement {
  let id = RequirementID.collegiation
  /// Which of the two the posting asks for: one or both.
  let colegiatura: Bool
  let habilitacion: Bool

  init(_ profile: Profile) {
    colegiatura = profile.colegiatura
    habilitacion = profile.habilitacion
  }

  /// What must be shown, of each list one. Where a book asks for a paper of each (IPD 7.2.B: "de ser exigido en el perfil
  /// del puesto"), only for those that are asked: what has to be valid proves the habilitación.
  func demands(_ rules: Rules) -> [[String]] {
    let valid = rules.words(.collegiationValid) ?? []
    let all = rules.demands(.collegiationProof)
    let own = all.filter { $0.contains(where: valid.contains) ? habilitacion : colegiatura }
    return own.isEmpty ? all : own
  }

  /// What a list of kinds is to prove of what the posting asks.
  private func unproved(by kinds: [String], _ rules: Rules) -> Reason.Unproved {
    let valid = rules.words(.collegiationValid) ?? []
    let lists = rules.demands(.collegiationProof)
    let isOfHabilitacion = kinds.contains(where: valid.contains)
    // Where a book has no list for one of the two, its other one stands for both.
    let hasOther = lists.contains { $0.contains(where: valid.contains) != isOfHabilitacion }
    if colegiatura, habilitacion, !hasOther { return .membership }
    return (hasOther ? isOfHabilitacion : habilitacion) ? .habilitacion : .colegiatura
  }

  func finding(in assessment: Assessment) -> Finding {
    let rules = assessment.rules
    var finding = Finding(isMet: false)
    finding.basis = [rules.source(.collegiationProof)]
    if assessment.facts.collegiation.isEmpty {
      finding.reasons = [Reason(.collegiationAbsent, rules.source(.collegiationProof))]
      return finding
    }
    finding.hasMatch = true
    if assessment.stage == .curricular {
      finding.basis += [rules.source(.collegiationValid), rules.source(.collegiationLink)]
    }
    let attempts = assessment.facts.collegiation.map { attempt($0.record, $0.college, assessment) }
    let serving = attempts.filter(\.problems.isEmpty)
    let hasFolios: ((record: CollegiationRecord, proofs: [Proof], problems: [Reason])) -> Bool = {
      $0.proofs.allSatisfy { $0.folio != nil }
    }
    let used =
      serving.first { hasFolios($0) && lapsed($0.record, $0.proofs, assessment) == nil }
      ?? serving.first(where: hasFolios) ?? serving.first
    if let used {
      finding.isMet = true
      finding.records = [used.record.id]
      finding.supports = used.proofs.map { .init(record: used.record.id, proof: $0) }
      if let (proof, until) = lapsed(used.record, used.proofs, assessment) {
        finding.notes = [
          Reason(
            .collegiationLapsed(proof: proof, validUntil: until), rules.source(.collegiationValid),
            records: [used.record.id])
        ]
      }
    } else {
      finding.reasons = attempts.flatMap(\.problems)
    }
    return finding
  }

  private func attempt(
    _ record: CollegiationRecord, _ college: Phrase, _ assessment: Assessment
  ) -> (record: CollegiationRecord, proofs: [Proof], problems: [Reason]) {
    let rules = assessment.rules
    var (used, problems): ([Proof], [Reason]) = ([], [])
    func add(_ kind: Reason.Kind, _ source: Source) {
      problems.append(Reason(kind, source, records: [record.id]))
    }
    if let decision = assessment.decisions.decision(on: record.id, for: id) {
      if !decision.accept { add(decision.rejection(for: id), rules.source(.collegiationProof)) }
    } else if !assessment.acceptsClose, let others = otherCareers(college, assessment) {
      add(.collegiationOther(college: record.college ?? "", careers: others), rules.source(.collegiationProof))
    }
    if assessment.stage == .ficha { return (record, used, problems) }
    let mustBeValid = rules.words(.collegiationValid) ?? []
    let asked = demands(rules)
    let foreign = unique(record.proofs.map(\.kind)).filter { kind in !asked.contains { $0.contains(kind) } }
    for kinds in asked {
      let proofs = record.proofs.filter { kinds.contains($0.kind) }
      let good = proofs.filter { proof in
        assessment.facts.check.isUsable(proof)
          && (!mustBeValid.contains(proof.kind) || proof.validUntil.map { $0 >= assessment.documentsDay } == true)
      }
      used += good
      if !good.isEmpty { continue }
      if proofs.isEmpty {
        add(
          .proof(.collegiation, .missing(kinds: kinds, of: unproved(by: kinds, rules), presented: foreign)),
          rules.source(.collegiationProof))
      }
      for proof in proofs {
        for (fault, source) in assessment.facts.check.faults(of: proof) {
          add(.proof(.collegiation, fault), source)
        }
        guard mustBeValid.contains(proof.kind) else { continue }
        if let until = proof.validUntil {
          if until < assessment.documentsDay {
            add(
              .collegiationExpired(proof: proof.kind, validUntil: until, needed: assessment.documentsDay),
              rules.source(.collegiationValid))
          }
        } else {
          add(.collegiationNoValidity(proof: proof.kind), rules.source(.collegiationValid))
        }
      }
    }
    if rules.flag(.collegiationLink), record.link == nil {
      add(.collegiationLink, rules.source(.collegiationLink))
    }
    return (record, used, problems)
  }

  /// Of the papers that serve, or where none is asked of those that are there, the one that was valid longest, where it says
  /// itself until when and that is before documents are handed in.
  private func lapsed(
    _ record: CollegiationRecord, _ used: [Proof], _ assessment: Assessment
  ) -> (proof: String, until: Day)? {
    if assessment.stage == .ficha { return nil }
    let isAsked = !demands(assessment.rules).isEmpty
    let papers = isAsked ? used : record.proofs.filter { assessment.facts.check.isUsable($0) }
    let ends = papers.compactMap { paper in paper.validUntil.map { (proof: paper.kind, until: $0) } }
    return ends.max { $0.until < $1.until }.flatMap { $0.until < assessment.documentsDay ? $0 : nil }
  }

  /// The careers by which a person has the education that is asked, where a college is of none of them; `nil` where it is of
  /// one, or where that is not known.
  private func otherCareers(_ college: Phrase, _ assessment: Assessment) -> [String]? {
    let tables = assessment.careers.tables
    guard let college = tables.colleges.college(college) else { return nil }
    let asked = assessment.posting.education.joined()
    let studies = assessment.facts.education.filter { studies in
      !studies.record.level.isPostgraduate
        && asked.contains { alternative in
          let (record, status) = (studies.record, studies.record.status)
          return alternative.asked.admits(record.level)
            && status?.reaches(alternative.asked.status, at: record.level) == true
            && assessment.careers.match(studies, alternative) != .differs
        }
    }
    let isOther = studies.allSatisfy { $0.career.flatMap { college.isOf($0, tables) } == false }
    return studies.isEmpty || !isOther ? nil : unique(studies.compactMap(\.record.career))
  }
}
