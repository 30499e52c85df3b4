extension RuleKey {
  /// Whether a value decides results, and no verdict.
  public var isOfMerit: Bool {
    switch self {
    // Whether a condition is proved stands in the verdict.
    case .acuartelado, .disabilityProof, .armedForcesProof, .athleteProof: false
    default: rawValue.hasPrefix("merit.") || rawValue.hasPrefix("bonus.")
    }
  }

  /// The points of one criterion of the *ficha de evaluación curricular*: for the minimum asked, for the next step and
  /// for the one after it.
  public static let gradeBands = ["minimum", "first", "second"]

  /// How many degrees and years more than asked the second and the third band of a criterion begin with.
  public static let gradeStepNames = ["degreesFirst", "degreesSecond", "yearsFirst", "yearsSecond"]

  /// The factors of the interview's sheet, in the order of the form.
  public static let sheetFactors = ["puesto", "area", "cultura"]

  /// The levels of a rubric, highest first.
  public static let rubricLevelNames = ["sobresaliente", "aceptable", "basico", "insuficiente"]

  /// The names of a table of figures, in their order; none for another type of value.
  public var figureNames: [String] {
    guard case .figures(let names, _) = type else { return [] }
    return names
  }

  /// The type of a value that decides results. Figures are held in hundredths.
  var meritType: RuleValueType {
    let points = 0...100_000
    let percent = 0...10_000
    return switch self {
    case .meritOrder: .wordsOf(MeritStage.allCases.map(\.rawValue))
    case .marksConocimientos, .marksCurricular, .marksEntrevista: .figures(["minimum", "maximum", "step"], points)
    case .gradesSteps: .figures(Self.gradeStepNames, 0...10_000)
    case .gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico: .figures(Self.gradeBands, points)
    case .rubricLevels: .figures(Self.rubricLevelNames, points)
    case .sheetWeights: .figures(Self.sheetFactors, percent)
    case .sheetCriteria: .figures(Self.sheetFactors, 100...2_000)
    case .sheetScale: .figures(["minimum", "maximum"], points)
    case .meritAdvance: .integerOrAny(1...100_000)
    case .interviewSheets: .integerOrAny(1...100)
    case .curricularPoints: .oneOf(["fixed", "graded"])
    case .interviewCombine: .oneOf(["mean", "consensus"])
    case .psychologicalAbsence: .oneOf(["ends", "noted"])
    case .meritStatuses: .wordsOf(Attendance.allCases.map(\.rawValue))
    case .meritTies: .wordsOf(TieBreak.allCases.map(\.rawValue))
    case .meritSubstitutes: .oneOf(["one", "all"])
    case .meritDesierto: .wordsOf(DesiertoCase.allCases.map(\.rawValue))
    case .meritCancel: .oneOf(["anytime", "beforeInterview"])
    case .athletePercentages: .figures(["1", "2", "3", "4", "5"], percent)
    case .athleteBase: .oneOf(["curricular", "final"])
    case .athletePertinent: .flag
    case .youthMaximumAge: .integer(0...150)
    case .youthPublicSector: .figures(["1", "2", "3"], percent)
    case .bonusBase: .oneOf(["marks", "subtotal"])
    case .meritNeeded: .figure(points)
    // What is left are percentages.
    default: .figure(percent)
    }
  }
}

/// A stage of the selection that a person passes or not, in no order of its own: the book has one.
public enum MeritStage: String, CaseIterable, Sendable {
  case ficha, conocimientos, curricular, entrevista
}

/// Why a person has no mark in a stage: the words that evaluators write.
public enum Attendance: String, CaseIterable, Sendable {
  case inasistente = "INASISTENTE"
  case noSePresento = "NO SE PRESENTÓ"
  case noParticipo = "NO PARTICIPÓ"
  case descalificado = "DESCALIFICADO"
}

/// What decides between two persons of the same total.
public enum TieBreak: String, CaseIterable, Sendable {
  /// The person with disability.
  case disability
  /// The same, where the entity does not meet its quota (Ley 29973).
  case disabilityUnderQuota
  /// The higher mark of the interview.
  case interview
  /// The higher mark on the interview's sheet of the *área usuaria*.
  case areaInterview
  /// The casting vote of the head of human resources.
  case voteHR
  /// The casting vote of the *área usuaria*.
  case voteArea

  /// Whether a person must say it, in a decision.
  public var isVote: Bool { self == .voteHR || self == .voteArea }
}

/// Why a process is declared *desierto*.
public enum DesiertoCase: String, CaseIterable, Sendable {
  case noApplicants, noneQualifies, nonePasses, noneAttends, winnerDoesNotSign, substituteDoesNotSign
}
