import Eligibility
import Foundation
import Merit
import Reading
import RuleData
import TestSupport
import Testing

/// Random processes against an independent implementation of what verdicts and scores come to (`Tests/Oracle/results.py`).
/// Every figure is compared as a fraction, not as it is published.
@Suite struct ResultsOracleTests {
  /// How many processes, and the seed they are made from; both can be set to look further.
  static let count = ProcessInfo.processInfo.environment["RESULTS_COUNT"].flatMap { Int($0) } ?? 1_000
  static let seed = ProcessInfo.processInfo.environment["ORACLE_SEED"].flatMap { Int($0) } ?? 20_260_324

  @Test func engineAndOracleAgree() throws {
    print("results oracle: \(Self.count) processes, seed \(Self.seed)")
    var differences = 0
    try OracleProgram.batches(Self.count, seed: Self.seed, of: .processes) { processes, _ in
      for (process, answer) in zip(processes, try OracleProgram.results(of: processes)) {
        let difference = try Self.compare(process, answer)
        if let difference, differences < 40 { Issue.record("\(difference)") }
        differences += difference == nil ? 0 : 1
      }
    }
    #expect(differences == 0)
  }

  /// A process that the engine is told otherwise than the oracle: that must show, so that agreeing says something.
  @Test(arguments: [
    (#""vacancies": 1"#, #""vacancies": 2"#),
    (#""kind": "disability", "proved": true"#, #""kind": "disability", "proved": false"#),
    (#""level": 2"#, #""level": 3"#), (#""birthDate": "1996-03-25""#, #""birthDate": "1996-03-24""#),
    (#""mark": "30""#, #""mark": "30.01""#), (#""mark": "24""#, #""mark": "23.99""#), (#""years": 3"#, #""years": 2"#),
    (#""outcome": "NO APTO""#, #""outcome": "DESCALIFICADO""#),
    (#""status": "INASISTENTE""#, #""status": "DESCALIFICADO""#),
    (#""detail": "4 "#, #""detail": "3 "#), (#""quota": "unmet""#, #""quota": "met""#),
    (#""accept": true"#, #""accept": false"#),
    (#""merit.substitutes": {"value": "one""#, #""merit.substitutes": {"value": "all""#),
  ])
  func aDifferenceShows(told: String, instead: String) throws {
    var differences = 0
    for (process, answer) in try Self.few.get() {
      let other = String(decoding: process, as: UTF8.self).replacing(told, with: instead)
      differences += try Self.compare(Array(other.utf8), answer) == nil ? 0 : 1
    }
    #expect(differences > 0)
  }

  /// Some processes with what the oracle makes of them, made once.
  private static let few: Result<[(process: [UInt8], answer: [UInt8])], any Error> = Result {
    let processes = try OracleProgram.random(.processes, 300, seed: 1)
    return zip(processes, try OracleProgram.results(of: processes)).map { ($0, $1) }
  }

  // MARK: What the engine makes of a process

  private enum Made {
    case table(MeritTable)
    case list(StageList)
    case refused([Fault])
  }

  /// Every book, read once.
  private static let books: [String: RuleBook] = {
    let library = RuleLibrary()
    var faults: [Fault] = []
    let books = library.ids.compactMap { id in library.book(id, faults: &faults).map { (id, $0) } }
    return Dictionary(uniqueKeysWithValues: books)
  }()

  /// As the command `results` makes it from files.
  private static func make(_ process: JSONValue) throws -> Made {
    let postingLog = FaultLog(file: "posting.json")
    let bytes = try #require(process["posting"]).bytes
    guard let posting = Posting.read(bytes, log: postingLog) else { return .refused(postingLog.report) }
    let overrides = posting.overrides(log: postingLog)
    let book = try #require(books[posting.book])
    let day = try #require(posting.applicationDay)
    #expect(book.contradictions(on: day, overrides: overrides).isEmpty)

    var verdicts = VerdictLines(posting: posting.id, applied: posting.applicationDays, book: posting.book)
    let files = (process["verdicts"]?.elements ?? []).map { $0.elements ?? [] }
    let paths = files.isEmpty ? ["verdicts0.ndjson"] : files.indices.map { "verdicts\($0).ndjson" }
    let verdictLogs = paths.map { FaultLog(file: $0) }
    for (file, log) in zip(files, verdictLogs) {
      verdicts.add(Array(file.map(\.bytes).joined(separator: [0x0A])), log: log)
    }

    let scoresLog = FaultLog(file: "scores.csv")
    let scores = try #require(ScoresCSV.read(Array(table(process["scores"]?.elements ?? []).utf8), log: scoresLog))
    let decisionsLog = FaultLog(file: "decisions.json")
    let decisionBytes = process["decisions"]?.bytes ?? Array("[]".utf8)
    let decisions = Decision.read(decisionBytes, log: decisionsLog)
    let faults = ([postingLog, scoresLog, decisionsLog] + verdictLogs).flatMap(\.report)
    guard let decisions, faults.isEmpty else { return .refused(faults) }

    var input = MeritInput(posting: posting, persons: verdicts.persons, scores: scores)
    input.unnumbered = verdicts.unnumbered
    input.decisions = decisions
    input.isQuotaMet = process["quota"]?.text.map { $0 == "met" }
    input.cancelled = process["cancelled"]?.text
    input.unsigned = (process["notSigned"]?.elements ?? []).compactMap(\.text)
    let rules = book.rules(on: input.persons.map(\.on).min() ?? day, overrides: overrides)
    let logs = MeritTable.Logs(
      scores: "scores.csv", verdicts: paths, posting: "posting.json",
      decisions: DecisionText(decisionBytes, file: "decisions.json", isTable: false), options: "options")
    if let until = process["until"]?.text {
      let list = StageList.make(input, of: try #require(MeritStage(rawValue: until)), rules: rules, logs: logs)
      return list.map { .list($0) } ?? .refused(logs.report)
    }
    return MeritTable.make(input, rules: rules, logs: logs).map { .table($0) } ?? .refused(logs.report)
  }

  private static func table(_ rows: [JSONValue]) -> String {
    let columns = ["document", "stage", "evaluator", "mark", "status", "detail"]
    let lines = rows.map { row in columns.map { row[$0]?.text ?? "" }.joined(separator: ",") }
    return ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  // MARK: Comparing

  /// What differs, or `nil`.
  private static func compare(_ process: [UInt8], _ answer: [UInt8]) throws -> String? {
    let root = try #require(FaultLog(file: "line").parse(process)).root
    let expected = try #require(FaultLog(file: "answer").parse(answer)).root
    let name = "\(root["name"]?.text ?? "?") (\(root["posting"]?["rules"]?["book"]?.text ?? ""))"
    var comparison = Comparison()
    switch try make(root) {
    case .refused(let faults):
      if expected["faults"] == nil { return "\(name): the engine refuses: \(faults.map { "\($0.kind)" })" }
    case _ where expected["faults"] != nil:
      return "\(name): the oracle refuses: \(expected["faults"]?.source ?? "")"
    case .table(let table): comparison.check(table, expected)
    case .list(let list): comparison.check(list, expected)
    }
    return comparison.found.isEmpty ? nil : "\(name): \(comparison.found.joined(separator: "; "))"
  }

  private struct Comparison {
    var found: [String] = []

    mutating func check(_ what: String, _ own: String?, _ other: String?) {
      if own != other { found.append("\(what): engine \(own ?? "nil"), oracle \(other ?? "nil")") }
    }

    /// A figure as a fraction and as it is published.
    mutating func check(_ what: String, _ own: Exact?, _ other: JSONValue?) {
      check(what, own.map { Hundredths.text($0.rounded) }, other?["shown"]?.text)
      let parts = (other?["exact"]?.text ?? "").split(separator: "/").compactMap { Int($0) }
      let exact = parts.first.map { Exact($0 * 100, over: parts.count > 1 ? parts[1] : 1) }
      if own != exact { found.append("\(what): not the same unrounded, oracle \(other?.source ?? "nil")") }
    }

    mutating func check(_ table: MeritTable, _ expected: JSONValue) {
      let (state, word, number) = Self.result(table.result)
      let result = expected["result"]
      check("state", state, result?["state"]?.text)
      check("case", word?.rawValue, result?["case"]?.text)
      check("number", number.map(String.init), result?["number"]?.numeral)
      let people = expected["people"]
      check(
        "people", table.entries.map(\.person.number).sorted().joined(separator: " "),
        (people?.members ?? []).map(\.key).sorted().joined(separator: " "))
      for entry in table.entries {
        if let person = people?[entry.person.number] { check(entry, person) }
      }
    }

    private static func result(_ result: MeritTable.Result) -> (String, DesiertoCase?, Int?) {
      switch result {
      case .decided: ("decided", nil, nil)
      case .undecided: ("undecided", nil, nil)
      case .desierto(let word, let number): ("desierto", word, number)
      case .cancelled: ("cancelled", nil, nil)
      }
    }

    private mutating func check(_ entry: MeritTable.Entry, _ person: JSONValue) {
      let who = entry.person.number
      check("\(who) condition", entry.condition.rawValue, person["condition"]?.text)
      check("\(who) position", entry.position.map(String.init), person["position"]?.numeral)
      check(
        "\(who) stages", entry.stages.map(\.stage.rawValue).sorted().joined(separator: " "),
        (person["stages"]?.members ?? []).map(\.key).sorted().joined(separator: " "))
      for stage in entry.stages {
        let other = person["stages"]?[stage.stage.rawValue]
        check("\(who) \(stage.stage.rawValue)", "\(stage.end == .passed)", other?["passed"]?.flag.map { "\($0)" })
        check("\(who) \(stage.stage.rawValue)", stage.mark, other?["mark"].flatMap { $0.isNull ? nil : $0 })
      }
      let total = person["total"].flatMap { $0.isNull ? nil : $0 }
      check("\(who) total", entry.total, total)
      if total == nil { return }
      check("\(who) marks", entry.marks, person["marks"])
      check("\(who) subtotal", entry.subtotal, person["subtotal"])
      check(entry.bonuses, person["bonuses"], of: who)
      let tie = person["tie"]
      check("\(who) tie", entry.tie?.others.joined(separator: " "), tie.map { Self.texts($0["with"]) })
      check("\(who) tie shared", entry.tie.map { "\($0.isShared)" }, tie?["shared"]?.flag.map { "\($0)" })
      check("\(who) tie needs", entry.tie?.needs?.rawValue, tie?["needs"]?.text)
    }

    private static func texts(_ array: JSONValue?) -> String {
      (array?.elements ?? []).compactMap(\.text).joined(separator: " ")
    }

    private mutating func check(_ bonuses: [BonusResult], _ expected: JSONValue?, of who: String) {
      let given = bonuses.filter { $0.grant != nil }
      check(
        "\(who) bonuses", given.map(\.kind.rawValue).sorted().joined(separator: " "),
        (expected?.members ?? []).map(\.key).sorted().joined(separator: " "))
      for bonus in given {
        guard let grant = bonus.grant, let other = expected?[bonus.kind.rawValue] else { continue }
        let what = "\(who) \(bonus.kind.rawValue)"
        check(what, Hundredths.text(grant.percentage), other["percentage"]?.text)
        check(what, grant.base.rawValue, other["base"]?.text)
        check(what, grant.of, other["of"])
        check(what, grant.amount, other["amount"])
        check(what, grant.part.rawValue, other["addedTo"]?.text)
      }
    }

    mutating func check(_ list: StageList, _ expected: JSONValue) {
      let reached = expected["reached"]
      check(
        "reached", list.entries.map(\.person.number).sorted().joined(separator: " "),
        (reached?.members ?? []).map(\.key).sorted().joined(separator: " "))
      for entry in list.entries {
        let (who, other) = (entry.person.number, reached?[entry.person.number])
        check("\(who) condition", entry.condition?.rawValue ?? "APTO", other?["condition"]?.text)
        check("\(who) passes", "\(entry.goesOn)", other?["passes"]?.flag.map { "\($0)" })
        for stage in entry.stages {
          check("\(who) \(stage.stage.rawValue)", stage.mark, other?["marks"]?[stage.stage.rawValue])
        }
      }
    }
  }
}
