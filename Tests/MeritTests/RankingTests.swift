import Eligibility
import Merit
import Reading
import Reports
import Testing

/// Order, ties, winners and what a process comes to.
@Suite struct RankingTests {
  /// People of one process, each with knowledge mark and sheets.
  private func merits(
    _ book: String, vacancies: Int = 1, sets: [String: Any] = [:],
    _ people: [(String, String, [String], [MeritFacts.Bonus])]
  ) throws -> Merits {
    var merits = try Merits(book, vacancies: vacancies, sets: sets)
    for (number, mark, sheets, bonuses) in people {
      merits.add(number, bonuses: bonuses)
      merits.mark(number, mark, sheets)
    }
    return merits
  }

  @Test func asManyWinnersAsVacanciesAndSubstitutesAfterThem() throws {
    let table = try merits(
      "ipd-cas-2026", vacancies: 2,
      [("1", "12", ["30"], []), ("2", "13", ["30"], []), ("3", "14", ["30"], []), ("4", "15", ["30"], [])]
    ).table()
    #expect(table.order == ["4", "3", "2", "1"])
    #expect(table.entries.map(\.condition) == [.winner, .winner, .substitute, .substitute])
    #expect(table.entries.map(\.position) == [1, 2, 3, 4])
    #expect(table.result == .decided)
  }

  /// 12 + 40 + 29.99
  @Test(arguments: [("81.98", true), ("81.99", true), ("82", false)])
  func theTotalThatIsNeeded(needed: String, reaches: Bool) throws {
    let needed: [String: Any] = ["merit.needed": try #require(Double(needed))]
    let table = try merits("ipd-cas-2026", sets: needed, [("1", "12", ["29.99"], [])]).table()
    #expect(table.conditions["1"] == (reaches ? .winner : .short))
    #expect(table.result == (reaches ? .decided : .desierto(.nonePasses, number: 3)))
  }

  // MARK: Ties

  @Test func indecopiPrefersThePersonWithDisability() throws {
    // 78 × 1.15 = 89.70 = 20 + 40 + 29.70
    let table = try merits(
      "indecopi-2023", [("1", "20", ["29.7", "29.7", "29.7"], []), ("2", "14", ["24", "24", "24"], [disability])]
    ).table()
    #expect(table.entries.map { $0.total?.rounded } == [8_970, 8_970])
    #expect(table.order == ["2", "1"])
    #expect(table.entries.allSatisfy { $0.tie?.brokenBy == .disability && $0.tie?.isShared == false })
  }

  @Test func indecopiThenTheInterviewThenTheCastingVote() throws {
    var merits = try merits(
      "indecopi-2023",
      [
        ("1", "20", ["28", "28", "28"], []), ("2", "18", ["30", "30", "30"], []), ("3", "18", ["30", "31", "29"], []),
      ])
    var table = try merits.table()
    #expect(table.order == ["2", "3", "1"])
    #expect(table.entries.map(\.position) == [1, 1, 3])
    #expect(table.entries.map(\.condition) == [.tied, .tied, .substitute])
    #expect(table.result == .undecided)
    #expect(table.entry("2")?.tie?.needs == .voteHR)
    merits.decisions = [merits.vote(for: "3")]
    table = try merits.table()
    #expect(table.order == ["3", "2", "1"])
    #expect(table.entries.map(\.condition) == [.winner, .substitute, .substitute])
    #expect(table.entry("3")?.tie?.votedBy == "Jefa de Recursos Humanos")
    // Two votes for two persons break nothing.
    merits.decisions.append(merits.vote(for: "2"))
    #expect(try merits.table().result == .undecided)
  }

  /// As the lists to publish have them: an accent does not count, ñ stands after n, and equal names go by number.
  @Test func whoIsAlikeIsListedAsSpanishSorts() throws {
    var merits = try merits("ipd-cas-2026", [("1", "15", ["30", "34"], [])])
    let names = ["SOTO, Ana", "DÍAZ, Ana", "ÑAUPA, Ana", "ÁLAMO, Ana", "NÚÑEZ, Ana", "díaz, ana"]
    for (index, name) in names.enumerated() {
      merits.add("\(index + 2)", name: name, .noApto)
      merits.mark("\(index + 2)", "12")
    }
    #expect(try merits.table().order == ["1", "5", "3", "7", "6", "4", "2"])
  }

  @Test func ipdLooksAtTheSheetOfTheArea() throws {
    var merits = try merits(
      "ipd-cas-2026", [("1", "15", ["30", "34"], []), ("2", "15", ["34", "30"], []), ("3", "15", ["34", "30"], [])])
    let table = try merits.table()
    #expect(table.order == ["2", "3", "1"])
    #expect(table.entries.map(\.position) == [1, 1, 3])
    // The bases say nothing further.
    #expect(table.entry("2")?.tie?.isShared == true && table.entry("2")?.tie?.needs == nil)
    #expect(table.entry("1")?.tie?.brokenBy == .areaInterview)
    merits.lines = merits.lines.map { $0.replacing("area-usuaria", with: "presidente") }
    #expect(try merits.table().entry("1")?.tie?.needs == .areaInterview)
  }

  @Test(
    arguments: [(nil, [1, 1], .disabilityUnderQuota), (false, [1, 2], nil), (true, [1, 1], .voteArea)]
      as [(Bool?, [Int], TieBreak?)])
  func servirPrefersThePersonWithDisabilityUnderTheQuota(
    isMet: Bool?, positions: [Int], needs: TieBreak?
  ) throws {
    // (18 + 30 + 25) × 1.15 = 83.95
    let sets: [String: Any] = [
      "merit.marks.entrevista": ["minimum": 20, "maximum": 40, "step": 0.01],
      "merit.marks.conocimientos": ["minimum": 12, "maximum": 20, "step": 0.01],
    ]
    var merits = try merits(
      "servir-2020", sets: sets, [("1", "18.95", ["35"], []), ("2", "18", ["25"], [disability])])
    merits.isQuotaMet = isMet
    let table = try merits.table()
    #expect(table.entries.map { $0.total?.rounded } == [8_395, 8_395])
    #expect(table.entries.map(\.position) == positions)
    #expect(table.entry("1")?.tie?.needs == needs)
    if isMet == false { #expect(table.order == ["2", "1"]) }
  }

  @Test func totalsThatOnlyLookEqualAreNoTie() throws {
    // 82.3333… and 82.33 are published as the same.
    let table = try merits(
      "ipd-cas-2026", sets: ["merit.needed": 70],
      [("1", "12", ["30.33", "30.33", "30.33"], []), ("2", "12", ["30.33", "30.33", "30.34"], [])]
    ).table()
    #expect(table.entries.map { $0.total?.rounded } == [8_233, 8_233])
    #expect(table.order == ["2", "1"])
    #expect(table.entries.allSatisfy { $0.tie == nil })
  }

  // MARK: Desierto and cancelled

  @Test func nobodyApplied() throws {
    for (book, number) in [("ipd-cas-2026", 1), ("indecopi-2023", 1), ("servir-2020", nil)] as [(String, Int?)] {
      #expect(try Merits(book).table().result == .desierto(.noApplicants, number: number))
    }
  }

  @Test func nobodyMeetsTheRequirements() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("1", .noApto, stage: .ficha)
    merits.add("2", .descalificado)
    merits.mark("2", "12")
    #expect(try merits.table().result == .desierto(.noneQualifies, number: 2))
  }

  @Test func nobodyPasses() throws {
    let table = try merits("ipd-cas-2026", [("1", "11", [], []), ("2", "12", ["24"], [])]).table()
    #expect(table.result == .desierto(.nonePasses, number: 3))
  }

  @Test(
    arguments: [
      ("ipd-cas-2026", DesiertoCase.noneAttends, 4, "INASISTENTE"), ("indecopi-2023", .nonePasses, 3, "NO SE PRESENTÓ"),
      ("servir-2020", .nonePasses, nil, "NO SE PRESENTÓ"), ("pge-2023", .nonePasses, nil, "NO SE PRESENTÓ"),
    ] as [(String, DesiertoCase, Int?, String)])
  func nobodyComes(book: String, word: DesiertoCase, number: Int?, status: String) throws {
    var merits = try Merits(book)
    merits.add("1")
    merits.lines = ["1,conocimientos,,,\(status)"]
    #expect(try merits.table().result == .desierto(word, number: number))
  }

  /// What became of one person at the IPD, who was APTO by the ficha unless it says otherwise.
  enum Way: String {
    case outByFicha, absentFromTest, failsTest, withoutPapers, expelledWithoutPapers, outByPapers
    case absentFromPsychologist, absentFromInterview, expelledFromInterview, failsInterview

    func add(_ number: String, to merits: inout Merits) {
      merits.add(number, self == .outByFicha ? .noApto : .apto, stage: .ficha)
      if self == .outByFicha { return }
      let test = self == .absentFromTest ? ",INASISTENTE" : self == .failsTest ? "11.99," : "12,"
      merits.lines.append("\(number),conocimientos,,\(test)")
      switch self {
      case .outByFicha, .absentFromTest, .failsTest: return
      case .withoutPapers: merits.lines.append("\(number),curricular,,,NO APTO")
      case .expelledWithoutPapers: merits.lines.append("\(number),curricular,,,DESCALIFICADO")
      case .outByPapers: merits.add(number, .noApto)
      case .absentFromPsychologist: merits.lines.append("\(number),psicologica,,,INASISTENTE")
      case .absentFromInterview: merits.lines.append("\(number),entrevista,,,INASISTENTE")
      case .expelledFromInterview: merits.lines.append("\(number),entrevista,,,DESCALIFICADO")
      case .failsInterview: merits.lines.append("\(number),entrevista,a,24.99,")
      }
      let hasPapers = ![.withoutPapers, .expelledWithoutPapers, .outByPapers].contains(self)
      if hasPapers { merits.add(number) }
    }
  }

  /// IPD 12.1 b to d (Decision 115).
  @Test(
    arguments: [
      ([.outByFicha, .outByPapers], .noneQualifies), ([.outByFicha, .absentFromTest], .noneAttends),
      // Somebody sat the test and handed in papers.
      ([.absentFromTest, .outByPapers], .nonePasses), ([.withoutPapers, .outByPapers], .nonePasses),
      ([.absentFromTest, .failsTest], .nonePasses), ([.absentFromInterview, .failsTest], .nonePasses),
      // Who is left does not come.
      ([.outByPapers, .absentFromInterview], .noneAttends), ([.absentFromTest, .absentFromInterview], .noneAttends),
      ([.absentFromTest, .withoutPapers], .noneAttends), ([.outByFicha, .expelledWithoutPapers], .noneAttends),
      ([.absentFromPsychologist, .absentFromInterview], .noneAttends),
      ([.absentFromPsychologist, .failsInterview], .nonePasses),
      ([.absentFromInterview, .expelledFromInterview], .nonePasses),
    ] as [([Way], DesiertoCase)])
  func whoCame(ways: [Way], word: DesiertoCase) throws {
    for people in [ways, ways.reversed()] {
      var merits = try Merits("ipd-cas-2026")
      for (index, way) in people.enumerated() { way.add("\(index + 1)", to: &merits) }
      let number = [DesiertoCase.noneQualifies: 2, .nonePasses: 3, .noneAttends: 4][word]
      #expect(try merits.table().result == .desierto(word, number: number), "\(people)")
    }
  }

  /// Papers without a document are papers all the same.
  @Test(arguments: [(Stage.ficha, DesiertoCase.noneAttends, 4), (.curricular, .nonePasses, 3)])
  func whoCameWithoutADocument(stage: Stage, word: DesiertoCase, number: Int) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.unnumbered = [
      UnnumberedPerson(name: "PAZ, Eva", stage: stage, outcome: .noApto, isConfirmed: false, file: 0, line: 1)
    ]
    merits.add("1")
    merits.lines = ["1,conocimientos,,,INASISTENTE"]
    #expect(try merits.table().result == .desierto(word, number: number))
  }

  /// The SERVIR guide lists no cases: no number is made up for ours. Cases that a posting sets are its own.
  @Test(arguments: ["servir-2020", "pge-2023"])
  func aCaseThatNobodyNumberedHasNoNumber(book: String) throws {
    let table = try Merits(book).table()
    let text = MeritText(table, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
    #expect(text.joined(separator: " ").contains("DESIERTO: no se presentaron postulantes [SERVIR RPE 065-2020"))
    let json = MeritJSON.render(table, wording: Wording(.es))
    #expect(json.contains(#""case": "noApplicants""#) && json.contains(#""number": null"#))
    let own = try Merits(book, sets: ["merit.desierto": ["nonePasses", "noApplicants"]])
    #expect(try own.table().result == .desierto(.noApplicants, number: 2))
  }

  @Test func whoIsOutWithoutDocumentAppliedAllTheSame() throws {
    var merits = try Merits("ipd-cas-2026")
    merits.unnumbered = [
      UnnumberedPerson(name: "PAZ, Eva", stage: .ficha, outcome: .noApto, isConfirmed: false, file: 0, line: 1)
    ]
    let table = try merits.table()
    #expect(table.result == .desierto(.noneQualifies, number: 2) && table.entries.isEmpty)
    #expect(table.notes.contains(.withoutDocument(merits.unnumbered)))
    let list = try #require(merits.list(.ficha).list)
    #expect(list.unnumbered == merits.unnumbered)
    #expect(merits.list(.conocimientos).list?.unnumbered.isEmpty == true)
  }

  /// Indecopi 3.1 does not name the case, though III.i declares the process desierto.
  @Test func aCaseThatTheBasesDoNotName() throws {
    var merits = try merits("indecopi-2023", [("1", "20", ["30", "30", "30"], [])])
    merits.unsigned = ["1"]
    #expect(try merits.table().result == .desierto(nil, number: nil))
  }
}
