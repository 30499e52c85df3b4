import Testing

@testable import Words

/// A licence A-IIb is written in many ways, and is no A-IIa and no B-IIb.
@Suite struct CodedTextTests {
  private func names(_ asked: String, _ declared: String) -> Bool {
    let lexicon = Lexicon()
    return lexicon.phrase(withCodes: asked).isContained(in: lexicon.phrase(withCodes: declared), by: .stem)
  }

  @Test(arguments: [
    "A-IIb", "A-II-b", "A II b", "AIIb", "A - II b", "A–II–b", "A−IIb", "a-iib", "A/II-b", "A.II.b", "\"A\" II-b",
    "A-II (b)",
  ])
  func oneCategoryIsOneHoweverItIsWritten(written: String) {
    #expect(names("Licencia de conducir A-IIb", "Licencia de conducir \(written), vigente"))
    #expect(names("Licencia de conducir \(written)", "Licencia de conducir A-IIb"))
    for other in ["A-IIa", "A-I", "A-IIIb", "B-IIb", "A-II", "A", "A-I y B-IIb", "A-IIa; B-IIb", "B-IIb, A-II"] {
      #expect(!names("Licencia de conducir \(written)", "Licencia de conducir \(other)"), "\(other)")
    }
  }

  @Test func aLetterOfAClassIsNoPreposition() {
    #expect(names("Licencia de conducir clase A categoría II-b", "LICENCIA DE CONDUCIR CLASE A CATEGORÍA II-B"))
    #expect(!names("Licencia de conducir clase A categoría II-b", "Licencia de conducir clase B categoría II-b"))
    #expect(names("Licencia clase A, categoría uno", "Licencia clase A categoría uno"))
    #expect(!names("Licencia clase A, categoría uno", "Licencia clase B, categoría uno"))
  }

  @Test func otherWordsStayAsTheyAre() {
    for text in [
      "Certificación OSCE nivel II", "Registro Nacional de Abogados", "Ley N.° 30225", "IVA", "Aviación civil",
    ] {
      let lexicon = Lexicon()
      #expect(lexicon.phrase(withCodes: text) == lexicon.phrase(text), "\(text)")
    }
    #expect(names("Certificación OSCE", "Certificación del OSCE, nivel II"))
    #expect(!names("Certificación OSCE nivel II", "Certificación OSCE nivel III"))
  }
}
