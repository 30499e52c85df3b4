internal import Applicant
internal import Days
internal import Reading

// Education, collegiation and training.
extension Remedies {
  func status(
    _ asked: EducationStatus, _ declared: EducationStatus?, _ level: EducationLevel, _ record: String?
  ) -> Remedy {
    let value = JSONText.quoted(asked.rawValue)
    guard declared != nil, let record, let place = place(record) else {
      return member("status", value, .fillIn(path: "status"), record)
    }
    var assumptions = [set("\(place.path).status", value)]
    let studies = assessment.facts.education.first { $0.record.id == record }
    if isCurricular, studies?.accepted(for: asked, rules: rules).isEmpty == false {
      return .step(.declareStatus(asked), record, assumptions)
    }
    let request = requests.studies(asked, at: level)
    if isCurricular {
      assumptions.append(
        set("\(place.path).proofs[\(place.proofs.count)]", requests.proof(request, on: assessment.on)))
    }
    return .step(.reachStatus(asked, proof: isCurricular ? request : nil), record, assumptions)
  }

  func career(_ asked: [String], _ declared: String?, _ record: String?) -> Remedy {
    guard declared == nil, let first = asked.first else { return .impossible }
    return member("career", JSONText.quoted(first), .declareCareer(asked), record)
  }

  /// A title is not the name of a career: whoever has the diploma can say the name.
  func closeCareer(
    _ asked: String, _ declared: String, _ closeness: Reason.Closeness, _ record: String?
  ) -> Remedy {
    if closeness == .title(.declared) {
      return member("career", JSONText.quoted(asked), .nameCareer(asked: asked, title: declared), record)
    }
    return judge(.judge(asked: asked, found: declared, closeness), record, of: .education)
  }

  func cycle(_ asked: Int, _ declared: Int?, _ record: String?) -> Remedy {
    member("cycle", "\(asked)", declared == nil ? .fillIn(path: "cycle") : .reachCycle(asked), record)
  }

  func recognise(_ missing: [[String]], _ record: String?) -> Remedy {
    let own = file.education.first { $0.id == record }?.recognition ?? []
    return member("recognition", JSONText.texts(own + missing.compactMap(\.first)), .recognise(missing), record)
  }

  func validity(_ kind: String, _ record: String?) -> Remedy {
    guard let record, let place = place(record) else { return .impossible }
    let lacking = place.proofs.indices.filter { place.proofs[$0].kind == kind && place.proofs[$0].validUntil == nil }
    let value = JSONText.quoted(assessment.documentsDay.description)
    return .step(
      .declareValidity(proof: kind, on: assessment.documentsDay), record,
      lacking.map { set("\(place.path).proofs[\($0)].validUntil", value) })
  }

  /// Hours are taken for the fewest with which the training counts and, where hours add up, nothing is lacking.
  func hours(_ record: String?) -> Remedy {
    guard let asked, let training = file.training.first(where: { $0.id == record }) else { return .impossible }
    let least = asked.minimumHours(of: training, by: rules).hours
    let hours = max(least, lackingHours(of: asked))
    return member("hours", "\(hours)", .declareHours(least: hours), record)
  }

  /// A programme that a governing body ordered counts from fewer hours: who did not say whether one did, may.
  func governingBody(_ hours: Int, _ record: String?) -> Remedy {
    guard let asked, asked.kind == .programa, var training = file.training.first(where: { $0.id == record }),
      training.governingBody == nil
    else { return .impossible }
    training.governingBody = true
    let least = asked.minimumHours(of: training, by: rules).hours
    return hours < least ? .impossible : member("governingBody", "true", .declareGoverningBody(hours: least), record)
  }

  /// How many hours are lacking where they add up; else 0.
  private func lackingHours(of asked: Profile.Training) -> Int {
    guard rules.flag(asked.kind == .programa ? .programmeAddUp : .courseAddUp),
      let place = assessment.posting.profile.training.firstIndex(of: asked),
      case .hours(_, let counted) = TrainingRequirement(asked: asked, topics: assessment.posting.topics[place])
        .finding(in: assessment).figure
    else { return 0 }
    return asked.hours - counted
  }

  /// The training requirement that the remedies are for.
  var asked: Profile.Training? {
    guard case .training(let id) = requirement else { return nil }
    return assessment.posting.profile.training.first { $0.id == id }
  }

  /// The alternative that studies are held against: of those of their career the highest that they reach.
  private func alternative(for record: EducationRecord) -> Profile.Alternative? {
    let admitted = assessment.posting.education.joined().filter { $0.asked.admits(record.level) }
    let studies = assessment.facts.education.first { $0.record.id == record.id }
    let named = admitted.filter { one in studies.map { assessment.careers.matches($0, one) } ?? false }
    let all = (named.isEmpty ? admitted : named).map(\.asked)
    let reached = all.filter { record.status?.reaches($0.status, at: record.level) == true }
    return reached.max { $0.status != $1.status && $1.status.reaches($0.status, at: record.level) } ?? all.first
  }

  /// What must be asked for to prove what an education record declares.
  func studiesRequest(_ record: EducationRecord) -> Measure.DocumentRequest? {
    guard let asked = alternative(for: record) else { return nil }
    if asked.level.isSchool, record.level > asked.level {
      return record.status.map { requests.studies($0, at: record.level) }
    }
    return requests.studies(
      EducationFacts.obtainable(asked.status, by: record, on: assessment.on, rules: rules), at: record.level)
  }
}
