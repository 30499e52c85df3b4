import Testing
import Words

/// Names in which a single letter tells one thing from another.
@Suite struct LetteredNamesTests {
  @Test(arguments: [
    ("Licencia de conducir A-I", "Licencia de conducir A-I", true),
    ("Licencia de conducir A-I", "Licencia de conducir B-I", false),
    ("Licencia A-I", "licencia clase a-i vigente", true),
    ("Licencia A-IIb", "Licencia A-I", false),
    ("bachiller y/o titulado", "bachiller o titulado", true),
    ("cursos a - b", "cursos b", true),
  ])
  func aLetterBesideAHyphenCounts(asked: String, declared: String, isContained: Bool) {
    let lexicon = Lexicon()
    #expect(lexicon.phrase(asked).isContained(in: lexicon.phrase(declared), by: .stem) == isContained)
  }
}
