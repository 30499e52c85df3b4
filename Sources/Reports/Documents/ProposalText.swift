public import Documents

/// What a proposal would write, and what only a person can add to it.
public struct ProposalText {
  private let wording: Wording

  public init(wording: Wording) {
    self.wording = wording
  }

  /// - Parameter place: where in the file the proof would stand.
  public func render(_ proposal: AttachmentProposal, into place: String) -> String {
    var lines = ["\(wording.pick("Propuesta", "Proposal")):"]
    if proposal.isNew { lines.append("  attachments: \(ProposalJSON.attachment(proposal.attachment))") }
    lines.append("  \(wording.safe(place)): \(ProposalJSON.proof(proposal.proof))")
    lines.append(
      wording.pick(
        "Revise y complete: solo usted puede ver si el documento lleva firma, sello y membrete (shows), quién lo emite "
          + "(issuer) y su folio.",
        "See to it and complete it: only you can see whether the document carries signature, stamp and letterhead "
          + "(shows), who issued it (issuer), and its folio."))
    return lines.joined(separator: "\n") + "\n"
  }
}
