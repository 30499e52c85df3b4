/// One value of a JSON document.
public struct JSONValue: Sendable {
  public let document: JSONDocument
  let index: Int

  var node: JSONDocument.Node { document.nodes[index] }

  public var isNull: Bool { node.kind == .null }

  public var isArray: Bool { node.kind == .array }

  /// `true` or `false`, or `nil` for another kind of value.
  public var flag: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The text of a string, escapes resolved, or `nil` for another kind of value.
  public var text: String? {
    switch node.kind {
    case .string: document.text(node)
    case .escapedString: JSONEscapes.resolve(raw)
    default: nil
    }
  }

  /// A number without fraction or exponent that fits 64 bits, or `nil`.
  public var integer: Int? {
    guard node.kind == .number else { return nil }
    return Int(String(decoding: raw, as: UTF8.self))
  }

  /// A number as it is written, or `nil` for another kind of value.
  public var numeral: String? {
    node.kind == .number ? String(decoding: raw, as: UTF8.self) : nil
  }

  /// The elements of an array, or `nil` for another kind of value.
  public var elements: [JSONValue]? {
    guard node.kind == .array else { return nil }
    var child = index + 1
    return (0..<Int(node.count)).map { _ in
      defer { child = Int(document.nodes[child].next) }
      return JSONValue(document: document, index: child)
    }
  }

  /// The members of an object in the order of the text, or `nil` for another kind of value.
  public var members: [(key: String, value: JSONValue)]? {
    guard node.kind == .object else { return nil }
    var child = index + 1
    return (0..<Int(node.count)).map { _ in
      let key = JSONValue(document: document, index: child)
      let value = JSONValue(document: document, index: child + 1)
      child = Int(value.node.next)
      return (key.text ?? "", value)
    }
  }

  /// The value as it stands in the text.
  public var source: String { String(decoding: sourceBytes, as: UTF8.self) }

  /// The same as bytes.
  public var sourceBytes: ArraySlice<UInt8> { document.bytes[offset..<endOffset] }

  /// Offset of the first byte of the value in the text.
  var offset: Int { Int(node.start) - (isString ? 1 : 0) }

  /// Offset after the last byte of the value in the text.
  var endOffset: Int { Int(node.end) + (isString ? 1 : 0) }

  var isString: Bool { node.kind == .string || node.kind == .escapedString }

  /// The bytes of a string between its quotation marks, of a number, or of a whole array or object.
  var raw: ArraySlice<UInt8> { document.raw(node) }

  /// Where the value stands, as `experience[3].to`; empty for the whole document.
  public var path: String {
    var walk = PathWalk()
    return path(&walk)
  }

  /// The same, going on from where an earlier search came to.
  func path(_ walk: inout PathWalk) -> String {
    if walk.document !== document { walk = PathWalk(document: document) }
    var path = ""
    var current = 0
    while current != index {
      let container = document.nodes[current]
      var (child, position) = (current + 1, 0)
      if let reached = walk.reached[current], reached.child <= index { (child, position) = reached }
      let isObject = container.kind == .object
      while true {
        let valueIndex = isObject ? child + 1 : child
        let next = Int(document.nodes[valueIndex].next)
        if index < next {
          walk.reached[current] = (child, position)
          if isObject {
            let key = JSONValue(document: document, index: child).text ?? ""
            path += path.isEmpty ? key : ".\(key)"
          } else {
            path += "[\(position)]"
          }
          // A key is named by the path of its value.
          if index == child && isObject { return path }
          current = valueIndex
          break
        }
        child = next
        position += 1
      }
    }
    return path
  }
}

extension JSONValue {
  /// The member of an object under a key (the first, where there are two), or `nil`.
  public subscript(key: String) -> JSONValue? {
    guard var members = JSONMembers(self) else { return nil }
    return members.find(key, in: document).map { JSONValue(document: document, index: $0.value) }
  }
}

/// How far searches for places have come in each container of a document. Faults come mostly in the order of the text,
/// so that the places of all of them take one walk over it and not one for each.
struct PathWalk {
  var document: JSONDocument?
  /// By the node of the container: a child, or the key of a member, and how many stand before it.
  var reached: [Int: (child: Int, position: Int)] = [:]
}
