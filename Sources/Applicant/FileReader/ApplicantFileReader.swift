internal import Days
public import Reading

extension ApplicantFile {
  /// Reads an applicant file and notes all that is wrong with it in `log`.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on; the log then has errors.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> ApplicantFile? {
    log.parse(bytes).flatMap { FileReading($0, after: nil, log: log)?.file }
  }
}

/// An applicant file as it was read, for reading it again with little changed.
struct FileReading {
  private(set) var file = ApplicantFile()
  /// By the name of a list, the text of each of its records, and of the person's data as of a list of one; `nil` for
  /// one in which something was amiss.
  private var texts: [String: [ArraySlice<UInt8>?]] = [:]

  /// Reads a file; a record that has the text it had in an earlier reading, and nothing amiss, is taken from there.
  ///
  /// `nil` where the file cannot be decided on; the log then has errors.
  init?(_ document: JSONDocument, after earlier: FileReading?, log: FaultLog) {
    guard var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(ApplicantFile.schema)
    let old = earlier?.file
    if let personal = object.object("personal") {
      file.personal =
        read(personal.value, "personal", 0, old.map { [$0.personal] }, earlier, log) { PersonalData.read(personal) }
        ?? PersonalData()
    }
    file.education = records("education", of: &object, old?.education, earlier, EducationRecord.read)
    file.collegiation = records("collegiation", of: &object, old?.collegiation, earlier, CollegiationRecord.read)
    file.training = records("training", of: &object, old?.training, earlier, TrainingRecord.read)
    file.knowledge = records("knowledge", of: &object, old?.knowledge, earlier, KnowledgeRecord.read)
    file.experience = records("experience", of: &object, old?.experience, earlier, ExperienceRecord.read)
    file.additional = records("additional", of: &object, old?.additional, earlier, AdditionalRecord.read)
    file.documents = records("documents", of: &object, old?.documents, earlier, SubmittedDocument.read)
    file.attachments = records("attachments", of: &object, old?.attachments, earlier, Attachment.read)
    object.finish()
    file.unknown = log.unknown
    // Where the text has to be named, it is walked; that nothing is amiss the values tell.
    if log.hasErrors || !file.hasSoundIdentifiers { Self.checkIdentifiers(of: document.root, log: log) }
    if log.hasErrors { return nil }
  }

  private mutating func records<Record>(
    _ name: String, of object: inout ObjectReader, _ old: [Record]?, _ earlier: FileReading?,
    _ read: (inout ObjectReader) -> Record?
  ) -> [Record] {
    let log = object.log
    return object.elements(name).enumerated().compactMap { place, element in
      self.read(element, name, place, old, earlier, log) { ObjectReader.record(element, log: log, read) }
    }
  }

  /// What is at a place of a list, read or taken from the earlier reading.
  private mutating func read<Record>(
    _ value: JSONValue, _ list: String, _ place: Int, _ old: [Record]?, _ earlier: FileReading?, _ log: FaultLog,
    _ read: () -> Record?
  ) -> Record? {
    let text = value.bytes
    let known = earlier?.texts[list] ?? []
    if let old, place < known.count, known[place] == text {
      texts[list, default: []].append(text)
      return old[place]
    }
    let noted = log.noted
    let record = read()
    texts[list, default: []].append(log.noted == noted ? text : nil)
    return record
  }

  /// Notes ids that stand twice and references to attachments that are not there.
  ///
  /// Records of all kinds share one set of ids, since decisions name a record by its id alone.
  private static func checkIdentifiers(of root: JSONValue, log: FaultLog) {
    let lists = ["education", "collegiation", "training", "knowledge", "experience"]
    checkUnique(lists.flatMap { root[$0]?.elements ?? [] }, log: log)
    let attachments = root["attachments"]?.elements ?? []
    checkUnique(attachments, log: log)
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

  private static func checkUnique(_ records: [JSONValue], log: FaultLog) {
    var first: [String: JSONValue] = [:]
    for id in records.compactMap({ $0["id"] }) {
      guard let text = id.text else { continue }
      if let earlier = first[text] {
        log.add(.duplicateID(id: text, firstPath: earlier.path), at: id)
      } else {
        first[text] = id
      }
    }
  }
}

extension ApplicantFile {
  /// Whether every id stands once and every reference leads to an attachment.
  fileprivate var hasSoundIdentifiers: Bool {
    let ids =
      education.map(\.id) + collegiation.map(\.id) + training.map(\.id) + knowledge.map(\.id) + experience.map(\.id)
    let known = Set(attachments.map(\.id))
    guard known.count == attachments.count, Set(ids).count == ids.count else { return false }
    func areKnown(_ proofs: [Proof]) -> Bool { proofs.allSatisfy { $0.attachment.map(known.contains) ?? true } }
    let conditions = personal.conditions
    return education.allSatisfy { areKnown($0.proofs) } && collegiation.allSatisfy { areKnown($0.proofs) }
      && training.allSatisfy { areKnown($0.proofs) } && experience.allSatisfy { areKnown($0.proofs) }
      && additional.allSatisfy { areKnown($0.proofs) }
      && documents.allSatisfy { $0.attachment.map(known.contains) ?? true }
      && areKnown(conditions.disability?.proofs ?? []) && areKnown(conditions.armedForces?.proofs ?? [])
      && areKnown(conditions.athlete?.proofs ?? [])
  }
}
