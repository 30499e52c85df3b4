internal import Glibc
internal import Pictures
internal import Reading
internal import Reports

/// `captcha new` and `captcha verify`: a picture with letters, and whether somebody read them.
enum CaptchaCommands {
  static let new = CommandDescription(
    words: ["captcha", "new"],
    summary: Bilingual(
      "dibuja un CAPTCHA e imprime el pase que lo acompaña", "draws a CAPTCHA and prints the token that goes with it"),
    options: [
      .init(
        name: "out", value: "PNG", isRequired: true,
        help: Bilingual("dónde queda la imagen; nunca reemplaza una", "where the picture goes; never overwrites one")),
      key,
      .init(
        name: "minutes", value: "N",
        help: Bilingual("cuánto vale, de 1 a 60 minutos (5)", "how long it holds, from 1 to 60 minutes (5)")),
      session, form,
    ],
    examples: ["captcha new --out captcha.png --key clave"],
    run: draw)

  static let verify = CommandDescription(
    words: ["captcha", "verify"],
    summary: Bilingual(
      "dice si la respuesta, por la entrada estándar, es la del pase",
      "says whether the answer, on standard input, is that of the token"),
    arguments: [
      .init(
        name: Bilingual("PASE", "TOKEN"),
        help: Bilingual(
          "lo que imprimió captcha new; vale para una respuesta", "what captcha new printed; it holds for one answer"))
    ],
    options: [key, session, form],
    examples: [
      "captcha verify \"$(applicant-cli captcha new --out captcha.png --key clave)\" --key clave </dev/null"
    ],
    run: check)

  private static let key = CommandDescription.Option(
    name: "key", value: "FILE", isRequired: true,
    help: Bilingual(
      "clave secreta, que captcha new crea; FILE.spent guarda lo ya respondido",
      "secret key, which captcha new makes; FILE.spent keeps what was answered"))
  private static let session = CommandDescription.Option(
    name: "session", value: "TEXT",
    help: Bilingual("su sesión, la misma en ambas órdenes", "its session, the same for both commands"))
  private static let form = CommandDescription.Option(
    name: "form", value: "TEXT",
    help: Bilingual("su formulario, el mismo en ambas órdenes", "its form, the same for both commands"))

  private static func draw(_ invocation: Invocation) throws(Stop) -> Int32 {
    let life = try invocation["minutes"].map { text throws(Stop) in try seconds(text, invocation.language) }
    let key = try keyFile(invocation).readOrMake()
    let desk = ChallengeDesk(key: key, life: life ?? ChallengeDesk.life)
    let challenge = desk.picture(for: binding(invocation), now: time(nil))
    try PictureOutput.keep(.greys(challenge.picture), in: invocation["out"] ?? "", invocation.language)
    try Output.result("\(challenge.token)\n")
    return 0
  }

  private static func check(_ invocation: Invocation) throws(Stop) -> Int32 {
    let file = keyFile(invocation)
    let desk = ChallengeDesk(key: try file.read())
    if StandardInput.isTerminal {
      Output.message(Bilingual("Letras de la imagen: ", "Letters in the picture: ").text(invocation.language))
    }
    let answer = StandardInput.line()
    let outcome: ChallengeDesk.Outcome
    do throws(FileError) {
      outcome = try desk.verify(
        invocation.arguments[0], kind: .picture, answer: answer, for: binding(invocation), now: time(nil),
        spent: file.spent)
    } catch {
      throw error.ofMachine
    }
    try Output.result("\(invocation.wording.outcome(outcome))\n")
    return outcome == .accepted ? 0 : 1
  }

  private static func keyFile(_ invocation: Invocation) -> KeyFile {
    KeyFile(path: invocation["key"] ?? "", language: invocation.language)
  }

  private static func binding(_ invocation: Invocation) -> ChallengeBinding {
    ChallengeBinding(session: invocation["session"] ?? "", form: invocation["form"] ?? "")
  }

  private static func seconds(_ minutes: String, _ language: Language) throws(Stop) -> Int {
    guard let number = Int(minutes), (1...60).contains(number) else {
      throw .usage(
        Bilingual(
          "--minutes espera un número de 1 a 60; se dio «\(minutes)»",
          "--minutes takes a number from 1 to 60; given: \"\(minutes)\""
        ).text(language))
    }
    return number * 60
  }
}
