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

  @Test(arguments: [
    ("Licencia de conducir clase A categoría II-b", "LICENCIA DE CONDUCIR CLASE A CATEGORÍA II-B", true),
    ("Licencia de conducir clase A categoría II-b", "Licencia de conducir A-IIb", true),
    ("Licencia de conducir A-IIb", "Licencia de conducir clase A, categoría II b", true),
    ("Licencia de conducir clase A categoría II-b", "Licencia de conducir clase B categoría II-b", false),
    ("Licencia clase A, categoría uno", "Licencia clase A categoría uno", true),
    ("Licencia clase A, categoría uno", "Licencia clase B, categoría uno", false),
    // Whoever has a category has its class, and not the other way round.
    ("Licencia de conducir clase A", "Licencia de conducir A-I", true),
    ("Licencia de conducir A", "Licencia de conducir clase A categoría I", true),
    ("Licencia de conducir clase A", "Licencia de conducir B-I", false),
    ("Licencia de conducir clase B", "Licencia de conducir B-IIb", true),
    ("Licencia de conducir clase B", "Licencia de conducir A-IIb", false),
    ("Licencia de conducir A-I", "Licencia de conducir clase A", false),
    // Lists of categories, and words between them.
    ("Licencia de conducir A-I y B-IIb", "Licencia de conducir A-I, B-IIb", true),
    ("Licencia de conducir A-I y B-IIb", "Licencia de conducir A-IIb, B-I", false),
    ("Certificado clase B o C", "Certificado clase B, C", true),
    ("Hepatitis A y B: vacuna", "Vacuna: hepatitis A, B", true),
  ])
  func classesAndCategories(asked: String, declared: String, isNamed: Bool) {
    #expect(names(asked, declared) == isNamed)
  }

  /// An *a* is a preposition wherever nothing makes it a letter.
  @Test(arguments: [
    ("Disponibilidad a viajar", "Disponibilidad para viajar"),
    ("Disponibilidad para viajar a nivel nacional", "Disponibilidad para viajar, nivel nacional"),
    ("REGISTRO VIGENTE A LA FECHA", "Registro vigente en la fecha"), ("Afiliación a EsSalud", "Afiliación EsSalud"),
    ("Certificación de acceso a redes", "Certificación de acceso de redes"),
  ])
  func aPrepositionIsNoLetter(asked: String, declared: String) {
    #expect(names(asked, declared) && names(declared, asked))
  }

  @Test func otherWordsStayAsTheyAre() {
    for text in [
      "Certificación OSCE nivel II", "Registro Nacional de Abogados", "Ley N.° 30225", "IVA", "Aviación civil",
    ] {
      let lexicon = Lexicon()
      let (coded, plain) = (lexicon.phrase(withCodes: text), lexicon.phrase(text))
      #expect(coded.isSame(as: plain, by: .word), "\(text)")
    }
    #expect(names("Certificación OSCE", "Certificación del OSCE, nivel II"))
    #expect(!names("Certificación OSCE nivel II", "Certificación OSCE nivel III"))
    for odd in ["", "(", "-A-", "A A", "😀 A", "clase", "clase clase A"] { _ = CodedText(odd) }
  }
}
