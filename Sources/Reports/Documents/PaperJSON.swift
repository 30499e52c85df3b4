internal import Applicant
internal import Days
internal import Documents

/// What a paper states, as JSON: each value with the page on which it stands.
enum PaperJSON {
  static func object(_ paper: PaperReading) -> JSONOutput {
    .object([
      ("kind", paper.kind.map { stated($0) { .text($0) } } ?? .null),
      ("names", list(paper.names) { .text($0) }),
      ("documents", list(paper.documents) { .text("\($0.type.rawValue) \($0.number)") }),
      ("periods", list(paper.periods, period)), ("studied", list(paper.studied, period)),
      ("posts", list(paper.posts) { .text($0) }), ("studies", list(paper.studies, studies)),
      ("careers", list(paper.careers) { .text($0) }), ("egreso", list(paper.egreso) { .text($0.description) }),
      ("courses", list(paper.courses) { .text($0) }),
      ("hours", paper.hours.map { stated($0) { .integer($0) } } ?? .null),
      ("collegiations", list(paper.collegiations) { .text($0) }),
      ("issued", list(paper.issued) { .text($0.description) }),
      ("validUntil", list(paper.validUntil) { .text($0.description) }),
    ])
  }

  /// A declared or shown value.
  static func value(_ value: PaperValue) -> JSONOutput {
    switch value {
    case .date(let date): .text(date.description)
    case .current: .null
    case .hours(let hours): .integer(hours)
    case .text(let text): .text(text)
    case .identity(let document): .text("\(document.type.rawValue) \(document.number)")
    case .status(let status): .text(status.rawValue)
    }
  }

  private static func list<Value>(_ values: [Stated<Value>], _ json: (Value) -> JSONOutput) -> JSONOutput {
    .array(values.map { stated($0, json) })
  }

  private static func stated<Value>(_ value: Stated<Value>, _ json: (Value) -> JSONOutput) -> JSONOutput {
    .object([("value", json(value.value)), ("page", .integer(value.place.page))])
  }

  /// `"to": null` is a period that goes on; without `to` its end is not stated.
  private static func period(_ period: PaperPeriod) -> JSONOutput {
    var members: [(String, JSONOutput)] = []
    if let from = period.from { members.append(("from", .text(from.description))) }
    switch period.to {
    case .current?: members.append(("to", .null))
    case .on(let date)?: members.append(("to", .text(date.description)))
    case nil: break
    }
    return .object(members)
  }

  private static func studies(_ studies: PaperStudies) -> JSONOutput {
    var members = [("status", JSONOutput.text(studies.status.rawValue))]
    if let level = studies.level { members.append(("level", .text(level.rawValue))) }
    switch studies.field {
    case .career(let name)?: members.append(("career", .text(name)))
    case .profession(let name)?: members.append(("profession", .text(name)))
    case nil: break
    }
    if let cycle = studies.cycle { members.append(("cycle", .integer(cycle))) }
    return .object(members)
  }
}
