internal import Applicant

/// Whether proofs can be used at all: there, readable, in Spanish or translated.
struct ProofCheck {
  let rules: Rules
  let evidence: Evidence

  /// What keeps a proof from being used for anything, each with the rule it offends.
  func faults(of proof: Proof) -> [(fault: Reason.ProofFault, source: Source)] {
    var faults: [(Reason.ProofFault, Source)] = []
    if let language = proof.language, isForeign(language), !isTranslated(proof) {
      faults.append(
        (.untranslated(language: language, lacksName: proof.translated == true), rules.source(.translation)))
    }
    if let attachment = proof.attachment { faults += self.faults(ofAttachment: attachment, kind: proof.kind) }
    return faults
  }

  func isUsable(_ proof: Proof) -> Bool { faults(of: proof).isEmpty }

  /// Whether a document of the application itself is there and readable.
  func isUsable(_ document: SubmittedDocument) -> Bool {
    document.attachment.map { faults(ofAttachment: $0, kind: document.kind).isEmpty } ?? true
  }

  private func faults(ofAttachment id: String, kind: String) -> [(Reason.ProofFault, Source)] {
    switch evidence.finding(id) {
    case .unexamined: return []
    case .missing, .unreadable, .empty, .altered:
      return [(.attachment(kind: kind, evidence.finding(id)), rules.source(.attachments))]
    case .sound:
      if let format = evidence.format(id), !rules.takes(format) {
        return [(.format(kind: kind, format.rawValue), rules.source(.formats))]
      }
      return evidence.flaws(id).filter { rules.acceptance(of: $0) == .refused }.map { flaw in
        (.flaw(kind: kind, flaw), rules.source(.acceptance))
      }
    }
  }

  private func isForeign(_ language: String) -> Bool {
    language != "es" && !language.hasPrefix("es-") && language != "spa"
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
