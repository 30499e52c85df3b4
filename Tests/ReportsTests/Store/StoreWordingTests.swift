import Days
import Eligibility
import Reports
import Testing

@testable import Store

/// What the store answers, in both languages.
@Suite struct StoreWordingTests {
  private static let moment = Moment(seconds: 1_774_359_000)

  static let refusals: [(Refusal.Kind, String, String)] = [
    (.cancelled, "cancelada", "cancelled"), (.noWindow, "schedule.application", "schedule.application"),
    (.notYet(.application, from: moment), "desde el 24/03/2026 a las 08:30:00", "from 2026-03-24 at 08:30:00"),
    (.closed(.documents, after: moment), "hasta el 24/03/2026 a las 08:30:00", "until 2026-03-24 at 08:30:00"),
    (.noApplication, "postulación", "application"), (.tooMany(maximum: 1, isOfCall: true), "1 vez", "1 time"),
    (.tooMany(maximum: 2, isOfCall: false), "2 veces", "2 times"), (.documentMissing("cv"), "documents", "documents"),
    (.attachmentMissing("docs/\u{1B}[31m.pdf"), "docs/\u{FFFD}[31m.pdf", "docs/\u{FFFD}[31m.pdf"),
  ]

  @Test(arguments: refusals.indices)
  func aRefusalSaysWhy(index: Int) {
    let (kind, spanish, english) = Self.refusals[index]
    let said = [Language.es, .en].map { Wording($0).message(Refusal(kind)) }
    #expect(said[0].contains(spanish) && said[1].contains(english) && said[0] != said[1], "\(said)")
  }

  static let errors: [(StoreError, String, String)] = [
    (.noStore(folder: "x"), "«x»", "\"x\""), (.exists(path: "x"), "ya existe", "is there already"),
    (.noPermission(path: "x"), "revise los permisos", "check the permissions"),
    (.notAStore(path: "x"), "no es un almacén", "is no store"), (.newer(found: 9, known: 2), "versión 9", "version 9"),
    (.unknown(.person, "a\nb"), "a\u{FFFD}b", "a\u{FFFD}b"), (.unknown(.version, "v"), "versión", "version"),
    (.unknown(.posting, "p"), "posting list", "posting list"), (.unknown(.receipt, "r"), "constancia", "receipt"),
    (.noIdentity, "personal.document", "personal.document"), (.posted("p"), "no se cambia", "not changed"),
    (.cancelled("p"), "cancelada", "cancelled"), (.withdrawn("r"), "retirada", "withdrawn"),
    (.otherBook("b"), "«b»", "\"b\""), (.busy, "un minuto", "a minute"),
    (.refused([Refusal(.cancelled), Refusal(.noApplication)]), "\n", "\n"),
    (.damaged(.attachmentMissing(sha256: "ab")), "falta el adjunto ab", "attachment ab is missing"),
    (.damaged(.chain("person:P", number: 3)), "fila 3", "row 3"), (.damaged(.content(of: "c")), "texto", "text"),
    (.damaged(.schema("t")), "estructura", "structure"), (.damaged(.reference(table: "t")), "no está", "not there"),
    (.damaged(.record("r")), "registro", "log"), (.damaged(.database("d")), "base", "database"),
    (.damaged(.attachmentAltered(sha256: "ab")), "no es el que se guardó", "not what was put there"),
    (.damaged(.attachmentAltered(sha256: "ab", of: ["R-1"])), "se guardó, de R-1", "put there, of R-1"),
    (
      .damaged(.attachmentMissing(sha256: "ab", of: ["1", "2", "3", "4", "5", "6"])), "de 1, 2, 3, 4, 5 y 6", "5 and 6"
    ),
    (
      .damaged(.attachmentMissing(sha256: "ab", of: ["1", "2", "3", "4", "5", "6", "7", "8"])), "5, 6 y 2 más",
      "5, 6 and 2 more"
    ),
  ]

  @Test(arguments: errors.indices)
  func anErrorSaysWhatToDo(index: Int) {
    let (error, spanish, english) = Self.errors[index]
    let said = [Language.es, .en].map { Wording($0).message(error, in: "data") }
    #expect(said[0].contains(spanish) && said[1].contains(english) && said[0] != said[1], "\(said)")
  }

  /// Who applied has the papers still to hand in, where these are a step of their own.
  @Test(arguments: [(SubmissionStep.application, true, true), (.application, false, false), (.documents, true, false)])
  func aReceiptSaysWhatIsLeftToDo(step: SubmissionStep, hasWindow: Bool, isSaid: Bool) throws {
    let submission = Submission(
      receipt: StoreID(.receipt), posting: "CAS-1", person: StoreID(.person), step: step, number: 1, at: Self.moment,
      engine: "e", file: "f", postingText: "p", book: "b", attachments: [])
    let documents = hasWindow ? Self.moment...Moment(seconds: Self.moment.seconds + 3_600) : nil
    for (language, said) in [
      (Language.es, "desde el 24/03/2026 a las 08:30:00 hasta el 24/03/2026 a las 09:30:00"),
      (.en, "from 2026-03-24 at 08:30:00 until 2026-03-24 at 09:30:00"),
    ] {
      let text = ReceiptText(submission, documents: documents, wording: Wording(language)).render()
      #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said) == isSaid, "\(text)")
    }
  }
}
