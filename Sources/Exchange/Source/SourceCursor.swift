internal import Reading

/// A place in a text that is carried over value by value; whatever nobody takes is known at the end.
struct SourceCursor {
  /// Notes which values were taken.
  final class Ledger {
    fileprivate var taken: Set<String> = []
    /// What is nothing but the text's own affair, and named as one where it is left.
    fileprivate var whole: Set<String> = []
  }

  let path: String
  private let value: SourceValue
  private let ledger: Ledger

  init(_ root: JSONValue) {
    self.init(path: "", value: .json(root), ledger: Ledger())
  }

  /// Places begin with the name of the root.
  init(_ root: XMLElement) {
    self.init(path: root.name.local, value: .element(root), ledger: Ledger())
  }

  private init(path: String, value: SourceValue, ledger: Ledger) {
    self.path = path
    self.value = value
    self.ledger = ledger
  }

  /// A member of an object.
  subscript(key: String) -> SourceCursor? {
    value[key].map { SourceCursor(path: step(key), value: $0, ledger: ledger) }
  }

  /// A member that says something; one that is `null` or empty is as good as none.
  func said(_ key: String) -> SourceCursor? { self[key].flatMap { $0.saysSomething ? $0 : nil } }

  /// The elements of a list; of anything else, none.
  var elements: [SourceCursor] {
    (value.elements ?? []).enumerated().map { index, element in
      SourceCursor(path: "\(path)[\(index)]", value: element, ledger: ledger)
    }
  }

  /// All that stands under a name, be it a list or one alone.
  func all(_ key: String) -> [SourceCursor] {
    guard let member = self[key], !member.value.isNull else { return [] }
    return member.value.elements == nil ? [member] : member.elements
  }

  /// Takes a text, if it is one that says something and fits.
  func text(where fits: (String) -> Bool = { _ in true }) -> String? {
    guard let text = peek, fits(text) else { return nil }
    take()
    return text
  }

  /// Takes a text of several lines, if it is one that says something.
  func lines(_ split: (String) -> [String]) -> [String] {
    guard peek != nil, let text = value.ownLines else { return [] }
    take()
    return split(text)
  }

  /// The text, if it is one that says something; it is not taken by that.
  var peek: String? {
    guard let text = value.text, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }

  /// Whether it says anything at all.
  var saysSomething: Bool { value.saysSomething }

  /// A number as it is written, or a text; it is not taken by that.
  var numeral: String? { value.numeral }

  /// `true` or `false`; it is not taken by that.
  var flag: Bool? { value.flag }

  /// Whether it is `null`.
  var isNull: Bool { value.isNull }

  /// Whether it is this text; it is not taken by that.
  func says(_ text: String) -> Bool { value.text == text }

  /// The texts of a list, each taken.
  var texts: [String] { elements.compactMap { $0.text() } }

  /// Counts as taken: where it was written, or where the new text says it in another way. What holds further values is
  /// none that either could be true of.
  func take() {
    if !value.textStep.isEmpty {
      ledger.taken.insert(step(value.textStep))
    } else if value.members == nil, value.elements == nil {
      ledger.taken.insert(path)
    }
  }

  /// If nothing of it is taken, it is named as one and not value by value.
  func leaveWhole() {
    ledger.whole.insert(path)
  }

  /// The places of everything that was not taken, in the order of the text. What says nothing is not missed.
  var left: [String] {
    if ledger.taken.contains(path) { return [] }
    let left = leftInside
    return !left.isEmpty && ledger.whole.contains(path) ? [path] : left
  }

  private var leftInside: [String] {
    if value.elements != nil { return elements.flatMap(\.left) }
    guard let members = value.members else { return value.saysSomething ? [path] : [] }
    var seen: Set<String> = []
    return members.flatMap { key, value in
      // A second member of the same name is no part of what is read.
      guard seen.insert(key).inserted else { return [String]() }
      return SourceCursor(path: step(key), value: value, ledger: ledger).left
    }
  }

  /// The place of a member. A name that looks like a place of its own is quoted, so that no two places are one.
  private func step(_ key: String) -> String {
    let isPlain = !key.isEmpty && !key.contains { ".[]\"".contains($0) }
    if !isPlain { return "\(path)[\(JSONText.quoted(key))]" }
    return path.isEmpty ? key : "\(path).\(key)"
  }
}
