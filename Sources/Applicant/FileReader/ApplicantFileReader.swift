internal import Days
public import Reading

extension ApplicantFile {
  /// Reads an applicant file and notes all that is wrong with it in `log`.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on; the log then has errors.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> ApplicantFile? {
    log.parse(bytes).flatMap { FileReading($0, after: nil, isReadAgain: false, log: log)?.file }
  }
}

/// An applicant file as it was read, for reading it again with little changed.
struct FileReading {
  /// The text of a list and of each of its records; `nil` for a record in which something was amiss.
  private struct ListText {
    let whole: ArraySlice<UInt8>
    let records: [ArraySlice<UInt8>?]

    var isSound: Bool { records.allSatisfy { $0 != nil } }
  }

  private(set) var file = ApplicantFile()
  /// By the name of the list; the data of the person are as a list of one. `nil` where it is not read again.
  private var texts: [String: ListText]?

  /// Reads a file; a record that has the text it had in an earlier reading, and nothing amiss, is taken from there.
  ///
  /// `nil` where the file cannot be decided on; the log then has errors.
  ///
  /// - Parameter isReadAgain: whether this is one of several readings, of which later ones go on from the first.
  init?(_ document: JSONDocument, after earlier: FileReading?, isReadAgain: Bool, log: FaultLog) {
    texts = isReadAgain ? [:] : nil
    guard var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(ApplicantFile.schema)
    let old = earlier?.file
    if let personal = object.object("personal") {
      let read = records("personal", personal.value, [personal.value], old.map { [$0.personal] }, earlier, log) { _ in
        PersonalData.read(personal)
      }
      file.personal = read.first ?? PersonalData()
    }
    file.education = list("education", of: &object, old?.education, earlier, EducationRecord.read)
    file.collegiation = list("collegiation", of: &object, old?.collegiation, earlier, CollegiationRecord.read)
    file.training = list("training", of: &object, old?.training, earlier, TrainingRecord.read)
    file.knowledge = list("knowledge", of: &object, old?.knowledge, earlier, KnowledgeRecord.read)
    file.experience = list("experience", of: &object, old?.experience, earlier, ExperienceRecord.read)
    file.additional = list("additional", of: &object, old?.additional, earlier, AdditionalRecord.read)
    file.documents = list("documents", of: &object, old?.documents, earlier, SubmittedDocument.read)
    file.attachments = list("attachments", of: &object, old?.attachments, earlier, Attachment.read)
    object.finish()
    file.unknown = log.unknown
    // Where the text has to be named, it is walked; that nothing is amiss the values tell.
    if log.hasErrors || !file.hasSoundIdentifiers { Self.checkIdentifiers(of: document.root, log: log) }
    if log.hasErrors { return nil }
  }

  private mutating func list<Record>(
    _ name: String, of object: inout ObjectReader, _ old: [Record]?, _ earlier: FileReading?,
    _ read: (inout ObjectReader) -> Record?
  ) -> [Record] {
    let log = object.log
    guard let value = object.read(name, .array, { $0.isArray ? $0 : nil }) else { return [] }
    return records(name, value, value.elements ?? [], old, earlier, log) {
      ObjectReader.record($0, log: log, read)
    }
  }

  /// The records of a list, each read or taken from the earlier reading.
  private mutating func records<Record>(
    _ name: String, _ list: JSONValue, _ elements: @autoclosure () -> [JSONValue], _ old: [Record]?,
    _ earlier: FileReading?, _ log: FaultLog, _ read: (JSONValue) -> Record?
  ) -> [Record] {
    guard texts != nil else { return ObjectReader.records(elements(), read) }
    let known = earlier?.texts?[name]
    if let old, let known, known.isSound, known.whole.hasSameBytes(as: list.sourceBytes) {
      texts?[name] = known
      return old
    }
    var records: [Record] = []
    var sources: [ArraySlice<UInt8>?] = []
    for (place, element) in elements().enumerated() {
      let text = element.sourceBytes
      if let old, let known, place < known.records.count, known.records[place]?.hasSameBytes(as: text) == true {
        sources.append(text)
        records.append(old[place])
        continue
      }
      let noted = log.noted
      if let record = read(element) { records.append(record) }
      sources.append(log.noted == noted ? text : nil)
    }
    texts?[name] = ListText(whole: list.sourceBytes, records: sources)
    return records
  }

  /// Notes ids that stand twice and references to attachments that are not there.
  ///
  /// Records of all kinds share one set of ids, since decisions name a record by its id alone.
  private static func checkIdentifiers(of root: JSONValue, log: FaultLog) {
    let lists = ["education", "collegiation", "training", "knowledge", "experience"]
    log.checkIDs(of: lists.flatMap { root[$0]?.elements ?? [] })
    let attachments = root["attachments"]?.elements ?? []
    log.checkIDs(of: attachments)
    let ids = attachments.compactMap { $0["id"]?.text }
    let known = Set(ids)
    let proofs =
      (lists + ["additional"]).flatMap { root[$0]?.elements ?? [] }.flatMap { $0["proofs"]?.elements ?? [] }
      + ["disability", "armedForces", "athlete"].flatMap {
        root["personal"]?["conditions"]?[$0]?["proofs"]?.elements ?? []
      }
    for holder in proofs + (root["documents"]?.elements ?? []) {
      guard let reference = holder["attachment"], let id = reference.text, !id.allSatisfy(\.isWhitespace),
        !known.contains(id)
      else { continue }
      log.add(.brokenReference(found: id, known: Array(ids.prefix(40))), at: reference)
    }
  }
}

extension ApplicantFile {
  /// Whether every id stands once and every reference leads to an attachment.
  fileprivate var hasSoundIdentifiers: Bool {
    var ids: [String] = []
    ids.reserveCapacity(
      education.count + collegiation.count + training.count + knowledge.count + experience.count)
    for record in education { ids.append(record.id) }
    for record in collegiation { ids.append(record.id) }
    for record in training { ids.append(record.id) }
    for record in knowledge { ids.append(record.id) }
    for record in experience { ids.append(record.id) }
    guard ids.areDifferent else { return false }
    let known = Set(attachments.map(\.id))
    guard known.count == attachments.count else { return false }
    func isKnown(_ attachment: String?) -> Bool { attachment.map(known.contains) ?? true }
    return documents.allSatisfy { isKnown($0.attachment) }
      && provedPlaces.allSatisfy { $0.proofs.allSatisfy { isKnown($0.attachment) } }
  }
}

extension [String] {
  /// Whether no two are the same. A few are compared one by one; many are hashed, so that it takes linear time.
  fileprivate var areDifferent: Bool {
    if count > 32 { return Set(self).count == count }
    return indices.allSatisfy { place in !self[..<place].contains(self[place]) }
  }
}
