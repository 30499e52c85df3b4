import Applicant
import Eligibility
import Foundation
import Papers
import Reports
import TestSupport
import Testing

/// What the office signs speaks of the applicant: it says what was found, and gives nobody advice.
@Suite struct OfficeWordingTests {
  /// Everything that is said of the people at hand on every posting, and of every situation.
  private static func reasons() throws -> [Reason] {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Cases"))
    let situations = try names.map { try Situation(String($0.dropLast(".json".count))).verdict() }
    let verdicts = try situations + Asked.fixtures.map { try Asked($0.0, $0.1).answer(improvements: []).verdict }
    return verdicts.flatMap { verdict in
      verdict.requirements.flatMap(\.reasons) + verdict.notes + verdict.timeline.excluded.map(\.reason)
    }
  }

  /// Words by which somebody is told to do something.
  private static let told = [
    Language.es: [
      "Adjunte", "Adjúnte", "Indique", "Indíque", "Complete", "Declare ", "Declárel", "Describa", "Pida", "Agrégue",
      "Firme", "Fírme", "Fólie", "Revise", "Guárde", "Escanée", "Ábra", "Imprím", "Póngale", "Regularice", " usted",
      " sus documentos",
    ],
    Language.en: [
      "Attach", "State the", "Fill", "Declare", "Describe", "Ask for", "Add ", "Sign it", "Number its", "See ", "Save",
      "Scan", "Open it", "Print", "Give it", "Settle", " your", " you ",
    ],
  ]

  @Test(arguments: [Language.es, .en])
  func theFindingIsTheBeginningOfWhatTheApplicantIsTold(language: Language) throws {
    let (applicant, office) = (Wording(language), Wording(language).forOffice)
    var advised: Set<String> = []
    for reason in try Self.reasons() {
      let (said, found) = (applicant.message(reason), office.message(reason))
      let plain = said.replacing(#/ \([a-zA-Z]+(\.[a-zA-Z]+)*(\[\d+\])[^)]*\)/#, with: "")
      #expect(plain.hasPrefix(found), "\(said) · \(found)")
      #expect(found.hasSuffix("."), "\(found)")
      #expect(found.firstMatch(of: /[a-z]\[\d+\]/) == nil, "\(found)")
      for word in Self.told[language] ?? [] { #expect(!found.contains(word), "\(found)") }
      if plain != found {
        #expect(plain.dropFirst(found.count).hasPrefix(" "), "\(said)")
        advised.insert(reason.code)
      }
    }
    // The applicant keeps the advice.
    #expect(advised.count > 20, "\(advised)")
  }

  @Test func aDocumentThatIsNotSignedIsCalledByItsName() throws {
    let asked = try Asked("todo-falta", "ipd-cas-012-2026")
    let answer = try asked.answer()
    let kind = answer.file.documents[2].kind
    let found = "Está sin firmar: «\(Wording(.es).term(kind))», documento de postulación 3."
    let sheet = "\(EvaluationPaper(answer, wording: Wording(.es)).paper)"
    let csv = EvaluationCSV(posting: asked.question.posting, wording: Wording(.es)).line(of: answer.verdict)
    for text in [sheet, csv] {
      #expect(text.contains(found))
      #expect(!text.contains("documents[") && !text.contains("Fírmelo") && !text.contains("Adjúnt"))
    }
    let told = VerdictText(answer, wording: Wording(.es)).render().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(told.contains("documento de postulación 3 (documents[2]). Fírmelo antes de presentarlo."))
  }

  /// A record without id is called by its place in words.
  @Test func aRecordWithoutIdIsCalledByItsPlaceInWords() throws {
    let asked = try Asked(
      Situation("apto-plain").setting("applicant.additional", [["name": "Licencia de conducir A-I"]])
        .setting("posting.profile.additional", [["id": "licencia", "name": "Licencia de conducir A-I"]]))
    let verdict = try asked.answer().verdict
    let rules = asked.question.book.rules(on: verdict.on, overrides: asked.question.overrides)
    let matrix = EvaluationMatrix(
      posting: asked.question.posting, rules: rules, stage: verdict.stage, on: verdict.on, wording: Wording(.es))
    let rows = "\(matrix.rows(of: verdict).reasons)"
    #expect(rows.contains("declaración adicional 1") && !rows.contains("additional[0]"), "\(rows)")
  }
}
