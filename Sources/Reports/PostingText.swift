internal import Applicant
internal import Days
public import Eligibility

/// A posting as text: the post, its profile in words, functions, documents, conditions, schedule and rules.
public struct PostingText {
  private let posting: Posting
  private let overrides: [Override]
  private let wording: Wording

  public init(posting: Posting, overrides: [Override], wording: Wording) {
    self.posting = posting
    self.overrides = overrides
    self.wording = wording
  }

  /// The whole posting, 80 columns wide.
  public func render() -> String {
    let parts = [
      head, section("Perfil", "Profile", profile), section("Funciones", "Functions", posting.functions),
      section("Documentos que se piden", "Documents asked for", posting.requiredDocuments.map(wording.term)),
      section("Condiciones", "Conditions", conditions), section("Cronograma", "Schedule", schedule),
      section("Reglas", "Rules", rules),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }

  private func section(_ es: String, _ en: String, _ items: [String]) -> [String] {
    if items.isEmpty { return [] }
    return [TextLayout.heading(pick(es, en))] + items.flatMap { TextLayout.bullet(wording.safe($0)) }
  }

  private var head: [String] {
    var facts = [posting.entity, posting.unit ?? "", posting.regime ?? "", posting.modality ?? ""]
    if let vacancies = posting.vacancies { facts.append("\(pick("vacantes", "vacancies")): \(vacancies)") }
    return [TextLayout.heading(wording.safe("\(posting.id) · \(posting.position)"))]
      + TextLayout.wrap(wording.safe(facts.filter { !$0.isEmpty }.joined(separator: " · ")), indent: 0)
  }

  private var profile: [String] {
    let profile = posting.profile
    var items = profile.education.map { group in
      "\(wording.requirement("education")): " + group.map(alternative).joined(separator: pick("; o ", "; or "))
    }
    if profile.colegiatura || profile.habilitacion { items.append(wording.requirement("collegiation")) }
    items += profile.training.map(training)
    items += profile.knowledge.map { asked in
      let level = asked.level.map { " (\(pick("nivel", "level")) \(wording.term($0.rawValue)))" } ?? ""
      return "\(wording.requirement("knowledge.\(asked.id)")): \(asked.name)\(level)"
    }
    items += profile.additional.map { "\(wording.requirement("additional.\($0.id)")): \($0.name)" }
    if let general = profile.general {
      items.append("\(wording.requirement("experience.general")): \(wording.duration(general))")
    }
    items += profile.specific.map(specific)
    if let nationality = profile.nationality {
      items.append("\(pick("Nacionalidad", "Nationality")): \(nationality)")
    }
    return items
  }

  private func alternative(_ asked: Profile.Alternative) -> String {
    var text = "\(wording.term(asked.level.rawValue)), \(wording.term(asked.status.rawValue))"
    if let cycle = asked.cycle { text += ", \(pick("ciclo", "cycle")) \(cycle)" }
    if !asked.careers.isEmpty { text += ": \(wording.list(asked.careers, .or))" }
    return asked.allowsRelated ? text + pick(" y afines", " and related (afines)") : text
  }

  private func training(_ asked: Profile.Training) -> String {
    var text = "\(wording.requirement("training.\(asked.id)")): \(wording.term(asked.kind.rawValue))"
    if asked.hours > 0 { text += ", \(asked.hours) \(pick("horas", "hours"))" }
    if !asked.topics.isEmpty { text += ": \(wording.list(asked.topics, .or))" }
    return asked.allowsRelated ? text + pick(" y afines", " and related (afines)") : text
  }

  private func specific(_ asked: Profile.SpecificExperience) -> String {
    var text = "\(wording.requirement("experience.specific.\(asked.id)")): \(wording.duration(asked.duration))"
    if !asked.matters.isEmpty { text += pick(" en ", " in ") + wording.list(asked.matters, .or) }
    if let level = asked.minimumLevel {
      text += pick("; nivel mínimo ", "; minimum level ") + wording.term(level.rawValue)
    }
    if let sector = asked.sector { text += pick("; sector ", "; sector ") + wording.term(sector.rawValue) }
    return text
  }

  private var conditions: [String] {
    let conditions = posting.conditions
    var items: [String] = []
    if let months = conditions.months {
      items.append("\(pick("Duración", "Length")): \(wording.duration(Duration(months: months)))")
    }
    if let pay = conditions.pay { items.append("\(pick("Remuneración mensual", "Pay a month")): \(money(pay))") }
    let place = [conditions.address, conditions.ubigeo.map { "ubigeo \($0)" }].compactMap { $0 }
    if !place.isEmpty { items.append("\(pick("Lugar", "Place")): \(place.joined(separator: ", "))") }
    return items
  }

  /// Céntimos as `S/ 10,864.19`.
  private func money(_ amount: Int) -> String {
    var digits = String(amount / 100)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let part = amount % 100
    return "S/ \(([digits] + groups).joined(separator: ",")).\(part < 10 ? "0" : "")\(part)"
  }

  private var schedule: [String] {
    posting.schedule.map { window in
      let times = [window.from, window.to].compactMap { $0 }.map(moment)
      let title = wording.term(window.step)
      return "\(title.prefix(1).uppercased() + title.dropFirst()): \(times.joined(separator: pick(" a ", " to ")))"
    }
  }

  private func moment(_ time: LocalTime) -> String {
    guard time.minute != nil else { return wording.day(time.day) }
    return "\(wording.day(time.day)) \(time.description.suffix(5))"
  }

  private var rules: [String] {
    ["\(pick("Libro", "Book")): \(posting.book)"]
      + overrides.map { override in
        let citation = override.source.citation
        return "\(override.key.rawValue): \(pick("la convocatoria fija otro valor", "the posting sets another value"))"
          + " [\(citation.document), \(citation.section)]"
      }
  }
}
