internal import Days
internal import Eligibility

/// The bonuses of one person, in the order in which they build on one another: inside a mark first, then on the total.
struct Bonuses {
  let rules: MeritRules
  let decisions: DecisionsByApplicant
  private var own: BonusRules { rules.bonuses }

  /// What a person gets, and what their marks come to with it.
  struct Sum {
    var bonuses: [BonusResult] = []
    /// The marks with the bonuses inside them.
    var subtotal = Exact.zero
    var total = Exact.zero
  }

  func sum(_ candidate: Candidate) -> Sum {
    let facts = candidate.person.facts
    let isThrough = candidate.isStanding
    let marks = candidate.stages.compactMap(\.mark).reduce(.zero, +)
    var sum = Sum(subtotal: marks)
    // Of who was still on the way nothing can be said.
    if candidate.isUnknown { return sum }
    if facts.bonus(.athlete) != nil { sum.add(athlete(candidate, isThrough)) }
    let young = youth(candidate)
    if let young { sum.add(young) }
    // Who is not young has no years to count either.
    if let young, young.grant != nil, own.youthPublicSector.values.contains(where: { $0 > 0 }) {
      sum.add(sector(facts, isThrough, own.base == .marks ? marks : sum.subtotal))
    }
    let base = own.base == .marks ? marks : sum.subtotal
    let ofTotal: [(MeritFacts.Bonus.Kind, BonusResult.Kind, Int)] = [
      (.disability, .disability, own.disability), (.armedForces, .armedForces, own.armedForces),
    ]
    for (condition, kind, percentage) in ofTotal {
      guard let declared = facts.bonus(condition) else { continue }
      if percentage == 0 {
        sum.add(refused(kind, .notInBook))
      } else if !declared.proved {
        sum.add(refused(kind, notProved(condition, candidate)))
      } else {
        sum.add(isThrough ? given(kind, percentage, own.base, base, .total) : refused(kind, .notPassed))
      }
    }
    sum.total =
      sum.subtotal + sum.bonuses.compactMap(\.grant).filter { $0.part == .total }.map(\.amount).reduce(.zero, +)
    return sum
  }

  private func athlete(_ candidate: Candidate, _ isThrough: Bool) -> BonusResult {
    guard let declared = candidate.person.facts.bonus(.athlete), declared.proved, let level = declared.level else {
      return refused(.athlete, notProved(.athlete, candidate))
    }
    guard let percentage = own.athlete[level], percentage > 0 else { return refused(.athlete, .notInBook) }
    var said: Decision?
    if own.athleteMustBePertinent {
      said = decisions.inForce(on: candidate.person.number, Decision.pertinence, by: rules.decisionRoles)
      guard let said else { return refused(.athlete, .pertinenceUndecided) }
      if !said.accept { return refused(.athlete, .notPertinent, said) }
    }
    guard candidate.hasPassed(.curricular), own.athleteIsInside || isThrough,
      let mark = candidate.mark(.curricular)
    else { return refused(.athlete, .notPassed, said) }
    return given(.athlete, percentage, .curricular, mark, own.athleteIsInside ? .curricular : .total, said)
  }

  private func notProved(_ kind: MeritFacts.Bonus.Kind, _ candidate: Candidate) -> BonusResult.Refusal {
    .notProved(candidate.person.last.unproved[kind] ?? [])
  }

  /// The bonus of the young on the interview; `nil` where the book has none, or the person is out before it.
  private func youth(_ candidate: Candidate) -> BonusResult? {
    guard own.youth > 0, let mark = candidate.mark(.entrevista) else { return nil }
    let facts = candidate.person.facts
    guard let birthDate = facts.birthDate else { return refused(.youth, .noBirthDate) }
    let age = birthDate.years(until: candidate.person.on)
    guard age <= own.youthMaximumAge else {
      return refused(.youth, .tooOld(years: age, maximum: own.youthMaximumAge))
    }
    guard facts.formation != nil else { return refused(.youth, .noFormation) }
    guard candidate.hasPassed(.entrevista) else { return refused(.youth, .notPassed) }
    return given(.youth, own.youth, .entrevista, mark, .entrevista)
  }

  /// What the young get for their years in the public sector.
  private func sector(_ facts: MeritFacts, _ isThrough: Bool, _ base: Exact) -> BonusResult {
    let years = facts.publicSector.years
    guard let percentage = own.youthPublicSector[min(3, years)], percentage > 0 else {
      return refused(.publicSector, .lessThanAYear)
    }
    guard isThrough else { return refused(.publicSector, .notPassed) }
    return given(.publicSector, percentage, own.base, base, .total)
  }

  private func given(
    _ kind: BonusResult.Kind, _ percentage: Int, _ base: BonusResult.Base, _ of: Exact, _ part: BonusResult.Part,
    _ decision: Decision? = nil
  ) -> BonusResult {
    let grant = BonusResult.Grant(
      percentage: percentage, base: base, of: of, amount: of.share(percentage), part: part)
    return BonusResult(
      kind: kind, grant: grant, refusal: nil, decision: decision, source: rules.rules.source(kind.key))
  }

  private func refused(
    _ kind: BonusResult.Kind, _ refusal: BonusResult.Refusal, _ decision: Decision? = nil
  ) -> BonusResult {
    BonusResult(
      kind: kind, grant: nil, refusal: refusal, decision: decision, source: rules.rules.source(kind.key))
  }
}

extension Bonuses.Sum {
  /// Adds a bonus; one inside a mark raises the marks that those on the total are computed on.
  fileprivate mutating func add(_ bonus: BonusResult) {
    bonuses.append(bonus)
    if let grant = bonus.grant, grant.part != .total { subtotal = subtotal + grant.amount }
  }
}
