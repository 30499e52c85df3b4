public import Eligibility
internal import Reading

extension Wording {
  /// The outcome; a term of law, the same in both languages.
  public func outcome(_ o: Verdict.Outcome) -> String { o.rawValue }

  /// Whether the proofs were confirmed by an evaluator.
  public func standing(_ standing: Verdict.Standing) -> String {
    switch standing {
    case .preliminary:
      pick("preliminar: según lo declarado", "preliminary: as declared (según lo declarado)")
    case .confirmed: pick("confirmado por el evaluador", "confirmed by the evaluator")
    }
  }

  /// When the file was looked at.
  public func stage(_ stage: Stage) -> String {
    switch stage {
    case .ficha: pick("evaluación de la ficha", "ficha evaluation")
    case .curricular: pick("evaluación curricular", "curricular evaluation")
    }
  }

  /// How far a requirement is from being met.
  public func state(_ s: RequirementState) -> String {
    switch s {
    case .met: pick("cumple", "met")
    case .absent:
      pick("no cumple: no se declara nada que corresponda", "not met: nothing declared corresponds")
    case .insufficient:
      pick("no cumple: lo declarado no alcanza", "not met: what is declared falls short")
    case .unproven:
      pick("no cumple: declarado, pero sin probar", "not met: declared, but not proved")
    case .judgement:
      pick("no cumple todavía: una persona debe decidir", "not yet met: a person must decide")
    }
  }

  /// The name of a part of a receipt.
  func part(_ part: Receipt.Part) -> String {
    switch part {
    case .engine: pick("motor", "engine")
    case .book: pick("reglas", "rules")
    case .posting: pick("convocatoria", "posting")
    case .file: pick("expediente", "file")
    case .evidence: pick("adjuntos", "attachments")
    case .decisions: pick("decisiones", "decisions")
    }
  }

  /// The title of a requirement, as `Experiencia específica «funcion»`.
  public func requirement(_ id: RequirementID) -> String {
    switch id {
    case .person, .file, .education, .collegiation, .general: term(id.description)
    case .training(let id): "\(term("training")) \(quoted(id))"
    case .knowledge(let id): "\(pick("Conocimiento", "Knowledge")) \(quoted(id))"
    case .additional(let id): "\(term("additional")) \(quoted(id))"
    case .specific(let id): "\(term("experience.specific")) \(quoted(id))"
    }
  }

  /// The title of what a decision or a verdict that was read calls a requirement; where there is none such, its own word.
  func requirement(called text: String) -> String {
    if text == Decision.confirmation { return pick("Confirmación de documentos", "Confirmation of papers") }
    return RequirementID(text).map(requirement) ?? safe(text)
  }

  /// A reason after the records that it concerns.
  func messageOfRecords(_ reason: Reason) -> String { message(reason, of: reason.records) }

  /// A reason after the records of all reasons that say it.
  func message(_ reason: Reason, of all: [String]) -> String {
    let records = all.map(recordID).joined(separator: ", ")
    return (records.isEmpty ? "" : "\(records): ") + message(reason)
  }

  /// A place of the applicant file in words, as `documento 2 de la experiencia 1 (experience[0].proofs[1])`; for the
  /// office, which does not have the file as a text, without the path.
  public func place(_ path: String) -> String {
    let words = Vocabulary.entry(path).map { pick($0.es, $0.en) } ?? FilePlace(path)?.words(self)
    guard let words else { return safe(path) }
    return reader == .office ? words : "\(words) (\(safe(path)))"
  }

  /// A document of the file by what it is and where it stands.
  func paper(_ kind: String, at place: String) -> String {
    pick("«\(term(kind))», \(self.place(place))", "\"\(term(kind))\", \(self.place(place))")
  }

  /// An id of a record or, where it has none, its place: in words for the office.
  func recordID(_ id: String) -> String {
    reader == .office && (id.contains("[") || id.hasPrefix("personal.")) ? place(id) : safe(id)
  }

  /// An id of a record, or a place where the record has no id.
  public func record(_ id: String) -> String { id.contains("[") ? place(id) : quoted(id) }
}

/// A place of an applicant file: a list, which element, and a field or proof of it.
private struct FilePlace {
  let list: String
  let number: Int?
  let field: String?
  let proof: Int?

  init?(_ path: String) {
    guard path.utf8.count <= 200, var steps = JSONPath(path)?.steps[...] else { return nil }
    // Conditions are no list: of each there is one.
    let isCondition = steps.starts(with: [.key("personal"), .key("conditions")])
    if isCondition { steps = steps.dropFirst(2) }
    guard case .key(let list) = steps.popFirst() else { return nil }
    self.list = list
    if isCondition {
      number = nil
    } else {
      guard case .index(let index) = steps.popFirst() else { return nil }
      number = index + 1
    }
    switch (steps.first, steps.dropFirst().first, steps.count) {
    case (.key("proofs"), .index(let index), 2): (field, proof) = (nil, index + 1)
    case (.key(let name), nil, _) where !isCondition: (field, proof) = (name, nil)
    case (nil, _, _) where !isCondition: (field, proof) = (nil, nil)
    default: return nil
    }
  }

  func words(_ words: Wording) -> String? {
    guard let holder = Self.holders[list] else { return nil }
    var text = words.pick(holder.es, holder.en)
    if let number { text += " \(number)" }
    if let proof {
      return words.pick("documento \(proof) de \(text)", "document \(proof) of \(text)")
    }
    guard let field else { return text }
    guard let name = Self.fields[field] else { return nil }
    return words.pick("\(name.es) de \(text)", "\(name.en) of \(text)")
  }

  private static let holders: Vocabulary.Table = [
    "education": ("la formación", "education"),
    "collegiation": ("la colegiatura", "professional membership"),
    "training": ("la capacitación", "training"),
    "experience": ("la experiencia", "experience"),
    "additional": ("la declaración adicional", "further record"),
    "documents": ("documento de postulación", "application document"),
    "disability": ("la discapacidad", "the disability"),
    "armedForces": ("la condición de licenciado", "the military service"),
    "athlete": ("la condición de deportista", "the condition of athlete"),
  ]

  private static let fields: Vocabulary.Table = [
    "from": ("fecha de inicio", "date of start"),
    "to": ("fecha de fin", "date of end"),
  ]
}
