import Eligibility
import TestSupport
import Testing

/// Every example and every counted case that the published rules give of who meets a profile, with the words in which
/// they give it.
///
/// What they publish of marks, ties and bonuses (SERVIR RPE 065-2020, 4.1 to 4.4; IPD CAS 012-2026, 9 and 10; Indecopi
/// PE-ORH-06, 2.1.5) is no matter of a verdict.
@Suite struct PublishedExamplesTests {
  struct Example: CustomTestStringConvertible {
    let place: String
    let words: String
    let then: String
    let situation: String
    let book: String
    let sets: [(String, (any Sendable)?)]
    let requirement: String
    let isMet: Bool
    var days: Int?

    var testDescription: String { "\(place): «\(words)»: \(then)" }

    init(
      _ place: String, _ words: String, _ then: String, in situation: String = "apto-plain", _ book: String,
      _ sets: [(String, (any Sendable)?)] = [], _ requirement: String, _ isMet: Bool, days: Int? = nil
    ) {
      self.place = place
      self.words = words
      self.then = then
      self.situation = situation
      self.book = book
      self.sets = sets
      self.requirement = requirement
      self.isMet = isMet
      self.days = days
    }
  }

  private static let (indecopi, ipd, servir) = ("indecopi-2023", "ipd-cas-2026", "servir-2020")
  private static let studies = "applicant.education[0]"
  private static let asked = "posting.profile.education.anyOf[0]"
  private static let training = "applicant.training[0]"
  private static let collegiation = "applicant.collegiation[0]"
  private static let last = "applicant.experience[1]"
  private static let general = "experience.general"

  // MARK: Studies

  static let career: [Example] = [
    ("Administración y Marketing", true), ("Administración y Negocios Internacionales", true),
    ("Administración", true), ("Marketing y Administración", false), ("Marketing", false),
  ].map { career, isMet in
    Example(
      "Indecopi PE-ORH-06, 2.1.3 Formación Académica d", "si un puesto requiere la carrera de administración",
      career, indecopi, [("\(asked).careers", ["Administración"]), ("\(studies).career", career)], "education", isMet)
  }

  static let studiesAndPapers: [Example] = [
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Formación Académica a", "en donde se precise la fecha exacta de egreso", "sin fecha",
      indecopi,
      [
        ("\(asked).status", "egresado"), ("\(studies).status", "egresado"),
        (
          "\(studies).proofs",
          [["kind": "constancia-egreso", "shows": ["firma"], "folio": 2] as [String: any Sendable]]
        ),
      ], "education", false),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Formación Académica c", "la impresión de la página web", "vigente ese día",
      indecopi,
      [
        (
          "\(collegiation).proofs",
          [["kind": "impresion-web", "validUntil": "2026-04-01", "folio": 5] as [String: any Sendable]]
        )
      ], "collegiation", true),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Formación Académica e", "deberán estar registrados en SUNEDU", "registrado",
      indecopi, [("\(studies).country", "ES"), ("\(studies).recognition", ["registro-sunedu"])], "education", true),
    .init(
      "IPD CAS 012-2026, 7.2.B Formación Académica", "registrados ante SERVIR […] legalización […] o el apostillado",
      "solo en SUNEDU", ipd, [("\(studies).country", "ES"), ("\(studies).recognition", ["registro-sunedu"])],
      "education", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Formación Académica", "registrados ante SERVIR […] legalización […] o el apostillado",
      "las dos cosas", ipd,
      [("\(studies).country", "ES"), ("\(studies).recognition", ["registro-servir", "legalizacion-rree"])],
      "education", true),
    .init(
      "IPD CAS 012-2026, 7.2.B Colegiatura y habilidad", "deberá indicar el enlace (link)", "sin enlace", ipd,
      [("\(collegiation).link", nil)], "collegiation", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Nota", "quien oficie de traductor debidamente identificado", "sin traductor", ipd,
      [("\(studies).proofs[2].language", "en"), ("\(studies).proofs[2].translated", true)], "education", false),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Importante", "la traducción simple del mismo", "sin traductor", indecopi,
      [("\(studies).proofs[2].language", "en"), ("\(studies).proofs[2].translated", true)], "education", true),
    .init(
      "IPD CAS 012-2026, 7.2.B Conocimientos", "de omitir esta información […] «No Apto»", "uno no declarado", ipd,
      [("applicant.knowledge[0]", nil)], "knowledge.gestion", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Otros Requisitos Adicionales", "Por ejemplo: nacionalidad", "de otro país", ipd,
      [("posting.profile.nationality", "PE"), ("applicant.personal.nationality", "CL")], "person", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Otros Requisitos Adicionales", "Licencia de conducir", "con copia y folio", ipd,
      [
        ("posting.profile.additional", [["id": "l", "name": "Licencia de conducir"]]),
        (
          "applicant.additional",
          [
            [
              "name": "Licencia de conducir A-I",
              "proofs": [["kind": "licencia", "folio": 9] as [String: any Sendable]],
            ]
              as [String: any Sendable]
          ]
        ),
      ], "additional.l", true),
  ]

  // MARK: Courses

  /// The only training of the file: courses on what is asked, of so many hours each.
  private static func courses(_ hours: [Int]) -> (String, (any Sendable)?) {
    let proofs: [[String: any Sendable]] = [["kind": "certificado", "shows": ["horas", "firma"], "folio": 7]]
    let list = hours.enumerated().map { place, hours in
      [
        "id": "tr\(place + 1)", "kind": "curso", "name": "Contrataciones del Estado", "hours": hours,
        "to": "2019-06-30", "proofs": proofs,
      ] as [String: any Sendable]
    }
    return ("applicant.training", list)
  }

  private static let cursos = "2.1.3 Cursos y/o programas de especialización"
  static let hours: [Example] = [
    .init(
      "Indecopi PE-ORH-06, \(cursos)", "no deben ser inferior a 12 horas de duración y son acumulativos", "12 y 12",
      in: "courses-add-up-indecopi", indecopi, [courses([12, 12])], "training.curso", true),
    .init(
      "Indecopi PE-ORH-06, \(cursos)", "no deben ser inferior a 12 horas de duración y son acumulativos",
      "11, 11 y 11", in: "courses-add-up-indecopi", indecopi, [courses([11, 11, 11])], "training.curso", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Cursos y/o Programas de Especialización", "un mínimo de ocho (08) horas", "8, 8 y 8",
      in: "courses-add-up-indecopi", ipd, [courses([8, 8, 8])], "training.curso", true),
    .init(
      "IPD CAS 012-2026, 7.2.B Cursos y/o Programas de Especialización", "un mínimo de ocho (08) horas",
      "7, 7, 7 y 7", in: "courses-add-up-indecopi", ipd, [courses([7, 7, 7, 7])], "training.curso", false),
  ]
  static let programmes: [Example] = [
    (indecopi, "Indecopi PE-ORH-06, \(cursos)", "no menor de 90 horas […] desde 80 horas […] ente Rector"),
    (ipd, "IPD CAS 012-2026, 7.2.B Cursos y/o Programas de Especialización", "noventa (90) horas […] ochenta (80)"),
  ].flatMap { book, place, words in
    [(90, false, true), (89, false, false), (80, true, true), (79, true, false)].map { hours, byBody, isMet in
      let sets: [(String, (any Sendable)?)] = [
        ("\(training).hours", hours), ("\(training).governingBody", byBody),
      ]
      return Example(
        place, words, "\(hours)\(byBody ? " de un ente rector" : "")", book, sets, "training.programa", isMet)
    }
  }
  static let otherTraining: [Example] = [
    .init(
      "Indecopi PE-ORH-06, \(cursos)", "No son acumulativos", "dos programas de 60 por 120", indecopi,
      [
        ("\(training).hours", 60),
        (
          "applicant.training[1]",
          [
            "id": "tr2", "kind": "diplomado", "name": "Diplomado en Derecho Administrativo", "hours": 60,
            "to": "2020-06-30",
            "proofs": [
              ["kind": "diploma", "shows": ["horas", "aprobado"], "folio": 8] as [String: any Sendable]
            ],
          ] as [String: any Sendable]
        ),
      ], "training.programa", false),
    .init(
      "Indecopi PE-ORH-06, \(cursos)", "la cantidad de horas y la condición de aprobado", "sin aprobado", indecopi,
      [("\(training).proofs[0].shows", ["horas"])], "training.programa", false),
    .init(
      "Indecopi PE-ORH-06, \(cursos)", "estudios concluidos de Maestrías […] serán considerados", "una maestría",
      indecopi, [("\(training).kind", "maestria")], "training.programa", true),
    .init(
      "IPD CAS 012-2026, 7.2.B Cursos y/o Programas de Especialización",
      "obtención del título profesional, estudios de pregrado o inducción", "una inducción", ipd,
      [("\(training).purpose", "induccion")], "training.programa", false),
    .init(
      "SERVIR RPE 065-2020, 3.1", "un documento adicional que indique y acredite el número de horas",
      "el certificado y otro papel con las horas", servir,
      [
        ("\(training).proofs[0].shows", ["firma"]),
        ("\(training).proofs[1]", ["kind": "constancia", "shows": ["horas"], "folio": 8] as [String: any Sendable]),
      ], "training.programa", true),
  ]

  // MARK: Experience

  static let experience: [Example] = [
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia a", "solo el año completo de SECIGRA […] previamente a la fecha de egreso",
      "antes del egreso", in: "secigra-indecopi", indecopi, [], general, true, days: 1_093),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia a", "donde se reconozca el año completo", "no lo reconoce",
      in: "secigra-indecopi", indecopi,
      [("applicant.experience[0].proofs[0].shows", ["inicio", "fin", "cargo", "firma", "sello", "membrete"])],
      general, false, days: 731),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "únicamente el tiempo posterior al egreso",
      "del 20 al 30 de diciembre", in: "secigra-indecopi", ipd, [("posting.profile.experience.general.months", 0)],
      general, true, days: 731 + 11),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "en suma sean equivalentes a un periodo menor a tres (3) meses",
      "dos meses no cuentan", in: "preprofessional-two-months", ipd, [], general, false, days: 2_161),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "no menor de tres (03) meses", "tres meses cuentan",
      in: "preprofessional-two-months", ipd, [("applicant.experience[0].from", "2011-08-01")], general, true,
      days: 2_161 + 92),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia a", "hasta un máximo de veinticuatro meses", "tres años dan dos",
      in: "professional-cap", indecopi, [], general, true, days: 731),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "un máximo de veinticuatro (24) meses", "tres años dan dos",
      in: "professional-cap", ipd, [], general, true, days: 731),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia a", "desde la fecha indicada en el documento de la formación",
      "sin constancia, desde el bachiller", indecopi,
      [("\(studies).proofs[0]", nil)], general, true, days: 3_287 - 182),
    .init(
      "SERVIR RPE 065-2020, 3.1", "se contabiliza desde el documento que presente el/la postulante",
      "sin constancia, desde el bachiller", servir, [("\(studies).proofs[0]", nil)], general, true, days: 3_287 - 182),
    .init(
      "SERVIR RPE 065-2020, 3.1", "se contabiliza desde el egreso de la formación correspondiente", "con constancia",
      servir, [], general, true, days: 3_287),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "No se considerarán como doble experiencia laboral",
      "dos trabajos los mismos días", ipd,
      [("\(last).from", "2012-02-01"), ("\(last).to", "2016-01-31")], general, false, days: 1_461),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia b", "en paralelo y/o simultáneo como doble experiencia",
      "dos trabajos los mismos días", indecopi,
      [("\(last).from", "2012-02-01"), ("\(last).to", "2016-01-31")], general, false, days: 1_461),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "se considerará cualquier experiencia laboral",
      "quien solo pide secundaria cuenta antes del egreso", ipd,
      [
        ("\(asked).level", "secundaria"), ("\(asked).status", "completa"), ("\(asked).careers", [String]()),
        ("applicant.experience[0].from", "2008-02-01"),
      ], general, true, days: 3_287 + 1_461),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia b", "una función que guarde relación con el perfil",
      "solo el nombre del puesto", indecopi,
      [
        ("\(last).position", "Analista de procedimiento disciplinario"), ("\(last).functions", ["Archivar papeles"]),
      ], "experience.specific.publico", false),
    .init(
      "IPD CAS 012-2026, 7.2.B Experiencia Laboral", "en un puesto similar", "solo el nombre del puesto", ipd,
      [
        ("\(last).position", "Analista de procedimiento disciplinario"), ("\(last).functions", ["Archivar papeles"]),
      ], "experience.specific.publico", true),
    .init(
      "Indecopi PE-ORH-06, 2.1.3 Experiencia b", "donde se especifique el nivel mínimo requerido", "no se especifica",
      indecopi,
      [
        ("\(last).proofs[0].shows", ["inicio", "fin", "funciones", "firma", "membrete"]),
        ("posting.profile.experience.specific[1].years", 5),
      ], "experience.specific.nivel", false),
    .init(
      "IPD CAS 012-2026, III", "no menor a seis (06) años […] cinco (05) […] cuatro (04) […] tres (03)",
      "un día menos de seis", ipd, [("\(last).to", "2018-02-27")], general, false, days: 2_190),
    .init(
      "IPD CAS 012-2026, III", "no menor a seis (06) años […] cinco (05) […] cuatro (04) […] tres (03)", "seis justos",
      ipd, [("\(last).to", "2018-02-28")], general, true, days: 2_191),
  ]

  private static let refusedWords = "No se aceptarán órdenes de servicio, adendas, contratos, boletas de pago"
  static let refused: [Example] =
    ["orden-servicio", "adenda", "contrato", "boleta-pago"].map { kind in
      Example(
        "IPD CAS 012-2026, 7.2.B Experiencia Laboral", refusedWords, kind, ipd, [("\(last).proofs[0].kind", kind)],
        "experience.specific.publico", false)
    }
    + ["contrato", "adenda", "boleta-pago", "recibo-honorarios"].map { kind in
      Example(
        "Indecopi PE-ORH-06, 2.1.3 Experiencia, acreditación",
        "contratos, adendas, boletas de pago, recibos por honorarios", kind, indecopi,
        [("\(last).proofs[0].kind", kind)], "experience.specific.publico", false)
    }
    + [("orden-servicio", false), ("conformidad-servicio", true)].map { kind, isMet in
      Example(
        "Indecopi PE-ORH-06, 2.1.3 Experiencia, acreditación", "solo con la presentación de la orden de servicio",
        kind, indecopi,
        [
          ("\(last).kind", "servicio"), ("\(last).proofs[0].kind", kind), ("\(last).proofs[0].issuer", "logistica"),
        ], "experience.specific.publico", isMet)
    }

  @Test(arguments: career + studiesAndPapers)
  func studiesAreJudgedAsPublished(example: Example) throws { try check(example) }

  @Test(arguments: hours + programmes + otherTraining)
  func trainingIsJudgedAsPublished(example: Example) throws { try check(example) }

  @Test(arguments: experience + refused)
  func experienceIsCountedAsPublished(example: Example) throws { try check(example) }

  private func check(_ example: Example) throws {
    var situation = try Situation(example.situation).under(book: example.book)
    for (path, value) in example.sets { situation = situation.setting(path, value) }
    let verdict = try situation.verdict()
    let result = try #require(verdict.result(example.requirement))
    #expect(result.isMet == example.isMet, "\(result.reasons.map(\.code))")
    if let days = example.days { #expect(verdict.days(example.requirement) == days) }
  }
}
