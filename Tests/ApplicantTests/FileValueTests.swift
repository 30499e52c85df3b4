import Applicant
import Days
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct FileValueTests {
  static let fixtures =
    ((try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Applicants"))) ?? [])
    .filter { !$0.hasSuffix(".md") }.sorted()

  @Test(arguments: fixtures)
  func fixtureReadsWithoutErrors(folder: String) throws {
    let found = ReadFile(try Fixtures.bytes("Applicants/\(folder)/expediente.json"))
    #expect(found.errors.isEmpty)
    let file = try #require(found.file)
    #expect(file.personal.document != nil && !file.experience.isEmpty && !file.attachments.isEmpty)
  }

  @Test func thereAreFixtures() {
    #expect(Self.fixtures.count >= 6)
  }

  @Test func emptyFileIsReadAndDeclaresNothing() throws {
    let found = ReadFile("{\"schema\": \"applicant-file/1\"}")
    let file = try #require(found.file)
    #expect(found.log.faults.isEmpty)
    #expect(file.personal == PersonalData())
    #expect(file.personal.declarations.convicted == nil && file.personal.declarations.registries == nil)
    #expect(file.experience.isEmpty && file.education.isEmpty && file.unknown.isEmpty)
  }

  // MARK: The end of an experience

  @Test(
    arguments: [
      (", \"to\": null", .current), ("", nil), (", \"to\": \"2021-12\"", .on(.month(year: 2021, month: 12))),
    ] as [(String, ExperienceRecord.End?)])
  func openEndIsToldFromOneLeftOut(member: String, end: ExperienceRecord.End?) throws {
    let found = ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"from\": \"2021-01-05\"\(member)}")
    #expect(found.log.faults.isEmpty)
    #expect(try #require(found.file?.experience.first).to == end)
  }

  @Test func endOnADayIsThatDay() throws {
    let found = ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"to\": \"2021-12-08\"}")
    #expect(found.file?.experience.first?.to == .on(.day(try #require(Day("2021-12-08")))))
    #expect(found.file?.experience.first?.from == nil)
  }

  // MARK: Money

  @Test(
    arguments: [
      ("3500", 350_000), ("3500.0", 350_000), ("3500.00", 350_000), ("3500.5", 350_050), ("3500.05", 350_005),
      ("10864.19", 1_086_419), ("0", 0), ("0.01", 1), ("0.1", 10), ("1000000000", 100_000_000_000), ("null", nil),
    ] as [(String, Int?)])
  func amountIsInCentimos(source: String, centimos: Int?) {
    let found = pay(source)
    #expect(found.log.faults.isEmpty)
    #expect(found.file?.experience.first?.references.first?.grossPay == centimos)
  }

  @Test(arguments: [
    "3500.005", "-1", "-1.50", "1e3", "1.5e1", "\"3500\"", "1000000001", "99999999999999999999", "true",
  ])
  func whatIsNoAmountIsRefused(source: String) {
    #expect(pay(source).errors == ["3 experience[0].references[0].grossPay unexpected \(source)"])
  }

  @Test(arguments: ["-0.50", "-0.01"])
  func amountBelowZeroIsRefusedHoweverSmall(source: String) {
    #expect(pay(source).errors == ["3 experience[0].references[0].grossPay unexpected \(source)"])
  }

  private func pay(_ source: String) -> ReadFile {
    ReadFile("experience", "{\"id\": \"ex1\", \"kind\": \"empleo\", \"references\": [{\"grossPay\": \(source)}]}")
  }

  // MARK: Words

  @Test(
    arguments: [
      ("practicante", .practicante), ("asistente", .asistente), ("auxiliar", .asistente), ("analista", .analista),
      ("especialista", .especialista), ("supervisor", .supervisor), ("coordinador", .supervisor), ("jefe", .jefe),
      ("gerente", .gerente), ("director", .gerente), ("Director", nil), ("", nil), ("becario", nil),
    ] as [(String, PostLevel?)])
  func levelOfAPostHasItsSynonyms(word: String, level: PostLevel?) {
    #expect(PostLevel(word: word) == level)
    #expect(PostLevel.words.contains(word) == (level != nil))
  }

  @Test func levelsOfPostsAreOrdered() {
    #expect(PostLevel.allCases.sorted() == PostLevel.allCases)
    #expect(PostLevel.practicante < .asistente && PostLevel.jefe < .gerente && !(PostLevel.jefe < .jefe))
  }

  @Test(arguments: EducationLevel.allCases)
  func statusesOfALevelAreOrderedAndOthersReachNothing(level: EducationLevel) throws {
    let statuses = level.statuses
    for status in EducationStatus.allCases {
      for asked in EducationStatus.allCases {
        let expected =
          if let own = statuses.firstIndex(of: status), let other = statuses.firstIndex(of: asked) {
            own >= other
          } else { false }
        #expect(status.reaches(asked, at: level) == expected, "\(status), \(asked)")
      }
      let text = "{\"id\": \"ed1\", \"level\": \"\(level.rawValue)\", \"status\": \"\(status.rawValue)\"}"
      #expect(ReadFile("education", text).errors.isEmpty == statuses.contains(status), "\(status)")
    }
  }

  @Test func levelsOfEducationAreThoseOfTheFormInOrder() {
    let names = "primaria secundaria tecnica-basica tecnica-superior universitario maestria doctorado"
    #expect(EducationLevel.allCases.map(\.rawValue).joined(separator: " ") == names)
    #expect(EducationLevel.allCases.sorted() == EducationLevel.allCases)
    #expect(EducationLevel.allCases.filter(\.isSchool) == [.primaria, .secundaria])
    #expect(EducationLevel.allCases.filter(\.isTechnical) == [.tecnicaBasica, .tecnicaSuperior])
    #expect(EducationLevel.allCases.filter(\.isPostgraduate) == [.maestria, .doctorado])
    #expect(EducationStatus.titulado.reaches(.bachiller, at: .universitario))
    #expect(!EducationStatus.egresado.reaches(.bachiller, at: .universitario))
  }

  @Test(
    arguments: [
      ("es", "es"), ("ES", "es"), ("es-PE", "es-pe"), ("spa", "spa"), ("en", "en"), ("", nil), (" ", nil),
    ] as [(String, String?)])
  func aLanguageIsACode(written: String, read: String?) throws {
    let found = ReadFile(
      "additional", "{\"name\": \"a\", \"proofs\": [{\"kind\": \"diploma-titulo\", \"language\": \"\(written)\"}]}")
    #expect(found.errors.isEmpty && found.warnings.isEmpty)
    #expect(try #require(found.file?.additional.first?.proofs.first).language == read)
  }

  @Test(arguments: [("PE", "PE"), ("pe", "PE"), ("", nil)] as [(String, String?)])
  func aCountryIsACode(written: String, read: String?) throws {
    let found = ReadFile("education", "{\"id\": \"ed1\", \"level\": \"universitario\", \"country\": \"\(written)\"}")
    #expect(found.errors.isEmpty)
    #expect(try #require(found.file?.education.first).country == read)
  }

  @Test(
    arguments: [
      (nil, false), ("PE", false), ("pe", false), ("ES", true),
    ] as [(String?, Bool)])
  func studiesAreAbroadOutsidePeru(country: String?, isAbroad: Bool) {
    var record = EducationRecord(id: "ed1", level: .universitario)
    record.country = country
    #expect(record.isAbroad == isAbroad)
  }

  @Test(
    arguments: [
      ("Huamaní", "Ñahui", "Julio", "HUAMANÍ ÑAHUI, Julio"), ("Huamaní", nil, "Julio", "HUAMANÍ, Julio"),
      (nil, nil, "Julio", "Julio"), ("Huamaní", nil, nil, "HUAMANÍ"), (nil, nil, nil, ""),
    ] as [(String?, String?, String?, String)])
  func nameIsListedAsResultsWriteIt(paternal: String?, maternal: String?, names: String?, listed: String) {
    var personal = PersonalData()
    (personal.paternalSurname, personal.maternalSurname, personal.names) = (paternal, maternal, names)
    #expect(personal.listedName == listed)
  }
}
