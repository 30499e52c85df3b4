extension StringProtocol {
  /// Without the white space at either end.
  var trimmed: String {
    let head = drop(while: \.isWhitespace)
    return head.lastIndex { !$0.isWhitespace }.map { String(head[...$0]) } ?? ""
  }

  /// The lines that say something, each without the white space at its ends.
  var lines: [String] { split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty } }
}
