internal import Days
public import Reading

extension RuleBook {
  /// What is found under the id of a book that another is based on.
  public enum Base {
    case book(RuleBook)
    /// It is there and cannot be read; its faults are noted where it was.
    case faulty
    /// It is based on the book that is being read: the ids on the way, the first one again at the end.
    case circle([String])
    /// Too many books lie between it and the first that was asked for.
    case tooFar(limit: Int)
  }

  /// Reads a rule book and notes all that is wrong with it in `log`.
  ///
  /// - Parameter base: gives what there is under an id, for a book that is based on another; `nil` where there is
  ///   nothing.
  /// - Returns: the book, or `nil` where something is wrong; the log, or that of a faulty base, then has errors.
  public static func read(_ bytes: [UInt8], log: FaultLog, base: (String) -> Base?) -> RuleBook? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(schema)
    let id = object.requiredText("id")
    let title = readBothLanguages("title", of: &object)
    let entity = object.requiredText("entity")
    let basedOn = object.text("basedOn")
    var parent: RuleBook?
    if let basedOn, let value = object.member("basedOn") {
      switch base(basedOn) {
      case .book(let book): parent = book
      case .faulty: break
      case .circle(let ids): log.add(.circle(ids), at: value)
      case .tooFar(let limit): log.add(.chain(limit: limit), at: value)
      case nil: log.add(.brokenReference(found: basedOn, known: []), at: value)
      }
    }
    let notices = object.elements("notices").compactMap { readNotice($0, log) }
    var values: [RuleKey: [Entry]] = [:]
    var clauses: [ClauseKey: [Entry]] = [:]
    if let tree = object.required("values", .object, { $0.members == nil ? nil : $0 }) {
      var leaves = RuleLeaves(tree, log: log)
      for key in RuleKey.allCases { values[key] = leaves.take(key.rawValue, type: key.type) }
      leaves.finish()
    }
    if let tree = object.read("clauses", .object, { $0.members == nil ? nil : $0 }) {
      var leaves = RuleLeaves(tree, log: log)
      for key in ClauseKey.allCases { clauses[key] = leaves.take(key.rawValue, type: nil) }
      leaves.finish()
    }
    object.finishStrictly()
    values.merge(parent?.values ?? [:]) { own, _ in own }
    clauses.merge(parent?.clauses ?? [:]) { own, _ in own }
    if basedOn == nil || parent != nil {
      for key in RuleKey.allCases where values[key] == nil && !key.isOptional {
        // One that is there but cannot be read has its own fault.
        if document.root["values"]?.hasMember(at: key.rawValue) == true { continue }
        log.addMissing("values.\(key.rawValue)", of: document.root, expected: key.type.expected)
      }
      for key in ClauseKey.allCases where clauses[key] == nil {
        log.addMissing("clauses.\(key.rawValue)", of: document.root, expected: .object)
      }
    }
    guard !log.hasErrors, let id, let title, let entity, basedOn == nil || parent != nil else { return nil }
    let book = RuleBook(
      id: id, title: title, entity: entity, basedOn: basedOn, notices: notices + (parent?.notices ?? []),
      bytes: bytes + (parent?.bytes ?? []), values: values, clauses: clauses)
    RuleContradictions.note(in: book, at: document.root, log: log)
    return log.hasErrors ? nil : book
  }

  private static func readBothLanguages(_ name: String, of object: inout ObjectReader) -> (es: String, en: String)? {
    guard let value = object.required(name, .object, { $0.members == nil ? nil : $0 }),
      var texts = ObjectReader(value, log: object.log)
    else { return nil }
    defer { texts.finishStrictly() }
    guard let es = texts.requiredText("es"), let en = texts.requiredText("en") else { return nil }
    return (es, en)
  }

  private static func readNotice(_ value: JSONValue, _ log: FaultLog) -> Notice? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finishStrictly() }
    let code = object.requiredText("code")
    let text = readBothLanguages("text", of: &object)
    let from = object.required("from", .date) { $0.text.flatMap { Day($0) } }
    guard let citation = Citation.read(&object, quoteRequired: true), let code, let text, let from else { return nil }
    return Notice(code: code, es: text.es, en: text.en, citation: citation, from: from)
  }
}

extension Citation {
  /// Reads the member `citation` of an object, which must be there.
  static func read(_ object: inout ObjectReader, quoteRequired: Bool) -> Citation? {
    guard let value = object.required("citation", .object, { $0.members == nil ? nil : $0 }),
      var citation = ObjectReader(value, log: object.log)
    else { return nil }
    defer { citation.finishStrictly() }
    let document = citation.requiredText("document")
    let section = citation.requiredText("section")
    let quote = quoteRequired ? citation.requiredText("quote") : citation.text("quote")
    guard let document, let section, !quoteRequired || quote != nil else { return nil }
    return Citation(document: document, section: section, quote: quote)
  }
}

extension JSONValue {
  /// Whether there is a member at a dotted path below this value.
  func hasMember(at path: String) -> Bool {
    var value: JSONValue? = self
    for name in path.split(separator: ".") { value = value?[String(name)] }
    return value != nil
  }
}
