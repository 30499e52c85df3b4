import Merit
import Reading

extension VerdictLines {
  /// The verdicts of one text; `nil` where something is wrong with it.
  static func read(_ bytes: [UInt8], posting: String, book: String, log: FaultLog) -> [JudgedPerson]? {
    var lines = VerdictLines(posting: posting, book: book)
    lines.add(bytes, log: log)
    return log.hasErrors ? nil : lines.persons
  }
}
