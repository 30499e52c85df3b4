/// Text as HTML and XML may hold it, between tags and in attributes alike.
enum MarkupEscape {
  /// The text with what would be markup written as references, and with U+FFFD for what neither XML nor a reader
  /// should see.
  static func text(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in SafeText.replacingControls(text).unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      default: output.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
    return String(output)
  }
}
