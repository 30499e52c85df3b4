public import Reading

extension ApplicantTemplate {
  /// Where texts of the template, in any language, still stand in a file as they were: each would be taken for what
  /// somebody declares.
  ///
  /// - Parameter file: the file as it was named.
  public static func leftovers(in bytes: [UInt8], file: String) -> [Fault] {
    guard mayHoldExplanations(bytes), let document = FaultLog(file: file).parse(bytes) else { return [] }
    let log = FaultLog(file: file)
    eachText(of: document.root) { value, text in
      guard explanations.contains(text) else { return }
      log.add(
        .refused(
          found: "", es: "esto es lo que traía la plantilla: escriba en su lugar lo suyo, o borre el registro",
          en: "this is what the template came with: write your own in its place, or erase the record"),
        at: value, severity: .warning)
    }
    return log.report
  }

  /// Whether one of them stands in a file, told without taking it apart: most have none. What is escaped may be any.
  private static func mayHoldExplanations(_ bytes: [UInt8]) -> Bool {
    bytes.contains(UInt8(ascii: "\\")) || !explanations.isDisjoint(with: sentences(in: bytes))
  }

  /// What stands in the template for a person to replace: every text of several words, and the number of nobody.
  private static let explanations = Set(Language.allCases.flatMap { sentences(in: Array(text($0).utf8)) })

  /// The texts of several words in a JSON text without escapes, and the number of nobody.
  private static func sentences(in bytes: [UInt8]) -> [String] {
    var sentences: [String] = []
    var (start, isWithin, hasBlank) = (0, false, false)
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""):
        if isWithin, hasBlank || bytes[start..<place].elementsEqual(numberOfNobody.utf8) {
          sentences.append(String(decoding: bytes[start..<place], as: UTF8.self))
        }
        (start, isWithin, hasBlank) = (place + 1, !isWithin, false)
      case UInt8(ascii: " "): hasBlank = true
      default: break
      }
    }
    return sentences
  }

  private static func eachText(of value: JSONValue, _ body: (JSONValue, String) -> Void) {
    if let text = value.text { return body(value, text) }
    for element in value.elements ?? [] { eachText(of: element, body) }
    for member in value.members ?? [] { eachText(of: member.value, body) }
  }
}
