internal import Days
public import Eligibility

/// What an improvement says to a person: what to do, and what it would come to.
public struct ImprovementWords: Sendable {
  private let names: RecordNames
  let wording: Wording

  public init(names: RecordNames, wording: Wording) {
    self.names = names
    self.wording = wording
  }

  /// One thing to do, as a sentence.
  public func step(_ step: Improvement.Step) -> String {
    let record = step.record.map(label) ?? ""
    let institution = step.record.flatMap(names.institution).map(wording.quoted)
    return switch wording.language {
    case .es: SpanishMeasures(record: record, institution: institution).sentences(step.measure)
    case .en: EnglishMeasures(record: record, institution: institution).sentences(step.measure)
    }
  }

  /// What the improvement would come to for its requirement, as a sentence.
  public func effect(_ improvement: Improvement) -> String {
    if let day = improvement.metOn.map(wording.day) {
      return wording.pick("Se cumpliría el \(day), no antes.", "It would be met on \(day), not before.")
    }
    switch improvement.effect {
    case .meets where improvement.action == .judgement:
      return wording.pick("Si la respuesta es sí, se cumple.", "If the answer is yes, it is met.")
    case .meets: return wording.pick("Con esto se cumple.", "With this it is met.")
    case .meetsTogether:
      return wording.pick(
        "Se cumple si se hace esto y lo demás que se indica para este requisito.",
        "It is met if this is done and all else that is said for this requirement.")
    case .helps(.experience(let total, let duration)):
      let (length, days) = (wording.duration(duration), wording.days(total))
      return wording.pick(
        "Ayuda y no basta: se contarían \(length) (\(days)).",
        "Helps and is not enough: \(length) would count (\(days)).")
    case .helps(.hours(let hours)):
      let hours = wording.hours(hours)
      return wording.pick(
        "Ayuda y no basta: se contarían \(hours).", "Helps and is not enough: \(hours) would count.")
    case .helps(nil):
      switch improvement.requirement {
      case .general, .specific:
        return wording.pick(
          "Ayuda; cuánto se contaría depende de lo que indique.",
          "Helps; how much would count depends on what you say.")
      case .person, .file, .education, .collegiation, .training, .knowledge, .additional:
        return wording.pick(
          "Resuelve este motivo; el requisito tiene otros.", "This reason is gone; the requirement has others.")
      }
    }
  }

  /// The whole improvement in one text: its steps and its effect.
  public func message(_ improvement: Improvement) -> String {
    (improvement.steps.map(step) + [effect(improvement)]).joined(separator: " ")
  }

  /// A record by what it is and its id.
  private func label(_ id: String) -> String {
    guard let name = names.name(id) else { return wording.record(id) }
    return id.contains("[") ? wording.quoted(name) : "\(wording.quoted(name)) (\(wording.safe(id)))"
  }
}
