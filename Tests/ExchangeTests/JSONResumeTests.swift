import Applicant
import Days
import Exchange
import Foundation
import Reading
import TestSupport
import Testing

/// JSON Resume made of our files, our files made of it, and what neither loses in silence.
@Suite struct JSONResumeTests {
  private static func root(_ text: String) throws -> JSONValue {
    try #require(FaultLog(file: "text").parse(Array(text.utf8))).root
  }

  private static func file(_ text: String) throws -> ApplicantFile {
    let log = FaultLog(file: "draft")
    return try #require(ApplicantFile.read(Array(text.utf8), log: log), "\(log.faults)")
  }

  @Test(arguments: Fixtures.applicants)
  func whatIsWrittenAndReadAgainIsTheSame(name: String) throws {
    let bytes = try Fixtures.bytes("Applicants/\(name)/expediente.json")
    let exported = JSONResume.export(try Self.root(String(decoding: bytes, as: UTF8.self)))
    #expect(JSONResume.isOne(try Self.root(exported.text)))
    let back = JSONResume.draft(from: try Self.root(exported.text), on: Read.day)
    #expect(back.left == [], "all that we write we read")
    let (before, after) = (try Self.file(String(decoding: bytes, as: UTF8.self)), try Self.file(back.text))
    #expect(after.experience.map(\.employer) == before.experience.map(\.employer))
    #expect(after.experience.map(\.position) == before.experience.map(\.position))
    #expect(after.experience.map(\.from) == before.experience.map(\.from))
    #expect(after.experience.map(\.to) == before.experience.map(\.to))
    #expect(after.experience.map(\.functions) == before.experience.map(\.functions))
    #expect(after.education.map(\.level) == before.education.map(\.level))
    #expect(after.education.map(\.status) == before.education.map(\.status))
    #expect(after.education.map(\.egreso) == before.education.map(\.egreso))
    #expect(after.education.map(\.career) == before.education.map(\.career))
    #expect(after.training.map(\.name) == before.training.map(\.name))
    #expect(Set(after.knowledge.map(\.name)) == Set(before.knowledge.map(\.name)))
  }

  /// Every value of the file is either in the curriculum or in the list of what was left.
  @Test(arguments: Fixtures.applicants)
  func nothingIsLeftInSilence(name: String) throws {
    let bytes = try Fixtures.bytes("Applicants/\(name)/expediente.json")
    let text = String(decoding: bytes, as: UTF8.self)
    let exported = JSONResume.export(try Self.root(text))
    for path in ["personal.document.type", "personal.document.number", "personal.birthDate", "experience[0].kind"] {
      #expect(exported.left.contains(path), "\(path)")
    }
    #expect(exported.left.contains { $0.hasPrefix("education[0].proofs[0].") })
    let number = try #require(try Self.file(text).personal.document?.number)
    #expect(!exported.text.contains(number), "what is left is not there under another name")
  }

  /// The shape that the schema of the format asks for, looked at by another reader of JSON.
  @Test(arguments: Fixtures.applicants)
  func theShapeIsThatOfTheFormat(name: String) throws {
    let bytes = try Fixtures.bytes("Applicants/\(name)/expediente.json")
    let exported = JSONResume.export(try Self.root(String(decoding: bytes, as: UTF8.self)))
    let resume = try #require(try JSONSerialization.jsonObject(with: Data(exported.text.utf8)) as? [String: Any])
    #expect(
      Set(resume.keys).isSubset(of: ["$schema", "basics", "work", "education", "certificates", "skills", "languages"]))
    let dates = /[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?/
    let basics = try #require(resume["basics"] as? [String: Any])
    #expect(Set(basics.keys).isSubset(of: ["name", "email", "phone", "location"]))
    if let email = basics["email"] as? String { #expect(try /[^@\s]+@[^@\s]+/.wholeMatch(in: email) != nil) }
    let known = [
      "work": ["name", "position", "startDate", "endDate", "highlights"],
      "education": ["institution", "area", "studyType", "startDate", "endDate"],
      "certificates": ["name", "issuer", "date"], "skills": ["name", "level"], "languages": ["language", "fluency"],
    ]
    for (list, members) in known {
      for entry in resume[list] as? [[String: Any]] ?? [] {
        #expect(Set(entry.keys).isSubset(of: members), "\(list): \(entry.keys)")
      }
    }
    for list in ["work", "education", "certificates", "skills", "languages"] {
      for entry in resume[list] as? [[String: Any]] ?? [] {
        for (key, value) in entry {
          if key == "highlights" {
            #expect(value is [String])
          } else {
            let text = try #require(value as? String, "\(list).\(key)")
            if key.lowercased().hasSuffix("date") { #expect(try dates.wholeMatch(in: text) != nil) }
          }
        }
      }
    }
  }

  @Test func whatDoesNotFitIsNamed() throws {
    let draft = JSONResume.draft(from: try Self.root(Samples.resume), on: Read.day)
    #expect(
      draft.left == [
        "basics.label", "basics.location.city", "basics.profiles[0].network", "basics.profiles[0].url", "work[0].url",
        "work[1].startDate", "work[2].startDate", "work[2].endDate", "education[0].endDate", "education[1].institution",
        "education[1].studyType", "education[1].area", "education[2].institution", "education[2].studyType",
        "certificates[0].url", "certificates[1].url", "skills[0].level", "skills[0].keywords[0]",
        "skills[0].keywords[1]", "skills[1].level", "awards[0].title",
      ])
    #expect(
      draft.assumed == [
        "personal.names", "education[0].country", "training[0].kind", "knowledge[0].kind", "experience[0].kind",
        "experience[1].kind",
        "experience[2].kind",
      ])
    let file = try Self.file(draft.text)
    #expect(file.personal.names == "Ana Rojas Quispe" && file.personal.emails == ["ana@example.pe"])
    #expect(file.experience.map { $0.from.map { "\($0)" } } == ["2015-06", nil, nil])
    #expect(file.experience[0].functions == ["De todo", "Archivar", "Redactar"])
    #expect(file.education.map(\.level) == [.universitario] && file.education[0].egreso == nil)
    #expect(file.knowledge.map(\.kind) == [.tecnico, .idioma])
  }

  @Test(arguments: [
    #"{"basics": 1, "work": {}, "education": [1, null, [], "a"]}"#, #"{"work": [[[]]]}"#, #"{"basics": null}"#,
  ])
  func whatIsNoCurriculumMakesAnEmptyDraft(text: String) throws {
    let draft = JSONResume.draft(from: try Self.root(text), on: Read.day)
    #expect(try Self.file(draft.text).education.isEmpty)
  }

  @Test func whatTheSchemaOfTheFormatRefusesIsLeft() throws {
    let text = """
      {"schema": "applicant-file/1", "personal": {"emails": ["ana en example.pe"]}, "experience": [
        {"id": "ex1", "kind": "empleo", "employer": "Uno", "from": "0999-01", "to": null},
        {"id": "ex2", "kind": "empleo", "employer": "Dos", "from": "2001-01"}]}
      """
    let exported = JSONResume.export(try Self.root(text))
    #expect(
      exported.left == ["personal.emails[0]", "experience[0].kind", "experience[0].from", "experience[1].kind"])
    #expect(exported.assumed == ["work[1].endDate"], "an end that nobody knows is not that the job goes on")
  }

  @Test(arguments: [("ana@example.pe", true), ("no es mail", false), ("@example.pe", false), ("a b@example.pe", false)])
  func onlyAnAddressOfEMailIsTakenForOne(text: String, isTaken: Bool) throws {
    let draft = JSONResume.draft(from: try Self.root(#"{"basics": {"email": "\#(text)"}}"#), on: Read.day)
    #expect(try Self.file(draft.text).personal.emails == (isTaken ? [text] : []))
    #expect(draft.left == (isTaken ? [] : ["basics.email"]))
  }

  @Test func aPeriodThatEndsBeforeItBeginsIsLeft() throws {
    let text = #"{"work": [{"name": "Uno", "startDate": "2020-05", "endDate": "2019-05"}]}"#
    let draft = JSONResume.draft(from: try Self.root(text), on: Read.day)
    #expect(draft.left == ["work[0].startDate", "work[0].endDate"])
    let file = try Self.file(draft.text)
    #expect(file.experience[0].from == nil && file.experience[0].to == nil, "nor does it go on")
  }

  @Test(arguments: [#"{"schema": "applicant-file/1", "education": []}"#, "{}", "[]", #""basics""#])
  func oneOfOursIsNotTakenForIt(text: String) throws {
    #expect(JSONResume.isOne(try Self.root(text)) == false)
  }

  /// A degree is what somebody studies for until the studies have ended; our own words say how far they went.
  @Test(
    arguments: [
      (#""studyType": "Bachelor", "startDate": "2024-06-01""#, nil), (#""studyType": "Bachelor", "endDate": """#, nil),
      (#""studyType": "Bachelor", "endDate": "2026-11-23""#, nil),
      (#""studyType": "Bachelor", "endDate": "2026-12""#, nil),
      (#""studyType": "Bachelor", "endDate": "2027""#, nil),
      (#""studyType": "Bachelor", "endDate": "2026-11-22""#, .bachiller),
      (#""studyType": "Bachelor", "endDate": "2026-11""#, .bachiller),
      (#""studyType": "Bachelor", "endDate": "2026""#, .bachiller),
      (#""studyType": "universitario, bachiller""#, .bachiller),
    ] as [(String, EducationStatus?)])
  func aDegreeIsAwardedWhenTheStudiesHaveEnded(members: String, status: EducationStatus?) throws {
    let draft = JSONResume.draft(from: try Self.root(#"{"education": [{\#(members)}]}"#), on: Read.day)
    let file = try Self.file(draft.text)
    #expect(file.education.map(\.level) == [.universitario] && file.education[0].status == status)
    #expect(draft.left.contains("education[0].studyType") == (status == nil), "its name is left to be looked at")
  }

  /// Programs write an end that is not there in several ways.
  @Test(arguments: [("", false), (#", "endDate": null"#, true), (#", "endDate": "" "#, true)])
  func aJobWithoutAnEndGoesOn(end: String, isAssumed: Bool) throws {
    let text = #"{"work": [{"company": "Uno", "startDate": "2020-05-01T00:00:00.000Z"\#(end)}]}"#
    let draft = JSONResume.draft(from: try Self.root(text), on: Read.day)
    let job = try Self.file(draft.text).experience[0]
    #expect(job.to == .current && job.employer == "Uno" && job.from?.description == "2020-05-01")
    #expect(draft.left.isEmpty && draft.assumed.contains("experience[0].to") == isAssumed)
  }

  @Test(arguments: [
    (#"{"skills": []}"#, true), (#"{"certificates": []}"#, true), (#"{"volunteer": []}"#, true),
    (#"{"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"}"#, true),
    (#"{"education": [], "personal": {}}"#, false), (#"{"skills": [], "experience": []}"#, false),
  ])
  func itIsKnownByWhatItAloneHas(text: String, isOne: Bool) throws {
    #expect(JSONResume.isOne(try Self.root(text)) == isOne)
  }
}
