import Applicant
import Reading
import Testing

/// Each kind of error of a file: named with its line and its path, and the file is not decided on.
@Suite struct FileErrorTests {
  @Test(arguments: [
    ("", "1  emptyText"), ("[]", "1  unexpected []"), ("{\"personal\": {}}", "1 schema missing"),
    ("{\"schema\": \"applicant-file/2\"}", "1 schema unexpected \"applicant-file/2\""),
    ("{\"schema\": null}", "1 schema missing"),
    ("{\"schema\":\n1}", "2 schema unexpected 1"), ("{\"schema\": \"applicant-file/1\",}", "1  syntax"),
  ])
  func textThatIsNoApplicantFileIsRefused(text: String, error: String) {
    expect(ReadFile(text), errors: [error])
  }

  @Test(arguments: [
    ("\"personal\": []", "2 personal unexpected []"), ("\"education\": {}", "2 education unexpected {}"),
    ("\"education\": [1]", "2 education[0] unexpected 1"),
    ("\"experience\": \"ex1\"", "2 experience unexpected \"ex1\""),
    ("\"documents\": [[]]", "2 documents[0] unexpected []"), ("\"attachments\": true", "2 attachments unexpected true"),
    ("\"personal\": {\n\"names\": 5}", "3 personal.names unexpected 5"),
    ("\"personal\": {\n\"phones\": \"9\"}", "3 personal.phones unexpected \"9\""),
    ("\"personal\": {\"phones\": [\"9\",\n9]}", "3 personal.phones[1] unexpected 9"),
    ("\"personal\": {\"address\":\n\"Lima\"}", "3 personal.address unexpected \"Lima\""),
    (
      "\"personal\": {\"document\":\n{\"type\": \"RUC\", \"number\": \"1\"}}",
      "3 personal.document.type unexpected \"RUC\""
    ),
    ("\"personal\": {\"document\":\n{\"type\": \"DNI\"}}", "3 personal.document.number missing"),
    ("\"personal\": {\"document\":\n{\"number\": \"1\"}}", "3 personal.document.type missing"),
    (
      "\"personal\": {\"document\":\n{\"type\": \"DNI\", \"number\": 40000011}}",
      "3 personal.document.number unexpected 40000011"
    ),
    ("\"personal\": {\n\"birthDate\": \"1990-02-30\"}", "3 personal.birthDate unexpected \"1990-02-30\""),
    ("\"personal\": {\n\"birthDate\": \"1990-05\"}", "3 personal.birthDate unexpected \"1990-05\""),
    (
      "\"personal\": {\"declarations\": {\n\"convicted\": \"no\"}}",
      "3 personal.declarations.convicted unexpected \"no\""
    ),
    (
      "\"personal\": {\"declarations\": {\n\"registries\": [1]}}",
      "3 personal.declarations.registries[0] unexpected 1"
    ),
    (
      "\"personal\": {\"conditions\": {\"athlete\": {\n\"level\": 0}}}",
      "3 personal.conditions.athlete.level unexpected 0"
    ),
    (
      "\"personal\": {\"conditions\": {\"athlete\": {\n\"level\": 6}}}",
      "3 personal.conditions.athlete.level unexpected 6"
    ),
    ("\"personal\": {\n\"nationality\": \"Peruana\"}", "3 personal.nationality unexpected \"Peruana\""),
    ("\"personal\": {\n\"nationality\": \"P3\"}", "3 personal.nationality unexpected \"P3\""),
    (
      "\"education\": [{\"id\": \"ed1\", \"level\": \"universitario\",\n\"country\": \"Perú\"}]",
      "3 education[0].country unexpected \"Perú\""
    ),
    (
      "\"additional\": [{\"name\": \"a\", \"proofs\": [{\"kind\": \"dni\",\n\"language\": \"Español\"}]}]",
      "3 additional[0].proofs[0].language unexpected \"Español\""
    ),
    ("\"personal\": {\n\"names\": \"A\",\n\"names\": \"B\"}", "4 personal.names duplicateKey, first on line 3"),
  ])
  func wrongValueIsNamedWithLineAndPath(members: String, error: String) {
    expect(ReadFile(members: members), errors: [error])
  }

  @Test(arguments: [
    ("education", "{\"level\": \"universitario\"}", "3 education[0].id missing"),
    ("education", "{\"id\": \" \", \"level\": \"universitario\"}", "3 education[0].id unexpected \" \""),
    ("education", "{\"id\": 1, \"level\": \"universitario\"}", "3 education[0].id unexpected 1"),
    ("education", "{\"id\": \"ed1\"}", "3 education[0].level missing"),
    ("education", "{\"id\": \"ed1\",\n\"level\": \"superior\"}", "4 education[0].level unexpected \"superior\""),
    ("education", "{\"id\": \"ed1\", \"level\": \"Maestria\"}", "3 education[0].level unexpected \"Maestria\""),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"universitario\",\n\"status\": \"terminado\"}",
      "4 education[0].status unexpected \"terminado\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"universitario\",\n\"status\": \"grado\"}",
      "4 education[0].status unexpected \"grado\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"maestria\",\n\"status\": \"titulado\"}",
      "4 education[0].status unexpected \"titulado\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"secundaria\",\n\"status\": \"egresado\"}",
      "4 education[0].status unexpected \"egresado\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"tecnica-basica\",\n\"status\": \"completa\"}",
      "4 education[0].status unexpected \"completa\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"universitario\",\n\"egreso\": \"2011-02-29\"}",
      "4 education[0].egreso unexpected \"2011-02-29\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"universitario\",\n\"egreso\": \"2011-12\"}",
      "4 education[0].egreso unexpected \"2011-12\""
    ),
    (
      "education", "{\"id\": \"ed1\", \"level\": \"universitario\",\n\"cycle\": 21}",
      "4 education[0].cycle unexpected 21"
    ),
    ("collegiation", "{\"college\": \"CAL\"}", "3 collegiation[0].id missing"),
    ("training", "{\"kind\": \"curso\"}", "3 training[0].id missing"),
    ("training", "{\"id\": \"tr1\",\n\"kind\": \"webinar\"}", "4 training[0].kind unexpected \"webinar\""),
    ("training", "{\"id\": \"tr1\", \"kind\": \"curso\",\n\"hours\": 12.5}", "4 training[0].hours unexpected 12.5"),
    ("training", "{\"id\": \"tr1\", \"kind\": \"curso\",\n\"hours\": \"12\"}", "4 training[0].hours unexpected \"12\""),
    ("training", "{\"id\": \"tr1\", \"kind\": \"curso\",\n\"hours\": -1}", "4 training[0].hours unexpected -1"),
    (
      "training", "{\"id\": \"tr1\", \"kind\": \"curso\",\n\"purpose\": \"ocio\"}",
      "4 training[0].purpose unexpected \"ocio\""
    ),
    ("knowledge", "{\"kind\": \"idioma\"}", "3 knowledge[0].id missing"),
    ("knowledge", "{\"id\": \"kn1\",\n\"kind\": \"musica\"}", "4 knowledge[0].kind unexpected \"musica\""),
    (
      "knowledge", "{\"id\": \"kn1\", \"kind\": \"idioma\",\n\"level\": \"experto\"}",
      "4 knowledge[0].level unexpected \"experto\""
    ),
    ("experience", "{\"kind\": \"empleo\"}", "3 experience[0].id missing"),
    ("experience", "{\"id\": \"ex1\"}", "3 experience[0].kind missing"),
    (
      "experience", "{\"id\": \"ex1\",\n\"kind\": \"voluntariado\"}", "4 experience[0].kind unexpected \"voluntariado\""
    ),
    (
      "experience", "{\"id\": \"ex1\", \"kind\": \"empleo\",\n\"sector\": \"mixto\"}",
      "4 experience[0].sector unexpected \"mixto\""
    ),
    (
      "experience", "{\"id\": \"ex1\", \"kind\": \"empleo\",\n\"level\": \"becario\"}",
      "4 experience[0].level unexpected \"becario\""
    ),
    (
      "experience", "{\"id\": \"ex1\", \"kind\": \"empleo\",\n\"from\": \"2019-13\"}",
      "4 experience[0].from unexpected \"2019-13\""
    ),
    (
      "experience", "{\"id\": \"ex1\", \"kind\": \"empleo\",\n\"to\": \"actual\"}",
      "4 experience[0].to unexpected \"actual\""
    ),
    (
      "experience", "{\"id\": \"ex1\", \"kind\": \"empleo\",\n\"functions\": [\"a\", 1]}",
      "4 experience[0].functions[1] unexpected 1"
    ),
    ("documents", "{\"signed\": true}", "3 documents[0].kind missing"),
    ("attachments", "{\"file\": \"docs/a.pdf\"}", "3 attachments[0].id missing"),
    ("attachments", "{\"id\": \"at1\"}", "3 attachments[0].file missing"),
    ("attachments", "{\"id\": \"at1\", \"file\": \"a\",\n\"pages\": -1}", "4 attachments[0].pages unexpected -1"),
    (
      "attachments", "{\"id\": \"at1\", \"file\": \"a\",\n\"sha256\": \"abc\"}",
      "4 attachments[0].sha256 unexpected \"abc\""
    ),
  ])
  func wrongFieldOfARecordIsNamedWithLineAndPath(list: String, record: String, error: String) {
    expect(ReadFile(list, record), errors: [error])
  }

  @Test(arguments: [
    ("{}", "4 experience[0].proofs[0].kind missing"),
    ("{\"kind\": \"contrato\",\n\"folio\": 0}", "5 experience[0].proofs[0].folio unexpected 0"),
    ("{\"kind\": \"contrato\",\n\"date\": \"2021-04-31\"}", "5 experience[0].proofs[0].date unexpected \"2021-04-31\""),
    ("{\"kind\": \"contrato\",\n\"signed\": \"sí\"}", "5 experience[0].proofs[0].signed unexpected \"sí\""),
    ("{\"kind\": \"contrato\",\n\"shows\": \"fin\"}", "5 experience[0].proofs[0].shows unexpected \"fin\""),
    ("{\"kind\": \"contrato\",\n\"shows\": [\"fin\", 2]}", "5 experience[0].proofs[0].shows[1] unexpected 2"),
    ("{\"kind\": \"contrato\",\n\"attachment\": \"at9\"}", "5 experience[0].proofs[0].attachment brokenReference at9"),
    (
      "{\"kind\": \"contrato\",\n\"evidence\": {\"from\": \"2021-01-02\", \"to\": \"2021-01-01\"}}",
      "5 experience[0].proofs[0].evidence.to startAfterEnd 2021-01-02 2021-01-01"
    ),
    (
      "{\"kind\": \"contrato\",\n\"evidence\": {\"from\": \"2021-01\"}}",
      "5 experience[0].proofs[0].evidence.from unexpected \"2021-01\""
    ),
  ])
  func wrongProofIsNamedWithLineAndPath(proof: String, error: String) {
    expect(
      ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"proofs\": [\n\(proof)]}"), errors: [error])
  }

  // MARK: Start after end

  @Test(arguments: [
    ("2021-12-08", "2021-12-07", true), ("2021-12-08", "2021-12-08", false), ("2021-12-08", "2021-12-09", false),
    ("2021-12", "2021-11", true), ("2021-12", "2021-12", false), ("2021-12-31", "2021-12", false),
    ("2022-01-01", "2021-12", true), ("2021-12", "2021-12-01", false), ("2021-12", "2021-11-30", true),
  ])
  func periodThatEndsBeforeItStartsIsInvalid(from: String, to: String, invalid: Bool) {
    let dates = "\"from\": \"\(from)\", \"to\": \"\(to)\""
    expect(
      ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \(dates)}"),
      errors: invalid ? ["3 experience[0].to startAfterEnd \(from) \(to)"] : [])
    expect(
      ReadFile("training", "{\"id\": \"tr1\", \"kind\": \"curso\", \(dates)}"),
      errors: invalid ? ["3 training[0].to startAfterEnd \(from) \(to)"] : [])
  }

  @Test(arguments: [("2011-12-21", true), ("2011-12-20", false), ("2011-12", false), ("2012-01", true)])
  func studiesThatStartAfterTheirEndAreInvalid(from: String, invalid: Bool) {
    let record = "{\"id\": \"ed1\", \"level\": \"universitario\", \"from\": \"\(from)\", \"egreso\": \"2011-12-20\"}"
    expect(
      ReadFile("education", record), errors: invalid ? ["3 education[0].egreso startAfterEnd \(from) 2011-12-20"] : [])
  }

  // MARK: Ids and references

  @Test(arguments: [
    (
      "\"education\": [{\"id\": \"a\", \"level\": \"primaria\"},\n{\"id\": \"a\", \"level\": \"primaria\"}]",
      "education[1].id", "education[0].id"
    ),
    (
      "\"training\": [{\"id\": \"a\", \"kind\": \"curso\"}],\n\"experience\": [{\"id\": \"a\", \"kind\": \"empleo\"}]",
      "experience[0].id", "training[0].id"
    ),
    (
      "\"collegiation\": [{\"id\": \"a\"}],\n\"knowledge\": [{\"id\": \"a\", \"kind\": \"idioma\"}]",
      "knowledge[0].id", "collegiation[0].id"
    ),
    (
      "\"attachments\": [{\"id\": \"a\", \"file\": \"x\"},\n{\"id\": \"a\", \"file\": \"y\"}]", "attachments[1].id",
      "attachments[0].id"
    ),
  ])
  func idThatStandsTwiceIsNamedWithTheFirst(members: String, second: String, first: String) {
    expect(ReadFile(members: members), errors: ["3 \(second) duplicateID a, first \(first)"])
  }

  @Test func attachmentMayHaveTheIdOfARecord() {
    let members = "\"collegiation\": [{\"id\": \"a\"}], \"attachments\": [{\"id\": \"a\", \"file\": \"x\"}]"
    expect(ReadFile(members: members), errors: [])
  }

  @Test(arguments: [
    ("\"documents\": [\n{\"kind\": \"cv\", \"attachment\": \"REF\"}]", "documents[0].attachment"),
    (
      "\"additional\": [\n{\"proofs\": [{\"kind\": \"licencia\", \"attachment\": \"REF\"}]}]",
      "additional[0].proofs[0].attachment"
    ),
    (
      "\"collegiation\": [\n{\"id\": \"co1\", \"proofs\": [{\"kind\": \"licencia\", \"attachment\": \"REF\"}]}]",
      "collegiation[0].proofs[0].attachment"
    ),
    (
      "\"personal\": {\"conditions\": {\n\"disability\": {\"proofs\": [{\"kind\": \"licencia\", \"attachment\": \"REF\"}]}}}",
      "personal.conditions.disability.proofs[0].attachment"
    ),
    (
      "\"personal\": {\"conditions\": {\n\"armedForces\": {\"proofs\": [{\"kind\": \"licencia\", \"attachment\": \"REF\"}]}}}",
      "personal.conditions.armedForces.proofs[0].attachment"
    ),
    (
      "\"personal\": {\"conditions\": {\n\"athlete\": {\"proofs\": [{\"kind\": \"licencia\", \"attachment\": \"REF\"}]}}}",
      "personal.conditions.athlete.proofs[0].attachment"
    ),
  ])
  func referenceMustLeadToAnAttachment(members: String, path: String) {
    let attachments = ", \"attachments\": [{\"id\": \"at1\", \"file\": \"docs/a.pdf\"}]"
    let right = members.replacing("REF", with: "at1")
    let wrong = members.replacing("REF", with: "at2")
    expect(ReadFile(members: right + attachments), errors: [])
    expect(ReadFile(members: wrong + attachments), errors: ["3 \(path) brokenReference at2"])
    expect(ReadFile(members: right), errors: ["3 \(path) brokenReference at1"])
  }

  // MARK: Paths and digests of attachments

  @Test(arguments: [
    "../a.pdf", "docs/../../a.pdf", "docs/..", "..", "/etc/passwd", "/", "./a.pdf", "docs/./a.pdf", "docs//a.pdf",
    "docs/",
    "", "..\\\\a.pdf", "docs\\\\a.pdf", "a\\u0000.pdf", "a\\n.pdf", "\\u002e\\u002e/a.pdf",
  ])
  func pathThatCouldLeadOutOfTheFolderIsRefused(path: String) {
    let found = ReadFile("attachments", "{\"id\": \"at1\", \"file\": \"\(path)\"}")
    expect(found, errors: ["3 attachments[0].file unexpected \"\(path)\""])
  }

  @Test(arguments: ["a.pdf", "docs/a.pdf", "docs/ñ 1.pdf", "..a/b..pdf", "...", "a/b/c/d", ".hidden"])
  func pathInsideTheFolderIsAccepted(path: String) {
    let found = ReadFile("attachments", "{\"id\": \"at1\", \"file\": \"\(path)\"}")
    expect(found, errors: [])
    #expect(found.file?.attachments.first?.file == path)
  }

  @Test(arguments: [(63, false), (64, true), (65, false)])
  func digestHasSixtyFourDigits(count: Int, accepted: Bool) {
    let digest = String(repeating: "A", count: count)
    let found = ReadFile("attachments", "{\"id\": \"at1\", \"file\": \"a\", \"sha256\": \"\(digest)\"}")
    #expect(found.errors.isEmpty == accepted)
    #expect(found.file?.attachments.first?.sha256 == (accepted ? digest.lowercased() : nil))
  }

  @Test func digestWithOtherSignsIsRefused() {
    func errors(_ digest: String) -> [String] {
      ReadFile("attachments", "{\"id\": \"at1\", \"file\": \"a\", \"sha256\": \"\(digest)\"}").errors
    }
    #expect(!errors(String(repeating: "g", count: 64)).isEmpty)
    #expect(!errors(String(repeating: " ", count: 64)).isEmpty)
    #expect(!errors("０" + String(repeating: "a", count: 61)).isEmpty)
  }

  // MARK: All at once

  @Test func allErrorsOfAFileComeAtOnce() {
    let members = """
      "personal": {"birthDate": "1990-02-30",
        "declarations": {"convicted": 0}},
      "education": [{"id": "r1", "level": "superior"},
        {"level": "maestria", "status": "titulado"}],
      "experience": [{"id": "r1", "kind": "empleo", "from": "2021-02", "to": "2021-01",
        "sector": "mixto", "apodo": 1, "proofs": [{"kind": "contrato", "attachment": "at1"}]}],
      "attachments": [{"id": "at2", "file": "../a"}]
      """
    expect(
      ReadFile(members: members),
      errors: [
        "2 personal.birthDate unexpected \"1990-02-30\"", "3 personal.declarations.convicted unexpected 0",
        "4 education[0].level unexpected \"superior\"", "5 education[1].id missing",
        "5 education[1].status unexpected \"titulado\"", "7 experience[0].sector unexpected \"mixto\"",
        "6 experience[0].to startAfterEnd 2021-02 2021-01", "8 attachments[0].file unexpected \"../a\"",
        "6 experience[0].id duplicateID r1, first education[0].id",
        "7 experience[0].proofs[0].attachment brokenReference at1",
      ])
  }

  private func expect(_ found: ReadFile, errors: [String], at location: SourceLocation = #_sourceLocation) {
    #expect(found.errors == errors, sourceLocation: location)
    #expect((found.file == nil) == !errors.isEmpty, sourceLocation: location)
    #expect(found.log.faults.allSatisfy { $0.file == "expediente.json" }, sourceLocation: location)
  }
}
