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
}
