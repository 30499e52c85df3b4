import Applicant
import Reading
import Reports
import Testing

/// The file that somebody starts from.
@Suite struct ApplicantTemplateTests {
  /// Each key of a record, and each word of an open list, that no example value shows.
  @Test(arguments: [Language.es, .en])
  func itIsReadWithoutAFaultAndSaysWhatItsExamplesCannot(language: Language) throws {
    let text = ApplicantTemplate.text(language)
    let log = FaultLog(file: "expediente.json")
    let file = try #require(ApplicantFile.read(Array(text.utf8), log: log))
    #expect(log.faults.isEmpty)
    let help = file.additional.compactMap(\.name).joined(separator: "\n")
    let words = ["recognition", "country", "governingBody"] + OpenWords.recognition + OpenWords.proofKinds
    for word in words { #expect(help.contains(word), "\(word)") }
    #expect(file.education.allSatisfy { $0.recognition.isEmpty })
    #expect(file.training.allSatisfy { $0.governingBody == nil })
  }

  /// What was not written over would be taken for what somebody declares.
  @Test(arguments: [Language.es, .en])
  func whatWasLeftAsItWasIsFound(language: Language) {
    let text = ApplicantTemplate.text(language)
    let places = ApplicantTemplate.leftovers(in: Array(text.utf8), file: "expediente.json").map(\.path)
    for place in [
      "personal.document.number", "personal.paternalSurname", "personal.gender", "education[0].career",
      "experience[0].functions[0]", "additional[1].name",
    ] { #expect(places.contains(place), "\(places)") }
    for place in ["personal.birthDate", "education[0].level", "experience[0].from"] { #expect(!places.contains(place)) }
  }

  @Test(arguments: [
    ("00000000", "Ana", ["personal.document.number"]), ("40000001", "Ana", []),
    ("40000001", "Sus nombres", ["personal.names"]),
    ("40000001", #"Sus\u0020nombres"#, ["personal.names"]), ("40000001", #"Sus nombres \"Ana\""#, []),
    ("0000000", "Sus  nombres", []),
  ])
  func whatWasWrittenOverIsNot(number: String, names: String, places: [String]) {
    let text = """
      {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "\(number)"}, \
      "names": "\(names)"}}
      """
    let left = ApplicantTemplate.leftovers(in: Array(text.utf8), file: "expediente.json")
    #expect(left.map(\.path) == places && left.allSatisfy { $0.severity == .warning })
  }
}
