internal import Applicant
public import Documents

/// What a paper states, field by field, for a person to read.
public struct PaperText {
  private let wording: Wording

  public init(wording: Wording) {
    self.wording = wording
  }

  /// The lines below a title, their end included; a sentence where nothing could be read.
  public func section(_ paper: PaperReading) -> String {
    let lines = lines(paper)
    if paper.isEmpty { return "  \(wording.pick("no se pudo leer nada escrito", "nothing written could be read"))\n" }
    if lines.isEmpty {
      return "  \(wording.pick("no dice nada que se reconozca", "it says nothing that is recognised"))\n"
    }
    return "  \(wording.pick("dice", "it says")):\n" + lines.map { "    \($0)\n" }.joined()
  }

  /// A line for each value that was read, each with its page; none where nothing was.
  private func lines(_ paper: PaperReading) -> [String] {
    var lines: [String] = []
    func add<Value>(_ es: String, _ en: String, _ stated: [Stated<Value>], _ text: (Value) -> String) {
      for item in stated { lines.append("\(wording.pick(es, en)): \(text(item.value))\(wording.page(item.place))") }
    }
    func text(_ value: String) -> String { wording.quoted(wording.safe(value)) }
    add("tipo de documento", "kind of document", paper.kind.map { [$0] } ?? []) { wording.term($0) }
    add("persona", "person", paper.names, text)
    add("documento de identidad", "identity document", paper.documents) { wording.value(.identity($0)) }
    add("periodo", "period", paper.periods) { wording.period($0) }
    add("estudios", "studies", paper.studied) { wording.period($0) }
    add("puesto", "position", paper.posts, text)
    add("grado o situación", "degree or status", paper.studies) { study in
      let field =
        switch study.field {
        case .career(let name)?, .profession(let name)?: text(name)
        case nil: ""
        }
      return [wording.term(study.status.rawValue), field].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    add("carrera", "career", paper.careers, text)
    add("fecha de egreso", "date of egreso", paper.egreso) { wording.declared($0) }
    add("capacitación", "training", paper.courses, text)
    add("horas", "hours", paper.hours.map { [$0] } ?? []) { "\($0)" }
    add("número de colegiatura", "number of colegiatura", paper.collegiations, text)
    add("fecha de emisión", "date of issue", paper.issued) { wording.declared($0) }
    add("vigencia", "validity", paper.validUntil) { wording.day($0) }
    return lines
  }
}
