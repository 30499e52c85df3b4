import Foundation
import TestSupport
import Testing

@testable import CommandLine

/// The manual as other programs read it.
@Suite struct ManualTests {
  @Test(arguments: [[]] + Commands.all.map(\.words), ["es", "en"])
  func everyPageIsWithoutWarnings(words: [String], language: String) throws {
    let page = try Running.run(Running.program, ["man"] + words + ["--lang", language])
    #expect(page.code == 0 && page.output.allSatisfy(\.isASCII))
    try Running.inFolder { folder in
      let file = folder.appending(path: "page.1")
      try Data(page.output.utf8).write(to: file)
      let lint = try Running.tool("mandoc", "-Tlint", "-Wwarning", file.path)
      #expect(lint.code == 0 && lint.output + lint.errors == "", "\(lint.output)\(lint.errors)")
    }
  }

  @Test func aPageSaysWhatTheHelpSays() throws {
    let roff = try Running.run(Running.program, ["man", "check", "--lang", "en"]).output
    let shown = try Running.inFolder { folder in
      let file = folder.appending(path: "page.1")
      try Data(roff.utf8).write(to: file)
      return try Running.tool("mandoc", "-Tutf8", "-O", "width=300", file.path).output.replacing(/.\u{8}/, with: "")
    }
    let sections = [
      "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES", "NO_COLOR", "TERM",
      "COLUMNS", "LC_ALL, LC_CTYPE, LANG", "applicant-cli check FILE --posting FILE",
    ]
    for text in sections + CheckCommand.description.options.map({ "--\($0.name)" }) {
      #expect(shown.contains(text), "\(text)")
    }
    for example in CheckCommand.description.examples { #expect(shown.contains("applicant-cli \(example)")) }
  }

  @Test func theWholeManualNamesEveryCommand() throws {
    let page = try Running.run(Running.program, ["man", "--lang", "en"]).output
    #expect(page.contains("\n.SH COMMANDS\n"))
    for command in Commands.all {
      #expect(page.contains("\n.SS \(command.name.replacing("-", with: "\\-"))"), "\(command.name)")
    }
  }

  @Test func whatIsNoCommandHasNoPage() throws {
    for words in [["nothing"], ["file"], ["check", "check"]] {
      let run = try Running.run(Running.program, ["man"] + words)
      #expect(run.code == 2 && run.output == "" && run.errors.contains("file validate"))
    }
  }

  @Test func textIsNothingButTextToRoff() {
    let escaped = Roff.escaped(#".SH 'a' "b" \n --c ñ…"#)
    #expect(escaped == #"\&.SH \(aqa\(aq \(dqb\(dq \en \-\-c \[u00F1]\[u2026]"#)
    #expect(Roff.escaped("'br ^ ~ `") == #"\(aqbr \(ha \(ti \(ga"#)
  }

  @Test func theDayOfTheVersionIsThatOfTheChangelog() throws {
    let changelog = try String(contentsOf: Fixtures.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    #expect(changelog.contains(" — \(ProgramDescription.released)\n"))
  }
}
