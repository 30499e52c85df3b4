import Applicant
import Days
import Eligibility
import Foundation
import Reading
import Reports
import RuleData
import TestSupport
import Testing

/// What is answered does not change unnoticed: the answers on every situation, as it is and with one value after the
/// other changed, are those that were kept.
///
/// It shows that something changed, not which of the two is right. `KEPT_WRITE=1` keeps what is answered now;
/// `KEPT_FOLDER=FOLDER` writes every answer there, so that those of two versions can be compared line by line;
/// `KEPT_STOP=1` looks no further after the first that is another one.
@Suite struct KeptAnswersTests {
  /// How many values of a situation are changed, one at a time.
  static let count = 20

  static let kept = Fixtures.path("Kept/answers.txt")

  @Test func theAnswersAreThoseThatWereKept() async throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Cases"))
    let cases = try names.filter { $0.hasSuffix(".json") }.sorted().map { file in
      let root = try #require(FaultLog(file: file).parse(Fixtures.bytes("Cases/\(file)"))).root
      return try (
        String(file.dropLast(5)),
        Input(
          applicant: #require(root["applicant"]).bytes, posting: #require(root["posting"]).bytes,
          stage: #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) }),
          on: root["on"]?.text.flatMap { Day($0) })
      )
    }
    let files = try Asked.fixtures.map { fixture, posting in
      try (
        "\(fixture) for \(posting)",
        Input(
          applicant: Fixtures.bytes("Applicants/\(fixture)/expediente.json"),
          posting: Fixtures.bytes("Postings/\(posting).json"), stage: .curricular)
      )
    }
    let environment = ProcessInfo.processInfo.environment
    let isWriting = environment["KEPT_WRITE"] != nil
    let kept = try String(contentsOfFile: Self.kept, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(isWriting || kept.count == cases.count + files.count)
    let lines = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (place, (name, input)) in (cases + files).enumerated() {
        group.addTask { try (place, Self.line(name, input)) }
      }
      var lines: [Int: String] = [:]
      for try await (place, line) in group {
        lines[place] = line
        let isKept = place < kept.count && line == kept[place]
        #expect(
          isKept || isWriting, "\(line): meant? then KEPT_WRITE=1 keeps it; KEPT_FOLDER=FOLDER shows what is said")
        if !isKept, environment["KEPT_STOP"] != nil {
          group.cancelAll()
          break
        }
      }
      return lines
    }
    if isWriting {
      let text = lines.sorted { $0.key < $1.key }.map { "\($0.value)\n" }.joined()
      try Data(text.utf8).write(to: URL(filePath: Self.kept))
    }
  }

  /// A situation, what is said of it as it is, and the sums of all that is said as it is and with its values changed.
  private static func line(_ name: String, _ asked: Input) throws -> String {
    var generator = SeededGenerator(seed: Checksum(name).value)
    let plain = try asked.answer(withAdvice: true)
    var changed = Checksum("")
    var texts = [plain]
    let (inFile, inPosting) = (try Leaf.all(of: asked.applicant), try Leaf.all(of: asked.posting))
    for round in 0..<count {
      try Task.checkCancellation()
      var input = asked
      if round % 4 == 3 {
        let leaf = try #require(inPosting.randomElement(using: &generator))
        input.posting = leaf.changed(using: &generator)
      } else {
        let leaf = try #require(inFile.randomElement(using: &generator))
        input.applicant = leaf.changed(using: &generator)
      }
      // In the other stage the same rules look at other values.
      if round % 5 == 4 { input.stage = asked.stage == .ficha ? .curricular : .ficha }
      let text = try input.answer(withAdvice: round % 8 == 0)
      changed.add(text)
      texts.append(text)
    }
    if let folder = ProcessInfo.processInfo.environment["KEPT_FOLDER"] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(texts.joined(separator: "\n\n").utf8).write(to: URL(filePath: "\(folder)/\(name).txt"))
    }
    return "\(name): \(Checksum(plain)) \(changed)"
  }

  /// What is asked.
  private struct Input {
    var applicant: [UInt8]
    var posting: [UInt8]
    var stage: Stage
    var on: Day?

    /// All that the program would say: the faults of what cannot be read, else the verdict and what would help, the
    /// schedule in business days.
    func answer(withAdvice: Bool) throws -> String {
      let wording = Wording(.es)
      let (fileLog, postingLog) = (FaultLog(file: "expediente.json"), FaultLog(file: "convocatoria.json"))
      let file = ApplicantFile.read(applicant, log: fileLog)
      let post = Posting.read(posting, log: postingLog)
      _ = post?.overrides(log: postingLog)
      var said = (fileLog.report + postingLog.report).map(wording.line)
      guard let file, let post, !postingLog.hasErrors, BuiltInData.bookIDs.contains(post.book) else {
        return said.joined(separator: "\n")
      }
      let question = try TestSupport.question(applicant: applicant, posting: posting)
      let verdict = try question.verdict(stage: stage, on: on)
      let answer = Answer(
        verdict: verdict, improvements: withAdvice ? improvements(of: verdict, question) : [], assumptions: [],
        file: file, posting: post)
      said.append(VerdictJSON.render(answer, wording: wording))
      said.append(VerdictText(answer, wording: wording).render())
      let review = ScheduleReview(
        of: post, book: question.book, overrides: question.overrides, holidays: BuiltInData.holidays)
      said.append(ScheduleText(review, of: post, holidays: BuiltInData.holidays, wording: wording).render())
      return said.joined(separator: "\n").replacing(Engine.version, with: "VERSION")
    }
  }

  /// A value of a text that holds no other, or an object or array as a whole.
  private struct Leaf {
    let bytes: [UInt8]
    let value: JSONValue

    static func all(of bytes: [UInt8]) throws -> [Leaf] {
      var leaves: [Leaf] = []
      func walk(_ value: JSONValue) {
        if !value.path.isEmpty { leaves.append(Leaf(bytes: bytes, value: value)) }
        for element in value.elements ?? [] { walk(element) }
        for (_, member) in value.members ?? [] { walk(member) }
      }
      walk(try #require(FaultLog(file: "text").parse(bytes)).root)
      return leaves
    }

    /// The text with another value in this place: none, one a step away, one of another kind.
    func changed(using generator: inout SeededGenerator) -> [UInt8] {
      let place = value.sourceBytes
      let new = others.randomElement(using: &generator) ?? "null"
      return Array(bytes[..<place.startIndex]) + Array(new.utf8) + Array(bytes[place.endIndex...])
    }

    private var others: [String] {
      if let flag = value.flag { return ["null", "\(!flag)", "\(!flag)"] }
      if let number = value.integer { return ["null", "\(number - 1)", "\(number + 1)", "\(number * 2)"] }
      if let elements = value.elements {
        let texts = elements.map(\.source)
        return [
          "[]", "[\(texts.dropFirst().joined(separator: ","))]",
          "[\((texts + texts.suffix(1)).joined(separator: ","))]",
        ]
      }
      guard let text = value.text else { return ["null", "0"] }
      guard let day = Day(text) else { return ["null", "\"otro\"", "\"\(text) y más\"", "7"] }
      return [-365, -30, -1, 1, 30, 365].map { "\"\(day.advanced(by: $0))\"" } + ["null", "\"\(text.prefix(7))\""]
    }
  }

  /// FNV-1a: the same text has the same sum on every machine.
  private struct Checksum: CustomStringConvertible {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ text: String) { add(text) }

    mutating func add(_ text: String) {
      for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    var description: String { String(value, radix: 16) }
  }
}
