import Testing
import Words

/// What counts of a word that somebody typed into a table.
@Suite struct TypedTextTests {
  private enum Break: String, CaseIterable {
    case desayuno, almuerzo
    case none = "NO HAY CAFÉ"
    case evening = "PEÑA"
  }

  @Test(arguments: [
    ("Básico", "basico"), ("NO SE PRESENTO", "no se presentó"), (" Entrevista\u{A0}", "entrevista"),
    ("no  se\tpresentó", "NO SE PRESENTÓ"), ("ba\u{301}sico", "BÁSICO"), ("\u{FEFF}mark", "Mark"), ("", " "),
  ])
  func capitalsAccentsAndBlanksDoNotCount(one: String, other: String) {
    #expect(TypedText(one) == TypedText(other))
  }

  @Test(arguments: [("ano", "año"), ("nose presentó", "no se presentó"), ("basico.", "basico"), ("mark", "marks")])
  func lettersAndSignsDo(one: String, other: String) { #expect(TypedText(one) != TypedText(other)) }

  @Test(arguments: [
    ("Desayuno ", "desayuno"), ("ALMUERZO", "almuerzo"), ("no hay cafe", "NO HAY CAFÉ"), ("peña", "PEÑA"),
    ("hay café", nil), ("pena", nil), ("des", nil), ("", nil),
  ])
  func aWordOfAClosedListIsFound(written: String, word: String?) {
    #expect((TypedText.choice(written) as Break?)?.rawValue == word)
  }
}
