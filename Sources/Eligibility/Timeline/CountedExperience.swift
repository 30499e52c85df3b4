internal import Applicant
internal import Days

/// All experience of a person as it counts for one posting: each record's days, and which filters it passes.
///
/// Days are counted as sets: the general figure is the union of all counted days, each specific one the union of
/// those of the records that pass its filter. No day counts twice (Indecopi 2.1.3; IPD 7.2.B).
struct CountedExperience {
  let records: [CountedRecord]
  /// What each specific requirement of the profile asks of a record.
  private let filters: [ExperienceFilter]
  /// For each specific requirement and each record, whether the record passes.
  let passes: [[Bool]]

  /// No experience at all.
  static var none: CountedExperience { CountedExperience(records: [], filters: [], passes: []) }

  private init(records: [CountedRecord], filters: [ExperienceFilter], passes: [[Bool]]) {
    self.records = records
    self.filters = filters
    self.passes = passes
  }

  init(
    _ facts: PersonFacts, start: CountStart, filters: [ExperienceFilter], convention: DurationConvention, on: Day
  ) {
    let rules = facts.rules
    var records = facts.experience.map {
      CountedRecord($0, start: start, education: facts.education, rules: rules, on: on)
    }
    Self.limitPreprofessional(&records, rules, convention)
    Self.limitProfessional(&records, rules, convention)
    Self.limitSecigra(&records, rules, convention)
    self.records = records
    self.filters = filters
    passes = filters.map { filter in records.map { filter.passes($0.facts) } }
  }

  /// Days that count as general experience.
  var general: DayRuns { DayRuns(records.flatMap(\.days.runs)) }

  /// Days that count for the specific requirement at a place of the profile.
  func specific(_ place: Int) -> DayRuns {
    DayRuns(zip(records, passes[place]).filter(\.1).flatMap(\.0.days.runs))
  }

  /// What keeps a record from passing a specific requirement; none where it passes.
  func misses(_ place: Int, of index: Int) -> [FilterMiss] { filters[place].misses(of: records[index].facts) }

  /// Whether a record has a matter that a specific requirement asks for, whatever else it lacks.
  func isOnMatter(_ place: Int, of index: Int) -> Bool { filters[place].isOnMatter(records[index].facts) }

  /// What of a record is not what a specific requirement asks, whatever somebody decided.
  func despite(_ id: RequirementID, of record: String) -> [Reason.Kind] {
    guard let filter = filters.first(where: { $0.requirement == id }),
      let own = records.first(where: { $0.id == record })
    else { return [] }
    return filter.differences(of: own.facts)
  }

  /// That a record passes a specific requirement only by words that stand apart, or by their stems.
  func matterInDoubt(_ place: Int, of index: Int) -> Reason.Kind? {
    filters[place].matterInDoubt(of: records[index].facts)
  }

  /// Pre-professional practice counts only if what counts of it reaches the minimum, all together or one by one.
  private static func limitPreprofessional(
    _ records: inout [CountedRecord], _ rules: Rules, _ convention: DurationConvention
  ) {
    let own = records.indices.filter { records[$0].kind == .practicaPreprofesional && !records[$0].days.isEmpty }
    if own.isEmpty { return }
    let months = rules.integer(.preprofessionalMinimum)
    let minimum = Duration(months: months)
    let union = DayRuns(own.flatMap { records[$0].days.runs })
    let isTogether = rules.word(.preprofessionalMinimumOf) == "union"
    for index in own {
      let counted = convention.duration(of: isTogether ? union : records[index].days)
      if counted < minimum {
        records[index].drop(
          .practiceMinimum(counted: counted, months: months), rules.source(.preprofessionalMinimum))
      }
    }
  }

  /// Of professional practice the first months count, in the order of the days, before jobs on the same days are
  /// looked at.
  private static func limitProfessional(
    _ records: inout [CountedRecord], _ rules: Rules, _ convention: DurationConvention
  ) {
    let own = records.indices.filter { records[$0].kind == .practicaProfesional }
    if own.isEmpty { return }
    let months = rules.integer(.professionalMaximum)
    let union = DayRuns(own.flatMap { records[$0].days.runs })
    let kept = convention.longestPrefix(of: union, notExceeding: Duration(months: months))
    for index in own {
      records[index].keep(kept, rules.source(.professionalMaximum)) { .practiceCap($0, months: months) }
    }
  }

  /// Where a SECIGRA counts as the whole year that it is, one year counts and no part of one ("solo el año completo …
  /// se reconoce", Indecopi 2.1.3 a), all records of it together. It is the certificate that recognises the year, and a
  /// few days that its dates lack do not gainsay it; a month does.
  private static func limitSecigra(
    _ records: inout [CountedRecord], _ rules: Rules, _ convention: DurationConvention
  ) {
    guard rules.word(.secigraCounts) == "whole" else { return }
    let own = records.indices.filter { records[$0].kind == .secigra && !records[$0].days.isEmpty }
    let union = DayRuns(own.flatMap { records[$0].days.runs })
    let counted = convention.duration(of: union)
    let kept = convention.longestPrefix(of: union, notExceeding: Duration(years: 1))
    for index in own {
      if counted <= Duration(months: 11) {
        records[index].drop(.secigraPart(counted: counted), rules.source(.secigra))
      } else {
        records[index].keep(kept, rules.source(.secigra)) { .secigraCap($0) }
      }
    }
  }
}
