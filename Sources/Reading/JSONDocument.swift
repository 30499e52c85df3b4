/// A parsed JSON text: its bytes and a flat list of its values in the order in which they stand there.
///
/// Values know where they stand, so that a fault can name line, column and path; both are worked out only when
/// asked for.
public final class JSONDocument: Sendable {
  /// The text as read, without change.
  public let bytes: [UInt8]
  let nodes: [Node]
  /// Whether some object has a key twice, so that it matters which one is found.
  let hasDuplicateKeys: Bool

  init(bytes: [UInt8], nodes: [Node], hasDuplicateKeys: Bool) {
    self.bytes = bytes
    self.nodes = nodes
    self.hasDuplicateKeys = hasDuplicateKeys
  }

  /// The value that the text is.
  public var root: JSONValue { JSONValue(document: self, index: 0) }

  /// The text of a string without escapes.
  func text(_ node: Node) -> String {
    let bytes = bytes
    // The parser has looked whether the text is UTF-8.
    return String(copying: UTF8Span(unchecked: bytes.span.extracting(Int(node.start)..<Int(node.end))))
  }

  enum Kind: UInt8 {
    case null, yes, no, number, string, escapedString, array, object
  }

  /// A value, or the key before a value of an object.
  struct Node {
    let kind: Kind
    /// Offset of its first byte; of a string the byte after the quotation mark.
    let start: Int32
    /// Offset after its last byte; of a string that of the closing quotation mark.
    var end: Int32
    /// Index of the node after this one and all that it holds.
    var next: Int32
    /// How many elements or members.
    var count: Int32
    /// Of a key its mark, of an object those of all its keys (`KeyMark`).
    var marks: UInt32
  }
}
