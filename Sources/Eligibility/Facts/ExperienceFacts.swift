internal import Applicant
internal import Days
internal import Words

/// What is known of one experience record, whatever the posting asks: which days it proves, and the words it has.
final class ExperienceFacts {
  let index: Int
  let record: ExperienceRecord
  /// Days that are declared and, in the curricular stage, proved. A current job in the ficha stage has no end.
  private(set) var period = DayRuns.none
  /// The whole period as declared, for display; `nil` where it has no days.
  private(set) var declared: DayRun?
  /// Why the record or part of it does not count, with the days concerned where not all.
  private(set) var rejections: [(kind: Reason.Kind, source: Source, run: DayRun?)] = []
  /// The proofs that were accepted, by their place in the record.
  private(set) var accepted: [Int] = []
  /// Whether what a minimum level asks is shown.
  private(set) var showsLevel = true
  /// Whether a SECIGRA is recognised as its book asks.
  private(set) var isRecognised = true
  /// The first day on which the papers do not agree when it began or ended.
  private(set) var disputed: Day?
  /// Whether a month stood for a day.
  private(set) var usesMonths = false
  let functions: [(text: String, words: Phrase)]
  let position: (text: String, words: Phrase)?

  /// SECIGRA is served for the State.
  var sector: Sector? { record.kind == .secigra ? .publico : record.sector }

  init(index: Int, record: ExperienceRecord, rules: Rules, stage: Stage, check: ProofCheck, lexicon: Lexicon) {
    self.index = index
    self.record = record
    functions = TextLines.of(record.functions).map { ($0, lexicon.phrase($0)) }
    position = record.position.map { ($0, lexicon.phrase($0)) }
    guard let from = record.from, let to = record.to else {
      for (field, isMissing) in [("from", record.from == nil), ("to", record.to == nil)] where isMissing {
        rejections.append((.missingField("experience[\(index)].\(field)"), rules.source(.omitted), nil))
      }
      return
    }
    switch to {
    case .current: declared = DayRun(from.first, .distantFuture)
    case .on(let end):
      declared = DayRun(from.first, end.last)
      usesMonths = end.isMonth
    }
    usesMonths = usesMonths || from.isMonth
    switch stage {
    case .ficha: period = declared.map { DayRuns($0) } ?? .none
    case .curricular: prove(from: from, to: to, rules: rules, check: check)
    }
  }

  private func prove(
    from: DeclaredDate, to: ExperienceRecord.End, rules: Rules, check: ProofCheck
  ) {
    for (place, proof) in record.proofs.enumerated() {
      let faults = kindFaults(of: proof, rules: rules) + check.faults(of: proof)
      if faults.isEmpty { accepted.append(place) }
      for (fault, source) in faults { rejections.append((.proof(.experience, fault), source, nil)) }
    }
    let acceptedKey = RuleKey.accepted(record.kind)
    guard !accepted.isEmpty else {
      if record.proofs.isEmpty {
        let fault = Reason.ProofFault.missing(kinds: rules.words(acceptedKey) ?? [])
        rejections.append((.proof(.experience, fault), rules.source(acceptedKey), nil))
      }
      return
    }
    let shows = rules.shows(of: record.kind)
    var demands = rules.demands(shows)
    if to == .current {
      // Of a job that goes on no proof can show the end, but that it went on on the day of issue.
      demands = demands.map { $0.contains("fin") ? $0 + ["a-la-fecha"] : $0 }
    }
    let missing = ProofCheck.missing(demands, in: accepted.map { record.proofs[$0] })
    if missing.isEmpty {
      setUnmarkedAside(demands, rules: rules)
    } else {
      rejections.append((.proof(.experience, .incomplete(missing)), rules.source(shows), nil))
    }
    let proofs = accepted.map { record.proofs[$0] }
    showsLevel = ProofCheck.missing(rules.demands(.levelShows), in: proofs).isEmpty
    if record.kind == .secigra {
      isRecognised = ProofCheck.missing(rules.demands(.secigraShows), in: proofs).isEmpty
    }
    guard ProofCheck.missing(demands, in: proofs).isEmpty else { return }
    settlePeriod(from: from, to: to, proofs: proofs, lasting: showing(the: "fin", among: demands, proofs), rules: rules)
  }

  /// Takes the proofs that lack a signature, seal or letterhead of their own from the accepted ones: what a job was, papers
  /// show together; that a paper is valid, each shows of itself.
  private func setUnmarkedAside(_ demands: [[String]], rules: Rules) {
    let marks = demands.filter { $0.allSatisfy(OpenWords.marks.contains) }
    for place in accepted {
      let proof = record.proofs[place]
      let lacking = ProofCheck.missing(marks, in: [proof])
      if lacking.isEmpty { continue }
      accepted.removeAll { $0 == place }
      rejections.append(
        (.proof(.experience, .unmarked(kind: proof.kind, lacking)), rules.source(rules.shows(of: record.kind)), nil))
    }
  }

  /// The proofs that show what the demand with a word asks; all where no demand has it.
  private func showing(the word: String, among demands: [[String]], _ proofs: [Proof]) -> [Proof] {
    guard let demand = demands.first(where: { $0.contains(word) }) else { return proofs }
    return proofs.filter { proof in demand.contains { proof.shows.contains($0) } }
  }

  /// Narrows the declared period to what the accepted proofs show. A job that goes on ends on the day of the latest of
  /// those that show that it went on (`lasting`): any other may be of a later day, and says nothing of it.
  private func settlePeriod(
    from: DeclaredDate, to: ExperienceRecord.End, proofs: [Proof], lasting: [Proof], rules: Rules
  ) {
    let dated = ShownPeriod.dated(proofs)
    let end: Day
    var isMonth = (from: from.isMonth, to: false)
    switch to {
    case .current:
      guard let issued = lasting.compactMap(\.date).max() ?? ShownPeriod.dated(lasting).last else {
        rejections.append((.proof(.experience, .undated), rules.source(.openEnd), nil))
        return
      }
      end = issued
    case .on(let declaredEnd):
      isMonth.to = declaredEnd.isMonth
      end = declaredEnd.last
    }
    if isMonth.to && dated.last == nil || isMonth.from && dated.first == nil {
      rejections.append((.impreciseDates, rules.source(.month), nil))
      return
    }
    usesMonths = false
    guard let claimed = DayRun(from.first, end) else {
      rejections.append((.proofTooEarly, rules.source(.openEnd), nil))
      return
    }
    let shown = ShownPeriod(proofs, of: claimed, isMonth: isMonth)
    if shown.days.isEmpty, shown.isTooEarly {
      rejections.append((.proofTooEarly, rules.source(rules.shows(of: record.kind)), nil))
      return
    }
    disputed = shown.disputed
    period = shown.days
    for run in DayRuns(claimed).subtracting(period).runs {
      rejections.append((.evidenceDates(run), rules.source(rules.shows(of: record.kind)), run))
    }
    if to == .current { declared = claimed }
  }

  private func kindFaults(of proof: Proof, rules: Rules) -> [(fault: Reason.ProofFault, source: Source)] {
    var faults: [(Reason.ProofFault, Source)] = []
    let refused = rules.words(.refused) ?? []
    if refused.contains(proof.kind) {
      faults.append((.notAccepted(kind: proof.kind), rules.source(.refused)))
    } else if let accepted = rules.words(.accepted(record.kind)), !accepted.contains(proof.kind) {
      faults.append((.notAccepted(kind: proof.kind), rules.source(.accepted(record.kind))))
    }
    if let issuer = proof.issuer, !rules.allowsIssuer(issuer, for: record.kind, in: sector) {
      faults.append((.issuer(issuer), rules.source(.issuer(record.kind))))
    }
    return faults
  }
}
