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
      let new = Self.nested(json, in: path.steps[(place + 1)...])
      guard let new else { throw misfit(at: value, path.steps[place + 1]) }
      return try adding(new, at: step, to: value)
    }
    return replacing(value.offset..<value.endOffset, with: json)
  }

  private func adding(_ json: String, at step: JSONPath.Step, to value: JSONValue) throws(Misfit) -> [UInt8] {
    let count = Int(value.node.count)
    let comma = count > 0 ? "," : ""
    switch (step, value.node.kind) {
    case (.key(let key), .object):
      return inserting("\(comma)\(JSONText.quoted(key)):\(json)", before: value.endOffset - 1)
    case (.index(count), .array): return inserting("\(comma)\(json)", before: value.endOffset - 1)
    case (_, .null):
      guard let new = Self.nested(json, in: [step]) else { throw misfit(at: value, step) }
      return replacing(value.offset..<value.endOffset, with: new)
    default: throw misfit(at: value, step)
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

  /// A value inside the objects and arrays that steps ask for; `nil` where a step asks for more than a first element.
  private static func nested(_ json: String, in steps: ArraySlice<JSONPath.Step>) -> String? {
    var text = json
    for step in steps.reversed() {
      switch step {
      case .key(let key): text = "{\(JSONText.quoted(key)):\(text)}"
      case .index(0): text = "[\(text)]"
      case .index: return nil
      }
    }
    return text
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
      guard let elements, index < elements.count else { return nil }
      return elements[index]
    }
  }
}
