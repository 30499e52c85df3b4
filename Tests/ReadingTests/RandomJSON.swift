import Reading
import TestSupport

/// Texts of JSON, and places in them, made from random numbers.
enum RandomJSON {
  private static let scalars = ["null", "true", "false", "0", "-1.50E+2", "\"\"", #""}],\"[{""#, #""\u00f1 ñ 😀""#]

  /// A value that holds others at most `depth` levels deep.
  static func value(_ depth: Int, _ random: inout SeededGenerator) -> String {
    switch depth > 0 ? Int.random(in: 0...3, using: &random) : 0 {
    case 2:
      let elements = (0..<Int.random(in: 0...3, using: &random)).map { _ in value(depth - 1, &random) }
      return "[\(elements.joined(separator: blank(&random) + "," + blank(&random)))\(blank(&random))]"
    case 3: return object(depth, &random)
    default: return scalars.randomElement(using: &random) ?? "0"
    }
  }

  static func object(_ depth: Int, _ random: inout SeededGenerator) -> String {
    let members = keys.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).map { key in
      JSONText.quoted(key) + blank(&random) + ":" + blank(&random) + value(depth - 1, &random)
    }
    return "{\(members.joined(separator: blank(&random) + "," + blank(&random)))\(blank(&random))}"
  }

  /// A place inside a value: one that is there, or one that can be made.
  static func place(in root: JSONValue, _ random: inout SeededGenerator) -> JSONPath {
    var steps: [JSONPath.Step] = []
    var value: JSONValue? = root
    repeat {
      guard let step = step(from: value, &random) else { break }
      steps.append(step)
      value = value.flatMap { self.value(at: JSONPath([step]), in: $0) }
    } while Int.random(in: 0...2, using: &random) > 0
    return JSONPath(steps)
  }

  static func value(at path: JSONPath, in root: JSONValue) -> JSONValue? {
    path.steps.reduce(root) { value, step in
      switch step {
      case .key(let key): value?[key]
      case .index(let index): value?.elements?.dropFirst(index).first
      }
    }
  }

  private static let keys = ["a", "b", "ñ", "q\"q", "x y"]

  /// A step that a value allows; `nil` where it holds nothing. What is not there yet becomes what is asked.
  private static func step(from value: JSONValue?, _ random: inout SeededGenerator) -> JSONPath.Step? {
    if let elements = value?.elements { return .index(Int.random(in: 0...elements.count, using: &random)) }
    let isOpen = value?.isNull ?? true
    guard isOpen || value?.members != nil else { return nil }
    return isOpen && Bool.random(using: &random) ? .index(0) : .key(keys.randomElement(using: &random) ?? "a")
  }

  private static func blank(_ random: inout SeededGenerator) -> String {
    ["", "", " ", "\n  ", "\r\n\t"].randomElement(using: &random) ?? ""
  }
}
