import Applicant
import Days
import TestSupport
import Testing

@testable import Eligibility
@testable import Reports

/// What some measures say, word for word, where a word more or less would send a person the wrong way.
@Suite struct MeasureWordsTests {
  private static func request(
    _ kind: String, _ issuer: Measure.DocumentRequest.Issuer, _ shows: [String], lacks: [[String]] = [],
    period: DayRun? = nil, validOn: Day? = nil
  ) -> Measure.DocumentRequest {
    .init(
      kind: kind, from: issuer, shows: shows, validOn: validOn, foliated: false, attachedLacks: lacks, period: period)
  }

  private static let period = Day("2012-02-15").flatMap { first in Day("2014-12-06").flatMap { DayRun(first, $0) } }

  private static let day = Day("2026-03-24")!

  private static func courses(_ hours: Int, each: Int?) -> Measure {
    .train(isProgramme: false, hours: hours, each: each, topics: ["Archivo"], shows: [])
  }

  static let sentences: [(measure: Measure, es: String, en: String)] = [
    (
      courses(24, each: 12),
      "Concluya antes de postular uno o más cursos en «Archivo» que sumen 24 horas como mínimo, cada uno de 12 o más.",
      "Before applying complete one or more courses in \"Archivo\" that add up to 24 hours or more, each of 12 or more."
    ),
    (
      courses(24, each: 0),
      "Concluya antes de postular uno o más cursos en «Archivo» que sumen 24 horas como mínimo.",
      "Before applying complete one or more courses in \"Archivo\" that add up to 24 hours or more."
    ),
    (
      courses(12, each: nil), "Concluya antes de postular un curso en «Archivo» de 12 horas como mínimo.",
      "Before applying complete a course in \"Archivo\" of 12 hours or more."
    ),
    (
      .train(isProgramme: true, hours: 90, each: nil, topics: [], shows: ["horas"]),
      "Concluya antes de postular un programa de especialización o diplomado de 90 horas como mínimo, con un certificado "
        + "que muestre número de horas.",
      "Before applying complete a specialisation programme or diplomado of 90 hours or more, with a certificate that "
        + "shows number of hours."
    ),
    (
      .declareGoverningBody(hours: 80),
      "Si r1 se dictó por disposición de un ente rector, indíquelo: entonces cuenta desde 80 horas.",
      "If a governing body (ente rector) ordered r1, say so: then it counts from 80 hours."
    ),
    (
      .ask(request("certificado-secigra", .justice, ["anio-completo"])),
      "Pida al Ministerio de Justicia «certificado de SECIGRA» que muestre año completo de servicio, de r1.",
      "Ask the Ministry of Justice for SECIGRA certificate (certificado de SECIGRA) that shows full year of service, of r1."
    ),
    (
      .ask(request("constancia-trabajo", .employer(office: "rrhh"), ["sello"], lacks: [["firma", "sello"]])),
      "Si el documento que adjuntó ya muestra firma o sello, indíquelo en «shows»; si no, pida a Recursos Humanos de r1 "
        + "«constancia de trabajo» que muestre sello.",
      "If the document that you attached already shows signature or stamp, say so in \"shows\"; if not, ask Human Resources "
        + "of r1 for proof of employment (constancia de trabajo) that shows stamp."
    ),
    (
      .ask(request("constancia-trabajo", .employer(office: nil), ["inicio", "fin"], period: period)),
      "Pida a r1 «constancia de trabajo» que muestre fecha de inicio y fecha de fin. Debe mostrar del 15/02/2012 al "
        + "06/12/2014, como se declara.",
      "Ask r1 for proof of employment (constancia de trabajo) that shows date of start and date of end. It must show "
        + "2012-02-15 to 2014-12-06, as declared."
    ),
    (
      .renewProof(request("constancia-trabajo", .employer(office: "rrhh"), ["inicio"]), on: day),
      "Pida a Recursos Humanos de r1 «constancia de trabajo» que muestre fecha de inicio, emitida el 24/03/2026 o después: "
        + "lo que continúa se cuenta hasta el día de emisión.",
      "Ask Human Resources of r1 for proof of employment (constancia de trabajo) that shows date of start, issued on "
        + "2026-03-24 or later: what goes on counts up to the day of issue."
    ),
    (
      .ask(request("impresion-web", .oneself, [])),
      "Adjunte «impresión de la página web del colegio profesional», de r1.",
      "Attach printout of the professional college's web page, of r1."
    ),
    (
      .exactDates(start: true, end: true),
      "Indique el día exacto en que empezó y terminó r1, como lo muestra su documento.",
      "Say the exact day on which r1 began and ended, as its document shows it."
    ),
    (
      .exactDates(start: true, end: false),
      "Indique el día exacto en que empezó r1, como lo muestra su documento.",
      "Say the exact day on which r1 began, as its document shows it."
    ),
    (
      .exactDates(start: false, end: true),
      "Indique el día exacto en que terminó r1, como lo muestra su documento.",
      "Say the exact day on which r1 ended, as its document shows it."
    ),
    (
      .declareTranslator(proof: "constancia"),
      "Indique el nombre de quien hizo la traducción de «constancia» de r1.",
      "Say who made the translation of written proof (constancia) of r1."
    ),
    (
      .judgeDegree(issued: day.next, on: day),
      "El evaluador verá si lo que prueba el diploma de r1, del 25/03/2026, ya se tenía el 24/03/2026. Si es un duplicado, "
        + "tenga a la mano lo que muestre la fecha del original.",
      "The evaluator will see whether what the diploma of r1, of 2026-03-25, proves was there on 2026-03-24. If it is a "
        + "duplicate, have ready what shows the day of the original."
    ),
    (
      .declareDiplomaDate(proof: "diploma-bachiller"),
      "Indique de qué día es «diploma de bachiller» de r1: desde ese día puede contarse la experiencia.",
      "Say of which day bachelor's diploma (diploma de bachiller) of r1 is: experience can count from it."
    ),
    (
      .ask(request("constancia-egreso", .institution, ["aprobado"])),
      "Pida «constancia de egreso» que muestre aprobación total de los cursos, con sus créditos, de r1.",
      "Ask the institution for proof of completed studies (constancia de egreso) that shows that all courses were passed, "
        + "with their credits, of r1."
    ),
    (
      .ask(request("constancia", .any, [], validOn: day)),
      "Adjunte copia de lo que prueba r1, vigente el 24/03/2026.",
      "Attach a copy of what proves r1, valid on 2026-03-24."
    ),
    (.ask(request("constancia", .any, [])), "Adjunte copia de lo que prueba r1.", "Attach a copy of what proves r1."),
  ]

  @Test(arguments: sentences.indices)
  func aMeasureSaysWhatToDo(index: Int) {
    let (measure, es, en) = Self.sentences[index]
    #expect(SpanishMeasures(record: "r1", institution: nil).sentences(measure) == es)
    #expect(EnglishMeasures(record: "r1", institution: nil).sentences(measure) == en)
  }

  /// What comes after the last day on which one can apply serves for another posting.
  @Test(arguments: [
    (
      "2026-03-23", "Se cumpliría el 23/03/2026, no antes.", "It would be met on 2026-03-23, not before."
    ),
    (
      "2026-03-26", "Se cumpliría el 26/03/2026, no antes; ese día todavía se puede postular, hasta el 26/03/2026.",
      "It would be met on 2026-03-26, not before; one can still apply on that day, until 2026-03-26."
    ),
    (
      "2026-03-27",
      "Se cumpliría el 27/03/2026, no antes. El plazo para postular cierra el 26/03/2026: serviría solo para otra "
        + "convocatoria.",
      "It would be met on 2026-03-27, not before. The time to apply ends on 2026-03-26: it would serve only for another "
        + "posting."
    ),
  ])
  func waitingIsHeldAgainstTheTimeToApply(day: String, es: String, en: String) throws {
    let situation = try Situation("apto-plain").setting("posting.schedule.application.to", "2026-03-26T16:30")
    let answer = try Asked(situation).answer(improvements: [])
    let waiting = Improvement(
      requirement: .general, steps: [.init(measure: .letTimePass, record: nil)], assumptions: [], decisions: [],
      metOn: Day(day), effect: .meets)
    for (language, said) in [(Language.es, es), (.en, en)] {
      let words = ImprovementWords(
        names: RecordNames(answer.file), posting: answer.posting, wording: Wording(language))
      #expect(words.effect(waiting) == said)
    }
  }
}
