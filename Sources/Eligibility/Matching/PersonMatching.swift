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
  private var passing: [RecordSet?]
  /// By the place of the question, the place of the lengths.
  private var lengthsOfQuestions: [Int?]
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
    passing = Array(repeating: nil, count: index.parts.count)
    lengthsOfQuestions = Array(repeating: nil, count: index.questions.count)
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
    if case .file = index.conditions[place].kind, index.stage == .curricular {
      // Decided with the whole file, once everything else is met.
      isMet = true
    } else {
      isMet = index.conditions[place].isMet(by: facts(index.conditions[place].rules), careers: careers)
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
    guard let question = posting.experience else { return true }
    let lengths = lengths(question)
    if let required = posting.general, self.lengths[lengths].general < required { return false }
    for place in posting.specific where length(place, lengths) < index.specifics[place].required { return false }
    return true
  }

  /// How many requirements of experience are not met, and about how many days are lacking in all.
  mutating func lackingExperience(of posting: IndexedPosting) -> (unmet: Int, days: Int) {
    guard let question = posting.experience else { return (0, 0) }
    let lengths = lengths(question)
    var (unmet, days) = (0, 0)
    func ask(_ required: Duration, _ counted: Duration) {
      let lacking = required.shortfall(of: counted)
      if lacking > .zero { unmet += 1 }
      days += lacking.wholeMonths * 365 / 12 + lacking.days
    }
    if let required = posting.general { ask(required, self.lengths[lengths].general) }
    for place in posting.specific { ask(index.specifics[place].required, length(place, lengths)) }
    return (unmet, days)
  }

  /// The place of the lengths of experience that a question asks for.
  private mutating func lengths(_ place: Int) -> Int {
    if let known = lengthsOfQuestions[place] { return known }
    let question = index.questions[place]
    let start = start(question.starts)
    let key = StartKey(
      rules: question.rules, on: question.on, start: start.start, isSecondary: start.isSecondary)
    let found = lengthsOfStarts[key] ?? measure(question, from: start)
    lengthsOfStarts[key] = found
    lengthsOfQuestions[place] = found
    return found
  }

  private mutating func measure(_ question: ExperienceQuestion, from start: CountStart) -> Int {
    let convention = index.rules[question.rules].convention
    let counted = CountedExperience(
      facts(question.rules), start: start, filters: [], convention: convention, on: question.on)
    lengths.append(ExperienceLengths(counted.records.map(\.days), convention: convention))
    return lengths.count - 1
  }

  /// Of several starts the earliest that is proved.
  private mutating func start(_ places: [Int]) -> CountStart {
    var earliest: CountStart?
    for place in places {
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

  private mutating func start(at place: Int) -> CountStart {
    if let known = starts[place] { return known }
    let made = index.starts[place].start(facts(index.starts[place].rules), careers: careers)
    starts[place] = made
    return made
  }

  /// How long the experience is that counts for a specific requirement.
  private mutating func length(_ place: Int, _ lengths: Int) -> Duration {
    let specific = index.specifics[place]
    var records = everyRecord
    for place in specific.all { records.formIntersection(passing(Int(index.partLists[place]))) }
    if !specific.any.isEmpty {
      var ofMatter = RecordSet()
      for place in specific.any { ofMatter.formUnion(passing(Int(index.partLists[place]))) }
      records.formIntersection(ofMatter)
    }
    return self.lengths[lengths].length(of: records)
  }

  /// The records that pass a part.
  private mutating func passing(_ place: Int) -> RecordSet {
    if let known = passing[place] { return known }
    let known = facts(index.parts[place].rules)
    var records = RecordSet()
    for record in known.experience.indices where index.parts[place].filter.passes(known.experience[record]) {
      records.insert(record)
    }
    passing[place] = records
    return records
  }
}
