internal import Merit
internal import Reading

extension DecisionText {
  /// A warning at a member of a decision, by its line or its place in the list.
  ///
  /// - Parameter index: its place among the decisions, from 0.
  func warning(_ kind: Fault.Kind, decision index: Int, _ member: String) -> Fault {
    let line = line(of: index)
    return Fault(
      .warning, file: log.file, line: line, path: line == 0 ? "[\(index)].\(member)" : member, kind: kind)
  }
}
