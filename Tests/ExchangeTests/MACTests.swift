import Applicant
import Days
import Exchange
import Testing

/// Drafts made of a MAC.
@Suite struct MACTests {
  private static func draft() throws -> Conversion { MAC.draft(from: try Read.json(Samples.mac), on: Read.day) }

  @Test func whatBothFormatsHaveIsCarriedOver() throws {
    let file = try Read.file(Self.draft())
    #expect(file.personal.names == "Rosa" && file.personal.paternalSurname == "Quispe Mamani")
    #expect(file.personal.birthDate?.description == "1988-07-26" && file.personal.address.street == "Jr. Uno 123")
    #expect(file.personal.phones == ["+51 900000000"] && file.personal.emails == ["rosa@example.pe"])
    #expect(file.experience.map(\.employer) == ["Ministerio Uno", "Ministerio Uno", "Dos"])
    #expect(file.experience.map(\.position) == ["Jefa", "Analista", "Asistente"])
    #expect(file.experience.map { $0.from?.description } == ["2018-06-20", "2015-01-05", "2014-05-01"])
    #expect(file.experience.map(\.sector) == [.publico, .publico, nil])
    #expect(file.experience[0].to == .current && file.experience[2].to == nil)
    #expect(file.experience[1].functions == ["Ordenar el archivo", "Clasificar", "Foliar"])
    #expect(file.experience[1].references.map(\.name) == ["Luis Rojas"])
    #expect(file.experience[1].references.map(\.phone) == ["+51 900000001"])
    #expect(file.education.map(\.level) == [.maestria] && file.education[0].status == .grado)
    #expect(file.education[0].country == "CL" && file.education[0].egreso?.description == "2014-07-01")
    #expect(file.training.map(\.name) == ["Gestión pública"] && file.training[0].to?.description == "2016-05-20")
    #expect(file.knowledge.map(\.name) == ["JIRA", "SQL", "Inglés", "Élfico", "Quechua"])
    #expect(file.knowledge.map(\.level) == [nil, .basico, nil, nil, nil])
  }

  @Test func whatHasNoPlaceIsNamed() throws {
    let draft = try Self.draft()
    #expect(
      draft.left == [
        "settings", "aboutMe.profile.title", "aboutMe.profile.location.country",
        "aboutMe.profile.location.municipality",
        "aboutMe.relevantLinks[0].type", "aboutMe.relevantLinks[0].URL", "experience.jobs[0].organization.description",
        "experience.jobs[0].organization.URL", "experience.jobs[0].roles[1].competences[0].name",
        "experience.jobs[0].roles[1].competences[0].type", "experience.jobs[0].roles[1].referrals[0].title",
        "experience.jobs[1].type", "experience.jobs[1].roles[0].finishDate", "experience.projects[0].details.name",
        "knowledge.languages[0].fullName", "knowledge.languages[0].level", "knowledge.languages[1].name",
        "knowledge.hardSkills[0].skill.type", "knowledge.hardSkills[0].level",
        "knowledge.hardSkills[1].skill.type", "knowledge.softSkills[0].skill.name",
        "knowledge.softSkills[0].skill.type",
        "knowledge.softSkills[0].level", "knowledge.studies[0].studyType", "knowledge.studies[0].degreeAchieved",
        "knowledge.studies[0].name", "knowledge.studies[0].startDate", "knowledge.studies[0].finishDate",
        "knowledge.studies[0].institution.name", "knowledge.studies[3].studyType",
        "knowledge.studies[3].degreeAchieved",
        "knowledge.studies[3].name", "knowledge.studies[3].startDate", "knowledge.studies[4].studyType",
        "knowledge.studies[4].degreeAchieved", "knowledge.studies[4].name", "knowledge.studies[4].startDate",
        "careerPreferences.status",
      ])
    #expect(
      draft.assumed == [
        "personal.paternalSurname", "training[0].kind", "knowledge[0].kind", "knowledge[1].kind", "experience[0].kind",
        "experience[0].to", "experience[0].sector", "experience[1].kind", "experience[1].sector", "experience[2].kind",
      ])
  }

  @Test(arguments: [
    (#"{"aboutMe": {}}"#, true), (#"{"experience": {"jobs": []}}"#, true), (#"{"careerPreferences": 1}"#, true),
    (#"{"schema": "applicant-file/1", "aboutMe": {}}"#, false), (#"{"experience": []}"#, false), ("[]", false),
  ])
  func itIsKnownByItsParts(text: String, isOne: Bool) throws {
    #expect(MAC.isOne(try Read.json(text)) == isOne)
  }

  private static func study(_ members: String) throws -> (file: ApplicantFile, left: [String]) {
    let text = """
      {"aboutMe": {}, "knowledge": {"studies": [{"studyType": "officialDegree", "finishDate": "2006-06-30", \(members)}]}}
      """
    let draft = MAC.draft(from: try Read.json(text), on: Read.day)
    return (try Read.file(draft), draft.left)
  }

  /// `finishDate` is that of the studies, "with or without obtaining a degree": experience is not counted from it.
  @Test(arguments: [("true", true), ("false", false)])
  func whoLeftOffHasNoEgreso(achieved: String, isDone: Bool) throws {
    let (file, left) = try Self.study(#""name": "Bachelor", "degreeAchieved": \#(achieved)"#)
    #expect((file.education[0].egreso != nil) == isDone && (file.education[0].status == .bachiller) == isDone)
    #expect(left.isEmpty == isDone)
  }

  /// In Peru it is a degree; elsewhere somebody may have left school with it.
  @Test(arguments: [("PE", true), ("ES", false)])
  func aBachillerOfAnotherCountryIsNotTakenForADegree(country: String, isOne: Bool) throws {
    let (file, left) = try Self.study(
      #""name": "Bachiller", "degreeAchieved": true, "institution": {"location": {"country": "\#(country)"}}"#)
    #expect(file.education.isEmpty == !isOne && left.isEmpty == isOne)
  }

  @Test func whatIsWrittenInAnglesIsNoMark() throws {
    let text = """
      {"experience": {"jobs": [{"organization": {"name": "Uno"}, "roles": [{"name": "Dos", "finishDate": null,
        "challenges": [{"description": "Par<U> y a <i and b> c\\nOtra línea"}]}]}]}}
      """
    let job = try Read.file(MAC.draft(from: try Read.json(text), on: Read.day)).experience[0]
    #expect(job.functions == ["Par<U> y a <i and b> c", "Otra línea"] && job.to == .current)
  }
}
