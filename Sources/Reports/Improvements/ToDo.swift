public import Eligibility

/// One thing to do, with all the requirements that it helps: the same steps are said once.
public struct ToDo: Sendable {
  public let steps: [Improvement.Step]
  /// The improvements that consist of these steps, in the order of the requirements.
  public let improvements: [Improvement]

  public var action: Improvement.Action { improvements[0].action }

  /// The improvements of a verdict by what is to be done, the easiest first; otherwise in the order given.
  public static func list(_ improvements: [Improvement]) -> [ToDo] {
    var order: [[Improvement.Step]] = []
    var groups: [[Improvement.Step]: [Improvement]] = [:]
    for improvement in improvements {
      if groups[improvement.steps] == nil { order.append(improvement.steps) }
      groups[improvement.steps, default: []].append(improvement)
    }
    let items = order.map { ToDo(steps: $0, improvements: groups[$0] ?? []) }
    return items.enumerated().sorted { a, b in
      (a.element.action, a.offset) < (b.element.action, b.offset)
    }.map(\.element)
  }
}
