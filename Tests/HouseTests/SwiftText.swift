/// Swift text as the checks of the house see it.
enum SwiftText {
  /// The text without its comments; line breaks stay, so that lines keep their numbers.
  static func withoutComments(_ text: String) -> String {
    var scanner = Scanner(Array(text.unicodeScalars))
    return scanner.code()
  }

  private struct Scanner {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var result = String.UnicodeScalarView()

    init(_ scalars: [Unicode.Scalar]) {
      self.scalars = scalars
    }

    mutating func code() -> String {
      while position < scalars.count {
        if stands("//") {
          while position < scalars.count, scalars[position] != "\n" { position += 1 }
        } else if stands("/*") {
          passBlock()
        } else if stands("\"") || stands("#") {
          keepLiteral()
        } else {
          keep()
        }
      }
      return String(result)
    }

    /// Comments of Swift stand inside one another.
    private mutating func passBlock() {
      var depth = 0
      repeat {
        if stands("/*") {
          depth += 1
          position += 2
        } else if stands("*/") {
          depth -= 1
          position += 2
        } else {
          if scalars[position] == "\n" { result.append("\n") }
          position += 1
        }
      } while depth > 0 && position < scalars.count
    }

    /// Keeps a literal of text, in which `//` is no comment. What is put into it counts as text.
    private mutating func keepLiteral() {
      var signs = ""
      while stands("#") {
        signs += "#"
        keep()
      }
      guard stands("\"") else { return }
      let quotes = stands("\"\"\"") ? "\"\"\"" : "\""
      keep(quotes.unicodeScalars.count)
      while position < scalars.count, !stands(quotes + signs) {
        keep(stands("\\" + signs) ? 2 + signs.unicodeScalars.count : 1)
      }
      keep(quotes.unicodeScalars.count + signs.unicodeScalars.count)
    }

    private mutating func keep(_ count: Int = 1) {
      for _ in 0..<count where position < scalars.count {
        result.append(scalars[position])
        position += 1
      }
    }

    private func stands(_ text: String) -> Bool {
      let wanted = Array(text.unicodeScalars)
      return scalars.count - position >= wanted.count && Array(scalars[position..<position + wanted.count]) == wanted
    }
  }

  /// The modules that a text imports, each with the words before `import`.
  static func imports(_ text: String) -> [(module: String, isShown: Bool)] {
    withoutComments(text).split(whereSeparator: { $0.isNewline || $0 == ";" }).compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(isModifier) else { return nil }
      // `import struct Foundation.URL` names a kind before the module.
      guard let name = words[(place + 1)...].last, let module = name.split(separator: ".").first else { return nil }
      let isShown = words[..<place].contains { ["public", "package", "open", "@_exported"].contains($0) }
      return (String(module), isShown)
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
