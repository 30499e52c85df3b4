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

  @Test func accentsDoNotCount() {
    #expect(!(SpanishOrder("Pérez") < SpanishOrder("Perez")) && !(SpanishOrder("Perez") < SpanishOrder("Pérez")))
  }
}
