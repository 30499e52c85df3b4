import Applicant
import Days
import Exchange
import Testing

/// Drafts made of Europass, of before and after 2020.
@Suite struct EuropassTests {
  private static func draft(json text: String) throws -> Conversion {
    try #require(Curriculum.draft(from: try Read.json(text), on: Read.day))
  }

  private static func draft(xml text: String) throws -> Conversion {
    try #require(Curriculum.draft(from: try Read.xml(text), on: Read.day))
  }

  /// The person is the same in all three.
  @Test(arguments: ["json", "xml", "candidate"])
  func thePersonIsCarriedOver(format: String) throws {
    let draft =
      switch format {
      case "json": try Self.draft(json: Samples.passportJSON)
      case "xml": try Self.draft(xml: Samples.passportXML)
      default: try Self.draft(xml: Samples.candidate)
      }
    let file = try Read.file(draft)
    #expect(file.personal.names == "Rosa" && file.personal.paternalSurname == "Quispe Mamani")
    #expect(file.personal.birthDate?.description == "1988-07-06" && file.personal.gender == "F")
    #expect(file.personal.nationality == "PE" && file.personal.emails == ["rosa@example.pe"])
    #expect(
      file.personal.phones.first == "+51 900000000" && file.personal.phones.count == (format == "candidate" ? 1 : 2))
    #expect(file.personal.address.street == (format == "candidate" ? "Jr. Uno 123, Piso 2" : "Jr. Uno 123"))
    #expect(file.experience.prefix(2).map(\.position) == ["Analista", "Asistente"])
    #expect(file.experience[0].employer == "Ministerio Uno" && file.experience[0].to == .current)
    #expect(
      file.experience.prefix(2).map { $0.from?.description } == ["2012-08", nil], "months stay months, years are left")
    #expect(file.experience[1].to.map { "\($0)" }?.contains("2012") == true)
    #expect(file.education[0].level == .universitario && file.education[0].status == .bachiller)
    #expect(file.education[0].from?.description == "2004-03" && file.education[0].egreso?.description == "2009-12-18")
    #expect(file.knowledge.contains { $0.kind == .idioma && $0.name == "Inglés" && $0.level == nil })
    #expect(draft.assumed.contains("personal.paternalSurname") && draft.assumed.contains("experience[0].kind"))
  }

  @Test func whatTheJSONHasBesidesIsNamed() throws {
    let draft = try Self.draft(json: Samples.passportJSON)
    let file = try Read.file(draft)
    #expect(file.experience[0].functions == ["Foliar & archivar", "Ver <a href=\"https://example.pe\">esto</a>"])
    #expect(file.experience.map(\.business) == ["Administración pública", nil, nil])
    #expect(file.experience[2].to == nil, "it ended and goes on: nobody knows")
    #expect(file.education.map(\.status) == [.bachiller, nil] && file.education.map(\.country) == ["GB", nil])
    #expect(file.education.map(\.city) == ["Londres", nil])
    #expect(file.knowledge.map(\.name) == ["Castellano", "Inglés", "Élfico"])
    let learner = "SkillsPassport.LearnerInfo"
    let identification = "\(learner).Identification"
    #expect(
      draft.left == [
        "SkillsPassport.Locale", "SkillsPassport.DocumentInfo", "SkillsPassport.PrintingPreferences",
        "\(identification).ContactInfo.Address.Contact.PostalCode",
        "\(identification).ContactInfo.Telephone[0].Use.Code",
        "\(identification).Demographics.Gender.Label", "\(identification).Demographics.Nationality[0].Label",
        "\(identification).Photo", "\(learner).Headline.Type.Code", "\(learner).Headline.Description.Label",
        "\(learner).WorkExperience[0].Employer.Sector.Code", "\(learner).WorkExperience[1].Period.From.Year",
        "\(learner).WorkExperience[2].Period.To.Year", "\(learner).WorkExperience[2].Period.To.Month",
        "\(learner).WorkExperience[2].Period.Current",
        "\(learner).Education[0].Organisation.ContactInfo.Address.Contact.Country.Label",
        "\(learner).Education[0].Level.Code", "\(learner).Education[0].Level.Label",
        "\(learner).Education[0].Field.Label",
        // A maestría that goes on is a level and no degree yet.
        "\(learner).Education[1].Title", "\(learner).Education[1].Period.From.Year",
        "\(learner).Education[1].Period.Current",
        "\(learner).Education[2].Title", "\(learner).Education[2].Organisation.Name",
        "\(learner).Education[2].Level.Code", "\(learner).Skills.Linguistic.MotherTongue[0].Description.Label",
        "\(learner).Skills.Linguistic.ForeignLanguage[0].ProficiencyLevel.Listening",
        "\(learner).Skills.Computer.Description", "\(learner).Skills.Driving.Description[0].Licence",
        "\(learner).Achievement[0].Title.Code", "\(learner).Achievement[0].Description",
        // A list of documents is the text's own affair, one by one.
        "SkillsPassport.Attachment",
      ])
    #expect(
      draft.assumed == [
        "personal.paternalSurname", "education[1].country", "experience[0].kind", "experience[1].kind",
        "experience[2].kind",
      ])
  }

  @Test func whatTheOlderXMLHasBesidesIsNamed() throws {
    let draft = try Self.draft(xml: Samples.passportXML)
    #expect(try Read.file(draft).experience[0].functions == ["Archivar", "Foliar"])
    let (learner, work) = ("SkillsPassport.LearnerInfo", "SkillsPassport.LearnerInfo.WorkExperienceList.WorkExperience")
    let identification = "\(learner).Identification"
    #expect(
      draft.left == [
        "SkillsPassport.@locale", "SkillsPassport.DocumentInfo", "SkillsPassport.PrintingPreferences",
        "\(identification).ContactInfo.Address.Contact.PostalCode",
        "\(identification).ContactInfo.TelephoneList.Telephone[0].Use.Code",
        "\(identification).Demographics.Gender.Label",
        "\(identification).Demographics.NationalityList.Nationality.Label",
        "\(work)[0].Documentation.ReferenceTo.@idref", "\(work)[0].Employer.Sector.Code",
        "\(work)[1].Period.From.@year",
        "\(learner).EducationList.Education.Level.Code",
        "\(learner).Skills.Linguistic.ForeignLanguageList.ForeignLanguage.ProficiencyLevel.Listening",
        "SkillsPassport.AttachmentList",
      ])
  }

  @Test func whatTheNewerXMLHasBesidesIsNamed() throws {
    let draft = try Self.draft(xml: Samples.candidate)
    let file = try Read.file(draft)
    #expect(file.experience[0].functions == ["Archivar", "Foliar"])
    #expect(file.education.map(\.country) == ["GR"] && file.education.map(\.city) == ["Atenas"])
    #expect(file.knowledge.map(\.name) == ["Castellano", "Élfico", "Inglés", "Hojas de cálculo"])
    let (person, profile) = ("Candidate.CandidatePerson", "Candidate.CandidateProfile")
    let (education, employer) = (
      "\(profile).EducationHistory.EducationOrganizationAttendance", "\(profile).EmploymentHistory"
    )
    #expect(
      draft.left == [
        "Candidate.DocumentID", "Candidate.CandidateSupplier", "\(person).Communication[1].UseCode",
        "\(person).Communication[2].ChannelCode", "\(person).Communication[2].URI",
        "\(person).Communication[3].UseCode",
        "\(person).Communication[3].Address.@type", "\(person).Communication[3].Address.CityName",
        "\(profile).@languageCode", "\(profile).ID", "\(profile).ExecutiveSummary",
        "\(employer).EmployerHistory[0].IndustryCode", "\(employer).EmployerHistory[0].PositionHistory.City",
        "\(employer).EmployerHistory[1].PositionHistory.PositionTitle.@typeCode",
        "\(employer).EmployerHistory[1].PositionHistory.EmploymentPeriod.StartDate.FormattedDateTime",
        "\(education)[0].AttendancePeriod.Ongoing", "\(education)[0].EducationDegree.Thesis",
        "\(education)[0].EducationLevelCode", "\(education)[1].OrganizationName",
        "\(education)[1].EducationDegree.DegreeName", "\(profile).Licenses.License.LicenseTypeCode",
        "\(profile).PersonQualifications.PersonCompetency.CompetencyDimension.CompetencyDimensionTypeCode",
        "\(profile).PersonQualifications.PersonCompetency.CompetencyDimension.Score.ScoreText",
        "\(profile).Skills.PersonCompetency.TaxonomyID", "Candidate.RenderingInformation",
      ])
  }

  @Test(arguments: [
    #"<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass/V2.0"/>"#, "<Candidate/>", "<html/>",
    #"<a:SkillsPassport xmlns:a="urn:x"/>"#,
  ])
  func anotherXMLIsNone(text: String) throws {
    #expect(try Curriculum.draft(from: Read.xml(text), on: Read.day) == nil)
  }

  @Test(arguments: [
    (#"{"SkillsPassport": 1}"#, false), (#"{"SkillsPassport": {}}"#, true),
    (#"{"schema": "x", "SkillsPassport": {}}"#, false),
    (#"{"basics": {}}"#, true), (#"{"aboutMe": {}}"#, true), ("{}", false), ("[]", false), ("1", false),
  ])
  func aJSONIsKnownByItsParts(text: String, isOne: Bool) throws {
    #expect((Curriculum.draft(from: try Read.json(text), on: Read.day) != nil) == isOne)
  }

  @Test(arguments: [
    ("a", "1990-02-31", nil), ("b", "1990-02", "1990-02"), ("c", "1990-02-03T00:00:00", "1990-02-03"),
    ("e", "1990-02-03T08:00:00", nil), ("d", "1990", nil),
  ])
  func aDateIsWholeOrLeft(name: String, date: String, read: String?) throws {
    let xml = """
      <Candidate xmlns="http://www.europass.eu/1.0"><CandidateProfile><EmploymentHistory><EmployerHistory>
      <OrganizationName>Uno</OrganizationName><PositionHistory><EmploymentPeriod><StartDate>\(date)</StartDate>
      </EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>
      """
    let draft = try Self.draft(xml: xml)
    #expect(try Read.file(draft).experience[0].from?.description == read)
    #expect(draft.left.isEmpty == (read != nil))
  }

  @Test(arguments: [
    ("2001", "--13", "---01"), ("2001", "--02", "---30"), ("2001", "", "---01"), ("01", "--02", "---01"),
    ("2001", "--02", "x"), ("2001", "٠٢", "---01"),
  ])
  func aBirthdayThatIsNoneIsLeft(year: String, month: String, day: String) throws {
    let xml = """
      <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><Demographics>
      <Birthdate year="\(year)" month="\(month)" day="\(day)"/></Demographics></Identification></LearnerInfo></SkillsPassport>
      """
    let draft = try Self.draft(xml: xml)
    #expect(try Read.file(draft).personal.birthDate == nil)
    #expect(draft.left.count == (month.isEmpty ? 2 : 3))
  }

  @Test(arguments: [#"{"Code": "ES"}"#, #"{"Label": "Española"}"#])
  func ofSeveralNationalitiesNoneIsChosen(other: String) throws {
    let json = """
      {"SkillsPassport": {"LearnerInfo": {"Identification": {"Demographics": {"Nationality": [{"Code": "PE"}, \(other)]}}}}}
      """
    let draft = try Self.draft(json: json)
    #expect(try Read.file(draft).personal.nationality == nil && draft.left.count == 2)
  }

  private static func candidate(_ person: String, _ profile: String) throws -> Conversion {
    try draft(
      xml: """
        <Candidate xmlns="http://www.europass.eu/1.0"><CandidatePerson>\(person)</CandidatePerson>
        <CandidateProfile>\(profile)</CandidateProfile></Candidate>
        """)
  }

  /// The code of a country has one sign before it, whoever wrote it.
  @Test(arguments: ["51", "+51"])
  func aTelephoneHasTheNumberOfItsArea(country: String) throws {
    let draft = try Self.candidate(
      """
      <Communication><ChannelCode>MobileTelephone</ChannelCode><CountryDialing>\(country)</CountryDialing>
      <AreaDialing>1</AreaDialing><DialNumber>5550000</DialNumber></Communication><GenderCode>Male</GenderCode>
      <PrimaryLanguageCode name="NORMAL">http://publications.europa.eu/resource/authority/language/POR</PrimaryLanguageCode>
      """, "")
    let file = try Read.file(draft)
    #expect(file.personal.phones == ["+51 1 5550000"] && file.personal.gender == "M")
    #expect(file.knowledge.map(\.name) == ["Portugués"])
  }

  /// The time with an employer is that of a post only where it was the only one.
  @Test(arguments: [1, 2])
  func severalPostsDoNotShareThePeriodOfTheEmployer(count: Int) throws {
    let posts = (1...count).map {
      "<PositionHistory><PositionTitle>Puesto\n    \($0)</PositionTitle></PositionHistory>"
    }
    let draft = try Self.candidate(
      "",
      """
      <EmploymentHistory><EmployerHistory><OrganizationName>Uno</OrganizationName><EmploymentPeriod>
      <StartDate>2010-01</StartDate><EndDate>2019-12</EndDate></EmploymentPeriod>\(posts.joined())</EmployerHistory>
      </EmploymentHistory>
      """)
    let jobs = try Read.file(draft).experience
    #expect(jobs.map(\.position) == (1...count).map { "Puesto \($0)" }, "a line that XML breaks is one")
    #expect(jobs.allSatisfy { ($0.from != nil) == (count == 1) })
    #expect(draft.left.count == (count == 1 ? 0 : 2), "\(draft.left)")
  }

  @Test func ofTwoAttributesOfOneNameNoneIsDropped() throws {
    let element = XMLElement(
      .init("Candidate", in: "http://www.europass.eu/1.0"),
      attributes: [.init(.init("code"), "uno"), .init(.init("code", in: "urn:x"), "dos")])
    let draft = try #require(Curriculum.draft(from: element, on: Read.day))
    #expect(draft.left == ["Candidate.@code", "Candidate.@{urn:x}code"], "\(draft.left)")
  }
}
