import Digests
import Foundation
import PictureFiles
import Pictures

/// `captcha COUNT [FOLDER]`: makes so many captchas as a portal does, each with its token and as a PNG, and prints how
/// long they took. With FOLDER, pictures and their answers are kept there.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let count = arguments.first.flatMap({ Int($0) }), count > 0 else {
      print("captcha COUNT [FOLDER]")
      exit(2)
    }
    time(count)
    if let folder = arguments.dropFirst().first { try keep(count, in: URL(filePath: folder)) }
  }

  private static func time(_ count: Int) {
    var generator = SystemRandomNumberGenerator()
    let desk = ChallengeDesk(key: SecretKey(using: &generator))
    let binding = ChallengeBinding(session: "session", form: "form")
    let clock = ContinuousClock()
    var bytes = 0
    let times = (0..<count).map { _ in
      clock.measure {
        let challenge = desk.picture(for: binding, now: 0)
        bytes += PNGFile.encode(challenge.picture)?.count ?? 0
      }
    }.sorted()
    func milliseconds(_ time: Duration) -> String { String(format: "%.2f", time / .milliseconds(1)) }
    print(
      "\(count) captchas: median \(milliseconds(times[count / 2])) ms, 99 % within "
        + "\(milliseconds(times[count * 99 / 100])) ms, most \(milliseconds(times[count - 1])) ms; "
        + "\(bytes / count) bytes each")
  }

  private static func keep(_ count: Int, in folder: URL) throws {
    var answers = ""
    for index in 0..<count {
      let captcha = Captcha.new()
      guard let file = PNGFile.encode(captcha.picture) else { continue }
      let name = String(format: "%04d", index)
      try Data(file).write(to: folder.appending(path: "\(name).png"))
      answers += "\(name) \(captcha.answer)\n"
    }
    try Data(answers.utf8).write(to: folder.appending(path: "answers.txt"))
  }
}
