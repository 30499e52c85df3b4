internal import Reading
internal import Reports

/// What `validate` commands share: faults to standard output, since they are the result; 1 where there are any.
enum Validation {
  static func report(
    _ invocation: Invocation, _ read: () throws(Stop) -> (path: String, warnings: [Fault])
  ) throws(Stop) -> Int32 {
    do throws(Stop) {
      let (path, warnings) = try read()
      let errors = warnings.filter { $0.severity == .error }
      try show(warnings, invocation)
      if errors.isEmpty {
        try Output.result(
          Bilingual("\(path): en orden\n", "\(path): all well\n").text(invocation.language))
      }
      return errors.isEmpty ? 0 : 1
    } catch {
      guard case .input(let faults) = error, !faults.contains(where: \.isUnreadable) else { throw error }
      try show(faults, invocation)
      return 1
    }
  }

  private static func show(_ faults: [Fault], _ invocation: Invocation) throws(Stop) {
    try Output.result(faults.map { invocation.wording.line($0) + "\n" }.joined())
  }
}

extension Fault {
  /// Whether there was nothing to look at.
  fileprivate var isUnreadable: Bool {
    if case .cannotRead = kind { true } else { false }
  }
}
