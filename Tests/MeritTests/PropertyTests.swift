import Days
import Eligibility
import Foundation
import Merit
import Reading
import TestSupport
import Testing

/// What holds of random results; the seed is printed.
@Suite struct PropertyTests {
  /// A random process: about eight people, with everything that a bonus can hang on.
  static func random(_ book: String, _ random: inout SeededGenerator) throws -> Merits {
    var merits = try Merits(book, vacancies: Int.random(in: 1...3, using: &random))
    let sheets = book == "indecopi-2023" ? 3 : Int.random(in: 1...4, using: &random)
    for index in 0..<Int.random(in: 1...9, using: &random) {
      let number = "\(40_000_000 + index)"
      var bonuses: [MeritFacts.Bonus] = []
      for kind in MeritFacts.Bonus.Kind.allCases where Int.random(in: 0...2, using: &random) == 0 {
        bonuses.append(
          MeritFacts.Bonus(
            kind: kind, proved: Bool.random(using: &random),
            level: kind == .athlete ? Int.random(in: 1...5, using: &random) : nil))
      }
      let isYoung = Bool.random(using: &random)
      merits.add(
        number, Int.random(in: 0...9, using: &random) == 0 ? .noApto : .apto,
        born: isYoung ? "1998-06-15" : "1980-06-15",
        bonuses: bonuses, years: Int.random(in: 0...5, using: &random),
        formation: Int.random(in: 0...4, using: &random) == 0 ? nil : .profesional,
        above: Int.random(in: 0...3, using: &random))
      if Bool.random(using: &random) {
        merits.decisions.append(
          Decision(
            applicant: number, requirement: "bonus.athlete", record: "-", accept: Bool.random(using: &random), by: "C",
            role: "comite"))
      }
      // Few different marks, so that totals are often the same.
      let knowledge =
        book == "indecopi-2023" ? Int.random(in: 6...10, using: &random) * 2 : Int.random(in: 11...20, using: &random)
      let mean = Int.random(in: 23...40, using: &random)
      merits.mark(number, "\(knowledge)", (0..<sheets).map { "\(max(0, min(40, mean + ($0 == 0 ? 1 : 0))))" })
    }
    return merits
  }

  /// Marks of people who did not get so far are faults; a process from which those lines are gone has none.
  static func withoutUnreached(_ merits: Merits) -> Merits {
    var merits = merits
    while true {
      let lines = Set(merits.made().faults.filter { $0.path == "stage" }.map(\.line))
      if lines.isEmpty { return merits }
      merits.lines = merits.lines.enumerated().filter { !lines.contains($0.offset + 2) }.map(\.element)
    }
  }

  static func processes(_ count: Int, _ random: inout SeededGenerator) throws -> [(book: String, merits: Merits)] {
    try (0..<count).map { index in
      let book = ["indecopi-2023", "ipd-cas-2026", "servir-2020"][index % 3]
      return (book, withoutUnreached(try self.random(book, &random)))
    }
  }

  @Test func theOrderOfInputPlaysNoPart() throws {
    var random = SeededGenerator.forTest()
    for (book, merits) in try Self.processes(150, &random) {
      let table = try merits.table()
      var shuffled = merits
      shuffled.verdicts.shuffle(using: &random)
      shuffled.lines.shuffle(using: &random)
      let other = try shuffled.table()
      #expect(table.order == other.order, "\(book)")
      #expect(table.result == other.result)
      for (a, b) in zip(table.entries, other.entries) {
        #expect(a.total == b.total && a.position == b.position && a.condition == b.condition && a.tie == b.tie)
      }
    }
  }

  /// The totals once more, as a person with a pocket calculator would work them out: in decimals, clause by clause.
  @Test func noBonusTakesTheWrongBase() throws {
    var random = SeededGenerator.forTest()
    var given = 0
    for (book, merits) in try Self.processes(300, &random) {
      for entry in try merits.table().entries where entry.total != nil {
        let expected = Self.naiveTotal(book, entry, merits.decisions)
        let total = Decimal(try #require(entry.total?.rounded)) / 100
        #expect(abs((total - expected.total) as Decimal) <= 0.005 as Decimal, "\(book) \(entry.person) \(expected)")
        #expect(expected.bonuses == entry.bonuses.filter { $0.grant != nil }.count)
        given += expected.bonuses
      }
    }
    #expect(given > 300)
  }

  private static func naiveTotal(
    _ book: String, _ entry: MeritTable.Entry, _ decisions: [Decision]
  ) -> (total: Decimal, bonuses: Int) {
    func mark(_ stage: MeritStage) -> Decimal {
      guard let result = entry.stages.first(where: { $0.stage == stage }) else { return 0 }
      if stage == .curricular { return Decimal(result.mark?.rounded ?? 0) / 100 }
      if book == "servir-2020" { return Decimal(result.sheets[0].mark) / 100 }
      return result.sheets.map { Decimal($0.mark) / 100 }.reduce(0, +) / Decimal(result.sheets.count)
    }
    let facts = entry.person.facts
    let (knowledge, curriculum, interview) = (mark(.conocimientos), mark(.curricular), mark(.entrevista))
    var count = 0
    func proved(_ kind: MeritFacts.Bonus.Kind) -> Bool { facts.bonuses.contains { $0.kind == kind && $0.proved } }
    var percent: Decimal = 0
    if proved(.disability) {
      percent += 15
      count += 1
    }
    if proved(.armedForces) {
      percent += 10
      count += 1
    }
    var ofAthlete: Decimal = 0
    if let athlete = facts.bonuses.first(where: { $0.kind == .athlete && $0.proved }), let level = athlete.level {
      let isPertinent = decisions.last { $0.applicant == entry.person.number }?.accept == true
      if book != "ipd-cas-2026" || isPertinent {
        ofAthlete = curriculum * Decimal(24 - 4 * level) / 100
        count += 1
      }
    }
    switch book {
    case "indecopi-2023":
      return ((knowledge + curriculum + interview) * (1 + percent / 100) + ofAthlete, count)
    case "servir-2020":
      return ((knowledge + curriculum + ofAthlete + interview) * (1 + percent / 100), count)
    default:
      var raised = interview
      if facts.birthDate == Day("1998-06-15"), facts.formation != nil {
        raised = interview * 11 / 10
        count += 1
        percent += Decimal(min(3, facts.publicSector.years))
        count += facts.publicSector.years > 0 ? 1 : 0
      }
      return ((knowledge + curriculum + raised) * (1 + percent / 100) + ofAthlete, count)
    }
  }

  @Test func whatHoldsOfEveryTable() throws {
    var random = SeededGenerator.forTest()
    for (book, merits) in try Self.processes(300, &random) {
      let table = try merits.table()
      #expect(table.entries.count == merits.persons.count)
      let ranked = table.entries.filter { $0.position != nil }
      #expect(zip(ranked, ranked.dropFirst()).allSatisfy { ($0.total ?? .zero) >= ($1.total ?? .zero) })
      #expect(ranked.map(\.position) == ranked.map(\.position).sorted { ($0 ?? 0) < ($1 ?? 0) })
      #expect(table.winners.count <= table.vacancies)
      let able = ranked.filter { ($0.total ?? .zero) >= Exact(table.rules.needed) }
      if !able.contains(where: { $0.condition == .tied }) {
        #expect(table.winners.count == min(table.vacancies, able.count), "\(book)")
      }
      for entry in table.entries {
        #expect((entry.total != nil) == (entry.position != nil))
        #expect((entry.subtotal ?? .zero) >= (entry.marks ?? .zero))
        if let total = entry.total { #expect(total >= entry.subtotal ?? .zero) }
        let proved = Set(entry.person.facts.bonuses.filter(\.proved).map(\.kind.rawValue))
        for bonus in entry.bonuses where bonus.grant != nil && !["youth", "publicSector"].contains(bonus.kind.rawValue)
        {
          #expect(proved.contains(bonus.kind.rawValue))
        }
        if entry.person.last.outcome != .apto { #expect(entry.total == nil && entry.condition != .winner) }
      }
    }
  }

  /// What is read is either there or has a fault, whatever bytes are changed.
  @Test func noBytesStopTheReaders() throws {
    var random = SeededGenerator.forTest()
    let scores = try Fixtures.bytes("Results/puntajes.csv")
    let verdicts = try Fixtures.bytes("Results/veredictos.ndjson")
    for _ in 0..<1_000 {
      let log = FaultLog(file: "p")
      let read = ScoresCSV.read(Self.damaged(scores, &random), log: log)
      #expect((read == nil) == log.hasErrors)
      let other = FaultLog(file: "v")
      let persons = VerdictLines.read(
        Self.damaged(verdicts, &random), posting: "CAS-012-2026-IPD", book: "ipd-cas-2026", log: other)
      #expect((persons == nil) == other.hasErrors)
    }
  }

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
      default: bytes[place] = [0x22, 0x2C, 0x0A, 0x2D, 0x7B, 0x39].randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }
}
