import Foundation
import TestSupport
import Testing

/// `file convert` of Europass and MAC, by what is in the file.
@Suite struct ConvertOthersTests {
  static let candidate = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9">
      <CandidatePerson><PersonName><oa:GivenName>Rosa</oa:GivenName></PersonName></CandidatePerson>
      <CandidateProfile><EmploymentHistory><EmployerHistory><OrganizationName>Uno</OrganizationName>
        <PositionHistory><PositionTitle>Analista</PositionTitle><EmploymentPeriod><StartDate>2012-08</StartDate>
          <CurrentIndicator>true</CurrentIndicator></EmploymentPeriod><City>Lima</City></PositionHistory>
        </EmployerHistory></EmploymentHistory></CandidateProfile>
    </Candidate>
    """

  /// Text, a place that is left.
  static let texts: [(text: String, left: String)] = [
    (candidate, "Candidate.CandidateProfile.EmploymentHistory.EmployerHistory.PositionHistory.City"),
    (
      #"{"SkillsPassport": {"Locale": "es", "LearnerInfo": {"WorkExperience": [{"Position": {"Label": "Analista"}}]}}}"#,
      "SkillsPassport.Locale"
    ),
    (
      #"{"aboutMe": {"profile": {"name": "Rosa", "title": "x"}}, "experience": {"jobs": [{"roles": [{"name": "Analista"}]}]}}"#,
      "aboutMe.profile.title"
    ),
  ]

  @Test(arguments: texts.indices)
  func aDraftIsMadeAndWhatIsLeftIsNamed(index: Int) throws {
    let (text, left) = Self.texts[index]
    try Running.inFolder { folder in
      let (source, draft) = (folder.appending(path: "curriculo"), folder.appending(path: "draft.json"))
      try Data(text.utf8).write(to: source)
      let run = try Running.run(Running.program, ["file", "convert", source.path, draft.path, "--lang", "en"])
      #expect(run.code == 0 && run.errors.contains("\(left), of the source, is left"), "\(run.errors)")
      #expect(try String(contentsOf: draft, encoding: .utf8).contains(#""position": "Analista""#))
      #expect(try Running.run(Running.program, ["file", "validate", draft.path]).code == 0)
      let kept = try Running.run(
        Running.program, ["file", "import", source.path, "--data", folder.appending(path: "data").path])
      #expect(kept.code == 2 && kept.errors.contains("file convert"), "\(kept.errors)")
    }
  }

  /// Text, what is said of it.
  static let refused: [(text: String, said: String)] = [
    ("<html/>", "of XML, Europass is read"), ("<Candidate/>", "http://www.europass.eu/1.0"),
    ("<a>\n<b></a>", ":2:6: error: From here on the text is no XML"),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "has a DOCTYPE"),
    (String(repeating: "<a>", count: 200), "more than 100 elements"),
    ("<?xml version=\"1.0\" encoding=\"x-no\"?><a/>", "not in the encoding"),
    (#"{"aboutMe": {}, "aboutMe": {"profile": {}}}"#, "This key"), ("%PDF-1.7", "error"),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeReadIsSaid(index: Int) throws {
    let (text, said) = Self.refused[index]
    try Running.inFolder { folder in
      let source = folder.appending(path: "curriculo.xml")
      try Data(text.utf8).write(to: source)
      let run = try Running.run(Running.program, ["file", "convert", source.path, "--lang", "en"])
      #expect(run.code == 2 && run.output == "" && run.errors.contains(source.path), "\(run.errors)")
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(!run.errors.contains("root:"), "no other file is brought in")
    }
  }

  /// A text that comes through a pipe is read once.
  @Test func aPipeIsRead() throws {
    try Running.inFolder { folder in
      let source = folder.appending(path: "c.xml")
      try Data(Self.candidate.utf8).write(to: source)
      let run = try Running.tool(
        "sh", "-c", "cat \"$1\" | \"$2\" file convert /dev/stdin", "sh", source.path, Running.program.path)
      #expect(run.code == 0 && run.output.contains("Analista"), "\(run.errors)")
    }
  }

  @Test func withoutTheWorkerThatIsSaid() throws {
    try Running.inFolder { folder in
      let alone = folder.appending(path: "applicant-cli")
      try FileManager.default.copyItem(at: Running.program, to: alone)
      let source = folder.appending(path: "c.xml")
      try Data(Self.candidate.utf8).write(to: source)
      let run = try Running.run(alone, ["file", "convert", source.path])
      #expect(run.code == 3 && run.errors.contains("exchange-worker"))
    }
  }
}
