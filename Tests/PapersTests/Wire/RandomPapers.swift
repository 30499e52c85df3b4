import Days
import Papers
import TestSupport

/// Papers and workbooks made by chance, of every kind of thing that they can hold.
struct RandomPapers {
  var generator: SeededGenerator

  mutating func text() -> String {
    let signs: [Character] = ["a", "ñ", "=", "\u{0}", "🎉", "ע", "\n", "\u{301}", "\"", "&", " "]
    return String((0..<Int.random(in: 0...12, using: &generator)).map { _ in signs.randomElement(using: &generator)! })
  }

  mutating func some<Value>(_ most: Int, _ make: (inout RandomPapers) -> Value) -> [Value] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in make(&self) }
  }

  mutating func fact() -> Fact { Fact(text(), text()) }

  mutating func day() -> Day { Day(number: .random(in: -700_000...3_000_000, using: &generator)) }

  mutating func number() -> Int {
    [0, 1, -1, .max, .min, Int.random(in: -1_000_000...1_000_000, using: &generator)].randomElement(using: &generator)!
  }

  mutating func cell() -> Sheet.Cell {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .empty
    case 1: .text(text())
    case 2: .integer(number())
    case 3: .hundredths(number())
    case 4: .date(day())
    default: .word(text(), Tone.allCases.randomElement(using: &generator)!)
    }
  }

  mutating func row() -> [Sheet.Cell] { some(5) { $0.cell() } }

  mutating func workbook() -> Workbook {
    Workbook(
      title: text(), language: PaperLanguage.allCases.randomElement(using: &generator)!,
      date: Bool.random(using: &generator) ? day() : nil,
      sheets: some(3) { random in
        Sheet(
          name: random.text(), heading: random.some(3) { .init($0.text(), $0.cell()) },
          columns: random.some(5) { random in
            .init(
              random.text(), width: .random(in: 0...300, using: &random.generator),
              wraps: .random(using: &random.generator))
          }, printedColumns: Bool.random(using: &random.generator) ? 2 : nil, rows: random.some(4) { $0.row() })
      })
  }

  mutating func paper() -> Paper {
    Paper(
      title: text(), language: PaperLanguage.allCases.randomElement(using: &generator)!,
      date: Bool.random(using: &generator) ? day() : nil, foot: text(), blocks: some(6) { $0.block() })
  }

  private mutating func block() -> Paper.Block {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .heading(text())
    case 1: .paragraph(text())
    case 2: .facts(some(4) { $0.fact() })
    case 3: .signatures(some(4) { $0.text() })
    default:
      .table(
        PaperTable(
          columns: some(4) { random in
            .init(
              random.text(), share: .random(in: 0...9, using: &random.generator),
              isFigure: .random(using: &random.generator))
          },
          rows: some(5) { random in
            .init(
              random.some(4) { $0.text() }, isStrong: .random(using: &random.generator),
              tone: (Tone.allCases + [nil]).randomElement(using: &random.generator)!)
          }))
    }
  }

  mutating func message() -> PressMessage {
    let place = PaperPlace(path: text(), temporary: text(), replaces: .random(using: &generator))
    let job = Int.random(in: 0...100_000, using: &generator)
    return switch Int.random(in: 0..<4, using: &generator) {
    case 0: .paper(paper(), place, job: job)
    case 1: .workbook(workbook(), place, job: job)
    case 2: .row(row(), sheet: .random(in: 0...3, using: &generator), job: job)
    default: .close(job: job)
    }
  }
}
