internal import Applicant
internal import Days
public import Reading

extension JSONResume {
  /// A draft of an applicant file made of a curriculum.
  ///
  /// Nothing is guessed: studies whose level the words do not say, dates that are only a year, and whatever else does not
  /// fit is left, and listed. What our format demands and the other does not say is listed as assumed.
  public static func draft(from resume: JSONValue) -> Conversion {
    let root = JSONCursor(resume)
    root["$schema"]?.take()
    var draft = Draft(hasName: root["basics"]?["name"] != nil)
    let text = whole([
      ("schema", JSONText.quoted(ApplicantFile.schema)), ("personal", root["basics"].flatMap(personal) ?? "{}"),
      ("education", array(root["education"]?.elements.map { draft.education($0) } ?? [])),
      ("training", array(root["certificates"]?.elements.map { draft.training($0) } ?? [])),
      ("knowledge", array(draft.knowledge(skills: root["skills"], languages: root["languages"]))),
      ("experience", array(root["work"]?.elements.map { draft.experience($0) } ?? [])),
    ])
    return Conversion(text: text, left: root.left, assumed: draft.assumed)
  }

  private static func personal(_ basics: JSONCursor) -> String? {
    object([
      ("names", quoted(basics["name"])),
      ("address", object([("street", quoted(basics["location"]?["address"]))])),
      ("phones", texts([basics["phone"]?.text()].compactMap { $0 })),
      ("emails", texts([basics["email"]?.text()].compactMap { $0 })),
    ])
  }

  fileprivate static func quoted(_ value: JSONCursor?, where fits: (String) -> Bool = { _ in true }) -> String? {
    value?.text(where: fits).map(JSONText.quoted)
  }
}

/// The records as they are made, each with the next id of its list.
private struct Draft {
  private(set) var assumed: [String]
  private var counts: [String: Int] = [:]

  /// - Parameter hasName: a name, of which nothing says which words are surnames.
  init(hasName: Bool) {
    assumed = hasName ? ["personal.names"] : []
  }

  mutating func education(_ record: JSONCursor) -> String? {
    guard let words = record["studyType"]?.text(where: { Self.studies($0) != nil }), let studies = Self.studies(words)
    else { return nil }
    return JSONResume.object([
      ("id", id("ed", "education")), ("level", JSONText.quoted(studies.level)),
      ("status", studies.status.map(JSONText.quoted)), ("career", JSONResume.quoted(record["area"])),
      ("institution", JSONResume.quoted(record["institution"])),
      ("from", JSONResume.quoted(record["startDate"]) { DeclaredDate($0) != nil }),
      // The day counts, from which experience is counted: a month is not enough.
      ("egreso", JSONResume.quoted(record["endDate"]) { Day($0) != nil }),
    ])
  }

  mutating func training(_ record: JSONCursor) -> String? {
    let (name, issuer) = (JSONResume.quoted(record["name"]), JSONResume.quoted(record["issuer"]))
    guard name != nil || issuer != nil else { return nil }
    return JSONResume.object([
      ("id", id("tr", "training", assuming: "kind")), ("kind", JSONText.quoted(TrainingKind.curso.rawValue)),
      ("name", name), ("institution", issuer),
      ("to", JSONResume.quoted(record["date"]) { DeclaredDate($0) != nil }),
    ])
  }

  mutating func knowledge(skills: JSONCursor?, languages: JSONCursor?) -> [String?] {
    let levels = KnowledgeLevel.allCases.map(\.rawValue)
    var made: [String?] = []
    for record in skills?.elements ?? [] {
      guard let name = JSONResume.quoted(record["name"]) else { continue }
      made.append(
        JSONResume.object([
          ("id", id("kn", "knowledge", assuming: "kind")), ("kind", JSONText.quoted(KnowledgeKind.tecnico.rawValue)),
          ("name", name), ("level", JSONResume.quoted(record["level"], where: levels.contains)),
        ]))
    }
    for record in languages?.elements ?? [] {
      guard let name = JSONResume.quoted(record["language"]) else { continue }
      made.append(
        JSONResume.object([
          ("id", id("kn", "knowledge")), ("kind", JSONText.quoted(KnowledgeKind.idioma.rawValue)), ("name", name),
          ("level", JSONResume.quoted(record["fluency"], where: levels.contains)),
        ]))
    }
    return made
  }

  mutating func experience(_ record: JSONCursor) -> String? {
    let from = JSONResume.quoted(record["startDate"]) { DeclaredDate($0) != nil }
    let end = JSONResume.quoted(record["endDate"]) { DeclaredDate($0) != nil }
    // There, a job without an end goes on; one whose end does not fit has an end that nobody knows here.
    let to = record["endDate"] == nil ? "null" : end
    let functions = [record["summary"]?.text()].compactMap { $0 } + (record["highlights"]?.texts ?? [])
    return JSONResume.object([
      ("id", id("ex", "experience", assuming: "kind")), ("kind", JSONText.quoted(ExperienceKind.empleo.rawValue)),
      ("employer", JSONResume.quoted(record["name"])), ("position", JSONResume.quoted(record["position"])),
      ("from", from), ("to", to), ("functions", JSONResume.texts(functions)),
    ])
  }

  /// The next id of a list, as JSON.
  private mutating func id(_ prefix: String, _ list: String, assuming member: String? = nil) -> String {
    let number = counts[list, default: 0] + 1
    counts[list] = number
    if let member { assumed.append("\(list)[\(number - 1)].\(member)") }
    return JSONText.quoted("\(prefix)\(number)")
  }

  /// Level and status that words say: ours, as `export` writes them, or names of degrees that leave no doubt.
  private static func studies(_ words: String) -> (level: String, status: String?)? {
    let parts = words.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    guard let level = EducationLevel(rawValue: parts.first ?? "") else { return degrees[words.lowercased()] }
    if parts.count == 1 { return (level.rawValue, nil) }
    let status = level.statuses.first { parts.count == 2 && $0.rawValue == parts[1] }
    return status.map { (level.rawValue, $0.rawValue) }
  }

  private static let degrees: [String: (level: String, status: String?)] = [
    "bachiller": ("universitario", "bachiller"), "bachelor": ("universitario", "bachiller"),
    "título profesional": ("universitario", "titulado"), "licenciatura": ("universitario", "titulado"),
    "maestría": ("maestria", "grado"), "magíster": ("maestria", "grado"), "master": ("maestria", "grado"),
    "doctorado": ("doctorado", "grado"), "doctor": ("doctorado", "grado"), "phd": ("doctorado", "grado"),
    "secundaria": ("secundaria", nil), "high school": ("secundaria", nil),
  ]
}
