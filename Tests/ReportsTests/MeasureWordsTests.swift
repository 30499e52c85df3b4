import Applicant
import Testing

@testable import Eligibility
@testable import Reports

/// What some measures say, word for word, where a word more or less would send a person the wrong way.
@Suite struct MeasureWordsTests {
  private static func request(
    _ kind: String, _ issuer: Measure.DocumentRequest.Issuer, _ shows: [String], lacks: [[String]] = []
  ) -> Measure.DocumentRequest {
    .init(kind: kind, from: issuer, shows: shows, validOn: nil, foliated: false, attachedLacks: lacks)
  }

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
    (.ask(request("constancia", .any, [])), "Adjunte copia de lo que prueba r1.", "Attach a copy of what proves r1."),
  ]

  @Test(arguments: sentences.indices)
  func aMeasureSaysWhatToDo(index: Int) {
    let (measure, es, en) = Self.sentences[index]
    #expect(SpanishMeasures(record: "r1", institution: nil).sentences(measure) == es)
    #expect(EnglishMeasures(record: "r1", institution: nil).sentences(measure) == en)
  }
}
