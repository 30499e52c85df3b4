public import Eligibility
public import Reading

/// The lines of a table of scores, with what is wrong with each by itself: one that cannot be read hides no other.
public struct Scores: Sendable {
  /// Something wrong with a line.
  struct Flaw: Sendable {
    enum Kind: Sendable {
      /// A mark that is none, or is missing (`nil`): which there can be depends on the stage.
      case mark(found: String?, Score.Stage?)
      /// A status that is none: which there are depends on the bases.
      case status(found: String, Score.Stage?)
      case other(Fault.Kind)
    }

    let line: Int
    let path: String
    let kind: Kind
  }

  /// Those that say whose they are and of which stage, in their order.
  public let lines: [Score]
  /// What is wrong with any line.
  let flaws: [Flaw]
  /// Documents of the people whose lines do not all say of which stage they are.
  let unplaced: Set<String>

  /// No scores: a process of which nothing was marked yet.
  public init() { self.init([], flaws: [], unplaced: []) }

  init(_ lines: [Score], flaws: [Flaw], unplaced: Set<String>) {
    (self.lines, self.flaws, self.unplaced) = (lines, flaws, unplaced)
  }

  /// Notes what is wrong with the lines.
  ///
  /// - Parameters:
  ///   - marks: the marks of each stage; of one that is not among them any figure is expected.
  ///   - statuses: what can stand in place of a mark.
  public func note(
    in log: FaultLog, marks: [MeritStage: StageMarks] = [:], statuses: [Attendance] = Attendance.allCases
  ) {
    for flaw in flaws {
      switch flaw.kind {
      case .other(let kind): log.add(kind, line: flaw.line, path: flaw.path)
      case .mark(let found, let stage):
        let own = stage?.merit.flatMap { marks[$0] }
        let expected = own?.expected ?? .figure(0...100_000)
        let kind = found.map { Fault.Kind.unexpected(found: $0, expected: expected) } ?? .missing(expected)
        log.add(kind, line: flaw.line, path: flaw.path)
      case .status(let found, let stage):
        let words = Score.Status.words(statuses, in: stage)
        log.add(.unexpected(found: found, expected: .oneOf(words)), line: flaw.line, path: flaw.path)
      }
    }
  }
}
