internal import Applicant
internal import Days

/// Formal studies: of every group of alternatives one must be met by one record, of that level, with at least that
/// status and a career that matches (Indecopi 2.1.3 Formación Académica a, b, d, e; IPD 7.2.B).
///
/// Fails where no record has the level, where status, cycle or career fall short, where the studies have not begun, or the
/// egreso is still to come, on the application day, where studies abroad are not recognised and, in the curricular stage,
/// where nothing proves the status that is asked. A degree of which the papers say only that it was there after the
/// application day a person has to accept (SERVIR 3.1: *al momento de su postulación*): a duplicate bears a later date.
struct EducationRequirement: Requirement {
  let id = RequirementID.education

  func finding(in assessment: Assessment) -> Finding {
    var finding = Finding(isMet: true)
    finding.basis = [assessment.rules.source(.education), assessment.rules.source(.careers)]
    for group in assessment.posting.education {
      let attempts = assessment.facts.education.flatMap { education in
        group.compactMap { alternative -> Attempt? in
          // Most records are of another career, which is seen sooner than all else that may be amiss.
          if !assessment.explains, !assessment.careers.matches(education, alternative) { return nil }
          return attempt(education, alternative, assessment)
        }
      }
      let serving = attempts.filter(\.problems.isEmpty)
      if let used = serving.first(where: \.hasFolios) ?? serving.first {
        finding.hasMatch = true
        finding.records.append(used.record.id)
        finding.supports += used.proofs.map { .init(record: used.record.id, proof: used.record.proofs[$0]) }
        finding.basis += used.basis
        continue
      }
      finding.isMet = false
      finding.hasMatch = finding.hasMatch || !attempts.isEmpty
      guard assessment.explains else { continue }
      if attempts.isEmpty {
        let asked = group.map(\.asked)
        finding.reasons.append(Reason(.educationAbsent(asked: asked), assessment.rules.source(.education)))
      } else {
        finding.reasons += nearest(attempts).flatMap(\.problems)
      }
    }
    finding.records = unique(finding.records)
    finding.reasons = unique(finding.reasons)
    return finding
  }

  func outcome(in assessment: Assessment) -> Finding.Outcome {
    Finding.Outcome(
      isMet: assessment.posting.education.allSatisfy { group in
        group.contains { alternative in
          assessment.facts.education.contains { education in
            // Most records are of another career, which is seen sooner than all else that may be amiss.
            assessment.careers.matches(education, alternative)
              && attempt(education, alternative, assessment)?.problems.isEmpty == true
          }
        }
      })
  }

  func isNamed(_ record: String, in assessment: Assessment) -> Bool {
    let careers = assessment.careers.asWordsAlone
    return assessment.facts.education.contains { education in
      education.record.id == record
        && assessment.posting.education.joined().contains { careers.match(education, $0) != .differs }
    }
  }

  /// One record held against one alternative.
  private struct Attempt {
    let record: EducationRecord
    var career = CareerMatching.Match.matches
    /// Places of the proofs that prove what is asked.
    var proofs: [Int] = []
    var problems: [Reason] = []
    var basis: [Source] = []

    var hasFolios: Bool { proofs.allSatisfy { record.proofs[$0].folio != nil } }

    /// Whether all but its papers is as it is asked, if its career is.
    var isDeclared: Bool {
      problems.allSatisfy { problem in
        switch problem.kind {
        case .proof, .educationCareerClose: true
        default: false
        }
      }
    }
  }

  /// Of each record the attempt that lacks its papers alone, or a person's word; else that of its own career before one of
  /// a close one and of another, and of these the one with the fewest problems.
  private func nearest(_ attempts: [Attempt]) -> [Attempt] {
    func distance(_ attempt: Attempt) -> Int {
      switch attempt.career {
      case .matches: attempt.isDeclared ? 0 : 2
      case .close: attempt.isDeclared ? 1 : 3
      case .differs: 4
      }
    }
    return unique(attempts.map(\.record.id)).compactMap { id in
      attempts.filter { $0.record.id == id }
        .min { (distance($0), $0.problems.count) < (distance($1), $1.problems.count) }
    }
  }

  /// `nil` where the record is not of a level that the alternative admits.
  private func attempt(
    _ education: EducationFacts, _ alternative: PostingFacts.Alternative, _ assessment: Assessment
  ) -> Attempt? {
    let (record, asked, rules) = (education.record, alternative.asked, assessment.rules)
    guard asked.admits(record.level) else { return nil }
    var attempt = Attempt(record: record)
    func add(_ kind: Reason.Kind, _ source: Source) {
      attempt.problems.append(Reason(kind, source, records: [record.id]))
    }
    if let decision = assessment.decisions.decision(on: record.id, for: id), !decision.accept {
      add(decision.rejection(for: id), rules.source(.related))
    } else {
      attempt.career = assessment.careers.match(education, alternative)
      switch attempt.career {
      case .matches: break
      case .close(let kind): add(kind, rules.source(.related))
      case .differs:
        add(
          .educationCareer(asked: asked.careers, declared: record.career, allowsRelated: asked.allowsRelated),
          rules.source(.careers))
      }
    }
    let schoolByHigher = asked.level.isSchool && record.level > asked.level
    if !schoolByHigher {
      checkStatus(education, asked, assessment, add)
    } else if let from = record.from, !education.hasBegun(by: assessment.on) {
      add(.educationNotBegun(from, on: assessment.on), rules.source(.applicationDay))
    }
    if !schoolByHigher, education.isRegistered(as: asked.status, rules: rules) {
      let missing = education.unrecognised(as: asked.status, rules: rules)
      attempt.basis.append(rules.source(.abroad as RuleKey))
      if record.level.isTechnical, !rules.demands(.abroad).isEmpty, rules.value(.abroadTechnical) != nil {
        attempt.basis.append(rules.source(.abroadTechnical))
      }
      if !missing.isEmpty {
        add(
          .educationAbroad(country: record.country ?? "", missing: missing), rules.source(.abroad as RuleKey))
      }
    }
    if assessment.stage == .curricular {
      let ways = EducationFacts.proofs(of: asked.status, at: record.level, rules: rules)
      attempt.proofs =
        schoolByHigher
        ? education.acceptedAcademic(rules: rules) : education.accepted(for: asked.status, rules: rules)
      if !schoolByHigher { attempt.basis += basis(ways, education, attempt.proofs, rules) }
      if attempt.proofs.isEmpty {
        attempt.problems += proofProblems(education, of: asked.status, assessment)
      } else if !schoolByHigher, !assessment.acceptsClose,
        assessment.decisions.decision(on: record.id, for: id) == nil,
        let issued = education.issuedLater(attempt.proofs, proving: asked.status, than: assessment.on)
      {
        add(.educationDegreeLater(issued: issued, on: assessment.on), rules.source(.applicationDay))
      }
    }
    return attempt
  }

  /// The values by which proofs prove a status: of the status itself, or of the higher one that they are of.
  private func basis(
    _ ways: [(key: RuleKey, shows: RuleKey?)], _ education: EducationFacts, _ used: [Int], _ rules: Rules
  ) -> [Source] {
    let kinds = used.map { education.record.proofs[$0].kind }
    let place =
      ways.firstIndex { way in kinds.contains { (rules.words(way.key) ?? [$0]).contains($0) } } ?? ways.startIndex
    let way = ways[place]
    let shown = way.shows.map { [rules.source($0)] } ?? []
    return [rules.source(way.key)] + shown + (place > ways.startIndex ? [rules.source(.higherProvesLower)] : [])
  }

  private func checkStatus(
    _ education: EducationFacts, _ asked: Profile.Alternative, _ assessment: Assessment,
    _ add: (Reason.Kind, Source) -> Void
  ) {
    let (record, rules) = (education.record, assessment.rules)
    guard let status = record.status, status.reaches(asked.status, at: record.level) else {
      add(
        .educationStatus(asked: asked.status, declared: record.status, level: record.level),
        rules.source(.education))
      return
    }
    // Whoever has an egreso to come is a student still.
    let isStudent = status == record.level.statuses.first || education.egreso.map { $0 > assessment.on } == true
    if let cycle = asked.cycle, isStudent, (record.cycle ?? -1) < cycle {
      add(.educationCycle(asked: cycle, declared: record.cycle), rules.source(.education))
    }
    if let from = record.from, !education.hasBegun(by: assessment.on) {
      add(.educationNotBegun(from, on: assessment.on), rules.source(.applicationDay))
    } else if let egreso = education.egreso, !education.canHave(asked.status, by: assessment.on) {
      add(
        .educationNotConcluded(egreso, shown: egreso != record.egreso, on: assessment.on), rules.source(.applicationDay)
      )
    }
  }

  /// What keeps the proofs of a record from proving the status asked, and what would prove it.
  private func proofProblems(
    _ education: EducationFacts, of status: EducationStatus, _ assessment: Assessment
  ) -> [Reason] {
    let (record, rules) = (education.record, assessment.rules)
    let ways = EducationFacts.proofs(of: status, at: record.level, rules: rules)
    let obtainable = EducationFacts.obtainable(status, by: record, on: assessment.on, rules: rules)
    func reason(_ fault: Reason.ProofFault, _ source: Source) -> Reason {
      Reason(.proof(.education, fault), source, records: [record.id])
    }
    let own = EducationFacts.proofs(of: obtainable, at: record.level, rules: rules)[0]
    var problems: [Reason] = []
    // Any paper of higher studies shows that somebody finished school.
    let isAnyStatus = !record.level.statuses.contains(status)
    let kinds = isAnyStatus ? EducationFacts.academicKinds(rules: rules) : ways.flatMap { rules.words($0.key) ?? [] }
    for proof in record.proofs where kinds.contains(proof.kind) {
      problems += assessment.facts.check.faults(of: proof).map { reason($0.fault, $0.source) }
      for way in ways where (rules.words(way.key) ?? []).contains(proof.kind) {
        guard let shows = way.shows else { continue }
        let missing = ProofCheck.missing(rules.demands(shows), in: [proof])
        if !missing.isEmpty { problems.append(reason(.incomplete(missing), rules.source(shows))) }
      }
    }
    if problems.isEmpty {
      let missing = Reason.ProofFault.missing(
        kinds: rules.words(own.key) ?? [], of: isAnyStatus || record.proofs.isEmpty ? nil : .status(status),
        presented: unique(record.proofs.map(\.kind)))
      problems.append(reason(missing, rules.source(own.key)))
    }
    return problems
  }
}

extension Profile.Alternative {
  /// Whether studies of a level can meet it: its own, any above a school, a *doctorado* above a *maestría*.
  func admits(_ level: EducationLevel) -> Bool {
    if self.level.isSchool { return level >= self.level }
    return level == self.level || self.level == .maestria && level == .doctorado
  }
}
