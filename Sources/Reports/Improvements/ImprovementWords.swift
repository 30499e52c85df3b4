internal import Days
public import Eligibility

/// What an improvement says to a person: what to do, and what it would come to.
public struct ImprovementWords: Sendable {
  private let names: RecordNames
  /// The days on which one can apply, where the posting says them.
  private let window: ClosedRange<Day>?
  let wording: Wording

  public init(names: RecordNames, posting: Posting, wording: Wording) {
    self.names = names
    window = posting.applicationDays
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
    if let day = improvement.metOn { return wait(until: day) }
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

  /// When it would be met, and whether one can still apply then.
  private func wait(until day: Day) -> String {
    let met = wording.pick(
      "Se cumpliría el \(wording.day(day)), no antes", "It would be met on \(wording.day(day)), not before")
    guard let window, day >= window.lowerBound else { return "\(met)." }
    let last = wording.day(window.upperBound)
    return window.contains(day)
      ? wording.pick(
        "\(met); ese día todavía se puede postular, hasta el \(last).",
        "\(met); one can still apply on that day, until \(last).")
      : wording.pick(
        "\(met). El plazo para postular cierra el \(last): serviría solo para otra convocatoria.",
        "\(met). The time to apply ends on \(last): it would serve only for another posting.")
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
