internal import Applicant
internal import Days
internal import Reading

/// What can be done about a reason.
enum Remedy {
  /// One thing to do, and what changes in the file if it is done.
  case step(Improvement.Step, Change)
  /// Nothing about this reason by itself; the record may be mended all the same.
  case aside
  /// Nothing: the record cannot serve.
  case impossible

  static func step(_ measure: Measure, _ record: String?, _ assumptions: [Assumption]) -> Remedy {
    .step(Improvement.Step(measure: measure, record: record), Change(assumptions: assumptions))
  }
}

/// Finds what can be done about the reasons of a requirement, in the file as it is assessed.
struct Remedies {
  let requirement: RequirementID
  let assessment: Assessment
  /// The day that is taken for the end of studies where nobody knows it.
  let unknownEnd: Day

  /// - Parameter unknownEnd: `nil`: the application day, the latest possible, which takes the least for granted.
  init(requirement: RequirementID, assessment: Assessment, unknownEnd: Day? = nil) {
    self.requirement = requirement
    self.assessment = assessment
    self.unknownEnd = unknownEnd ?? assessment.on
  }

  var file: ApplicantFile { assessment.facts.file }
  var rules: Rules { assessment.rules }
  var isCurricular: Bool { assessment.stage == .curricular }
  var requests: DocumentRequests { DocumentRequests(assessment: assessment) }

  func remedy(_ reason: Reason) -> Remedy {
    let record = reason.records.first
    switch reason.kind {
    case .missingField(let path): return fill(path, record)
    case .registry(let name, _):
      let others = (file.personal.declarations.registries ?? []).filter { $0 != name }
      return .step(.leaveRegistry(name), nil, [set("personal.declarations.registries", JSONText.texts(others))])
    case .fichaField(let path): return fill(path, nil)
    case .folioMissing(let kind): return folio(kind, record)
    case .unsigned(let place, _): return .step(.sign(place: place), nil, [set("\(place).signed", "true")])
    case .unfoliated(let place, _): return .step(.foliate(place: place), nil, [set("\(place).foliated", "true")])
    case .documentMissing(let kind): return attachDocument(kind)
    case .proof(let area, let fault): return proof(area, fault, record)
    case .educationStatus(let asked, let declared, let level): return status(asked, declared, level, record)
    case .educationCareer(let asked, let declared, _): return career(asked, declared, record)
    case .educationCareerClose(let asked, let declared, let closeness):
      return closeCareer(asked, declared, closeness, record)
    case .collegiationOther(let college, let careers): return judge(.judgeCollege(college, careers: careers), record)
    case .educationCycle(let asked, let declared): return cycle(asked, declared, record)
    case .educationDegreeLater(let issued, let day): return judge(.judgeDegree(issued: issued, on: day), record)
    case .educationAbroad(_, let missing): return recognise(missing, record)
    case .collegiationExpired(let kind, _, _): return ask(requests.collegiation(kind), record)
    case .additionalExpired: return ask(requests.further(validOn: assessment.documentsDay), record)
    case .collegiationNoValidity(let kind): return validity(kind, record)
    case .collegiationLink: return member("link", JSONText.quoted("https://…"), .declareLink, record)
    case .trainingNoHours: return hours(record)
    case .trainingBelowMinimum(let hours, _, _): return governingBody(hours, record)
    case .trainingNotConcluded(let end, let day) where end.map({ $0.isMonth && $0.first <= day }) ?? true:
      return member("to", JSONText.quoted(day.description), .declareEnd, record)
    case .trainingClose(let asked, let found, let shared), .matterClose(let asked, let found, let shared):
      return judge(.judge(asked: asked, found: found, .sharedWords(shared)), record)
    case .knowledgeLevel(let asked, _):
      return member("level", JSONText.quoted(asked.rawValue), .knowledgeLevel(asked), record)
    case .secigraNotRecognised, .proofTooEarly, .levelNotShown: return askForExperience(record)
    case .impreciseDates: return exactDates(record)
    case .matter(let asked): return functions(asked, record)
    case .sector(let asked, nil):
      return member("sector", JSONText.quoted(asked.rawValue), .declareSector(asked), record)
    case .level(let asked, nil):
      return member("level", JSONText.quoted(asked.rawValue), .declareLevel(asked), record)
    case .beforeStart, .future, .afterApplicationDay, .practiceAfterStart, .practiceMinimum, .practiceCap, .secigraPart,
      .secigraCap, .evidenceDates, .startUnproven, .startUndeclared, .startUndated, .startWithoutStudies,
      .startRejected, .startUndecided, .startEarlierUndecided, .schoolEndUnproven, .schoolEndUndeclared,
      .experienceShort, .trainingHoursShort:
      return .aside
    default: return .impossible
    }
  }

  func set(_ path: String, _ value: String) -> Assumption { Assumption(path: path, value: value) }

  /// Sets a member of a record.
  func member(_ name: String, _ value: String, _ measure: Measure, _ record: String?) -> Remedy {
    guard let place = record.flatMap(place) else { return .impossible }
    return .step(measure, record, [set("\(place.path).\(name)", value)])
  }

  /// Where a record stands in the file, and its proofs.
  func place(_ record: String) -> (path: String, proofs: [Proof])? {
    if let place = file.provedPlaces.first(where: { $0.isRecord && $0.reference == record }) {
      return (place.path, place.proofs)
    }
    return file.knowledge.firstIndex { $0.id == record }.map { ("knowledge[\($0)]", []) }
  }

  /// A person's yes. It takes the number of the applicant's document to say whom it is on.
  func judge(_ measure: Measure, _ record: String?, of requirement: RequirementID? = nil) -> Remedy {
    guard let record, let applicant = file.personal.document?.number else { return .impossible }
    let decision = Decision(
      applicant: applicant, requirement: (requirement ?? self.requirement).description, record: record, accept: true,
      by: "", role: rules.words(.decisionRoles)?.first)
    return .step(Improvement.Step(measure: measure, record: record), Change(decisions: [decision]))
  }
}
