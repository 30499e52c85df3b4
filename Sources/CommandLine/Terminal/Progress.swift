internal import Glibc

/// How far a long command is: one line on standard error, where that is a terminal, that is written over.
struct Progress {
  private let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1 && total > 1
  }

  func show(_ done: Int) {
    if isShown { Output.message("\r\(done)/\(total)") }
  }

  /// Takes the line away, before a result or the end.
  func clear() {
    if isShown { Output.message("\r\u{1B}[K") }
  }
}
