import TestSupport
import Testing
import Words

@Suite struct PhraseTests {
  /// Words of one stem: number and gender make no other word, all else does.
  @Test(arguments: [
    ("pública", "público", true), ("pública", "públicos", true), ("pública", "publicidad", false),
    ("comunicación", "comunicaciones", true), ("comunicación", "comunidad", false), ("gestión", "gestiones", true),
    ("información", "informes", false), ("administrador", "administradora", true), ("red", "redes", false),
    ("redes", "redes", true),
    ("administración", "administrador", false), ("base", "bases", true), ("procesos", "procesar", false),
    ("penales", "penalidades", false), ("año", "ano", false), ("CAS", "casos", false), ("CAS", "cas", true),
    ("pena", "pena", true), ("sí", "si", true), ("una", "uno", false),
  ])
  func aFormOfAWordIsThatWord(one: String, other: String, isForm: Bool) {
    let (a, b) = phrases(one, other)
    #expect(a.begins(b, by: .form) == isForm)
    #expect(b.stands(in: a, by: .form) == isForm)
    #expect(a.isContained(in: b, by: .form) == isForm)
  }

  // MARK: The examples of the rules

  @Test(arguments: [
    ("Administración", "Administración y Negocios Internacionales", true), ("Administración", "Administracion", true),
    ("Administración", "Negocios y Administración", false), ("Derecho", "Derecho y Ciencias Políticas", true),
    ("Derecho y Ciencias Políticas", "Derecho", false), ("Derecho", "Derecho", true),
    ("Ingeniería Industrial", "Ingeniería de Sistemas", false),
    ("Ingeniería Industrial", "Industrial Ingeniería", false),
    ("Ingeniería Industrial", "Ingeniería Industrial y Comercial", true), ("Contabilidad", "Contabilidades", true),
    ("", "Derecho", true), ("Derecho", "", false),
  ])
  func careerBeginsTheDeclaredOneWordByWord(required: String, declared: String, begins: Bool) {
    let (one, other) = phrases(required, declared)
    #expect(one.begins(other, by: .stem) == begins)
  }

  @Test(arguments: [
    ("Derecho Administrativo", "Diplomado en Derecho Administrativo", true),
    ("Derecho Administrativo", "Derecho Administrativo y Gestión", true),
    ("Derecho Administrativo", "Derecho Procesal Administrativo", false),
    ("Derecho Administrativo", "Administrativo Derecho", false), ("Derecho Administrativo", "Derecho", false),
    ("Derecho Administrativo", "Programa de Derecho de lo Administrativo", false),
    ("Derecho Administrativo", "Programa de Derecho de la Administrativa", true),
    ("Procedimiento Administrativo Disciplinario", "El procedimiento administrativo disciplinario", true),
    (
      "Procedimiento Administrativo Disciplinario", "Procedimientos administrativos disciplinarios en la Ley Servir",
      true
    ),
    ("Procedimiento Administrativo Disciplinario", "Procedimiento disciplinario", false),
    ("d b b c", "x d b b b b c", false), ("b b c", "x b b b b c", true), ("c", "x b c", true), ("", "", true),
    ("Derecho", "", false),
  ])
  func topicStandsInANameInOrder(required: String, name: String, stands: Bool) {
    let (one, other) = phrases(required, name)
    #expect(one.stands(in: other, by: .stem) == stands)
  }

  @Test(arguments: [
    ("procedimiento disciplinario", "Precalificar los procedimientos administrativos disciplinarios", true),
    ("procedimiento disciplinario", "Apoyo disciplinario en todo procedimiento", true),
    ("procedimiento disciplinario", "Tramitar procedimientos sancionadores", false),
    ("procedimiento disciplinario", "Régimen disciplinario", false),
    ("contratación pública", "Elaborar contrataciones públicas", true),
    ("hojas de cálculo", "Hoja de cálculo avanzada", true),
    ("año fiscal", "cierre del ano fiscal", false), ("", "lo que sea", true), ("algo", "", false),
  ])
  func matterIsContainedWithAllItsWordsInAnyOrder(matter: String, line: String, contained: Bool) {
    let (one, other) = phrases(matter, line)
    #expect(one.isContained(in: other, by: .stem) == contained)
  }

  /// At least half of the required words, rounded up: one of one or two, two of three or four, three of five.
  @Test(arguments: [
    ("derecho", "civil", false), ("derecho", "derecho civil", true), ("derecho penal", "derecho", true),
    ("derecho penal", "civil", false), ("uno dos tres", "uno", false), ("uno dos tres", "dos tres", true),
    ("uno dos tres cuatro", "cuatro", false), ("uno dos tres cuatro", "cuatro uno", true),
    ("uno dos tres cuatro cinco", "uno dos", false), ("uno dos tres cuatro cinco", "cinco dos uno", true),
    ("procedimiento disciplinario", "Tramitar procedimientos sancionadores", true),
    ("procedimiento de la disciplina", "de la", false), ("", "uno", false), ("uno", "", false),
  ])
  func textIsCloseWithHalfOfTheWords(required: String, text: String, close: Bool) {
    let (one, other) = phrases(required, text)
    #expect(one.isClose(to: other) == close)
  }

  @Test func sharedWordsAreThoseOfTheFirst() {
    let (one, other) = phrases("procedimientos disciplinarios sumarios", "El procedimiento sumario")
    #expect(one.shared(with: other).map(\.text) == ["procedimientos", "sumarios"])
    #expect(other.shared(with: one).map(\.text) == ["procedimiento", "sumario"])
  }

  private func phrases(_ a: String, _ b: String) -> (Phrase, Phrase) {
    let lexicon = Lexicon()
    return (lexicon.phrase(a), lexicon.phrase(b))
  }

  // MARK: Against a plain second writing

  @Test func randomSequencesAgreeWithAPlainSecondWriting() throws {
    var random = SeededGenerator.forTest()
    let vocabulary = ["derecho", "Derechos", "penal", "año", "ano", "gestión", "GESTION", "público", "de", "la"]
    let lexicon = Lexicon()
    var positives = [0, 0, 0, 0, 0]
    for round in 0..<10_000 {
      let a = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in vocabulary.randomElement(using: &random) }
      let b = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in vocabulary.randomElement(using: &random) }
      let (one, other) = (lexicon.phrase(a.joined(separator: " ")), lexicon.phrase(b.joined(separator: ", ")))
      let (mine, theirs) = (plain(a), plain(b))
      let own = [
        one.begins(other, by: .stem), one.stands(in: other, by: .stem), one.isContained(in: other, by: .stem),
        one.isClose(to: other), one.standsTogether(in: other, by: .stem),
      ]
      let common = mine.filter { theirs.contains($0) }
      let stands = mine.isEmpty || theirs.indices.contains { Array(theirs[$0...].prefix(mine.count)) == mine }
      let together =
        mine.isEmpty
        || theirs.indices.contains { start in
          theirs.indices.contains { end in
            start <= end && end - start + 1 < 2 * mine.count && Set(mine).isSubset(of: theirs[start...end])
          }
        }
      let expected = [
        Array(theirs.prefix(mine.count)) == mine, stands, Set(mine).isSubset(of: theirs),
        !mine.isEmpty && common.count >= (mine.count + 1) / 2, together,
      ]
      try #require(own == expected, "round \(round): \(a) and \(b)")
      try #require(one.shared(with: other).count == common.count, "round \(round): \(a) and \(b)")
      for (index, holds) in expected.enumerated() where holds { positives[index] += 1 }
    }
    #expect(positives.allSatisfy { $0 > 100 && $0 < 9_900 }, "each answers yes and no often enough: \(positives)")
  }

  /// A word stands in another text, and is among its words, just where it is the word there: what is told apart by how words
  /// begin is told apart rightly, whatever the endings, and of words of one letter too.
  @Test func aWordIsFoundWhereItIsTheSame() throws {
    var random = SeededGenerator.forTest()
    let beginnings = ["a", "ab", "aa", "ñ", "ñe", "á", "re", "red", "dé", "ciu", "g", "gu", "pública", "x", "1", "10"]
    let endings = ["", "", "s", "es", "o", "as", "mente", "ción", "ciones", "ir", "yendo", "ués", "d", "ñ", "0"]
    let lexicon = Lexicon()
    var found = 0
    for round in 0..<20_000 {
      func word() throws -> Phrase {
        let text =
          try #require(beginnings.randomElement(using: &random)) + (endings.randomElement(using: &random) ?? "")
        return lexicon.phrase(text)
      }
      let (one, other) = (try word(), try word())
      for likeness in [Likeness.form, .stem] where !one.isEmpty {
        let isSame = one.begins(other, by: likeness)
        try #require(one.isContained(in: other, by: likeness) == isSame, "round \(round): \(one.words) \(other.words)")
        try #require(one.stands(in: other, by: likeness) == isSame, "round \(round): \(one.words) \(other.words)")
        if one.words.count > 1 || other.words.count > 1 { continue }
        let (together, close) = (one.standsTogether(in: other, by: likeness), one.isClose(to: other))
        try #require(together == isSame, "round \(round): \(one.words) \(other.words)")
        try #require(close == one.begins(other, by: .stem), "round \(round): \(one.words) \(other.words)")
        if isSame, one != other { found += 1 }
      }
    }
    #expect(found > 50, "\(found) were the same in another form")
  }

  /// The words of the small vocabulary, brought to one form each by a table.
  private func plain(_ words: [String]) -> [String] {
    let forms = [
      "derecho": "derecho", "Derechos": "derecho", "penal": "penal", "año": "año", "ano": "ano", "gestión": "gestion",
      "GESTION": "gestion", "público": "publico",
    ]
    return words.compactMap { forms[$0] }
  }
}
