import Applicant
import Days
import Testing

@testable import Eligibility
@testable import Reports

/// What is said of studies and of a colegiatura that are not enough, word for word.
@Suite struct StudyReasonWordsTests {
  private static let day = Day("2026-03-24")!

  static let sentences: [(kind: Reason.Kind, es: String, en: String)] = [
    (
      .proof(
        .education,
        .missing(
          kinds: ["diploma-titulo"], of: .status(.titulado), presented: ["constancia-egreso", "diploma-bachiller"])),
      "Ningún documento prueba la situación «titulado» en estos estudios: no bastan «constancia de egreso» y «diploma de "
        + "bachiller». Adjunte: diploma del título profesional.",
      "No document proves the status \"professional title (titulado)\" of these studies: \"proof of completed studies "
        + "(constancia de egreso)\" and \"bachelor's diploma (diploma de bachiller)\" are not enough. Attach: diploma of "
        + "professional title (diploma de título)."
    ),
    (
      .proof(.education, .missing(kinds: ["certificado-estudios"])),
      "Ningún documento prueba estos estudios. Adjunte: certificado de estudios.",
      "No document proves these studies. Attach: school certificate (certificado de estudios)."
    ),
    (
      .proof(
        .collegiation,
        .missing(kinds: ["constancia-habilitacion"], of: .habilitacion, presented: ["impresion-web"])),
      "Ningún documento prueba la habilitación: no basta «impresión de la página web del colegio profesional». Adjunte: "
        + "constancia de habilitación profesional.",
      "No document proves habilitación: \"printout of the professional college's web page\" is not enough. Attach: proof "
        + "of good standing (constancia de habilitación)."
    ),
    (
      .proof(.education, .incomplete([["aprobado"]])),
      "Los documentos que prueban estos estudios no muestran: aprobación total de los cursos, con sus créditos. Adjunte "
        + "uno que lo muestre.",
      "The documents that prove these studies do not show: that all courses were passed, with their credits. Attach one "
        + "that does."
    ),
    (
      .educationCareer(asked: ["Economía"], declared: "Psicología", allowsRelated: true),
      "La carrera declarada es «Psicología»; se pide «Economía» o afines, y en la tabla de carreras no consta como afín: "
        + "que lo sea solo puede decidirlo el evaluador.",
      "The declared career is \"Psicología\"; asked is \"Economía\" or related (afines), and by the table of careers it "
        + "is not related: that it is only the evaluator can decide."
    ),
    (
      .educationCareer(asked: ["Economía"], declared: nil, allowsRelated: true),
      "No se declara la carrera; se pide «Economía» o afines.",
      "No career is declared; asked is \"Economía\" or related (afines)."
    ),
    (
      .educationDegreeLater(issued: day.next, on: day),
      "El diploma que lo prueba es del 25/03/2026, posterior al 24/03/2026, día de la postulación. Una persona debe decidir "
        + "si ese día ya se tenía lo que se pide: el diploma puede ser un duplicado.",
      "The diploma that proves it is of 2026-03-25, after 2026-03-24, the application day. A person must decide whether what "
        + "is asked was there on that day: the diploma may be a duplicate."
    ),
    (
      .educationNotBegun(.day(day.next), on: day),
      "Se declara que los estudios empiezan el 25/03/2026: el 24/03/2026, día de la postulación, no han empezado.",
      "The studies are declared to begin on 2026-03-25: on 2026-03-24, the application day, they have not begun."
    ),
  ]

  @Test(arguments: sentences.indices)
  func aReasonSaysWhatIsLacking(index: Int) {
    let (kind, es, en) = Self.sentences[index]
    #expect(SpanishReasons(w: Wording(.es)).message(kind) == es)
    #expect(EnglishReasons(w: Wording(.en)).message(kind) == en)
  }

  @Test func whatWouldStartTheCountEarlierIsNamedWithItsDay() throws {
    let day = try #require(Day("2011-12-20"))
    let kind = Reason.Kind.startEarlierUndecided(day, asked: "Contabilidad", declared: "Finanzas")
    #expect(
      SpanishReasons(w: Wording(.es)).message(kind)
        == "Por la carrera «Finanzas» la experiencia se contaría desde el 20/12/2011, si corresponde a «Contabilidad», "
        + "que es lo que se pide. Una persona debe decidirlo.")
    #expect(
      EnglishReasons(w: Wording(.en)).message(kind)
        == "By the career \"Finanzas\" experience would count from 2011-12-20, if it corresponds to \"Contabilidad\", "
        + "which is asked. A person must decide it.")
  }
}
