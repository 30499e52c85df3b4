internal import Days
internal import Reading

extension ObjectReader {
  /// The records of a list, each read by `read`; those that cannot be read are left out, with their faults noted.
  mutating func records<Record>(_ name: String, _ read: (inout ObjectReader) -> Record?) -> [Record] {
    Self.records(elements(name)) { Self.record($0, log: log, read) }
  }

  /// The records that could be read.
  static func records<Record>(_ elements: [JSONValue], _ read: (JSONValue) -> Record?) -> [Record] {
    var records: [Record] = []
    records.reserveCapacity(elements.count)
    for element in elements {
      if let record = read(element) { records.append(record) }
    }
    return records
  }

  /// One record of a list; `nil` where it cannot be read.
  static func record<Record>(
    _ element: JSONValue, log: FaultLog, _ read: (inout ObjectReader) -> Record?
  ) -> Record? {
    guard var object = ObjectReader(element, log: log) else { return nil }
    defer { object.finish() }
    return read(&object)
  }

  /// Notes, at the member that says its end, a period that ends before it starts.
  func checkOrder(
    _ first: Day?, _ last: Day?, start: @autoclosure () -> CustomStringConvertible?,
    end: @autoclosure () -> CustomStringConvertible?, at member: String
  ) {
    guard let first, let last, first > last else { return }
    log.add(
      .startAfterEnd(start: start()?.description ?? "", end: end()?.description ?? ""), at: value[member] ?? value)
  }
}

extension EducationRecord {
  static func read(_ object: inout ObjectReader) -> EducationRecord? {
    let id = object.requiredText("id")
    let level = object.requiredWord("level", as: EducationLevel.self)
    var record = EducationRecord(id: id ?? "", level: level ?? .primaria)
    let statuses = level?.statuses ?? EducationStatus.allCases
    record.status = object.read("status", .oneOf(statuses.map(\.rawValue))) { value in
      value.text.flatMap { EducationStatus(rawValue: $0) }.flatMap { statuses.contains($0) ? $0 : nil }
    }
    record.career = object.text("career")
    record.institution = object.text("institution")
    record.country = object.countryCode("country")
    record.city = object.text("city")
    record.from = object.declaredDate("from")
    record.egreso = object.day("egreso")
    record.cycle = object.integer("cycle", in: 0...20)
    record.recognition = object.openWords("recognition", known: OpenWords.recognition) ?? []
    record.proofs = object.records("proofs", Proof.read)
    object.checkOrder(record.from?.first, record.egreso, start: record.from, end: record.egreso, at: "egreso")
    return id == nil || level == nil ? nil : record
  }
}

extension CollegiationRecord {
  static func read(_ object: inout ObjectReader) -> CollegiationRecord? {
    let id = object.requiredText("id")
    var record = CollegiationRecord(id: id ?? "")
    record.college = object.text("college")
    record.number = object.text("number")
    record.link = object.text("link")
    record.proofs = object.records("proofs", Proof.read)
    return id == nil ? nil : record
  }
}

extension TrainingRecord {
  static func read(_ object: inout ObjectReader) -> TrainingRecord? {
    let id = object.requiredText("id")
    let kind = object.requiredWord("kind", as: TrainingKind.self)
    var record = TrainingRecord(id: id ?? "", kind: kind ?? .curso)
    record.name = object.text("name")
    record.institution = object.text("institution")
    record.from = object.declaredDate("from")
    record.to = object.declaredDate("to")
    record.hours = object.integer("hours", in: 0...100_000)
    record.governingBody = object.flag("governingBody")
    record.purpose = object.word("purpose")
    record.contents = object.texts("contents") ?? []
    record.proofs = object.records("proofs", Proof.read)
    object.checkOrder(record.from?.first, record.to?.last, start: record.from, end: record.to, at: "to")
    return id == nil || kind == nil ? nil : record
  }
}

extension KnowledgeRecord {
  static func read(_ object: inout ObjectReader) -> KnowledgeRecord? {
    let id = object.requiredText("id")
    let kind = object.requiredWord("kind", as: KnowledgeKind.self)
    var record = KnowledgeRecord(id: id ?? "", kind: kind ?? .tecnico)
    record.name = object.text("name")
    record.level = object.word("level")
    return id == nil || kind == nil ? nil : record
  }
}

extension ExperienceRecord {
  static func read(_ object: inout ObjectReader) -> ExperienceRecord? {
    let id = object.requiredText("id")
    let kind = object.requiredWord("kind", as: ExperienceKind.self)
    var record = ExperienceRecord(id: id ?? "", kind: kind ?? .empleo)
    record.employer = object.text("employer")
    record.sector = object.word("sector")
    record.position = object.text("position")
    record.level = object.read("level", .oneOf(PostLevel.words)) { $0.text.flatMap { PostLevel(word: $0) } }
    record.unit = object.text("unit")
    record.from = object.declaredDate("from")
    if object.member("to")?.isNull == true {
      record.to = .current
    } else if let to = object.declaredDate("to", canBeOpen: true) {
      record.to = .on(to)
      object.checkOrder(record.from?.first, to.last, start: record.from, end: to, at: "to")
    }
    record.functions = object.texts("functions") ?? []
    record.proofs = object.records("proofs", Proof.read)
    record.business = object.text("business")
    record.references = object.records("references", Reference.read)
    return id == nil || kind == nil ? nil : record
  }
}

extension ExperienceRecord.Reference {
  static func read(_ object: inout ObjectReader) -> ExperienceRecord.Reference? {
    var reference = ExperienceRecord.Reference()
    reference.name = object.text("name")
    reference.position = object.text("position")
    reference.phone = object.text("phone")
    reference.reasonForLeaving = object.text("reasonForLeaving")
    reference.grossPay = object.amount("grossPay")
    return reference
  }
}

extension AdditionalRecord {
  static func read(_ object: inout ObjectReader) -> AdditionalRecord? {
    var record = AdditionalRecord()
    record.name = object.text("name")
    record.proofs = object.records("proofs", Proof.read)
    return record
  }
}

extension SubmittedDocument {
  static func read(_ object: inout ObjectReader) -> SubmittedDocument? {
    guard let kind = object.requiredText("kind") else { return nil }
    var document = SubmittedDocument(kind: kind)
    document.attachment = object.text("attachment")
    document.signed = object.flag("signed")
    document.foliated = object.flag("foliated")
    return document
  }
}

extension Attachment {
  static func read(_ object: inout ObjectReader) -> Attachment? {
    let id = object.requiredText("id")
    let file = object.required("file", .relativePath) { value in
      value.text.flatMap { staysInside($0) ? $0 : nil }
    }
    var attachment = Attachment(id: id ?? "", file: file ?? "")
    attachment.sha256 = object.read("sha256", .sha256) { value in
      value.text.flatMap { isDigest($0) ? $0.lowercased() : nil }
    }
    attachment.pages = object.integer("pages", in: 0...100_000)
    return id == nil || file == nil ? nil : attachment
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          true
        default: false
        }
      }
  }

  /// Whether a path can only lead to something inside the folder it starts from.
  private static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && !path.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
      && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
  }
}
