public import Reading
internal import Words

/// Who goes on to the next stage, out of the table that a list of a stage leaves for the office (`etapa.csv`).
public enum GoingOnCSV {
  /// The column of the number of the document, and the one that says whether that person goes on.
  public static let (document, goesOn) = ("documento", "pasa")

  /// Numbers of the documents of those who go on, each with its line, noting what is wrong with the table; `nil` where
  /// something is.
  ///
  /// Only the two columns are looked at, so that an office may shorten the table or add to it.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [String: Int]? {
    guard
      let table = CSVTable(
        bytes, required: [document, goesOn], optional: nil, log: log, alikeBy: TypedText.init)
    else { return nil }
    var lines: [String: Int] = [:]
    for row in table.rows {
      let values = table.values(of: row)
      guard let said = values[goesOn] else {
        log.add(.missing(.oneOf(["true", "false"])), line: row.line, path: goesOn)
        continue
      }
      switch CSVTable.flag(said) {
      case true?:
        if let number = values[document] {
          lines[number] = lines[number] ?? row.line
        } else {
          log.add(.missing(.filledText), line: row.line, path: document)
        }
      case false?: break
      case nil: log.add(.unexpected(found: said, expected: .oneOf(["true", "false"])), line: row.line, path: goesOn)
      }
    }
    return log.hasErrors ? nil : lines
  }
}
