import Reports
import Testing

@testable import CommandLine

/// Options and arguments that may be given more than once, and what is answered on commands by their names.
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

  /// The words of the command that is explained; empty: all of them.
  private func explained(_ words: String...) throws -> [String]? {
    let parser = CommandParser(program: "p", commands: [Self.command])
    guard case .help(let command, _) = try parser.parse(words) else { return nil }
    return command?.words ?? []
  }

  @Test func helpIsOfACommandOrOfAll() throws {
    #expect(try explained("help") == [] && explained("--help") == [] && explained() == [])
    #expect(try explained("help", "--lang", "en") == [] && explained("help", "--lang=en") == [])
    #expect(try explained("help", "judge") == ["judge"] && explained("-h", "judge") == ["judge"])
    #expect(try explained("help", "--lang", "en", "judge") == ["judge"])
    #expect(try explained("judge", "--help") == ["judge"])
  }

  /// A word with which several commands begin lists those; alone it is none.
  @Test(arguments: [
    (["file", "--help"], true), (["file", "-h", "--lang", "en"], true), (["help", "file"], true),
    (["--help", "file"], true), (["file"], false), (["file", "nothing"], false),
    (["file", "nothing", "--help"], false),
    (["help", "file", "nothing"], false),
  ])
  func theFirstWordOfSeveralCommandsListsThem(words: [String], isHelp: Bool) {
    let parser = CommandParser(program: "p", commands: Commands.all)
    let file = Commands.all.map(\.name).filter { $0.hasPrefix("file ") }
    switch Result(catching: { () throws(Stop) in try parser.parse(words) }) {
    case .success(.group(let commands, _)): #expect(isHelp && commands.map(\.name) == file && file.count > 5)
    case .failure(.usage(let said)):
      #expect(!isHelp && said.hasSuffix("Las hay: \(file.joined(separator: ", "))"), "\(said)")
    default: Issue.record("another call")
    }
  }

  @Test(arguments: [
    (["help", "jugde"], "«jugde». ¿Quiso decir «judge»? Las hay: judge"),
    (["help", "nothing"], "«nothing». Las hay: judge"),
    (["help", "--lang", "en", "jugde"], "\"jugde\". Did you mean \"judge\"? There are: judge"),
    (["jugde", "a"], "«jugde a». ¿Quiso decir «judge»? Las hay: judge"), (["a", "jugde"], "«a jugde». Las hay: judge"),
  ])
  func whatIsNoCommandIsWrongUseWithTheNearestNamed(words: [String], says: String) {
    let parser = CommandParser(program: "p", commands: [Self.command])
    #expect {
      _ = try parser.parse(words)
    } throws: { error in
      guard case Stop.usage(let said) = error else { return false }
      return said.hasSuffix(says)
    }
  }

  @Test func theHelpShowsWhatMayBeRepeated() {
    let usage = HelpText(program: "p", language: .en).usage(Self.command)
    #expect(usage == "Usage: p judge A [B]… --posting FILE… [--on DAY]")
  }
}
