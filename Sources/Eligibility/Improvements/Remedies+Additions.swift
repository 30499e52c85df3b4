internal import Applicant
internal import Days
internal import Reading

// What could be added to the file.
extension Remedies {
  /// Of some alternatives the first of each that other papers prove; of a ficha, which has none, the first of all.
  func differing(_ alternatives: [Profile.Alternative]) -> [Int] {
    alternatives.indices.filter { place in
      !alternatives[..<place].contains { haveOnePaper($0, alternatives[place]) }
    }
  }

  private func haveOnePaper(_ a: Profile.Alternative, _ b: Profile.Alternative) -> Bool {
    !isCurricular || a.level == b.level && a.status == b.status
  }

  /// Studies that would meet a group of alternatives: of those that are proved like one of them the first that the file
  /// does not have already.
  func addStudies(_ group: [PostingFacts.Alternative], like place: Int) -> Remedy {
    let others = group.filter { haveOnePaper($0.asked, group[place].asked) }.compactMap(other)
    guard let asked = others.first else { return .impossible }
    let papers = isCurricular ? papers(of: asked) : []
    let isComplete = !asked.level.isSchool && asked.status.reaches(.egresado, at: asked.level)
    let record = JSONText.object([
      "id": newID("ed"), "level": JSONText.quoted(asked.level.rawValue),
      "status": JSONText.quoted(asked.status.rawValue), "career": asked.careers.first.map(JSONText.quoted),
      "cycle": asked.cycle.map(String.init),
      "egreso": isComplete ? JSONText.quoted(unknownEnd.description) : nil,
      "proofs": proofs(papers),
    ])
    return .step(
      .addStudies(others, proofs: papers), nil, [set("education[\(file.education.count)]", record)])
  }

  /// An alternative without the careers of which the file has studies of its level already, unfinished or rejected: nobody
  /// is told to declare them a second time. `nil` where no career is left.
  private func other(_ alternative: PostingFacts.Alternative) -> Profile.Alternative? {
    var asked = alternative.asked
    if asked.careers.isEmpty { return asked }
    let careers = CareerMatching(decisions: .none, tables: assessment.careers.tables, acceptsClose: false)
    let settled = assessment.facts.education.filter { studies in
      guard studies.record.level == asked.level else { return false }
      let isReached = studies.record.status?.reaches(asked.status, at: asked.level) == true
      return !isReached || !studies.canHave(asked.status, by: assessment.on)
        || assessment.decisions.decision(on: studies.record.id, for: .education)?.accept == false
    }
    asked.careers = zip(asked.careers, alternative.careers).filter { _, career in
      !settled.contains { careers.matches($0, PostingFacts.Alternative(asked: asked, careers: [career])) }
    }.map(\.0)
    return asked.careers.isEmpty ? nil : asked
  }

  /// What proves studies, and from when experience counts by them where nothing does yet.
  private func papers(of asked: Profile.Alternative) -> [Measure.DocumentRequest] {
    let (start, posting) = (assessment.start, assessment.posting)
    let startsCount =
      start.start == .unproven && !asked.level.isPostgraduate
      && posting.startGroups.joined().contains { $0.asked.level == asked.level }
      && (posting.profile.general != nil || !posting.profile.specific.isEmpty)
    return requests.studies(asked.status, at: asked.level, startingCount: startsCount)
  }

  /// Secondary school with the day it ended.
  func addSchool() -> Remedy {
    let school = Profile.Alternative(level: .secundaria, status: .completa, careers: [], allowsRelated: false)
    let request = isCurricular ? requests.countStart(.secundaria) : nil
    let record = JSONText.object([
      "id": newID("ed"), "level": JSONText.quoted(school.level.rawValue),
      "status": JSONText.quoted(school.status.rawValue), "egreso": JSONText.quoted(unknownEnd.description),
      "proofs": proofs(request.map { [$0] } ?? []),
    ])
    return .step(
      .addStudies([school], proofs: request.map { [$0] } ?? []), nil,
      [set("education[\(file.education.count)]", record)])
  }

  func addCollegiation() -> Remedy {
    let needed = isCurricular ? requests.collegiation() : []
    let record = JSONText.object([
      "id": newID("co"), "college": JSONText.quoted("…"), "link": JSONText.quoted("https://…"),
      "proofs": proofs(needed),
    ])
    return .step(.addCollegiation(needed), nil, [set("collegiation[\(file.collegiation.count)]", record)])
  }

  /// A course or programme with the hours that are lacking.
  func train(_ asked: Profile.Training, counted: Int) -> Remedy {
    let isProgramme = asked.kind == .programa
    let addsUp = rules.flag(isProgramme ? .programmeAddUp : .courseAddUp)
    let least = rules.integer(isProgramme ? .programmeMinimum : .courseMinimum)
    let hours = max(addsUp ? asked.hours - counted : asked.hours, least)
    let each = !isProgramme && addsUp && hours > least ? least : nil
    let request = requests.training(isProgramme: isProgramme)
    let record = JSONText.object([
      "id": newID("tr"), "kind": JSONText.quoted(asked.kind.rawValue),
      "name": JSONText.quoted(asked.topics.first ?? "…"), "hours": "\(hours)",
      "to": JSONText.quoted(assessment.on.description), "proofs": proofs(isCurricular ? [request] : []),
    ])
    return .step(
      .train(
        isProgramme: isProgramme, hours: hours, each: each, topics: unique(topics(of: asked)),
        shows: isCurricular ? request.shows : []),
      nil, [set("training[\(file.training.count)]", record)])
  }

  /// What a training of the kind asked is to be on, without that kind where the posting names it beside the topic.
  private func topics(of asked: Profile.Training) -> [String] {
    zip(assessment.posting.profile.training, assessment.posting.topics).first { $0.0 == asked }?.1.compactMap {
      $0.forms(for: asked.kind == .programa ? .programa : .curso).all.last?.text
    } ?? asked.topics
  }

  func addKnowledge(_ asked: Profile.Knowledge) -> Remedy {
    let record = JSONText.object([
      "id": newID("kn"), "kind": JSONText.quoted(asked.kind.rawValue),
      "name": JSONText.quoted(asked.name), "level": asked.level.map { JSONText.quoted($0.rawValue) },
    ])
    return .step(
      .addKnowledge(name: asked.name, level: asked.level), nil, [set("knowledge[\(file.knowledge.count)]", record)])
  }

  func addFurther(_ asked: Profile.Additional) -> Remedy {
    let request = isCurricular ? requests.further() : nil
    let record = JSONText.object([
      "name": JSONText.quoted(asked.name), "proofs": proofs(request.map { [$0] } ?? []),
    ])
    return .step(
      .addFurther(name: asked.name, proof: request), nil, [set("additional[\(file.additional.count)]", record)])
  }

  /// What an education record lacks to start the count from its egreso; `nil` where it lacks nothing or cannot.
  func startCount(_ record: String) -> Remedy? {
    guard let index = file.education.firstIndex(where: { $0.id == record }) else { return nil }
    let studies = file.education[index]
    let place = "education[\(index)]"
    if assessment.start.isSecondary { return endSchool(assessment.facts.education[index], place) }
    if studies.status?.reaches(.egresado, at: studies.level) != true {
      return finish(assessment.facts.education[index])
    }
    guard let egreso = studies.egreso else { return declareEgreso(studies, place) }
    // A constancia that is there and shows a later end is not asked for anew.
    let end = assessment.facts.education[index].egreso ?? egreso
    // Before the egreso nobody is given a paper that says it.
    if end > assessment.on { return nil }
    if case .proved(let day) = assessment.start.start, day <= end { return nil }
    let matches = assessment.posting.startGroups.joined().filter { $0.asked.level == studies.level }
      .map { assessment.careers.match(assessment.facts.education[index], $0) }
    if !matches.contains(.matches), !assessment.posting.startsAfterUniversity || studies.level != .universitario {
      for case .close(.educationCareerClose(let asked, let declared, let closeness)) in matches {
        return closeCareer(asked, declared, closeness, record)
      }
      let named = assessment.posting.startGroups.joined().first {
        $0.asked.level == studies.level && !$0.asked.careers.isEmpty
      }
      if let named, studies.career == nil { return career(named.asked.careers, nil, record) }
      if assessment.posting.asksCompleteStudies { return nil }
    }
    guard isCurricular, let request = requests.countStart(studies.level) else { return nil }
    let proof = requests.proof(request, on: max(egreso, assessment.on))
    return .step(.ask(request), record, [set("\(place).proofs[\(studies.proofs.count)]", proof)])
  }

  /// What a secondary school of the file lacks to start the count from its end; `nil` where it lacks nothing or cannot.
  private func endSchool(_ school: EducationFacts, _ place: String) -> Remedy? {
    let record = school.record
    guard record.level == .secundaria else { return nil }
    if record.status != .completa { return status(.completa, record.status, record.level, record.id) }
    guard let egreso = record.egreso else { return declareEgreso(record, place) }
    guard egreso <= assessment.on, school.secondaryEnd(rules: rules) == nil else { return nil }
    return requests.countStart(record.level).map { ask($0, record.id) }
  }

  /// An egreso that nobody declared is taken to be as late as can be.
  private func declareEgreso(_ studies: EducationRecord, _ place: String) -> Remedy {
    let latest = min(unknownEnd, latestEnd(of: studies) ?? unknownEnd)
    // Nobody finishes before having begun.
    let day = max(latest, studies.from?.last ?? latest)
    return .step(.declareEgreso, studies.id, [set("\(place).egreso", JSONText.quoted(day.description))])
  }

  /// The day of a diploma that is there, from which experience would count: none is of a day before the egreso.
  func dateDiploma(_ record: String) -> Remedy {
    guard let index = file.education.firstIndex(where: { $0.id == record }),
      let place = assessment.facts.education[index].undatedDiploma(rules: rules)
    else { return .impossible }
    let studies = file.education[index]
    let day = max(unknownEnd, studies.egreso ?? unknownEnd)
    return .step(
      .declareDiplomaDate(proof: studies.proofs[place].kind), record,
      [set("education[\(index)].proofs[\(place)].date", JSONText.quoted(day.description))])
  }

  /// The status without which studies start no count; `nil` where they are others than those asked or end later.
  private func finish(_ studies: EducationFacts) -> Remedy? {
    let (record, groups) = (studies.record, assessment.posting.startGroups)
    if let egreso = record.egreso, egreso > assessment.on { return nil }
    let asked = groups.joined().first { $0.asked.level == record.level && assessment.careers.matches(studies, $0) }
    return asked.map { status($0.asked.status, record.status, record.level, record.id) }
  }

  /// The last day on which studies can have ended by their papers: none is of an earlier day, and a diploma takes longer.
  private func latestEnd(of studies: EducationRecord) -> Day? {
    let ends = rules.words(.start(studies.level)) ?? []
    let diplomas = rules.words(.startDiplomas) ?? []
    return studies.proofs.compactMap { proof -> Day? in
      guard let date = proof.date else { return nil }
      if diplomas.contains(proof.kind) { return date.advanced(by: -1) }
      return ends.contains(proof.kind) ? date : nil
    }.min()
  }

  private func proofs(_ requests: [Measure.DocumentRequest]) -> String? {
    requests.isEmpty ? nil : JSONText.array(requests.map { self.requests.proof($0, on: assessment.on) })
  }

  /// An id that no record has.
  private func newID(_ prefix: String) -> String {
    let lists = [
      file.education.map(\.id), file.collegiation.map(\.id), file.training.map(\.id), file.knowledge.map(\.id),
      file.experience.map(\.id),
    ]
    let taken = Set(lists.joined())
    let number = (1...taken.count + 1).first { !taken.contains("\(prefix)-nuevo-\($0)") } ?? 1
    return JSONText.quoted("\(prefix)-nuevo-\(number)")
  }
}
