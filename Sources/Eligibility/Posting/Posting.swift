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

  /// A step of the schedule: from its first to its last moment.
  public struct Window: Hashable, Sendable {
    /// One of `Posting.scheduleSteps`.
    public let step: String
    public let from: LocalTime
    public let to: LocalTime?
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
  /// In the order of `scheduleSteps`.
  public var schedule: [Window] = []
  var overrides: [RawOverride] = []

  init() {}

  /// Name of the format.
  public static let schema = "posting/1"

  /// Steps of a schedule, in their order.
  public static let scheduleSteps = [
    "approval", "publication", "application", "fichaResults", "knowledge", "knowledgeResults", "psychological",
    "psychologicalResults", "documents", "curricularResults", "interview", "interviewResults", "finalResults",
    "contract",
  ]

  /// First day of the window in which one applies.
  public var applicationDay: Day? { firstDay(of: "application") }
  /// All the days on which one can apply, both included.
  public var applicationDays: ClosedRange<Day>? {
    window("application").map { $0.lowerBound.day...$0.upperBound.day }
  }

  /// First day of the window in which documents are handed in.
  public var documentsDay: Day? { firstDay(of: "documents") }

  private func firstDay(of step: String) -> Day? {
    schedule.first { $0.step == step }?.from.day
  }
}
