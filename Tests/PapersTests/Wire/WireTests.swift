import Papers
import TestSupport
import Testing

/// The form in which papers travel from one program to the other.
@Suite struct WireTests {
  @Test func whatIsSentIsWhatIsReceivedHoweverItIsCut() throws {
    var random = RandomPapers(generator: .forTest())
    for _ in 0..<300 {
      let messages = random.some(4) { $0.message() }
      let bytes = try messages.flatMap { try #require($0.frame) }
      var inbox = PressInbox()
      var received: [PressMessage] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...40, using: &random.generator)
        inbox.add(rest.prefix(count))
        rest = rest.dropFirst(count)
        while let message = inbox.message() { received.append(try message.get()) }
      }
      #expect(received == messages)
    }
  }

  @Test(arguments: [
    PressAnswer.ready, .done(job: 0, nil), .done(job: 128, .system(code: 28)), .done(job: 16_384, .tooLong),
    .done(job: 1, .undrawable), .done(job: 1, .ended),
  ])
  func anAnswerIsReceivedAsItWasSent(answer: PressAnswer) throws {
    var inbox = PressInbox()
    inbox.add(answer.frame[...])
    #expect(try inbox.answer()?.get() == answer)
    #expect(inbox.answer() == nil)
  }

  /// Bytes behind a length that are no message of ours.
  @Test(
    arguments: [
      [], [9, 0], [3], [3, 0, 0], [3, 0x80, 0x00], [3, 0x80], [2, 0, 0, 1, 9], [2, 0, 0, 2, 0],
      [2, 0, 0, 1, 1, 1, 0xFF],
      [2, 0, 0, 1, 1, 200], [3, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], [2, 0, 0, 1, 5, 0, 3],
      [0, 0, 0, 0, 2],
    ] as [[UInt8]])
  func whatNobodyWroteIsRefused(bytes: [UInt8]) {
    var inbox = PressInbox()
    inbox.add(([0, 0, 0, UInt8(bytes.count)] + bytes)[...])
    #expect(inbox.message() == .failure(.ended))
  }

  @Test func aLengthBeyondTheLongestIsRefusedBeforeAnyByteOfItComes() {
    var inbox = PressInbox()
    inbox.add([4, 0, 0, 1])
    #expect(inbox.message() == .failure(.ended))
    inbox = PressInbox()
    inbox.add([4, 0, 0, 0])
    #expect(inbox.message() == nil)
  }

  /// Any byte that is changed makes another message or none, and nothing ends the program.
  @Test func changedBytesNeverEndTheReader() throws {
    var random = RandomPapers(generator: .forTest())
    for _ in 0..<2_000 {
      var bytes = try #require(random.message().frame)
      for _ in 0..<Int.random(in: 1...3, using: &random.generator) {
        bytes[Int.random(in: 4..<bytes.count, using: &random.generator)] = .random(
          in: 0...255, using: &random.generator)
      }
      var inbox = PressInbox()
      inbox.add(bytes[...])
      if case .success(let message)? = inbox.message() { #expect(message.frame == bytes) }
    }
  }
}
