import Applicant
import Days
import Eligibility
import Foundation
import Reading
import TestSupport
import Testing

/// What is answered does not change unnoticed: the answers on every situation and on random files, as they are and with
/// one value after the other changed, are those that were kept.
///
/// It shows that something changed, not which of the two is right. `KEPT_WRITE=1` keeps what is answered now;
/// `KEPT_FOLDER=FOLDER` writes every answer there; `KEPT_STOP=1` ends with the first that is another one.
@Suite struct KeptAnswersTests {
  /// How many values of a situation are changed, one at a time.
  static let count = 20

  @Test func theAnswersOnSituationsAreThoseThatWereKept() async throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Cases"))
    let cases = try names.filter { $0.hasSuffix(".json") }.sorted().map { file in
      try (String(file.dropLast(5)), Self.asked(Fixtures.bytes("Cases/\(file)")))
    }
    let files = try Asked.fixtures.map { fixture, posting in
      try (
        "\(fixture) for \(posting)",
        AskedAnswer(
          applicant: Fixtures.bytes("Applicants/\(fixture)/expediente.json"),
          posting: Fixtures.bytes("Postings/\(posting).json"), stage: .curricular)
      )
    }
    let all = cases + files
    try await KeptLines(path: "Kept/answers.txt").compare(all.count) { try Self.line(all[$0].0, all[$0].1) }
  }

  /// Files as the oracle makes them, with the decisions of evaluators; twenty a line.
  @Test func theAnswersOnRandomFilesAreThoseThatWereKept() async throws {
    let files = try OracleProgram.situations(400, seed: 7_001).map(Self.asked)
    let share = 20
    try await KeptLines(path: "Kept/random.txt").compare(files.count / share) { place in
      let name = "random files from \(place * share)"
      var generator = SeededGenerator(seed: TextSum(name).value)
      var texts: [String] = []
      for (number, asked) in files[place * share..<(place + 1) * share].enumerated() {
        try Task.checkCancellation()
        texts.append(try asked.answer(withAdvice: number % 4 == 0))
        // The same as it would be, and another value that the file itself has.
        var (assuming, changed) = (asked, asked)
        let leaf = try #require(ChangedValue.all(of: asked.applicant).randomElement(using: &generator))
        let path = number % 5 == 0 ? "\(leaf.value.path).otro" : leaf.value.path
        assuming.assumptions = [Assumption(path: path, value: leaf.other(using: &generator))]
        texts.append(try assuming.answer(withAdvice: number % 10 == 1))
        changed.applicant = leaf.changed(using: &generator)
        texts.append(try changed.answer(withAdvice: number % 10 == 2))
      }
      try KeptLines.show(texts, as: name)
      return "\(name): \(TextSum(texts.joined()))"
    }
  }

  /// What a situation asks: its file, posting, stage, day and decisions.
  private static func asked(_ line: [UInt8]) throws -> AskedAnswer {
    let root = try #require(FaultLog(file: "situation").parse(line)).root
    return try AskedAnswer(
      applicant: #require(root["applicant"]).bytes, posting: #require(root["posting"]).bytes,
      stage: #require(root["stage"]?.text.flatMap { Stage(rawValue: $0) }), on: root["on"]?.text.flatMap { Day($0) },
      decisions: root["decisions"].flatMap { Decision.read($0.bytes, log: FaultLog(file: "decisions")) } ?? [])
  }

  /// A situation, what is said of it as it is, and the sums of all that is said as it is and with its values changed.
  private static func line(_ name: String, _ asked: AskedAnswer) throws -> String {
    var generator = SeededGenerator(seed: TextSum(name).value)
    let plain = try asked.answer(withAdvice: true)
    var changed = TextSum("")
    var texts = [plain]
    let (inFile, inPosting) = (try ChangedValue.all(of: asked.applicant), try ChangedValue.all(of: asked.posting))
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
    try KeptLines.show(texts, as: name)
    return "\(name): \(TextSum(plain)) \(changed)"
  }
}
