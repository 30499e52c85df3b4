internal import Applicant
internal import Days
internal import Words

/// What one person answers to the things that an index of postings asks, each decided when it is first asked.
final class PersonMatching {
  private let file: ApplicantFile
  private let evidence: Evidence
  private let index: PostingIndex
  private let lexicon: Lexicon
  private var facts: [PersonFacts?]
  private var met: [Bool?]
  private var starts: [CountStart?]
  private var passing: [RecordSet?]
  private var experiences: [ExperienceKey: ExperienceLengths] = [:]

  private struct ExperienceKey: Hashable {
    let rules: Int
    let on: Day
    let start: Timeline.Start
    let isSecondary: Bool
  }

  init(file: ApplicantFile, evidence: Evidence, index: PostingIndex, lexicon: Lexicon) {
    self.file = file
    self.evidence = evidence
    self.index = index
    self.lexicon = lexicon
    facts = Array(repeating: nil, count: index.rules.count)
    met = Array(repeating: nil, count: index.conditions.count)
    starts = Array(repeating: nil, count: index.starts.count)
    passing = Array(repeating: nil, count: index.parts.count)
  }

  /// Whether everything that a posting asks is met; in the curricular stage the file itself aside.
  func meets(_ posting: IndexedPosting, on day: Day) -> Bool {
    for list in posting.conditions { if !list.contains(where: isMet) { return false } }
    guard posting.asksExperience else { return true }
    let lengths = lengths(posting, on: day)
    if let required = posting.general, lengths.general < required { return false }
    return posting.specific.allSatisfy { lengths.length(of: records($0)) >= $0.required }
  }

  func distance(to posting: IndexedPosting, on day: Day) -> Matcher.Distance {
    var unmet = posting.conditions.count { !$0.contains(where: isMet) }
    guard posting.asksExperience else { return .init(unmet: unmet, days: 0) }
    let lengths = lengths(posting, on: day)
    var days = 0
    func ask(_ required: Duration, _ counted: Duration) {
      let lacking = required.shortfall(of: counted)
      if lacking > .zero { unmet += 1 }
      days += lacking.wholeMonths * 365 / 12 + lacking.days
    }
    if let required = posting.general { ask(required, lengths.general) }
    for specific in posting.specific { ask(specific.required, lengths.length(of: records(specific))) }
    return .init(unmet: unmet, days: days)
  }

  private func isMet(_ place: Int) -> Bool {
    if let known = met[place] { return known }
    let condition = index.conditions[place]
    let answer =
      switch condition.kind {
      // Decided with the whole file, once everything else is met.
      case .file where index.stage == .curricular: true
      default: condition.isMet(by: facts(condition.rules))
      }
    met[place] = answer
    return answer
  }

  private func facts(_ rules: Int) -> PersonFacts {
    if let known = facts[rules] { return known }
    let made = PersonFacts(
      file: file, rules: index.rules[rules], stage: index.stage, evidence: evidence, lexicon: lexicon)
    facts[rules] = made
    return made
  }

  /// From when experience counts for a posting: of what it names the earliest that is proved.
  private func start(_ posting: IndexedPosting) -> CountStart {
    var earliest: CountStart?
    for place in posting.starts {
      let start = start(at: place)
      guard case .proved(let day) = start.start else {
        earliest = earliest ?? start
        continue
      }
      if case .proved(let known)? = earliest?.start, known <= day { continue }
      earliest = start
    }
    return earliest ?? CountStart(.notAsked)
  }

  private func start(at place: Int) -> CountStart {
    if let known = starts[place] { return known }
    let condition = index.starts[place]
    let made = condition.start(facts(condition.rules))
    starts[place] = made
    return made
  }

  private func lengths(_ posting: IndexedPosting, on day: Day) -> ExperienceLengths {
    let start = start(posting)
    let key = ExperienceKey(rules: posting.rules, on: day, start: start.start, isSecondary: start.isSecondary)
    if let known = experiences[key] { return known }
    let rules = index.rules[posting.rules]
    let counted = CountedExperience(
      facts(posting.rules), start: start, filters: [], convention: rules.convention, on: day)
    let made = ExperienceLengths(counted.records.map(\.days), convention: rules.convention)
    experiences[key] = made
    return made
  }

  /// The records that count for a specific requirement.
  private func records(_ specific: IndexedPosting.Specific) -> RecordSet {
    var records = RecordSet.all(file.experience.count)
    for place in specific.all { records.formIntersection(passing(place)) }
    guard !specific.any.isEmpty else { return records }
    var ofMatter = RecordSet()
    for place in specific.any { ofMatter.formUnion(passing(place)) }
    records.formIntersection(ofMatter)
    return records
  }

  private func passing(_ place: Int) -> RecordSet {
    if let known = passing[place] { return known }
    let part = index.parts[place]
    var records = RecordSet()
    for (place, record) in facts(part.rules).experience.enumerated() where part.filter.passes(record) {
      records.insert(place)
    }
    passing[place] = records
    return records
  }
}

/// How long the experience of sets of records is, each set measured once.
private final class ExperienceLengths {
  private let days: [DayRuns]
  private let convention: DurationConvention
  private var known: [RecordSet: Duration] = [:]
  /// Of all records together.
  let general: Duration

  init(_ days: [DayRuns], convention: DurationConvention) {
    self.days = days
    self.convention = convention
    general = convention.duration(of: DayRuns(days.flatMap(\.runs)))
  }

  func length(of records: RecordSet) -> Duration {
    if let length = known[records] { return length }
    let length = convention.duration(of: DayRuns(records.places.flatMap { days[$0].runs }))
    known[records] = length
    return length
  }
}

/// Places of experience records.
struct RecordSet: Hashable {
  /// The first 64 places.
  private var word: UInt64 = 0
  /// Those after them, 64 each: few people have so many records.
  private var further: [UInt64] = []

  /// The first so many places.
  static func all(_ count: Int) -> RecordSet {
    var records = RecordSet()
    for place in 0..<count { records.insert(place) }
    return records
  }

  mutating func insert(_ place: Int) {
    if place < 64 {
      word |= 1 << UInt64(place)
      return
    }
    let index = place / 64 - 1
    while further.count <= index { further.append(0) }
    further[index] |= 1 << UInt64(place % 64)
  }

  mutating func formIntersection(_ other: RecordSet) {
    word &= other.word
    further = zip(further, other.further).map { $0 & $1 }
    dropEmpty()
  }

  mutating func formUnion(_ other: RecordSet) {
    word |= other.word
    while further.count < other.further.count { further.append(0) }
    for (index, word) in other.further.enumerated() { further[index] |= word }
  }

  /// In order.
  var places: [Int] {
    ([word] + further).enumerated().flatMap { index, word in
      (0..<64).filter { word & (1 << UInt64($0)) != 0 }.map { index * 64 + $0 }
    }
  }

  /// Two sets with the same places are equal, so nothing stands after the last word that has one.
  private mutating func dropEmpty() {
    while further.last == 0 { further.removeLast() }
  }
}
