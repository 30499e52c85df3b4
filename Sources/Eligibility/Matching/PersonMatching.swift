internal import Applicant
internal import Days
internal import Words

/// What one person answers to the things that an index of postings asks, each decided when it is first asked.
struct PersonMatching {
  private let file: ApplicantFile
  private let evidence: Evidence
  private let index: PostingIndex
  private let careers: CareerTables
  private let lexicon: Lexicon
  private let everyRecord: RecordSet
  private var facts: [PersonFacts?]
  private var answers: [Answer]
  private var starts: [CountStart?]
  private var daysOfStarts: [Int32?]
  private var passing: [RecordSet?]
  /// By the place of the span, the place of its lengths.
  private var lengthsOfSpans: [Int?]
  private var lengthsOfStarts: [StartKey: Int] = [:]
  private var lengths: [ExperienceLengths] = []

  private enum Answer: UInt8 {
    case unknown, met, unmet
  }

  private struct StartKey: Hashable {
    let rules: Int
    let on: Day
    let start: Timeline.Start
    let isSecondary: Bool
  }

  /// `nil` where a person has more records than a set of them can hold.
  init?(file: ApplicantFile, evidence: Evidence, index: PostingIndex, careers: CareerTables, lexicon: Lexicon) {
    guard let everyRecord = RecordSet(all: file.experience.count) else { return nil }
    self.file = file
    self.evidence = evidence
    self.index = index
    self.careers = careers
    self.lexicon = lexicon
    self.everyRecord = everyRecord
    facts = Array(repeating: nil, count: index.rules.count)
    answers = Array(repeating: .unknown, count: index.conditions.count)
    starts = Array(repeating: nil, count: index.starts.count)
    daysOfStarts = Array(repeating: nil, count: index.starts.count)
    passing = Array(repeating: nil, count: index.parts.count)
    lengthsOfSpans = Array(repeating: nil, count: index.spans.count)
  }

  // MARK: All but experience

  /// The postings of which everything but experience is met; in the curricular stage the file itself aside.
  mutating func candidates() -> PostingSet {
    var candidates = PostingSet(all: index.postings.count)
    for slot in index.slots.indices where !candidates.isEmpty {
      candidates.formIntersection(postings(meeting: slot, among: candidates))
    }
    return candidates
  }

  /// How many things of all that each posting asks, experience aside, are not met.
  mutating func unmetCounts() -> [Int] {
    let all = PostingSet(all: index.postings.count)
    var counts = Array(repeating: index.requirements.count, count: index.postings.count)
    for slots in index.requirements {
      var meeting = all
      for slot in slots { meeting.formIntersection(postings(meeting: slot, among: all)) }
      for place in meeting.places where place < counts.count { counts[place] -= 1 }
    }
    return counts
  }

  /// Of some postings those that do not ask a thing, or for which it is met.
  private mutating func postings(meeting place: Int, among candidates: PostingSet) -> PostingSet {
    var postings = index.slots[place].notAsked
    for choice in index.slots[place].choices.indices
    where index.slots[place].choices[choice].postings.intersects(candidates)
      && isMet(index.slots[place].choices[choice].condition)
    {
      postings.formUnion(index.slots[place].choices[choice].postings)
    }
    return postings
  }

  private mutating func isMet(_ place: Int) -> Bool {
    if answers[place] != .unknown { return answers[place] == .met }
    let isMet: Bool
    let condition = index.conditions[place]
    if case .file = condition.kind, index.stage == .curricular {
      // Decided with the whole file, once everything else is met.
      isMet = true
    } else {
      isMet = condition.isMet(by: facts(condition.rules), careers: careers)
    }
    answers[place] = isMet ? .met : .unmet
    return isMet
  }

  private mutating func facts(_ rules: Int) -> PersonFacts {
    if let known = facts[rules] { return known }
    let made = PersonFacts(
      file: file, rules: index.rules[rules], stage: index.stage, evidence: evidence, lexicon: lexicon)
    facts[rules] = made
    return made
  }

  // MARK: Experience

  /// Whether the experience that a posting asks is there.
  mutating func meetsExperience(of posting: IndexedPosting) -> Bool {
    if posting.spans.isEmpty { return true }
    let lengths = lengths(posting.spans)
    if let required = posting.general, self.lengths[lengths].general < index.durations[Int(required)] { return false }
    for place in posting.specific {
      let specific = index.specifics[Int(place)]
      if self.lengths[lengths].length(of: records(specific)) < index.durations[Int(specific.required)] { return false }
    }
    return true
  }

  /// How many requirements of experience are not met, and about how many days are lacking in all.
  mutating func lackingExperience(of posting: IndexedPosting) -> (unmet: Int, days: Int) {
    if posting.spans.isEmpty { return (0, 0) }
    let lengths = lengths(posting.spans)
    var (unmet, days) = (0, 0)
    func ask(_ required: Int32, _ counted: Duration) {
      let lacking = index.durations[Int(required)].shortfall(of: counted)
      if lacking > .zero { unmet += 1 }
      days += lacking.wholeMonths * 365 / 12 + lacking.days
    }
    if let required = posting.general { ask(required, self.lengths[lengths].general) }
    for place in posting.specific {
      let specific = index.specifics[Int(place)]
      ask(specific.required, self.lengths[lengths].length(of: records(specific)))
    }
    return (unmet, days)
  }

  /// The place of the lengths of experience by that of some spans that starts first.
  private mutating func lengths(_ spans: Range<Int32>) -> Int {
    var earliest = (span: 0, day: Int32.max)
    for place in spans {
      let span = Int(index.lists[Int(place)])
      let start = index.spans[span].start
      let day = daysOfStarts[start] ?? dayOfStart(start)
      if place == spans.lowerBound || day < earliest.day { earliest = (span, day) }
    }
    if let known = lengthsOfSpans[earliest.span] { return known }
    let span = index.spans[earliest.span]
    let start = start(at: span.start)
    let rules = index.starts[span.start].rules
    let key = StartKey(rules: rules, on: span.on, start: start.start, isSecondary: start.isSecondary)
    let found = lengthsOfStarts[key] ?? measure(rules, from: start, on: span.on)
    lengthsOfStarts[key] = found
    lengthsOfSpans[earliest.span] = found
    return found
  }

  private mutating func measure(_ rules: Int, from start: CountStart, on day: Day) -> Int {
    let convention = index.rules[rules].convention
    let counted = CountedExperience(facts(rules), start: start, filters: [], convention: convention, on: day)
    lengths.append(ExperienceLengths(counted.records.map(\.days), convention: convention))
    return lengths.count - 1
  }

  /// The number of the day on which a start is, which is remembered; one that is not proved comes after all days.
  private mutating func dayOfStart(_ place: Int) -> Int32 {
    let day = if case .proved(let day) = start(at: place).start { day.number } else { Int32.max }
    daysOfStarts[place] = day
    return day
  }

  private mutating func start(at place: Int) -> CountStart {
    if let known = starts[place] { return known }
    let condition = index.starts[place]
    let made = condition.start(facts(condition.rules), careers: careers)
    starts[place] = made
    return made
  }

  /// The records that count for a specific requirement.
  private mutating func records(_ specific: IndexedSpecific) -> RecordSet {
    var records = everyRecord
    for place in specific.all {
      let part = Int(index.lists[Int(place)])
      records.formIntersection(passing[part] ?? pass(part))
    }
    if !specific.any.isEmpty {
      var ofMatter = RecordSet()
      for place in specific.any {
        let part = Int(index.lists[Int(place)])
        ofMatter.formUnion(passing[part] ?? pass(part))
      }
      records.formIntersection(ofMatter)
    }
    return records
  }

  /// The records that pass a part, which are remembered.
  private mutating func pass(_ place: Int) -> RecordSet {
    let part = index.parts[place]
    let experience = facts(part.rules).experience
    var records = RecordSet()
    for record in experience.indices where part.filter.passes(experience[record]) { records.insert(record) }
    passing[place] = records
    return records
  }
}
