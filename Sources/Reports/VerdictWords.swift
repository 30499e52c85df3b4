internal import Applicant
internal import Days
internal import Eligibility

/// What a verdict says in the same words in every form that a person reads.
struct VerdictWords {
  let verdict: Verdict
  let posting: Posting
  let names: RecordNames
  let wording: Wording

  init(_ answer: Answer, wording: Wording) {
    self.init(answer.verdict, posting: answer.posting, names: RecordNames(answer.file), wording: wording)
  }

  init(_ verdict: Verdict, posting: Posting, names: RecordNames, wording: Wording) {
    self.verdict = verdict
    self.posting = posting
    self.names = names
    self.wording = wording
  }

  /// The name of the applicant and the document.
  var person: String {
    [wording.safe(verdict.name), document].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The kind of the document and its number.
  var document: String { verdict.document.map { "\($0.type.rawValue) \(wording.safe($0.number))" } ?? "" }

  /// The number of the document; one that is no DNI with its kind before it.
  var documentNumber: String {
    verdict.document.map { document in
      (document.type == .dni ? "" : "\(document.type.rawValue) ") + wording.safe(document.number)
    } ?? ""
  }

  /// The position, the posting and the entity, each safe; what is not known is left out.
  var post: [String] {
    [posting.position, posting.id, posting.entity].filter { !$0.isEmpty }.map(wording.safe)
  }

  /// The title of a requirement, with the name that the profile gives it.
  func title(ofRequirement id: RequirementID) -> String {
    let title = wording.requirement(id)
    return name(ofRequirement: id).map { $0.isEmpty ? title : "\(title) (\($0))" } ?? title
  }

  /// The name that the profile gives a requirement, or its topics; safe.
  func name(ofRequirement id: RequirementID) -> String? {
    let profile = posting.profile
    let name: String? =
      switch id {
      case .training(let id): profile.training.first { $0.id == id }?.topics.joined(separator: " / ")
      case .knowledge(let id): profile.knowledge.first { $0.id == id }?.name
      case .additional(let id): profile.additional.first { $0.id == id }?.name
      case .person, .file, .education, .collegiation, .general, .specific: nil
      }
    return name.map(wording.safe)
  }

  /// What was asked, what was counted and what is lacking, with the clause where something is lacking.
  func figure(_ result: RequirementResult) -> String? {
    switch result.figure {
    case .experience(let required, let totalDays, let counted):
      // A length of days alone says already how many they are.
      let total = counted.years == 0 && counted.months == 0 ? "" : " (\(wording.days(totalDays)))"
      var text = wording.pick(
        "\(required.isOne ? "se pide" : "se piden") \(wording.duration(required)); "
          + "\(counted.isOne ? "se cuenta" : "se cuentan") \(wording.duration(counted))\(total)",
        "asked: \(wording.duration(required)); counted: \(wording.duration(counted))\(total)")
      if !result.isMet {
        let lacking = wording.duration(required.shortfall(of: counted))
        text += wording.pick("; falta: \(lacking)", "; lacking: \(lacking)")
      }
      return text + (shortage(result).map { " [\(citation($0.citation))]" } ?? "")
    case .hours(let required, let counted):
      return wording.pick(
        "\(required == 1 ? "se pide" : "se piden") \(wording.hours(required)); "
          + "\(counted == 1 ? "se cuenta" : "se cuentan") \(counted)",
        "asked: \(wording.hours(required)); counted: \(counted)")
    case nil: return nil
    }
  }

  /// The reasons that the figure does not say already.
  func reasonsBesideFigure(_ result: RequirementResult) -> [Reason] {
    let short = shortage(result)
    return result.reasons.filter { $0 != short }
  }

  private func shortage(_ result: RequirementResult) -> Reason? {
    result.reasons.first { if case .experienceShort = $0.kind { true } else { false } }
  }

  /// The records that serve a requirement.
  func found(_ result: RequirementResult) -> [String] { result.records.map { whereFound($0, of: result) } }

  /// A record that serves a requirement, with what it is and the folios of the papers that do; as a ficha, those that it
  /// names. What has no id is called by its name.
  func whereFound(_ id: String, of result: RequirementResult) -> String {
    let name = names.name(id).map(wording.safe) ?? names.level(id).map { wording.term($0.rawValue) }
    let serving = verdict.stage == .ficha ? names.proofs(id).compactMap(\.folio) : result.folios[id] ?? []
    let folios = Set(serving).sorted().map(String.init)
    let hasID = !id.contains("[") || name == nil
    var text = [hasID ? wording.recordID(id) : nil, name].compactMap { $0 }.joined(separator: " ")
    if !folios.isEmpty { text += " (\(wording.pick("folio", "folio")) \(folios.joined(separator: ", ")))" }
    return text
  }

  /// A reason after the records that it concerns.
  func message(_ reason: Reason) -> String { wording.messageOfRecords(reason) }

  /// A reason with the clause it rests on.
  func said(_ reason: Reason) -> String { said(reason, of: reason.records) }

  /// The same of the records of several reasons that say it.
  func said(_ reason: Reason, of records: [String]) -> String {
    "\(wording.message(reason, of: records)) [\(citation(reason.citation))]"
  }

  func citation(_ citation: Citation) -> String {
    "\(wording.safe(citation.document)), \(wording.safe(citation.section))"
  }

  /// From when experience counts.
  var start: String {
    switch verdict.timeline.start {
    case .proved(let day):
      wording.pick("Se cuenta desde el \(wording.day(day)).", "Counting starts on \(wording.day(day)).")
    case .unproven:
      wording.pick(
        "Nada prueba desde cuándo se cuenta: no cuenta ningún período que dependa del egreso.",
        "Nothing proves from when counting starts: no period that depends on the egreso counts.")
    case .notAsked:
      wording.pick(
        "Ningún día marca desde cuándo se cuenta: el perfil no pide estudios completos.",
        "No day marks from when counting starts: the profile does not ask for complete studies.")
    }
  }

  /// What a stretch of a record came to: its days and what they count for, or why they do not count.
  func text(_ stretch: Stretch) -> String {
    let run = stretch.run.map { wording.run($0) } ?? ""
    guard let reason = stretch.reason else {
      let specific = stretch.specific.map(wording.safe).joined(separator: ", ")
      return "\(run): \(wording.days(stretch.run?.count ?? 0))" + (specific.isEmpty ? "" : " → \(specific)")
    }
    let message = wording.message(reason)
    // Many messages name the days themselves.
    let when = run.isEmpty || message.contains(run) ? "" : "\(run): "
    return "\(when)\(message) [\(citation(reason.citation))]"
  }

  /// A record by its id and its employer.
  func recordTitle(_ id: String) -> String {
    [wording.recordID(id), wording.safe(names.name(id) ?? "")].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The notes that say something of this case and have no better place.
  var notes: [Reason] {
    verdict.notes.filter { note in
      switch note.kind {
      case .reading, .border, .monthAsDay: false
      default: true
      }
    }
  }

  /// That a requirement is met by one convention and not by another: said where the requirement stands.
  func border(ofRequirement id: RequirementID) -> Reason? {
    verdict.notes.first { if case .border(id, _, _) = $0.kind { true } else { false } }
  }

  /// That a month stood for a day: said where the periods stand.
  var monthAsDay: Reason? {
    verdict.notes.first { if case .monthAsDay = $0.kind { true } else { false } }
  }

  /// All readings in one note: each by what it settles and where the source stands.
  var readings: String? {
    let readings = verdict.notes.compactMap { note -> String? in
      guard case .reading(let path) = note.kind else { return nil }
      return "\(wording.rule(path)) [\(wording.safe(note.citation.section))]"
    }
    guard let document = verdict.notes.first(where: \.isReading)?.citation.document else { return nil }
    let text = wording.pick(
      "Donde la fuente calla o puede leerse de más de una manera se aplica nuestra lectura de ella",
      "Where the source is silent or can be read in more than one way, our reading of it is applied")
    return "\(text) (\(wording.safe(document))): \(readings.joined(separator: "; "))."
  }

  /// What decided, each by its name.
  var receipt: [(name: String, value: String)] {
    Receipt.Part.allCases.map { (wording.part($0), verdict.receipt[$0]) }
  }
}

extension Duration {
  /// Whether it is one year, one month or one day and nothing else, of which is spoken in the singular.
  fileprivate var isOne: Bool { years + months + days == 1 }
}

extension Reason {
  /// Whether it only says that a value is our reading of its source.
  fileprivate var isReading: Bool {
    if case .reading = kind { true } else { false }
  }
}
