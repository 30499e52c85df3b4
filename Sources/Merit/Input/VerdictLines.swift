internal import Applicant
public import Days
internal import Eligibility
public import Reading

/// Verdicts on one posting as streams, one `verdict/1` a line; a file for each stage, or one for all.
public struct VerdictLines {
  private let posting: String
  private let book: String
  private var verdicts: [StageVerdict] = []
  /// Who is out and has no number of a document.
  public private(set) var unnumbered: [UnnumberedPerson] = []
  /// When people could apply: each may be measured on their own day of it.
  private let applied: ClosedRange<Day>?
  /// The day that the first verdict was decided on.
  private var day: Day?
  /// The same by number of document.
  private var known: [String: [StageVerdict]] = [:]
  /// The files read so far, by name.
  private var files: [String] = []

  /// - Parameters:
  ///   - posting: its id.
  ///   - applied: the days on which one could apply for it; `nil`: all must have been measured on one.
  ///   - book: that of the rules by which results are made; a verdict that names none is taken to be of it.
  public init(posting: String, applied: ClosedRange<Day>? = nil, book: String) {
    self.posting = posting
    self.applied = applied
    self.book = book
  }

  /// Everybody, in the order in which they were met first.
  public var persons: [JudgedPerson] { JudgedPerson.gathered(verdicts) }

  /// Adds the verdicts of a text, noting all that is wrong: a line that is no verdict, one on another posting, under
  /// another book or on another day, one that takes something for granted, an APTO without document, a person who was
  /// judged twice in one stage or has two documents.
  ///
  /// Only the members that results need are looked at.
  public mutating func add(_ bytes: [UInt8], log: FaultLog) {
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
      let own = FaultLog(file: log.file)
      let verdict = verdict(Array(line), number: index + 1, log: own)
      log.add(contentsOf: own, shiftedBy: index)
      switch verdict {
      case .numbered(let verdict):
        noteDay(verdict.on, verdict.line, log)
        take(verdict, log)
      case .out(let person, let on):
        noteDay(on, person.line, log)
        unnumbered.append(person)
      case nil: break
      }
    }
    files.append(log.file)
  }

  /// All are decided on one day, or each on one of those on which people could apply.
  private mutating func noteDay(_ on: Day, _ line: Int, _ log: FaultLog) {
    let first = day ?? on
    day = first
    if first == on { return }
    if let applied, applied.contains(first), applied.contains(on) { return }
    log.add(
      .refused(
        found: on.description, es: "los demás se decidieron al día \(first)", en: "the others were decided on \(first)"),
      line: line, path: "on")
  }

  private mutating func take(_ verdict: StageVerdict, _ log: FaultLog) {
    let earlier = known[verdict.document.number] ?? []
    if let first = earlier.first(where: { $0.stage == verdict.stage }) {
      let place = "\(first.file == verdict.file ? log.file : files[first.file]):\(first.line)"
      let stage = verdict.stage.rawValue
      log.add(
        .refused(
          found: verdict.document.number,
          es: "ya tiene un veredicto de la etapa \(stage) en \(place); deje uno de los dos",
          en: "there is a verdict of the stage \(stage) on this person at \(place); leave one of the two"),
        line: verdict.line, path: "applicant.document.number")
    } else if let first = earlier.first, first.document != verdict.document {
      let (type, stage) = (first.document.type.rawValue, first.stage.rawValue)
      log.add(
        .refused(
          found: verdict.document.type.rawValue, es: "en la etapa \(stage) el documento de este número es \(type)",
          en: "in the stage \(stage) the document of this number is \(type)"), line: verdict.line,
        path: "applicant.document.type")
    }
    known[verdict.document.number, default: []].append(verdict)
    verdicts.append(verdict)
  }

  /// What a line says: of somebody with a document, or of somebody who is out without one.
  private enum Line {
    case numbered(StageVerdict)
    case out(UnnumberedPerson, on: Day)
  }

  private func verdict(_ bytes: [UInt8], number: Int, log: FaultLog) -> Line? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("verdict/1")
    _ = object.required("posting", .oneOf([posting])) { $0.text == posting ? posting : nil }
    _ = object.read("book", .oneOf([book])) { $0.text == book ? book : nil }
    let stage = object.requiredWord("stage", as: Stage.self)
    let standings = [Verdict.Standing.preliminary, .confirmed]
    let standing = object.read("standing", .oneOf(standings.map(\.rawValue))) { value in
      standings.first { $0.rawValue == value.text }
    }
    let outcome = object.requiredWord("outcome", as: Verdict.Outcome.self)
    let on = object.required("on", .date) { $0.text.flatMap { Day($0) } }
    if let assumed = object.texts("assumed"), let first = assumed.first, let list = object.member("assumed") {
      log.add(
        .refused(
          found: first, es: "el veredicto da cosas por supuestas; decida otra vez sin --assume",
          en: "the verdict takes things for granted; decide again without --assume"), at: list)
    }
    let isOut = outcome.map { $0 != .apto } ?? false
    let applicant = Self.requiredObject("applicant", of: &object).flatMap { Self.identity($0, needsDocument: !isOut) }
    let unmet = Self.unmet(object.elements("requirements"), log)
    let notes = object.member("notes")?.elements ?? []
    let isConfirmedByFile = notes.contains { $0["code"]?.text == Reason.confirmedInFileCode }
    let merit = Self.requiredObject("merit", of: &object).flatMap { Self.facts($0) }
    let receipt = Self.requiredObject("receipt", of: &object).map { Self.receipt($0) }
    guard !log.hasErrors, let stage, let outcome, let on, let applicant, let merit, let receipt else { return nil }
    guard let document = applicant.document else {
      return .out(
        UnnumberedPerson(
          name: applicant.name, stage: stage, outcome: outcome, isConfirmed: standing == .confirmed, file: files.count,
          line: number), on: on)
    }
    return .numbered(
      StageVerdict(
        document: document, name: applicant.name, stage: stage, on: on, outcome: outcome,
        isConfirmed: standing == .confirmed, isConfirmedByFile: isConfirmedByFile,
        decisions: notes.compactMap(Self.decision), unmet: unmet.map(\.id),
        isUndecided: outcome == .noApto && !unmet.isEmpty && unmet.allSatisfy(\.isOpen), facts: merit.facts,
        unproved: merit.unproved, receipt: receipt, file: files.count, line: number))
  }

  /// What a note says of a decision; `nil` of any other note.
  private static func decision(_ note: JSONValue) -> StageVerdict.Said? {
    guard note["code"]?.text?.hasPrefix(Reason.decisionCodes) == true, let message = note["message"]?.text else {
      return nil
    }
    return .init(records: (note["records"]?.elements ?? []).compactMap(\.text), message: message)
  }

  /// The requirements that are not met, and of each whether it waits for a person's word.
  private static func unmet(_ requirements: [JSONValue], _ log: FaultLog) -> [(id: String, isOpen: Bool)] {
    requirements.compactMap { element -> (id: String, isOpen: Bool)? in
      guard var requirement = ObjectReader(element, log: log), let id = requirement.requiredText("id"),
        requirement.flag("met") == false
      else { return nil }
      return (id, requirement.text("state") == RequirementState.judgement.rawValue)
    }
  }

  private static func identity(
    _ reader: ObjectReader, needsDocument: Bool
  ) -> (document: PersonalData.IdentityDocument?, name: String)? {
    var applicant = reader
    let name = applicant.requiredText("name")
    if !needsDocument, applicant.member("document")?.isNull ?? true { return name.map { (nil, $0) } }
    guard var document = requiredObject("document", of: &applicant) else { return nil }
    let type = document.requiredWord("type", as: IdentityDocumentType.self)
    let number = document.requiredText("number")
    guard let name, let type, let number else { return nil }
    return (PersonalData.IdentityDocument(type: type, number: number), name)
  }

  private typealias Unproved = [MeritFacts.Bonus.Kind: [String]]

  /// What points and bonuses need, and why bonuses are not proved.
  private static func facts(_ reader: ObjectReader) -> (facts: MeritFacts, unproved: Unproved)? {
    var merit = reader
    var unproved: Unproved = [:]
    let birthDate = merit.day("birthDate")
    let bonuses = merit.elements("bonuses").compactMap { element -> MeritFacts.Bonus? in
      guard var bonus = ObjectReader(element, log: merit.log) else { return nil }
      let kind = bonus.requiredWord("kind", as: MeritFacts.Bonus.Kind.self)
      let proved = bonus.required("proved", .flag) { $0.flag }
      let level = bonus.integer("level", in: 1...5)
      // A verdict that says nothing of it is older than the word, and nobody can tell.
      let isConfirmed = bonus.flag("confirmed") ?? false
      let reasons = bonus.elements("reasons").compactMap { element -> String? in
        guard var reason = ObjectReader(element, log: merit.log) else { return nil }
        return reason.requiredText("message")
      }
      guard let kind, let proved else { return nil }
      unproved[kind] = reasons
      return MeritFacts.Bonus(kind: kind, proved: proved, level: level, isConfirmed: isConfirmed)
    }
    guard var sector = requiredObject("publicSector", of: &merit),
      var grades = requiredObject("grades", of: &merit), let margins = requiredObject("margins", of: &merit)
    else { return nil }
    let days = sector.requiredInteger("totalDays", in: 0...1_000_000)
    let length = duration(&sector)
    let over = (margins.value.members ?? []).compactMap { member -> (id: RequirementID, over: Duration)? in
      guard var parts = ObjectReader(member.value, log: merit.log), let over = duration(&parts) else { return nil }
      return RequirementID(member.key).map { ($0, over) }
    }
    let highest = studies("highest", of: &grades)
    let asked = studies("asked", of: &grades)
    let above = grades.integer("above", in: 0...100)
    let formation = grades.word("formation", as: MeritFacts.Formation.self)
    // What does not say it is older than the word, and rests on what its standing says.
    let unconfirmed = (merit.texts("unconfirmed") ?? []).compactMap(MeritFacts.Ground.init)
    guard let days, let length else { return nil }
    let facts = MeritFacts(
      birthDate: birthDate, publicSectorDays: days, publicSector: length, bonuses: bonuses, highestStudies: highest,
      askedStudies: asked, degreesAbove: above, formation: formation, margins: over,
      unconfirmed: unconfirmed)
    return (facts, unproved)
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

  private static func receipt(_ reader: ObjectReader) -> Receipt {
    var parts = reader
    var receipt = Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")
    // One that is missing is noted, so that nothing is made of the line.
    for part in Receipt.Part.allCases { receipt[part] = parts.requiredText(part.rawValue) ?? "" }
    return receipt
  }

  private static func requiredObject(_ name: String, of object: inout ObjectReader) -> ObjectReader? {
    object.required(name, .object) { $0.members == nil ? nil : $0 }.flatMap { ObjectReader($0, log: object.log) }
  }
}
