import Eligibility
import Reports
import TestSupport
import Testing

/// A posting as it is shown.
@Suite struct PostingTextTests {
  /// The page of the posting of a situation, filled in the way that a word says; without the breaks of its lines.
  private func page(_ modality: String, _ language: Language) throws -> String {
    let posting = try Situation("apto-plain").setting("posting.modality", modality).question().posting
    let page = PostingText(posting: posting, overrides: [], wording: Wording(language)).render()
    return page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The modalities by the names that the Portal Talento Perú gives them (Manual, V).
  @Test(
    arguments: zip(
      Modality.allCases,
      [
        ("convocatoria pública", "public call (convocatoria pública)"),
        ("contratación directa", "direct contracting (contratación directa)"),
        ("cooperación laboral", "labour cooperation (cooperación laboral)"),
        ("modalidades formativas", "practices (modalidades formativas)"),
      ]))
  func aModalityIsCalledByItsName(modality: Modality, names: (es: String, en: String)) throws {
    let word = modality.rawValue
    let (es, en) = (try page(word, .es), try page(word, .en))
    #expect(es.contains(" · \(names.es)") && !es.contains(word))
    #expect(en.contains(" · \(names.en)") && !en.contains(word))
  }

  @Test func aModalityThatNobodyKnowsStandsAsItWasWritten() throws {
    #expect(try page("por-encargo", .es).contains(" · por-encargo"))
    #expect(try page("por-encargo", .en).contains(" · por-encargo"))
  }
}
