public import Eligibility

/// A total that several persons share, as one of them stands in it.
public struct Tie: Hashable, Sendable {
  /// Numbers of the others' documents, ascending.
  public let others: [String]
  /// What set this person apart last; `nil` where nothing did.
  public let brokenBy: TieBreak?
  /// Where the position is shared: the first thing that decides and that nobody said yet; `nil` where the bases have
  /// nothing further.
  public let needs: TieBreak?
  public let isShared: Bool
  /// Documents of those among whom the sheet of the *área usuaria* would decide and who have none, ascending.
  public let withoutAreaSheet: [String]
  /// Whose casting vote this person has.
  public let vote: Decision?
  /// Who gave the mark that decided in its place.
  public let markedBy: String?

  /// Who gave a casting vote for this person, or the mark that decided in its place.
  public var votedBy: String? { vote?.by ?? markedBy }
}

/// Puts persons of the same total in order, criterion by criterion.
struct TieBreaking {
  let ties: [TieBreak]
  let isQuotaMet: Bool?
  let decisions: DecisionsByApplicant

  /// Persons who share a position, what set them apart from the others, and what must still be said.
  typealias Group = (members: [Candidate], by: TieBreak?, needs: TieBreak?)

  /// Groups in order; persons of one group share their position.
  func order(_ group: [Candidate]) -> [Group] { split(group, ties[...], by: nil) }

  private func split(_ group: [Candidate], _ criteria: ArraySlice<TieBreak>, by: TieBreak?) -> [Group] {
    guard group.count > 1, let criterion = criteria.first else { return [(group, by, nil)] }
    guard let keys = keys(criterion, group) else {
      // Nobody said what this criterion needs: what comes after it must wait.
      let isOpen = criterion != .disabilityUnderQuota || differs(group)
      return isOpen ? [(group, by, criterion)] : split(group, criteria.dropFirst(), by: by)
    }
    let parts = Dictionary(grouping: zip(group, keys).map { ($0, $1) }, by: { $0.1 })
    return parts.keys.sorted(by: >).flatMap { key in
      // After a vote those who have it are still equal among them, and so are the others: further votes may be cast.
      let rest = criterion.isVote && parts.count > 1 ? criteria : criteria.dropFirst()
      return split((parts[key] ?? []).map(\.0), rest, by: parts.count > 1 ? criterion : by)
    }
  }

  /// What a criterion says of each person, the greater the better; `nil` where it cannot be told.
  private func keys(_ criterion: TieBreak, _ group: [Candidate]) -> [Exact]? {
    switch criterion {
    case .disability: return group.map { Exact(Self.hasDisability($0) ? 1 : 0) }
    case .disabilityUnderQuota:
      guard let isQuotaMet else { return nil }
      return group.map { Exact(!isQuotaMet && Self.hasDisability($0) ? 1 : 0) }
    case .interview: return group.map { $0.mark(.entrevista) ?? .zero }
    case .areaInterview:
      let marks = group.compactMap { areaSheet($0)?.exact }
      return marks.count == group.count ? marks : nil
    case .voteHR, .voteArea:
      let votes = group.map { candidate in vote(for: candidate, by: criterion) == nil ? 0 : 1 }
      // A vote for all of them, or for none, sets nobody apart.
      return Set(votes).count > 1 ? votes.map { Exact($0) } : nil
    }
  }

  /// The casting vote for a person, where one decides.
  func vote(for candidate: Candidate, by criterion: TieBreak) -> Decision? {
    guard let role = criterion.voterRole,
      let vote = decisions.inForce(on: candidate.person.number, Decision.castingVote, by: [role]), vote.accept
    else { return nil }
    return vote
  }

  func areaSheet(_ candidate: Candidate) -> StageResult.Sheet? {
    candidate.stages.first { $0.stage == .entrevista }?.sheets.first(where: \.isOfArea)
  }

  /// Whether some have a disability and others none, so that the quota matters.
  private func differs(_ group: [Candidate]) -> Bool { Set(group.map(Self.hasDisability)).count > 1 }

  private static func hasDisability(_ candidate: Candidate) -> Bool {
    candidate.person.facts.bonus(.disability)?.proved == true
  }
}
