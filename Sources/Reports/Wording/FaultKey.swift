internal import Eligibility
internal import Reading

/// The key that a fault is about, and the keys it could have been meant for.
struct FaultKey {
  /// The last part of the path.
  let name: String
  /// Whether the key is kept all the same.
  let isKept: Bool
  private let path: String

  init?(_ fault: Fault) {
    guard !fault.path.isEmpty else { return nil }
    path = fault.path
    name = fault.path.split(separator: ".").last.map(String.init) ?? fault.path
    isKept = fault.severity == .warning
  }

  /// The known key that resembles this one; of a rule book, the whole path of a value or clause.
  func suggestion(among known: [String]) -> String? {
    if let near = EditDistance.suggestion(for: name, among: known) { return near }
    let trees = [
      ("values.", RuleKey.allCases.map(\.rawValue)),
      ("clauses.", ClauseKey.allCases.map(\.rawValue)),
    ]
    for (tree, paths) in trees where known.isEmpty && path.hasPrefix(tree) {
      return EditDistance.suggestion(for: String(path.dropFirst(tree.count)), among: paths)
    }
    return nil
  }
}
