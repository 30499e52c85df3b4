import Days
import Reading
import TestSupport
import Testing

/// A value of a text that holds no other, or an object or array as a whole.
struct ChangedValue {
  let bytes: [UInt8]
  let value: JSONValue

  static func all(of bytes: [UInt8]) throws -> [ChangedValue] {
    var leaves: [ChangedValue] = []
    func walk(_ value: JSONValue) {
      if !value.path.isEmpty { leaves.append(ChangedValue(bytes: bytes, value: value)) }
      for element in value.elements ?? [] { walk(element) }
      for (_, member) in value.members ?? [] { walk(member) }
    }
    walk(try #require(FaultLog(file: "text").parse(bytes)).root)
    return leaves
  }

  /// Another value for this place: none, one a step away, one of another kind.
  func other(using generator: inout SeededGenerator) -> String { others.randomElement(using: &generator) ?? "null" }

  /// The text with another value in this place.
  func changed(using generator: inout SeededGenerator) -> [UInt8] {
    let place = value.sourceBytes
    let new = other(using: &generator)
    return Array(bytes[..<place.startIndex]) + Array(new.utf8) + Array(bytes[place.endIndex...])
  }

  private var others: [String] {
    if let flag = value.flag { return ["null", "\(!flag)", "\(!flag)"] }
    if let number = value.integer { return ["null", "\(number - 1)", "\(number + 1)", "\(number * 2)"] }
    if let elements = value.elements {
      let texts = elements.map(\.source)
      return [
        "[]", "[\(texts.dropFirst().joined(separator: ","))]",
        "[\((texts + texts.suffix(1)).joined(separator: ","))]",
      ]
    }
    guard let text = value.text else { return ["null", "0"] }
    guard let day = Day(text) else { return ["null", "\"otro\"", "\"\(text) y más\"", "7"] }
    return [-365, -30, -1, 1, 30, 365].map { "\"\(day.advanced(by: $0))\"" } + ["null", "\"\(text.prefix(7))\""]
  }
}
