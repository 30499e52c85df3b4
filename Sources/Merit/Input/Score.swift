public import Eligibility
internal import Words

/// One line of the scores: what one evaluator gave one person in one stage.
public struct Score: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case conocimientos, psicologica, curricular, entrevista

    init?(_ stage: MeritStage) { self.init(rawValue: stage.rawValue) }

    /// The stage of the selection; `nil` of the psychological test, which nobody passes or fails.
    var merit: MeritStage? { MeritStage(rawValue: rawValue) }
  }

  /// What stands instead of a mark.
  public enum Status: Hashable, Sendable {
    case attendance(Attendance)
    /// NO APTO for having handed in no papers, or not in time (IPD 7.2.A); of the curricular stage alone.
    case unfit

    static let unfitWord = Verdict.Outcome.noApto.rawValue

    init?(_ word: String, in stage: Stage?) {
      if let attendance: Attendance = TypedText.choice(word) {
        self = .attendance(attendance)
      } else if stage == .curricular, TypedText(word) == TypedText(Self.unfitWord) {
        self = .unfit
      } else {
        return nil
      }
    }

    /// As the bases write it.
    public var word: String {
      switch self {
      case .attendance(let attendance): attendance.rawValue
      case .unfit: Self.unfitWord
      }
    }

    /// The words that can stand in a stage.
    static func words(_ attendances: [Attendance], in stage: Stage?) -> [String] {
      attendances.map(\.rawValue) + (stage == .curricular ? [unfitWord] : [])
    }
  }

  /// Line of the file, from 1.
  public let line: Int
  /// Number of the person's document.
  public let document: String
  public let stage: Stage
  /// Who gave it, as it is written; `area-usuaria` alone or before a name says that it is the sheet of the *área usuaria*.
  public let evaluator: String
  /// In hundredths. The result of a psychological test is not kept.
  public let mark: Int?
  public let status: Status?
  /// Levels of a rubric, or points of the criteria of an interview's sheet, from which the mark comes.
  public let detail: [String]
  /// The column, `mark` or `status`, whose cell cannot be read; such a line says nothing but whose it is.
  let flaw: String?

  /// Whether it is of the *área usuaria*, whatever the capitals, accents and signs: *Área usuaria - J. Ramos* is.
  public var isOfArea: Bool {
    let words = evaluator.lowercased().split { !$0.isLetter && !$0.isNumber }.prefix(2)
    return words == ["area", "usuaria"] || words == ["área", "usuaria"]
  }
}
