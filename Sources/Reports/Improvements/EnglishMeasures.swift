internal import Applicant
internal import Days
internal import Eligibility

/// What a measure says, in English.
struct EnglishMeasures {
  /// The record that it concerns, as a person knows it.
  let record: String
  /// Where the studies or the course of the record were, where the file says.
  let institution: String?
  private let w = Wording(.en)

  init(record: String, institution: String?) {
    self.record = record
    self.institution = institution
  }

  /// What to do, and the folio of the documents that it takes where the bases want one.
  func sentences(_ measure: Measure) -> String {
    let wantsFolio = measure.requests.contains(where: \.foliated)
    return sentence(measure) + (wantsFolio ? " Put a folio on it and give the folio." : "")
  }

  private func sentence(_ measure: Measure) -> String {
    switch measure {
    case .attachProof(let kind, let finding): return "Attach \(w.term(kind)) of \(record) again: \(flaw(finding))."
    case .attachInFormat(let kind, let formats):
      return "Attach \(w.term(kind)) of \(record) as \(w.terms(formats, .or))."
    case .attachWithout(let flaw, let kind):
      return "The file of \(w.term(kind)) of \(record) \(w.flaw(flaw)). \(w.cure(flaw))"
    case .attachDocument(let kind, let foliated):
      let state = ["legible", "signed"] + (foliated ? ["with its folio"] : [])
      return "Attach \(w.term(kind)), which the posting requires: \(w.list(state, .and))."
    case .fillIn(let path): return fillIn(path)
    case .declareSector(let sector): return "If \(record) is in the \(w.term(sector.rawValue)), say so."
    case .declareLevel(let level):
      return "Say the level of the post at \(record); \(w.term(level.rawValue)) or higher is asked."
    case .declareCareer(let careers): return "Say the career of \(record); \(w.quotedList(careers, .or)) is asked."
    case .nameCareer(let asked, let title):
      return
        "\(w.quoted(title)) is a title or degree: if \(record) is of the career \(w.quoted(asked)), write the career's name "
        + "in its place, as its documents have it."
    case .declareEgreso: return "Say the date of egreso of \(record): experience counts from it."
    case .declareDiplomaDate(let proof):
      return "Say of which day \(w.term(proof)) of \(record) is: experience can count from it."
    case .describeFunctions(let matters):
      return
        "If the work at \(record) was in \(w.quotedList(matters, .or)), describe it among its functions, as its "
        + "documents show it."
    case .exactDates(let start, let end):
      let happened = start && end ? "began and ended" : start ? "began" : "ended"
      return "Say the exact day on which \(record) \(happened), as its document shows it."
    case .declareHours(let least):
      return "Say how many hours \(record) had: it serves if they were \(w.hours(least)) or more."
    case .declareEnd: return "Say when \(record) ended."
    case .declareGoverningBody(let hours):
      return "If a governing body (ente rector) ordered \(record), say so: then it counts from \(w.hours(hours))."
    case .declareStatus(let status):
      return
        "If you have reached \(w.term(status.rawValue)) in \(record), declare it: the document that proves it is already "
        + "among those that you hand in."
    case .knowledgeLevel(let level):
      return "If your level in \(record) is \(w.term(level.rawValue)) or higher, say so."
    case .folio(let proof): return "Give the folio of \(w.term(proof)) of \(record) in the resumen curricular."
    case .sign(let place): return "Sign \(w.place(place))."
    case .foliate(let place): return "Put the folio on \(w.place(place))."
    case .declareValidity(let proof, let day):
      return "Say until when \(w.term(proof)) is valid: it must be on \(w.day(day))."
    case .declareIssue(let proof):
      return
        "Say of which day \(w.term(proof)) of \(record) is: the job counts up to that day. If the document does not say "
        + "it, ask for one that does."
    case .declareTranslator(let proof): return "Say who made the translation of \(w.term(proof)) of \(record)."
    case .declareLink: return "Give the link to the page of the college where the good standing can be checked."
    case .addStudies(let group, let proofs):
      let studies = w.list(group.prefix(12).map { EnglishReasons(w: w).studies($0) }, .or)
      let needed = proofs.isEmpty ? "" : ". Attach \(w.list(proofs.map { document($0) }, .and))"
      return "If you have these studies, declare them: \(studies)\(needed)."
    case .addCollegiation(let proofs):
      let needed = proofs.isEmpty ? "" : " and attach \(w.list(proofs.map { document($0) }, .and))"
      return "If you belong to a professional college, declare it\(needed)."
    case .addKnowledge(let name, let level):
      let asked = level.map { ", level \(w.term($0.rawValue)) or higher" } ?? ""
      return "If you have the knowledge \(w.quoted(name))\(asked), declare it; it needs no document."
    case .addFurther(let name, let proof):
      let proved = proof == nil ? "" : " and attach what proves it"
      return "If you have \(w.quoted(name)), declare it\(proved)."
    case .ask(let request) where request.from == .any:
      let valid = request.validOn.map { ", valid on \(w.day($0))" } ?? ""
      return "Attach a copy of what proves \(record)\(valid)."
    case .ask(let request) where request.from == .oneself: return "Attach \(document(request)), of \(record)."
    case .ask(let request) where request.attachedLacks.isEmpty: return "Ask \(asked(request)).\(period(request))"
    case .ask(let request):
      return
        "If the document that you attached already shows \(demands(request.attachedLacks, request)), say so in \"shows\"; if "
        + "not, ask \(asked(request)).\(period(request))"
    case .renewProof(let request, let day):
      return
        "Ask \(issuer(request)) for \(document(request)), issued on \(w.day(day)) or later: what goes on counts up to the day "
        + "of issue."
    case .translate(let kind, let language, let isNamed):
      let translator = isNamed ? ", with the name of who made it" : ""
      return
        "Attach the translation into Spanish of \(w.term(kind)) of \(record), which is in another language "
        + "(\(w.quoted(language)))\(translator)."
    case .recognise(let missing): return "Have \(record) recognised: \(w.demands(missing))."
    case .reachStatus(let status, let proof):
      let proof = proof.map { " and attach \(document($0))" } ?? ""
      return
        "If you have reached \(w.term(status.rawValue)) in \(record), declare it\(proof); if not, you would have to."
    case .reachCycle(let cycle): return "In \(record) cycle \(cycle) must have been completed."
    case .leaveRegistry(let name):
      return "Put your affairs in order, have yourself taken off the \(w.term(name)) and declare it no more."
    case .train(let isProgramme, let hours, let each, let topics, let shows):
      return train(isProgramme, hours, each, topics, shows)
    case .comeOfAge(let age): return "Wait until you are \(w.count(age, "year", "years")) old."
    case .keepJob(let request):
      let proof = request.map { " and hand in \(document($0)), issued that day" } ?? ""
      return "Go on working at \(record)\(proof)."
    case .letTimePass: return "Wait: what is declared already comes with time."
    case .judgeCollege(let college, let careers):
      return
        "The evaluator will see whether \(w.quoted(college)) is the professional college of \(w.quotedList(careers, .and)). "
        + "If you belong to another, declare it too, with its documents."
    case .judgeDegree(let issued, let day):
      return
        "The evaluator will see whether what the diploma of \(record), of \(w.day(issued)), proves was there on "
        + "\(w.day(day)). If it is a duplicate, have ready what shows the day of the original."
    case .judge(let asked, let found, let closeness):
      return
        "The evaluator will look whether \(place(of: found)) corresponds to \(w.quoted(asked)): "
        + "\(why(closeness)). Have ready what shows it."
    }
  }

  private func fillIn(_ path: String) -> String {
    switch path {
    case "status": "Say how far you came in \(record)."
    case "cycle": "Say the last completed cycle of \(record)."
    case _ where record.isEmpty: "Fill in \(w.term(path))."
    default: "Fill in \(w.place(path)) of \(record)."
    }
  }

  private func train(_ isProgramme: Bool, _ hours: Int, _ each: Int?, _ topics: [String], _ shows: [String]) -> String {
    let one = isProgramme ? "a specialisation programme or diplomado" : "a course"
    let about = topics.isEmpty ? "" : " in \(w.quotedList(topics, .or))"
    let least = each.map { $0 > 1 ? ", each of \($0) or more" : "" }
    let length = least.map { " that add up to \(w.hours(hours)) or more\($0)" } ?? " of \(w.hours(hours)) or more"
    let proof = shows.isEmpty ? "" : ", with a certificate that shows \(w.terms(shows, .and))"
    return "Before applying complete \(each == nil ? one : "one or more courses")\(about)\(length)\(proof)."
  }

  private func flaw(_ finding: Evidence.Finding) -> String {
    switch finding {
    case .missing: "the file is not there"
    case .empty: "the file is empty"
    case .altered: "the file has changed since it was registered"
    case .unreadable, .unexamined, .sound: "the file cannot be read"
    }
  }

  /// Whom to ask, and what for.
  private func asked(_ request: Measure.DocumentRequest) -> String {
    "\(issuer(request)) for \(document(request))\(of(request))"
  }

  private func issuer(_ request: Measure.DocumentRequest) -> String {
    switch request.from {
    case .employer(let office?): "\(w.term(office)) of \(record)"
    case .employer(nil): record
    case .institution: institution ?? "the institution"
    case .college: "the professional college"
    case .justice: "the Ministry of Justice"
    case .oneself, .any: "whoever issues it"
    }
  }

  /// The days that it must show, where others are shown.
  private func period(_ request: Measure.DocumentRequest) -> String {
    request.period.map { " It must show \(w.day($0.first)) to \(w.day($0.last)), as declared." } ?? ""
  }

  /// What the document is of, where whom to ask does not say it.
  private func of(_ request: Measure.DocumentRequest) -> String {
    if case .employer = request.from { "" } else { ", of \(record)" }
  }

  private func demands(_ groups: [[String]], _ request: Measure.DocumentRequest) -> String {
    w.demands(groups, ofStudies: request.kind == "constancia-egreso")
  }

  private func document(_ request: Measure.DocumentRequest) -> String {
    let shows = request.shows.isEmpty ? "" : " that shows \(demands(request.shows.map { [$0] }, request))"
    let valid = request.validOn.map { ", valid on \(w.day($0))" } ?? ""
    return "\(w.term(request.kind))\(shows)\(valid)"
  }

  /// A text with the record it stands in, unless it is the record's own name.
  private func place(of found: String) -> String {
    record.hasPrefix(w.quoted(found)) ? record : "\(w.quoted(found)) at \(record)"
  }

  private func why(_ closeness: Reason.Closeness) -> String {
    switch closeness {
    case .family(_, let name): "they are of the same family of careers, \(w.quoted(name))"
    case .sharedWords(let words): EnglishReasons(w: w).sharedWords(words)
    case .otherField(_, let name): "the name begins alike, but is of another field, \(w.quoted(name))"
    case .title(let title): EnglishReasons(w: w).title(title)
    }
  }
}
