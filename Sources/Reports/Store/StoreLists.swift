public import Days
public import Eligibility
public import Store

/// What a store holds, a line each.
public struct StoreLists {
  private let wording: Wording

  public init(wording: Wording) {
    self.wording = wording
  }

  /// A person: id, document of identity, last version of the file, submissions.
  public func line(_ person: StoredPerson) -> String {
    let document = person.document.map { "\($0.type) \($0.number)" } ?? pick("(borrado)", "(erased)")
    let version = person.latest.map { "\(pick("versión", "version")) \($0.number), \(wording.second($0.saved))" }
    let submissions = wording.count(person.submissions, pick("envío", "submission"), pick("envíos", "submissions"))
    return [person.id.description, wording.safe(document), version, submissions].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// The same as data.
  public static func json(_ person: StoredPerson) -> String {
    JSONOutput.object([
      ("person", .text(person.id.description)),
      (
        "document",
        person.document.map { .object([("type", .text($0.type)), ("number", .text($0.number))]) } ?? .null
      ),
      ("version", person.latest.map { .integer($0.number) } ?? .null),
      ("saved", .text(orNull: person.latest?.saved.description)), ("submissions", .integer(person.submissions)),
    ]).compact
  }

  /// A posting: id, position, what can be handed in now, submissions.
  public func line(_ stored: StoredPosting, _ posting: Posting?, on moment: Moment) -> String {
    let state = stored.cancelled.map { pick("cancelada el", "cancelled on") + " \(wording.second($0))" }
    let phase = state ?? posting.map { self.phase($0.phase(on: moment)) }
    let submissions = wording.count(stored.submissions, pick("envío", "submission"), pick("envíos", "submissions"))
    return [wording.safe(stored.id), posting.map { wording.safe($0.position) }, phase, submissions].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The same as data.
  public static func json(_ stored: StoredPosting, _ posting: Posting?, on moment: Moment) -> String {
    let (state, at) =
      stored.cancelled.map { ("cancelled", $0) } ?? posting.map { Self.state($0.phase(on: moment)) } ?? ("", nil)
    return JSONOutput.object([
      ("posting", .text(stored.id)), ("position", .text(orNull: posting?.position)),
      ("version", .integer(stored.version)), ("saved", .text(stored.saved.description)), ("state", .text(state)),
      ("at", .text(orNull: at?.description)), ("submissions", .integer(stored.submissions)),
    ]).compact
  }

  /// A submission: its place in the order of the posting, receipt, person, when.
  public func line(_ submission: Submission) -> String {
    let withdrawn = submission.withdrawn.map { "\(pick("retirada el", "withdrawn on")) \(wording.second($0))" }
    let parts = [
      "\(submission.number)", submission.receipt.description, submission.person.description,
      wording.name(submission.step), wording.second(submission.at), withdrawn,
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func phase(_ phase: SubmissionPhase) -> String {
    switch phase {
    case .unscheduled: pick("sin fecha de postulación", "no date for applications")
    case .before(let step, let from):
      "\(wording.name(step)): \(pick("desde el", "from")) \(wording.second(from))"
    case .open(let step, let until):
      "\(wording.name(step)): \(pick("abierto hasta el", "open until")) \(wording.second(until))"
    case .over(let step, let since):
      "\(wording.name(step)): \(pick("cerrado el", "closed on")) \(wording.second(since))"
    }
  }

  private static func state(_ phase: SubmissionPhase) -> (String, Moment?) {
    switch phase {
    case .unscheduled: ("unscheduled", nil)
    case .before(let step, let from): ("before.\(step.rawValue)", from)
    case .open(let step, let until): ("open.\(step.rawValue)", until)
    case .over(let step, let since): ("over.\(step.rawValue)", since)
    }
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
