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
    public var report: [Fault] {
      // By line, though who is looked at after whom is by stages; those of one line as they were found, and how many more
      // there are, which has no line, last.
      all.flatMap { log in
        log.report.enumerated().sorted { a, b in
          (Self.place(a.element), a.offset) < (Self.place(b.element), b.offset)
        }.map(\.element)
      }
    }

    private static func place(_ fault: Fault) -> Int {
      if case .more = fault.kind { .max } else { fault.line }
    }

    func verdicts(of verdict: StageVerdict) -> FaultLog { verdicts[min(verdict.file, verdicts.count - 1)] }

    private var all: [FaultLog] { [posting] + verdicts + [scores, decisions.log, options] }
  }

  /// The table, or `nil` where something keeps it from being made: all of that is noted.
  public static func make(_ input: MeritInput, rules: Rules, logs: Logs) -> MeritTable? {
    if input.posting.vacancies == nil {
      logs.posting.add(.missing(.integer(1...100_000)), line: 1, path: "vacancies")
    }
    guard let values = MeritRules(rules, log: logs.posting), let vacancies = input.posting.vacancies else {
      input.scores.note(in: logs.scores)
      return nil
    }
    let selection = Selection(
      rules: values, posting: input.posting, logs: logs, isCancelled: input.cancelled != nil)
    let candidates = selection.run(input.persons, input.scores)
    DecisionChecks(ties: values.ties, text: logs.decisions).check(input.decisions, of: input.persons)
    if let ground = input.cancelled, ground.allSatisfy(\.isWhitespace) {
      logs.options.add(.missing(.filledText), line: 0, path: "--cancelled")
    } else if values.cancelsBeforeInterview, input.cancelled != nil,
      let late = input.scores.lines.first(where: { $0.stage == .entrevista })
    {
      logs.scores.add(
        .refused(
          found: late.stage.rawValue,
          es: "el proceso solo se cancela hasta antes de la entrevista, y hay una calificada",
          en: "the process can only be cancelled before the interview, and one is marked"), line: late.line,
        path: "stage")
    }
    let ranking = Ranking(rules: values, input: input, vacancies: vacancies)
    let entries = ranking.entries(candidates)
    // Who was asked to sign can only be told where everything else is known.
    if !logs.hasErrors { noteUnsigned(input, entries, logs.options) }
    guard !logs.hasErrors else { return nil }
    let notes = MeritNotes(rules: values, input: input).gather(entries)
    return MeritTable(
      posting: input.posting, rules: values, vacancies: vacancies, result: ranking.result(entries), entries: entries,
      notes: notes)
  }

  /// Only whom a place reached can fail to sign.
  private static func noteUnsigned(_ input: MeritInput, _ entries: [Entry], _ log: FaultLog) {
    let ranked = entries.filter { $0.position != nil }
    let asked = ranked.filter { [.winner, .tied, .unsigned, .cancelled].contains($0.condition) }.map(\.person.number)
    for number in input.unsigned where !asked.contains(number) {
      guard ranked.contains(where: { $0.person.number == number }) else {
        log.add(.brokenReference(found: number, known: asked), line: 0, path: "--not-signed")
        continue
      }
      let others = asked.joined(separator: ", ")
      let (es, en) =
        asked.isEmpty
        ? ("; nadie alcanzó el puntaje necesario", "; nobody reached the total that is needed")
        : ("; las hay para: \(others)", "; there are for: \(others)")
      log.add(
        .refused(
          found: number, es: "a esta persona no le llegó ninguna vacante que suscribir\(es)",
          en: "there is no vacancy for this person to sign for\(en)"), line: 0, path: "--not-signed")
    }
  }
}
