internal import Days
public import Reading

extension ApplicantFile {
  /// Reads an applicant file and notes all that is wrong with it in `log`.
  ///
  /// - Returns: the file, or `nil` where it cannot be decided on; the log then has errors.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> ApplicantFile? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(schema)
    var file = ApplicantFile()
    if let personal = object.object("personal") { file.personal = PersonalData.read(personal) }
    file.education = object.records("education", EducationRecord.read)
    file.collegiation = object.records("collegiation", CollegiationRecord.read)
    file.training = object.records("training", TrainingRecord.read)
    file.knowledge = object.records("knowledge", KnowledgeRecord.read)
    file.experience = object.records("experience", ExperienceRecord.read)
    file.additional = object.records("additional", AdditionalRecord.read)
    file.documents = object.records("documents", SubmittedDocument.read)
    file.attachments = object.records("attachments", Attachment.read)
    object.finish()
    file.unknown = log.unknown
    checkIdentifiers(of: document.root, log: log)
    return log.hasErrors ? nil : file
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
