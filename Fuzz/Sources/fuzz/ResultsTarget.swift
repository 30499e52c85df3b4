import Applicant
import Days
import Eligibility
import Merit
import Reading
import RuleData

/// What results are made from: what is read can be made a table of, or says why not.
enum ResultsTarget {
  /// Scores that are read are those of their lines; with people of those numbers there is a table, or a fault.
  static func scores(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let scores = ScoresCSV.read(bytes, log: log) else {
      precondition(log.hasErrors, "refused without a fault")
      return
    }
    let lines = scores.lines
    precondition(!log.hasErrors && lines.allSatisfy { $0.line > 1 && !$0.document.isEmpty })
    precondition(lines.allSatisfy { $0.stage != .psicologica || $0.mark == nil }, "a psychological mark is kept")
    let numbers = Set(lines.map(\.document)).sorted().prefix(20)
    let verdicts = numbers.enumerated().map { index, number in
      StageVerdict(
        document: .init(type: .dni, number: number), name: number, stage: index % 3 == 0 ? .ficha : .curricular,
        on: day, outcome: index % 4 == 3 ? .noApto : .apto, facts: facts,
        receipt: Receipt(book: "", posting: "", file: "", evidence: "", decisions: ""), line: index + 1)
    }
    make(JudgedPerson.gathered(verdicts), scores)
  }

  /// Verdicts that are read are of persons each once, on one posting and day.
  static func verdicts(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    var lines = VerdictLines(posting: posting.id, book: posting.book)
    lines.add(bytes, log: log)
    if log.hasErrors { return }
    let persons = lines.persons
    precondition(Set(persons.map(\.number)).count == persons.count, "a person twice")
    precondition(Set(persons.flatMap(\.verdicts).map(\.on)).count < 2 && persons.allSatisfy { !$0.verdicts.isEmpty })
    make(persons, Scores())
  }

  private static func make(_ persons: [JudgedPerson], _ scores: Scores) {
    let input = MeritInput(posting: posting, persons: persons, scores: scores)
    for stage in rules.stages {
      let logs = MeritTable.Logs(scores: "", verdicts: [""], posting: "", options: "")
      let list = StageList.make(input, of: stage, rules: rules, logs: logs)
      precondition((list == nil) == logs.hasErrors, "no list and no fault")
    }
    let logs = MeritTable.Logs(scores: "", verdicts: [""], posting: "", options: "")
    guard let table = MeritTable.make(input, rules: rules, logs: logs) else {
      precondition(logs.hasErrors, "no table and no fault")
      return
    }
    precondition(!logs.hasErrors && table.entries.count == persons.count, "somebody is lost")
    precondition(table.winners.count <= table.vacancies)
  }

  private static let day = Day(number: 20_536)
  private static let facts = MeritFacts(
    birthDate: Day(number: 10_000), publicSectorDays: 0, publicSector: .zero, bonuses: [], highestStudies: nil,
    askedStudies: nil, degreesAbove: 0, formation: .profesional, margins: [])

  private static let posting: Posting = {
    let text = """
      {"schema": "posting/1", "id": "CAS-012-2026-IPD", "vacancies": 2, "rules": {"book": "ipd-cas-2026"}, "profile": {}}
      """
    let log = FaultLog(file: "")
    guard let posting = Posting.read(Array(text.utf8), log: log) else { preconditionFailure("\(log.faults)") }
    return posting
  }()

  private static let rules: Rules = {
    var faults: [Fault] = []
    guard let book = RuleLibrary().book("ipd-cas-2026", faults: &faults) else { preconditionFailure("\(faults)") }
    return book.rules(on: day)
  }()
}
