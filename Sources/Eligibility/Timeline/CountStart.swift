internal import Applicant
internal import Days

/// From when experience counts (Indecopi 2.1.3 Experiencia a; IPD 7.2.B; SERVIR 3.1).
///
/// Where the education requirement cannot be met without complete technical or university studies: from the egreso
/// of the record that corresponds, whether or not it reaches the status asked; of several the earliest that is
/// proved. Where it can be met with less: from the end of secondary school if the book says so, else without a
/// start.
struct CountStart {
  /// What decided.
  let start: Timeline.Start
  /// The record that starts the count, and the places of its proofs that say so.
  var record: (id: String, proofs: [Int])?
  /// Whether it is the end of secondary school.
  var isSecondary = false

  /// What is lacking where it is not proved.
  enum Lack {
    /// The day on which the studies ended, or the proof of it.
    case day
    /// That day alone: what proves it is there.
    case egreso
    /// The day of a diploma that is there.
    case date
    /// A person's word on studies that would prove it.
    case judgement
    /// Studies on which nobody decided that they do not correspond.
    case acceptance
    /// Any such studies.
    case studies
  }

  var lack = Lack.day
  private var stage = Stage.curricular

  /// Why nothing counts where the start is not proved.
  var unproven: Reason.Kind {
    switch lack {
    case .judgement: .startUndecided
    case .acceptance: .startRejected
    case .studies: .startWithoutStudies
    case .egreso: isSecondary ? .schoolEndUndeclared : .startUndeclared
    case .date: .startUndated
    case .day where stage == .ficha: isSecondary ? .schoolEndUndeclared : .startUndeclared
    case .day: isSecondary ? .schoolEndUnproven : .startUnproven
    }
  }

  /// A start that no record decides.
  init(_ start: Timeline.Start) {
    self.start = start
  }

  init(_ facts: PersonFacts, _ posting: PostingFacts, corresponds: (EducationFacts, PostingFacts.Alternative) -> Bool) {
    stage = facts.stage
    let candidates: [(facts: EducationFacts, day: Day, proofs: [Int])]
    if posting.asksCompleteStudies {
      candidates = facts.education.compactMap { education in
        guard Self.isOfTheStudies(education, posting, corresponds),
          let found = education.countStart(rules: facts.rules)
        else { return nil }
        return (education, found.day, found.proofs)
      }
    } else if facts.rules.words(.startSecondary)?.isEmpty == false {
      isSecondary = true
      candidates = facts.education.compactMap { education in
        education.secondaryEnd(rules: facts.rules).map { (education, $0.day, $0.proofs) }
      }
    } else {
      start = .notAsked
      return
    }
    // Of two that start it on one day, one whose proofs have their folios: no order of records may disqualify.
    func lacksFolio(_ facts: EducationFacts, _ proofs: [Int]) -> Int {
      proofs.contains { facts.record.proofs[$0].folio == nil } ? 1 : 0
    }
    let first = candidates.min { a, b in
      (a.day, lacksFolio(a.facts, a.proofs)) < (b.day, lacksFolio(b.facts, b.proofs))
    }
    guard let first else {
      start = .unproven
      return
    }
    start = .proved(first.day)
    record = (first.facts.record.id, first.proofs)
  }

  /// What is lacking, by whether studies correspond or are close to those that do.
  static func lack(_ facts: PersonFacts, _ posting: PostingFacts, _ careers: CareerMatching) -> Lack {
    let rules = facts.rules
    guard posting.asksCompleteStudies else {
      return facts.education.contains { $0.ending(.distantPast).secondaryEnd(rules: rules) != nil } ? .egreso : .day
    }
    func isClose(_ careers: CareerMatching) -> (EducationFacts, PostingFacts.Alternative) -> Bool {
      { careers.match($0, $1) != .differs }
    }
    if case .proved = CountStart(facts, posting, corresponds: isClose(careers)).start { return .judgement }
    func studies(_ careers: CareerMatching) -> [EducationFacts] {
      facts.education.filter { isOfTheStudies($0, posting, isClose(careers)) }
    }
    let own = studies(careers)
    if own.isEmpty { return studies(careers.asWordsAlone).isEmpty ? .studies : .acceptance }
    let isProved = own.contains { $0.record.egreso == nil && $0.ending(.distantPast).countStart(rules: rules) != nil }
    if isProved { return .egreso }
    return facts.stage == .curricular && own.contains { $0.undatedDiploma(rules: rules) != nil } ? .date : .day
  }

  /// From when experience would count by studies of which a person has to say whether they are those that are asked, where
  /// that is before it counts now.
  static func undecided(_ assessment: Assessment) -> [(record: String, day: Day, asked: String, declared: String)] {
    guard case .proved(let start) = assessment.start.start, !assessment.start.isSecondary else { return [] }
    return assessment.facts.education.compactMap { studies in
      var close: (asked: String, declared: String)?
      let isClose = isOfTheStudies(studies, assessment.posting) { studies, alternative in
        let match = assessment.careers.match(studies, alternative)
        if case .close(.educationCareerClose(let asked, let declared, _)) = match { close = (asked, declared) }
        return close != nil
      }
      guard isClose, let close, let day = studies.countStart(rules: assessment.rules)?.day, day < start
      else { return nil }
      return (studies.record.id, day, close.asked, close.declared)
    }
  }

  /// Whether studies are complete and those after which experience counts.
  static func isOfTheStudies(
    _ education: EducationFacts, _ posting: PostingFacts,
    _ corresponds: (EducationFacts, PostingFacts.Alternative) -> Bool
  ) -> Bool {
    let record = education.record
    guard record.status?.reaches(.egresado, at: record.level) == true else { return false }
    return posting.startGroups.joined().contains { alternative in
      if alternative.asked.level.isPostgraduate { return record.level == .universitario }
      return record.level == alternative.asked.level && corresponds(education, alternative)
    }
  }
}
