import Foundation
import TestSupport
import Testing
import Words

@Suite struct LexiconTests {
  /// Whether there is a word is told without making the phrase.
  @Test func aTextHasAWordJustWhereItsPhraseHasOne() throws {
    var random = SeededGenerator.forTest()
    let pieces = [
      "de", "La", "y", "A", "-", "-", " ", " ", " ", ",", "É", "ñ", "1", "n", "gestión", "ж", "e\u{301}", "\u{2010}",
      "¿",
    ]
    let lexicon = Lexicon()
    var empty = 0
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      let isEmpty = lexicon.phrase(text).isEmpty
      try #require(Lexicon.hasWord(text) == !isEmpty, "«\(text)»")
      if isEmpty { empty += 1 }
    }
    #expect((1_000..<19_000).contains(empty), "\(empty) without a word")
  }

  // MARK: Words of a text

  @Test(
    arguments: [
      ("Procedimiento Administrativo", ["procedimiento", "administrativo"]),
      ("  Elaborar,   informes; (técnicos)…", ["elaborar", "informes", "técnicos"]),
      ("Gestión de la calidad y mejora", ["gestión", "calidad", "mejora"]), ("¿Qué? ¡Nada!", ["qué", "nada"]),
      ("compras/adquisiciones", ["compras", "adquisiciones"]), ("costo-beneficio", ["costo", "beneficio"]),
      ("D.L. 1057", ["d", "l", "1057"]), ("Excel 2019", ["excel", "2019"]),
      ("línea\nsalto\ttab", ["línea", "salto", "tab"]), ("n.º 5", ["5"]), ("n.º cinco", ["n", "cinco"]),
      ("no docente", ["no", "docente"]), ("turno 5", ["turno", "5"]), ("1.ª vez", ["1", "vez"]), ("", []), ("   ", []),
      ("...", []),
      ("—«»“”", []), ("площадь 20 m²", ["площадь", "20", "m²"]), ("Ωμέγα, Ⅳ ciclo", ["ωμέγα", "ⅳ", "ciclo"]),
    ] as [(String, [String])])
  func punctuationAndBlanksPartWords(text: String, words: [String]) {
    #expect(Lexicon().phrase(text).words.map(\.text) == words)
    #expect(Lexicon().phrase(text).isEmpty == words.isEmpty)
  }

  /// All that is written for one and the same law.
  @Test(arguments: [
    "Ley N° 27815", "Ley Nº 27815", "Ley N.º 27815", "Ley N.° 27815", "Ley Nro. 27815", "Ley nro 27815",
    "Ley No. 27815",
    "Ley Núm. 27815", "Ley n\u{FFFD} 27815", "Le\u{AD}y 27\u{200B}815", "\u{FEFF}Ley 27815",
  ])
  func whatStandsForNumeroIsLeftOutBeforeANumber(text: String) {
    #expect(Lexicon().phrase(text).words.map(\.text) == ["ley", "27815"], "\(text)")
  }

  @Test(arguments: [
    "de", "del", "la", "las", "el", "los", "y", "e", "o", "u", "en", "a", "para", "por", "con", "al", "DE", "Él", "Á",
    "la de los",
  ])
  func stopWordIsLeftOut(word: String) {
    #expect(Lexicon().phrase(word).isEmpty)
    #expect(Lexicon().phrase("Derecho \(word) Civil").words.map(\.text) == ["derecho", "civil"])
  }

  @Test(
    arguments: [
      ("clase B-A", ["clase", "b", "a"]), ("clase A-B", ["clase", "a", "b"]), ("clase A -B", ["clase", "b"]),
      ("clase A", ["clase"]), ("clase B -A", ["clase", "b"]), ("-A", []), ("A-", []), ("y-a", ["y", "a"]),
      ("de-a", ["a"]), ("clase B\u{2011}A", ["clase", "b", "a"]), ("\u{2011}A", []), ("A\u{2011}", []),
      ("A\u{2010}—", []),
    ] as [(String, [String])])
  func letterIsAWordWhereAHyphenJoinsItOnEitherSide(text: String, words: [String]) {
    #expect(Lexicon().phrase(text).words.map(\.text) == words)
  }

  @Test func whatALexiconHasSeenBeforeChangesNothing() {
    let lexicon = Lexicon()
    for _ in 0..<2 {
      #expect(lexicon.phrase("a la clase A-I").words.map(\.text) == ["clase", "a", "i"])
      #expect(lexicon.phrase("a la e").isEmpty)
      #expect(lexicon.phrase("E-A").words.map(\.text) == ["e", "a"])
    }
  }

  @Test(arguments: ["lo", "un", "una", "sin", "sobre", "ante", "es", "no", "se", "i", "uno", "dela", "ala", "ñ"])
  func wordThatIsNoStopWordStays(word: String) {
    #expect(Lexicon().phrase(word).words.map(\.text) == [word])
  }

  // MARK: Same words

  @Test(arguments: [
    ("Gestión", "gestion"), ("GESTIÓN", "gestión"), ("Médico", "medico"), ("Lingüística", "linguistica"),
    ("AÑO", "año"), ("procedimientos", "procedimiento"), ("contrataciones", "contratación"),
    ("Contratacion", "CONTRATACIÓN"),
    ("administrativa", "administrativo"), ("disciplinarios", "disciplinario"), ("niña", "niño"),
    ("Português", "portugues"),
    ("françes", "frances"), ("hojas", "hoja"), ("cálculos", "calculo"),
    // Of abbreviations the plural alone.
    ("TIC", "TICs"), ("red", "redes"), ("ley", "leyes"),
  ])
  func wordsAreTheSameWithoutAccentsOrByTheirStems(a: String, b: String) throws {
    let (one, other) = try words(a, b)
    #expect(one.isSame(as: other))
    #expect(other.isSame(as: one))
  }

  @Test(arguments: [
    ("año", "ano"), ("caña", "cana"), ("ANO", "AÑO"), ("derecho", "deporte"), ("administración", "ministerio"),
    ("contrato", "contador"), ("1057", "1058"), ("penal", "pena"),
    ("CAS", "casos"), ("TIC", "tico"), ("OCI", "ocio"), ("SIS", "sisa"),
  ])
  func otherWordsAreNotTheSame(a: String, b: String) throws {
    let (one, other) = try words(a, b)
    #expect(!one.isSame(as: other))
    #expect(!other.isSame(as: one))
  }

  private func words(_ a: String, _ b: String) throws -> (Word, Word) {
    let lexicon = Lexicon()
    return (try #require(lexicon.phrase(a).words.first), try #require(lexicon.phrase(b).words.first))
  }

  // MARK: Composed and taken apart

  @Test(arguments: [
    "Contratación de Ingeniería", "AÑO FISCAL", "Lingüística peruana", "niñez y señales", "ÁÉÍÓÚ ÜÑ", "Português, ação",
    "garçon", "Être à Noël", "pingüino ñandú", "SEÑALÉTICA",
  ])
  func textTakenApartGivesTheSamePhrase(text: String) throws {
    let apart = text.decomposedStringWithCanonicalMapping
    let together = text.precomposedStringWithCanonicalMapping
    try #require(Array(apart.utf8) != Array(together.utf8), "the two forms differ")
    let lexicon = Lexicon()
    let (one, other) = (lexicon.phrase(apart), lexicon.phrase(together))
    #expect(one == other)
    #expect(one.words.map { Array($0.text.utf8) } == other.words.map { Array($0.text.utf8) })
  }

  /// The marks that stand over a letter, from the first to the last of them; what comes after is a letter of its own.
  @Test(arguments: [("\u{300}", true), ("\u{301}", true), ("\u{36E}", true), ("\u{36F}", true), ("\u{371}", false)])
  func marksOverALetterAreNoPartOfTheWord(mark: String, isMark: Bool) throws {
    let (marked, plain) = try words("cas\(mark)a", "casa")
    #expect(marked.isSame(as: plain) == isMark)
  }

  @Test func enyeTakenApartIsNoN() throws {
    let (year, anus) = try words("an\u{303}o", "ano")
    #expect(!year.isSame(as: anus))
    let (upper, lower) = try words("AN\u{303}O", "año")
    #expect(upper.isSame(as: lower))
  }

  @Test func lexiconThatHasSeenAWordMakesTheSamePhrase() {
    let lexicon = Lexicon()
    let first = lexicon.phrase("Gestión de la contratación")
    #expect(lexicon.phrase("Gestión de la contratación") == first)
    #expect(Lexicon().phrase("gestión contratación") == first)
    #expect(lexicon.phrase("de la").isEmpty)
    #expect(lexicon.phrase("de la").isEmpty, "remembered stop words stay out")
  }
}
