internal import CPictureData
internal import Reading

/// The thresholds of all checks, read from the table inside the program.
public struct PhotographRules: Sendable {
  private let thresholds: [PhotographCheck: PhotographThreshold]

  /// The table inside the program.
  public static let standard: PhotographRules = {
    let file = picture_data_photograph()
    let log = FaultLog(file: "photograph.json")
    guard let rules = read(Array(UnsafeBufferPointer(start: file.bytes, count: file.count)), log: log) else {
      preconditionFailure("the table inside the program is read by its tests: \(log.faults)")
    }
    return rules
  }()

  /// The threshold of a check.
  public subscript(check: PhotographCheck) -> PhotographThreshold {
    guard let threshold = thresholds[check] else { preconditionFailure("a table without a check is not read") }
    return threshold
  }

  /// Reads a table; every check must stand in it once, with a bound and a source.
  static func read(_ bytes: [UInt8], log: FaultLog) -> PhotographRules? {
    guard let root = log.parse(bytes)?.root, var table = ObjectReader(root, log: log) else { return nil }
    _ = table.required("schema", .schema("photograph/1")) { $0.text == "photograph/1" ? true : nil }
    var thresholds: [PhotographCheck: PhotographThreshold] = [:]
    for element in table.elements("checks") {
      guard let (check, threshold) = entry(element, log: log) else { continue }
      guard thresholds.updateValue(threshold, forKey: check) == nil else {
        log.add(.duplicateID(id: check.rawValue, firstPath: "checks"), at: element)
        continue
      }
    }
    table.finishStrictly()
    for check in PhotographCheck.allCases where thresholds[check] == nil {
      log.addMissing(check.rawValue, of: root, expected: .object)
    }
    return log.hasErrors ? nil : PhotographRules(thresholds: thresholds)
  }

  private static func entry(_ value: JSONValue, log: FaultLog) -> (PhotographCheck, PhotographThreshold)? {
    guard var reader = ObjectReader(value, log: log) else { return nil }
    let check = reader.requiredWord("id", as: PhotographCheck.self)
    let unit = reader.requiredWord("unit", as: PhotographThreshold.Unit.self)
    let least = reader.integer("least", in: 0...PictureLimits.side)
    let most = reader.integer("most", in: 0...PictureLimits.side)
    let isReading = reader.flag("reading") ?? false
    var citation: PhotographThreshold.Citation?
    if var passage = reader.object("citation") {
      if let document = passage.requiredText("document"), let section = passage.requiredText("section"),
        let quote = passage.requiredText("quote")
      {
        citation = .init(document: document, section: section, quote: quote)
      }
      passage.finishStrictly()
    }
    reader.finishStrictly()
    if least == nil, most == nil { log.addMissing("least", of: value, expected: .integer(0...PictureLimits.side)) }
    if citation == nil, !isReading { log.addMissing("citation", of: value, expected: .object) }
    guard let check, let unit else { return nil }
    return (
      check, PhotographThreshold(unit: unit, least: least, most: most, citation: citation, isReading: isReading)
    )
  }
}
