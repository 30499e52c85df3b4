public import Days

/// A posted vacancy with its profile (`posting/1`).
public struct Posting: Sendable {
  public struct Conditions: Hashable, Sendable {
    /// Length of the contract.
    public var months: Int?
    /// Gross pay a month, in céntimos.
    public var pay: Int?
    public var ubigeo: String?
    public var address: String?

    init() {}
  }

  public var id = ""
  /// The *convocatoria* that this posting is part of.
  public var call: String?
  public var entity = ""
  public var regime: String?
  public var modality: String?
  public var position = ""
  public var unit: String?
  public var vacancies: Int?
  public var book = ""
  public var profile = Profile()
  public var functions: [String] = []
  public var requiredDocuments: [String] = []
  public var conditions = Conditions()
  var schedule: [ScheduleStep: Window] = [:]
  var overrides: [RawOverride] = []

  init() {}

  /// Name of the format.
  public static let schema = "posting/1"

  /// Whether it is part of a *convocatoria*: neither capitals nor blanks make another of one.
  public func isPart(of call: String?) -> Bool {
    func words(_ call: String) -> [Substring] { call.lowercased().split(whereSeparator: \.isWhitespace) }
    guard let own = self.call, let call else { return false }
    return words(own) == words(call)
  }

  /// When a step of the schedule is; `nil` where the posting does not say.
  public func window(_ step: ScheduleStep) -> Window? { schedule[step] }

  /// The steps that the schedule has, by the day on which they begin; those of one day in their order in the process.
  public var steps: [(step: ScheduleStep, window: Window)] {
    ScheduleStep.allCases.enumerated()
      .compactMap { place, step in window(step).map { (place: place, step: step, window: $0) } }
      .sorted { ($0.window.from.day, $0.place) < ($1.window.from.day, $1.place) }
      .map { ($0.step, $0.window) }
  }

  /// First day of the window in which one applies.
  public var applicationDay: Day? { window(.application)?.from.day }
  /// All the days on which one can apply, both included.
  public var applicationDays: ClosedRange<Day>? {
    window(.application).map { $0.run.first...$0.run.last }
  }

  /// First day of the window in which documents are handed in.
  public var documentsDay: Day? { window(.documents)?.from.day }
}
