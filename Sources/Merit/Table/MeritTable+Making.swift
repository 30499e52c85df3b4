public import Eligibility
public import Reading

extension MeritTable {
  /// Where faults are noted: of the scores, the verdicts, the posting, and of what was said beside them.
  public struct Logs {
    public let scores: FaultLog
    /// Of each file of verdicts.
    public let verdicts: [FaultLog]
    public let posting: FaultLog
    public let decisions: DecisionText
    public let options: FaultLog

    /// - Parameter verdicts: the files in the order in which they were read (`StageVerdict.file`), at least one.
    public init(
      scores: String, verdicts: [String], posting: String, decisions: DecisionText = DecisionText(), options: String
    ) {
      self.scores = FaultLog(file: scores)
      self.verdicts = verdicts.map { FaultLog(file: $0) }
      self.posting = FaultLog(file: posting)
      self.decisions = decisions
      self.options = FaultLog(file: options)
    }

    public var hasErrors: Bool { all.contains(where: \.hasErrors) }

    /// All faults, file by file.
    public var report: [Fault] { all.flatMap(\.report) }

    func verdicts(of verdict: StageVerdict) -> FaultLog { verdicts[min(verdict.file, verdicts.count - 1)] }

    private var all: [FaultLog] { [posting] + verdicts + [scores, decisions.log, options] }
  }

  /// The table, or `nil` where something keeps it from being made: all of that is noted.
  public static func make(_ input: MeritInput, rules: Rules, logs: Logs) -> MeritTable? {
    if input.posting.vacancies == nil {
      logs.posting.add(.missing(.integer(1...100_000)), line: 1, path: "vacancies")
    }
    guard let values = MeritRules(rules, log: logs.posting), let vacancies = input.posting.vacancies else { return nil }
    let candidates = Selection(rules: values, posting: input.posting, logs: logs).run(input.persons, input.scores)
    VoteChecks(ties: values.ties, text: logs.decisions).check(input.decisions, of: input.persons)
    if values.cancelsBeforeInterview, let ground = input.cancelled,
      let late = input.scores.first(where: { $0.stage == .entrevista })
    {
      logs.scores.add(
        .refused(
          found: ground, es: "el proceso solo se cancela hasta antes de la entrevista, y hay una calificada",
          en: "the process can only be cancelled before the interview, and one is marked"), line: late.line,
        path: "stage")
    }
    let ranking = Ranking(rules: values, input: input, vacancies: vacancies)
    let entries = ranking.entries(candidates)
    noteUnsigned(input, entries, values, logs.options)
    guard !logs.hasErrors else { return nil }
    let notes = MeritNotes(rules: values, input: input).gather(entries)
    return MeritTable(
      posting: input.posting, rules: values, vacancies: vacancies, result: ranking.result(entries), entries: entries,
      notes: notes)
  }

  /// Only who would have won, or been next, can fail to sign.
  private static func noteUnsigned(_ input: MeritInput, _ entries: [Entry], _ rules: MeritRules, _ log: FaultLog) {
    let able = entries.filter { $0.position != nil && $0.condition != .short }.map(\.person.number)
    for number in input.unsigned where !able.contains(number) {
      log.add(.brokenReference(found: number, known: able), line: 0, path: "--not-signed")
    }
  }
}
