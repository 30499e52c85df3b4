internal import Days
public import Reading

extension JSONResume {
  /// A curriculum made of an applicant file. Proofs, declarations and everything else that such a format has no place for
  /// is left, and listed. Months stay months.
  public static func export(_ file: JSONValue) -> Conversion {
    let root = SourceCursor(file)
    root["schema"]?.take()
    let work = (root["experience"]?.elements ?? []).compactMap(job)
    // There, a job without an end goes on.
    let endless = work.indices.filter { !work[$0].hasEnd }.map { "work[\($0)].endDate" }
    let text = RecordText.whole([
      ("$schema", JSONText.quoted(schema)), ("basics", root["personal"].flatMap(basics)),
      ("work", RecordText.array(work.map(\.text))),
      ("education", RecordText.array(root["education"]?.elements.map(education) ?? [])),
      ("certificates", RecordText.array(root["training"]?.elements.map(certificate) ?? [])),
      ("skills", RecordText.array(root["knowledge"]?.elements.map(skill) ?? [])),
      ("languages", RecordText.array(root["knowledge"]?.elements.map(language) ?? [])),
    ])
    return Conversion(text: text, left: root.left, assumed: endless)
  }

  private static func basics(_ personal: SourceCursor) -> String? {
    let names = ["names", "paternalSurname", "maternalSurname"].compactMap { personal[$0]?.text() }
    return RecordText.object([
      ("name", names.isEmpty ? nil : JSONText.quoted(names.joined(separator: " "))),
      ("email", RecordText.quoted(personal["emails"]?.elements.first, where: isAddress)),
      ("phone", quoted(personal["phones"]?.elements.first)),
      ("location", RecordText.object([("address", quoted(personal["address"]?["street"]))])),
    ])
  }

  private static func job(_ record: SourceCursor) -> (text: String, hasEnd: Bool)? {
    record["id"]?.take()
    let end = date(record["to"])
    let text = RecordText.object([
      ("name", quoted(record["employer"])), ("position", quoted(record["position"])),
      ("startDate", date(record["from"])), ("endDate", end),
      ("highlights", RecordText.texts(record["functions"]?.texts ?? [])),
    ])
    return text.map { ($0, end != nil || record["to"]?.isNull == true) }
  }

  private static func education(_ record: SourceCursor) -> String? {
    record["id"]?.take()
    let studies = ["level", "status"].compactMap { record[$0]?.text() }.joined(separator: ", ")
    return RecordText.object([
      ("institution", quoted(record["institution"])), ("area", quoted(record["career"])),
      ("studyType", studies.isEmpty ? nil : JSONText.quoted(studies)), ("startDate", date(record["from"])),
      ("endDate", date(record["egreso"])),
    ])
  }

  private static func certificate(_ record: SourceCursor) -> String? {
    record["id"]?.take()
    return RecordText.object([
      ("name", quoted(record["name"])), ("issuer", quoted(record["institution"])), ("date", date(record["to"])),
    ])
  }

  private static func skill(_ record: SourceCursor) -> String? {
    guard record["kind"]?.says("idioma") == false else { return nil }
    record["id"]?.take()
    return RecordText.object([("name", quoted(record["name"])), ("level", quoted(record["level"]))])
  }

  private static func language(_ record: SourceCursor) -> String? {
    guard let kind = record["kind"], kind.says("idioma") else { return nil }
    kind.take()
    record["id"]?.take()
    return RecordText.object([("language", quoted(record["name"])), ("fluency", quoted(record["level"]))])
  }

  private static func quoted(_ value: SourceCursor?) -> String? { RecordText.quoted(value) }

  /// What that format takes for an address of e-mail.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  /// Its years begin with 1 or 2.
  private static func date(_ value: SourceCursor?) -> String? {
    RecordText.quoted(value) { DeclaredDate($0) != nil && ["1", "2"].contains($0.prefix(1)) }
  }
}
