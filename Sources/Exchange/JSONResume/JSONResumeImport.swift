internal import Applicant
public import Days
public import Reading

extension JSONResume {
  /// A draft of an applicant file made of a curriculum.
  ///
  /// Nothing is guessed: studies whose level the words do not say, dates that are only a year, and whatever else does not
  /// fit is left, and listed. What our format demands and the other does not say is listed as assumed.
  ///
  /// - Parameter day: the day on which it is made: a degree whose studies end later was not awarded.
  public static func draft(from resume: JSONValue, on day: Day) -> Conversion {
    let root = SourceCursor(resume)
    root["$schema"]?.take()
    var draft = Draft(on: day)
    // Nothing says which words of a name are surnames.
    if root["basics"]?["name"]?.peek != nil { draft.assume(personal: "names") }
    let personal = root["basics"].flatMap(personal)
    for record in root["education"]?.elements ?? [] {
      draft.education(
        degree: record["studyType"], career: record["area"], institution: record["institution"],
        from: SourceDate(record["startDate"]), end: SourceEnd(record["endDate"]))
    }
    for record in root["certificates"]?.elements ?? [] {
      draft.training(
        name: record["name"], institution: record["issuer"], SourcePeriod(nil, SourceDate(record["date"])))
    }
    for record in root["skills"]?.elements ?? [] { knowledge(record, of: "name", level: "level", in: &draft) }
    for record in root["languages"]?.elements ?? [] {
      // As the first versions of the format have it.
      let level = record["fluency"] == nil ? "level" : "fluency"
      knowledge(record, of: "language", level: level, in: &draft)
    }
    for record in root["work"]?.elements ?? [] { experience(record, in: &draft) }
    return Conversion(text: draft.text(personal: personal), left: root.left, assumed: draft.assumed)
  }

  private static func personal(_ basics: SourceCursor) -> String? {
    RecordText.object([
      ("names", RecordText.quoted(basics["name"])),
      ("address", RecordText.object([("street", RecordText.quoted(basics["location"]?["address"]))])),
      ("phones", RecordText.texts([basics["phone"]?.text()].compactMap { $0 })),
      ("emails", RecordText.texts([basics["email"]?.text(where: isAddress)].compactMap { $0 })),
    ])
  }

  private static func knowledge(_ record: SourceCursor, of name: String, level: String, in draft: inout Draft) {
    guard let name = record[name]?.text() else { return }
    let known = record[level]?.text { KnowledgeLevel(rawValue: $0) != nil }
    draft.knowledge(name, isLanguage: record["language"] != nil, level: known)
  }

  private static func experience(_ record: SourceCursor, in draft: inout Draft) {
    let period = SourcePeriod(SourceDate(record["startDate"]), SourceDate(record["endDate"]))
    let isOpen = record.said("endDate") == nil
    // There, a job without an end goes on; one whose end does not fit has an end that nobody knows here.
    let end: Draft.End = isOpen ? .current(nil) : period.to.map { .on($0) } ?? .unknown
    draft.experience(
      // The first versions of the format call it so.
      employer: record["name"] ?? record["company"], position: record["position"], from: period.from, end: end,
      functions: [record["summary"]?.text()].compactMap { $0 } + (record["highlights"]?.texts ?? []),
      // An end that is there and empty is not what the format has for a job that goes on.
      assuming: isOpen && record["endDate"] != nil ? ["to"] : [])
  }
}
