internal import Applicant
internal import Days
internal import Eligibility

// Education and training.
extension EnglishReasons {
  func educationAbsent(_ asked: [Profile.Alternative]) -> String {
    "No studies of the level asked are declared: \(asked.prefix(12).map { studies($0) }.joined(separator: "; or "))."
      + advice("Declare them with their documents if you have them.")
  }

  func educationStatus(
    _ asked: EducationStatus, _ declared: EducationStatus?, _ level: EducationLevel
  ) -> String {
    let found =
      declared.map { "the declared status is \"\(w.term($0.rawValue))\"" }
      ?? "no status is declared"
    return "Of \(w.term(level.rawValue)) \(found); at least \"\(w.term(asked.rawValue))\" is asked."
  }

  func educationCareer(_ asked: [String], _ declared: String?, _ allowsRelated: Bool) -> String {
    let found = declared.map { "The declared career is \(w.quoted($0))" } ?? "No career is declared"
    let wanted = "\(found); asked is \(w.quotedList(asked, .or))"
    if !allowsRelated { return "\(wanted)." }
    return declared == nil
      ? "\(wanted) or related (afines)."
      : "\(wanted) or related (afines), and by the table of careers it is not related: that it is only the evaluator can "
        + "decide."
  }

  func educationCareerClose(_ asked: String, _ declared: String, _ closeness: Reason.Closeness)
    -> String
  {
    let why =
      switch closeness {
      case .family(let code, let name):
        "they are of one family of careers (\(w.safe(code)), \(w.quoted(name)))"
      case .sharedWords(let words): sharedWords(words)
      case .otherField(let code, let name):
        "the name begins alike, but is of another field (\(w.safe(code)), \(w.quoted(name)))"
      case .title(let title): self.title(title)
      }
    return
      "The career \(w.quoted(asked)) is asked, \(w.quoted(declared)) is declared: \(why). A person must decide whether "
      + "it corresponds."
  }

  func title(_ title: Reason.Closeness.Title) -> String {
    switch title {
    case .asked: "what is asked is the title or degree of who studied the career"
    case .declared: "what is declared is the title or degree of who studied the career, not its name"
    }
  }

  func collegiationOther(_ college: String, _ careers: [String]) -> String {
    "The professional college declared is \(w.quoted(college)), which is not known to be that of the career "
      + "\(w.quotedList(careers, .and)). A person must decide whether it corresponds."
  }

  func educationCycle(_ asked: Int, _ declared: Int?) -> String {
    let found = declared.map { "cycle \($0) is declared" } ?? "no cycle is declared"
    return "Cycle \(asked) must have been completed; \(found)."
  }

  func educationNotConcluded(_ egreso: Day, _ shown: Bool, _ on: Day) -> String {
    "The egreso \(shown ? "that the constancia shows" : "declared") is of \(w.day(egreso)): on \(w.day(on)), the application day, the studies are not concluded."
  }

  func educationNotBegun(_ from: DeclaredDate, _ on: Day) -> String {
    "The studies are declared to begin \(from.isMonth ? "in" : "on") \(w.declared(from)): on \(w.day(on)), the application "
      + "day, they have not begun."
  }

  func educationDegreeLater(_ issued: Day, _ on: Day) -> String {
    "The diploma that proves it is of \(w.day(issued)), after \(w.day(on)), the application day. A person must decide "
      + "whether what is asked was there on that day: the diploma may be a duplicate."
  }

  func educationAbroad(_ country: String, _ missing: [[String]]) -> String {
    let place = country.isEmpty ? "" : " (\(w.safe(country)))"
    return
      "The studies are from abroad\(place) and lack: \(w.demands(missing))."
      + advice("Complete the recognition and declare it.")
  }

  func trainingAbsent(_ topics: [String]) -> String {
    topics.isEmpty
      ? "No training is declared that serves this requirement."
      : "No training on \(w.quotedList(topics, .or)) is declared."
        + advice("Declare it with its document if you have it.")
  }

  func trainingHoursShort(_ counted: Int, _ asked: Int) -> String {
    counted < asked
      ? "\(w.hours(counted)) counted, \(asked) asked: \(asked - counted) lacking."
      : "No training counts towards the \(w.hours(asked)) asked."
  }

  func hoursFound(_ hours: Int, _ shown: Bool) -> String {
    "\(shown ? "Its certificate shows" : "This training has") \(w.hours(hours))"
  }

  func paperBeforeEgreso(_ proof: String, _ issued: Day, _ egreso: Day) -> String {
    "The egreso declared is of \(w.day(egreso)), and the document \"\(w.term(proof))\" of the same studies is earlier: of "
      + "\(w.day(issued)). One of the two days cannot be right." + advice("Look at them in the documents.")
  }

  func certificateBeforeEnd(_ issued: Day, _ end: DeclaredDate) -> String {
    "The document of this training is of \(w.day(issued)), and it is said to have ended later (\(w.declared(end))): a person "
      + "must see whether it proves that it was concluded." + advice("Look at the dates.")
  }

  func trainingNotConcluded(_ end: DeclaredDate?, _ on: Day) -> String {
    guard let end else {
      return
        "It is not declared when this training ended; it must have been concluded by \(w.day(on))."
        + advice("Add it.")
    }
    return
      "This training ends \(end.isMonth ? "in" : "on") \(w.declared(end)); it must have been concluded by \(w.day(on))."
  }

  func studies(_ asked: Profile.Alternative) -> String {
    var text = "\(w.term(asked.level.rawValue)), \"\(w.term(asked.status.rawValue))\""
    if let cycle = asked.cycle { text += ", cycle \(cycle)" }
    if !asked.careers.isEmpty { text += ", in \(w.quotedList(asked.careers, .or))" }
    return asked.allowsRelated && !asked.careers.isEmpty ? "\(text) or related (afines)" : text
  }
}
