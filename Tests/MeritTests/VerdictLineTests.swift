import Applicant
import Days
import Eligibility
import Foundation
import Merit
import Reading
import Reports
import TestSupport
import Testing

/// Verdicts as they are printed, read again.
@Suite struct VerdictLineTests {
  /// What `check --format json` prints of a situation, on one line.
  private func line(_ situation: Situation) throws -> (Verdict, [String: Any]) {
    let question = try situation.question()
    let hash = "sha256:" + String(repeating: "0", count: 64)
    let receipt = Receipt(book: hash, posting: hash, file: hash, evidence: hash, decisions: hash)
    let verdict = try question.verdict(stage: situation.stage, on: situation.on, receipt: receipt)
    let log = FaultLog(file: "f")
    let file = try #require(ApplicantFile.read(question.file, log: log))
    let answer = Answer(
      verdict: verdict, improvements: [], assumptions: [], file: file, posting: question.posting)
    let text = VerdictJSON.render(answer, wording: Wording(.es))
    return (verdict, try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:])
  }

  private func text(_ objects: [[String: Any]]) throws -> [UInt8] {
    let lines = try objects.map { try JSONSerialization.data(withJSONObject: $0) }
    return Array(lines.joined(separator: Data("\n".utf8)))
  }

  /// Whether an evaluator confirmed the paper of a bonus; of an older line, which does not say, nobody did.
  @Test(arguments: [("R. Salas", true, true), (nil, true, false), ("R. Salas", false, false)])
  func whetherABonusIsConfirmed(evaluator: String?, isSaid: Bool, isConfirmed: Bool) throws {
    var proof: [String: Any] = ["kind": "certificado-discapacidad", "folio": 30]
    proof["verifiedBy"] = evaluator
    var (verdict, object) = try line(
      Situation("apto-plain").setting("applicant.personal.conditions.disability", ["proofs": [proof]]))
    if !isSaid {
      var merit = object["merit"] as? [String: Any] ?? [:]
      merit["bonuses"] = [["kind": "disability", "proved": true] as [String: Any]]
      object["merit"] = merit
    }
    let log = FaultLog(file: "v")
    let read = VerdictLines.read(try text([object]), posting: verdict.posting, book: verdict.book, log: log)
    let bonus = try #require(read?.first?.facts.bonus(.disability), "\(log.faults)")
    #expect(bonus.proved && bonus.isConfirmed == isConfirmed)
    // It is the file that says so, and nobody else.
    #expect(read?.first?.verdicts.map(\.isConfirmedByFile) == [evaluator != nil])
  }

  @Test func whatIsPrintedIsReadAgain() throws {
    let situation = try Situation("apto-plain")
      .setting(
        "applicant.personal.conditions.athlete",
        [
          "level": 2, "validUntil": "2030-01-01", "proofs": [["kind": "constancia-ipd", "folio": 1] as [String: Any]],
        ] as [String: Any])
    let (verdict, object) = try line(situation)
    let log = FaultLog(file: "v")
    let persons = VerdictLines.read(try text([object]), posting: verdict.posting, book: verdict.book, log: log)
    let person = try #require(persons?.first, "\(log.faults)")
    #expect(person.name == verdict.name && person.document == verdict.document)
    let last = person.last
    #expect(last.outcome == verdict.outcome && last.stage == verdict.stage && person.on == verdict.on)
    #expect(last.receipt == verdict.receipt && last.line == 1 && !last.isConfirmed)
    #expect(last.unmet == verdict.requirements.filter { !$0.isMet }.map(\.id.description) && !last.isUndecided)
    let (read, own) = (person.facts, verdict.merit)
    #expect(read.birthDate == own.birthDate && read.publicSectorDays == own.publicSectorDays)
    #expect(read.publicSector == own.publicSector && read.bonuses.map(\.proved) == own.bonuses.map(\.proved))
    #expect(last.unproved[.athlete] == own.bonus(.athlete)?.reasons.map { Wording(.es).forOffice.message($0) })
    #expect(last.unproved[.athlete]?.isEmpty == false)
    #expect(read.bonus(.athlete)?.level == 2)
    #expect(read.degreesAbove == own.degreesAbove && read.degreesAbove == 0)
    #expect(read.formation == own.formation && read.formation == .profesional)
    #expect(read.askedStudies?.level == own.askedStudies?.level && read.askedStudies?.status == .titulado)
    #expect(read.highestStudies?.status == own.highestStudies?.status)
    #expect(
      Dictionary(uniqueKeysWithValues: read.margins.map { ($0.id, $0.over) })
        == Dictionary(uniqueKeysWithValues: own.margins.map { ($0.id, $0.over) }))
    #expect(!own.margins.isEmpty)
  }

  @Test func aHigherDegreeThanAskedIsAbove() throws {
    let asked = "posting.profile.education.anyOf[0].status"
    let plain = try Situation("apto-plain")
    #expect(try plain.verdict().merit.degreesAbove == 0)
    #expect(try plain.setting(asked, "bachiller").verdict().merit.degreesAbove == 1)
    #expect(try plain.setting(asked, "egresado").verdict().merit.degreesAbove == 2)
    #expect(try plain.setting("applicant.education[0].proofs", [String]()).verdict().merit.degreesAbove == nil)
  }

  struct Bad: CustomTestStringConvertible {
    let testDescription: String
    let path: [String]
    let value: (any Sendable)?
    let fault: String
  }

  static let bad: [Bad] = [
    Bad(testDescription: "of another posting", path: ["posting"], value: "OTRA", fault: "posting"),
    Bad(testDescription: "under another book", path: ["book"], value: "indecopi-2023", fault: "book"),
    Bad(testDescription: "a standing that is none", path: ["standing"], value: "firme", fault: "standing"),
    Bad(
      testDescription: "what was taken for granted", path: ["assumed"], value: ["ex1.to=2027-03-31"], fault: "assumed"),
    Bad(testDescription: "another format", path: ["schema"], value: "verdict/2", fault: "schema"),
    Bad(testDescription: "an outcome that is none", path: ["outcome"], value: "CASI", fault: "outcome"),
    Bad(testDescription: "a stage that is none", path: ["stage"], value: "entrevista", fault: "stage"),
    Bad(testDescription: "no day", path: ["on"], value: nil, fault: "on"),
    Bad(testDescription: "nobody", path: ["applicant", "document"], value: nil, fault: "applicant.document"),
    Bad(testDescription: "without what results need", path: ["merit"], value: nil, fault: "merit"),
    Bad(testDescription: "without a receipt", path: ["receipt"], value: nil, fault: "receipt"),
    Bad(
      testDescription: "of an older program", path: ["merit", "publicSector"], value: ["totalDays": 3],
      fault: "merit.publicSector.years"),
  ]

  @Test(arguments: bad)
  func aLineThatIsNoVerdictIsNamed(bad: Bad) throws {
    let (verdict, object) = try line(try Situation("apto-plain"))
    var other = object
    other["applicant"] = ["name": "OTRA", "document": ["type": "DNI", "number": "40000099"]] as [String: Any]
    var changed = object
    if bad.path.count == 1 {
      changed[bad.path[0]] = bad.value
    } else {
      var inner = changed[bad.path[0]] as? [String: Any] ?? [:]
      inner[bad.path[1]] = bad.value
      changed[bad.path[0]] = inner
    }
    let log = FaultLog(file: "v.ndjson")
    #expect(
      VerdictLines.read(try text([other, changed]), posting: verdict.posting, book: verdict.book, log: log) == nil)
    #expect(log.faults.contains { $0.line == 2 && $0.path == bad.fault }, "\(log.faults)")
    #expect(log.faults.allSatisfy { $0.line == 2 && $0.file == "v.ndjson" })
  }

  @Test func samePersonTwiceAnotherDayAndNoJSON() throws {
    let (verdict, object) = try line(try Situation("apto-plain"))
    var other = object
    other["applicant"] = ["name": "OTRA", "document": ["type": "DNI", "number": "40000099"]] as [String: Any]
    other["on"] = "2020-01-01"
    let log = FaultLog(file: "v.ndjson")
    let bytes = try text([object, object, other]) + Array("\n\nno es JSON\n".utf8)
    #expect(VerdictLines.read(bytes, posting: verdict.posting, book: verdict.book, log: log) == nil)
    #expect(log.faults.map { "\($0.line) \($0.path)" } == ["2 applicant.document.number", "3 on", "5 "])
  }

  /// What says nothing of its book, its standing or its requirements was confirmed by nobody.
  @Test func aLineMayLeaveOutWhatDecidesNothing() throws {
    let (verdict, object) = try line(try Situation("apto-plain"))
    var short = object
    for name in ["book", "standing", "requirements", "assumed", "notes", "timeline"] { short[name] = nil }
    let log = FaultLog(file: "v")
    let persons = VerdictLines.read(try text([short]), posting: verdict.posting, book: verdict.book, log: log)
    #expect(persons?.map(\.last.isConfirmed) == [false], "\(log.faults)")
  }

  @Test(
    arguments: [
      (["judgement"], true), (["judgement", "judgement"], true), (["judgement", "absent"], false),
      (["unproven"], false), ([], false),
    ] as [([String], Bool)])
  func whoOnlyWaitsForAPersonsWord(states: [String], waits: Bool) throws {
    var (verdict, object) = try line(try Situation("apto-plain"))
    object["outcome"] = "NO APTO"
    object["requirements"] =
      [["id": "person", "met": true, "state": "met"] as [String: Any]]
      + zip(states, ["training.a", "training.b"]).map { ["id": $1, "met": false, "state": $0] as [String: Any] }
    let log = FaultLog(file: "v")
    let persons = VerdictLines.read(try text([object]), posting: verdict.posting, book: verdict.book, log: log)
    #expect(persons?.first?.last.isUndecided == waits, "\(log.faults)")
    let unmet = Array(["training.a", "training.b"].prefix(states.count))
    #expect(persons?.first?.last.unmet == unmet)
    object["outcome"] = "DESCALIFICADO"
    let out = VerdictLines.read(try text([object]), posting: verdict.posting, book: verdict.book, log: log)
    #expect(out?.first?.last.isUndecided == false && out?.first?.last.unmet == unmet)
  }

  /// Who is out without a document cannot be ranked and need not be; who is APTO must be told from others.
  @Test(arguments: [
    ("NO APTO", true, nil), ("DESCALIFICADO", true, nil), ("APTO", true, "applicant.document"),
    ("NO APTO", false, "applicant.document.number"),
  ])
  func whoIsOutNeedsNoDocument(outcome: String, isWithout: Bool, fault: String?) throws {
    var (verdict, object) = try line(try Situation("apto-plain"))
    object["outcome"] = outcome
    object["applicant"] =
      ["name": "OTRA, Eva", "document": isWithout ? NSNull() : ["type": "DNI"] as [String: Any]] as [String: Any]
    var lines = VerdictLines(posting: verdict.posting, book: verdict.book)
    let log = FaultLog(file: "v")
    lines.add(try text([object]), log: log)
    #expect(log.faults.map(\.path) == (fault.map { [$0] } ?? []))
    #expect(lines.persons.isEmpty)
    let people = lines.unnumbered.map { "\($0.name) \($0.stage.rawValue) \($0.outcome.rawValue) \($0.file):\($0.line)" }
    #expect(people == (fault == nil ? ["OTRA, Eva \(verdict.stage.rawValue) \(outcome) 0:1"] : []))
  }

  /// What else must hold of a line holds of that of somebody without a document.
  @Test func whoIsOutWithoutDocumentIsDecidedOnTheSameDay() throws {
    let (verdict, object) = try line(try Situation("apto-plain"))
    var other = object
    other["outcome"] = "NO APTO"
    other["applicant"] = ["name": "OTRA, Eva"] as [String: Any]
    other["on"] = "2020-01-01"
    let log = FaultLog(file: "v")
    #expect(
      VerdictLines.read(try text([object, other]), posting: verdict.posting, book: verdict.book, log: log) == nil)
    #expect(log.faults.map { "\($0.line) \($0.path)" } == ["2 on"])
  }

  /// Who handed something in is measured on the day they did.
  @Test(arguments: [
    ("2026-03-24", "2026-03-26", true), ("2026-03-26", "2026-03-24", true), ("2026-03-23", "2026-03-24", false),
    ("2026-03-24", "2026-03-27", false), ("2026-03-27", "2026-03-27", true),
  ])
  func eachMayBeMeasuredOnADayOfTheWindow(one: String, other: String, isTaken: Bool) throws {
    let (verdict, object) = try line(try Situation("apto-plain"))
    var (first, second) = (object, object)
    first["on"] = one
    second["on"] = other
    second["applicant"] = ["name": "OTRA, Eva", "document": ["type": "DNI", "number": "40000099"]] as [String: Any]
    let applied = Day("2026-03-24")!...Day("2026-03-26")!
    var lines = VerdictLines(posting: verdict.posting, applied: applied, book: verdict.book)
    let log = FaultLog(file: "v")
    lines.add(try text([first, second]), log: log)
    #expect(log.faults.map { "\($0.line) \($0.path)" } == (isTaken ? [] : ["2 on"]))
  }

  // MARK: Several files

  /// The verdicts of a ficha and of the papers of one person, as two files have them.
  private func both() throws -> (verdict: Verdict, ficha: [String: Any], papers: [String: Any]) {
    let (verdict, papers) = try line(try Situation("apto-plain"))
    var ficha = papers
    ficha["stage"] = "ficha"
    return (verdict, ficha, papers)
  }

  @Test func aPersonHasOneVerdictOfEachStage() throws {
    let (verdict, ficha, papers) = try both()
    for order in [[ficha, papers], [papers, ficha]] {
      var lines = VerdictLines(posting: verdict.posting, book: verdict.book)
      let logs = [FaultLog(file: "a"), FaultLog(file: "b")]
      for (object, log) in zip(order, logs) { lines.add(try text([object]), log: log) }
      #expect(logs.allSatisfy { $0.faults.isEmpty })
      let person = try #require(lines.persons.first)
      #expect(lines.persons.count == 1 && person.verdicts.map(\.stage) == [.ficha, .curricular])
      #expect(person.last.stage == .curricular)
      #expect(person.verdicts.map(\.file).sorted() == [0, 1])
    }
  }

  @Test func twoVerdictsOfAStageAnotherDayOrAnotherDocumentAreNamedInTheirFile() throws {
    let (verdict, ficha, papers) = try both()
    var day = papers
    day["on"] = "2020-01-01"
    var type = papers
    type["applicant"] =
      ["name": "OTRA", "document": ["type": "CE", "number": verdict.document?.number ?? ""]] as [String: Any]
    let cases = [
      (ficha, "applicant.document.number", "etapa ficha en a:1"), (day, "on", "al día"),
      (type, "applicant.document.type", "etapa ficha"),
    ]
    for (second, place, said) in cases {
      var lines = VerdictLines(posting: verdict.posting, book: verdict.book)
      let logs = [FaultLog(file: "a"), FaultLog(file: "b")]
      lines.add(try text([ficha]), log: logs[0])
      lines.add(Array("\n".utf8) + (try text([second])), log: logs[1])
      #expect(logs[0].faults.isEmpty)
      #expect(logs[1].faults.map { "\($0.file):\($0.line) \($0.path)" } == ["b:2 \(place)"])
      guard case .refused(_, let es, _) = logs[1].faults.first?.kind else {
        Issue.record("\(logs[1].faults)")
        continue
      }
      #expect(es.contains(said), "\(es)")
    }
  }
}
