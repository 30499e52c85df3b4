import Applicant
import Days
import Testing

/// That no value of a file is passed over: a file with all there is, each value another, is read into the same values.
@Suite struct WholeFileTests {
  private static let proof =
    "{\"kind\": \"certificado\", \"shows\": [\"inicio\", \"sello\"], \"date\": \"2020-01-02\", \"validUntil\": \"2021-01-02\","
    + " \"issuer\": \"rrhh\", \"language\": \"en\", \"translated\": true, \"translator\": \"T. Uno\", \"signed\": true,"
    + " \"foliated\": false, \"attachment\": \"at1\", \"folio\": 7, \"verifiedBy\": \"V. Dos\","
    + " \"evidence\": {\"from\": \"2019-01-02\", \"to\": \"2019-03-04\", \"hours\": 120}}"

  private static func file() throws -> ApplicantFile {
    let read = ReadFile(
      members: """
        "personal": {"document": {"type": "CE", "number": "000123456"}, "paternalSurname": "Uno", "maternalSurname": "Dos",
          "names": "Tres", "birthDate": "1990-05-17", "gender": "F", "nationality": "PE", "birthplace": "150101",
          "accommodation": "rampa", "address": {"street": "Calle", "ubigeo": "150102", "reference": "Parque"},
          "phones": ["987000001"], "emails": ["a@example.org"],
          "conditions": {"disability": {"code": "D1", "kind": "visual", "proofs": [\(proof)]},
            "armedForces": {"code": "F1", "acuartelado": true, "proofs": [\(proof)]},
            "athlete": {"level": 3, "validUntil": "2027-12-31", "proofs": [\(proof)]}},
          "declarations": {"fullCivilRights": true, "convicted": false, "disqualified": false,
            "antecedentes": ["penales"], "registries": ["REDAM"], "kinship": true}},
        "education": [{"id": "ed1", "level": "universitario", "status": "titulado", "career": "Derecho",
          "institution": "U", "country": "ES", "city": "Lima", "from": "2006-03", "egreso": "2011-12-20", "cycle": 8,
          "recognition": ["registro-sunedu"], "proofs": [\(proof)]}],
        "collegiation": [{"id": "co1", "college": "C", "number": "9", "link": "https://c.example", "proofs": [\(proof)]}],
        "training": [{"id": "tr1", "kind": "curso", "name": "N", "institution": "I", "from": "2019-01-01",
          "to": "2019-02", "hours": 40, "governingBody": true, "purpose": "induccion", "contents": ["x"],
          "proofs": [\(proof)]}],
        "knowledge": [{"id": "kn1", "kind": "ofimatica", "name": "Hojas", "level": "basico"}],
        "experience": [{"id": "ex1", "kind": "servicio", "employer": "E", "sector": "publico", "position": "P",
          "level": "jefe", "unit": "Un", "from": "2015-06-01", "to": "2016-07", "functions": ["f"], "business": "B",
          "references": [{"name": "R", "position": "J", "phone": "1", "reasonForLeaving": "L", "grossPay": 3500.5}],
          "proofs": [\(proof)]}],
        "additional": [{"name": "Licencia", "proofs": [\(proof)]}],
        "documents": [{"kind": "cv", "attachment": "at1", "signed": true, "foliated": false}],
        "attachments": [{"id": "at1", "file": "a.pdf", "sha256": "\(String(repeating: "ab", count: 32))", "pages": 2}]
        """)
    #expect(read.errors == [])
    return try #require(read.file)
  }

  private static func checkProof(_ proofs: [Proof]) throws {
    let proof = try #require(proofs.first)
    #expect(proofs.count == 1 && proof.kind == "certificado" && proof.shows == ["inicio", "sello"])
    #expect(proof.date == Day("2020-01-02") && proof.validUntil == Day("2021-01-02") && proof.issuer == "rrhh")
    #expect(proof.language == "en" && proof.translated == true && proof.translator == "T. Uno")
    #expect(proof.signed == true && proof.foliated == false && proof.attachment == "at1" && proof.folio == 7)
    #expect(proof.verifiedBy == "V. Dos")
    #expect(proof.evidence == Proof.Evidence(from: Day("2019-01-02"), to: Day("2019-03-04"), hours: 120))
  }

  @Test func whoTheyAre() throws {
    let person = try Self.file().personal
    #expect(person.document?.type == .ce && person.document?.number == "000123456")
    #expect(person.paternalSurname == "Uno" && person.maternalSurname == "Dos" && person.names == "Tres")
    #expect(person.birthDate == Day("1990-05-17") && person.gender == "F" && person.nationality == "PE")
    #expect(person.birthplace == "150101" && person.accommodation == "rampa")
    #expect(
      person.address.street == "Calle" && person.address.ubigeo == "150102" && person.address.reference == "Parque")
    #expect(person.phones == ["987000001"] && person.emails == ["a@example.org"])
    #expect(person.declarations.fullCivilRights == true && person.declarations.convicted == false)
    #expect(person.declarations.disqualified == false && person.declarations.antecedentes == ["penales"])
    #expect(person.declarations.registries == ["REDAM"] && person.declarations.kinship == true)
  }

  @Test func theirConditions() throws {
    let conditions = try Self.file().personal.conditions
    #expect(conditions.disability?.code == "D1" && conditions.disability?.kind == "visual")
    try Self.checkProof(conditions.disability?.proofs ?? [])
    #expect(conditions.armedForces?.code == "F1" && conditions.armedForces?.acuartelado == true)
    try Self.checkProof(conditions.armedForces?.proofs ?? [])
    #expect(conditions.athlete?.level == 3 && conditions.athlete?.validUntil == Day("2027-12-31"))
    try Self.checkProof(conditions.athlete?.proofs ?? [])
  }

  @Test func whatTheyHaveStudied() throws {
    let file = try Self.file()
    let studies = try #require(file.education.first)
    #expect(studies.id == "ed1" && studies.level == .universitario && studies.status == .titulado)
    #expect(studies.career == "Derecho" && studies.institution == "U" && studies.country == "ES" && studies.isAbroad)
    #expect(studies.city == "Lima" && studies.from == .month(year: 2006, month: 3))
    #expect(studies.egreso == Day("2011-12-20") && studies.cycle == 8 && studies.recognition == ["registro-sunedu"])
    try Self.checkProof(studies.proofs)
    let college = try #require(file.collegiation.first)
    #expect(
      college.id == "co1" && college.college == "C" && college.number == "9" && college.link == "https://c.example")
    try Self.checkProof(college.proofs)
    let course = try #require(file.training.first)
    #expect(course.id == "tr1" && course.kind == .curso && course.name == "N" && course.institution == "I")
    #expect(course.from == Day("2019-01-01").map { .day($0) } && course.to == .month(year: 2019, month: 2))
    #expect(
      course.hours == 40 && course.governingBody == true && course.purpose == .induccion && course.contents == ["x"])
    try Self.checkProof(course.proofs)
    let knowledge = try #require(file.knowledge.first)
    #expect(
      knowledge.id == "kn1" && knowledge.kind == .ofimatica && knowledge.name == "Hojas" && knowledge.level == .basico)
  }

  @Test func whatTheyHaveDone() throws {
    let file = try Self.file()
    let job = try #require(file.experience.first)
    #expect(job.id == "ex1" && job.kind == .servicio && job.employer == "E" && job.sector == .publico)
    #expect(
      job.position == "P" && job.level == .jefe && job.unit == "Un" && job.functions == ["f"] && job.business == "B")
    #expect(job.from == Day("2015-06-01").map { .day($0) } && job.to == .on(.month(year: 2016, month: 7)))
    let reference = try #require(job.references.first)
    #expect(reference.name == "R" && reference.position == "J" && reference.phone == "1")
    #expect(reference.reasonForLeaving == "L" && reference.grossPay == 350_050)
    try Self.checkProof(job.proofs)
  }

  @Test func whatElseTheySend() throws {
    let file = try Self.file()
    #expect(file.additional.first?.name == "Licencia")
    try Self.checkProof(file.additional.first?.proofs ?? [])
    let document = try #require(file.documents.first)
    #expect(
      document.kind == "cv" && document.attachment == "at1" && document.signed == true && document.foliated == false)
    let attachment = try #require(file.attachments.first)
    #expect(attachment.id == "at1" && attachment.file == "a.pdf" && attachment.pages == 2)
    #expect(attachment.sha256 == String(repeating: "ab", count: 32))
    #expect(file.unknown.isEmpty)
  }
}
