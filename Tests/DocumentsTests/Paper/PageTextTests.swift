import Documents
import Testing

@Test func aPageKnowsHowItsWordsWereRead() {
  let page = PageText(page: 1, source: .recognised, lines: ["CONSTANCIA"])
  #expect(page != PageText(page: 1, source: .textLayer, lines: ["CONSTANCIA"]))
}
