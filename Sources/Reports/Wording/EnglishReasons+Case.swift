internal import Applicant
internal import Days
internal import Eligibility

// The person, the file, proofs and notes.
extension EnglishReasons {
  func wordsInDoubt(_ named: Reason.Named, _ doubt: Reason.WordsDoubt) -> String {
    let why =
      doubt.byStem.isEmpty
      ? "it has all its words, though apart"
      : "\(w.quotedList(doubt.byStem, .and)) has the same stem there, not the same word"
    let advice = named == .knowledge ? " If it is what you know, write it as the posting asks for it." : ""
    return
      "\(w.quoted(doubt.found)) is taken for \(w.quoted(doubt.asked)) because \(why). A person should confirm that "
      + "it corresponds.\(advice)"
  }

  func missingField(_ path: String) -> String {
    "A field that must be filled in is empty: \(w.place(path))."
      + advice("Fill it in.")
  }

  func registry(_ name: String, _ disqualifies: Bool) -> String {
    guard Vocabulary.persons[name] != nil else {
      return
        "The person declares to be listed in the register \(w.quoted(name)), which these rules do not know. A person "
        + "must see what follows from it."
    }
    return
      "The person declares to be listed in \(w.term(name)). What follows from it stands in the clause cited."
      + (disqualifies ? " In the curricular stage the outcome is DESCALIFICADO, not only NO APTO." : "")
      + advice("Settle the matter and have the entry removed.")
  }

  func surplus(_ items: [String]) -> String {
    let names = items.prefix(12).map { item in
      if item.contains("[") { return w.place(item) }
      let term = w.term(item)
      return "\"\(SafeText.shortened(term, to: 300))\""
    }
    let rest = items.count - names.count
    let list = rest > 0 ? "\(names.joined(separator: ", ")) and \(rest) more" : w.list(names, .and)
    return
      "The file has documents that the posting does not ask for or no requirement uses: \(list). A person should look "
      + "at them."
  }

  func proof(_ area: Reason.Area, _ fault: Reason.ProofFault) -> String {
    switch fault {
    case .missing(let kinds, let unproved, let presented):
      let which = kinds.isEmpty ? " one" : ": \(w.terms(kinds, .or))"
      let others = w.quotedList(presented.map { w.term($0) }, .and)
      let useless = presented.isEmpty ? "" : ": \(others) \(presented.count == 1 ? "is" : "are") not enough"
      let what = unproved.map(subject) ?? subject(area)
      return "No document proves \(what)\(useless).\(advice("Attach\(which)."))"
    case .notAccepted(let kind):
      return
        "The document \"\(w.term(kind))\" is not accepted as proof of \(subject(area))."
        + advice("Attach one that is.")
    case .incomplete(let groups):
      return
        "The documents that prove \(subject(area)) do not show: \(w.demands(groups, ofStudies: area == .education))."
        + advice("Attach one that does.")
    case .unmarked(let kind, let groups):
      return
        "The document \"\(w.term(kind))\" does not show: \(w.demands(groups)). Each document must show it, even where "
        + "another of the same record does." + advice("Ask for one that has it.")
    case .issuer(let issuer):
      return
        "The document that proves \(subject(area)) was issued by \"\(w.term(issuer))\", from whom it is not accepted."
        + advice("Ask for one from the office that the rules name.")
    case .untranslated(let language, lacksName: true):
      return
        "The translation into Spanish of the document that proves \(subject(area)) (which is in another language: "
        + "\(w.quoted(language))) does not say who made it; it must, and that person must sign it."
        + advice("Say who made it; if it is not signed, have it signed.")
    case .untranslated(let language, lacksName: false):
      return
        "The document that proves \(subject(area)) is in another language (\(w.quoted(language))) and lacks the "
        + "translation into Spanish that is asked."
        + advice("Attach it.")
    case .attachment(let kind, let finding):
      return "\(attachment(kind, finding)) So it does not prove \(subject(area))."
        + advice("Attach it again.")
    case .format(let kind, let format):
      return
        "The file of \"\(w.term(kind))\" has a format that is not accepted (\(w.term(format)))."
        + advice("Attach it in one that is.")
    case .flaw(let kind, let flaw):
      return "The file of \"\(w.term(kind))\" \(w.flaw(flaw)). So it does not prove \(subject(area))."
        + advice(w.cure(flaw))
    case .undated:
      return
        "The job goes on and no accepted document has a date of issue: it is not known until which day it proves it."
        + advice("State the date of issue.")
    case .noFolio:
      return
        "The document that proves \(subject(area)) has no folio number in the resumen curricular."
        + advice("State the folio.")
    }
  }

  private func subject(_ area: Reason.Area) -> String {
    switch area {
    case .experience: "this experience"
    case .education: "these studies"
    case .collegiation: "colegiatura and habilitación"
    case .training: "this training"
    case .additional: "this further requirement"
    case .disability: "the disability, which is declared for the sake of the bonus"
    case .armedForces: "the service in the Armed Forces, which is declared for the sake of the bonus"
    case .athlete: "being a qualified athlete, which is declared for the sake of the bonus"
    }
  }

  private func subject(_ unproved: Reason.Unproved) -> String {
    switch unproved {
    case .status(let status): "the status \"\(w.term(status.rawValue))\" of these studies"
    case .colegiatura: "colegiatura"
    case .habilitacion: "habilitación"
    case .membership: "colegiatura and habilitación"
    }
  }

  func bonusExpired(_ area: Reason.Area, _ until: Day, _ on: Day) -> String {
    "What proves \(subject(area)), was valid until \(w.day(until)); it must be valid on \(w.day(on)), the application day."
      + advice("Attach a document that is.")
  }

  func bonusLater(_ area: Reason.Area, _ issued: Day, _ on: Day) -> String {
    "What proves \(subject(area)), was issued on \(w.day(issued)), after the application day (\(w.day(on))). The bonus is taken "
      + "for proved, but a person must see whether it was there then."
      + advice("If there is an earlier document, attach it.")
  }

  func notAcuartelado(_ declared: Bool?) -> String {
    let found =
      declared == nil
      ? "it is not declared whether this service was (acuartelado)"
      : "this service is declared not to have been (acuartelado)"
    return "The bonus is for service in barracks, and \(found)." + (declared == nil ? advice("State it.") : "")
  }

  private func attachment(_ kind: String, _ finding: Evidence.Finding) -> String {
    let name = "The file of \"\(w.term(kind))\""
    return switch finding {
    case .missing: "\(name) is not there."
    case .unreadable: "\(name) cannot be opened."
    case .empty: "\(name) is empty."
    case .altered: "\(name) is not the one registered: its content has changed (another SHA-256)."
    case .unexamined: "\(name) has not been looked at."
    case .sound: "\(name) is there, but not accepted."
    }
  }

  func border(_ requirement: RequirementID, _ met: [String], _ unmet: [String]) -> String {
    "\(w.requirement(requirement)) is at the border: met when counted in \(w.terms(met, .or)), not met in "
      + "\(w.terms(unmet, .or)). A person should look at it."
  }

  var monthAsDay: String {
    "Of some dates only the month is declared: its first day is taken as the start, its last as the end."
      + advice("State the day; the curricular evaluation needs it.")
  }

  func accepted(
    _ requirement: RequirementID, _ decided: String, _ because: String, _ againstWords: Bool, _ despite: [Reason.Kind]
  ) -> String {
    let text = "\(decided) that this record corresponds to \(w.requirement(requirement))\(because)."
    if !despite.isEmpty {
      // What a person would do about it is settled.
      let plain = EnglishReasons(w: w.forOffice)
      return "\(text) The decision goes beyond what is asked. " + despite.map(plain.message).joined(separator: " ")
    }
    return againstWords
      ? "\(text) The words differ and the posting does not speak of related ones here: the decision goes beyond them."
      : text
  }

  func decisionWithoutRole(_ requirement: String, _ by: String, _ role: String?, _ roles: [String])
    -> String
  {
    let own =
      role.map { "it was taken as \"\(w.term($0))\"" }
      ?? "it does not say in which role it was taken"
    return
      "The decision of \(w.quoted(by)) on \(w.requirement(called: requirement)) was not taken into account: \(own), and by the "
      + "rules this decides: \(w.terms(roles, .or))."
  }

  /// Who decided and when, as the beginning of a sentence.
  func decided(_ by: String, _ on: Day?) -> String {
    let date = on.map { "On \(w.day($0)) " } ?? ""
    return "\(date)\(w.quoted(by)) decided"
  }

  func papersConfirmed(
    _ extent: Reason.Extent, _ accepted: Bool, _ by: String, _ on: Day?, _ because: String
  ) -> String {
    let (papers, none) =
      switch extent {
      case .records: ("these papers", "these papers")
      case .all: ("all papers", "any paper")
      case .rest: ("the other papers", "any of the other papers")
      }
    return accepted
      ? "\(w.quoted(by)) confirmed\(day(on)) what the file says of \(papers)\(because)."
      : "\(w.quoted(by)) said\(day(on)) that they do not confirm \(none)\(because)."
  }

  func confirmedBeforePapers(_ by: String, _ on: Day, _ presented: Day) -> String {
    "The confirmation of \(w.quoted(by)) is of \(w.day(on)), before the papers were handed in (\(w.day(presented))): it does not "
      + "count."
  }

  func noPapersToConfirm(_ by: String) -> String {
    "The decision of \(w.quoted(by)) on the papers of this record had no effect: the file has no record of that name with papers, "
      + "or more than one thing is called so."
  }

  func papersConfirmedByFile(_ by: [String]) -> String {
    let text =
      "That the papers were confirmed (\(w.quotedList(by, .and))) is written in the file itself (verifiedBy), not in a decision."
    return w.reader == .office
      ? "\(text) See that the applicant has not written it."
      : text + advice("Erase it before you apply: who applies does not confirm their own papers.")
  }

  private func day(_ on: Day?) -> String { on.map { " on \(w.day($0))" } ?? "" }

  func because(_ ground: String?) -> String { ground.map { "; ground: \(w.quoted($0))" } ?? "" }

  func sharedWords(_ words: [String]) -> String {
    let list = w.quotedList(words, .and)
    let shared = words.count == 1 ? "they share the word \(list)" : "they share the words \(list)"
    return "\(shared), or the stem"
  }
}
