import Applicant
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

@testable import Reports

/// The verdicts of one file side by side.
@Suite struct ComparisonTests {
  private static let postings = ["ipd-cas-012-2026", "indecopi-dl728", "pge"]

  /// What is asked of each file, answered once for all tests.
  private static let known = Result {
    try Dictionary(
      uniqueKeysWithValues: ["apto", "trabajos-simultaneos", "todo-falta", "tecnico"].map { fixture in
        (fixture, try postings.map { try Asked(fixture, $0).answer() })
      })
  }

  /// Answers on one file: on each posting, and again from the first, until there are as many as asked.
  private static func answers(_ fixture: String = "trabajos-simultaneos", _ count: Int = 3) throws -> [Answer] {
    let answers = try #require(try known.get()[fixture])
    return (0..<count).map { answers[$0 % answers.count] }
  }

  private func tables(_ text: String) -> Int {
    text.split(separator: "\n").count { line in line.allSatisfy { $0 == "─" } }
  }

  @Test(
    arguments: [
      (60, [2: 1, 3: 2, 4: 2, 5: 3]), (77, [3: 2]), (78, [3: 1]), (80, [3: 1, 4: 2]), (117, [5: 2]), (118, [5: 1]),
      (120, [5: 1, 6: 2]), (30, [2: 2]), (200, [9: 1]),
    ], Language.allCases)
  func theTableFitsThePageAndGoesOnBelow(page: (width: Int, tables: [Int: Int]), language: Language) throws {
    for (count, tables) in page.tables {
      let answers = try Self.answers("apto", count)
      let style = TextStyle(width: page.width, hasColour: true)
      let text = ComparisonText(answers, wording: Wording(language), style: style).render()
      let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      let uncoloured = TextStyle(width: page.width)
      #expect(plain == ComparisonText(answers, wording: Wording(language), style: uncoloured).render())
      for line in plain.split(separator: "\n") { #expect(line.count <= page.width, "\(line)") }
      #expect(self.tables(plain) == tables, "\(count) columns in \(page.width)")
      // Each column is there once: its outcome stands in one of the tables.
      let outcome = Wording(language).pick("Resultado ", "Outcome ")
      let rows = plain.split(separator: "\n").filter { $0.hasPrefix(outcome) }
      #expect(rows.count == tables)
      #expect(rows.joined().matches(of: /\[[x ]\]/).count == count)
    }
  }

  @Test func aPageOfAnotherDrawingHasNoOtherCharacters() throws {
    let style = TextStyle(width: 80, drawing: .ascii)
    let text = ComparisonText(try Self.answers(), wording: Wording(.es), style: style).render()
    for character in "─·…→" { #expect(!text.contains(character)) }
  }

  @Test(arguments: ["apto", "todo-falta", "tecnico"])
  func whatOnePostingDoesNotAskIsSaidSo(fixture: String) throws {
    let answers = try Self.answers(fixture)
    for (language, none) in [(Language.es, "no se pide"), (.en, "not asked")] {
      let comparison = Comparison(answers: answers, wording: Wording(language))
      var seen: [String] = []
      for id in answers.flatMap({ $0.verdict.requirements.map(\.id.description) }) where !seen.contains(id) {
        seen.append(id)
      }
      let rows = comparison.rows.dropFirst(2)
      #expect(rows.count == seen.count)
      for (id, row) in zip(seen, rows) {
        for (answer, cell) in zip(answers, row.cells) {
          let result = answer.verdict.result(id)
          #expect(cell.isMet == result?.isMet, "\(id)")
          #expect((cell.text == none) == (result == nil))
          if let result { #expect(cell.text.hasPrefix(Wording(language).state(result.state))) }
        }
      }
      #expect(rows.contains { $0.cells.contains { $0.text == none } })
      #expect(comparison.rows[0].cells.map(\.isMet) == answers.map { $0.verdict.outcome == .apto })
    }
  }

  @Test func whatWasCountedStandsBesideWhatIsAsked() throws {
    let answers = try Self.answers()
    let rows = { (language: Language) in Comparison(answers: answers, wording: Wording(language)).rows }
    let general = { (rows: [Comparison.Row], title: String) in rows.first { $0.title == title }?.cells[0].text }
    let es = try #require(general(rows(.es), "Experiencia general"))
    #expect(es.hasSuffix(" (5 años, 10 meses y 9 días de 6 años)"))
    let en = try #require(general(rows(.en), "General experience"))
    #expect(en.hasSuffix(" (5 years, 10 months and 9 days of 6 years)"))
    #expect(rows(.es).contains { $0.cells[0].text.contains(" (96 de 90 horas)") })
  }

  @Test(arguments: Language.allCases)
  func eachVerdictIsTheOneThatItsPostingHasByItself(language: Language) throws {
    let answers = try Self.answers("todo-falta", 4)
    let text = ComparisonJSON.render(answers, wording: Wording(language))
    let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["schema", "verdicts"])
    #expect(root["schema"] as? String == "comparison/1")
    let verdicts = try #require(root["verdicts"] as? [NSDictionary])
    #expect(verdicts.count == 4)
    for (verdict, answer) in zip(verdicts, answers) {
      #expect(try verdict == JSONSerialization.jsonObject(with: Data(answer.json(language).utf8)) as? NSDictionary)
    }
    #expect(verdicts[0] != verdicts[1] && verdicts[0] == verdicts[3])
  }

  @Test(arguments: Language.allCases)
  func thePageIsSoundAndSaysTheSameAsTheTable(language: Language) throws {
    let answers = try Self.answers()
    let page = ComparisonHTML(answers, wording: Wording(language)).render()
    #expect(try SecondReader.faults(html: page) == "")
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("@import"))
    let text = try SecondReader.text(html: page)
    let comparison = Comparison(answers: answers, wording: Wording(language))
    for column in comparison.columns { #expect(text.contains(column)) }
    for row in comparison.rows {
      let start = try #require(text.range(of: row.title))
      for cell in row.cells { #expect(text[start.upperBound...].contains(cell.text), "\(row.title)") }
    }
    #expect(text.contains("✓ ") && text.contains("✗ ") && text.contains("SALCEDO"))
  }

  @Test func booksTellColumnsOfOnePostingApart() throws {
    var other = try Asked("apto", "ipd-cas-012-2026")
    let own = try other.answer()
    other.question.book = try Asked("apto", "pge").question.book
    let comparison = Comparison(answers: [own, try other.answer()], wording: Wording(.es))
    #expect(comparison.columns == ["CAS-012-2026-IPD · ipd-cas-2026", "CAS-012-2026-IPD · pge-2023"])
  }

  /// Ids are a posting's own: what one asks under an id is not what another asks.
  @Test func whatIsAskedUnderOneIdIsNamedByEachPosting() throws {
    let answers = try ["ipd-cas-012-2026", "indecopi-dl728"].map { try Asked("apto", $0).answer() }
    let rows = Comparison(answers: answers, wording: Wording(.es)).rows.filter { $0.title.contains("Capacitación") }
    #expect(!rows.isEmpty)
    for row in rows where row.cells.allSatisfy({ $0.text != "no se pide" }) {
      let titles = answers.map { answer in
        answer.verdict.requirements.map(\.id).map {
          VerdictWords(answer, wording: Wording(.es)).title(ofRequirement: $0)
        }
      }
      let isOneThing = titles.allSatisfy { $0.contains(row.title) }
      #expect(isOneThing || !row.title.contains("("), "\(row.title)")
      #expect(isOneThing || row.cells.allSatisfy { $0.text.contains(" · ") }, "\(row.cells)")
    }
  }

  @Test func whatWasAssumedIsSaidOfAllOfThem() throws {
    let answers = try Self.postings.map { posting in
      try Asked("apto", posting).changed {
        $0.question.assumptions = [Assumption(path: "ex1.to", value: #""2027-03-31""#)]
      }
    }
    let said = "Supuesto: ex1.to = 2027-03-31"
    #expect(ComparisonText(answers, wording: Wording(.es)).render().components(separatedBy: said).count == 2)
    let page = try SecondReader.text(html: ComparisonHTML(answers, wording: Wording(.es)).render())
    #expect(page.components(separatedBy: said).count == 2)
    #expect(try !ComparisonText(Self.answers(), wording: Wording(.es)).render().contains("Supuesto"))
  }
}
