internal import Eligibility
internal import Glibc
internal import OperatingSystem
internal import Reading
internal import Reports
internal import Store

/// The program: finds the command, runs it, says what went wrong.
public enum Program {
  static let name = "applicant-cli"

  /// Runs the command that the arguments call and answers the exit code.
  public static func run(_ arguments: [String]) -> Int32 {
    // A reader that closes the pipe early ends the output, not the program with a signal.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files ends a write, which takes away what it began, and not the program with a signal.
    signal(SIGXFSZ, SIG_IGN)
    let parser = CommandParser(program: name, commands: Commands.all)
    let language = parser.language(arguments)
    do throws(Stop) {
      switch try parser.parse(arguments) {
      case .help(let command, let asked):
        let help = HelpText(program: name, language: asked)
        try Output.result(command.map(help.page) ?? help.overview(Commands.all))
        return 0
      case .group(let commands, let asked):
        try Output.result(HelpText(program: name, language: asked).overview(commands))
        return 0
      case .version:
        try Output.result("\(name) \(Engine.version)\n")
        return 0
      case .run(let command, let invocation):
        return try command.run(invocation)
      }
    } catch {
      return report(error, language)
    }
  }

  private static func report(_ stop: Stop, _ language: Language) -> Int32 {
    switch stop {
    case .usage(let message):
      let hint = Bilingual("Vea \(name) --help.", "See \(name) --help.").text(language)
      Output.message("\(name): \(Wording(language).safe(message)). \(hint)\n")
      return 2
    case .input(let faults):
      Output.faults(faults, Wording(language))
      return 2
    case .disk(let fault):
      Output.faults([fault], Wording(language))
      return 3
    case .output(let code):
      Output.message("\(name): \(outputFault(code).text(language))\n")
      return 3
    case .machine(let message):
      Output.message("\(name): \(Wording(language).safe(message))\n")
      return 3
    case .store(.system(let path, let code), _):
      let obstacle = FileError(path: path, code: code).obstacle
      Output.faults([Fault(file: path, kind: .cannotWrite(obstacle))], Wording(language))
      return 3
    case .store(let error, let folder):
      Output.message("\(Wording(language).message(error, in: folder))\n")
      return code(of: error)
    }
  }

  /// What keeps results from standard output.
  private static func outputFault(_ code: Int32) -> Bilingual {
    let obstacle = FileError(path: "", code: code).obstacle
    let reason =
      code == EBADF
      ? Bilingual("está cerrada", "it is closed")
      : Bilingual(Wording(.es).obstacle(obstacle), Wording(.en).obstacle(obstacle))
    return Bilingual(
      "no se pudo escribir en la salida estándar: \(reason.es). Lo que falta del resultado se perdió.",
      "standard output could not be written: \(reason.en). The rest of the result is lost.")
  }

  /// 1: it is not taken; 2: something else must be asked; 3: the store cannot be worked on.
  private static func code(of error: StoreError) -> Int32 {
    switch error {
    case .refused: 1
    case .noStore, .exists, .notAStore, .newer, .unknown, .erased, .noIdentity, .posted, .cancelled, .withdrawn,
      .otherBook:
      2
    case .noPermission, .damaged, .busy, .system, .database: 3
    }
  }
}

/// Where results and messages go.
enum Output {
  /// Results go to standard output.
  static func result(_ text: String) throws(Stop) { try result(Array(text.utf8)) }

  static func result(_ bytes: [UInt8]) throws(Stop) {
    if !Descriptor.write(bytes[...], to: STDOUT_FILENO), errno != EPIPE {
      throw .output(errno)
    }
  }

  /// Everything else goes to standard error. Where that is closed there is nobody to tell.
  static func message(_ text: String) {
    _ = Descriptor.write(Array(text.utf8)[...], to: STDERR_FILENO)
  }

  /// Faults of input, a line each.
  static func faults(_ faults: [Fault], _ wording: Wording) {
    message(faults.map { wording.line($0) + "\n" }.joined())
  }
}
