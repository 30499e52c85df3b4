import Foundation
import Reports
import Testing

@testable import CommandLine

/// Completions as the shells read them. Of the shells only bash is there wherever tests run.
@Suite struct CompletionsTests {
  /// What bash would complete the last of these words to.
  private func completed(_ words: [String]) throws -> [String] {
    let script = """
      set -eu
      source <("$PROGRAM" completions bash)
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      $(complete -p applicant-cli | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Running.run(
      URL(filePath: "/usr/bin/env"), ["bash", "-c", script, "bash", "applicant-cli"] + words,
      environment: ["PROGRAM": Running.program.path])
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func bashCompletesCommandsOptionsAndTheirWords() throws {
    #expect(try completed(["che"]) == ["check"])
    #expect(
      try completed(["file", ""]) == ["new", "validate", "show", "attach", "convert", "import", "export", "list"])
    #expect(try completed(["file", "v"]) == ["validate"])
    #expect(try completed(["check", "--fo"]) == ["--format"])
    #expect(try completed(["check", "--format", ""]) == ["text", "json", "html", "svg"])
    #expect(try completed(["check", "--format", "=", "j"]) == ["json"])
    #expect(try completed(["check", "--format", "="]) == ["text", "json", "html", "svg"])
    #expect(try completed(["rules", "show", "--c"]) == ["--color"])
    #expect(try completed(["completions", "z"]) == ["zsh"])
    for files in [["check", ""], ["check", "x", "--posting", ""], ["file", "validate", ""]] {
      #expect(try completed(files) == [], "bash itself offers files")
    }
  }

  @Test func bashCompletesEveryCommandAndOption() throws {
    for command in Commands.all {
      let options = (command.options + CommandDescription.common).map { "--\($0.name)" }
      #expect(try completed(command.words + ["--"]) == options)
      #expect(try completed(command.words).contains(command.words[command.words.count - 1]))
    }
  }

  @Test(arguments: ["es", "en"])
  func bashFindsNoFaultOfSyntax(language: String) throws {
    let script = try Running.run(Running.program, ["completions", "bash", "--lang", language]).output
    let run = try Running.tool("bash", "-n", "-c", script)
    #expect(run.code == 0 && run.errors == "")
  }

  @Test(arguments: ["zsh", "fish"])
  func theOtherShellsAreToldOfEveryCommandAndOption(shell: String) throws {
    let script = try Running.run(Running.program, ["completions", shell]).output
    for command in Commands.all {
      for word in command.words { #expect(script.contains(word)) }
      for option in command.options {
        #expect(script.contains(shell == "zsh" ? "--\(option.name)" : " -l \(option.name) "), "\(option.name)")
      }
    }
  }

  @Test func whatAShellWouldReadAsItsOwnIsQuoted() {
    let option = CommandDescription.Option(name: "odd", value: "A:B", help: Bilingual("it's [a] b: $c `d` \\e", ""))
    let command = CommandDescription(words: ["odd"], summary: Bilingual("it's: $x", ""), options: [option]) { _ in 0 }
    let menu = CompletionMenu(program: "applicant-cli", commands: [command], language: .es)
    let zsh = ZshCompletions(menu: menu).text()
    #expect(zsh.contains(#"'--odd=[it'\''s \[a\] b\: $c `d` \\e]:A\:B:_files'"#))
    #expect(zsh.contains(#"'odd:it'\''s: $x'"#))
    #expect(FishCompletions(menu: menu).text().contains(#"-l odd -r -F -d 'it\'s [a] b: $c `d` \\e'"#))
  }

  @Test func aShellThatIsNotKnownIsRefused() throws {
    let run = try Running.run(Running.program, ["completions", "tcsh"])
    #expect(run.code == 2 && run.output == "" && run.errors.contains("bash, zsh, fish"))
    #expect(try Running.run(Running.program, ["completions"]).code == 2)
  }
}
