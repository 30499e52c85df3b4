import Foundation
import TestSupport
import Testing

/// Input that is too large, or as large as may be and wrong throughout.
@Suite(.serialized) struct SizeTests {
  @Test func aFileOfAGigabyteIsNotRead() throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "entrada.json")
      try Data(#"{"schema": ""#.utf8).write(to: file)
      // The file has a hole, so that it takes no room on the disk.
      try #require(truncate(file.path, 1 << 30) == 0)
      for kind in InputKind.allCases where kind != .book {
        let run = try Confined.run(kind.call(file.path, in: folder))
        expectRefusal(run, of: file.path, BadInput("", "", hasPlace: false, "demasiado grande", "33554432 bytes"))
      }
    }
  }

  @Test func aTextThatNeverEndsIsNotReadToItsEnd() throws {
    let call = Confined.command(InputKind.applicant.call("/dev/stdin", in: Fixtures.root))
    let quoted = call.map { "'\($0)'" }.joined(separator: " ")
    let run = try Running.run(URL(filePath: "/bin/sh"), ["-c", "yes aaaaaaaaaaaaaaa | tr -d '\\n' | \(quoted)"])
    #expect(run.code == 2 && run.output == "" && run.errors.contains("demasiado grande"), "\(run.errors)")
  }

  /// What is repeated, how often, and what the first of so many faults says.
  static let lists: [(situation: String, element: String, count: Int, says: String)] = [
    ("a million numbers in place of records", "0", 1_000_000, "experience[0]: Se encontró 0"),
    ("a hundred thousand empty records", "{}", 100_000, "experience[0].id: Falta este dato"),
    ("a hundred thousand equal ids", #"{"id":"x","kind":"empleo"}"#, 100_000, "«x» ya se usa en experience[0].id"),
  ]

  @Test(arguments: lists)
  func aListOfNothingButFaultsIsReadInBounds(situation: String, element: String, count: Int, says: String) throws {
    let list = repeatElement(element, count: count).joined(separator: ",")
    let (run, _) = try Confined.read(
      Data(InputKind.applicant.text("\"experience\": [\(list)]").utf8), as: .applicant)
    #expect(run.code == 2 && run.output == "" && run.errors.contains(says), "\(run.errors.suffix(500))")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1_001 && lines.last?.contains("que no se muestran") == true)
  }

  /// Each second one of a pair names the place of the first, which stands ever further from the root.
  @Test func idsThatAreEqualFarApartTakeNoMoreThanLinearTime() throws {
    let half = (0..<50_000).map { #"{"id":"e\#($0)","kind":"empleo"}"# }.joined(separator: ",")
    let (run, _) = try Confined.read(
      Data(InputKind.applicant.text("\"experience\": [\(half),\(half)]").utf8), as: .applicant)
    #expect(run.code == 2 && run.errors.contains("«e0» ya se usa en experience[0].id"), "\(run.errors.suffix(500))")
  }
}
