public import Applicant
public import Days

/// What was decided of one applicant file against one posting, and why (`verdict/1`).
public struct Verdict: Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case apto = "APTO"
    case noApto = "NO APTO"
    case descalificado = "DESCALIFICADO"
  }

  /// Whether what the proofs show was confirmed by an evaluator.
  public enum Standing: String, Sendable {
    /// *Según lo declarado*: it rests on the applicant's own word.
    case preliminary
    case confirmed
  }

  /// The posting by its id.
  public let posting: String
  public let book: String
  public let document: PersonalData.IdentityDocument?
  public let name: String
  public let stage: Stage
  public let standing: Standing
  /// The application day.
  public let on: Day
  /// When the papers were presented, where it is another day than the schedule of the posting says.
  public let documentsOn: Day?
  public let outcome: Outcome
  public let requirements: [RequirementResult]
  public let timeline: Timeline
  public let merit: MeritFacts
  public let notes: [Reason]
  public let receipt: Receipt
}

/// When a file is looked at.
public enum Stage: String, CaseIterable, Sendable {
  /// What is declared counts; proofs are not looked at.
  case ficha
  /// What is declared *and* proved counts.
  case curricular
}

/// How far a requirement is from being met.
public enum RequirementState: String, Sendable {
  case met
  /// No record matches in words or level.
  case absent
  /// One matches and falls short: status, career, hours, days.
  case insufficient
  /// Met as a ficha, not as curricular.
  case unproven
  /// The words are close and only a person can say.
  case judgement
}

/// What was decided of one requirement.
public struct RequirementResult: Sendable {
  public let id: RequirementID
  public let state: RequirementState
  /// Records that meet it, or count towards it.
  public let records: [String]
  /// Folios of the papers that it rests on, by record; none in the ficha stage, where no paper is looked at.
  public let folios: [String: [Int]]
  public let figure: Figure?
  /// Why it is not met: all reasons.
  public let reasons: [Reason]

  public var isMet: Bool { state == .met }

  /// What was asked and what was counted.
  public enum Figure: Sendable {
    case experience(required: Duration, totalDays: Int, counted: Duration)
    case hours(required: Int, counted: Int)
  }
}

/// What decided, so that it can be decided again: the same receipt, stage and day give the same verdict.
///
/// Hashes are of the bytes as read, as `sha256:` and 64 hexadecimal digits; of nothing where nothing was given.
public struct Receipt: Hashable, Sendable {
  /// Version of the engine.
  public var engine: String
  public var book: String
  public var posting: String
  public var file: String
  public var evidence: String
  public var decisions: String

  public init(book: String, posting: String, file: String, evidence: String, decisions: String) {
    self.engine = Engine.version
    self.book = book
    self.posting = posting
    self.file = file
    self.evidence = evidence
    self.decisions = decisions
  }

  /// One of what decided, by its name as data; in the order in which they are listed.
  public enum Part: String, CaseIterable, Sendable {
    case engine, book, posting, file, evidence, decisions

    fileprivate var place: WritableKeyPath<Receipt, String> {
      switch self {
      case .engine: \.engine
      case .book: \.book
      case .posting: \.posting
      case .file: \.file
      case .evidence: \.evidence
      case .decisions: \.decisions
      }
    }
  }

  public subscript(part: Part) -> String {
    get { self[keyPath: part.place] }
    set { self[keyPath: part.place] = newValue }
  }
}

/// The engine that decides.
public enum Engine {
  /// Changes whenever a verdict could.
  public static let version = "0.16.0"
}
