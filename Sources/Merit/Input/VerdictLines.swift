internal import Applicant
internal import Days
internal import Eligibility
public import Reading

/// Verdicts as a stream: one `verdict/1` a line.
public enum VerdictLines {
  /// Reads the verdicts of one posting, noting all that is wrong: a line that is no verdict, one on another posting or
  /// another day, one without document, a person who is there twice. `nil` where something is.
  ///
  /// Only the members that results need are looked at.
  public static func read(_ bytes: [UInt8], posting: String, log: FaultLog) -> [JudgedPerson]? {
    var persons: [JudgedPerson] = []
    var lines: [String: Int] = [:]
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
      let own = FaultLog(file: log.file)
      let person = person(Array(line), number: index + 1, posting: posting, log: own)
      log.add(contentsOf: own, shiftedBy: index)
      guard let person else { continue }
      if let first = lines[person.document.number] {
        log.add(
          .duplicateID(id: person.document.number, firstPath: "\(first)"), line: index + 1,
          path: "applicant.document.number")
      }
      lines[person.document.number] = lines[person.document.number] ?? index + 1
      if let first = persons.first, first.on != person.on {
        log.add(
          .refused(
            found: person.on.description, es: "los demás se decidieron al día \(first.on)",
            en: "the others were decided on \(first.on)"), line: index + 1, path: "on")
      }
      persons.append(person)
    }
    return log.hasErrors ? nil : persons
  }

  private static func person(
    _ bytes: [UInt8], number: Int, posting: String, log: FaultLog
  ) -> JudgedPerson? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("verdict/1")
    _ = object.required("posting", .oneOf([posting])) { $0.text == posting ? posting : nil }
    let stage = object.requiredWord("stage", as: Stage.self)
    let outcome = object.requiredWord("outcome", as: Verdict.Outcome.self)
    let on = object.required("on", .date) { $0.text.flatMap { Day($0) } }
    let applicant = requiredObject("applicant", of: &object).flatMap { identity($0) }
    let facts = requiredObject("merit", of: &object).flatMap { self.facts($0) }
    let receipt = requiredObject("receipt", of: &object).flatMap { self.receipt($0) }
    guard !log.hasErrors, let stage, let outcome, let on, let applicant, let facts, let receipt else { return nil }
    return JudgedPerson(
      document: applicant.document, name: applicant.name, stage: stage, on: on, outcome: outcome, facts: facts,
      receipt: receipt, line: number)
  }

  private static func identity(
    _ reader: ObjectReader
  ) -> (document: PersonalData.IdentityDocument, name: String)? {
    var applicant = reader
    let name = applicant.requiredText("name")
    guard var document = requiredObject("document", of: &applicant) else { return nil }
    let type = document.requiredWord("type", as: IdentityDocumentType.self)
    let number = document.requiredText("number")
    guard let name, let type, let number else { return nil }
    return (PersonalData.IdentityDocument(type: type, number: number), name)
  }

  private static func facts(_ reader: ObjectReader) -> MeritFacts? {
    var merit = reader
    let birthDate = merit.day("birthDate")
    let bonuses = merit.elements("bonuses").compactMap { element -> MeritFacts.Bonus? in
      guard var bonus = ObjectReader(element, log: merit.log) else { return nil }
      let kind = bonus.requiredText("kind")
      let proved = bonus.required("proved", .flag) { $0.flag }
      let level = bonus.integer("level", in: 1...5)
      guard let kind, let proved else { return nil }
      return MeritFacts.Bonus(kind: kind, proved: proved, level: level)
    }
    guard var sector = requiredObject("publicSector", of: &merit),
      var grades = requiredObject("grades", of: &merit), let margins = requiredObject("margins", of: &merit)
    else { return nil }
    let days = sector.requiredInteger("totalDays", in: 0...1_000_000)
    let length = duration(&sector)
    let over = (margins.value.members ?? []).compactMap { member -> (id: String, over: Duration)? in
      guard var parts = ObjectReader(member.value, log: merit.log) else { return nil }
      return duration(&parts).map { (member.key, $0) }
    }
    let highest = studies("highest", of: &grades)
    let asked = studies("asked", of: &grades)
    let above = grades.integer("above", in: 0...100)
    let formation = grades.word("formation", as: MeritFacts.Formation.self)
    guard let days, let length else { return nil }
    return MeritFacts(
      birthDate: birthDate, publicSectorDays: days, publicSector: length, bonuses: bonuses, highestStudies: highest,
      askedStudies: asked, degreesAbove: above, formation: formation, margins: over)
  }

  private static func studies(_ name: String, of grades: inout ObjectReader) -> MeritFacts.Studies? {
    guard var studies = grades.object(name) else { return nil }
    let level = studies.requiredWord("level", as: EducationLevel.self)
    let status = studies.requiredWord("status", as: EducationStatus.self)
    guard let level, let status else { return nil }
    return (level, status)
  }

  private static func duration(_ parts: inout ObjectReader) -> Duration? {
    let years = parts.requiredInteger("years", in: 0...1_000)
    let months = parts.requiredInteger("months", in: 0...11)
    let days = parts.requiredInteger("days", in: 0...30)
    guard let years, let months, let days else { return nil }
    return Duration(years: years, months: months, days: days)
  }

  private static func receipt(_ reader: ObjectReader) -> Receipt? {
    var parts = reader
    let engine = parts.requiredText("engine")
    let texts = ["book", "posting", "file", "evidence", "decisions"].map { parts.requiredText($0) }
    guard let engine, let book = texts[0], let posting = texts[1], let file = texts[2], let evidence = texts[3],
      let decisions = texts[4]
    else { return nil }
    var receipt = Receipt(book: book, posting: posting, file: file, evidence: evidence, decisions: decisions)
    receipt.engine = engine
    return receipt
  }

  private static func requiredObject(_ name: String, of object: inout ObjectReader) -> ObjectReader? {
    object.required(name, .object) { $0.members == nil ? nil : $0 }.flatMap { ObjectReader($0, log: object.log) }
  }
}
