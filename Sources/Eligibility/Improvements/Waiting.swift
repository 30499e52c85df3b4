internal import Applicant
internal import Days

/// When a requirement would be met if time passed and everything else stayed as it is.
struct Waiting {
  let trials: Trials
  let requirement: String
  let before: Finding

  /// The way of waiting that comes first; `nil` where time alone does not help.
  func improvement() -> Improvement? {
    let ways = self.ways()
    let dated = ways.compactMap { way in firstDay(way).map { (way, $0) } }
    guard let (way, day) = dated.min(by: { $0.1 < $1.1 }) else { return nil }
    return Improvement(
      requirement: requirement, steps: [way.step], assumptions: way.change(day).assumptions, decisions: [],
      metOn: day, effect: .meets)
  }

  /// What somebody waits for, and what the file says on a day when it has come.
  private struct Way {
    let step: Improvement.Step
    let change: (Day) -> Change
    /// By when it must have helped.
    let latest: Day
  }

  private func ways() -> [Way] {
    guard let assessment = trials.assessment(Change(), on: trials.on) else { return [] }
    switch requirement {
    case "person":
      for case .underage(_, let minimum) in before.reasons.map(\.kind) {
        return [way(.comeOfAge(minimum), latest: trials.on.addingMonths(12 * (minimum + 1)))]
      }
      return []
    case "education":
      let ends = before.reasons.compactMap { reason -> Day? in
        if case .educationNotConcluded(let egreso, _) = reason.kind { egreso } else { nil }
      }
      return ends.max().map { [way(.letTimePass, latest: $0)] } ?? []
    case _ where requirement.hasPrefix("training."):
      let ends = before.reasons.compactMap { reason -> Day? in
        if case .trainingNotConcluded(let end?, _) = reason.kind { end.last } else { nil }
      }
      return ends.max().map { [way(.letTimePass, latest: $0)] } ?? []
    case _ where requirement.hasPrefix("experience."): return jobs(assessment)
    default: return []
    }
  }

  private func way(_ measure: Measure, latest: Day) -> Way {
    Way(step: Improvement.Step(measure: measure, record: nil), change: { _ in Change() }, latest: latest)
  }

  /// Every job that goes on, with its proof issued anew; and time by itself, for what is declared ahead.
  private func jobs(_ assessment: Assessment) -> [Way] {
    guard case .experience(let required, _, _) = before.figure else { return [] }
    let latest = trials.on.advanced(by: required.wholeMonths * 31 + required.days + 400)
    let requests = DocumentRequests(assessment: assessment)
    let current = assessment.facts.file.experience.enumerated().filter { $0.element.to == .current }
    let kept = current.map { index, job in
      let request = trials.stage == .curricular ? requests.experience(job) : nil
      return Way(
        step: Improvement.Step(measure: .keepJob(request), record: job.id),
        change: { day in
          guard request != nil else { return Change() }
          return Change(assumptions: [
            Assumption(path: "experience[\(index)].proofs", value: requests.renewed(job, on: day))
          ])
        }, latest: latest)
    }
    return kept + [way(.letTimePass, latest: latest)]
  }

  /// The first day on which the requirement is met though it was not on the day before; `nil` where it is met on the
  /// application day already, or never.
  private func firstDay(_ way: Way) -> Day? {
    func isMet(_ day: Day) -> Bool { trials.finding(requirement, way.change(day), on: day)?.isMet ?? false }
    var (unmet, met) = (trials.on, way.latest)
    guard met > unmet, !isMet(unmet), isMet(met) else { return nil }
    while met > unmet.next {
      let middle = Day(number: (unmet.number + met.number) / 2)
      if isMet(middle) { met = middle } else { unmet = middle }
    }
    return met
  }
}
