import Applicant
import Days
import Eligibility
import Foundation
import Merit
import Reading
import RuleData
import TestSupport

/// A process that a test describes: a posting under a book with the values that it overrides, people, and scores.
struct Merits {
  let posting: Posting
  var rules: Rules
  /// Whether what the posting sets cannot hold together with the book.
  let isContradiction: Bool
  var verdicts: [StageVerdict] = []
  /// The text of the decisions, where faults of them are looked for.
  var decisionText = DecisionText()
  /// Lines of the scores without their head.
  var lines: [String] = []
  var head = "document,stage,evaluator,mark,status"
  var decisions: [Decision] = []
  var isQuotaMet: Bool?
  var cancelled: String?
  var unsigned: [String] = []
  /// People who are out without a document.
  var unnumbered: [UnnumberedPerson] = []

  /// Values that a posting under the referential guide has to set, so that there can be results.
  static var servirSets: [String: Any] {
    [
      "merit.order": ["curricular", "conocimientos", "entrevista"],
      "merit.marks.conocimientos": ["minimum": 12, "maximum": 20, "step": 0.5],
      "merit.marks.curricular": ["minimum": 21, "maximum": 39, "step": 0.5],
      "merit.marks.entrevista": ["minimum": 20, "maximum": 40, "step": 0.01],
      "merit.curricular.points": "graded",
      "merit.grades.formacion": ["minimum": 12, "first": 14, "second": 16],
      "merit.grades.general": ["minimum": 6, "first": 7, "second": 8],
      "merit.grades.especifica": ["minimum": 6, "first": 7, "second": 8],
      "merit.grades.publico": ["minimum": 6, "first": 7, "second": 8],
      "merit.needed": 60,
    ]
  }

  /// A process under a book; of the referential guide with the values above.
  init(_ book: String, vacancies: Int? = 1, sets: [String: Any] = [:], library: RuleLibrary = RuleLibrary()) throws {
    var root =
      try JSONSerialization.jsonObject(with: Data(try Fixtures.bytes("Postings/ipd-cas-012-2026.json")))
      as? [String: Any] ?? [:]
    let base = ["servir-2020", "pge-2023"].contains(book) ? Self.servirSets : [:]
    let override = base.merging(sets) { $1 }.mapValues { value in
      ["value": value, "citation": ["document": "Bases propias", "section": "5"]] as [String: Any]
    }
    root["vacancies"] = vacancies
    root["rules"] = ["book": book, "override": override] as [String: Any]
    let log = FaultLog(file: "posting.json")
    let bytes = Array(try JSONSerialization.data(withJSONObject: root))
    var faults: [Fault] = []
    guard let posting = Posting.read(bytes, log: log), let rules = library.book(book, faults: &faults) else {
      throw UnreadableInput(faults: log.faults + faults)
    }
    let overrides = posting.overrides(log: log)
    guard !log.hasErrors else { throw UnreadableInput(faults: log.faults) }
    self.posting = posting
    isContradiction = !rules.contradictions(on: Self.on, overrides: overrides).isEmpty
    self.rules = rules.rules(on: Self.on, overrides: overrides)
  }

  /// The application day of every test here.
  static let on = Day("2026-03-24") ?? Day(number: 0)

  /// Adds a verdict on a person who is APTO, fifty years old, a professional, unless it is said otherwise. Those of the
  /// ficha stand in the file `fichas.ndjson`.
  mutating func add(
    _ number: String, name: String? = nil, _ outcome: Verdict.Outcome = .apto, stage: Stage = .curricular,
    born: String? = "1976-01-01", bonuses: [MeritFacts.Bonus] = [], years: Int = 0,
    formation: MeritFacts.Formation? = .profesional, above: Int? = 0, over: [RequirementID: Duration] = [:],
    isConfirmed: Bool = true, isConfirmedByFile: Bool = false, decisions: [StageVerdict.Said] = [],
    unmet: [String] = [], isUndecided: Bool = false, unconfirmed: [MeritFacts.Ground] = []
  ) {
    var margins: [(id: RequirementID, over: Duration)] = [(.general, .zero)]
    margins += posting.profile.specific.map { (.specific($0.id), .zero) }
    margins = margins.map { ($0.id, over[$0.id] ?? $0.over) }
    let facts = MeritFacts(
      birthDate: born.flatMap { Day($0) }, publicSectorDays: years * 365, publicSector: Duration(years: years),
      bonuses: bonuses, highestStudies: nil, askedStudies: nil, degreesAbove: above, formation: formation,
      margins: margins, unconfirmed: unconfirmed)
    let file = stage == .ficha ? 1 : 0
    verdicts.append(
      StageVerdict(
        document: .init(type: .dni, number: number), name: name ?? "PERSONA \(number)", stage: stage, on: Self.on,
        outcome: outcome, isConfirmed: isConfirmed, isConfirmedByFile: isConfirmedByFile, decisions: decisions,
        unmet: unmet, isUndecided: isUndecided, facts: facts,
        receipt: Receipt(
          book: "", posting: "", file: "sha256:\(number)-\(stage.rawValue)-00000000", evidence: "", decisions: ""),
        file: file,
        line: verdicts.count { $0.file == file } + 1))
  }

  /// Adds a line of the knowledge test and one for each sheet of the interview.
  mutating func mark(_ number: String, _ knowledge: String?, _ sheets: [String] = []) {
    if let knowledge { lines.append("\(number),conocimientos,,\(knowledge),") }
    for (index, sheet) in sheets.enumerated() {
      let evaluator = index == 0 ? "area-usuaria" : "evaluador \(index)"
      lines.append("\(number),entrevista,\(evaluator),\(sheet),")
    }
  }

  /// The people with the verdicts on them.
  var persons: [JudgedPerson] { JudgedPerson.gathered(verdicts) }

  /// The table, or all that keeps it from being made.
  func made() -> (table: MeritTable?, faults: [Fault]) {
    make { input, logs in MeritTable.make(input, rules: rules, logs: logs) }
  }

  /// The list of one stage, or all that keeps it from being made.
  func list(_ stage: MeritStage) -> (list: StageList?, faults: [Fault]) {
    make { input, logs in StageList.make(input, of: stage, rules: rules, logs: logs) }
  }

  private func make<Made>(_ body: (MeritInput, MeritTable.Logs) -> Made?) -> (Made?, [Fault]) {
    let log = FaultLog(file: "puntajes.csv")
    let text = ([head] + lines).joined(separator: "\n") + "\n"
    guard let scores = ScoresCSV.read(Array(text.utf8), log: log) else { return (nil, log.faults) }
    var input = MeritInput(posting: posting, persons: persons, scores: scores)
    input.decisions = decisions
    input.isQuotaMet = isQuotaMet
    input.cancelled = cancelled
    input.unsigned = unsigned
    input.unnumbered = unnumbered
    let logs = MeritTable.Logs(
      scores: "puntajes.csv", verdicts: ["veredictos.ndjson", "fichas.ndjson"], posting: "posting.json",
      decisions: decisionText, options: "options")
    let made = body(input, logs)
    return (made, logs.report)
  }

  /// The table; throws where it cannot be made.
  func table() throws -> MeritTable {
    let (table, faults) = made()
    guard let table else { throw UnreadableInput(faults: faults) }
    return table
  }

  /// A casting vote for each of these people by everybody who has one under the book.
  func votes(for numbers: [String]) -> [Decision] {
    guard case .words(let ties) = rules.value(.meritTies) else { return [] }
    let roles = ["voteHR": "recursos-humanos", "voteArea": "area-usuaria"]
    return numbers.flatMap { number in ties.compactMap { roles[$0] }.map { vote(for: number, as: $0) } }
  }

  func vote(for number: String, as role: String? = "recursos-humanos") -> Decision {
    Decision(
      applicant: number, requirement: "tie", record: "voto", accept: true, by: "Jefa de Recursos Humanos", role: role)
  }
}

extension MeritTable {
  func entry(_ number: String) -> Entry? { entries.first { $0.person.number == number } }

  /// Conditions by document.
  var conditions: [String: Condition] {
    Dictionary(entries.map { ($0.person.number, $0.condition) }, uniquingKeysWith: { first, _ in first })
  }

  /// Documents in the order of the table.
  var order: [String] { entries.map(\.person.number) }
}

extension MeritTable.Entry {
  func amount(_ kind: BonusResult.Kind) -> Int? { bonuses.first { $0.kind == kind }?.grant?.amount.rounded }

  func refusal(_ kind: BonusResult.Kind) -> BonusResult.Refusal? { bonuses.first { $0.kind == kind }?.refusal }
}

let disability = MeritFacts.Bonus(kind: .disability, proved: true)
let armedForces = MeritFacts.Bonus(kind: .armedForces, proved: true)

func athlete(_ level: Int, proved: Bool = true) -> MeritFacts.Bonus {
  MeritFacts.Bonus(kind: .athlete, proved: proved, level: level)
}
