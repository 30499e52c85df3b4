internal import Applicant
public import Documents

/// The words for what a paper states, and for how it answers to what is declared.
extension Wording {
  /// What a field of a comparison is called.
  public func field(_ field: PaperField) -> String {
    switch field {
    case .name: pick("nombre", "name")
    case .identity: pick("documento de identidad", "identity document")
    case .kind: pick("tipo de documento", "kind of document")
    case .from: pick("inicio", "start")
    case .to: pick("fin", "end")
    case .egreso: pick("fecha de egreso", "date of egreso")
    case .hours: pick("horas", "hours")
    case .position: pick("puesto", "position")
    case .status: pick("grado o situación", "degree or status")
    case .career: pick("carrera", "career")
    case .title: pick("denominación", "title")
    case .institution: pick("institución", "institution")
    case .collegiation: pick("número de colegiatura", "number of colegiatura")
    case .issued: pick("fecha de emisión", "date of issue")
    case .validUntil: pick("vigencia", "validity")
    }
  }

  /// A value as it is declared or shown, safe to print.
  public func value(_ value: PaperValue) -> String {
    switch value {
    case .date(let date): declared(date)
    case .current: pick("a la fecha", "to date")
    case .hours(let hours): self.hours(hours)
    case .text(let text): Vocabulary.entry(text) == nil ? quoted(safe(text)) : term(text)
    case .identity(let document): "\(document.type.rawValue) \(safe(document.number))"
    case .status(let status): term(status.rawValue)
    }
  }

  /// A sentence part on how the paper answers, to follow the name of the field.
  public func outcome(_ finding: PaperComparison.Finding) -> String {
    switch finding.outcome {
    case .agrees(let place):
      pick("coincide: \(value(finding.declared))", "agrees: \(value(finding.declared))") + page(place)
    case .differs(let declared, let shown, let place):
      pick(
        "difiere: el expediente dice \(value(declared)); el documento, \(value(shown))",
        "differs: the file says \(value(declared)); the document, \(value(shown))") + page(place)
    case .notFound:
      pick(
        "no se encontró en el documento (\(value(finding.declared)))",
        "not found in the document (\(value(finding.declared)))")
    }
  }

  /// A period as a paper states it.
  public func period(_ period: PaperPeriod) -> String {
    let from = period.from.map(declared) ?? "…"
    let to =
      switch period.to {
      case nil: pick("al …", "to …")
      case .current?: pick("a la fecha", "to date")
      case .on(let date)?: pick("al \(declared(date))", "to \(declared(date))")
      }
    return pick("del \(from) \(to)", "\(from) \(to)")
  }

  func page(_ place: PaperPlace) -> String { pick(" (página \(place.page))", " (page \(place.page))") }
}
