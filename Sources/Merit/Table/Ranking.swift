internal import Eligibility
internal import Words

/// The order of merit, who wins, and what the process comes to. The order in which people are given plays no part.
struct Ranking {
  let rules: MeritRules
  let input: MeritInput
  let vacancies: Int

  func entries(_ candidates: [Candidate]) -> [MeritTable.Entry] {
    let decisions = DecisionsByApplicant(input.decisions)
    let bonuses = Bonuses(rules: rules, decisions: decisions)
    let sums = Dictionary(
      candidates.map { ($0.person.number, bonuses.sum($0)) }, uniquingKeysWith: { first, _ in first })
    func sum(_ candidate: Candidate) -> Bonuses.Sum { sums[candidate.person.number] ?? Bonuses.Sum() }
    let through = candidates.filter { $0.isStanding && !$0.stages.isEmpty }
    let listing = Listing(candidates)
    var ranked = groups(through, decisions, listing, sum)
    settle(&ranked)
    let out = candidates.filter { !$0.isStanding || $0.stages.isEmpty }.sorted { a, b in
      let (own, other) = (sum(a).subtotal, sum(b).subtotal)
      if a.reached != b.reached { return a.reached > b.reached }
      return own == other ? listing.isBefore(a, b) : own > other
    }
    let entries = ranked + out.map { entry($0, sum($0)) }
    guard input.cancelled != nil else { return entries }
    // Whoever was out before stays out for what was published of them then.
    return entries.map { entry in
      var entry = entry
      if entry.lastStage == nil { entry.condition = .cancelled }
      return entry
    }
  }

  /// Those who passed every stage, with their positions; the ties among them broken as far as they can be.
  private func groups(
    _ through: [Candidate], _ decisions: DecisionsByApplicant, _ listing: Listing, _ sum: (Candidate) -> Bonuses.Sum
  ) -> [MeritTable.Entry] {
    let breaking = TieBreaking(ties: rules.ties, isQuotaMet: input.isQuotaMet, decisions: decisions)
    var entries: [MeritTable.Entry] = []
    let equal = Dictionary(grouping: through) { sum($0).total }
    for (_, group) in equal.sorted(by: { $0.key > $1.key }) {
      for part in breaking.order(group) {
        let position = entries.count + 1
        for candidate in part.members.sorted(by: listing.isBefore) {
          var entry = entry(candidate, sum(candidate))
          entry.position = position
          if group.count > 1 {
            let number = candidate.person.number
            let others = group.map(\.person.number).filter { $0 != number }.sorted()
            entry.tie = Tie(
              others: others, brokenBy: part.by, needs: part.needs, isShared: part.members.count > 1,
              withoutAreaSheet: part.needs == .areaInterview
                ? part.members.filter { breaking.areaSheet($0) == nil }.map(\.person.number).sorted() : [],
              vote: part.by.flatMap { breaking.vote(for: candidate, by: $0) },
              markedBy: part.by == .areaInterview ? breaking.areaSheet(candidate)?.evaluator : nil)
          }
          entries.append(entry)
        }
      }
    }
    return entries
  }

  /// Gives the vacancies to the first who reach what is needed; the next are substitutes, as many as there are. Who does
  /// not sign leaves the place to the next; whom no place reaches is never asked to sign.
  private func settle(_ entries: inout [MeritTable.Entry]) {
    var free = vacancies
    var index = 0
    while index < entries.count {
      let end = entries[index...].firstIndex { $0.position != entries[index].position } ?? entries.count
      let members = (index..<end).filter { place in
        let entry = entries[place]
        if (entry.total ?? .zero) < Exact(rules.needed) {
          entries[place].condition = .short
        } else if isAfterSubstitutes(entry) {
          entries[place].condition = .fit
        } else if free > 0, input.unsigned.contains(entry.person.number) {
          entries[place].condition = .unsigned
        } else {
          return true
        }
        return false
      }
      let condition: MeritTable.Condition =
        free >= members.count ? .winner : free > 0 ? .tied : .substitute
      for place in members { entries[place].condition = condition }
      free = max(0, free - members.count)
      index = end
    }
  }

  /// Whether somebody of those who reach what is needed comes after the last substitute, whoever signs. Those who share
  /// the last one's position do not.
  private func isAfterSubstitutes(_ entry: MeritTable.Entry) -> Bool {
    rules.hasOneSubstituteEach && (entry.position ?? 0) > 2 * vacancies
  }

  private func entry(_ candidate: Candidate, _ sum: Bonuses.Sum) -> MeritTable.Entry {
    let marks = candidate.stages.compactMap(\.mark)
    let isThrough = candidate.isStanding && !candidate.stages.isEmpty
    return MeritTable.Entry(
      person: candidate.person, stages: candidate.stages, bonuses: sum.bonuses,
      marks: marks.isEmpty ? nil : marks.reduce(.zero, +), subtotal: marks.isEmpty ? nil : sum.subtotal,
      total: isThrough ? sum.total : nil, position: nil, tie: nil, condition: Self.condition(candidate.stages.last?.end)
    )
  }

  static func condition(_ end: StageResult.End?) -> MeritTable.Condition {
    switch end {
    case .absent(let status), .absentFromTest(let status): MeritTable.Condition(status)
    case .judged(.descalificado): .disqualified
    case .passed: .substitute
    default: .unfit
    }
  }

  /// By name, as Spanish sorts them, and then by document, so that every table lists the same people in the same order.
  private struct Listing {
    /// By the number of the document.
    private let places: [String: Int]

    init(_ candidates: [Candidate]) {
      let sorted = candidates.map { (name: SpanishOrder($0.person.name), number: $0.person.number) }.sorted { a, b in
        a.name == b.name ? a.number < b.number : a.name < b.name
      }
      places = Dictionary(sorted.enumerated().map { ($1.number, $0) }) { first, _ in first }
    }

    func isBefore(_ a: Candidate, _ b: Candidate) -> Bool {
      places[a.person.number, default: 0] < places[b.person.number, default: 0]
    }
  }

  // MARK: What the process comes to

  func result(_ entries: [MeritTable.Entry]) -> MeritTable.Result {
    if let ground = input.cancelled { return .cancelled(ground: ground) }
    let conditions = Set(entries.map(\.condition))
    if conditions.contains(.tied) { return .undecided }
    if conditions.contains(.winner) { return .decided }
    let found = cases(entries).first { rules.desierto.contains($0) }
    // Where the cases are our reading of a text that lists none, their order is ours too.
    let isListed = !rules.rules.source(.meritDesierto).isReading
    let place = isListed ? found.flatMap { rules.desierto.firstIndex(of: $0) } : nil
    return .desierto(found, number: place.map { $0 + 1 })
  }

  /// The cases that describe what happened, the narrowest first.
  private func cases(_ entries: [MeritTable.Entry]) -> [DesiertoCase] {
    if entries.isEmpty { return input.unnumbered.isEmpty ? [.noApplicants] : [.noneQualifies, .nonePasses] }
    let unsigned = entries.filter { $0.condition == .unsigned }
    // As many as vacancies won; whoever was asked after them is a substitute.
    if unsigned.count > vacancies { return [.substituteDoesNotSign] }
    if !unsigned.isEmpty { return [.winnerDoesNotSign] }
    if entries.allSatisfy({ $0.lastStage?.isJudged == true }) { return [.noneQualifies, .nonePasses] }
    return hasNobodyCome(entries) ? [.noneAttends, .nonePasses] : [.nonePasses]
  }

  /// Whether everybody whom no verdict put out stayed away, and nobody came to the last stage that anybody reached.
  private func hasNobodyCome(_ entries: [MeritTable.Entry]) -> Bool {
    func place(_ stage: MeritStage) -> Int { rules.order.firstIndex(of: stage) ?? -1 }
    let last = entries.flatMap(\.stages).map { place($0.stage) }.max() ?? -1
    func isEarlier(_ stage: MeritStage) -> Bool { place(stage) < last }
    return entries.allSatisfy { entry in
      guard let stage = entry.lastStage else { return false }
      return stage.isAbsent || stage.isJudged && isEarlier(stage.stage)
    } && input.unnumbered.allSatisfy { isEarlier(MeritStage($0.stage)) }
  }
}
