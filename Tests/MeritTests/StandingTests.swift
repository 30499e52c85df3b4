import Applicant
import Eligibility
import Foundation
import Merit
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// What a table to sign says of what it rests on.
@Suite struct StandingTests {
  /// Two people in the order of merit and one who is not.
  private func merits(confirmed: Set<String>) throws -> Merits {
    var merits = try Merits("ipd-cas-2026")
    for number in ["40000001", "40000002", "40000003"] {
      merits.add(number, number == "40000003" ? .noApto : .apto, isConfirmed: confirmed.contains(number))
      merits.mark(number, "15", number == "40000003" ? [] : ["30"])
    }
    return merits
  }

  private func forms(_ table: MeritTable, _ wording: Wording) -> [String] {
    let paper = MeritPaper(table, wording: wording).make()
    return [
      MeritText(table, wording: wording).render(), "\(paper.title)", paper.foot,
      MeritWorkbook(table, wording: wording).make().title,
    ]
  }

  private func preliminary(_ table: MeritTable) -> (ranked: [String], others: Int)? {
    for case .preliminary(let ranked, let others) in table.notes { return (ranked, others) }
    return nil
  }

  @Test(arguments: [(Language.es, "(PRELIMINAR)"), (.en, "(PRELIMINARY)")])
  func papersThatNobodyConfirmedAreSaidOnEveryPage(language: Language, word: String) throws {
    let table = try merits(confirmed: ["40000001"]).table()
    #expect(table.standing == .preliminary)
    #expect(table.entries.map(\.standing) == [.confirmed, .preliminary, .preliminary])
    let note = try #require(preliminary(table))
    #expect(note.ranked == ["40000002"] && note.others == 1)
    for form in forms(table, Wording(language)) { #expect(form.contains(word)) }
    let facts = MeritWorkbook(table, wording: Wording(language)).make().sheets[0].heading.map(\.value)
    #expect(facts.contains(.text(Wording(language).standing(.preliminary))))
    for csv in [
      MeritCSV(table, wording: Wording(language)).whole(), MeritCSV(table, wording: Wording(language)).published(),
    ] {
      let rows = try #require(CSVTable(Array(csv.utf8), log: FaultLog(file: ""))).rows
      #expect(
        rows.prefix(2).map { $0.fields.last } == [.confirmed, .preliminary].map { Wording(language).standing($0) })
    }
  }

  struct Given: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bonus: MeritFacts.Bonus
    var book = "ipd-cas-2026"
    /// Whether the table is a draft for its sake.
    let isDraft: Bool
  }

  static let given: [Given] = [
    Given(testDescription: "given and confirmed", bonus: disability, isDraft: false),
    Given(
      testDescription: "given and not confirmed", bonus: .init(kind: .disability, proved: true, isConfirmed: false),
      isDraft: true),
    Given(
      testDescription: "not proved", bonus: .init(kind: .disability, proved: false, isConfirmed: false), isDraft: false),
    Given(
      testDescription: "of an athlete of whom nobody said that it is pertinent",
      bonus: .init(kind: .athlete, proved: true, level: 1, isConfirmed: false), isDraft: false),
    Given(
      testDescription: "of an athlete where nobody need say so",
      bonus: .init(kind: .athlete, proved: true, level: 1, isConfirmed: false), book: "indecopi-2023", isDraft: true),
  ]

  /// The papers of a bonus decide the order like those of a requirement.
  @Test(arguments: given)
  func papersOfABonusThatNobodyConfirmed(given: Given) throws {
    var merits = try Merits(given.book)
    merits.add("1", bonuses: [given.bonus])
    merits.add("2", bonuses: [.init(kind: .disability, proved: true, isConfirmed: false)])
    merits.mark("1", "16", ["30", "30", "30"])
    merits.mark("2", "10")
    let table = try merits.table()
    #expect(table.standing == (given.isDraft ? .preliminary : .confirmed))
    #expect(table.entry("1")?.standing == table.standing && table.entry("2")?.standing == nil)
    #expect(preliminary(table) == nil)
    let noted = table.notes.contains(
      .unconfirmedBonuses([.init(document: "1", grounds: [.condition(given.bonus.kind)])]))
    #expect(noted == given.isDraft)
    #expect(MeritText(table, wording: Wording(.es)).render().contains("PRELIMINAR") == given.isDraft)
  }

  /// Studies that nobody confirmed count for a bonus of the young or for points above what is asked, and for nothing else;
  /// so do years in the public sector for theirs.
  @Test(arguments: [
    ("ipd-cas-2026", "2000-01-01", 0, [MeritFacts.Ground.studies, .publicSector], [MeritFacts.Ground.studies]),
    ("ipd-cas-2026", "2000-01-01", 1, [.studies, .publicSector], [.studies, .publicSector]),
    ("ipd-cas-2026", "2000-01-01", 1, [.publicSector], [.publicSector]), ("ipd-cas-2026", "2000-01-01", 1, [], []),
    ("ipd-cas-2026", "1976-01-01", 1, [.studies, .publicSector], []),
    ("servir-2020", "1976-01-01", 1, [.studies, .publicSector], [.studies]),
    ("servir-2020", "1976-01-01", 1, [.publicSector], []),
  ])
  func factsThatNobodyConfirmed(
    book: String, born: String, years: Int, unconfirmed: [MeritFacts.Ground], used: [MeritFacts.Ground]
  ) throws {
    for above in book == "servir-2020" ? [0, 1] : [0] {
      var merits = try Merits(book)
      merits.add("1", born: born, years: years, above: above, unconfirmed: unconfirmed)
      merits.mark("1", "16", ["30"])
      let table = try merits.table()
      let counted = book == "servir-2020" && above == 0 ? [] : used
      #expect(table.entry("1")?.unconfirmed == counted.map { .fact($0) })
      #expect(table.standing == (counted.isEmpty ? .confirmed : .preliminary))
      #expect(MeritText(table, wording: Wording(.es)).render().contains("PRELIMINAR") != counted.isEmpty)
    }
  }

  /// Where the bonus is nothing, a disability still decides between equals (Indecopi 2.1.5, NOTA).
  @Test(arguments: [true, false])
  func aTieThatAnUnconfirmedPaperDecides(isConfirmed: Bool) throws {
    var merits = try Merits("indecopi-2023", sets: ["bonus.disability.percentage": 0])
    merits.add("1", bonuses: [.init(kind: .disability, proved: true, isConfirmed: isConfirmed)])
    merits.add("2")
    for number in ["1", "2"] { merits.mark(number, "16", ["30", "30", "30"]) }
    let table = try merits.table()
    #expect(table.order == ["1", "2"] && table.standing == (isConfirmed ? .confirmed : .preliminary))
  }

  @Test func papersThatAreAllConfirmedMakeNoDraft() throws {
    let table = try merits(confirmed: ["40000001", "40000002", "40000003"]).table()
    #expect(table.standing == .confirmed && preliminary(table) == nil)
    for form in forms(table, Wording(.es)) { #expect(!form.contains("PRELIMINAR")) }
  }

  /// A table to sign says whose papers nobody but their own file says to be confirmed.
  @Test func papersThatTheirOwnFileConfirmsAreNamed() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", isConfirmedByFile: true)
    merits.add("2")
    for number in ["1", "2"] { merits.mark(number, "15", ["30"]) }
    let table = try merits.table()
    #expect(table.notes.contains { if case .confirmedByFile(["1"]) = $0 { true } else { false } })
    let paper = MeritPaper(table, wording: Wording(.es)).make()
    let workbook = MeritWorkbook(table, wording: Wording(.es)).make()
    for form in ["\(paper)", "\(workbook)", MeritText(table, wording: Wording(.es)).render()] {
      #expect(form.contains("verifiedBy"))
    }
    merits.verdicts.removeFirst()
    merits.lines.removeAll { $0.hasPrefix("1,") }
    #expect(try !merits.table().notes.contains { if case .confirmedByFile = $0 { true } else { false } })
  }

  /// A place may rest on what somebody decided in the evaluation: what is said of several stands there once.
  @Test func whatWasDecidedInTheEvaluationIsSaidOfWhom() throws {
    var merits = try Merits("ipd-cas-2026")
    let all = StageVerdict.Said(message: "«J. Salas» confirmó todos los documentos.")
    let one = StageVerdict.Said(records: ["additional[0]", "ex5"], message: "«Comité» decidió.")
    merits.add("2", decisions: [all])
    merits.add("1", decisions: [one, all])
    merits.add("3")
    for number in ["1", "2", "3"] { merits.mark(number, "15", ["30"]) }
    let table = try merits.table()
    let said = table.notes.filter { if case .decidedInVerdicts = $0 { true } else { false } }
    #expect(
      said == [.decidedInVerdicts(all, documents: ["1", "2"]), .decidedInVerdicts(one, documents: ["1"])])
    let text = MeritText(table, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    let words = text.joined(separator: " ")
    #expect(words.contains("En la evaluación de 1, 2: «J. Salas» confirmó todos los documentos. "))
    #expect(words.contains("En la evaluación de 1: «Comité» decidió. (") && words.contains(", ex5)"))
    #expect(!words.contains("additional["))
  }

  /// A vote or a word on an athlete that nothing rests on may be of somebody else: it is named.
  @Test(arguments: [
    ("tie", "3", true, "voto dirimente a favor"), ("tie", "1", false, "voto dirimente en contra"),
    ("bonus.athlete", "3", true, "es pertinente"), ("tie", "1", true, nil),
  ])
  func decisionsOnWhichNothingRestsAreNamed(
    requirement: String, document: String, accept: Bool, said: String?
  ) throws {
    var merits = try Merits("indecopi-2023")
    for (number, mark) in [("1", "16"), ("2", "16"), ("3", "14")] {
      merits.add(number)
      merits.mark(number, mark, ["30", "30", "30"])
    }
    var decision = merits.vote(for: document)
    decision = Decision(
      applicant: document, requirement: requirement, record: decision.record, accept: accept, by: decision.by,
      role: decision.role)
    merits.decisions = [decision]
    let table = try merits.table()
    #expect(table.notes.contains(.idle([decision])) == (said != nil))
    let text = MeritText(table, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    let words = text.joined(separator: " ")
    #expect(words.contains("Decisiones que no cambian nada") == (said != nil))
    if let said { #expect(words.contains("\(document): ") && words.contains(said), "\(words)") }
  }

  /// Of sheets that differ it is said which one is the mark, where it is not their mean (SERVIR, 3.4.2).
  @Test(arguments: [("31", true), ("30", false)])
  func whichSheetIsTheMarkIsSaid(other: String, differ: Bool) throws {
    var merits = try Merits("servir-2020")
    merits.add("1")
    merits.mark("1", "16", ["30", other])
    let words = MeritText(try merits.table(), wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("difieren y decide la del área usuaria [") == differ)
  }

  /// A ficha is what is declared, and no more is asked of it (IPD 6.3).
  @Test func aFichaIsNoDraft() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", stage: .ficha, isConfirmed: false)
    merits.add("1")
    merits.mark("1", "15", ["30"])
    #expect(try merits.table().standing == .confirmed)
    merits.verdicts.removeAll { $0.stage == .curricular }
    merits.lines = ["1,conocimientos,,11,"]
    #expect(try merits.table().standing == nil)
  }

  @Test func theJSONHasWhatEachVerdictRestsOn() throws {
    var merits = try merits(confirmed: ["40000001"])
    merits.add("40000001", stage: .ficha, isConfirmed: false)
    merits.add("40000002", stage: .ficha, isConfirmed: false)
    merits.add("40000003", stage: .ficha, isConfirmed: false)
    let text = MeritJSON.render(try merits.table(), wording: Wording(.es))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["standing"] as? String == "preliminary")
    let first = try #require((root["entries"] as? [[String: Any]])?.first)
    let verdicts = try #require(first["verdicts"] as? [[String: Any]])
    #expect(verdicts.map { $0["stage"] as? String } == ["ficha", "curricular"])
    #expect(verdicts.map { $0["standing"] as? String } == ["preliminary", "confirmed"])
    #expect(verdicts.map { $0["source"] as? Int } == [2, 1])
    #expect((first["verdict"] as? [String: Any])?["stage"] as? String == "curricular")
    #expect((first["stages"] as? [[String: Any]])?.first?["stage"] as? String == "ficha")
  }

  /// Who is out only because nobody said yet whether texts mean the same is named; who is out anyway is not.
  @Test func whoWaitsForAPersonsWordIsNamed() throws {
    var merits = try merits(confirmed: ["40000001", "40000002", "40000003"])
    merits.add("40000004", .noApto, unmet: ["training.programa"], isUndecided: true)
    merits.mark("40000004", "15")
    let table = try merits.table()
    let notes = table.notes.compactMap { note -> [MeritTable.Waiting]? in
      if case .undecided(let waiting) = note { waiting } else { nil }
    }
    #expect(notes.map { $0.map(\.document) } == [["40000004"]])
    #expect(notes.first?.first?.requirements == ["training.programa"])
    let text = MeritText(table, wording: Wording(.es)).render()
    #expect(text.contains("40000004"))
  }

  @Test func anotherNameInAnotherStageIsSaid() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", name: "GARCIA, Ana", stage: .ficha)
    merits.add("1", name: "GARCÍA, Ana")
    merits.mark("1", "15", ["30"])
    let table = try merits.table()
    #expect(table.notes.contains { if case .otherName(["1"]) = $0 { true } else { false } })
    #expect(table.entry("1")?.person.name == "GARCÍA, Ana")
  }

  // MARK: Casting votes

  private func tie(_ book: String) throws -> Merits {
    var merits = try Merits(book)
    for number in ["1", "2"] {
      merits.add(number)
      merits.mark(number, "16", ["30", "30", "30"])
    }
    merits.isQuotaMet = true
    return merits
  }

  @Test(arguments: [("indecopi-2023", "recursos-humanos"), ("servir-2020", "area-usuaria")])
  func theVoteIsThatOfWhomTheBasesName(book: String, role: String) throws {
    var merits = try tie(book)
    #expect(try merits.table().result == .undecided)
    merits.decisions = [merits.vote(for: "2", as: role)]
    let table = try merits.table()
    #expect(table.order == ["2", "1"] && table.entry("2")?.tie?.votedBy == "Jefa de Recursos Humanos")
  }

  /// As a table, whose first decision stands in line 2, and as JSON, whose second begins on line 3.
  @Test(arguments: [
    ("indecopi-2023", "2", "area-usuaria", "role"), ("indecopi-2023", "2", "", "role"),
    ("servir-2020", "2", "recursos-humanos", "role"), ("ipd-cas-2026", "2", "comite", "requirement"),
    ("indecopi-2023", "3", "recursos-humanos", "applicant"),
  ])
  func aVoteOfAnybodyElseIsNamedByRowAndColumn(book: String, person: String, role: String, column: String) throws {
    let table = """
      applicant,requirement,record,accept,by,role
      1,bonus.athlete,nivel,true,Comité,
      \(person),tie,voto,true,Ana,\(role)

      """
    let member = role.isEmpty ? "" : #", "role": "\#(role)""#
    let json = """
      [ {"applicant": "1", "requirement": "bonus.athlete", "record": "nivel", "accept": true, "by": "Comité"},

        {"applicant": "\(person)", "requirement": "tie", "record": "voto", "accept": true, "by": "Ana"\(member)} ]
      """
    for (text, isTable, place) in [(table, true, "d:3 \(column)"), (json, false, "d:3 [1].\(column)")] {
      let log = FaultLog(file: "d")
      let bytes = Array(text.utf8)
      var merits = try tie(book)
      merits.decisions = try #require(isTable ? DecisionsCSV.read(bytes, log: log) : Decision.read(bytes, log: log))
      merits.decisionText = DecisionText(bytes, file: "d", isTable: isTable)
      let faults = merits.made().faults
      #expect(faults.map { "\($0.file):\($0.line) \($0.path)" } == [place], "\(faults)")
    }
  }

  /// Whether an athlete's bonus counts hangs on a decision: one on nobody, or of no name that is known, would be lost.
  @Test(arguments: [
    ("1", "bonus.athlete", []), ("9", "bonus.athlete", ["d:2 applicant"]), ("1", "bonus.atleta", ["d:2 requirement"]),
    ("9", "experience.specific.funcion", []),
  ])
  func aDecisionOnNobodyIsNamed(person: String, requirement: String, places: [String]) throws {
    let bytes = Array("applicant,requirement,record,accept,by,role\n\(person),\(requirement),x,true,Ana,comite\n".utf8)
    var merits = try tie("ipd-cas-2026")
    merits.decisions = try #require(DecisionsCSV.read(bytes, log: FaultLog(file: "d")))
    merits.decisionText = DecisionText(bytes, file: "d", isTable: true)
    #expect(merits.made().faults.map { "\($0.file):\($0.line) \($0.path)" } == places)
  }

  /// The mean of three sheets, a third of a hundredth below the minimum of 25: its two decimals would hide it.
  @Test(arguments: [("24.99", true), ("24.98", false)])
  func aMarkThatRoundingWouldHideIsShownBeforeIt(sheet: String, isHidden: Bool) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1")
    merits.mark("1", "15", ["25", "25", sheet])
    let table = try merits.table()
    #expect(table.entry("1")?.condition != .winner)
    let words = MeritText(table, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    #expect(text.contains("por debajo del mínimo de 25.00"), "\(text)")
    #expect(text.contains("24.9966… antes de redondear, por debajo") == isHidden)
    #expect(text.contains("antes de redondear") == isHidden)
  }

  /// 12 + 40 + 26.9966… with 79 needed is published as 79.00.
  @Test(arguments: [("26.99", true), ("26.97", false)])
  func aTotalThatRoundingWouldHideIsShownBeforeIt(sheet: String, isHidden: Bool) throws {
    var merits = try Merits("ipd-cas-2026", sets: ["merit.needed": 79])
    merits.add("1")
    merits.mark("1", "12", ["27", "27", sheet])
    let table = try merits.table()
    #expect(table.entry("1")?.condition == .short)
    let words = MeritText(table, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    #expect(
      text.contains(
        isHidden ? "= 79.00 (78.9966… antes de redondear; se necesita 79.00)" : "= 78.99 (se necesita 79.00)"),
      "\(text)")
  }

  @Test(arguments: [(1, "1 ganador: "), (3, "1 ganador para 3 vacantes: ")])
  func vacanciesThatAreLeftAreSaid(vacancies: Int, said: String) throws {
    var merits = try Merits("ipd-cas-2026", vacancies: vacancies)
    merits.add("1")
    merits.mark("1", "15", ["30", "30"])
    #expect(MeritText(try merits.table(), wording: Wording(.es)).render().contains(said))
  }

  /// A spreadsheet takes the zero with which a document begins for nothing: of a score as of a decision it is said.
  @Test(arguments: [("1234567", true), ("01234567", false), ("7654321", false)])
  func aDocumentWithoutItsZeroIsToldSo(written: String, isTold: Bool) throws {
    var merits = try tie("ipd-cas-2026")
    merits.add("01234567")
    merits.mark(written, "15", ["30", "30"])
    let bytes = Array("applicant,requirement,record,accept,by,role\n\(written),bonus.athlete,x,true,Ana,comite\n".utf8)
    merits.decisions = try #require(DecisionsCSV.read(bytes, log: FaultLog(file: "d")))
    merits.decisionText = DecisionText(bytes, file: "d", isTable: true)
    let told = merits.made().faults.filter { fault in
      if case .refused(_, let es, _) = fault.kind { es.contains("falta el cero") } else { false }
    }
    #expect(Set(told.map(\.file)) == (isTold ? ["d", "puntajes.csv"] : []))
  }

  /// At the IPD the sheet of the área usuaria decides in place of a vote, and says whose it is (10.2).
  @Test(arguments: [
    ("area-usuaria: J. Ramos", true), ("AREA-USUARIA: J. Ramos", true), ("Área usuaria: J. Ramos", true),
    ("area-usuaria - J. Ramos", true), ("area-usuaria J. Ramos", true), ("ÁREA USUARIA", true),
    ("A\u{301}rea_usuaria/J. Ramos", true), ("J. Ramos, área usuaria", false), ("area-usuarias", false),
    ("areausuaria", false), ("área", false),
  ])
  func theSheetThatDecidesSaysWhoseItIs(evaluator: String, isOfArea: Bool) throws {
    var merits = try Merits("ipd-cas-2026")
    for (number, sheets) in [("1", ["30", "34"]), ("2", ["34", "30"])] {
      merits.add(number)
      merits.mark(number, "15", sheets)
    }
    merits.lines = merits.lines.map {
      $0.replacing("area-usuaria", with: evaluator.contains(",") ? "\"\(evaluator)\"" : evaluator)
    }
    let tie = try merits.table().entry("2")?.tie
    #expect(tie?.votedBy == (isOfArea ? evaluator : nil) && (tie?.needs == .areaInterview) == !isOfArea)
  }
}
