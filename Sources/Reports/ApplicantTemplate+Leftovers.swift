public import Reading

extension ApplicantTemplate {
  /// Where texts of the template, in any language, still stand in a file as they were: each would be taken for what
  /// somebody declares.
  ///
  /// - Parameter file: the file as it was named.
  public static func leftovers(in bytes: [UInt8], file: String) -> [Fault] {
    guard let document = FaultLog(file: file).parse(bytes) else { return [] }
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

  /// What stands in the template for a person to replace: every text of several words, and the number of nobody.
  private static let explanations: Set<String> = {
    var texts: Set<String> = [numberOfNobody]
    for language in Language.allCases {
      guard let document = FaultLog(file: "").parse(Array(text(language).utf8)) else { continue }
      eachText(of: document.root) { _, text in if text.contains(" ") { texts.insert(text) } }
    }
    return texts
  }()

  private static func eachText(of value: JSONValue, _ body: (JSONValue, String) -> Void) {
    if let text = value.text { return body(value, text) }
    for element in value.elements ?? [] { eachText(of: element, body) }
    for member in value.members ?? [] { eachText(of: member.value, body) }
  }
}
