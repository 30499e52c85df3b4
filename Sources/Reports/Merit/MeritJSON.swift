internal import Applicant
internal import Days
internal import Eligibility
public import Merit
internal import Reading

/// The table of merit as JSON (`results/1`; Documentation/Formats.md).
public enum MeritJSON {
  /// The table as text of several lines, messages in the language of `wording`.
  public static func render(_ table: MeritTable, wording: Wording) -> String {
    let words = MeritWords(wording: wording, table: table)
    let rules = table.rules
    let stages = rules.order.map { stage -> JSONOutput in
      guard let marks = rules.marks[stage], let key = stage.marksKey else {
        return .object([("stage", .text(stage.rawValue))])
      }
      return .object([
        ("stage", .text(stage.rawValue)), ("minimum", .figure(marks.minimum)), ("maximum", .figure(marks.maximum)),
        ("citation", citation(rules.rules.source(key))),
      ])
    }
    return JSONOutput.object([
      ("schema", .text("results/1")),
      ("posting", .text(table.posting.id)),
      ("book", .text(rules.rules.book)),
      ("vacancies", .integer(table.vacancies)),
      (
        "needed", .object([("total", .figure(rules.needed)), ("citation", citation(rules.rules.source(.meritNeeded)))])
      ),
      ("result", result(table, words)),
      ("standing", .text(orNull: table.standing?.rawValue)),
      ("stages", .array(stages)),
      ("entries", .array(table.entries.map { entry($0, words) })),
      (
        "notes",
        .array(
          table.notes.map { .object([("code", .text(words.code($0))), ("message", .text(words.note($0)))]) })
      ),
    ]).rendered() + "\n"
  }

  private static func result(_ table: MeritTable, _ words: MeritWords) -> JSONOutput {
    var members: [(String, JSONOutput)]
    switch table.result {
    case .decided: members = [("state", .text("decided"))]
    case .undecided: members = [("state", .text("undecided"))]
    case .desierto(let word, let number):
      members = [
        ("state", .text("desierto")), ("case", .text(orNull: word?.rawValue)),
        ("number", number.map { .integer($0) } ?? .null),
        ("citation", citation(table.rules.rules.source(.meritDesierto))),
      ]
    case .cancelled(let ground): members = [("state", .text("cancelled")), ("ground", .text(ground))]
    }
    return .object(members + [("message", .text(words.result))])
  }

  private static func entry(_ entry: MeritTable.Entry, _ words: MeritWords) -> JSONOutput {
    let person = entry.person
    return .object([
      ("position", entry.position.map { .integer($0) } ?? .null),
      ("condition", .text(entry.condition.rawValue)),
      (
        "document",
        .object([("type", .text(person.document.type.rawValue)), ("number", .text(person.number))])
      ),
      ("name", .text(person.name)),
      ("verdict", .object(verdict(person.last))),
      (
        "verdicts",
        .array(
          person.verdicts.map { given in
            let standing = given.isConfirmed ? Verdict.Standing.confirmed : .preliminary
            return .object(
              verdict(given) + [("standing", .text(standing.rawValue)), ("source", .integer(given.file + 1))])
          })
      ),
      ("stages", .array(entry.stages.map { stage($0, words) })),
      ("marks", figure(entry.marks)),
      ("bonuses", .array(entry.bonuses.map { bonus($0, words) })),
      ("subtotal", figure(entry.subtotal)),
      ("total", figure(entry.total)),
      ("tie", entry.tie.map { tie($0, words) } ?? .null),
      ("derivation", .texts(words.derivation(entry))),
    ])
  }

  private static func verdict(_ verdict: StageVerdict) -> [(String, JSONOutput)] {
    [
      ("line", .integer(verdict.line)), ("stage", .text(verdict.stage.rawValue)),
      ("outcome", .text(verdict.outcome.rawValue)), ("on", .text(verdict.on.description)),
      ("file", .text(verdict.receipt.file)), ("decisions", .text(verdict.receipt.decisions)),
    ]
  }

  private static func stage(_ stage: StageResult, _ words: MeritWords) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("stage", .text(stage.stage.rawValue)), ("mark", figure(stage.mark)), ("passed", .flag(stage.end == .passed)),
    ]
    if stage.end != .passed { members.append(("end", .text(words.end(stage)))) }
    if !stage.sheets.isEmpty {
      let sheets = stage.sheets.map { sheet in
        var members: [(String, JSONOutput)] = [
          ("line", .integer(sheet.line)), ("evaluator", .text(sheet.evaluator)), ("mark", .figure(sheet.mark)),
        ]
        if !sheet.parts.isEmpty { members.append(("parts", .array(sheet.parts.map(part)))) }
        return JSONOutput.object(members)
      }
      members.append(("sheets", .array(sheets)))
    }
    if !stage.lines.isEmpty { members.append(("lines", .array(stage.lines.map { .integer($0) }))) }
    if let points = stage.points { members.append(("points", .array(points.lines.map { line($0, words) }))) }
    return .object(members)
  }

  private static func part(_ part: SheetPart) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("name", .text(part.name)), ("points", .array(part.points.map { .figure($0) })), ("sum", .figure(part.sum)),
    ]
    if let weight = part.weight {
      members += [("maximum", .figure(weight.most)), ("percent", .figure(weight.percent))]
    }
    return .object(members)
  }

  private static func line(_ line: CurricularPoints.Line, _ words: MeritWords) -> JSONOutput {
    .object([
      ("criterion", .text(line.criterion.rawValue)), ("points", .figure(line.points)),
      ("maximum", .figure(line.maximum)), ("band", .text(line.band.rawValue)),
      ("requirement", .text(orNull: line.requirement?.description)), ("message", .text(words.band(line))),
      ("citation", citation(line.source)),
    ])
  }

  private static func bonus(_ bonus: BonusResult, _ words: MeritWords) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("kind", .text(bonus.kind.rawValue)), ("given", .flag(bonus.grant != nil)),
    ]
    if let grant = bonus.grant {
      members += [
        ("percentage", .figure(grant.percentage)), ("base", .text(grant.base.rawValue)), ("of", figure(grant.of)),
        ("amount", figure(grant.amount)), ("addedTo", .text(grant.part.rawValue)),
      ]
    }
    if let why = words.whyNot(bonus) { members.append(("why", .text(why))) }
    if let decision = bonus.decision { members.append(("decision", self.decision(decision))) }
    return .object(members + [("citation", citation(bonus.source))])
  }

  private static func tie(_ tie: Tie, _ words: MeritWords) -> JSONOutput {
    .object([
      ("with", .texts(tie.others)), ("brokenBy", .text(orNull: tie.brokenBy?.rawValue)),
      ("shared", .flag(tie.isShared)), ("needs", .text(orNull: tie.needs?.rawValue)),
      ("votedBy", .text(orNull: tie.votedBy)), ("vote", tie.vote.map(decision) ?? .null),
      ("message", .text(words.tie(tie))),
    ])
  }

  /// Who decided something, as what, when and why.
  private static func decision(_ decision: Decision) -> JSONOutput {
    .object([
      ("accept", .flag(decision.accept)), ("by", .text(decision.by)), ("role", .text(orNull: decision.role)),
      ("on", .text(orNull: decision.on?.description)), ("ground", .text(orNull: decision.ground)),
    ])
  }

  private static func figure(_ exact: Exact?) -> JSONOutput { exact.map { .figure($0.rounded) } ?? .null }

  private static func citation(_ source: Source) -> JSONOutput {
    .object([("document", .text(source.citation.document)), ("section", .text(source.citation.section))])
  }
}
