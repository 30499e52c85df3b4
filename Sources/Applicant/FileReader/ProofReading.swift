internal import Days
internal import Reading

extension Proof {
  static func read(_ object: inout ObjectReader) -> Proof? {
    let kind = object.openWord("kind", object.requiredText("kind"), known: OpenWords.proofKinds)
    var proof = Proof(kind: kind ?? "")
    proof.shows = Set(object.openWords("shows", known: OpenWords.shows) ?? [])
    proof.date = object.day("date")
    proof.validUntil = object.day("validUntil")
    proof.issuer = object.openWord("issuer", object.text("issuer"), known: OpenWords.issuers)
    proof.language = object.languageCode("language")
    proof.translated = object.flag("translated")
    proof.translator = object.text("translator")
    proof.signed = object.flag("signed")
    proof.foliated = object.flag("foliated")
    proof.attachment = object.text("attachment")
    proof.folio = object.integer("folio", in: 1...100_000)
    if var evidence = object.object("evidence") {
      let shown = Evidence(
        from: evidence.day("from"), to: evidence.day("to"), hours: evidence.integer("hours", in: 0...100_000))
      evidence.checkOrder(shown.from, shown.to, start: shown.from, end: shown.to, at: "to")
      evidence.finish()
      proof.evidence = shown
    }
    proof.verifiedBy = object.text("verifiedBy")
    return kind == nil ? nil : proof
  }
}
