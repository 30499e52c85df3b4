import Foundation
import Papers
import Testing

/// What poppler and qpdf, which are not ours, find in the papers.
@Suite struct PDFTests {
  let desk = try! Desk()

  @Test func allThatIsSaidCanBeReadWithItsAccents() throws {
    let words = try PaperReader.words(desk.draw(SamplePapers.whole))
    for text in [
      "Ficha de evaluación curricular", "ÑAUPARI SALCEDO, José María", "40000012", "güemal y pingüino", "Requisitos",
      "fila3 con su razón y su cláusula", "NO CUMPLE", "Comité de selección", "Oficina de Recursos Humanos",
      "Página 1 de 1", "CAS-012-2026 · Ñaupari, Carmen",
    ] {
      #expect(words.contains(text), "\(text)")
    }
  }

  @Test func itIsA4TaggedNamedDatedAndHasItsFontsInside() throws {
    let path = try desk.draw(SamplePapers.whole)
    let information = try PaperReader.run(["env", "TZ=UTC", "pdfinfo", "-isodates", path])
    #expect(information.contains(/Title: +Ficha de evaluación curricular/))
    #expect(information.contains(/Tagged: +yes/))
    #expect(information.contains(/Page size: +595\.28 x 841\.89 pts \(A4\)/))
    #expect(information.contains(/CreationDate: +2026-03-24T00:00:00Z/))
    let fonts = try PaperReader.run(["pdffonts", path]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains(/LiberationSans.* yes yes yes/), "\(font)") }
    #expect(try PaperReader.run(["qpdf", "--check", path]).contains("No syntax or stream encoding errors found"))
  }

  @Test(arguments: [PaperLanguage.es, .en])
  func itSaysWhichLanguageItIsReadAloudIn(language: PaperLanguage) throws {
    let path = try desk.draw(SamplePapers.paper([.paragraph("a")], language: language))
    let catalogue = try PaperReader.run(["qpdf", "--json", path])
    #expect(
      catalogue.contains("\"/Lang\": \"u:\(language.tag)\"") || catalogue.contains("\"/Lang\": \"\(language.tag)\""))
    #expect(try PaperReader.words(path).contains(language == .es ? "Página 1 de 1" : "Page 1 of 1"))
  }

  @Test func itsPartsAreTaggedInReadingOrder() throws {
    let structure = try PaperReader.run(["pdfinfo", "-struct-text", desk.draw(SamplePapers.whole)])
    let tags = structure.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(tags.filter { $0.hasPrefix("Document") }.count == 1)
    #expect(tags.filter { $0.hasPrefix("H1") }.count == 1)
    #expect(tags.filter { $0.hasPrefix("H2") }.count == 2)
    #expect(tags.filter { $0.hasPrefix("Table") }.count == 2)
    #expect(tags.filter { $0.hasPrefix("TR") }.count == 2 + 1 + 3)
    #expect(tags.filter { $0.hasPrefix("TH") }.count == 2 + 3)
    #expect(tags.filter { $0.hasPrefix("TD") }.count == 2 + 9)
    #expect(tags.filter { $0.hasPrefix("P ") || $0 == "P" }.count == 1 + 3)
    let order = ["Ficha de", "ÑAUPARI", "Requisitos", "Según lo", "fila1", "fila3", "Firmas", "Comité"]
    let places = order.map { text in structure.range(of: text)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func aTableLongerThanAPageRepeatsItsHeaderAndLosesNoRow() throws {
    let path = try desk.draw(SamplePapers.paper([.table(SamplePapers.table(rows: 200))]))
    let pages = try PaperReader.pages(path)
    #expect(pages.count > 3)
    for (index, page) in pages.enumerated() {
      #expect(page.components(separatedBy: "Requisito").count == 2, "page \(index + 1)")
      #expect(page.contains("Página \(index + 1) de \(pages.count)"))
    }
    let words = try PaperReader.words(path)
    for row in 1...200 { #expect(words.components(separatedBy: "fila\(row) ").count == 2, "row \(row)") }
    let structure = try PaperReader.run(["pdfinfo", "-struct", path])
    #expect(structure.components(separatedBy: "TH").count == 1 + 3, "what is repeated is not read aloud again")
  }

  /// Signatures on a page of their own could be put behind any paper.
  @Test func signaturesStandOnAPageWithWhatIsSigned() throws {
    for lines in stride(from: 30, to: 60, by: 1) {
      let text = (1...lines).map { "renglón\($0)" }.joined(separator: "\n")
      let facts = Paper.Block.facts([Fact("motor", "0.3.0"), Fact("reglas", "sha256")])
      let paper = SamplePapers.paper([.paragraph(text), facts, .signatures(["Ana", "Luis", "Eva"])])
      let last = try #require(try PaperReader.pages(desk.draw(paper, as: "\(lines).pdf")).last)
      #expect(last.contains("Ana") && last.contains("Eva") && last.contains("reglas"), "\(lines) lines")
    }
  }

  @Test func aRowThatFitsOnAPageIsNotCut() throws {
    let long = (1...30).map { "renglón\($0)" }.joined(separator: "\n")
    let rows = (0..<6).map { PaperTable.Row(["\($0)", long, ""]) }
    let table = PaperTable(columns: SamplePapers.table(rows: 0).columns, rows: rows)
    for page in try PaperReader.pages(desk.draw(SamplePapers.paper([.table(table)]))) {
      #expect(page.components(separatedBy: "renglón1\n").count == page.components(separatedBy: "renglón30\n").count)
    }
  }

  @Test(arguments: [false, true]) func whatIsLongerThanAPageIsNotLost(isRow: Bool) throws {
    let long = (1...2_000).map { "palabra\($0)x" }.joined(separator: " ")
    let block: Paper.Block =
      isRow
      ? .table(
        PaperTable(
          columns: SamplePapers.table(rows: 0).columns,
          rows: [.init(["1", "antes", ""]), .init(["2", long, "corto"]), .init(["3", "después", ""])]))
      : .paragraph(long)
    let path = try desk.draw(SamplePapers.paper([.paragraph("antes"), block, .paragraph("después")]))
    #expect(try PaperReader.pages(path).count > 2)
    let words = Set(try PaperReader.words(path).split(separator: " "))
    for word in 1...2_000 { #expect(words.contains("palabra\(word)x")) }
    #expect(words.contains("después"))
  }

  @Test func aHeaderLongerThanAPageTakesNoRowFromIt() throws {
    let title = (1...1_500).map { "título\($0)x" }.joined(separator: " ")
    let table = PaperTable(columns: [.init(title, share: 1)], rows: (1...200).map { .init(["fila\($0)x"]) })
    let words = Set(try PaperReader.words(desk.draw(SamplePapers.paper([.table(table)]))).split(separator: " "))
    for word in 1...1_500 { #expect(words.contains("título\(word)x")) }
    for row in 1...200 { #expect(words.contains("fila\(row)x")) }
  }

  @Test func aWordWithoutBlanksIsBroken() throws {
    let word = String(repeating: "ñandú", count: 400)
    let words = try PaperReader.words(desk.draw(SamplePapers.paper([.paragraph(word)])))
    #expect(words.split(separator: " ").joined().contains(word))
  }

  @Test(arguments: [
    ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
    ("]]>&lt;<b>", "]]>&lt;<b>"), ("%PDF-1.4 ) endobj", "%PDF-1.4 ) endobj"),
  ])
  func hostileTextIsText(text: String, shown: String) throws {
    let path = try desk.draw(SamplePapers.paper([.paragraph(text), .facts([Fact(text, text)])]))
    #expect(try PaperReader.words(path).contains(shown))
  }

  /// Signs that no font here has, or that are written from the right: nothing else is lost with them.
  @Test func otherScriptsBreakNothing() throws {
    let path = try desk.draw(
      SamplePapers.paper([.paragraph("antes 🎉 עברית שלום العربية 漢字 \u{202E}al revés\u{202C} después")]))
    let words = try PaperReader.words(path)
    #expect(words.contains("antes") && words.contains("después"))
    #expect(try PaperReader.run(["qpdf", "--check", path]).contains("No syntax or stream encoding errors found"))
  }

  @Test func anEmptyPaperIsAPage() throws {
    let paper = Paper(title: "", language: .en, foot: "", blocks: [.table(PaperTable(columns: [], rows: []))])
    #expect(try PaperReader.words(desk.draw(paper)) == "Page 1 of 1")
  }

  @Test func theSamePaperGivesTheSameBytes() throws {
    let many = SamplePapers.paper([.table(SamplePapers.table(rows: 100))])
    for paper in [SamplePapers.whole, many] {
      let name = "\(paper.blocks.count)"
      _ = try desk.draw(paper, as: name)
      _ = try desk.draw(paper, as: name + "-again")
      #expect(try desk.bytes(name) == desk.bytes(name + "-again"))
    }
  }
}
