import Applicant
import Days
import Documents
import TestSupport
import Testing
import Words

/// Texts that nobody writes: they must be read through without a trap, and in a time that grows with them only.
@Suite struct HostilePaperTests {
  private func read(_ lines: [String]) -> PaperReading {
    PaperReading([PageText(page: 1, source: .recognised, lines: lines)])
  }

  @Test(arguments: [
    ("a", 1_000_000),
    ("9", 100_000),
    ("n\u{303}", 10_000),
    (".", 20_000),
    ("-", 20_000),
    ("/1", 10_000),
    ("01/", 6_000),
    ("1.", 6_000),
    ("treinta y ", 3_000),
    ("mil ", 5_000),
    ("1, 2 y ", 3_000),
    ("del 01 al ", 2_000),
    ("Resolución N° ", 2_000),
    ("como ", 5_000),
    ("en el cargo de ", 2_000),
    ("bachiller en ", 2_000),
    ("curso: ", 2_000),
    ("DNI N° ", 2_000),
    ("que el señor ", 2_000),
    ("horas ", 4_000),
    ("( ", 5_000),
    ("desde el 01/06/2015 ", 1_000),
    ("DESDE HASTA\n01/01/2015 02/02/2015\n", 500),
    ("“", 10_000),
    ("A B ", 5_000),
    ("año 99999999999999999999 ", 500),
    ("01/06/99999999999999999999 horas 99999999999999999999", 1), ("\u{0}\u{FFFF}\u{200B}", 1), ("ﬁﬂ", 1),
  ])
  func oneLongTextIsReadThrough(piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    let paper = read(text.split(separator: "\n").map(String.init))
    let comparison = PaperComparison(
      of: .other, person: person("Quispe", "Rojas", "Juan", dni: "45678912"), proof: Proof(kind: "constancia"),
      paper: paper, lexicon: Lexicon())
    #expect(comparison[.name] == .notFound)
    _ = ProofProposal(paper)
  }

  @Test func aMillionLinesAreReadThrough() {
    let paper = read((0..<1_000_000).map { $0 % 16 == 0 ? "1" : "" })
    #expect(paper.periods == [] && paper.issued == [])
    #expect(read(Array(repeating: "", count: 1_000_000)).isEmpty)
  }

  @Test func aLongTextOfNothingButFormulasIsReadThrough() {
    // What is repeated holds all formulas, so that each of them is looked for everywhere.
    let page = """
      RESOLUCIÓN N° 1-2020 del 5 de mayo de 2020, a partir de la fecha, que el señor JUAN PÉREZ QUISPE, identificado con
      DNI N° 45678912, en el cargo de Analista de la Unidad de Personal, del 01 de junio de 2015 al 3 de julio de 2016,
      curso «X» de cuarenta (40) horas, bachiller en Derecho, treinta y tres de enero, 1, 2 y 3 de mayo de 2019
      """.split(separator: "\n").map(String.init)
    let paper = read(Array(repeating: page, count: 400).flatMap { $0 })
    #expect(paper.hours?.value == 40 && paper.posts.count == 1 && paper.documents.count == 1)
    #expect(!paper.periods.isEmpty)
  }

  @Test func noiseNeverTraps() {
    var random = SeededGenerator.forTest()
    let pieces = [
      "del ", "al ", "01", "/", "-", ".", "06", "2015", " ", "\n", "de ", "junio ", "dos mil ", "quince ", "(", ")",
      "N°",
      "Resolución ", "DNI ", "45678912", "horas", ":", "cargo de ", "como ", "Analista ", "Lima, ", "a la fecha", "“",
      "”",
      "mismo mes ", "y ", ",", "ﬁ", "Ñ", "\u{301}", "99999999999999999999", "1ro", "O1", "hasta ", "entre ",
      "SE RESUELVE: ",
      "conclu", "\t", "   ", "  X ", "título ", "profesional ", "siguientes cargos", "Cargo   ", "Desde   Hasta",
      "curso ",
      "que el señor ", "JUAN ", "Pérez", "matrícula ", "CIP ", "días ", "mes de ", "primero ", "treinta ",
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 0...60, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let paper = read(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      for period in paper.periods {
        #expect(period.place.line >= 1)
        if let from = period.value.from, case .on(let to) = period.value.to { #expect(from.first <= to.last) }
      }
      var record = ExperienceRecord(id: "ex1", kind: .empleo)
      (record.from, record.to, record.position) = (.day(Day(number: 16_000)), .current, "Analista")
      _ = PaperComparison(
        of: .experience(record), person: person("Pérez", "Quispe", "Juan", dni: "45678912"),
        proof: Proof(kind: "constancia"), paper: paper, lexicon: Lexicon())
    }
  }
}
