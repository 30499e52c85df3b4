/// The members of an object, looked for by name.
///
/// Files name members mostly in the order in which they are asked for, so that each search begins where the last one
/// ended, and mostly ends there.
struct JSONMembers {
  /// The node of the object.
  private let object: Int
  let count: Int
  /// The key that is looked at next: its node, and how many stand before it.
  private var next: (key: Int, place: Int)

  /// `nil` for another kind of value.
  init?(_ object: JSONValue) {
    guard object.node.kind == .object else { return nil }
    self.object = object.index
    count = Int(object.node.count)
    next = (object.index + 1, 0)
  }

  /// The node of the first member of a name, and how many stand before it; `nil` where there is none.
  ///
  /// - Parameter document: that of the object.
  mutating func find(_ name: String, in document: JSONDocument) -> (place: Int, value: Int)? {
    if document.hasDuplicateKeys { next = (object + 1, 0) }
    var name = name
    return name.withUTF8 { find($0, in: document) }
  }

  private mutating func find(
    _ name: UnsafeBufferPointer<UInt8>, in document: JSONDocument
  ) -> (place: Int, value: Int)? {
    let mark = KeyMark.of(name)
    return document.nodes.withUnsafeBufferPointer { nodes in
      guard nodes[object].marks & mark != 0 else { return nil }
      for _ in 0..<count {
        if next.place == count { next = (object + 1, 0) }
        let (key, place) = next
        next = (Int(nodes[key + 1].next), place + 1)
        if nodes[key].marks & mark != 0, document.isKey(nodes[key], name) { return (place, key + 1) }
      }
      return nil
    }
  }
}

/// Places of members.
struct MemberSet {
  /// The first 64.
  private var word: UInt64 = 0
  private var further: Set<Int> = []

  mutating func insert(_ place: Int) {
    if place < 64 { word |= 1 << UInt64(place) } else { further.insert(place) }
  }

  func contains(_ place: Int) -> Bool {
    place < 64 ? word & (1 << UInt64(place)) != 0 : further.contains(place)
  }

  var count: Int { word.nonzeroBitCount + further.count }
}

extension JSONDocument {
  /// Whether a key is this name, without making a text of it where it has no escapes.
  func isKey(_ key: Node, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.kind == .string else { return JSONEscapes.resolve(raw(key)).utf8.elementsEqual(name) }
    // Most names differ in length, so that few are compared byte by byte.
    guard Int(key.end - key.start) == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = Int(key.start)
      for byte in name {
        if bytes[place] != byte { return false }
        place += 1
      }
      return true
    }
  }

  /// The bytes between the marks of a string, or of another value.
  func raw(_ node: Node) -> ArraySlice<UInt8> { bytes[Int(node.start)..<Int(node.end)] }
}
