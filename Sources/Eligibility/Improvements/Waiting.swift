internal import Applicant
internal import Days
internal import Reading

/// When a requirement would be met if time passed and everything else stayed as it is.
struct Waiting {
  let trials: Trials
  let requirement: RequirementID
  let before: Finding

  /// The way of waiting that comes first; `nil` where time alone does not help.
  func improvement() -> Improvement? {
    let ways = self.ways()
    // Of several jobs that go on the one that helps is told by what it does alone; where none does, they help together.
    let alone = dated(ways) { way, day in way.alone?(day) ?? way.change(day) }
    let first = (alone.isEmpty ? dated(ways) { $0.change($1) } : alone).min { $0.day < $1.day }
    guard let way = first?.way, let day = firstDay(way, way.change) else { return nil }
    return Improvement(
      requirement: requirement, steps: way.steps, assumptions: way.change(day).assumptions, decisions: [],
      metOn: day, effect: .meets)
  }

  /// What somebody waits for, and what the file says on a day when it has come.
  private struct Way {
    let steps: [Improvement.Step]
    let change: (Day) -> Change
    /// The same with nothing else going on meanwhile; `nil` where the change says all.
    var alone: ((Day) -> Change)?
    /// By when it must have helped.
    let latest: Day
  }

  private func ways() -> [Way] {
    guard let assessment = trials.assessment(Change(), on: trials.on) else { return [] }
    switch requirement {
    case .person:
      for case .underage(_, let minimum) in before.reasons.map(\.kind) {
        return [way(.comeOfAge(minimum), latest: trials.on.addingMonths(12 * (minimum + 1)))]
      }
      return []
    case .education: return studies(assessment)
    case .training:
      let ends = before.reasons.compactMap { reason -> Day? in
        if case .trainingNotConcluded(let end?, _) = reason.kind { end.last } else { nil }
      }
      return ends.max().map { [way(.letTimePass, latest: $0)] } ?? []
    case .general, .specific: return jobs(assessment)
    case .file, .collegiation, .knowledge, .additional: return []
    }
  }

  private func way(_ measure: Measure, latest: Day) -> Way {
    Way(steps: [Improvement.Step(measure: measure, record: nil)], change: { _ in Change() }, latest: latest)
  }

  /// Studies that are still to begin, or whose egreso is to come: by itself, and with what they lack beside it, as found on
  /// that day.
  private func studies(_ assessment: Assessment) -> [Way] {
    let records = Set(before.reasons.flatMap(\.records))
    let days = assessment.facts.file.education.filter { records.contains($0.id) }.flatMap { studies in
      [(studies.from?.first, studies.level.statuses.first), (studies.egreso, EducationStatus.egresado)].compactMap {
        day, status in
        day.flatMap { $0 > trials.on ? (record: studies.id, day: $0, status: status) : nil }
      }
    }
    guard let latest = days.map(\.day).max() else { return [] }
    let pass = way(.letTimePass, latest: latest)
    let mended = days.compactMap { record, day, status -> Way? in
      let follower = LeadFollower(trials: trials, requirement: requirement, day: day)
      guard let result = follower.follow(.record(record), from: Change()), result.action < .wait,
        result.steps.allSatisfy({ Self.comes($0.measure, with: status) })
      else { return nil }
      return Way(steps: result.steps + pass.steps, change: { _ in result.change }, latest: day)
    }
    return [pass] + mended
  }

  /// Whether what a step asks for can be there on the day of a status: a degree or a title comes after the egreso.
  private static func comes(_ measure: Measure, with status: EducationStatus?) -> Bool {
    switch measure {
    case .reachStatus(let reached, _), .declareStatus(let reached): reached == status
    default: true
    }
  }

  /// Every job that goes on, with its proof issued anew; and time by itself, for what is declared ahead.
  private func jobs(_ assessment: Assessment) -> [Way] {
    guard case .experience(let required, _, _) = before.figure else { return [] }
    let latest = trials.on.advanced(by: required.wholeMonths * 31 + required.days + 400)
    let requests = DocumentRequests(assessment: assessment)
    let current = assessment.facts.file.experience.enumerated().filter { $0.element.to == .current }
    let kept = current.map { index, job in
      // As a curriculum a job that goes on lasts as long as its papers; as a ficha, as long as it is said to.
      let others = trials.stage == .curricular ? [] : current.map(\.offset).filter { $0 != index }
      let request = trials.stage == .curricular ? requests.experience(job) : nil
      return Way(
        steps: [Improvement.Step(measure: .keepJob(request), record: job.id)],
        change: { day in
          guard request != nil else { return Change() }
          return Change(assumptions: [
            Assumption(
              path: "experience[\(index)].proofs[\(job.proofs.count)]", value: requests.whole(job, on: day))
          ])
        }, alone: others.isEmpty ? nil : { _ in ending(others, of: assessment.facts.file) }, latest: latest)
    }
    return kept + [way(.letTimePass, latest: latest)]
  }

  /// Some jobs with the application day as their last.
  private func ending(_ jobs: [Int], of file: ApplicantFile) -> Change {
    let begun = jobs.filter { file.experience[$0].from.map { $0.first <= trials.on } ?? false }
    return Change(
      assumptions: begun.map {
        Assumption(path: "experience[\($0)].to", value: JSONText.quoted(trials.on.description))
      })
  }

  private func dated(
    _ ways: [Way], _ change: (Way, Day) -> Change
  ) -> [(way: Way, day: Day)] {
    ways.compactMap { way in firstDay(way) { change(way, $0) }.map { (way, $0) } }
  }

  /// The first day on which the requirement is met though it was not on the day before; `nil` where it is met on the
  /// application day already, or never.
  private func firstDay(_ way: Way, _ change: (Day) -> Change) -> Day? {
    func isMet(_ day: Day) -> Bool { trials.finding(requirement, change(day), on: day)?.isMet ?? false }
    var (unmet, met) = (trials.on, way.latest)
    guard met > unmet, !isMet(unmet), isMet(met) else { return nil }
    while met > unmet.next {
      let middle = Day(number: (unmet.number + met.number) / 2)
      if isMet(middle) { met = middle } else { unmet = middle }
    }
    return met
  }
}
