internal import Applicant
internal import Days
internal import Reading
internal import Words

extension Profile {
  static func read(_ value: JSONValue, log: FaultLog) -> Profile {
    var profile = Profile()
    guard var object = ObjectReader(value, log: log) else { return profile }
    if let education = object.object("education") { profile.readEducation(education) }
    profile.training = object.elements("training").compactMap { Training.read($0, log) }
    profile.knowledge = object.elements("knowledge").compactMap { Knowledge.read($0, log) }
    if var experience = object.object("experience") {
      if let general = experience.object("general") { profile.general = general.readDuration() }
      profile.specific = experience.elements("specific").compactMap { SpecificExperience.read($0, log) }
      experience.finish()
    }
    profile.additional = object.elements("additional").compactMap { Additional.read($0, log) }
    profile.nationality = object.countryCode("nationality")
    object.finish()
    let lists = [
      value["training"], value["knowledge"], value["experience"]?["specific"], value["additional"],
    ]
    for list in lists { log.checkIDs(of: list?.elements ?? []) }
    return profile
  }

  private mutating func readEducation(_ reader: ObjectReader) {
    var object = reader
    let log = object.log
    let anyOf = object.read("anyOf", .array) { $0.elements }
    let allOf = object.read("allOf", .array) { $0.elements }
    if anyOf != nil, allOf != nil {
      log.add(
        .contradiction(es: "«anyOf» y «allOf» a la vez", en: "both \"anyOf\" and \"allOf\""), at: object.value)
    }
    if let anyOf { education = [anyOf.compactMap { Alternative.read($0, log) }] }
    for group in allOf ?? [] {
      guard var members = ObjectReader(group, log: log) else { continue }
      education.append(members.elements("anyOf").compactMap { Alternative.read($0, log) })
      members.finish()
    }
    education.removeAll(where: \.isEmpty)
    colegiatura = object.flag("colegiatura") ?? false
    habilitacion = object.flag("habilitacion") ?? false
    object.finish()
  }
}

extension ObjectReader {
  /// Names of which each must have a word that means something: without one, everything would match.
  ///
  /// - Parameter warnsOfLists: whether one that is several is warned of.
  fileprivate mutating func names(_ name: String, warnsOfLists: Bool = true) -> [String] {
    elements(name).compactMap { element in
      if let text = element.text, Lexicon.hasWord(text) {
        if warnsOfLists, let mark = Self.listing(text) { warnOfList(mark, text, at: element) }
        return text
      }
      log.unexpected(element, .textWithWords)
      return nil
    }
  }

  /// What shows that a name is several, or a name and "afines": whoever is asked for all of it has none of it.
  private static func listing(_ text: String) -> String? {
    // By bytes, since thousands of postings have tens of names each.
    var text = text
    return text.withUTF8 { bytes in
      if let mark = bytes.first(where: { ",;/".utf8.contains($0) }) { return String(UnicodeScalar(mark)) }
      let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
      return marks.first { mark in
        words.contains { $0.count == mark.bytes.count && zip($0, mark.bytes).allSatisfy { lowered($0) == $1 } }
      }?.text
    }
  }

  private static let marks = ["o", "u", "afines", "afin", "afín"].map { (text: $0, bytes: $0.utf8.map(lowered)) }

  /// A letter, or a byte of one, without what tells capitals; no two small letters become one by it.
  private static func lowered(_ byte: UInt8) -> UInt8 { byte | 0x20 }

  private func warnOfList(_ mark: String, _ text: String, at element: JSONValue) {
    log.add(
      .refused(
        found: text,
        es: "se pide entero, con «\(mark)»: escriba cada nombre por separado, y «afines» con allowsRelated",
        en: "all of it is asked, with \"\(mark)\": write each name apart, and \"afines\" with allowsRelated"),
      at: element, severity: .warning)
  }

  /// - Parameter without: what may list examples and is not asked.
  fileprivate mutating func requiredName(
    _ name: String, without examples: (String) -> String = { $0 }
  ) -> String? {
    let log = log
    return required(name, .textWithWords) { element in
      guard let text = element.text, Lexicon.hasWord(text) else { return nil }
      if let mark = Self.listing(examples(text)) {
        log.add(
          .refused(
            found: text,
            es: "se pide entero, con «\(mark)», y lo que se escribe aparte se exige todo: escriba uno, y acepte los "
              + "demás con una decisión",
            en: "all of it is asked, with \"\(mark)\", and what is written apart is all demanded: write one, and "
              + "accept the others by a decision"),
          at: element, severity: .warning)
      }
      return text
    }
  }

  fileprivate mutating func readYearsAndMonths() -> Duration {
    let years = integer("years", in: 0...100) ?? 0
    return Duration(years: years, months: integer("months", in: 0...1_200) ?? 0)
  }

  fileprivate func readDuration() -> Duration {
    var object = self
    defer { object.finish() }
    return object.readYearsAndMonths()
  }
}

extension Profile.Alternative {
  fileprivate static func read(_ value: JSONValue, _ log: FaultLog) -> Self? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finish() }
    let level = object.requiredWord("level", as: EducationLevel.self)
    let statuses = level?.statuses ?? EducationStatus.allCases
    let status = object.required("status", .oneOf(statuses.map(\.rawValue))) { value in
      value.text.flatMap { EducationStatus(rawValue: $0) }.flatMap { statuses.contains($0) ? $0 : nil }
    }
    let careers = object.names("careers")
    let allowsRelated = object.flag("allowsRelated") ?? false
    let cycle = object.integer("cycle", in: 0...20)
    guard let level, let status else { return nil }
    if let cycle, status != level.statuses.first, let element = value["cycle"] {
      let (student, asked) = (level.statuses[0].rawValue, status.rawValue)
      log.add(
        .refused(
          found: "\(cycle)", es: "el ciclo se pide solo con la situación «\(student)»: con «\(asked)» no cuenta",
          en: "a cycle is asked with the status \"\(student)\" alone: with \"\(asked)\" it does not count"),
        at: element, severity: .warning)
    }
    return Self(level: level, status: status, careers: careers, allowsRelated: allowsRelated, cycle: cycle)
  }
}

extension Profile.Training {
  fileprivate static func read(_ value: JSONValue, _ log: FaultLog) -> Self? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finish() }
    let id = object.requiredText("id")
    let kind = object.requiredWord("kind", as: Kind.self)
    let topics = object.names("topics")
    let hours = object.integer("hours", in: 0...100_000) ?? 0
    let allowsRelated = object.flag("allowsRelated") ?? false
    guard let id, let kind else { return nil }
    return Self(id: id, kind: kind, topics: topics, hours: hours, allowsRelated: allowsRelated)
  }
}

extension Profile.Knowledge {
  fileprivate static func read(_ value: JSONValue, _ log: FaultLog) -> Self? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finish() }
    let id = object.requiredText("id")
    let kind = object.requiredWord("kind", as: KnowledgeKind.self)
    let name = object.requiredName("name", without: withoutExamples)
    let level = object.word("level", as: KnowledgeLevel.self)
    guard let id, let kind, let name else { return nil }
    return Self(id: id, kind: kind, name: name, level: level)
  }
}

extension Profile.SpecificExperience {
  fileprivate static func read(_ value: JSONValue, _ log: FaultLog) -> Self? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finish() }
    let id = object.requiredText("id")
    let duration = object.readYearsAndMonths()
    let matters = object.names("matters", warnsOfLists: false)
    let level = object.read("minimumLevel", .oneOf(PostLevel.words)) { $0.text.flatMap { PostLevel(word: $0) } }
    let sector = object.word("sector", as: Sector.self)
    return id.map { Self(id: $0, duration: duration, matters: matters, minimumLevel: level, sector: sector) }
  }
}

extension Profile.Additional {
  fileprivate static func read(_ value: JSONValue, _ log: FaultLog) -> Self? {
    guard var object = ObjectReader(value, log: log) else { return nil }
    defer { object.finish() }
    let id = object.requiredText("id")
    // Class and category of one licence are written apart too.
    let name = object.requiredName(
      "name", without: { String($0.map { ",/".contains($0) ? " " : $0 }) })
    guard let id, let name else { return nil }
    return Self(id: id, name: name)
  }
}
