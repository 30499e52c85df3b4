import Foundation
import OperatingSystem
import Testing

@testable import Parcels

/// The worker from outside: what it says, and what is made of one that says something else.
@Suite struct ParcelWorkerTests {
  static let messages: [ParcelMessage] = [
    .start(namespace: "urn:a", name: "ñ", attributes: [["", "uno", ""], ["urn:b", "dos", "2\u{0}"]]),
    .start(namespace: "", name: "", attributes: []), .text([1, 2, 3]), .text([]), .end,
    .entry(name: [0xFF, 0], .folder, isEncrypted: true), .entry(name: [], .other, isEncrypted: false),
    .data([UInt8](repeating: 7, count: 70_000)), .fault(.malformed(.init(line: 70_000, column: 3))),
    .fault(.encoding(.init(line: 1, column: 1))), .fault(.doctype(.init(line: 1, column: 2))),
    .fault(.tooDeep(.init(line: 2, column: 1))), .fault(.tooMany(.init(line: 3, column: 1))), .fault(.damaged),
    .fault(.tooManyEntries), .fault(.tooLarge), .fault(.limits), .fault(.contradictory), .done,
  ]

  @Test func messagesComeBackAsTheyWereHoweverTheyAreCut() throws {
    let bytes = Self.messages.flatMap(\.bytes)
    for step in [1, 7, 4_096, bytes.count] {
      var (inbox, read) = (ParcelInbox(), [ParcelMessage]())
      for start in stride(from: 0, to: bytes.count, by: step) {
        inbox.add(bytes[start..<min(start + step, bytes.count)])
        let whole = inbox.messages()
        read += try #require(whole)
      }
      #expect(read == Self.messages)
    }
  }

  @Test(arguments: [
    [0, 0, 0, 0, 0], [8, 0, 0, 0, 0], [2, 0xFF, 0, 0, 0], [6, 0, 0, 0, 1, 0], [4, 0, 0, 0, 1, 0],
    [4, 0, 0, 0, 2, 9, 0], [1, 0, 0, 0, 4, 0, 0, 0, 9], [1, 0, 0, 0, 4, 0, 0, 0, 0],
    [6, 0, 0, 0, 9, 99, 0, 0, 0, 0, 0, 0, 0, 0],
  ])
  func whatIsNoMessageIsNone(bytes: [UInt8]) {
    var inbox = ParcelInbox()
    inbox.add(bytes[...])
    #expect(inbox.messages() == nil)
  }

  /// Messages in an order that no text has make no tree.
  @Test(
    arguments: [
      [.end], [.text([1])], [.start(namespace: "", name: "a", attributes: []), .end, .text([1])],
      [.start(namespace: "", name: "a", attributes: []), .end, .start(namespace: "", name: "b", attributes: [])],
      [.entry(name: [], .file, isEncrypted: false)], [.data([])],
    ] as [[ParcelMessage]])
  func aTreeIsInOrder(messages: [ParcelMessage]) {
    var tree = XMLTree()
    #expect(messages.map { tree.take($0) }.last == false)
  }

  /// A worker that something took over cannot fill the memory of whoever started it.
  @Test func aTreeKeepsToItsLimits() {
    let (start, text) = (
      ParcelMessage.start(namespace: "", name: "a", attributes: []),
      ParcelMessage.text([UInt8](repeating: 0, count: 1 << 20))
    )
    var deep = XMLTree()
    #expect((0...ParcelLimits.depth).map { _ in deep.take(start) }.firstIndex(of: false) == ParcelLimits.depth)
    var long = XMLTree()
    _ = long.take(start)
    #expect((0...ParcelLimits.text >> 20).map { _ in long.take(text) }.firstIndex(of: false) == ParcelLimits.text >> 20)
    var wide = XMLTree()
    _ = wide.take(start)
    #expect(
      (0..<ParcelLimits.elements).map { _ in wide.take(start) && wide.take(.end) }.firstIndex(of: false) == ParcelLimits
        .elements - 1)
  }

  @Test func aWorkerThatIsMissingOrNoneIsNamed() throws {
    #expect(throws: OwnProgram.Obstacle.missing(path: "/nowhere/exchange-worker")) {
      try Working.given([]) { try XMLReading.read($0, by: ParcelWorker(program: "/nowhere/exchange-worker")) }
    }
    #expect(throws: OwnProgram.Obstacle.cannotStart(path: "/bin/false")) {
      try Working.given([]) { try XMLReading.read($0, by: ParcelWorker(program: "/bin/false")) }
    }
  }

  /// One that says nothing, or something else, has said nothing of a text.
  @Test(arguments: ["/bin/true", "/bin/echo"])
  func aWorkerThatSaysSomethingElseSaysNothing(program: String) throws {
    let result = try Working.given(Array("<a/>".utf8)) { try XMLReading.read($0, by: ParcelWorker(program: program)) }
    #expect(result == .failure(.limits))
  }
}
