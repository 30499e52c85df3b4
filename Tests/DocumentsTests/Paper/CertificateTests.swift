import Applicant
import Documents
import Eligibility
import Foundation
import TestSupport
import Testing

/// That what certificates state is read from them as it is, from their PDFs to the fields.
///
/// In the environment, `CERTIFICATES` names a folder with others than those of the first seed, with `truth.json` as
/// `Scripts/make-certificates.py` writes it; `CERTIFICATES_SCANS` one of the kinds of scan that the script makes of them,
/// to be measured in their place (`Benchmarks/read-certificates` does); `CERTIFICATES_LIST=1` lists what is missed or
/// wrong.
@Suite struct CertificateTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test func whatIsReadFromCertificatesIsTrue() throws {
    let folder = try Self.environment["CERTIFICATES"].map { URL(filePath: $0) } ?? Self.made()
    defer { if Self.environment["CERTIFICATES"] == nil { try? FileManager.default.removeItem(at: folder) } }
    let data = try Data(contentsOf: folder.appending(path: "truth.json"))
    let certificates = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let scan = Self.environment["CERTIFICATES_SCANS"]
    let files = certificates.compactMap { $0["file"] as? String }
    let paths = files.map { file in
      guard let scan else { return folder.appending(path: file).path }
      return folder.appending(path: "scans/\(file.dropLast(4))-\(scan).pdf").path
    }
    var measure = CertificateMeasure()
    var sources: Set<PageText.Source> = []
    let inspector = DocumentInspector(worker: BuiltProgram.url("document-worker").path, jobs: 2)
    try inspector.inspect(paths, modes: [.words]) { index, inspection in
      sources.formUnion(inspection.texts.map(\.source))
      measure.take(
        files[index], kind: certificates[index]["kind"] as? String ?? "",
        truth: certificates[index]["truth"] as? [String: Any] ?? [:], paper: inspection.paper)
    }
    #expect(sources == [scan == nil ? .textLayer : .recognised])
    if Self.environment["CERTIFICATES_LIST"] != nil { print(measure.faults.joined(separator: "\n")) }
    print(measure.report)
    for (field, tally) in measure.tallies {
      #expect(tally.precision >= (scan == nil ? 0.98 : 0.95), "\(field)")
      // That a paper is somebody else's is told where a formula names them; where none does, nothing is claimed.
      if field != CertificateMeasure.stranger { #expect(tally.recall >= (scan == nil ? 0.95 : 0.85), "\(field)") }
    }
  }

  /// A picture of a paper is read as a scan in a PDF is.
  @Test(arguments: [("-jpeg", "jpg", "jpeg"), ("-png", "png", "png")])
  func aPictureOfAPaperStatesWhatThePaperDoes(option: String, ending: String, format: String) throws {
    let folder = try Self.made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = try Data(contentsOf: folder.appending(path: "truth.json"))
    let first = try #require((try JSONSerialization.jsonObject(with: data) as? [[String: Any]])?.first)
    let truth = try #require(first["truth"] as? [String: Any])
    let paper = folder.appending(path: try #require(first["file"] as? String)).path
    let picture = folder.appending(path: "picture").path
    try Self.run(["pdftoppm", "-r", "200", "-gray", option, "-singlefile", paper, picture])
    var inspections: [DocumentInspection] = []
    try DocumentInspector(worker: BuiltProgram.url("document-worker").path, jobs: 1)
      .inspect(["\(picture).\(ending)"], modes: [.structure, .words]) { inspections.append($1) }
    let found = try #require(inspections.first)
    #expect(found.format.rawValue == format && found.texts.map(\.source) == [.recognised])
    let numbers = found.paper.documents.map(\.value.number)
    #expect(try numbers == [#require(truth["documentNumber"] as? String)])
    #expect(found.paper.kind?.value == first["kind"] as? String)
  }

  /// The certificates of the first seed, in a folder of their own.
  private static func made() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)")
    let script = Fixtures.root.appending(path: "Scripts/make-certificates.py").path
    try run([SystemPython.path, script, folder.path, "--seed", "1"])
    return folder
  }

  private static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
