import TestSupport
import Testing
import Words

/// How Spanish lists names.
@Suite struct SpanishOrderTests {
  @Test(arguments: [
    ("Núñez", "Nuñoa"), ("nz", "ña"), ("ñz", "oa"), ("Álvarez", "Alvarez B"), ("álamo", "Alba"), ("De la O", "Dean"),
  ])
  func theFirstStandsBeforeTheSecond(first: String, second: String) {
    #expect(SpanishOrder(first) < SpanishOrder(second))
    #expect(!(SpanishOrder(second) < SpanishOrder(first)))
  }

  /// Whichever differs in how it begins is told by that alone, as the whole name tells it; letters of other alphabets and
  /// names of fifteen to seventeen letters are among them.
  @Test func howNamesBeginPutsThemInTheirOrder() {
    var random = SeededGenerator.forTest()
    let letters: [Character] = ["a", "b", "n", "ñ", "o", "z", "Á", " ", "-", "ж", "中", "ÿ", "{"]
    var (told, alike) = (0, 0)
    for _ in 0..<20_000 {
      let start = String(
        (0..<[0, 1, 7, 8, 15].randomElement(using: &random)!).map { _ in letters.randomElement(using: &random)! })
      func name() -> SpanishOrder {
        SpanishOrder(
          start
            + String((0..<Int.random(in: 0...3, using: &random)).map { _ in letters.randomElement(using: &random)! }))
      }
      let (a, b) = (name(), name())
      if a.beginning == b.beginning { alike += 1 } else { told += 1 }
      if a.beginning < b.beginning { #expect(a < b) }
      if b.beginning < a.beginning { #expect(b < a) }
      if !(a < b), !(b < a) { #expect(a.beginning == b.beginning) }
    }
    #expect(told > 5_000 && alike > 1_000, "\(told) told, \(alike) alike")
  }

  @Test func accentsDoNotCount() {
    #expect(!(SpanishOrder("Pérez") < SpanishOrder("Perez")) && !(SpanishOrder("Perez") < SpanishOrder("Pérez")))
  }
}
