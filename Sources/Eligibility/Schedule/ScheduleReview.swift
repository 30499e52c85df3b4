public import Days

/// The schedule of a posting in business days: how long each step lasts, whether the publication lasts as long as it
/// must, until when what follows the results may be done, and what is wrong with it.
///
/// A term begins on the day after the one that it is counted from.
public struct ScheduleReview: Sendable {
  public struct Phase: Hashable, Sendable {
    public let step: ScheduleStep
    public let window: Posting.Window
    /// `nil` where not all of its days are covered by the holidays known.
    public let businessDays: Int?
    /// Days from Monday to Friday that are no business days.
    public let closed: [Day]
  }

  public struct Publication: Hashable, Sendable {
    /// The days that count.
    public let run: DayRun?
    /// In the days of `least`, or business days; `nil` where that cannot be known.
    public let counted: Int?
    /// `nil` where the rules set no minimum.
    public let least: Term?
    public let source: Source
  }

  public struct Deadline: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// The contract is signed.
      case contract
      /// The result is appealed against.
      case appeal
      /// An appeal is answered that was filed on the last day there is for it.
      case resolution
    }

    public let kind: Kind
    /// `nil` where the rules set none.
    public let term: Term?
    /// The day before the first that counts; `nil` for an answer where there is no last day to appeal.
    public let after: Day?
    /// The last day; `nil` where there is none, or where it cannot be known.
    public let until: Day?
    public let source: Source
  }

  public let phases: [Phase]
  /// `nil` where the posting gives none, or no modality that a rule knows.
  public let publication: Publication?
  public let deadlines: [Deadline]
  /// The gravest first; else in the order of the schedule.
  public let findings: [ScheduleFinding]

  /// The gravest of what was found; `nil` where nothing was.
  public var gravest: ScheduleFinding.Severity? { findings.map(\.severity).max() }

  /// Looks at the schedule of a posting.
  ///
  /// - Parameters:
  ///   - registered: the day on which the posting was registered for publication, where it is known.
  ///   - results: the day of the final results; that of the schedule where none is given.
  public init(
    of posting: Posting, book: RuleBook, overrides: [Override] = [], holidays: HolidayTable, registered: Day? = nil,
    results: Day? = nil
  ) {
    let day = posting.applicationDay ?? book.firstDay ?? Day(number: 0)
    self.init(
      of: posting, rules: book.rules(on: day, overrides: overrides), holidays: holidays, registered: registered,
      results: results)
  }

  init(of posting: Posting, rules: Rules, holidays: HolidayTable, registered: Day?, results: Day?) {
    let look = ScheduleLook(posting: posting, rules: rules, holidays: holidays)
    phases = posting.steps.map(look.phase)
    let (publication, published) = look.publication(registered: registered)
    let (deadlines, due) = look.deadlines(results: results)
    self.publication = publication
    self.deadlines = deadlines
    let found = published + look.order() + look.closures() + due + look.gaps(publication, deadlines)
    findings = ScheduleFinding.Severity.allCases.reversed().flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }
}
