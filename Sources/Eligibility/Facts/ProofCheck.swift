internal import Applicant

/// Whether proofs can be used at all: there, readable, in Spanish or translated.
struct ProofCheck {
  let rules: Rules
  let evidence: Evidence

  /// What keeps a proof from being used for anything, each with the rule it offends.
  func faults(of proof: Proof) -> [(fault: Reason.ProofFault, source: Source)] {
    var faults: [(Reason.ProofFault, Source)] = []
    if let language = proof.language, isForeign(language), !isTranslated(proof) {
      faults.append((.untranslated(language: language), rules.source(.translation)))
    }
    if let attachment = proof.attachment, let fault = fault(ofAttachment: attachment, kind: proof.kind) {
      faults.append(fault)
    }
    return faults
  }

  func isUsable(_ proof: Proof) -> Bool { faults(of: proof).isEmpty }

  /// Whether a document of the application itself is there and readable.
  func isUsable(_ document: SubmittedDocument) -> Bool {
    document.attachment.map { fault(ofAttachment: $0, kind: document.kind) == nil } ?? true
  }

  private func fault(ofAttachment id: String, kind: String) -> (Reason.ProofFault, Source)? {
    switch evidence.finding(id) {
    case .unexamined: return nil
    case .missing, .unreadable, .empty, .altered:
      return (.attachment(kind: kind, evidence.finding(id)), rules.source(.attachments))
    case .sound:
      guard let format = evidence.format(id), let formats = rules.words(.formats), !formats.contains(format.rawValue)
      else { return nil }
      return (.format(kind: kind, format.rawValue), rules.source(.formats))
    }
  }

  private func isForeign(_ language: String) -> Bool {
    let code = language.lowercased()
    return code != "es" && !code.hasPrefix("es-")
  }

  private func isTranslated(_ proof: Proof) -> Bool {
    switch rules.word(.translation) {
    case "none": true
    case "simple": proof.translated == true
    default: proof.translated == true && proof.translator != nil
    }
  }

  /// What of `demands` a set of proofs does not show together.
  static func missing(_ demands: [[String]], in proofs: [Proof]) -> [[String]] {
    demands.filter { group in !proofs.contains { proof in group.contains { proof.shows.contains($0) } } }
  }
}
