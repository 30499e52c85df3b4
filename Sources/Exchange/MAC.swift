public import Days
public import Reading

/// MAC (the "Manfred Awesomic CV" of getmanfred/mac), a format in which technical people keep their curriculum.
public enum MAC {
  /// Whether a text looks like one: it has parts that only that format has and does not say that it is of ours.
  public static func isOne(_ root: JSONValue) -> Bool {
    root["schema"] == nil
      && (root["aboutMe"] != nil || root["careerPreferences"] != nil || root["experience"]?["jobs"] != nil)
  }

  /// A draft of an applicant file made of a curriculum; nothing is guessed, and all that does not fit is listed.
  ///
  /// - Parameter day: the day on which it is made.
  public static func draft(from curriculum: JSONValue, on day: Day) -> Conversion {
    let root = SourceCursor(curriculum)
    root["$schema"]?.take()
    root["settings"]?.leaveWhole()
    var draft = Draft(on: day)
    let personal = personal(root["aboutMe"]?["profile"], root["careerPreferences"]?["contact"], in: &draft)
    let knowledge = root["knowledge"]
    for record in knowledge?["studies"]?.elements ?? [] { study(record, in: &draft) }
    for record in knowledge?["hardSkills"]?.elements ?? [] {
      guard let name = record["skill"]?["name"]?.text() else { continue }
      draft.knowledge(name, isLanguage: false, level: record["level"].flatMap(level))
    }
    for record in knowledge?["languages"]?.elements ?? [] {
      draft.knowledge(LanguageCode.taken(code: record["name"], name: record["fullName"]), isLanguage: true)
    }
    for job in root["experience"]?["jobs"]?.elements ?? [] {
      for role in job["roles"]?.elements ?? [] { experience(role, of: job, in: &draft) }
    }
    return Conversion(text: draft.text(personal: personal), left: root.left, assumed: draft.assumed)
  }

  private static func personal(
    _ profile: SourceCursor?, _ contact: SourceCursor?, in draft: inout Draft
  ) -> String? {
    let contacts = [profile?["contact"], contact].compactMap { $0 }
    return RecordText.object([
      ("paternalSurname", draft.surnames(profile?["surnames"])), ("names", RecordText.quoted(profile?["name"])),
      ("birthDate", RecordText.quoted(profile?["birthday"]) { Day($0) != nil }),
      (
        "address", RecordText.object([("street", RecordText.quoted(profile?["location"]?["address"]))])
      ),
      ("phones", once(contacts.flatMap { $0["phoneNumbers"]?.elements.compactMap(phone) ?? [] })),
      ("emails", once(contacts.flatMap { $0["contactMails"]?.texts ?? [] })),
    ])
  }

  /// Texts, each once: both places of the format may say the same.
  private static func once(_ texts: [String]) -> String? {
    RecordText.texts(texts.enumerated().filter { !texts.prefix($0.offset).contains($0.element) }.map(\.element))
  }

  /// Studies that were certified are courses; a degree of a state has a level, which nothing but its name can say.
  private static func study(_ record: SourceCursor, in draft: inout Draft) {
    let isDone = record["degreeAchieved"]?.flag
    let place = record["institution"]?["location"]
    let from = SourceDate(record["startDate"])
    let type = record["studyType"]
    if type?.says("officialDegree") == true {
      let isTaken = draft.education(
        // Its end is that of the studies, "with or without obtaining a degree".
        degree: record["name"], isDone: isDone == true, institution: record["institution"]?["name"],
        country: place?["country"], city: place?["municipality"], from: from, end: SourceEnd(record["finishDate"]))
      guard isTaken else { return }
      if isDone == true { record["degreeAchieved"]?.take() }
      type?.take()
    } else if type?.says("certification") == true || type?.says("unaccredited") == true {
      // What was not completed is no course that anybody attended to its end.
      guard isDone != false, record["name"]?.peek != nil else { return }
      type?.take()
      if isDone == true { record["degreeAchieved"]?.take() }
      draft.training(
        name: record["name"], institution: record["institution"]?["name"],
        SourcePeriod(from, SourceDate(record["finishDate"])))
    }
  }

  /// Of its four levels, those that ours has too.
  private static func level(_ place: SourceCursor) -> String? {
    guard let level = place.peek.flatMap({ ["basic": "basico", "intermediate": "intermedio"][$0] }) else { return nil }
    place.take()
    return level
  }

  private static func experience(_ role: SourceCursor, of job: SourceCursor, in draft: inout Draft) {
    let has = (employer: job["organization"]?["name"], position: role["name"])
    guard has.employer?.peek != nil || has.position?.peek != nil else { return }
    let period = SourcePeriod(SourceDate(role["startDate"]), SourceDate(role["finishDate"]))
    // The format does not say what it means that there is none.
    let isOpen = role.said("finishDate") == nil
    // Plain text, in which a mark in angles is one that somebody wrote.
    let functions = (role["challenges"]?.elements ?? []).flatMap { challenge in
      ([challenge["description"]].compactMap { $0 } + (challenge["actions"]?.elements ?? [])).flatMap {
        $0.lines(\.lines)
      }
    }
    let references = (role["referrals"]?.elements ?? []).map(reference)
    let isPublic = job["type"]?.says("publicAdministration") == true
    if isPublic { job["type"]?.take() }
    draft.experience(
      employer: has.employer, position: has.position, from: period.from,
      end: isOpen ? .current(nil) : period.to.map { .on($0) } ?? .unknown, functions: functions,
      further: [
        ("sector", isPublic ? JSONText.quoted("publico") : nil), ("references", RecordText.array(references)),
      ],
      // An administration of another state is one too.
      assuming: (isOpen ? ["to"] : []) + (isPublic ? ["sector"] : []))
  }

  private static func reference(_ person: SourceCursor) -> String? {
    let names = ["name", "surnames"].compactMap { person[$0]?.text() }
    guard !names.isEmpty else { return nil }
    return RecordText.object([
      ("name", JSONText.quoted(names.joined(separator: " "))),
      ("phone", person["contact"]?["phoneNumbers"]?.elements.first.flatMap(phone).map(JSONText.quoted)),
    ])
  }

  private static func phone(_ place: SourceCursor) -> String? {
    guard let number = place["number"]?.text() else { return nil }
    guard let code = place["countryCode"], let digits = code.numeral else { return number }
    code.take()
    return "+\(digits) \(number)"
  }
}
