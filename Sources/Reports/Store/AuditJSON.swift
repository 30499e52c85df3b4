internal import Days
public import Store

/// A row of the audit log as data.
public enum AuditJSON {
  public static func line(_ entry: AuditEntry) -> String {
    JSONOutput.object([
      ("chain", .text(entry.chain)), ("number", .integer(entry.number)), ("at", .text(entry.at.description)),
      ("action", .text(entry.action)), ("subject", .text(entry.subject)), ("previous", .text(entry.previous)),
    ]).compact
  }
}
