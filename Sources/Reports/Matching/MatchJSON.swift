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
  /// - Parameter postings: their places.
  /// - Parameter endings: how the lines of each posting end (`ending`).
  public static func pairs(
    _ document: PersonalData.IdentityDocument?, _ postings: [Int], endings: [[UInt8]]
  ) -> [UInt8] {
    let person = Array("{\"document\":\(document.map { JSONText.quoted($0.number) } ?? "null"),\"posting\":".utf8)
    var lines: [UInt8] = []
    for posting in postings {
      lines += person
      lines += endings[posting]
    }
    return lines
  }

  /// How a line ends that says that somebody is APTO for a posting. Thousands of people have the same lines to write.
  public static func ending(_ posting: Posting) -> [UInt8] { Array("\(JSONText.quoted(posting.id))}\n".utf8) }

  private static func members(_ posting: Posting, on day: Day) -> [(String, JSONOutput)] {
    [
      ("posting", .text(posting.id)), ("entity", .text(posting.entity)), ("position", .text(posting.position)),
      ("unit", .text(orNull: posting.unit)), ("on", .text(day.description)),
    ]
  }
}
