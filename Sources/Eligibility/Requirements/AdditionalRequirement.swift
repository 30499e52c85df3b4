internal import Applicant
internal import Days
internal import Words

/// Further requirements, such as a licence: all words of the required name in the declared one; in the curricular
/// stage at least one usable proof that is in force, with its folio where the book says so (IPD 7.2.B Otros Requisitos
/// Adicionales).
///
/// Whether another name means the same a person may decide; what proves it is asked all the same, and may have expired where
/// somebody accepted it.
struct AdditionalRequirement: Requirement {
  let asked: Profile.Additional
  let name: Phrase

  var id: RequirementID { .additional(asked.id) }

  func finding(in assessment: Assessment) -> Finding {
    let rules = assessment.rules
    var finding = Finding(isMet: false)
    finding.basis = [rules.source(.additional)]
    if assessment.stage == .curricular { finding.basis.append(rules.source(.additionalFolio)) }
    var attempts: [(place: String, proofs: [Proof], problems: [Reason])] = []
    var doubts: [String: Reason.WordsDoubt] = [:]
    for (index, entry) in assessment.facts.additional.enumerated() {
      let place = "additional[\(index)]"
      let isNamed = name.isContained(in: entry.name, by: .stem)
      let decision = assessment.decisions.decision(on: place, for: id)
      if decision?.accept ?? isNamed {
        var attempt = attempt(entry.record, place: place, assessment)
        // What it enables for ends with it; that it does so all the same a person may decide.
        if decision == nil, attempt.problems.isEmpty, let until = expired(attempt.proofs, assessment) {
          attempt.problems = [Reason(.additionalExpired(until), rules.source(.additional), records: [place])]
        }
        attempts.append(attempt)
      }
      if assessment.explains, decision == nil {
        doubts[place] = WordsInDoubt.doubt(of: [(asked.name, name)], in: [(entry.record.name ?? "", entry.name)])
      }
      if let decision, isNamed, !decision.accept {
        let rejection = Reason(decision.rejection(for: id), rules.source(.additional), records: [place])
        attempts.append((place, [], [rejection]))
      }
    }
    finding.hasMatch = !attempts.isEmpty
    if attempts.isEmpty {
      finding.reasons = [Reason(.additionalAbsent(name: asked.name), rules.source(.additional))]
      return finding
    }
    let serving = attempts.filter(\.problems.isEmpty)
    if let used = serving.first {
      finding.isMet = true
      finding.records = [used.place]
      finding.supports = used.proofs.map { .init(record: used.place, proof: $0) }
      if let doubt = doubts[used.place] {
        finding.notes.append(
          Reason(.wordsInDoubt(.additional, doubt), rules.source(.additional), records: [used.place]))
      }
    } else {
      finding.reasons = attempts.flatMap(\.problems)
      // A proof that only lacks its folio supports all the same: its omission is the file's affair too.
      finding.supports = attempts.flatMap { attempt in
        attempt.proofs.map { .init(record: attempt.place, proof: $0) }
      }
    }
    return finding
  }

  func isNamed(_ record: String, in assessment: Assessment) -> Bool {
    assessment.facts.additional.enumerated().contains { index, entry in
      "additional[\(index)]" == record && name.isContained(in: entry.name, by: .stem)
    }
  }

  /// The last day on which any of the proofs was valid, where that was before the papers are handed in.
  private func expired(_ proofs: [Proof], _ assessment: Assessment) -> Day? {
    proofs.map { $0.validUntil ?? .distantFuture }.max().flatMap { $0 < assessment.documentsDay ? $0 : nil }
  }

  private func attempt(
    _ record: AdditionalRecord, place: String, _ assessment: Assessment
  ) -> (place: String, proofs: [Proof], problems: [Reason]) {
    if assessment.stage == .ficha { return (place, [], []) }
    let rules = assessment.rules
    let usable = record.proofs.filter { assessment.facts.check.isUsable($0) }
    func reason(_ fault: Reason.ProofFault, _ source: Source) -> Reason {
      Reason(.proof(.additional, fault), source, records: [place])
    }
    if usable.isEmpty {
      let faults = record.proofs.flatMap { assessment.facts.check.faults(of: $0) }
      let problems = faults.map { reason($0.fault, $0.source) }
      return (place, [], problems.isEmpty ? [reason(.missing(kinds: []), rules.source(.additional))] : problems)
    }
    let foliated = usable.filter { $0.folio != nil }
    if rules.flag(.additionalFolio), foliated.isEmpty {
      return (place, usable, [reason(.noFolio, rules.source(.additionalFolio))])
    }
    return (place, rules.flag(.additionalFolio) ? foliated : usable, [])
  }
}
