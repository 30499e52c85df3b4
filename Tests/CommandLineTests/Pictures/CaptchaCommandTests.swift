import Foundation
import TestSupport
import Testing

/// `captcha new` and `captcha verify` as they are typed.
@Suite struct CaptchaCommandTests {
  /// Runs the program with something on its standard input.
  static func run(_ arguments: [String], typing input: String = "", in folder: URL) throws -> Run {
    let typed = folder.appending(path: "typed-\(UUID().uuidString)")
    try Data(input.utf8).write(to: typed)
    return try Running.run(
      URL(filePath: "/bin/sh"),
      ["-c", #"typed=$1; shift; exec "$@" <"$typed""#, "sh", typed.path, Running.program.path] + arguments,
      in: folder)
  }

  @Test func aPictureIsKeptAndAPassIsPrinted() throws {
    try Running.inFolder { folder in
      let made = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder)
      #expect(made.code == 0 && made.errors == "" && made.output.hasSuffix("\n"))
      let token = made.output.trimmingCharacters(in: .newlines)
      #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) } && token.count > 100)
      let picture = try Data(contentsOf: folder.appending(path: "a.png"))
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: "key").path)
      #expect((attributes[.posixPermissions] as? Int) == 0o600)
      // Another one by the same key is another one.
      let second = try Self.run(["captcha", "new", "--out", "b.png", "--key", "key"], in: folder)
      #expect(second.code == 0 && second.output != made.output)
      let overwriting = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder)
      #expect(overwriting.code == 2 && overwriting.output == "" && overwriting.errors.contains("a.png"))
      #expect(try Data(contentsOf: folder.appending(path: "a.png")) == picture)
    }
  }

  @Test func aWrongAnswerUsesThePassUp() throws {
    try Running.inFolder { folder in
      let token = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder).output
        .trimmingCharacters(in: .newlines)
      let first = try Self.run(["captcha", "verify", token, "--key", "key"], typing: "ZZZZZZ\n", in: folder)
      #expect(first.code == 1 && first.output.contains("equivocada"))
      let second = try Self.run(["captcha", "verify", token, "--key", "key"], typing: "ZZZZZZ\n", in: folder)
      #expect(second.code == 1 && second.output.contains("ya se respondió"))
      let english = try Self.run(["captcha", "verify", token, "--key", "key", "--lang", "en"], in: folder)
      #expect(english.code == 1 && english.output.contains("answered before"))
    }
  }

  @Test func itHoldsForItsSessionAndForm() throws {
    try Running.inFolder { folder in
      for (other, index) in zip([["--session", "s"], ["--session", "s", "--form", "g"], []], 0...) {
        let made = try Self.run(
          ["captcha", "new", "--out", "\(index).png", "--key", "key", "--session", "s", "--form", "f"], in: folder)
        let token = made.output.trimmingCharacters(in: .newlines)
        let run = try Self.run(["captcha", "verify", token, "--key", "key"] + other, in: folder)
        #expect(run.code == 1 && run.output.contains("otra sesión"))
      }
    }
  }

  /// Of processes that answer one captcha at the same moment, all but one are told that it was answered.
  @Test func ofParallelProcessesOneIsHeard() throws {
    try Running.inFolder { folder in
      let token = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder).output
        .trimmingCharacters(in: .newlines)
      let script = #"seq 8 | xargs -P 8 -I {} sh -c 'echo ABC | "$0" captcha verify "$1" --key key || true' "$0" "$1""#
      let run = try Running.run(
        URL(filePath: "/bin/sh"), ["-c", script, Running.program.path, token], in: folder)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 8 && lines.count { $0.contains("equivocada") } == 1)
      #expect(lines.count { $0.contains("ya se respondió") } == 7, "\(run.output)\(run.errors)")
    }
  }

  @Test func keysThatAreNoneOrOpenAreRefused() throws {
    try Running.inFolder { folder in
      let key = folder.appending(path: "key")
      let missing = try Self.run(["captcha", "verify", "x", "--key", "key"], in: folder)
      #expect(missing.code == 2 && !FileManager.default.fileExists(atPath: key.path))
      for content in ["", "abc", String(repeating: "z", count: 64), String(repeating: "0", count: 4_000)] {
        try Data(content.utf8).write(to: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
        let run = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder)
        #expect(run.code == 2 && run.errors.contains("no es una clave"))
      }
      try Data(String(repeating: "0", count: 64).utf8).write(to: key)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key.path)
      let open = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder)
      #expect(open.code == 2 && open.errors.contains("otros pueden leer"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "a.png").path))
    }
  }

  @Test(arguments: ["0", "61", "-1", "x", "1.5", ""])
  func minutesAreFromOneToSixty(minutes: String) throws {
    try Running.inFolder { folder in
      let run = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key", "--minutes", minutes], in: folder)
      #expect(run.code == 2 && run.errors.contains("--minutes"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).allSatisfy { $0.hasPrefix("typed") })
    }
  }

  @Test func whatIsNoPassIsSaidToBeNone() throws {
    try Running.inFolder { folder in
      _ = try Self.run(["captcha", "new", "--out", "a.png", "--key", "key"], in: folder)
      for token in ["x", String(repeating: "A", count: 200), "ñandú", ""] {
        let run = try Self.run(["captcha", "verify", token, "--key", "key"], in: folder)
        #expect(run.code == 1 && run.output.contains("no es un pase"))
      }
    }
  }
}
