internal import Applicant
internal import Days
internal import Reading

// The proofs of a record, and what is declared of experience.
extension Remedies {
  func proof(_ area: Reason.Area, _ fault: Reason.ProofFault, _ record: String?) -> Remedy {
    switch fault {
    case .attachment(let kind, let finding):
      return detach(record, .attachProof(kind: kind, finding), kind)
    case .format(let kind, _):
      let formats = rules.words(.formats) ?? []
      return detach(record, .attachInFormat(kind: kind, formats: formats), kind)
    case .flaw(let kind, let flaw): return detach(record, .attachWithout(flaw, kind: kind), kind)
    case .untranslated(let language, _): return translate(language, record)
    case .noFolio:
      guard let kind = record.flatMap(place)?.proofs.first(where: { $0.folio == nil })?.kind else { return .impossible }
      return folio(kind, record)
    case .missing(let kinds, _, _): return ask(area, kinds.first, record)
    case .undated: return dateProof(record)
    // What a paper of the studies lacks to start the count is mended with the start.
    case .incomplete where area == .education && requirement != .education: return .aside
    case .notAccepted, .incomplete, .unmarked, .issuer: return ask(area, nil, record)
    }
  }

  /// What proofs do not show by the file, where a reason says that, and the kind of those where it names one.
  static func lacking(_ reason: Reason) -> (kind: String?, groups: [[String]])? {
    switch reason.kind {
    case .proof(_, .incomplete(let groups)): (nil, groups)
    case .proof(_, .unmarked(let kind, let groups)): (kind, groups)
    default: nil
    }
  }

  /// The last proof of a record that is attached, of a kind where there is one, and lacks something by the file alone: what
  /// it lacks, and the file with it.
  func attachedProof(
    of record: String, _ kind: String, lacking groups: [[String]]
  ) -> (lacks: [[String]], change: Change)? {
    guard let place = place(record) else { return nil }
    let attached = place.proofs.indices.filter {
      place.proofs[$0].attachment != nil && !ProofCheck.missing(groups, in: [place.proofs[$0]]).isEmpty
    }
    guard let index = attached.last(where: { place.proofs[$0].kind == kind }) ?? attached.last else { return nil }
    let proof = place.proofs[index]
    let lacks = ProofCheck.missing(groups, in: [proof])
    let shows = proof.shows.sorted() + lacks.compactMap(\.first)
    return (lacks, Change(assumptions: [set("\(place.path).proofs[\(index)].shows", JSONText.texts(shows))]))
  }

  /// The proof of a job that goes on is taken to be of the application day, as one asked for anew would be.
  private func dateProof(_ record: String?) -> Remedy {
    guard let record, let place = place(record),
      let accepted = assessment.facts.experience.first(where: { $0.record.id == record })?.accepted,
      let index = accepted.last(where: { place.proofs[$0].date == nil && place.proofs[$0].showsEnd })
    else { return .impossible }
    let value = JSONText.quoted(assessment.on.description)
    return .step(
      .declareIssue(proof: place.proofs[index].kind), record, [set("\(place.path).proofs[\(index)].date", value)])
  }

  /// Takes the proofs of a kind whose attachments are flawed for seen: what comes of attaching them well.
  private func detach(_ record: String?, _ measure: Measure, _ kind: String) -> Remedy {
    guard let record, let place = place(record) else { return .impossible }
    let places = place.proofs.indices.filter { place.proofs[$0].kind == kind && isFlawed(place.proofs[$0]) }
    return .step(measure, record, places.map { set("\(place.path).proofs[\($0)].attachment", "null") })
  }

  private func isFlawed(_ proof: Proof) -> Bool {
    assessment.facts.check.faults(of: proof).contains { fault, _ in
      switch fault {
      case .attachment, .format, .flaw: true
      default: false
      }
    }
  }

  private func translate(_ language: String, _ record: String?) -> Remedy {
    guard let record, let place = place(record) else { return .impossible }
    let isNamed = rules.word(.translation) == "namedTranslator"
    let untranslated = place.proofs.indices.filter { index in
      assessment.facts.check.faults(of: place.proofs[index]).contains {
        if case .untranslated(language, _) = $0.fault { true } else { false }
      }
    }
    // One kind at a time, which the advice names.
    let places = untranslated.filter { place.proofs[$0].kind == place.proofs[untranslated[0]].kind }
    let kind = places.first.map { place.proofs[$0].kind } ?? ""
    if isNamed, !places.isEmpty, places.allSatisfy({ place.proofs[$0].translated == true }) {
      let names = places.map { set("\(place.path).proofs[\($0)].translator", JSONText.quoted("…")) }
      return .step(.declareTranslator(proof: kind), record, names)
    }
    let assumptions = places.flatMap { index in
      let path = "\(place.path).proofs[\(index)]"
      return [set("\(path).translated", "true")]
        + (isNamed ? [set("\(path).translator", JSONText.quoted("…"))] : [])
    }
    return .step(.translate(kind: kind, language: language, byNamedTranslator: isNamed), record, assumptions)
  }

  private func ask(_ area: Reason.Area, _ kind: String?, _ record: String?) -> Remedy {
    switch area {
    case .experience: return askForExperience(record)
    case .education:
      guard let studies = file.education.first(where: { $0.id == record }), let request = studiesRequest(studies)
      else { return .impossible }
      return ask(request, record)
    case .collegiation: return kind.map { ask(requests.collegiation($0), record) } ?? .impossible
    case .training:
      // What stands for a course is judged by what it is.
      let isDegree = file.training.first { $0.id == record }?.kind.isDegree == true
      return ask(requests.training(isProgramme: asked?.kind == .programa || isDegree), record)
    case .additional: return ask(requests.further(), record)
    // No requirement is met by a bonus.
    case .disability, .armedForces, .athlete: return .impossible
    }
  }

  /// A further proof of a whole job; of one that goes on issued anew, where the others are of an earlier day.
  func askForExperience(_ record: String?, anew: Bool = false) -> Remedy {
    guard let index = file.experience.firstIndex(where: { $0.id == record }) else { return .impossible }
    let job = file.experience[index]
    var request = requests.experience(job)
    if anew, let from = job.from, !from.isMonth, case .on(let end) = job.to, !end.isMonth {
      request.period = DayRun(from.first, end.first)
    }
    return .step(
      anew && job.to == .current ? .renewProof(request, on: assessment.on) : .ask(request), record,
      [set("experience[\(index)].proofs[\(job.proofs.count)]", requests.whole(job, on: assessment.on))])
  }

  /// A further proof of a record.
  func ask(_ request: Measure.DocumentRequest, _ record: String?) -> Remedy {
    guard let record, let place = place(record) else { return .impossible }
    let proof = requests.proof(request, on: assessment.on)
    return .step(.ask(request), record, [set("\(place.path).proofs[\(place.proofs.count)]", proof)])
  }

  /// Days for months, so that as few days as possible are taken for granted.
  func exactDates(_ record: String?) -> Remedy {
    guard let index = file.experience.firstIndex(where: { $0.id == record }), let from = file.experience[index].from
    else { return .impossible }
    let job = file.experience[index]
    var (first, last) = (from.last, from.last)
    if case .on(let end) = job.to {
      last = end.first
      if first > last { first = max(from.first, end.first) }
      if first > last { last = first }
    }
    var assumptions: [Assumption] = []
    if from.isMonth { assumptions.append(set("experience[\(index)].from", JSONText.quoted(first.description))) }
    if case .on(let end) = job.to, end.isMonth {
      assumptions.append(set("experience[\(index)].to", JSONText.quoted(last.description)))
    }
    let lacksEnd = if case .on(let end) = job.to { end.isMonth } else { false }
    return .step(.exactDates(start: from.isMonth, end: lacksEnd), record, assumptions)
  }

  func functions(_ asked: [String], _ record: String?) -> Remedy {
    guard let first = asked.first, let job = file.experience.first(where: { $0.id == record }) else {
      return .impossible
    }
    return member("functions[\(job.functions.count)]", JSONText.quoted(first), .describeFunctions(asked), record)
  }
}
