public import Reading

/// Where a file says of its own papers that an evaluator confirmed them, which whoever applies cannot say: `submit` does not
/// take such a file.
public enum ConfirmationMarks {
  /// A warning for each.
  ///
  /// - Parameter file: the file as it was named.
  public static func faults(in bytes: [UInt8], file: String) -> [Fault] {
    guard let document = FaultLog(file: file).parse(bytes) else { return [] }
    let log = FaultLog(file: file)
    note(document.root, log)
    return log.report
  }

  private static func note(_ value: JSONValue, _ log: FaultLog) {
    for element in value.elements ?? [] { note(element, log) }
    for member in value.members ?? [] {
      note(member.value, log)
      guard member.key == "verifiedBy", let by = member.value.text, !by.allSatisfy(\.isWhitespace) else { continue }
      log.add(
        .refused(
          found: by,
          es:
            "que el documento está confirmado lo dice quien evalúa: si usted postula, borre este campo; submit no lo recibe",
          en:
            "that the paper is confirmed is for the evaluator to say: if you apply, erase this; submit does not take it"
        ),
        at: member.value, severity: .warning)
    }
  }
}
