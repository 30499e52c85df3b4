internal import Glibc
internal import Reports

/// What standard output can show, and what its user wishes: how wide, in colour or not, with which characters.
struct Terminal {
  /// The wish of `--color`.
  enum Colour: String, CaseIterable {
    case auto, always, never
  }

  let isTerminal: Bool
  /// The columns that the terminal tells of itself, where it does.
  let columns: Int?
  /// A variable of the environment; where it is not set, as where it is empty, `""`.
  let variable: (String) -> String

  /// The terminal that standard output goes to.
  static var output: Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let told = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(isTerminal: isTerminal, columns: told ? Int(size.ws_col) : nil) { name in
      getenv(name).map { String(cString: $0) } ?? ""
    }
  }

  /// How a page is to look here.
  func style(_ colour: Colour) -> TextStyle {
    TextStyle(width: width, hasColour: hasColour(colour), drawing: hasUnicode ? .unicode : .ascii)
  }

  /// Narrower, and the drawing has no room; wider, and lines are hard to follow.
  private var width: Int {
    let set = Int(variable("COLUMNS")).flatMap { $0 > 0 ? $0 : nil }
    return min(120, max(60, columns ?? set ?? 80))
  }

  private func hasColour(_ colour: Colour) -> Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: isTerminal && variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
    }
  }

  /// Whether the locale of characters, by the order of POSIX, is one of UTF-8.
  private var hasUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    // The encoding stands after a point, with a variant behind it or not: es_PE.UTF-8@euro.
    let encoding = locale.lowercased().split(separator: ".").last?.split(separator: "@").first
    return encoding == "utf-8" || encoding == "utf8"
  }
}
