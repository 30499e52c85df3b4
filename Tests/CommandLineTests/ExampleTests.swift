import Foundation
import TestSupport
import Testing

@testable import CommandLine

/// The examples of the help, typed as they stand.
@Suite struct ExampleTests {
  @Test(arguments: Commands.all.map(\.words), ["es", "en"])
  func everyCommandHasExamplesThatWork(words: [String], language: String) throws {
    let help = try Running.run(Running.program, words + ["--help", "--lang", language])
    #expect(help.code == 0)
    let examples = help.output.split(separator: "\n").filter { $0.hasPrefix("  \(Program.name) ") }
    #expect(!examples.isEmpty)
    for example in examples {
      // A folder that looks like the root of the project, since some examples make files.
      try Running.inFolder { root in
        try FileManager.default.createSymbolicLink(
          at: root.appending(path: "Fixtures"), withDestinationURL: Fixtures.root.appending(path: "Fixtures"))
        let run = try Running.run(
          URL(filePath: "/bin/sh"), ["-c", String(example)], in: root,
          environment: ["PATH": "\(Running.program.deletingLastPathComponent().path):/usr/bin:/bin"])
        #expect([0, 1].contains(run.code), "\(example): \(run.errors)")
        #expect(!(run.output + run.errors).isEmpty)
      }
    }
  }
}
