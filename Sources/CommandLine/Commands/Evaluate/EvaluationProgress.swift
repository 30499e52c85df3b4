internal import Reading

/// How far an evaluation into a folder has come: kept beside its results, so that it can be gone on with.
struct EvaluationProgress: Equatable {
  /// What tells whether it is the same evaluation: a hash over everything that decides, and over the input.
  var input: String
  var place = FileSource.Place()
  var people = 0
  var unread = 0
  /// Of files that were read.
  var warnings = 0
  /// The lengths of what was written so far.
  var verdicts = 0
  var errors = 0
  var papers = 0
  var persons = 0

  private static let schema = "evaluation-progress/1"

  init(input: String) {
    self.input = input
  }

  /// Reads what `text` wrote; `nil` where it is something else.
  init?(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema(Self.schema)
    guard let input = object.requiredText("input") else { return nil }
    func number(_ name: String) -> Int { object.requiredInteger(name, in: 0...Int.max) ?? 0 }
    self.input = input
    place = .init(line: number("line"), offset: number("offset"))
    (people, unread) = (number("people"), number("unread"))
    (verdicts, errors, papers) = (number("verdicts"), number("errors"), number("papers"))
    (persons, warnings) = (number("persons"), number("warnings"))
    object.finishStrictly()
    if log.hasErrors { return nil }
  }

  var text: String {
    JSONText.object([
      "schema": JSONText.quoted(Self.schema), "input": JSONText.quoted(input), "line": "\(place.line)",
      "offset": "\(place.offset)", "people": "\(people)", "unread": "\(unread)", "verdicts": "\(verdicts)",
      "errors": "\(errors)", "papers": "\(papers)", "persons": "\(persons)",
      "warnings": "\(warnings)",
    ]) + "\n"
  }
}
