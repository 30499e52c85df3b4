import Documents
import Eligibility
import TestSupport
import Testing

/// What the worker says comes over as it was said, and nothing else comes over.
@Suite struct WorkerMessageTests {
  static let messages: [WorkerMessage] =
    [
      .structure(.init(format: .pdf, bytes: 0)),
      .structure(
        .init(format: .jpeg, bytes: 12, pages: 1, isEncrypted: true, hasForm: true, flaws: [.blank, .turned])),
      .document(pages: 0, flaws: Evidence.Flaw.allCases),
      .page(.init(number: 1, width: 210, height: 297, content: .blank)),
      .page(
        .init(
          number: 60, width: 0, height: 1, content: .scan, letters: 7, resolution: 150, turn: 270,
          flaws: [.small, .faint])),
      .text(.init(page: 2, source: .recognised, lines: [])),
      .text(.init(page: 1, source: .textLayer, lines: ["", "  Año «2015»\t\"a\"\\", "\u{0}\u{1F}\u{2028}\u{10FFFF}"])),
      .preview([0, 15, 16, 255]), .noRecognition, .done,
    ] + WorkerMessage.Ending.allCases.map { .ended($0) }

  @Test(arguments: messages)
  func aMessageIsReadAsItWasWritten(message: WorkerMessage) {
    let line = message.line
    #expect(!line.utf8.contains(UInt8(ascii: "\n")))
    #expect(WorkerMessage(line: Array(line.utf8)) == message)
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{}", "{\"kind\": \"other\"}", "{\"kind\": \"ended\", \"ending\": \"well\"}",
    "{\"kind\": \"structure\", \"format\": \"pdf\"}",
    "{\"kind\": \"structure\", \"format\": \"doc\", \"bytes\": 1, \"flaws\": []}",
    "{\"kind\": \"page\", \"page\": -1, \"flaws\": []}", "{\"kind\": \"preview\", \"png\": \"0\"}",
    "{\"kind\": \"preview\", \"png\": \"zz\"}",
    "{\"kind\": \"text\", \"page\": 1, \"source\": \"said\", \"lines\": []}",
  ])
  func whatTheWorkerDoesNotSayIsNotRead(line: String) {
    #expect(WorkerMessage(line: Array(line.utf8)) == nil)
  }

  /// A worker that a document has taken over may write anything.
  @Test func spoiltLinesMakeNothingFail() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      var line = Array((Self.messages.randomElement(using: &random) ?? .done).line.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        line[Int.random(in: 0..<line.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      guard let message = WorkerMessage(line: line) else { continue }
      #expect(WorkerMessage(line: Array(message.line.utf8)) == message)
    }
  }
}
