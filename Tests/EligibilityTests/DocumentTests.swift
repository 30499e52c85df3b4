import Eligibility
import TestSupport
import Testing

/// What looking inside attachments does to a verdict: which proofs still exist, and what is said of the others.
@Suite struct DocumentTests {
  private static let specific = "experience.specific.publico"

  /// A person who is APTO, the paper of whose last job is the attachment `at1` of three pages.
  private static func situation() throws -> Situation {
    try Situation("apto-plain")
      .setting("applicant.attachments", [["id": "at1", "file": "docs/trabajo.pdf", "pages": 3]])
      .setting("applicant.experience[1].proofs[0].attachment", "at1").setting(
        "applicant.experience[1].proofs[0].folio", 3)
  }

  private static func evidence(
    _ flaws: [Evidence.Flaw] = [], _ finding: Evidence.Finding = .sound, format: Evidence.Format = .pdf, pages: Int? = 3
  ) -> Evidence {
    var evidence = Evidence()
    evidence.set("at1", finding, format: format, flaws: flaws, pages: pages)
    return evidence
  }

  private static func codes(_ verdict: Verdict) -> [String] { verdict.notes.map(\.code) }

  @Test(arguments: ["indecopi-2023", "ipd-cas-2026", "servir-2020", "pge-2023"], Evidence.Flaw.allCases)
  func aFlawIsRefusedNotedOrAcceptedAsTheBookSays(book: String, flaw: Evidence.Flaw) throws {
    let situation = try Self.situation().under(book: book)
    let sound = try situation.with(Self.evidence()).verdict()
    let flawed = try situation.with(Self.evidence([flaw])).verdict()
    let refused: Set<Evidence.Flaw> = [.password, .unreadable, .noPages, .blank, .dimensions, .polyglot, .limits]
    #expect(sound.isMet(Self.specific) == true)
    let (code, isNoted) = ("document.\(flaw.rawValue)", flaw != .restricted && !refused.contains(flaw))
    #expect(flawed.isMet(Self.specific) == !refused.contains(flaw))
    #expect(Self.codes(flawed).contains(code) == isNoted)
    #expect(!Self.codes(sound).contains(code))
    let reasons = try #require(flawed.result(Self.specific)).reasons.map(\.code)
    #expect(reasons.contains("experience.proof.\(code)") == refused.contains(flaw))
  }

  @Test func aFlawOfADocumentThatNobodyRestsOnTakesNothingAway() throws {
    let situation = try Self.situation().setting("applicant.experience[1].proofs[0].attachment", nil)
    let verdict = try situation.with(Self.evidence([.unreadable])).verdict()
    #expect(verdict.isMet(Self.specific) == true)
  }

  @Test func inTheFichaNobodyLooksAtDocuments() throws {
    let situation = try Self.situation().setting("stage", "ficha")
    let verdict = try situation.with(Self.evidence([.unreadable, .turned], pages: 2)).verdict()
    #expect(verdict.isMet(Self.specific) == true)
    #expect(!Self.codes(verdict).contains { $0.hasPrefix("document.") })
  }

  @Test(arguments: [(2, true), (3, false), (4, true), (nil, false)])
  func anotherNumberOfPagesThanDeclaredIsNoted(pages: Int?, isNoted: Bool) throws {
    let verdict = try Self.situation().with(Self.evidence(pages: pages)).verdict()
    #expect(Self.codes(verdict).contains("document.pages") == isNoted)
  }

  @Test(arguments: [(2, true), (3, false), (nil, false)])
  func aFolioBeyondAllPagesIsNoted(pages: Int?, isNoted: Bool) throws {
    let verdict = try Self.situation().with(Self.evidence(pages: pages)).verdict()
    #expect(Self.codes(verdict).contains("document.folio") == isNoted)
  }

  @Test(
    arguments: [
      (3, 3, "Entidad otra", true), (3, 4, "Entidad otra", false), (nil, nil, "Entidad otra", true),
      (3, 3, nil, false),
    ] as [(Int?, Int?, String?, Bool)])
  func twoEmployersOnOneSheetAreNoted(folio: Int?, other: Int?, employer: String?, isNoted: Bool) throws {
    let attachments = [["id": "at0", "file": "docs/otro.pdf"], ["id": "at1", "file": "docs/trabajo.pdf"]]
    var situation = try Self.situation().setting("applicant.attachments", attachments)
      .setting("applicant.experience[0].proofs[0].attachment", "at1")
      .setting("applicant.experience[1].proofs[0].folio", folio)
      .setting("applicant.experience[0].proofs[0].folio", other)
      .setting("applicant.experience[1].employer", "Entidad una")
    situation = situation.setting("applicant.experience[0].employer", employer ?? "Entidad una")
    let verdict = try situation.with(Self.evidence()).verdict()
    let files = verdict.notes.compactMap { if case .documentShared(let file) = $0.kind { file } else { nil } }
    #expect(files == (isNoted ? ["docs/trabajo.pdf"] : []))
  }

  @Test(arguments: [(Evidence.Format.jpeg, "ipd-cas-2026"), (.png, "ipd-cas-2026"), (.other, "ipd-cas-2026")])
  func aFormatThatTheBookDoesNotNameIsRefused(format: Evidence.Format, book: String) throws {
    let verdict = try Self.situation().under(book: book).with(Self.evidence(format: format)).verdict()
    let rules = try #require(verdict.result(Self.specific))
    #expect(!rules.isMet && rules.reasons.contains { $0.code == "experience.proof.format" })
  }
}
