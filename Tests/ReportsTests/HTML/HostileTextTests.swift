import Applicant
import Eligibility
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// Text from input says what it says, and does nothing.
@Suite struct HostileTextTests {
  /// Input of all tests, made once: it takes hundreds of readings to find out which texts may be anything.
  static let inputs = Result {
    try [("trabajos-simultaneos", "ipd-cas-012-2026"), ("todo-falta", "indecopi-dl728")].map { try input($0, $1) }
  }

  /// A file and a posting of which every text that may be anything is an attack.
  private static func input(_ name: String, _ posting: String) throws -> (file: [UInt8], posting: [UInt8]) {
    let file = try Hostile.version(of: Fixtures.bytes("Applicants/\(name)/expediente.json")) { bytes in
      ApplicantFile.read(bytes, log: FaultLog(file: "applicant")) != nil
    }
    let post = try Hostile.version(of: Fixtures.bytes("Postings/\(posting).json")) { bytes in
      let log = FaultLog(file: "posting")
      let post = Posting.read(bytes, log: log)
      _ = post?.overrides(log: log)
      return post.map { $0.book != Hostile.text && !log.hasErrors } ?? false
    }
    #expect(file.count > 50 && post.count > 20, "\(file.count) and \(post.count) texts were replaced")
    return (file.bytes, post.bytes)
  }

  @Test(arguments: [0, 1])
  func textOfAFileOrAPostingIsNeverMarkup(place: Int) throws {
    let input = try Self.inputs.get()[place]
    var asked = try Asked(applicant: input.file, posting: input.posting)
    asked.on = testDay
    let assumed = [Assumption(path: Hostile.text, value: Hostile.text)]
    let hostile = try asked.answer(improvements: [])
    let assuming = try asked.answer(improvements: [], assumptions: assumed).html()
    for page in [assuming, hostile.html(.en), hostile.svg(.es), hostile.svg(.en)] {
      #expect(!page.lowercased().contains("<script"))
      #expect(!page.contains("\"onx"))
      #expect(page.components(separatedBy: "</title>").count <= 3, "one of the page, one of the drawing")
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;onx=&#39;"))
    }
    #expect(try SecondReader.faults(html: assuming) == "")
    #expect(try SecondReader.faults(xml: hostile.svg()) == "")
  }

  @Test func whatXMLCannotHoldIsReplaced() throws {
    let strange = "a\u{0001}b\(try #require(Unicode.Scalar(0xFFFE)))c\u{202E}d\(try #require(Unicode.Scalar(0x1FFFF)))e"
    let changed = try Asked(Situation("overlap-two-jobs").setting("applicant.experience[0].employer", strange))
      .answer(improvements: [])
    #expect(try SecondReader.faults(xml: changed.svg()) == "")
    #expect(changed.svg().contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"))
    #expect(changed.html().contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"))
  }
}
