internal import Applicant
internal import Days
public import Eligibility

/// The verdict as JSON (`verdict/1`; Documentation/Formats.md).
public enum VerdictJSON {
  /// The verdict as text of several lines, messages in the language of `wording`.
  public static func render(_ answer: Answer, wording: Wording) -> String {
    output(answer, wording).rendered() + "\n"
  }

  /// The verdict as one line, without what would help: nobody asked for it of so many people.
  public static func line(_ verdict: Verdict, wording: Wording) -> [UInt8] {
    var line: [UInt8] = []
    JSONOutput.object(members(verdict, wording) + [("receipt", receipt(verdict.receipt))]).write(to: &line)
    return line
  }

  static func output(_ answer: Answer, _ wording: Wording) -> JSONOutput {
    let words = ImprovementWords(names: RecordNames(answer.file), posting: answer.posting, wording: wording)
    return .object(
      members(answer.verdict, wording, assumed: answer.assumptions.map(\.description)) + [
        ("improvements", .array(answer.improvements.map { improvement($0, words) })),
        ("receipt", receipt(answer.verdict.receipt)),
      ])
  }

  private static func members(
    _ verdict: Verdict, _ wording: Wording, assumed: [String] = []
  ) -> [(String, JSONOutput)] {
    var members: [(String, JSONOutput)] = [
      ("schema", .text("verdict/1")),
      ("posting", .text(verdict.posting)),
      ("book", .text(verdict.book)),
      ("applicant", .object([("document", document(verdict)), ("name", .text(verdict.name))])),
      ("stage", .text(verdict.stage.rawValue)),
      ("standing", .text(verdict.standing.rawValue)),
      ("on", .text(verdict.on.description)),
    ]
    members += verdict.documentsOn.map { [("documentsOn", .text($0.description))] } ?? []
    members += [
      ("assumed", .texts(assumed)),
      ("outcome", .text(verdict.outcome.rawValue)),
      ("requirements", .array(verdict.requirements.map { requirement($0, wording) })),
      ("timeline", timeline(verdict.timeline, wording)),
      ("merit", merit(verdict.merit, wording.forOffice)),
      ("notes", reasons(verdict.notes, wording)),
    ]
    return members
  }

  private static func improvement(_ improvement: Improvement, _ words: ImprovementWords) -> JSONOutput {
    let steps = improvement.steps.map { step in
      JSONOutput.object([
        ("action", .text(step.action.rawValue)), ("record", .text(orNull: step.record)),
        ("message", .text(words.step(step))),
      ])
    }
    let decide = improvement.decisions.map { decision in
      JSONOutput.object([("requirement", .text(decision.requirement)), ("record", .text(decision.record))])
    }
    var members: [(String, JSONOutput)] = [
      ("requirement", .text(improvement.requirement.description)), ("action", .text(improvement.action.rawValue)),
      ("message", .text(words.message(improvement))), ("metOn", .text(orNull: improvement.metOn?.description)),
    ]
    switch improvement.effect {
    case .meets: members.append(("effect", .text("meets")))
    case .meetsTogether: members.append(("effect", .text("meetsTogether")))
    case .helps(let counted):
      members.append(("effect", .text("helps")))
      switch counted {
      case .experience(let totalDays, let length):
        members.append(("counted", .object([("totalDays", .integer(totalDays))] + parts(length))))
      case .hours(let hours): members.append(("counted", .object([("hours", .integer(hours))])))
      case nil: break
      }
    }
    members += [
      ("steps", .array(steps)), ("assume", .texts(improvement.assumptions.map(\.description))),
      ("decide", .array(decide)),
    ]
    return .object(members)
  }

  private static func document(_ verdict: Verdict) -> JSONOutput {
    guard let document = verdict.document else { return .null }
    return .object([("type", .text(document.type.rawValue)), ("number", .text(document.number))])
  }

  static func requirement(_ result: RequirementResult, _ wording: Wording) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("id", .text(result.id.description)), ("met", .flag(result.isMet)), ("state", .text(result.state.rawValue)),
    ]
    if !result.records.isEmpty { members.append(("records", .texts(result.records))) }
    switch result.figure {
    case .experience(let required, let totalDays, let counted):
      members.append(
        ("required", .object([("years", .integer(required.years)), ("months", .integer(required.months))])))
      members.append(("counted", .object([("totalDays", .integer(totalDays))] + parts(counted))))
      if !result.isMet { members.append(("shortfall", .object(parts(required.shortfall(of: counted))))) }
    case .hours(let required, let counted):
      members.append(("required", .object([("hours", .integer(required))])))
      members.append(("counted", .object([("hours", .integer(counted))])))
      if !result.isMet {
        members.append(("shortfall", .object([("hours", .integer(max(0, required - counted)))])))
      }
    case nil: break
    }
    if !result.isMet { members.append(("reasons", reasons(result.reasons, wording))) }
    return .object(members)
  }

  private static func parts(_ duration: Duration) -> [(String, JSONOutput)] {
    [
      ("years", .integer(duration.years)), ("months", .integer(duration.months)),
      ("days", .integer(duration.days)),
    ]
  }

  private static func timeline(_ timeline: Timeline, _ wording: Wording) -> JSONOutput {
    let (day, state): (JSONOutput, String) =
      switch timeline.start {
      case .notAsked: (.null, "notAsked")
      case .unproven: (.null, "unproven")
      case .proved(let day): (.text(day.description), "proved")
      }
    return .object([
      ("countFrom", day), ("countFromState", .text(state)),
      (
        "segments",
        .array(
          timeline.segments.map { segment in
            .object(
              run(segment.run) + [("record", .text(segment.record)), ("specific", .texts(segment.specific))])
          })
      ),
      (
        "excluded",
        .array(
          timeline.excluded.map { exclusion in
            .object(
              [("record", .text(exclusion.record))] + run(exclusion.run)
                + [("reason", reason(exclusion.reason, wording))])
          })
      ),
    ])
  }

  private static func run(_ run: DayRun?) -> [(String, JSONOutput)] {
    [("from", .text(orNull: run?.first.description)), ("to", .text(orNull: run?.last.description))]
  }

  /// - Parameter wording: for the office, which reads it in results; what the applicant could do stands in the notes.
  private static func merit(_ merit: MeritFacts, _ wording: Wording) -> JSONOutput {
    let bonuses = merit.bonuses.map { bonus in
      JSONOutput.object(
        [("kind", .text(bonus.kind.rawValue)), ("proved", .flag(bonus.proved))]
          + (bonus.level.map { [("level", .integer($0))] } ?? []) + [
            ("confirmed", .flag(bonus.isConfirmed)), ("reasons", reasons(bonus.reasons, wording)),
          ])
    }
    let grades: [(String, JSONOutput)] = [
      ("highest", studies(merit.highestStudies)), ("asked", studies(merit.askedStudies)),
      ("above", merit.degreesAbove.map { .integer($0) } ?? .null),
      ("formation", .text(orNull: merit.formation?.rawValue)),
    ]
    return .object([
      ("birthDate", .text(orNull: merit.birthDate?.description)),
      ("publicSector", .object([("totalDays", .integer(merit.publicSectorDays))] + parts(merit.publicSector))),
      ("bonuses", .array(bonuses)),
      ("grades", .object(grades)),
      ("margins", .object(merit.margins.map { ($0.id.description, .object(parts($0.over))) })),
      ("unconfirmed", .texts(merit.unconfirmed.map(\.rawValue))),
    ])
  }

  private static func studies(_ studies: MeritFacts.Studies?) -> JSONOutput {
    guard let studies else { return .null }
    return .object([("level", .text(studies.level.rawValue)), ("status", .text(studies.status.rawValue))])
  }

  private static func reasons(_ reasons: [Reason], _ wording: Wording) -> JSONOutput {
    .array(reasons.map { reason($0, wording) })
  }

  private static func reason(_ reason: Reason, _ wording: Wording) -> JSONOutput {
    let citation = JSONOutput.object([
      ("document", .text(reason.citation.document)), ("section", .text(reason.citation.section)),
    ])
    var members: [(String, JSONOutput)] = [
      ("code", .text(reason.code)), ("message", .text(wording.message(reason))), ("citation", citation),
      ("records", .texts(reason.records)),
    ]
    if case .reading(let path) = reason.kind { members.append(("rule", .text(path))) }
    return .object(members)
  }

  private static func receipt(_ receipt: Receipt) -> JSONOutput {
    .object(Receipt.Part.allCases.map { ($0.rawValue, .text(receipt[$0])) })
  }
}
