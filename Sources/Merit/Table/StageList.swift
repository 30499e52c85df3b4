public import Eligibility

/// What one stage comes to before the next: everybody who reached it, and who goes on (the lists that IPD V, Indecopi
/// 2.1.1 and SERVIR 3.4 have published after each).
public struct StageList: Sendable {
  /// A person who reached the stage.
  public struct Entry: Sendable {
    public let person: JudgedPerson
    /// The stages up to this one.
    public let stages: [StageResult]
    /// What this stage came to.
    public let result: StageResult
    /// `nil` of who goes on.
    public let condition: MeritTable.Condition?

    public var goesOn: Bool { result.end == .passed }
  }

  public let posting: Posting
  public let rules: MeritRules
  public let stage: MeritStage
  /// The stage that who passed this one goes on to; `nil` after the last.
  public let next: MeritStage?
  /// In the order in which the people were given.
  public let entries: [Entry]
  /// Who is out by a verdict of this stage, and has no document.
  public let unnumbered: [UnnumberedPerson]

  /// Where only the highest marks go on and somebody passed with less: how many marks go on, and the least of them, in
  /// hundredths.
  public var cut: (marks: Int, least: Int)? {
    guard let marks = rules.advance else { return nil }
    return entries.lazy.compactMap { entry -> (marks: Int, least: Int)? in
      guard case .notAmongHighest(let least) = entry.result.end else { return nil }
      return (marks, least)
    }.first
  }

  /// The list of a stage of the book's order, or `nil` where something keeps it from being made: all of that is noted.
  public static func make(_ input: MeritInput, of stage: MeritStage, rules: Rules, logs: MeritTable.Logs) -> StageList?
  {
    guard let values = MeritRules(rules, log: logs.posting), let place = values.order.firstIndex(of: stage) else {
      input.scores.note(in: logs.scores)
      return nil
    }
    let selection = Selection(rules: values, posting: input.posting, logs: logs, until: stage)
    let candidates = selection.run(input.persons, input.scores)
    guard !logs.hasErrors else { return nil }
    let entries = candidates.compactMap { candidate -> Entry? in
      guard let result = candidate.stages.last, result.stage == stage, result.isReached else { return nil }
      return Entry(
        person: candidate.person, stages: candidate.stages, result: result,
        condition: result.end == .passed ? nil : Ranking.condition(result.end))
    }
    return StageList(
      posting: input.posting, rules: values, stage: stage, next: values.order.dropFirst(place + 1).first,
      entries: entries, unnumbered: input.unnumbered.filter { MeritStage($0.stage) == stage })
  }
}
