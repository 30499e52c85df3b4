import Days
import Eligibility
import Merit
import Papers
import Reading
import Reports
import Testing

/// Of several decisions on one matter the latest holds, and only of those by whom the bases let decide.
@Suite struct DecisionInForceTests {
  struct Said: Sendable {
    var accept: Bool
    var on: String?
    var role: String?
  }

  struct Course: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let said: [Said]
    /// Whether it is accepted in the end; `nil`: nobody said.
    let holds: Bool?
  }

  static let courses: [Course] = [
    Course(testDescription: "nobody", said: [], holds: nil),
    Course(testDescription: "accepted", said: [.init(accept: true, on: "2026-04-10")], holds: true),
    Course(
      testDescription: "rejected a day later",
      said: [.init(accept: true, on: "2026-04-10"), .init(accept: false, on: "2026-04-11")], holds: false),
    Course(
      testDescription: "the later day stands first",
      said: [.init(accept: true, on: "2026-04-11"), .init(accept: false, on: "2026-04-10")], holds: true),
    Course(
      testDescription: "on the same day the later in the list",
      said: [.init(accept: true, on: "2026-04-10"), .init(accept: false, on: "2026-04-10")], holds: false),
    Course(
      testDescription: "without days the later in the list", said: [.init(accept: false), .init(accept: true)],
      holds: true),
    Course(
      testDescription: "one without a day", said: [.init(accept: true, on: "2026-04-10"), .init(accept: false)],
      holds: false),
    Course(
      testDescription: "an earlier day after one without does not undo the latest",
      said: [.init(accept: false), .init(accept: true, on: "2026-04-10"), .init(accept: false, on: "2026-04-09")],
      holds: true),
    Course(
      testDescription: "one without a day between two",
      said: [
        .init(accept: true, on: "2026-04-10"), .init(accept: false), .init(accept: true, on: "2026-04-09"),
      ], holds: false),
  ]

  private func decisions(_ said: [Said], _ requirement: String, role: String?) -> [Decision] {
    said.enumerated().map { index, one in
      Decision(
        applicant: "1", requirement: requirement, record: "r\(index)", accept: one.accept, by: "Ana",
        role: one.role ?? role, on: one.on.flatMap { Day($0) })
    }
  }

  private func athletes() throws -> Merits {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", bonuses: [athlete(1)])
    merits.mark("1", "12", ["25"])
    return merits
  }

  @Test(arguments: courses)
  func whetherBeingAnAthleteIsPertinent(course: Course) throws {
    var merits = try athletes()
    merits.decisions = decisions(course.said, "bonus.athlete", role: "comite")
    let entry = try #require(try merits.table().entry("1"))
    #expect(entry.amount(.athlete) == (course.holds == true ? 800 : nil))
    let refusal: BonusResult.Refusal? = course.holds.map { $0 ? nil : .notPertinent } ?? .pertinenceUndecided
    #expect(entry.refusal(.athlete) == refusal)
  }

  @Test(arguments: courses)
  func aCastingVote(course: Course) throws {
    var merits = try Merits("indecopi-2023")
    for number in ["1", "2"] {
      merits.add(number)
      merits.mark(number, "16", ["30", "30", "30"])
    }
    merits.decisions = decisions(course.said, "tie", role: "recursos-humanos")
    let table = try merits.table()
    #expect(table.conditions["1"] == (course.holds == true ? .winner : .tied))
    #expect(table.entry("1")?.tie?.votedBy == (course.holds == true ? "Ana" : nil))
  }

  /// At the IPD the Comité decides (7.2.B); what others say is noted, whatever its day.
  @Test(
    arguments: [
      ("comite", true), ("Comité", true), ("comité de selección", true), ("COMITE DE SELECCION", true),
      ("selection committee (comité)", true), ("Selection Committee", true), ("otro", false), ("comite de aula", false),
      ("área usuaria", false), ("", false), (nil, false),
    ] as [(String?, Bool)])
  func aRoleThatTheBookDoesNotHaveDoesNotCount(role: String?, counts: Bool) throws {
    var merits = try athletes()
    merits.decisions = decisions([.init(accept: true)], "bonus.athlete", role: role)
    let table = try merits.table()
    #expect(table.entry("1")?.amount(.athlete) == (counts ? 800 : nil))
    let noted = table.notes.compactMap { note -> [String]? in
      if case .decisionRole(let documents, ["comite"], _) = note { documents } else { nil }
    }
    #expect(noted == (counts ? [] : [["1"]]))
    for language in [Language.es, .en] {
      let text = MeritText(table, wording: Wording(language)).render().split(whereSeparator: \.isWhitespace)
      #expect(text.joined(separator: " ").contains("[IPD CAS 012-2026 · 7.2.B]") != counts)
    }
  }

  /// Whoever may cast a vote may be named by what the program calls them, in either language.
  @Test(arguments: [
    ("indecopi-2023", "Jefa de Recursos Humanos", true), ("indecopi-2023", "head of human resources", true),
    ("indecopi-2023", "área usuaria", false), ("servir-2020", "Área usuaria", true),
    ("servir-2020", "requesting area (área usuaria)", true), ("servir-2020", "recursos-humanos", false),
  ])
  func aVoteByTheNameOfARole(book: String, role: String, isTaken: Bool) throws {
    var merits = try Merits(book)
    for number in ["1", "2"] {
      merits.add(number)
      merits.mark(number, "16", ["30", "30", "30"])
    }
    merits.decisions = decisions([.init(accept: true)], "tie", role: role)
    let (table, faults) = merits.made()
    #expect(table?.conditions["1"] == (isTaken ? .winner : nil))
    #expect(faults.map(\.path) == (isTaken ? [] : ["role"]))
  }

  @Test(arguments: [(Language.es, "comité de selección"), (.en, "selection committee")])
  func whoMayDecideIsCalledByName(language: Language, name: String) throws {
    var merits = try athletes()
    merits.decisions = decisions([.init(accept: true)], "bonus.athlete", role: "otro")
    let words = MeritText(try merits.table(), wording: Wording(language)).render().split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains(name) && !words.contains("comite"))
  }

  /// What somebody's word changed is said with who said it, as what, when and why.
  @Test func whoDecidedIsInEveryForm() throws {
    var merits = try Merits("indecopi-2023", sets: ["bonus.athlete.pertinent": true])
    for number in ["1", "2"] {
      merits.add(number, bonuses: [athlete(1)])
      merits.mark(number, "16", ["30", "30", "30"])
    }
    let day = Day("2026-04-17")
    merits.decisions = ["1", "2"].map {
      Decision(
        applicant: $0, requirement: "bonus.athlete", record: "-", accept: true, by: "A. Ríos", role: "comite", on: day,
        ground: "Gestión deportiva")
    }
    merits.decisions.append(
      Decision(
        applicant: "2", requirement: "tie", record: "-", accept: true, by: "J. Soto", role: "recursos-humanos",
        on: day, ground: "Por mérito"))
    let table = try merits.table()
    let wording = Wording(.es)
    let rios = "A. Ríos, como comité de selección, el 17/04/2026"
    let soto = "J. Soto, como jefe de Recursos Humanos, el 17/04/2026"
    let workbook = MeritWorkbook(table, wording: wording).make()
    let cells = workbook.sheets.map { "\($0.rows)" }
    #expect(cells[0].contains(soto) && cells[0].contains("Por mérito"))
    #expect(cells[1].contains(rios) && cells[1].contains("Gestión deportiva"))
    #expect(cells[3].contains(soto) && cells[3].contains(rios))
    let paper = "\(MeritPaper(table, wording: wording).make())"
    #expect(paper.contains(rios) && paper.contains(soto) && paper.contains("Por mérito"))
    #expect(MeritCSV(table, wording: wording).whole().contains(soto))
    #expect(!MeritCSV(table, wording: wording).published().contains("Soto"))
    let json = MeritJSON.render(table, wording: wording)
    for text in [#""role": "comite""#, #""by": "J. Soto""#, #""ground": "Por mérito""#, #""on": "2026-04-17""#] {
      #expect(json.contains(text))
    }
    merits.decisions = []
    let quiet = try merits.table().notes.contains { if case .decided = $0 { true } else { false } }
    #expect(!quiet)
  }

  /// A later word of somebody else takes nothing back.
  @Test func whatDoesNotCountTakesNothingBack() throws {
    var merits = try athletes()
    merits.decisions = decisions(
      [.init(accept: true, on: "2026-04-10"), .init(accept: false, on: "2026-04-12", role: "otro")], "bonus.athlete",
      role: "comite")
    #expect(try merits.table().entry("1")?.amount(.athlete) == 800)
  }

  /// Where a book lets anybody decide, any role will do.
  @Test(arguments: ["otro", nil] as [String?])
  func whereAnybodyDecides(role: String?) throws {
    var merits = try Merits("indecopi-2023", sets: ["bonus.athlete.pertinent": true])
    merits.add("1", bonuses: [athlete(1)])
    merits.mark("1", "14", ["24", "24", "24"])
    merits.decisions = decisions([.init(accept: true)], "bonus.athlete", role: role)
    #expect(try merits.table().entry("1")?.amount(.athlete) == 800)
  }
}
