public import Eligibility

/// What became of one person in one stage, with the lines of the scores that it comes from.
public struct StageResult: Sendable {
  /// One evaluator's sheet.
  public struct Sheet: Hashable, Sendable {
    /// Line of the scores.
    public let line: Int
    public let evaluator: String
    /// Before rounding.
    let exact: Exact
    /// What it comes from, where that stands on a form.
    public let parts: [SheetPart]
    /// Whether it is of the *área usuaria*.
    public let isOfArea: Bool

    /// As it is published, in hundredths.
    public var mark: Int { exact.rounded }
  }

  /// How a stage ends for a person.
  public enum End: Hashable, Sendable {
    case passed
    /// The mark is below the least that passes.
    case below(StageMarks)
    /// The mark passes, but is none of the highest that go on; the least of those, in hundredths.
    case notAmongHighest(least: Int)
    case absent(Score.Status)
    /// Absent from the psychological test before it.
    case absentFromTest(Score.Status)
    /// The verdict is not APTO.
    case judged(Verdict.Outcome)
  }

  public let stage: MeritStage
  /// Before rounding; `nil` where there is none.
  public let mark: Exact?
  public let sheets: [Sheet]
  /// Where the review of the curriculum is graded.
  public let points: CurricularPoints?
  public internal(set) var end: End
  /// The verdict that it comes from; `nil` of a ficha that nobody gave a verdict on, since one on the papers was given.
  public let verdict: StageVerdict?
  /// Lines of the scores that say how it ended, where no sheet does.
  public let lines: [Int]

  init(
    _ stage: MeritStage, mark: Exact? = nil, sheets: [Sheet] = [], points: CurricularPoints? = nil, end: End,
    verdict: StageVerdict? = nil, lines: [Int] = []
  ) {
    self.stage = stage
    self.mark = mark
    self.sheets = sheets
    self.points = points
    self.end = end
    self.verdict = verdict
    self.lines = lines
  }

  /// Whether the person got so far: not who missed the test before it (IPD 7.3: "no pasan a la entrevista personal").
  var isReached: Bool { if case .absentFromTest = end { false } else { true } }

  /// Whether a verdict ended the person's way.
  var isJudged: Bool { if case .judged = end { true } else { false } }

  /// Whether the person did not come; of the papers, whether none were handed in, whatever the word for it.
  var isAbsent: Bool {
    switch end {
    case .absent(let status): stage == .curricular || status != .attendance(.descalificado)
    case .absentFromTest(let status): status != .attendance(.descalificado)
    case .passed, .below, .notAmongHighest, .judged: false
    }
  }
}

/// A person on the way through the stages.
struct Candidate {
  let person: JudgedPerson
  var stages: [StageResult] = []
  /// Whether a verdict is missing, a line could not be read or the process was cancelled before it went on, so that
  /// nothing further can be said.
  var isUnknown = false
  /// Whether the person passed every stage so far.
  var isStanding: Bool { !isUnknown && stages.allSatisfy { $0.end == .passed } }

  /// How many stages the person got to.
  var reached: Int { stages.count(where: \.isReached) }

  func mark(_ stage: MeritStage) -> Exact? { stages.first { $0.stage == stage }?.mark }

  func hasPassed(_ stage: MeritStage) -> Bool { stages.contains { $0.stage == stage && $0.end == .passed } }
}
