public import Applicant
internal import Days

/// What a proposal would write into an applicant file, in its format.
public enum ProposalJSON {
  /// An entry of `attachments`.
  public static func attachment(_ attachment: Attachment) -> String {
    var members: [(String, JSONOutput)] = [("id", .text(attachment.id)), ("file", .text(attachment.file))]
    if let sha256 = attachment.sha256 { members.append(("sha256", .text(sha256))) }
    if let pages = attachment.pages { members.append(("pages", .integer(pages))) }
    return JSONOutput.object(members).compact
  }

  /// An entry of `proofs`, with what a document itself can say.
  public static func proof(_ proof: Proof) -> String {
    var members: [(String, JSONOutput)] = [("kind", .text(proof.kind))]
    let shows = OpenWords.shows.filter(proof.shows.contains)
    if !shows.isEmpty { members.append(("shows", .texts(shows))) }
    if let date = proof.date { members.append(("date", .text(date.description))) }
    if let day = proof.validUntil { members.append(("validUntil", .text(day.description))) }
    if let attachment = proof.attachment { members.append(("attachment", .text(attachment))) }
    if let evidence = proof.evidence {
      var shown: [(String, JSONOutput)] = []
      if let from = evidence.from { shown.append(("from", .text(from.description))) }
      if let to = evidence.to { shown.append(("to", .text(to.description))) }
      if let hours = evidence.hours { shown.append(("hours", .integer(hours))) }
      members.append(("evidence", .object(shown)))
    }
    return JSONOutput.object(members).compact
  }
}
