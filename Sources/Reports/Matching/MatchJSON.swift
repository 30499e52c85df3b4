public import Applicant
internal import Days
public import Eligibility
internal import Reading

/// The same as JSON (`match/1`; Documentation/Formats.md), or as lines of it.
public enum MatchJSON {
  public static func render(_ answer: MatchAnswer, wording: Wording) -> String {
    let applicant = JSONOutput.object([("document", .text(orNull: answer.document)), ("name", .text(answer.name))])
    return JSONOutput.object([
      ("schema", .text("match/1")), ("applicant", applicant), ("postings", .integer(answer.total)),
      ("apto", .array(answer.apto.map { .object(members($0.posting, on: $0.day)) })),
      (
        "nearest",
        answer.nearest.map { nearest in
          .array(
            nearest.map { near in
              let unmet = near.verdict.requirements.filter { !$0.isMet }
              return .object(
                members(near.posting, on: near.verdict.on) + [
                  ("outcome", .text(near.verdict.outcome.rawValue)),
                  ("unmet", .array(unmet.map { VerdictJSON.requirement($0, wording) })),
                ])
            })
        } ?? .null
      ),
    ]).rendered() + "\n"
  }

  /// The postings that somebody is APTO for, a line each.
  ///
  /// - Parameter postings: their ids as JSON (`id`).
  public static func pairs(_ document: PersonalData.IdentityDocument?, _ postings: some Sequence<String>) -> String {
    let person = "{\"document\":\(document.map { JSONText.quoted($0.number) } ?? "null"),\"posting\":"
    return postings.reduce(into: "") { lines, posting in
      lines += person
      lines += posting
      lines += "}\n"
    }
  }

  /// The id of a posting as the lines have it.
  public static func id(_ posting: Posting) -> String { JSONText.quoted(posting.id) }

  private static func members(_ posting: Posting, on day: Day) -> [(String, JSONOutput)] {
    [
      ("posting", .text(posting.id)), ("entity", .text(posting.entity)), ("position", .text(posting.position)),
      ("unit", .text(orNull: posting.unit)), ("on", .text(day.description)),
    ]
  }
}
