public import Reading

/// The text that decisions were read from: what is wrong with one of them is noted where it stands.
public struct DecisionText {
  public let log: FaultLog
  private let lines: [Int]
  private let objects: [JSONValue]

  /// No text: there are no decisions.
  public init() {
    log = FaultLog(file: "")
    (lines, objects) = ([], [])
  }

  /// A text that was read without a fault (`Decision.read`, `DecisionsCSV.read`).
  public init(_ bytes: [UInt8], file: String, isTable: Bool) {
    log = FaultLog(file: file)
    let again = FaultLog(file: file)
    lines = isTable ? CSVTable(bytes, log: again)?.rows.map(\.line) ?? [] : []
    objects = isTable ? [] : again.parse(bytes)?.root.elements ?? []
  }

  /// The line on which a decision begins, from 1; 0 where the text is no table.
  ///
  /// - Parameter index: its place among the decisions, from 0.
  public func line(of index: Int) -> Int { lines.indices.contains(index) ? lines[index] : 0 }

  /// Notes a fault at a member of a decision.
  ///
  /// - Parameter index: its place among the decisions, from 0.
  func note(_ kind: Fault.Kind, decision index: Int, _ member: String) {
    if objects.indices.contains(index) {
      let object = objects[index]
      if let value = object.members?.first(where: { $0.key == member })?.value {
        log.add(kind, at: value)
      } else if case .missing(let expected) = kind {
        log.addMissing(member, of: object, expected: expected)
      } else {
        log.add(kind, at: object)
      }
    } else {
      log.add(kind, line: line(of: index), path: member)
    }
  }
}
