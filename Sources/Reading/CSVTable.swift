/// A table of comma-separated values (RFC 4180): a line of names, then a line for each record.
///
/// As spreadsheets write it where the comma separates decimals, with semicolons or tabulators: the first line says which.
public struct CSVTable: Sendable {
  public struct Row: Sendable {
    /// Line of the text on which the record begins, from 1.
    public let line: Int
    public let fields: [String]
  }

  public let names: [String]
  public let rows: [Row]

  /// Reads a table; notes in `log` what is wrong: not UTF-8, an open quotation, a record of another length.
  public init?(_ bytes: [UInt8], log: FaultLog) {
    self.init(bytes, log: log) { $0 }
  }

  /// - Parameter name: the name of a column, by what stands on the first line.
  private init?(_ bytes: [UInt8], log: FaultLog, name: (String) -> String) {
    if let offset = bytes.withUnsafeBufferPointer({ UTF8Check.firstFault(in: $0) }) {
      log.add(.tableNotUTF8, offset: offset, in: bytes, path: "", severity: .error)
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let records = Self.records(text, log: log), let head = records.first else {
      if !log.hasErrors { log.add(.emptyText, offset: 0, in: bytes, path: "", severity: .error) }
      return nil
    }
    let written = head.fields.map(Self.trimmed)
    names = written.map(name)
    rows = records.dropFirst().filter { row in row.fields.contains { !$0.isBlank } }
    for row in rows where row.fields.count != names.count {
      log.add(.columns(found: row.fields.count, named: names.count), line: row.line, path: "")
    }
    var seen: [String: String] = [:]
    // That a column has no name is another fault.
    for (name, written) in zip(names, written) where !written.isEmpty {
      if let first = seen[name] { log.add(.duplicateColumn(first: first), line: head.line, path: written) }
      seen[name] = seen[name] ?? written
    }
  }

  /// Reads a table whose columns are known, in any order; notes those that are missing and those that are too many.
  ///
  /// - Parameters:
  ///   - optional: what may be there besides; `nil`: anything.
  ///   - form: of a name what must be the same, so that it is that column.
  public init?<Form: Hashable>(
    _ bytes: [UInt8], required: [String], optional: [String]?, log: FaultLog, alikeBy form: (String) -> Form
  ) {
    let known = required + (optional ?? [])
    let columns = Dictionary(known.map { (form($0), $0) }) { first, _ in first }
    self.init(bytes, log: log) { columns[form($0)] ?? $0 }
    for name in required where !names.contains(name) {
      log.add(.missingColumn(name: name), line: 1, path: name)
    }
    for name in names where optional != nil && !known.contains(name) {
      log.add(name.isEmpty ? .unnamedColumn : .unknownKey(known: known), line: 1, path: name)
    }
    if log.hasErrors { return nil }
  }

  /// What a record has under each name, without the blanks around it; nothing where its field is empty.
  public func values(of row: Row) -> [String: String] {
    Dictionary(zip(names, row.fields)) { first, _ in first }.mapValues(Self.trimmed).filter { !$0.value.isEmpty }
  }

  /// A yes or no as a spreadsheet in English or Spanish writes it; `nil` where it is neither.
  public static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "verdadero", "sí", "si": true
    case "false", "falso", "no": false
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// What stands between the names: a comma, unless there is none and one of the others is there.
  private static func separator(_ text: ArraySlice<UInt8>) -> UInt8 {
    let (comma, others) = (UInt8(ascii: ","), [UInt8(ascii: ";"), UInt8(ascii: "\t")])
    let line = text.drop { [0x0A, 0x0D].contains($0) }.prefix { $0 != UInt8(ascii: "\n") }
    if line.contains(comma) { return comma }
    return others.first { line.contains($0) } ?? comma
  }

  private static func canFollowQuotation(_ rest: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
    rest.first == separator || rest.starts(with: "\n".utf8) || rest.starts(with: "\r\n".utf8)
  }

  private static func records(_ text: ArraySlice<UInt8>, log: FaultLog) -> [Row]? {
    let separator = separator(text)
    var records: [Row] = []
    var (fields, field, line, start): ([String], [UInt8], Int, Int) = ([], [], 1, 1)
    var isQuoted = false
    var index = text.startIndex
    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func endRecord() {
      endField()
      if fields != [""] { records.append(Row(line: start, fields: fields)) }
      fields = []
    }
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if index < text.endIndex, text[index] == byte {
          field.append(byte)
          index += 1
        } else {
          isQuoted = false
          // What follows a closed quotation would be added to it or lost.
          if index < text.endIndex, !Self.canFollowQuotation(text[index...], separator) {
            let found = String(decoding: text[index...].prefix(4), as: UTF8.self).prefix(1)
            log.add(.syntax(String(found), .commaOrEndOfLine), line: line, path: "")
            return nil
          }
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
      case separator: endField()
      case UInt8(ascii: "\r") where index < text.endIndex && text[index] == UInt8(ascii: "\n"): break
      case UInt8(ascii: "\n"):
        endRecord()
        start = line
      default: field.append(byte)
      }
    }
    if isQuoted {
      log.add(.syntax(nil, .endOfString), line: start, path: "")
      return nil
    }
    if !field.isEmpty || !fields.isEmpty { endRecord() }
    return records
  }
}
