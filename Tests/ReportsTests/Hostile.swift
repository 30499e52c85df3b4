import Foundation
import TestSupport

/// Input of which every text that may be anything is an attack.
struct Hostile {
  static let text = #"<script>alert(1)</script>"onx='</title>]]>&lt;"#

  /// The input with the attack in place of each text with which it can still be read.
  static func version(of bytes: [UInt8], isReadable: ([UInt8]) -> Bool) throws -> (bytes: [UInt8], count: Int) {
    var root = try JSONSerialization.jsonObject(with: Data(bytes))
    var count = 0
    for path in texts(in: root) {
      let changed = replacing(root, path[...])
      let bytes = Array(try JSONSerialization.data(withJSONObject: changed))
      if isReadable(bytes) { (root, count) = (changed, count + 1) }
    }
    return (Array(try JSONSerialization.data(withJSONObject: root)), count)
  }

  private static func texts(in value: Any) -> [[String]] {
    switch value {
    case is String: [[]]
    case let list as [Any]:
      list.enumerated().flatMap { index, item in texts(in: item).map { ["\(index)"] + $0 } }
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { key, item in texts(in: item).map { [key] + $0 } }
    default: []
    }
  }

  private static func replacing(_ value: Any, _ path: ArraySlice<String>) -> Any {
    guard let step = path.first else { return text }
    if var list = value as? [Any], let index = Int(step) {
      list[index] = replacing(list[index], path.dropFirst())
      return list
    }
    guard var object = value as? [String: Any], let member = object[step] else { return value }
    object[step] = replacing(member, path.dropFirst())
    return object
  }
}
