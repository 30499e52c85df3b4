import Days
import Eligibility
import TestSupport
import Testing

/// Each requirement: what meets it, what does not, the border and one off it, the state and the code of the reason.
@Suite struct RequirementTests {
  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let book: String
    let sets: [(String, (any Sendable)?)]
    let requirement: String
    let state: RequirementState
    var code: String?
    var stage = "curricular"

    init(
      _ description: String, _ book: String, _ sets: [(String, (any Sendable)?)], _ requirement: String,
      _ state: RequirementState, _ code: String? = nil, stage: String = "curricular"
    ) {
      testDescription = "\(book): \(description)"
      self.book = book
      self.sets = sets
      self.requirement = requirement
      self.state = state
      self.code = code
      self.stage = stage
    }
  }

  private static let (ipd, indecopi, servir) = ("ipd-cas-2026", "indecopi-2023", "servir-2020")
  private static let studies = "applicant.education[0]"
  private static let training = "applicant.training[0]"
  private static let asked = "posting.profile.education.anyOf[0]"
  private static let declared = "applicant.personal.declarations"

  static let personChanges: [Change] = [
    .init("eighteen on the day", ipd, [("applicant.personal.birthDate", "2008-03-24")], "person", .met),
    .init(
      "eighteen the day after", ipd, [("applicant.personal.birthDate", "2008-03-25")], "person", .insufficient,
      "person.age"),
    .init("no date of birth", servir, [("applicant.personal.birthDate", nil)], "person", .absent, "field.missing"),
    .init(
      "civil rights not declared", servir, [("\(declared).fullCivilRights", nil)], "person", .absent, "field.missing"),
    .init(
      "without civil rights", servir, [("\(declared).fullCivilRights", false)], "person", .insufficient,
      "person.civilRights"),
    .init("convicted", servir, [("\(declared).convicted", true)], "person", .insufficient, "person.convicted"),
    .init(
      "antecedentes", indecopi, [("\(declared).antecedentes", ["penales"])], "person", .insufficient,
      "person.antecedentes"),
    .init(
      "antecedentes not declared", indecopi, [("\(declared).antecedentes", nil)], "person", .absent, "field.missing"),
    .init("antecedentes do not matter there", ipd, [("\(declared).antecedentes", ["penales"])], "person", .met),
    .init("registries not declared", ipd, [("\(declared).registries", nil)], "person", .absent, "field.missing"),
    .init(
      "RNAS where law is asked", indecopi, [("\(declared).registries", ["RNAS"])], "person", .insufficient,
      "person.registry.RNAS"),
    .init(
      "RNAS where law is not asked", indecopi,
      [("\(declared).registries", ["RNAS"]), ("\(asked).careers", ["Economía"])], "person", .met),
    .init(
      "RNSSC in small letters", ipd, [("\(declared).registries", ["rnssc"])], "person", .insufficient,
      "person.registry.RNSSC"),
    .init("a registry that nobody knows is a note", ipd, [("\(declared).registries", ["OTRO"])], "person", .met),
    .init("REDERECI is a note", servir, [("\(declared).registries", ["REDERECI"])], "person", .met),
    .init("the nationality asked", ipd, [("posting.profile.nationality", "PE")], "person", .met),
    .init(
      "another nationality", ipd, [("posting.profile.nationality", "PE"), ("applicant.personal.nationality", "CL")],
      "person", .insufficient, "person.nationality"),
  ]

  static let fileChanges: [Change] = [
    .init(
      "a ficha without ubigeo", ipd, [("applicant.personal.address.ubigeo", nil)], "file", .insufficient,
      "file.field.missing"),
    .init("a ficha without ubigeo", servir, [("applicant.personal.address.ubigeo", nil)], "file", .met),
    .init(
      "an incomplete ficha in its stage", ipd, [("applicant.personal.emails", [String]())], "file", .insufficient,
      "file.field.missing", stage: "ficha"),
    .init(
      "a document that is asked for", ipd,
      [("posting.requiredDocuments", ["cv"]), ("applicant.documents", [["kind": "cv"]])], "file", .met),
    .init(
      "a document that the posting and the file write differently", ipd,
      [
        ("posting.requiredDocuments", ["anexo-07", "Anexo N.° 11", "DNI", "anexo 2"]),
        ("applicant.documents", [["kind": "Anexo 7"], ["kind": "anexo_011"], ["kind": "dni"], ["kind": "ANEXO02"]]),
      ], "file", .met),
    .init(
      "a document of another number", ipd,
      [("posting.requiredDocuments", ["anexo-1-2"]), ("applicant.documents", [["kind": "anexo-12"]])], "file",
      .insufficient, "file.document.missing"),
    .init(
      "a document of the same number and another name", ipd,
      [("posting.requiredDocuments", ["anexo-07"]), ("applicant.documents", [["kind": "formato-07"]])], "file",
      .insufficient, "file.document.missing"),
    .init(
      "a document of the same name and another letter", ipd,
      [("posting.requiredDocuments", ["anexo-7-a"]), ("applicant.documents", [["kind": "anexo-7"]])], "file",
      .insufficient, "file.document.missing"),
    .init(
      "the carné of a foreigner for the DNI", ipd,
      [
        ("posting.requiredDocuments", ["dni"]), ("applicant.personal.document.type", "CE"),
        ("applicant.documents", [["kind": "ce"]]),
      ], "file", .met),
    .init(
      "the carné of a foreigner by its whole name", ipd,
      [
        ("posting.requiredDocuments", ["dni"]), ("applicant.personal.document.type", "CE"),
        ("applicant.documents", [["kind": "Carné de extranjería"]]),
      ], "file", .met),
    .init(
      "the carné for the carné, by another name", ipd,
      [("posting.requiredDocuments", ["carne-extranjeria"]), ("applicant.documents", [["kind": "ce"]])], "file", .met),
    .init(
      "a carné of who has a DNI", ipd,
      [("posting.requiredDocuments", ["dni"]), ("applicant.documents", [["kind": "ce"]])], "file", .insufficient,
      "file.document.missing"),
    .init(
      "the carné of who is named by a passport", ipd,
      [
        ("posting.requiredDocuments", ["dni"]), ("applicant.personal.document.type", "PASAPORTE"),
        ("applicant.documents", [["kind": "ce"]]),
      ], "file", .met),
    .init(
      "a passport in its place", ipd,
      [
        ("posting.requiredDocuments", ["dni"]), ("applicant.personal.document.type", "PASAPORTE"),
        ("applicant.documents", [["kind": "pasaporte"]]),
      ], "file", .insufficient, "file.document.missing"),
    .init(
      "a foreigner with one surname", ipd,
      [("applicant.personal.nationality", "VE"), ("applicant.personal.maternalSurname", nil)], "file", .met),
    .init(
      "a foreigner by the document, with one surname", ipd,
      [
        ("applicant.personal.nationality", nil), ("applicant.personal.document.type", "CE"),
        ("applicant.personal.maternalSurname", nil),
      ], "file", .met),
    .init(
      "a Peruvian with one surname", ipd, [("applicant.personal.maternalSurname", nil)], "file", .insufficient,
      "file.field.missing"),
    .init(
      "somebody with a DNI, one surname and no nationality", ipd,
      [("applicant.personal.nationality", nil), ("applicant.personal.maternalSurname", nil)], "file", .insufficient,
      "file.field.missing"),
    .init(
      "a foreigner without a surname", ipd,
      [
        ("applicant.personal.nationality", "VE"), ("applicant.personal.maternalSurname", nil),
        ("applicant.personal.paternalSurname", nil),
      ], "file", .insufficient, "file.field.missing"),
    .init(
      "a foreigner without the carné", ipd,
      [("posting.requiredDocuments", ["dni"]), ("applicant.personal.document.type", "CE")], "file", .insufficient,
      "file.document.missing"),
    .init(
      "a document that is missing", ipd, [("posting.requiredDocuments", ["cv"])], "file", .insufficient,
      "file.document.missing"),
    .init(
      "a document that is missing, as a ficha", ipd, [("posting.requiredDocuments", ["cv"])], "file", .met,
      stage: "ficha"),
    .init(
      "a proof that is not signed", ipd, [("\(training).proofs[0].signed", false)], "file", .insufficient,
      "file.unsigned"),
    .init("a proof that is not signed", indecopi, [("\(training).proofs[0].signed", false)], "file", .met),
    .init(
      "the proof that starts the count without folio", ipd, [("\(studies).proofs[0].folio", nil)], "file",
      .insufficient, "file.folio.missing"),
    .init("a proof that supports nothing without folio", ipd, [("\(studies).proofs[1].folio", nil)], "file", .met),
  ]

  static let educationChanges: [Change] = [
    .init("a higher status", ipd, [("\(asked).status", "bachiller")], "education", .met),
    .init(
      "a diploma of a higher status proves a lower one", ipd,
      [("\(asked).status", "egresado"), ("\(studies).proofs[0]", nil)], "education", .met),
    .init(
      "a title without its diploma", ipd, [("\(studies).proofs[2]", nil)], "education", .unproven,
      "education.proof.missing"),
    .init(
      "an egreso without its date", indecopi,
      [
        ("\(asked).status", "egresado"), ("\(studies).status", "egresado"), ("\(studies).proofs[2]", nil),
        ("\(studies).proofs[1]", nil), ("\(studies).proofs[0].shows", ["firma"]),
      ], "education", .unproven, "education.proof.incomplete"),
    .init("no university studies", ipd, [("\(studies)", nil)], "education", .absent, "education.absent"),
    .init(
      "another career", ipd, [("\(studies).career", "Contabilidad")], "education", .insufficient, "education.career"),
    .init(
      "a career of the same family, without afines", ipd,
      [("\(asked).careers", ["Contabilidad"]), ("\(studies).career", "Finanzas")], "education", .insufficient,
      "education.career"),
    .init(
      "a career of the same family, with afines", ipd,
      [("\(asked).careers", ["Contabilidad"]), ("\(asked).allowsRelated", true), ("\(studies).career", "Finanzas")],
      "education", .judgement, "education.career.close"),
    .init(
      "half of the words, with afines", ipd,
      [
        ("\(asked).careers", ["Gestión Notarial"]), ("\(asked).allowsRelated", true),
        ("\(studies).career", "Administración Notarial"),
      ], "education", .judgement, "education.career.close"),
    .init(
      "a cycle completed", ipd,
      [
        ("\(asked).status", "estudiante"), ("\(asked).cycle", 8), ("\(studies).status", "estudiante"),
        ("\(studies).cycle", 8), ("\(studies).proofs[0].kind", "constancia-estudios"),
      ], "education", .met),
    .init(
      "one cycle short", ipd,
      [
        ("\(asked).status", "estudiante"), ("\(asked).cycle", 8), ("\(studies).status", "estudiante"),
        ("\(studies).cycle", 7), ("\(studies).proofs[0].kind", "constancia-estudios"),
      ], "education", .insufficient, "education.cycle"),
    .init(
      "one cycle short, declared as the egresado of the day after", ipd,
      [
        ("\(asked).status", "estudiante"), ("\(asked).cycle", 8), ("\(studies).status", "egresado"),
        ("\(studies).cycle", 7), ("\(studies).egreso", "2026-03-25"),
        ("\(studies).proofs[0].kind", "constancia-estudios"),
      ], "education", .insufficient, "education.cycle"),
    .init(
      "an egresado of the day has all cycles", ipd,
      [
        ("\(asked).status", "estudiante"), ("\(asked).cycle", 8), ("\(studies).status", "egresado"),
        ("\(studies).cycle", 7), ("\(studies).egreso", "2026-03-24"),
      ], "education", .met),
    .init(
      "school is met by higher studies", ipd,
      [("\(asked).level", "secundaria"), ("\(asked).status", "completa"), ("\(asked).careers", [String]())],
      "education", .met),
    .init(
      "a maestría is met by a doctorate", ipd,
      [
        ("\(asked).level", "maestria"), ("\(asked).status", "grado"), ("\(studies).level", "doctorado"),
        ("\(studies).status", "grado"), ("\(studies).proofs[0].kind", "diploma-grado"),
      ], "education", .met),
    .init(
      "SERVIR's registry and the apostille", ipd,
      [("\(studies).country", "ES"), ("\(studies).recognition", ["registro-servir", "apostilla"])], "education", .met),
    .init(
      "SERVIR's registry alone", ipd, [("\(studies).country", "ES"), ("\(studies).recognition", ["registro-servir"])],
      "education", .insufficient, "education.abroad"),
    .init(
      "a degree abroad that is in no register", indecopi,
      [("\(asked).status", "bachiller"), ("\(studies).country", "ES")], "education", .insufficient, "education.abroad"),
    .init(
      "who finished abroad, where no degree is asked", indecopi,
      [("\(asked).status", "egresado"), ("\(studies).country", "ES")], "education", .met),
    .init(
      "who finished abroad, proved by an unregistered title alone", ipd,
      [
        ("\(asked).status", "egresado"), ("\(studies).proofs[0]", nil), ("\(studies).country", "ES"),
      ], "education", .unproven, "education.abroad"),
    .init(
      "who finished abroad, proved by a registered title alone", ipd,
      [
        ("\(asked).status", "egresado"), ("\(studies).proofs[0]", nil), ("\(studies).country", "ES"),
        ("\(studies).recognition", ["registro-servir", "apostilla"]),
      ], "education", .met),
    .init(
      "a technical title abroad, where titles of universities are registered", ipd,
      [
        ("\(asked).level", "tecnica-superior"), ("\(studies).level", "tecnica-superior"), ("\(studies).country", "CL"),
      ], "education", .met),
    .init(
      "a technical title abroad, where those of any institution are registered", indecopi,
      [
        ("\(asked).level", "tecnica-superior"), ("\(studies).level", "tecnica-superior"), ("\(studies).country", "CL"),
      ], "education", .insufficient, "education.abroad"),
    .init(
      "a certificate of the degree, which the bases name", ipd,
      [
        ("\(asked).status", "bachiller"), ("\(studies).proofs[2]", nil), ("\(studies).proofs[1].kind", "certificado"),
      ], "education", .met),
    .init(
      "a certificate of the degree, where the diploma is named", indecopi,
      [
        ("\(asked).status", "bachiller"), ("\(studies).proofs[2]", nil), ("\(studies).proofs[1].kind", "certificado"),
      ], "education", .unproven, "education.proof.missing"),
    .init(
      "a certificate of the degree is no title", ipd,
      [("\(studies).proofs[2].kind", "certificado")], "education", .unproven, "education.proof.missing"),
    .init(
      "school abroad", ipd,
      [
        ("\(asked).level", "secundaria"), ("\(asked).status", "completa"), ("\(asked).careers", [String]()),
        ("\(studies).level", "secundaria"), ("\(studies).status", "completa"), ("\(studies).country", "VE"),
        ("\(studies).proofs[0].kind", "certificado-estudios"),
      ], "education", .met),
    .init(
      "school is met by higher studies abroad", ipd,
      [
        ("\(asked).level", "secundaria"), ("\(asked).status", "completa"), ("\(asked).careers", [String]()),
        ("\(studies).country", "ES"),
      ], "education", .met),
    .init(
      "a maestría abroad that is in no register", ipd,
      [
        ("\(asked).level", "maestria"), ("\(asked).status", "egresado"), ("\(studies).level", "maestria"),
        ("\(studies).status", "egresado"), ("\(studies).country", "ES"),
      ], "education", .insufficient, "education.abroad"),
    .init(
      "a diploma in English, translated by nobody", ipd,
      [("\(studies).proofs[2].language", "en"), ("\(studies).proofs[2].translated", true)], "education", .unproven,
      "education.proof.untranslated"),
    .init(
      "a diploma in English, translated simply", indecopi,
      [("\(studies).proofs[2].language", "en"), ("\(studies).proofs[2].translated", true)], "education", .met),
  ]

  static let otherChanges: [Change] = [
    .init(
      "valid on the day", ipd, [("applicant.collegiation[0].proofs[1].validUntil", "2026-04-01")], "collegiation", .met),
    .init(
      "valid until the day before", ipd, [("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31")],
      "collegiation", .unproven, "collegiation.expired"),
    .init(
      "neither college nor number", servir,
      [("applicant.collegiation[0].college", nil), ("applicant.collegiation[0].number", nil)], "collegiation", .absent,
      "collegiation.absent"),
    .init("a college without number", servir, [("applicant.collegiation[0].number", nil)], "collegiation", .met),
    .init(
      "no validity", ipd, [("applicant.collegiation[0].proofs[1].validUntil", nil)], "collegiation", .unproven,
      "collegiation.noValidity"),
    .init(
      "no diploma", ipd, [("applicant.collegiation[0].proofs[0]", nil)], "collegiation", .unproven,
      "collegiation.proof.missing"),
    .init(
      "only the membership is asked, and the proof of good standing has lapsed", ipd,
      [
        ("posting.profile.education.habilitacion", false),
        ("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31"),
      ], "collegiation", .met),
    .init(
      "only the membership is asked, without its diploma", ipd,
      [("posting.profile.education.habilitacion", false), ("applicant.collegiation[0].proofs[0]", nil)],
      "collegiation", .unproven, "collegiation.proof.missing"),
    .init(
      "only good standing is asked, without the diploma", ipd,
      [("posting.profile.education.colegiatura", false), ("applicant.collegiation[0].proofs[0]", nil)],
      "collegiation", .met),
    .init(
      "only the membership is asked where one paper proves both", indecopi,
      [
        ("posting.profile.education.habilitacion", false),
        ("applicant.collegiation[0].proofs[1].validUntil", "2026-03-31"),
      ], "collegiation", .unproven, "collegiation.expired"),
    .init(
      "not a member", servir, [("applicant.collegiation", [String]())], "collegiation", .absent, "collegiation.absent"),
    .init("ninety hours", ipd, [("\(training).hours", 90)], "training.programa", .met),
    .init(
      "eighty-nine hours", ipd, [("\(training).hours", 89)], "training.programa", .insufficient,
      "training.hours.minimum"),
    .init(
      "seventy-nine hours of a governing body", indecopi,
      [("\(training).hours", 79), ("\(training).governingBody", true)], "training.programa", .insufficient,
      "training.hours.minimum"),
    .init(
      "more than ninety are asked", ipd, [("posting.profile.training[0].hours", 121)], "training.programa",
      .insufficient, "training.hours.minimum"),
    .init("no hours", ipd, [("\(training).hours", nil)], "training.programa", .insufficient, "training.hours.missing"),
    .init("concluded on the day", ipd, [("\(training).to", "2026-03-24")], "training.programa", .met),
    .init(
      "concluded the day after", ipd, [("\(training).to", "2026-03-25")], "training.programa", .insufficient,
      "training.notConcluded"),
    .init(
      "a month ends on its last day", ipd, [("\(training).to", "2026-03")], "training.programa", .insufficient,
      "training.notConcluded"),
    .init(
      "a month, and the certificate shows the day of the application", ipd,
      [("\(training).to", "2026-03"), ("\(training).proofs[0].evidence", ["to": "2026-03-24"])], "training.programa",
      .met),
    .init(
      "a month, and the certificate shows the day after", ipd,
      [("\(training).to", "2026-03"), ("\(training).proofs[0].evidence", ["to": "2026-03-25"])],
      "training.programa", .insufficient, "training.notConcluded"),
    .init(
      "the certificate shows a later end than is declared", indecopi,
      [("\(training).to", "2026-03-10"), ("\(training).proofs[0].evidence", ["to": "2026-03-25"])],
      "training.programa", .unproven, "training.notConcluded"),
    .init(
      "the certificate shows an earlier end than is declared", servir,
      [("\(training).to", "2026-03-25"), ("\(training).proofs[0].evidence", ["to": "2026-03-10"])],
      "training.programa", .insufficient, "training.notConcluded"),
    .init(
      "in the ficha nobody looks at what it shows", ipd,
      [("\(training).to", "2026-03-10"), ("\(training).proofs[0].evidence", ["to": "2026-03-25"])],
      "training.programa", .met, stage: "ficha"),
    .init(
      "a course is no programme", ipd, [("\(training).kind", "curso")], "training.programa", .insufficient,
      "training.kind"),
    .init(
      "a maestría stands for a course, and its courses are not shown to be passed", indecopi,
      [
        ("\(training).kind", "maestria"), ("\(training).proofs[0].shows", ["horas"]),
        ("posting.profile.training[0].kind", "curso"),
      ], "training.programa", .unproven, "training.proof.incomplete"),
    .init(
      "a maestría stands for a course", indecopi,
      [("\(training).kind", "maestria"), ("posting.profile.training[0].kind", "curso")], "training.programa", .met),
    .init("a maestría serves there", indecopi, [("\(training).kind", "maestria")], "training.programa", .met),
    .init(
      "a maestría does not serve there", ipd, [("\(training).kind", "maestria")], "training.programa", .insufficient,
      "training.kind"),
    .init(
      "an induction", ipd, [("\(training).purpose", "induccion")], "training.programa", .insufficient,
      "training.purpose"),
    .init(
      "without approval", indecopi, [("\(training).proofs[0].shows", ["horas"])], "training.programa", .unproven,
      "training.proof.incomplete"),
    .init(
      "the certificate shows fewer hours", ipd, [("\(training).proofs[0].evidence", ["hours": 89])],
      "training.programa", .unproven, "training.hours.minimum"),
    .init(
      "all words in any order", ipd, [("\(training).name", "Diplomado Administrativo y de Derecho")],
      "training.programa", .met),
    .init(
      "all words in any order where the posting does not say afines", ipd,
      [
        ("\(training).name", "Diplomado Administrativo y de Derecho"), ("\(training).contents", [String]()),
        ("posting.profile.training[0].allowsRelated", nil),
      ], "training.programa", .judgement, "training.close"),
    .init(
      "all words but one where the posting does not say afines", ipd,
      [
        ("\(training).name", "Diplomado en Derecho"), ("\(training).contents", [String]()),
        ("posting.profile.training[0].allowsRelated", nil),
      ], "training.programa", .absent, "training.absent"),
    .init(
      "half of the words", ipd,
      [("\(training).name", "Diplomado en Derecho Civil"), ("\(training).contents", [String]())], "training.programa",
      .judgement, "training.close"),
    .init(
      "none of the words", ipd, [("\(training).name", "Cocina"), ("\(training).contents", [String]())],
      "training.programa", .absent, "training.absent"),
    .init(
      "a lower level", ipd, [("posting.profile.knowledge[2].level", "intermedio")], "knowledge.calculo", .insufficient,
      "knowledge.level"),
    .init(
      "no level declared", ipd, [("applicant.knowledge[2].level", nil)], "knowledge.calculo", .insufficient,
      "knowledge.level"),
    .init(
      "another kind", ipd, [("applicant.knowledge[2].kind", "tecnico")], "knowledge.calculo", .absent,
      "knowledge.absent"),
    .init(
      "a licence with its folio", ipd,
      [
        ("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]),
        (
          "applicant.additional",
          [
            [
              "name": "Licencia de conducir A-I",
              "proofs": [["kind": "licencia", "folio": 9] as [String: any Sendable]],
            ] as [String: any Sendable]
          ]
        ),
      ], "additional.l", .met),
    .init(
      "a licence without folio", ipd,
      [
        ("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]),
        (
          "applicant.additional",
          [["name": "Licencia de conducir A-I", "proofs": [["kind": "licencia"]]] as [String: any Sendable]]
        ),
      ], "additional.l", .unproven, "additional.proof.noFolio"),
    .init(
      "a licence without proof", servir,
      [
        ("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]),
        ("applicant.additional", [["name": "Licencia de conducir A-I"]]),
      ], "additional.l", .unproven, "additional.proof.missing"),
    .init(
      "a licence that lapsed beside one in force", servir,
      [
        ("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]]),
        (
          "applicant.additional",
          ["2019-01-01", "2030-01-01"].map { until -> [String: any Sendable] in
            [
              "name": "Licencia de conducir A-I",
              "proofs": [["kind": "licencia", "validUntil": until] as [String: any Sendable]],
            ]
          }
        ),
      ], "additional.l", .met),
    .init(
      "no licence", servir, [("posting.profile.additional", [["id": "l", "name": "Licencia A-I"]])], "additional.l",
      .absent, "additional.absent"),
  ]

  private static let last = "applicant.experience[1]"

  static let experienceChanges: [Change] = [
    .init(
      "no level declared", ipd, [("\(last).level", nil), ("posting.profile.experience.specific[1].years", 9)],
      "experience.specific.nivel", .insufficient, "experience.level"),
    .init(
      "no sector declared", ipd, [("\(last).sector", nil)], "experience.specific.publico", .insufficient,
      "experience.sector"),
    .init(
      "the level is not shown", indecopi,
      [
        ("\(last).proofs[0].shows", ["inicio", "fin", "funciones", "firma", "membrete"]),
        ("posting.profile.experience.specific[1].years", 9),
      ], "experience.specific.nivel", .unproven, "experience.level.notShown"),
    .init(
      "an issuer that is not HR", ipd, [("\(last).proofs[0].issuer", "logistica")], "experience.specific.publico",
      .unproven, "experience.proof.issuer"),
    .init("the same issuer", servir, [("\(last).proofs[0].issuer", "logistica")], "experience.specific.publico", .met),
    .init(
      "no letterhead", indecopi, [("\(last).proofs[0].shows", ["inicio", "fin", "cargo", "firma"])],
      "experience.specific.publico", .unproven, "experience.proof.incomplete"),
    .init(
      "no proof at all", servir, [("\(last).proofs", [String]())], "experience.specific.publico", .unproven,
      "experience.proof.missing"),
    .init(
      "an end that is left out", ipd, [("\(last).to", nil)], "experience.specific.publico", .insufficient,
      "field.missing"),
    .init(
      "a month for a day", ipd, [("\(last).from", "2016-03")], "experience.specific.publico", .unproven,
      "experience.dates.imprecise"),
    .init(
      "a month for a day, with the proof's own", ipd,
      [("\(last).from", "2016-03"), ("\(last).proofs[0].evidence", ["from": "2016-03-15"])],
      "experience.specific.publico", .met),
    .init(
      "a period in the future", ipd, [("\(last).from", "2026-03-25"), ("\(last).to", "2030-01-01")],
      "experience.specific.publico", .insufficient, "experience.future"),
    .init(
      "half of the words of the matter", ipd, [("\(last).functions", ["Llevar el procedimiento sancionador"])],
      "experience.specific.publico", .judgement, "experience.matter.close"),
    .init(
      "none of the words of the matter in the job of the sector", ipd, [("\(last).functions", ["Archivar papeles"])],
      "experience.specific.publico", .insufficient, "experience.matter"),
    .init(
      "none of the words of the matter", ipd,
      [
        ("\(last).functions", ["Archivar papeles"]), ("applicant.experience[0].functions", ["Archivar papeles"]),
      ], "experience.specific.publico", .absent, "experience.matter"),
  ]

  @Test(arguments: personChanges + fileChanges)
  func personAndFile(change: Change) throws { try check(change) }

  @Test(arguments: educationChanges)
  func education(change: Change) throws { try check(change) }

  @Test(arguments: otherChanges)
  func otherRequirements(change: Change) throws { try check(change) }

  @Test(arguments: [(79, true, 90, 0), (80, true, 80, 80), (89, false, 90, 0), (90, false, 90, 90)])
  func theFigureOfAProgrammeThatServesIsThatOfItsOwnMinimum(
    hours: Int, governingBody: Bool, asked: Int, counting: Int
  ) throws {
    let verdict = try Situation("apto-plain").setting("applicant.training[0].hours", hours)
      .setting("applicant.training[0].governingBody", governingBody).verdict()
    guard case .hours(let required, let counted) = verdict.result("training.programa")?.figure else {
      Issue.record("the requirement has a figure of hours")
      return
    }
    #expect((required, counted) == (asked, counting))
  }

  @Test(arguments: experienceChanges)
  func experience(change: Change) throws { try check(change) }

  private func check(_ change: Change) throws {
    var situation = try Situation("apto-plain").under(book: change.book).setting("stage", change.stage)
    for (path, value) in change.sets { situation = situation.setting(path, value) }
    let result = try #require(try situation.verdict().result(change.requirement))
    #expect(result.state == change.state, "\(result.reasons.map(\.code))")
    if let code = change.code { #expect(result.reasons.map(\.code).contains(code), "\(result.reasons.map(\.code))") }
    #expect(result.isMet == result.reasons.isEmpty)
  }
}
