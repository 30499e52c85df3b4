public import Eligibility
public import Reading

/// The least and the greatest mark of a stage, and how far apart marks are; in hundredths.
public struct StageMarks: Hashable, Sendable {
  public let minimum: Int
  public let maximum: Int
  public let step: Int

  /// What a mark can be.
  var expected: Fault.Expected {
    step > 1 ? .steps(step, within: 0...maximum) : .figure(0...maximum)
  }
}

/// What a book and a posting say of results, each value in its type.
public struct MeritRules: Sendable {
  /// Every value with its source.
  public let rules: Rules
  public let order: [MeritStage]
  public let marks: [MeritStage: StageMarks]
  /// In hundredths.
  public let needed: Int
  let isGraded: Bool
  let advance: Int?
  let sheets: Int?
  public let takesMean: Bool
  let absenceEnds: Bool
  let statuses: [Attendance]
  let ties: [TieBreak]
  /// Whether there is one substitute for each vacancy; else everybody is who follows the winners.
  let hasOneSubstituteEach: Bool
  let desierto: [DesiertoCase]
  let cancelsBeforeInterview: Bool
  /// Whose decisions count; `nil`: anybody's.
  let decisionRoles: [String]?
  let bonuses: BonusRules

  /// The values, or `nil` where the book leaves some to the posting that this one does not set: each is then noted.
  ///
  /// - Parameter log: of the posting, where they are to be set.
  public init?(_ rules: Rules, log: FaultLog) {
    self.rules = rules
    order = rules.stages
    var marks: [MeritStage: StageMarks] = [:]
    for stage in order {
      guard let key = stage.marksKey else { continue }
      guard let figures = rules.figures(key) else {
        log.addUnset(key)
        continue
      }
      marks[stage] = StageMarks(
        minimum: figures["minimum"] ?? 0, maximum: figures["maximum"] ?? 0, step: figures["step"] ?? 1)
    }
    self.marks = marks
    isGraded = rules.word(.curricularPoints) == "graded"
    if isGraded {
      for key in CurricularPoints.keys where rules.figures(key) == nil { log.addUnset(key) }
    }
    needed = rules.hundredths(.meritNeeded) ?? 0
    if rules.value(.meritNeeded) == .unset { log.addUnset(.meritNeeded) }
    for key in BonusRules.keys where rules.value(key) == .unset { log.addUnset(key) }
    advance = rules.limit(.meritAdvance)
    sheets = rules.limit(.interviewSheets)
    takesMean = rules.word(.interviewCombine) == "mean"
    absenceEnds = rules.word(.psychologicalAbsence) == "ends"
    statuses = rules.list(.meritStatuses)
    ties = rules.list(.meritTies)
    hasOneSubstituteEach = rules.value(.meritSubstitutes) == .word("one")
    desierto = rules.list(.meritDesierto)
    cancelsBeforeInterview = rules.word(.meritCancel) == "beforeInterview"
    decisionRoles = rules.words(.decisionRoles)
    bonuses = BonusRules(rules)
    if log.hasErrors { return nil }
  }
}

extension MeritStage {
  /// The stage in which a verdict is given.
  public init(_ stage: Stage) {
    switch stage {
    case .ficha: self = .ficha
    case .curricular: self = .curricular
    }
  }

  /// The value that has the marks of the stage; the ficha has none.
  public var marksKey: RuleKey? {
    switch self {
    case .ficha: nil
    case .conocimientos: .marksConocimientos
    case .curricular: .marksCurricular
    case .entrevista: .marksEntrevista
    }
  }
}

extension Rules {
  /// The stages of the selection in their order.
  public var stages: [MeritStage] { list(.meritOrder) }

  /// A list of words, each as what it means.
  func list<Choice: RawRepresentable<String>>(_ key: RuleKey) -> [Choice] {
    (words(key) ?? []).compactMap { Choice(rawValue: $0) }
  }

  /// A percentage or mark in hundredths; `nil` where it is left to the posting.
  func hundredths(_ key: RuleKey) -> Int? {
    guard case .figure(let number) = value(key) else { return nil }
    return number
  }

  /// A table of figures in hundredths; `nil` where it is left out or left to the posting.
  func figures(_ key: RuleKey) -> [String: Int]? {
    guard case .figures(let figures) = value(key) else { return nil }
    return figures
  }
}

extension FaultLog {
  /// Notes that a value must be set before there can be results.
  fileprivate func addUnset(_ key: RuleKey) {
    add(
      .refused(
        found: "", es: "el libro de reglas deja este valor a las bases de la convocatoria; escríbalo con su cita",
        en: "the rule book leaves this value to the rules of the posting; write it with its citation"),
      line: 1, path: "rules.override.\(key.rawValue)")
  }
}
