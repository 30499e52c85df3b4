extension JSONDocument {
  /// Why a value cannot be put at a place.
  public struct Misfit: Error {
    /// The container on the way that does not lead on.
    public let path: String
    /// What stands there.
    public let found: String
    public let expected: Fault.Expected
  }

  /// The text with a value put at a place; everything else stays byte by byte as it is.
  ///
  /// Members that are missing on the way are made; an index one past the end of an array adds to it.
  ///
  /// - Parameter json: the value as JSON text.
  public func setting(_ path: JSONPath, to json: String) throws(Misfit) -> [UInt8] {
    var value = root
    for (place, step) in path.steps.enumerated() {
      if let inner = value.child(step) {
        value = inner
        continue
      }
      return try adding(json, at: place, of: path, to: value)
    }
    return replacing(value.offset..<value.endOffset, with: json)
  }

  private func adding(_ json: String, at place: Int, of path: JSONPath, to value: JSONValue) throws(Misfit) -> [UInt8] {
    let count = Int(value.node.count)
    let comma = count > 0 ? "," : ""
    switch (path.steps[place], value.node.kind) {
    case (.key(let key), .object):
      let new = try Self.nested(json, in: path, from: place + 1)
      return inserting("\(comma)\(JSONText.quoted(key)):\(new)", before: value.endOffset - 1)
    case (.index(count), .array):
      let new = try Self.nested(json, in: path, from: place + 1)
      return inserting("\(comma)\(new)", before: value.endOffset - 1)
    case (_, .null):
      return replacing(value.offset..<value.endOffset, with: try Self.nested(json, in: path, from: place))
    default: throw misfit(at: value, path.steps[place])
    }
  }

  private func misfit(at value: JSONValue, _ step: JSONPath.Step) -> Misfit {
    switch step {
    case .key: Misfit(path: value.path, found: value.excerpt, expected: .object)
    case .index(let index):
      if value.node.kind == .array {
        Misfit(path: value.path, found: "[\(index)]", expected: .integer(0...Int(value.node.count)))
      } else {
        Misfit(path: value.path, found: value.excerpt, expected: .array)
      }
    }
  }

  /// A value inside the objects and arrays that the steps from a place on ask for; what is new has no second element.
  private static func nested(_ json: String, in path: JSONPath, from place: Int) throws(Misfit) -> String {
    // From outside in and without recursion: an assumption may name a path of many thousand steps.
    var (opening, closing) = ("", [UInt8]())
    for (position, step) in path.steps.enumerated().dropFirst(place) {
      switch step {
      case .key(let key):
        opening += "{\(JSONText.quoted(key)):"
        closing.append(UInt8(ascii: "}"))
      case .index(0):
        opening += "["
        closing.append(UInt8(ascii: "]"))
      case .index(let index):
        let container = JSONPath(Array(path.steps[..<position]))
        throw Misfit(path: container.description, found: "[\(index)]", expected: .integer(0...0))
      }
    }
    return opening + json + String(decoding: closing.reversed(), as: UTF8.self)
  }

  private func inserting(_ text: String, before offset: Int) -> [UInt8] {
    replacing(offset..<offset, with: text)
  }

  private func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...]
  }
}

extension JSONValue {
  /// What a step leads to, or `nil`.
  fileprivate func child(_ step: JSONPath.Step) -> JSONValue? {
    switch step {
    case .key(let key): return self[key]
    case .index(let index):
      guard let elements, elements.indices.contains(index) else { return nil }
      return elements[index]
    }
  }
}
