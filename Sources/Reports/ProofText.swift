internal import Applicant
internal import Days

/// Proofs of a record as items of a list.
struct ProofText {
  let wording: Wording
  let layout: TextLayout

  func lines(_ proofs: [Proof]) -> [String] {
    proofs.flatMap { proof in
      let facts = [wording.term(proof.kind)] + issue(proof) + content(proof) + [attachment(proof.attachment)]
      let text = facts.compactMap { $0 }.joined(separator: " · ")
      return layout.bullet("\(wording.pick("prueba", "proof")): \(wording.safe(text))", indent: 4)
    }
  }

  /// The attachment that holds a document.
  func attachment(_ id: String?) -> String? {
    id.map { "\(wording.pick("adjunto", "attachment")) \($0)" }
  }

  /// Where the document is found, when and by whom it was issued, how long it is valid.
  private func issue(_ proof: Proof) -> [String?] {
    [
      proof.folio.map { "folio \($0)" },
      proof.date.map { "\(wording.pick("del", "dated")) \(wording.day($0))" },
      proof.validUntil.map { "\(wording.pick("vigente hasta el", "valid until")) \(wording.day($0))" },
      proof.issuer.map { "\(wording.pick("emite", "issued by")): \(wording.term($0))" },
    ]
  }

  /// What the document shows, and what it lacks.
  private func content(_ proof: Proof) -> [String?] {
    let words =
      OpenWords.shows.filter(proof.shows.contains) + proof.shows.subtracting(OpenWords.shows).sorted()
    let shows = words.map { wording.term($0) }.joined(separator: ", ")
    return [
      words.isEmpty ? nil : "\(wording.pick("muestra", "shows")): \(shows)", evidence(proof.evidence),
      translation(proof), proof.signed == false ? wording.pick("sin firmar", "not signed") : nil,
      proof.foliated == false ? wording.pick("sin foliar", "without folio") : nil,
      proof.verifiedBy.map { "\(wording.pick("confirmado por", "confirmed by")) \($0)" },
    ]
  }

  private func evidence(_ evidence: Proof.Evidence?) -> String? {
    guard let evidence else { return nil }
    let facts = [
      evidence.from.map { "\(wording.pick("inicio", "start")) \(wording.day($0))" },
      evidence.to.map { "\(wording.pick("fin", "end")) \(wording.day($0))" },
      evidence.hours.map(wording.hours),
    ].compactMap { $0 }
    return facts.isEmpty ? nil : "\(wording.pick("dice", "says")): \(facts.joined(separator: ", "))"
  }

  private func translation(_ proof: Proof) -> String? {
    guard let language = proof.language, language != "es" else { return nil }
    let translated: String? =
      switch (proof.translated, proof.translator) {
      case (true?, let translator?):
        wording.pick("traducido por \(translator)", "translated by \(translator)")
      case (true?, nil): wording.pick("traducido", "translated")
      case (false?, _): wording.pick("sin traducir", "not translated")
      case (nil, _): nil
      }
    return ["\(wording.pick("idioma", "language")) \(language)", translated].compactMap { $0 }
      .joined(separator: ", ")
  }
}
