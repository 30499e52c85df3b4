internal import Applicant
internal import Eligibility

/// What a reason says, in English. What takes more than a sentence stands in the files by area.
struct EnglishReasons {
  /// The English words for whoever reads.
  let w: Wording

  func advice(_ sentence: String) -> String { w.advice(sentence) }

  func message(_ kind: Reason.Kind) -> String {
    switch kind {
    case .missingField(let path): missingField(path)
    case .underage(let age, let minimum):
      "On the application day the person is \(age) years old; at least \(minimum) are asked."
    case .noCivilRights:
      "It is declared that the person does not have full civil rights, which are asked."
    case .convicted: "A conviction is declared, and there must be none."
    case .disqualified:
      "A disqualification from public service (inhabilitación) is declared, and there must be none."
    case .antecedentes(let kinds):
      "Records (antecedentes) are declared: \(w.terms(kinds, .and)). There must be none."
    case .registry(let name, let disqualifies): registry(name, disqualifies)
    case .nationality(let asked, let declared):
      "The post demands \(w.term(asked)) nationality; the person declares \(w.term(declared))."
    case .kinship:
      "Kinship with a member of the committee is declared: that member must abstain."
    case .fichaField(let path):
      "The ficha is incomplete: \(w.term(path)) is missing."
        + advice("Fill it in.")
    case .folioMissing(let proof):
      "The document \"\(w.term(proof))\" supports a requirement and has no folio number in the resumen curricular."
        + advice("State the folio.")
    case .unsigned(let place, let kind):
      "Not signed: \(w.paper(kind, at: place)).\(advice("Sign it before handing it in."))"
    case .unfoliated(let place, let kind):
      "Not foliated: \(w.paper(kind, at: place)).\(advice("Number its folios before handing it in."))"
    case .documentMissing(let kind):
      "A document that the posting requires is missing or cannot be read: \"\(w.term(kind))\"."
        + advice("Attach it.")
    case .surplus(let items): surplus(items)
    case .proof(let area, let fault): proof(area, fault)
    case .educationAbsent(let asked): educationAbsent(asked)
    case .educationStatus(let asked, let declared, let level):
      educationStatus(asked, declared, level)
    case .educationCareer(let asked, let declared, let allowsRelated):
      educationCareer(asked, declared, allowsRelated)
    case .educationCareerClose(let asked, let declared, let closeness):
      educationCareerClose(asked, declared, closeness)
    case .educationCycle(let asked, let declared): educationCycle(asked, declared)
    case .educationNotConcluded(let egreso, let shown, let on): educationNotConcluded(egreso, shown, on)
    case .educationNotBegun(let from, let on): educationNotBegun(from, on)
    case .educationDegreeLater(let issued, let on): educationDegreeLater(issued, on)
    case .educationAbroad(let country, let missing): educationAbroad(country, missing)
    case .collegiationAbsent:
      "No colegiatura is declared, and the post asks for colegiatura or habilitación."
        + advice("Declare it with its documents.")
    case .collegiationOther(let college, let careers): collegiationOther(college, careers)
    case .collegiationExpired(let proof, let until, let needed):
      "The document \"\(w.term(proof))\" was valid until \(w.day(until)); it must be valid on \(w.day(needed)), the "
        + "day "
        + "on which documents are handed in."
        + advice("Attach one that is in force.")
    case .collegiationNoValidity(let proof):
      "The document \"\(w.term(proof))\" does not say until when it is valid."
        + advice("State the date.")
    case .collegiationLink:
      "The link to the web page where the habilitación can be checked is missing."
        + advice("Add it.")
    case .trainingAbsent(let topics): trainingAbsent(topics)
    case .trainingHoursShort(let counted, let asked): trainingHoursShort(counted, asked)
    case .trainingNoHours:
      "The hours of this training are not declared, and without hours it does not count."
        + advice("Add them.")
    case .trainingBelowMinimum(let hours, let shown, let minimum):
      "\(hoursFound(hours, shown)); it counts from \(w.hours(minimum)) on."
    case .trainingBelowAsked(let hours, let shown, let asked):
      "\(hoursFound(hours, shown)); the post asks for \(asked) in a single one."
    case .trainingNotConcluded(let end, let on): trainingNotConcluded(end, on)
    case .trainingKind(let kind):
      "It is declared as \"\(w.term(kind.rawValue))\", a kind of training that does not serve this requirement."
    case .trainingPurpose(let purpose):
      "The declared purpose of this training is \"\(w.term(purpose.rawValue))\", for which it does not count."
    case .trainingRepeated:
      "They have the same name, institution and dates, and their hours were added: if they are one training, it counts once."
    case .trainingClose(let asked, let found, let shared):
      "Asked is \(w.quoted(asked)), declared is \(w.quoted(found)): \(sharedWords(shared)). A person must decide "
        + "whether it corresponds."
    case .knowledgeAbsent(let name):
      "The knowledge \(w.quoted(name)), which the post asks for, is not declared."
        + advice("Declare it if you have it; it needs no document.")
    case .knowledgeLevel(let asked, let declared):
      "At least the level \(w.term(asked.rawValue)) is asked; "
        + (declared.map { "declared is \(w.term($0.rawValue))." } ?? "no level is declared."
          + advice("Add it."))
    case .additionalAbsent(let name):
      "\(w.quoted(name)), which the post asks for, is not declared."
        + advice("Declare it if you have it.")
    case .bonusExpired(let area, let until, let on): bonusExpired(area, until, on)
    case .bonusLater(let area, let issued, let on): bonusLater(area, issued, on)
    case .athleteLevel:
      "The level of the qualified athlete, on which the bonus depends, is not declared."
        + advice("State it.")
    case .athleteNoValidity:
      "Until when being a qualified athlete is valid is not known, and it must be valid on the application day."
        + advice("State the day that the document shows.")
    case .notAcuartelado(let declared): notAcuartelado(declared)
    case .experienceShort(let required, let counted, let shortfall):
      "The time that counts is \(w.duration(counted)); at least \(w.duration(required)) is asked. Lacking: "
        + "\(w.duration(shortfall))."
    case .experienceNone:
      "The file declares no experience."
        + advice("Add it with its documents.")
    case .startUnproven: startUnproven
    case .startUndeclared: startUndeclared
    case .startUndated: startUndated
    case .startWithoutStudies: startWithoutStudies
    case .startRejected: startRejected
    case .startUndecided: startUndecided
    case .startEarlierUndecided(let day, let asked, let declared): startEarlierUndecided(day, asked, declared)
    case .schoolEndUnproven: schoolEndUnproven
    case .schoolEndUndeclared: schoolEndUndeclared
    case .beforeStart(let run, let start): beforeStart(run, start)
    case .future(let run, let on): future(run, on)
    case .afterApplicationDay(let run, let on): afterApplicationDay(run, on)
    case .practiceAfterStart(let run, let last): practiceAfterStart(run, last)
    case .practiceMinimum(let counted, let months): practiceMinimum(counted, months)
    case .practiceCap(let run, let months): practiceCap(run, months)
    case .secigraNotRecognised: secigraNotRecognised
    case .secigraPart(let counted): secigraPart(counted)
    case .secigraCap(let run): secigraCap(run)
    case .impreciseDates: impreciseDates
    case .evidenceDates(let run): evidenceDates(run)
    case .proofTooEarly: proofTooEarly
    case .overlap(let run, let other): overlap(run, other)
    case .matter(let asked): matter(asked)
    case .matterClose(let asked, let found, let shared): matterClose(asked, found, shared)
    case .wordsInDoubt(let named, let doubt): wordsInDoubt(named, doubt)
    case .sector(let asked, let declared): sector(asked, declared)
    case .level(let asked, let declared): level(asked, declared)
    case .practiceLevel(let asked, let counted): practiceLevel(asked, counted)
    case .levelNotShown: levelNotShown
    case .practiceIsGeneral: practiceIsGeneral
    case .rejectedByDecision(let requirement, let by, let on, let ground):
      "\(decided(by, on)) that this record does not correspond to \(w.requirement(requirement))\(because(ground))."
    case .notice(_, _, let en): w.safe(en)
    case .reading(let path):
      "The source does not say plainly \(w.rule(path)): it is silent or can be read in more than one way. What is "
        + "applied "
        + "here is our reading of it."
    case .notInForce(let from):
      "The rules of this book hold from \(w.day(from)) on and the application day is earlier: the first ones it had "
        + "are "
        + "applied."
    case .border(let requirement, let met, let unmet): border(requirement, met, unmet)
    case .monthAsDay: monthAsDay
    case .acceptedByDecision(let requirement, let by, let on, let ground, let againstWords, let despite):
      accepted(requirement, decided(by, on), because(ground), againstWords, despite)
    case .decisionWithoutRole(let requirement, let by, let role, let roles):
      decisionWithoutRole(requirement, by, role, roles)
    case .documentFlaw(let flaw, let files): w.documentFlaw(flaw, files)
    case .documentPages(let file, let declared, let found): w.documentPages(file, declared, found)
    case .documentShared(let file): w.documentShared(file)
    case .documentFolio(let pages): w.documentFolio(pages)
    case .decisionWithoutEffect(let requirement, let by, isAsked: false):
      "The decision of \(w.quoted(by)) on this record had no effect: the posting asks for nothing that is called "
        + "\"\(w.safe(requirement))\"."
    case .decisionWithoutEffect(let requirement, let by, _):
      "The decision of \(w.quoted(by)) on this record for \(w.requirement(called: requirement)) had no effect: the file has no "
        + "such record among those of that requirement, or the record does not count for other reasons."
    case .papersConfirmed(let extent, let accepted, let by, let on, let ground):
      papersConfirmed(extent, accepted, by, on, because(ground))
    case .confirmedBeforePapers(let by, let on, let presented): confirmedBeforePapers(by, on, presented)
    case .noPapersToConfirm(let by): noPapersToConfirm(by)
    case .papersConfirmedByFile(let by): papersConfirmedByFile(by)
    case .proofBeforeEnd(let issued, let end): proofBeforeEnd(issued, end)
    case .proofDisputed(let day): proofDisputed(day)
    case .certificateBeforeEnd(let issued, let end): certificateBeforeEnd(issued, end)
    case .paperBeforeEgreso(let proof, let issued, let egreso): paperBeforeEgreso(proof, issued, egreso)
    case .startShownLater(let declared, let shown): startShownLater(declared, shown)
    case .collegiationLapsed(let proof, let until):
      "The document \"\(w.term(proof))\" was valid until \(w.day(until)), before the day on which documents are handed in. "
        + "The requirement is taken as met, but a person should look at it."
    case .additionalExpired(let until):
      "The document that proves it expired on \(w.day(until)), before the day on which documents are handed in."
        + advice("Attach one that is in force.")
    }
  }
}
