internal import Applicant
public import Days
internal import Words

/// Thousands of postings made ready to be asked which of them a person is APTO for (`Matcher`).
///
/// Postings ask for many combinations of few things. Each thing is decided once for a person, by the same requirement
/// types as in a verdict; a posting is then a list of answers to look up. So nothing is decided by other rules than
/// those of `Evaluator`.
public final class PostingIndex: Sendable {
  /// A posting with the book that it names and the values of it that it sets. Of all entries of an index one id of a book
  /// is one book.
  public struct Entry: Sendable {
    public let posting: Posting
    public let book: RuleBook
    public let overrides: [Override]
    /// When the person presented what is asked about, where that was for this posting: they are measured on these days.
    public var presented: MeasuringDays?

    public init(posting: Posting, book: RuleBook, overrides: [Override], presented: MeasuringDays? = nil) {
      self.posting = posting
      self.book = book
      self.overrides = overrides
      self.presented = presented
    }
  }

  public let entries: [Entry]
  public let stage: Stage
  /// The application day of each posting, whose rules hold.
  let days: [Day]
  /// The days on which a person is measured at each posting.
  public let measured: [MeasuringDays]
  /// Rules that differ from one another: of a book on the days between two changes, with what postings set.
  let rules: [Rules]
  let conditions: [Condition]
  /// First what most people lack.
  let slots: [PostingSlot]
  /// Slots that are one requirement together: of studies several may be asked, each of its own.
  let requirements: [Range<Int>]
  let starts: [StartCondition]
  let spans: [ExperienceSpan]
  let parts: [FilterPart]
  let durations: [Duration]
  let postings: [IndexedPosting]
  let specifics: [IndexedSpecific]
  /// Places of spans and of parts, list after list.
  let lists: [Int32]

  /// What postings ask, each thing of its kind for all of them together: whether a person meets it is then asked once for
  /// thousands.
  ///
  /// - Parameter asked: of each posting its lists of conditions, of each of which one must be met, with their kinds.
  /// - Returns: the slots, and those that are one requirement together.
  private static func slots(
    _ asked: [[(kind: PostingIndexing.ConditionKind, conditions: [Int])]]
  ) -> (slots: [PostingSlot], requirements: [Range<Int>]) {
    var slots: [[Int]: PostingSlot] = [:]
    for (posting, lists) in asked.enumerated() {
      var ordinals: [Int: Int] = [:]
      for (kind, conditions) in lists {
        let slot = [kind.rawValue, ordinals[kind.rawValue, default: 0]]
        ordinals[kind.rawValue, default: 0] += 1
        slots[slot, default: PostingSlot(count: asked.count)].add(conditions, of: posting)
      }
    }
    let sorted = slots.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let studies = sorted.prefix { $0.key[0] == PostingIndexing.ConditionKind.education.rawValue }.count
    return (
      sorted.map(\.value),
      (studies > 0 ? [0..<studies] : []) + (studies..<sorted.count).map { $0..<$0 + 1 }
    )
  }

  /// - Parameter on: the application day of every posting; `nil`: of each its own.
  /// - Parameter today: the application day of postings that name none.
  public init(_ entries: [Entry], on: Day?, today: Day, stage: Stage) {
    self.entries = entries
    self.stage = stage
    days = entries.map { on ?? $0.posting.applicationDay ?? today }
    measured = zip(entries, days).map { $0.presented ?? MeasuringDays($1, $0.posting) }
    var making = PostingIndexing(stage: stage)
    for (place, entry) in entries.enumerated() { making.add(entry, on: days[place], measured: measured[place]) }
    rules = making.rules
    conditions = making.conditions
    (slots, requirements) = PostingIndex.slots(making.asked)
    starts = making.starts
    spans = making.spans
    parts = making.parts
    durations = making.durations
    postings = making.postings
    specifics = making.specifics
    lists = making.lists
  }
}

/// Something that postings ask of a person, with a posting that asks for nothing else but what decides it.
final class Condition: Sendable {
  enum Kind: Sendable {
    case requirement(any Requirement)
    /// The fields of the file; its proofs are looked at with those requirements that they support.
    case file
  }

  let kind: Kind
  let posting: PostingFacts
  /// Place of the rules in the index.
  let rules: Int
  let days: MeasuringDays

  init(kind: Kind, posting: PostingFacts, rules: Int, days: MeasuringDays) {
    (self.kind, self.posting, self.rules, self.days) = (kind, posting, rules, days)
  }

  func isMet(by facts: PersonFacts, careers: CareerTables) -> Bool {
    let assessment = Assessment(facts: facts, posting: posting, days: days, careers: careers)
    return switch kind {
    case .requirement(let requirement): requirement.outcome(in: assessment).isMet
    case .file: FileRequirement().finding(in: assessment, supports: [], used: []).isMet
    }
  }
}

/// Studies from whose end experience may count, with a posting that asks for these alone; or for none.
struct StartCondition: Sendable {
  let posting: PostingFacts
  let rules: Int

  func start(_ facts: PersonFacts, careers: CareerTables) -> CountStart {
    let careers = CareerMatching(decisions: .none, tables: careers, acceptsClose: false)
    return CountStart(facts, posting) { careers.matches($0, $1) }
  }
}

/// One thing that is asked of experience records: a level, a sector, a matter; or nothing.
final class FilterPart: Sendable {
  let filter: ExperienceFilter
  let rules: Int

  init(filter: ExperienceFilter, rules: Int) { (self.filter, self.rules) = (filter, rules) }
}

/// From which studies on and up to which day experience counts.
struct ExperienceSpan: Hashable, Sendable {
  /// Place of the start in the index, whose rules hold.
  let start: Int
  let on: Day
}

/// What a posting asks of experience, as places in the index. Small, since a person is held against hundreds of them that
/// stand far apart.
struct IndexedPosting: Sendable {
  /// Where in `PostingIndex.lists` its spans stand, of which the one that starts first holds; none where no experience is
  /// asked.
  let spans: Range<Int32>
  /// Place of what is asked of all experience; `nil` where nothing is.
  let general: Int32?
  /// Where in `PostingIndex.specifics` its specific requirements stand.
  let specific: Range<Int32>
}

/// A specific requirement as places in the index.
struct IndexedSpecific: Sendable {
  /// Where in `PostingIndex.lists` the parts stand each of which a record must pass, and those of which it must pass one.
  let all: Range<Int32>
  let any: Range<Int32>
  /// Place of what is asked in `PostingIndex.durations`.
  let required: Int32
}
