internal import Applicant
public import Reading

extension JSONResume {
  /// A draft of an applicant file made of a curriculum.
  ///
  /// Nothing is guessed: studies whose level the words do not say, dates that are only a year, and whatever else does not
  /// fit is left, and listed. What our format demands and the other does not say is listed as assumed.
  public static func draft(from resume: JSONValue) -> Conversion {
    let root = SourceCursor(resume)
    root["$schema"]?.take()
    var draft = Draft()
    // Nothing says which words of a name are surnames.
    if root["basics"]?["name"] != nil { draft.assume(personal: "names") }
    let personal = root["basics"].flatMap(personal)
    for record in root["education"]?.elements ?? [] {
      draft.education(
        degree: record["studyType"], career: record["area"], institution: record["institution"],
        SourcePeriod(SourceDate(record["startDate"]), day: SourceDate(record["endDate"])))
    }
    for record in root["certificates"]?.elements ?? [] {
      draft.training(
        name: record["name"], institution: record["issuer"], SourcePeriod(nil, SourceDate(record["date"])))
    }
    for record in root["skills"]?.elements ?? [] { knowledge(record, of: "name", level: "level", in: &draft) }
    for record in root["languages"]?.elements ?? [] { knowledge(record, of: "language", level: "fluency", in: &draft) }
    for record in root["work"]?.elements ?? [] { experience(record, in: &draft) }
    return Conversion(text: draft.text(personal: personal), left: root.left, assumed: draft.assumed)
  }

  private static func personal(_ basics: SourceCursor) -> String? {
    RecordText.object([
      ("names", RecordText.quoted(basics["name"])),
      ("address", RecordText.object([("street", RecordText.quoted(basics["location"]?["address"]))])),
      ("phones", RecordText.texts([basics["phone"]?.text()].compactMap { $0 })),
      ("emails", RecordText.texts([basics["email"]?.text()].compactMap { $0 })),
    ])
  }

  private static func knowledge(_ record: SourceCursor, of name: String, level: String, in draft: inout Draft) {
    guard let name = record[name]?.text() else { return }
    let known = record[level]?.text { KnowledgeLevel(rawValue: $0) != nil }
    draft.knowledge(name, isLanguage: record["language"] != nil, level: known)
  }

  private static func experience(_ record: SourceCursor, in draft: inout Draft) {
    let period = SourcePeriod(SourceDate(record["startDate"]), SourceDate(record["endDate"]))
    // There, a job without an end goes on; one whose end does not fit has an end that nobody knows here.
    let end: Draft.End = record["endDate"] == nil ? .current(nil) : period.to.map { .on($0) } ?? .unknown
    draft.experience(
      employer: record["name"], position: record["position"], from: period.from, end: end,
      functions: [record["summary"]?.text()].compactMap { $0 } + (record["highlights"]?.texts ?? []))
  }
}
