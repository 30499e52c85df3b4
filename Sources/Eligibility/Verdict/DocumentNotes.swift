internal import Applicant
internal import Days

/// What a verdict says of documents that it lets count: what the book wants said, and what a person should look at.
///
/// None of it touches what is met. Curricular stage only, since nobody looks at documents before.
struct DocumentNotes {
  let facts: PersonFacts
  let counted: [CountedRecord]
  /// The studies from whose end the experience asked counts, if any does.
  let start: String?

  /// One note for each thing, with all the files it holds for.
  func gather() -> [Reason] {
    guard facts.stage == .curricular else { return [] }
    return accepted() + miscounted() + shared() + beyondLastPage() + beforeEnd() + disputed() + beforeEgreso()
      + shownLater() + beforeTrainingEnd()
  }

  private var evidence: Evidence { facts.check.evidence }

  private func accepted() -> [Reason] {
    Evidence.Flaw.allCases.compactMap { flaw in
      guard facts.rules.acceptance(of: flaw) == .note else { return nil }
      let files = facts.file.attachments.filter { evidence.flaws($0.id).contains(flaw) }.map(\.file)
      return files.isEmpty ? nil : Reason(.documentFlaw(flaw, files: files), facts.rules.source(.acceptance))
    }
  }

  /// Attachments that do not have as many pages as the file says.
  private func miscounted() -> [Reason] {
    facts.file.attachments.compactMap { attachment in
      guard let declared = attachment.pages, let found = evidence.pages(attachment.id), declared != found else {
        return nil
      }
      return Reason(
        .documentPages(file: attachment.file, declared: declared, found: found), facts.rules.source(.attachments))
    }
  }

  /// Records that rest on the same folio of one attachment, or on one without folio, though two employers or two
  /// institutions cannot have issued one document. An attachment that gathers many documents tells them by folio.
  private func shared() -> [Reason] {
    struct Sheet: Hashable {
      let attachment: String
      let folio: Int?
    }
    var records: [Sheet: [(id: String, issuer: String)]] = [:]
    var order: [Sheet] = []
    for (id, issuer, proofs) in issued() {
      for sheet in Set(
        proofs.compactMap { proof in proof.attachment.map { Sheet(attachment: $0, folio: proof.folio) } }
      )
      .sorted(by: { ($0.attachment, $0.folio ?? -1) < ($1.attachment, $1.folio ?? -1) }) {
        if records[sheet] == nil { order.append(sheet) }
        records[sheet, default: []].append((id, issuer))
      }
    }
    return order.compactMap { sheet in
      guard let users = records[sheet], Set(users.map(\.issuer)).count > 1 else { return nil }
      return Reason(
        .documentShared(file: name(of: sheet.attachment)), facts.rules.source(.attachments), records: users.map(\.id))
    }
  }

  /// Every record with whoever issued its documents, as the file names them.
  private func issued() -> [(id: String, issuer: String, proofs: [Proof])] {
    let file = facts.file
    return file.experience.map { ($0.id, "\($0.employer ?? "")", $0.proofs) }
      + file.education.map { ($0.id, "\($0.institution ?? "")", $0.proofs) }
      + file.training.map { ($0.id, "\($0.institution ?? "")", $0.proofs) }
  }

  /// Folios number the sheets of the whole application, so that none can be beyond the pages of all its attachments.
  private func beyondLastPage() -> [Reason] {
    let counts = facts.file.attachments.map { evidence.pages($0.id) }
    guard !counts.isEmpty, !counts.contains(nil) else { return [] }
    let pages = counts.reduce(0) { $0 + ($1 ?? 0) }
    let beyond = issued().filter { _, _, proofs in
      proofs.contains { $0.attachment != nil && ($0.folio ?? 0) > pages }
    }
    guard !beyond.isEmpty else { return [] }
    return [Reason(.documentFolio(pages: pages), facts.rules.source(.attachments), records: beyond.map(\.id))]
  }

  /// Jobs whose papers were all issued before the end that they count to: nobody can say on a day what comes after it.
  private func beforeEnd() -> [Reason] {
    counted.compactMap { record in
      let accepted = record.facts.accepted.map { record.facts.record.proofs[$0] }
      // Who only says that something began says nothing of its end.
      let ending = accepted.filter(\.showsEnd)
      let all = ending.isEmpty ? accepted : ending
      guard let end = record.days.runs.last?.last else { return nil }
      // One that dates an earlier end says nothing of this one.
      let proofs = all.filter { $0.evidence?.to.map { $0 >= end } ?? true }
      let dates = proofs.compactMap(\.date)
      guard dates.count == proofs.count, let issued = dates.max(), issued < end else { return nil }
      return Reason(
        .proofBeforeEnd(issued: issued, end: end), facts.rules.source(.experienceShows), records: [record.id])
    }
  }

  /// Jobs whose papers do not agree when they began or ended.
  private func disputed() -> [Reason] {
    counted.compactMap { record in
      record.facts.disputed.map { day in
        Reason(.proofDisputed(day), facts.rules.source(.experienceShows), records: [record.id])
      }
    }
  }

  /// Studies whose diploma, or the paper that says when they ended, was issued before they did: one of the two days is wrong,
  /// and counting may start from it.
  private func beforeEgreso() -> [Reason] {
    facts.file.education.flatMap { record -> [Reason] in
      guard let egreso = record.egreso else { return [] }
      let keys: [RuleKey] = [.startDiplomas, .start(record.level)]
      return keys.compactMap { key in
        let kinds = facts.rules.words(key) ?? []
        let dated = record.proofs.filter { kinds.contains($0.kind) }.compactMap { proof in
          proof.date.map { (kind: proof.kind, issued: $0) }
        }
        guard let first = dated.min(by: { $0.issued < $1.issued }), first.issued < egreso else { return nil }
        return Reason(
          .paperBeforeEgreso(proof: first.kind, issued: first.issued, egreso: egreso), facts.rules.source(key),
          records: [record.id])
      }
    }
  }

  /// Studies of which the constancias show a later egreso than is declared: experience counts from that.
  private func shownLater() -> [Reason] {
    facts.education.filter { $0.record.id == start }.compactMap { studies in
      guard let declared = studies.record.egreso, let shown = studies.shownEgreso
      else { return nil }
      return Reason(
        .startShownLater(declared: declared, shown: shown), facts.rules.source(.start), records: [studies.record.id])
    }
  }

  /// Trainings whose papers were all issued before they ended: none can say that they were concluded.
  private func beforeTrainingEnd() -> [Reason] {
    facts.training.compactMap { training in
      let proofs = training.usable.map { training.record.proofs[$0] }
      let dates = proofs.compactMap(\.date)
      guard dates.count == proofs.count, let issued = dates.max(), let end = training.record.to,
        issued < end.first
      else { return nil }
      return Reason(
        .certificateBeforeEnd(issued: issued, end: end), facts.rules.source(.trainingConcluded),
        records: [training.record.id])
    }
  }

  private func name(of attachment: String) -> String {
    facts.file.attachments.first { $0.id == attachment }?.file ?? attachment
  }
}
