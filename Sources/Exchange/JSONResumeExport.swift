public import Reading

extension JSONResume {
  /// A curriculum made of an applicant file. Proofs, declarations and everything else that such a format has no place for
  /// is left, and listed. Months stay months.
  public static func export(_ file: JSONValue) -> Conversion {
    let root = JSONCursor(file)
    root["schema"]?.take()
    let text = whole([
      ("$schema", JSONText.quoted(schema)), ("basics", root["personal"].flatMap(basics)),
      ("work", array(root["experience"]?.elements.map(work) ?? [])),
      ("education", array(root["education"]?.elements.map(education) ?? [])),
      ("certificates", array(root["training"]?.elements.map(certificate) ?? [])),
      ("skills", array(root["knowledge"]?.elements.map(skill) ?? [])),
      ("languages", array(root["knowledge"]?.elements.map(language) ?? [])),
    ])
    return Conversion(text: text, left: root.left, assumed: [])
  }

  private static func basics(_ personal: JSONCursor) -> String? {
    let names = ["names", "paternalSurname", "maternalSurname"].compactMap { personal[$0]?.text() }
    return object([
      ("name", names.isEmpty ? nil : JSONText.quoted(names.joined(separator: " "))),
      ("email", quoted(personal["emails"]?.elements.first)), ("phone", quoted(personal["phones"]?.elements.first)),
      ("location", object([("address", quoted(personal["address"]?["street"]))])),
    ])
  }

  private static func work(_ record: JSONCursor) -> String? {
    record["id"]?.take()
    // A job that goes on has no end there.
    return object([
      ("name", quoted(record["employer"])), ("position", quoted(record["position"])),
      ("startDate", quoted(record["from"])), ("endDate", quoted(record["to"])),
      ("highlights", texts(record["functions"]?.texts ?? [])),
    ])
  }

  private static func education(_ record: JSONCursor) -> String? {
    record["id"]?.take()
    let studies = ["level", "status"].compactMap { record[$0]?.text() }.joined(separator: ", ")
    return object([
      ("institution", quoted(record["institution"])), ("area", quoted(record["career"])),
      ("studyType", studies.isEmpty ? nil : JSONText.quoted(studies)), ("startDate", quoted(record["from"])),
      ("endDate", quoted(record["egreso"])),
    ])
  }

  private static func certificate(_ record: JSONCursor) -> String? {
    record["id"]?.take()
    return object([
      ("name", quoted(record["name"])), ("issuer", quoted(record["institution"])), ("date", quoted(record["to"])),
    ])
  }

  private static func skill(_ record: JSONCursor) -> String? {
    guard record["kind"]?.says("idioma") == false else { return nil }
    record["id"]?.take()
    return object([("name", quoted(record["name"])), ("level", quoted(record["level"]))])
  }

  private static func language(_ record: JSONCursor) -> String? {
    guard let kind = record["kind"], kind.says("idioma") else { return nil }
    kind.take()
    record["id"]?.take()
    return object([("language", quoted(record["name"])), ("fluency", quoted(record["level"]))])
  }

  private static func quoted(_ value: JSONCursor?) -> String? { value?.text().map(JSONText.quoted) }
}
