import Reports
import Testing

@testable import CommandLine

/// Options and arguments that may be given more than once.
@Suite struct CommandParserTests {
  private static let command = CommandDescription(
    words: ["judge"], summary: Bilingual("", ""),
    arguments: [
      .init(name: Bilingual("A", "A"), help: Bilingual("", ""), words: ["a", "b"]),
      .init(name: Bilingual("B", "B"), help: Bilingual("", ""), isRequired: false, isRepeatable: true),
    ],
    options: [
      .init(name: "posting", value: "FILE", isRequired: true, isRepeatable: true, help: Bilingual("", "")),
      .init(name: "on", value: "DAY", help: Bilingual("", "")),
    ]
  ) { _ in 0 }

  private func parsed(_ words: String...) throws -> Invocation? {
    let parser = CommandParser(program: "p", commands: [Self.command])
    guard case .run(_, let invocation) = try parser.parse(["judge"] + words) else { return nil }
    return invocation
  }

  @Test func aRepeatableOptionKeepsEveryValueInOrder() throws {
    let invocation = try #require(try parsed("a", "--posting", "x", "--posting=y", "--on", "z", "--posting", "x"))
    #expect(invocation.all("posting") == ["x", "y", "x"])
    #expect(invocation["posting"] == "x" && invocation["on"] == "z" && invocation.all("on") == ["z"])
    #expect(invocation.all("nothing") == [] && invocation["nothing"] == nil)
  }

  @Test func anotherOptionTwiceIsWrongUse() {
    #expect(throws: Stop.self) { try parsed("a", "--posting", "x", "--on", "y", "--on", "y") }
    #expect(throws: Stop.self) { try parsed("a") }
  }

  @Test func onlyARepeatableArgumentTakesFurtherOnes() throws {
    #expect(try parsed("a", "b", "c", "d", "--posting", "x")?.arguments == ["a", "b", "c", "d"])
    #expect(throws: Stop.self) { try parsed("c", "--posting", "x") }
    #expect(throws: Stop.self) { try parsed("--posting", "x") }
  }

  @Test func theHelpShowsWhatMayBeRepeated() {
    let usage = HelpText(program: "p", language: .en).usage(Self.command)
    #expect(usage == "Usage: p judge A [B]… --posting FILE… [--on DAY]")
  }
}
