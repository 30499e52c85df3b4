public import Applicant

/// How a document could be attached to a record of a file: a proposal for whoever writes the file.
public struct AttachmentProposal: Hashable, Sendable {
  /// The document as an attachment; one of the file's own where that is the same document already.
  public var attachment: Attachment
  /// Whether the file does not have the attachment yet.
  public var isNew: Bool
  /// What the document proves, as far as it says so.
  public var proof: Proof

  /// - Parameters:
  ///   - path: the path of the document, as the file would write it.
  ///   - kind: the kind of proof, where a person has named it; else the document must say it.
  /// - Returns: `nil` where nobody says what kind of proof the document is.
  public init?(
    file: ApplicantFile, path: String, sha256: String, pages: Int?, paper: PaperReading, kind: String?
  ) {
    let proposal = ProofProposal(paper)
    guard let kind = kind ?? proposal.kind else { return nil }
    if let known = Self.attachments(of: file, path: path, sha256: sha256).first {
      attachment = known
      isNew = false
    } else {
      attachment = Attachment(id: Self.freeID(in: file), file: path)
      attachment.sha256 = sha256
      attachment.pages = pages
      isNew = true
    }
    proof = Proof(kind: kind, shows: Set(proposal.shows))
    proof.date = proposal.date
    proof.validUntil = proposal.validUntil
    proof.attachment = attachment.id
    proof.evidence = proposal.evidence
  }

  /// The attachments of a file that are the document already: by their bytes, or by the path where the file does not say
  /// what bytes stand there.
  public static func attachments(of file: ApplicantFile, path: String, sha256: String) -> [Attachment] {
    file.attachments.filter { $0.sha256.map { $0 == sha256 } ?? ($0.file == path) }
  }

  /// The first of `at1`, `at2` … that no record of the file has.
  private static func freeID(in file: ApplicantFile) -> String {
    let taken = Set(file.attachments.map(\.id))
    var number = file.attachments.count + 1
    while taken.contains("at\(number)") { number += 1 }
    return "at\(number)"
  }
}
