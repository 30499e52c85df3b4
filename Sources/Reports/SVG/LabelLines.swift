/// Breaks a label of a drawing into lines. SVG breaks no lines and tells no widths, so widths are estimated.
enum LabelLines {
  /// Width of the narrowest drawing, in thousandths of the size of its letters: 328 pixels of letters of 13.
  static let narrow = 25_000
  /// Width of a drawing that the style takes for wide: 600 pixels.
  static let wide = 46_000
  private static let mostLines = 2

  /// The text in at most two lines, with an ellipsis where it is longer still.
  static func of(_ text: String, width: Int) -> [String] {
    var (lines, line, taken) = ([String](), "", 0)
    for word in text.split(separator: " ").flatMap({ pieces($0, width) }) {
      let needed = estimate(word) + (line.isEmpty ? 0 : blank)
      if !line.isEmpty, taken + needed > width {
        lines.append(line)
        (line, taken) = ("", 0)
      }
      taken += needed
      line += line.isEmpty ? word : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > mostLines else { return lines }
    return lines.prefix(mostLines - 1) + [shortened(lines[mostLines - 1], width)]
  }

  private static let blank = 320

  /// A word in pieces of which each fits a line.
  private static func pieces(_ word: Substring, _ width: Int) -> [String] {
    var (pieces, piece, taken) = ([String](), "", 0)
    for character in word {
      let needed = estimate(String(character))
      if taken + needed > width {
        pieces.append(piece)
        (piece, taken) = ("", 0)
      }
      piece.append(character)
      taken += needed
    }
    return pieces + [piece]
  }

  private static func shortened(_ line: String, _ width: Int) -> String {
    var line = line
    while estimate(line) + 1_000 > width { line.removeLast() }
    return "\(line)…"
  }

  /// A width that no common sans-serif letter form exceeds by much.
  private static func estimate(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar {
      case "M", "W", "m", "w", "@", "%", "—": sum + 1_000
      case "i", "l", "j", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "(", ")": sum + 400
      case "A"..."Z", "Á", "É", "Í", "Ó", "Ú", "Ñ": sum + 770
      case _ where scalar.value > 0x2E00: sum + 1_100
      default: sum + 630
      }
    }
  }
}
