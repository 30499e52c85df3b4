internal import Reading

/// A place in a JSON text that is carried over value by value; whatever nobody takes is known at the end.
struct JSONCursor {
  /// Notes which values were taken.
  final class Ledger {
    fileprivate var taken: Set<String> = []
  }

  let path: String
  private let value: JSONValue
  private let ledger: Ledger

  init(_ root: JSONValue) {
    self.init(path: "", value: root, ledger: Ledger())
  }

  private init(path: String, value: JSONValue, ledger: Ledger) {
    self.path = path
    self.value = value
    self.ledger = ledger
  }

  /// A member of an object.
  subscript(key: String) -> JSONCursor? {
    value[key].map { JSONCursor(path: path.isEmpty ? key : "\(path).\(key)", value: $0, ledger: ledger) }
  }

  /// The elements of a list; of anything else, none.
  var elements: [JSONCursor] {
    (value.elements ?? []).enumerated().map { index, element in
      JSONCursor(path: "\(path)[\(index)]", value: element, ledger: ledger)
    }
  }

  /// Takes a text, if it is one that says something and fits.
  func text(where fits: (String) -> Bool = { _ in true }) -> String? {
    guard let text = value.text, !text.allSatisfy(\.isWhitespace), fits(text) else { return nil }
    ledger.taken.insert(path)
    return text
  }

  /// Whether it is this text; it is not taken by that.
  func says(_ text: String) -> Bool { value.text == text }

  /// The texts of a list, each taken.
  var texts: [String] { elements.compactMap { $0.text() } }

  /// Counts as taken without being written anywhere, since the new text says it in another way.
  func take() {
    ledger.taken.insert(path)
  }

  /// The places of everything that was not taken, in the order of the text. What says nothing is not missed.
  var left: [String] {
    if ledger.taken.contains(path) || value.isNull { return [] }
    if value.isArray { return elements.flatMap(\.left) }
    guard let members = value.members else {
      return value.text?.allSatisfy(\.isWhitespace) == true ? [] : [path]
    }
    var seen: Set<String> = []
    return members.flatMap { key, value in
      // A second member of the same name is no part of what is read.
      guard seen.insert(key).inserted else { return [String]() }
      return JSONCursor(path: path.isEmpty ? key : "\(path).\(key)", value: value, ledger: ledger).left
    }
  }
}
