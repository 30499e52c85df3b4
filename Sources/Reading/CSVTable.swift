/// A table of comma-separated values (RFC 4180): a line of names, then a line for each record.
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
    if let offset = bytes.withUnsafeBufferPointer({ UTF8Check.firstFault(in: $0) }) {
      log.add(.notUTF8, offset: offset, in: bytes, path: "", severity: .error)
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let records = Self.records(text, log: log), let head = records.first else {
      if !log.hasErrors { log.add(.emptyText, offset: 0, in: bytes, path: "", severity: .error) }
      return nil
    }
    names = head.fields
    rows = Array(records.dropFirst())
    for row in rows where row.fields.count != names.count {
      log.add(.columns(found: row.fields.count, named: names.count), line: row.line, path: "")
    }
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      log.add(.duplicateColumn, line: head.line, path: name)
    }
  }

  /// Reads a table whose columns are known, in any order; notes those that are missing and those that are too many.
  public init?(_ bytes: [UInt8], required: [String], optional: [String], log: FaultLog) {
    self.init(bytes, log: log)
    for name in required where !names.contains(name) {
      log.add(.missing(.oneOf(required)), line: 1, path: name)
    }
    for name in names where !(required + optional).contains(name) {
      log.add(.unknownKey(known: required + optional), line: 1, path: name)
    }
    if log.hasErrors { return nil }
  }

  /// What a record has under each name; nothing where its field is empty.
  public func values(of row: Row) -> [String: String] {
    Dictionary(zip(names, row.fields)) { first, _ in first }.filter { !$0.value.isEmpty }
  }

  private static func canFollowQuotation(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: ",".utf8) || rest.starts(with: "\n".utf8) || rest.starts(with: "\r\n".utf8)
  }

  private static func records(_ text: ArraySlice<UInt8>, log: FaultLog) -> [Row]? {
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
          if index < text.endIndex, !Self.canFollowQuotation(text[index...]) {
            let found = String(decoding: text[index...].prefix(4), as: UTF8.self).prefix(1)
            log.add(.syntax(String(found), .commaOrEndOfLine), line: line, path: "")
            return nil
          }
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
      case UInt8(ascii: ","): endField()
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
