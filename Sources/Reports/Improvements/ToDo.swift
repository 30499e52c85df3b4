public import Eligibility

/// One thing to do, with all the requirements that it helps: the same steps are said once.
public struct ToDo: Sendable {
  public let steps: [Improvement.Step]
  /// The improvements that consist of these steps, in the order of the requirements.
  public let improvements: [Improvement]

  public var action: Improvement.Action { improvements[0].action }

  /// The improvements of a verdict by what is to be done, the easiest first; otherwise in the order given.
  public static func list(_ improvements: [Improvement]) -> [ToDo] {
    let items = unique(improvements.map(\.steps)).map { steps in
      ToDo(steps: steps, improvements: improvements.filter { $0.steps == steps })
    }
    return items.enumerated().sorted { a, b in
      (a.element.action, a.offset) < (b.element.action, b.offset)
    }.map(\.element)
  }
}

extension Wording {
  /// What stands over the things to do of one sort.
  func heading(_ action: Improvement.Action) -> String {
    switch action {
    case .attach: pick("Adjuntar", "Attach")
    case .correct: pick("Corregir o completar lo declarado", "Correct or complete what is declared")
    case .ask: pick("Pedir un documento o hacer un trámite", "Ask for a document or a formality")
    case .train: pick("Capacitarse", "Take a course")
    case .wait: pick("Esperar", "Wait")
    case .judgement: pick("Lo que debe decidir una persona", "What a person must decide")
    }
  }
}
