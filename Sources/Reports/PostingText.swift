internal import Applicant
public import Eligibility

/// A posting as text: the post, its profile in words, functions, documents, conditions, schedule and rules.
public struct PostingText {
  private let posting: Posting
  private let overrides: [Override]
  private let wording: Wording
  private let layout: TextLayout

  public init(posting: Posting, overrides: [Override], wording: Wording, style: TextStyle = .plain) {
    self.posting = posting
    self.overrides = overrides
    self.wording = wording
    layout = TextLayout(style)
  }

  /// The whole posting.
  public func render() -> String {
    layout.page([
      head, section("Perfil", "Profile", profile), section("Funciones", "Functions", posting.functions),
      section("Documentos que se piden", "Documents asked for", posting.requiredDocuments.map(wording.term)),
      section("Condiciones", "Conditions", conditions), section("Cronograma", "Schedule", schedule),
      section("Reglas", "Rules", rules),
    ])
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  private func section(_ es: String, _ en: String, _ items: [String]) -> [String] {
    if items.isEmpty { return [] }
    return [layout.heading(pick(es, en))] + items.flatMap { layout.bullet(wording.safe($0)) }
  }

  private var head: [String] {
    let title = [posting.id, posting.position].filter { !$0.isEmpty }.joined(separator: " · ")
    let call = posting.call.map { "\(pick("convocatoria", "call (convocatoria)")) \($0)" }
    let vacancies = posting.vacancies.map { "\(pick("vacantes", "vacancies")): \($0)" }
    let lines = [
      [posting.entity, posting.unit],
      [call, posting.regime.map(regime), posting.modality.map(modality), vacancies],
    ]
    return [layout.heading(wording.safe(title))]
      + lines.flatMap { facts in
        let given = facts.compactMap { $0 }.filter { !$0.isEmpty }
        return layout.wrap(wording.safe(given.joined(separator: " · ")), indent: 0)
      }
  }

  private func regime(_ word: String) -> String {
    switch word {
    case "DL1057": "D.L. 1057 (CAS)"
    case "DL728": "D.L. 728"
    default: word
    }
  }

  private func modality(_ word: String) -> String {
    Modality(rawValue: word).map(wording.modality) ?? word
  }

  private var profile: [String] {
    let profile = posting.profile
    var items = profile.education.map { group in
      "\(wording.requirement(.education)): "
        + group.map(alternative).joined(separator: pick("; o ", "; or "))
    }
    switch (profile.colegiatura, profile.habilitacion) {
    case (true, true): items.append(wording.requirement(.collegiation))
    case (true, false): items.append(pick("Colegiatura", "Professional membership (colegiatura)"))
    case (false, true): items.append(pick("Habilitación profesional", "Good standing (habilitación)"))
    case (false, false): break
    }
    items += profile.training.map(training)
    items += profile.knowledge.map { asked in
      let level = asked.level.map { "; \(pick("nivel", "level")): \(wording.term($0.rawValue))" } ?? ""
      return "\(wording.requirement(.knowledge(asked.id))): \(asked.name)\(level)"
    }
    items += profile.additional.map { "\(wording.requirement(.additional($0.id))): \($0.name)" }
    if let general = profile.general {
      items.append("\(wording.requirement(.general)): \(wording.duration(general))")
    }
    items += profile.specific.map(specific)
    if let nationality = profile.nationality {
      items.append("\(pick("Nacionalidad", "Nationality")): \(wording.term(nationality))")
    }
    return items
  }

  private func alternative(_ asked: Profile.Alternative) -> String {
    var text = "\(wording.term(asked.level.rawValue)), \(wording.term(asked.status.rawValue))"
    if let cycle = asked.cycle {
      text += pick(", ciclo \(cycle) o más", ", cycle (ciclo) \(cycle) or more")
    }
    if !asked.careers.isEmpty {
      text += ": \(wording.list(asked.careers, .or))"
    } else if !asked.level.isSchool {
      text += pick(": cualquier carrera", ": any career")
    }
    return text + related(asked.allowsRelated)
  }

  private func training(_ asked: Profile.Training) -> String {
    var text = "\(wording.requirement(.training(asked.id))): \(wording.term(asked.kind.rawValue))"
    if asked.hours > 0 { text += ", \(wording.hours(asked.hours))" }
    let topics =
      asked.topics.isEmpty ? pick("cualquier tema", "any subject") : wording.list(asked.topics, .or)
    return "\(text): \(topics)\(related(asked.allowsRelated))"
  }

  private func related(_ isAllowed: Bool) -> String {
    isAllowed ? pick(" y afines", " and related ones (afines)") : ""
  }

  private func specific(_ asked: Profile.SpecificExperience) -> String {
    var text =
      "\(wording.requirement(.specific(asked.id))): \(wording.duration(asked.duration))"
    if !asked.matters.isEmpty { text += pick(" en ", " in ") + wording.list(asked.matters, .or) }
    if let level = asked.minimumLevel {
      text += pick("; nivel mínimo: ", "; minimum level: ") + wording.term(level.rawValue)
    }
    if let sector = asked.sector { text += "; \(wording.term(sector.rawValue))" }
    return text
  }

  private var conditions: [String] {
    let conditions = posting.conditions
    var items: [String] = []
    if let months = conditions.months {
      items.append("\(pick("Duración", "Length")): \(wording.months(months))")
    }
    if let pay = conditions.pay {
      items.append("\(pick("Remuneración mensual", "Pay a month")): \(Soles.text(pay))")
    }
    let place = [conditions.address, conditions.ubigeo.map { "ubigeo \($0)" }].compactMap { $0 }
    if !place.isEmpty { items.append("\(pick("Lugar", "Place")): \(place.joined(separator: ", "))") }
    return items
  }

  private var schedule: [String] {
    posting.steps.map { "\(wording.step($0.step)): \(wording.window($0.window))" }
  }

  private var rules: [String] {
    let values = RuleValueText(wording: wording)
    return ["\(pick("Libro", "Book")): \(posting.book)"]
      + overrides.map { override in
        let path = override.key.rawValue
        let reading = override.source.isReading ? " · \(pick("lectura nuestra", "our reading"))" : ""
        return "\(pick("Valor propio de la convocatoria", "Value of the posting's own")): "
          + "\(wording.rule(path)) (\(path)) = \(values.text(override.value, of: override.key))\(reading) "
          + "[\(values.citation(override.source.citation))]"
      }
  }
}
