/// Curricula of people who do not exist, each in one of the formats, with something in every part that is read.
enum Samples {
  static let mac = """
    {"settings": {"language": "ES", "lastUpdate": "2024-02-28", "MACVersion": "0.5"},
     "aboutMe": {"profile": {"name": "Rosa", "surnames": "Quispe Mamani", "title": "Analista", "birthday": "1988-07-26",
         "contact": {"contactMails": ["rosa@example.pe"]},
         "location": {"country": "PE", "municipality": "Lima", "address": "Jr. Uno 123"}},
       "relevantLinks": [{"type": "github", "URL": "https://example.pe/rosa"}]},
     "experience": {"jobs": [
       {"organization": {"name": "Ministerio Uno", "description": "d", "URL": "https://example.pe"},
        "type": "publicAdministration",
        "roles": [
          {"name": "Jefa", "startDate": "2018-06-20"},
          {"name": "Analista", "startDate": "2015-01-05", "finishDate": "2018-06-19",
           "challenges": [{"description": "Ordenar el archivo", "actions": ["Clasificar", "Foliar"]}],
           "competences": [{"name": "Excel", "type": "tool"}],
           "referrals": [{"name": "Luis", "surnames": "Rojas", "title": "Mi jefe",
             "contact": {"phoneNumbers": [{"countryCode": 51, "number": "900000001"}]}}]}]},
       {"organization": {"name": "Dos"}, "type": "startup", "roles": [
          {"name": "Asistente", "startDate": "2014-05-01", "finishDate": "2014"}]}],
       "projects": [{"details": {"name": "p"}, "roles": []}]},
     "knowledge": {
       "languages": [{"name": "EN", "fullName": "English", "level": "Full professional proficiency"},
         {"name": "xx", "fullName": "Élfico"}, {"name": "qu", "fullName": "quechua"}],
       "hardSkills": [{"skill": {"name": "JIRA", "type": "tool"}, "level": "expert"},
         {"skill": {"name": "SQL", "type": "technology"}, "level": "basic"}],
       "softSkills": [{"skill": {"name": "Orden", "type": "practice"}, "level": "high"}],
       "studies": [
         {"studyType": "officialDegree", "degreeAchieved": true, "name": "Ingeniería de Sistemas", "startDate": "2006-03-01",
          "finishDate": "2011-12-20", "institution": {"name": "Universidad Uno"}},
         {"studyType": "officialDegree", "degreeAchieved": true, "name": "Maestría", "startDate": "2012-03-01",
          "finishDate": "2014-07-01", "institution": {"name": "Universidad Dos", "location": {"country": "CL",
            "municipality": "Santiago"}}},
         {"studyType": "certification", "degreeAchieved": true, "name": "Gestión pública", "startDate": "2016-05-02",
          "finishDate": "2016-05-20", "institution": {"name": "Escuela"}},
         {"studyType": "unaccredited", "degreeAchieved": false, "name": "A medias", "startDate": "2017-01-01"},
         {"studyType": "selfTraining", "degreeAchieved": true, "name": "Por mi cuenta", "startDate": "2017-01-01"}]},
     "careerPreferences": {"contact": {"phoneNumbers": [{"countryCode": 51, "number": "900000000"}]}, "status": "notAvailable"}}
    """

  static let passportJSON = """
    {"SkillsPassport": {"Locale": "es", "DocumentInfo": {"DocumentType": "ECV", "XSDVersion": "V3.4"},
      "PrintingPreferences": {"ECV": [{"name": "LearnerInfo", "order": "Identification"}]},
      "LearnerInfo": {
        "Identification": {"PersonName": {"FirstName": "Rosa", "Surname": "Quispe Mamani"},
          "ContactInfo": {"Address": {"Contact": {"AddressLine": "Jr. Uno 123", "PostalCode": "15001"}},
            "Email": {"Contact": "rosa@example.pe"},
            "Telephone": [{"Contact": "+51 900000000", "Use": {"Code": "mobile"}}, {"Contact": "014000000"}]},
          "Demographics": {"Birthdate": {"Year": 1988, "Month": 7, "Day": 6}, "Gender": {"Code": "F", "Label": "Femenino"},
            "Nationality": [{"Code": "PE", "Label": "Peruana"}]},
          "Photo": {"MimeType": "image/jpeg", "Data": "AAAA"}},
        "Headline": {"Type": {"Code": "position"}, "Description": {"Label": "Analista"}},
        "WorkExperience": [
          {"Period": {"From": {"Year": 2012, "Month": 8}, "Current": true}, "Position": {"Label": "Analista"},
           "Activities": "<ul><li>Foliar &amp; archivar</li><li class=\\"x\\">Ver <a href=\\"https://example.pe\\">esto</a></li></ul>",
           "Employer": {"Name": "Ministerio Uno", "Sector": {"Code": "O", "Label": "Administración pública"}}},
          {"Period": {"From": {"Year": 2010}, "To": {"Year": 2012, "Month": 7, "Day": 31}, "Current": false},
           "Position": {"Label": "Asistente"}, "Employer": {"Name": "Dos"}},
          {"Period": {"From": {"Year": 2009, "Month": 1}, "To": {"Year": 2009, "Month": 2}, "Current": true},
           "Position": {"Label": "Practicante"}}],
        "Education": [
          {"Period": {"From": {"Year": 2004, "Month": 3}, "To": {"Year": 2009, "Month": 12, "Day": 18}}, "Title": "Bachiller",
           "Organisation": {"Name": "Universidad Uno", "ContactInfo": {"Address": {"Contact": {"Municipality": "Londres",
             "Country": {"Code": "UK", "Label": "Reino Unido"}}}}},
           "Level": {"Code": "6", "Label": "EQF 6"}, "Field": {"Label": "Derecho"}},
          {"Title": "Maestría", "Period": {"From": {"Year": 2020}, "Current": true}, "Organisation": {"Name": "Dos"}},
          {"Title": "Ingeniería", "Organisation": {"Name": "Universidad Tres"}, "Level": {"Code": "7"}}],
        "Skills": {"Linguistic": {"MotherTongue": [{"Description": {"Code": "es", "Label": "Español"}}],
            "ForeignLanguage": [{"Description": {"Code": "en", "Label": "Inglés"}, "ProficiencyLevel": {"Listening": "C1"}},
              {"Description": {"Label": "Élfico"}}]},
          "Computer": {"Description": "Hojas de cálculo"}, "Driving": {"Description": [{"Licence": "B"}]}},
        "Achievement": [{"Title": {"Code": "courses"}, "Description": "Archivo"}]},
      "Attachment": [{"Name": "a.pdf", "Data": "AAAA"}]}}
    """

  static let passportXML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://europass.cedefop.europa.eu/Europass x.xsd" locale="es">
      <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.4</XSDVersion></DocumentInfo>
      <PrintingPreferences><Document type="ECV"><Field name="LearnerInfo" show="true"/></Document></PrintingPreferences>
      <LearnerInfo>
        <Identification>
          <PersonName><FirstName>Rosa</FirstName><Surname>Quispe Mamani</Surname></PersonName>
          <ContactInfo>
            <Address><Contact><AddressLine>Jr. Uno 123</AddressLine><PostalCode>15001</PostalCode></Contact></Address>
            <Email><Contact>rosa@example.pe</Contact></Email>
            <TelephoneList><Telephone><Contact>+51 900000000</Contact><Use><Code>mobile</Code></Use></Telephone>
              <Telephone><Contact>014000000</Contact></Telephone></TelephoneList>
          </ContactInfo>
          <Demographics><Birthdate year="1988" month="--07" day="---06"/><Gender><Code>F</Code><Label>Femenino</Label></Gender>
            <NationalityList><Nationality><Code>PE</Code><Label>Peruana</Label></Nationality></NationalityList></Demographics>
        </Identification>
        <WorkExperienceList>
          <WorkExperience><Period><From year="2012" month="--08"/><Current>true</Current></Period>
            <Documentation><ReferenceTo idref="ATT_1"/></Documentation>
            <Position><Label>Analista</Label></Position>
            <Activities>&lt;p&gt;Archivar&lt;/p&gt;
              &lt;p&gt;Foliar&lt;/p&gt;</Activities>
            <Employer><Name>Ministerio Uno</Name><Sector><Code>O</Code><Label>Administración pública</Label></Sector></Employer>
          </WorkExperience>
          <WorkExperience><Period><From year="2010"/><To year="2012" month="--07" day="---31"/></Period>
            <Position><Label>Asistente</Label></Position></WorkExperience>
        </WorkExperienceList>
        <EducationList><Education><Period><From year="2004" month="--03"/><To year="2009" month="--12" day="---18"/></Period>
          <Title>Bachiller</Title><Organisation><Name>Universidad Uno</Name></Organisation>
          <Level><Code>6</Code></Level></Education></EducationList>
        <Skills><Linguistic><ForeignLanguageList><ForeignLanguage><Description><Code>en</Code></Description>
          <ProficiencyLevel><Listening>C1</Listening></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills>
      </LearnerInfo>
      <AttachmentList><Attachment id="ATT_1"><Name>a.pdf</Name></Attachment></AttachmentList>
    </SkillsPassport>
    """

  static let candidate = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
      xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
      <hr:DocumentID schemeID="x" schemeAgencyName="EUROPASS"/>
      <CandidateSupplier><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
      <CandidatePerson>
        <PersonName><oa:GivenName>Rosa</oa:GivenName><hr:FamilyName>Quispe Mamani</hr:FamilyName></PersonName>
        <Communication><ChannelCode>Email</ChannelCode><oa:URI>rosa@example.pe</oa:URI></Communication>
        <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>51</CountryDialing>
          <oa:DialNumber>900000000</oa:DialNumber></Communication>
        <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://example.pe/rosa</oa:URI></Communication>
        <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Jr. Uno 123</oa:AddressLine>
          <oa:AddressLine>Piso 2</oa:AddressLine><oa:CityName>Lima</oa:CityName></Address></Communication>
        <NationalityCode>pe</NationalityCode>
        <hr:BirthDate>1988-07-06</hr:BirthDate>
        <GenderCode>female</GenderCode>
        <PrimaryLanguageCode name="NORMAL">spa</PrimaryLanguageCode>
        <PrimaryLanguageCode name="FREE_TEXT">Élfico</PrimaryLanguageCode>
      </CandidatePerson>
      <CandidateProfile languageCode="es">
        <hr:ID schemeID="x">1</hr:ID>
        <hr:ExecutiveSummary>&lt;p&gt;Sobre mí&lt;/p&gt;</hr:ExecutiveSummary>
        <EmploymentHistory>
          <EmployerHistory><hr:OrganizationName>Ministerio Uno</hr:OrganizationName><hr:IndustryCode>O</hr:IndustryCode>
            <PositionHistory><PositionTitle typeCode="FREETEXT">Analista</PositionTitle>
              <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2012-08</hr:FormattedDateTime></eures:StartDate>
                <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
              <oa:Description>&lt;ul&gt;&lt;li&gt;Archivar&lt;/li&gt;&lt;li&gt;Foliar&lt;/li&gt;&lt;/ul&gt;</oa:Description>
              <City>Lima</City></PositionHistory></EmployerHistory>
          <EmployerHistory><hr:OrganizationName>Dos</hr:OrganizationName>
            <PositionHistory><PositionTitle typeCode="URI">Asistente</PositionTitle>
              <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2010</hr:FormattedDateTime></eures:StartDate>
                <eures:EndDate><hr:FormattedDateTime>2012-07-31</hr:FormattedDateTime></eures:EndDate>
                <hr:CurrentIndicator>false</hr:CurrentIndicator></eures:EmploymentPeriod></PositionHistory></EmployerHistory>
        </EmploymentHistory>
        <EducationHistory>
          <EducationOrganizationAttendance><hr:OrganizationName>Universidad Uno</hr:OrganizationName>
            <OrganizationContact><Communication><Address><oa:CityName>Atenas</oa:CityName><CountryCode>el</CountryCode></Address>
              </Communication></OrganizationContact>
            <AttendancePeriod><StartDate><hr:FormattedDateTime>2004-03</hr:FormattedDateTime></StartDate>
              <EndDate><hr:FormattedDateTime>2009-12-18</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
            <EducationDegree><hr:DegreeName>Bachiller</hr:DegreeName><Thesis>t</Thesis></EducationDegree>
            <EducationLevelCode>6</EducationLevelCode></EducationOrganizationAttendance>
          <EducationOrganizationAttendance><hr:OrganizationName>Universidad Dos</hr:OrganizationName>
            <EducationDegree><hr:DegreeName>Ingeniería</hr:DegreeName></EducationDegree>
            </EducationOrganizationAttendance>
        </EducationHistory>
        <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
        <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID>
          <hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension>
            <hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
            <eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
        </PersonQualifications>
        <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Hojas de cálculo</hr:CompetencyName>
          </PersonCompetency></Skills>
      </CandidateProfile>
      <RenderingInformation><Design><Template>Template1</Template><Color>Default</Color></Design></RenderingInformation>
    </Candidate>
    """
}
