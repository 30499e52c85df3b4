/// Values as `JSONSerialization` gives them, with one of them changed.
public enum JSONEditing {
  private enum Step {
    case key(String)
    case index(Int)
  }

  /// A value with what stands at a path such as `applicant.training[0].hours` set anew; `nil` takes the member away. An index
  /// one past the end appends.
  public static func set(_ value: Any?, at path: String, to new: Any?) -> Any? { set(value, steps(path)[...], new) }

  private static func steps(_ path: String) -> [Step] {
    path.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" }).map { part in
      Int(part).map { .index($0) } ?? .key(String(part))
    }
  }

  private static func set(_ value: Any?, _ steps: ArraySlice<Step>, _ new: Any?) -> Any? {
    guard let step = steps.first else { return new }
    switch step {
    case .key(let key):
      var object = value as? [String: Any] ?? [:]
      object[key] = set(object[key], steps.dropFirst(), new)
      return object
    case .index(let index):
      var array = value as? [Any] ?? []
      let changed = set(index < array.count ? array[index] : nil, steps.dropFirst(), new)
      if index < array.count {
        if let changed { array[index] = changed } else { array.remove(at: index) }
      } else if let changed {
        array.append(changed)
      }
      return array
    }
  }
}
