import Days
import Eligibility
import Merit
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
    let refusal: BonusResult.Refusal? = course.holds.map { $0 ? nil : .notPertinent(by: "Ana") } ?? .pertinenceUndecided
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
      ("comite", true), ("Comité", true), ("otro", false), ("comite de aula", false), ("", false), (nil, false),
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
