internal import Glibc
internal import OperatingSystem
internal import Reports

/// How far a long command is, how fast it goes and how long it will take: one line on standard error, where that is a
/// terminal, that is written over.
struct RateProgress {
  private let total: Int?
  private let start = MonotonicClock.milliseconds
  private let isShown = isatty(STDERR_FILENO) == 1
  private let things: Bilingual
  private let language: Language
  private var shown = 0

  /// - Parameters:
  ///   - total: how much there is to do in all, in whatever unit; `nil` where nobody knows.
  ///   - things: what is counted, many of them.
  init(total: Int?, of things: Bilingual, language: Language) {
    self.total = total
    self.things = things
    self.language = language
  }

  /// - Parameters:
  ///   - count: how many were done.
  ///   - part: how much of the total that was.
  mutating func show(_ count: Int, part: Int) {
    let now = MonotonicClock.milliseconds
    // Nobody reads faster.
    guard isShown, now - shown >= 200 else { return }
    shown = now
    Output.message("\r\u{1B}[K\(line(count, part: part, milliseconds: now - start))")
  }

  /// What the line says.
  func line(_ count: Int, part: Int, milliseconds: Int) -> String {
    let rate = count * 1_000 / max(1, milliseconds)
    var line = "\(count) \(things.text(language)), \(rate) \(Bilingual("por segundo", "a second").text(language))"
    if let total, total > 0, part > 0 {
      let left = milliseconds * max(0, total - part) / part / 1_000
      let clock = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
      line += Bilingual(
        ", \(min(100, part * 100 / total)) %, faltan \(clock)", ", \(min(100, part * 100 / total)) %, \(clock) left"
      ).text(language)
    }
    return line
  }

  /// Takes the line away, before a result or the end.
  func clear() {
    if isShown { Output.message("\r\u{1B}[K") }
  }
}
