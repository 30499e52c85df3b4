extension Reason {
  /// The note that somebody's papers were confirmed by their own file: results say it of a whole table.
  public static let confirmedInFileCode = "proof.confirmedInFile"
  /// With what the code of every note on a decision begins.
  public static let decisionCodes = "decision."

  /// Whether it says what somebody decided, or that papers were confirmed.
  public var isOfDecision: Bool { code.hasPrefix(Self.decisionCodes) || isByFile }

  /// Whether it says that papers were confirmed by the file itself.
  public var isByFile: Bool { code == Self.confirmedInFileCode }
}

extension Reason.Kind {
  /// Stable name of what is said.
  public var code: String {
    switch self {
    case .missingField: "field.missing"
    case .underage: "person.age"
    case .noCivilRights: "person.civilRights"
    case .convicted: "person.convicted"
    case .disqualified: "person.disqualified"
    case .antecedentes: "person.antecedentes"
    case .registry(let name, _): "person.registry.\(name)"
    case .nationality: "person.nationality"
    case .kinship: "person.kinship"
    case .fichaField: "file.field.missing"
    case .folioMissing: "file.folio.missing"
    case .unsigned: "file.unsigned"
    case .unfoliated: "file.unfoliated"
    case .documentMissing: "file.document.missing"
    case .surplus: "file.surplus"
    case .proof(let area, let fault): "\(area.rawValue).proof.\(fault.code)"
    case .educationAbsent: "education.absent"
    case .educationStatus: "education.status"
    case .educationCareer: "education.career"
    case .educationCareerClose: "education.career.close"
    case .educationCycle: "education.cycle"
    case .educationNotConcluded: "education.notConcluded"
    case .educationNotBegun: "education.notBegun"
    case .educationDegreeLater: "education.degreeLater"
    case .educationAbroad: "education.abroad"
    case .collegiationAbsent: "collegiation.absent"
    case .collegiationOther: "collegiation.other"
    case .collegiationExpired: "collegiation.expired"
    case .collegiationNoValidity: "collegiation.noValidity"
    case .collegiationLink: "collegiation.link"
    case .trainingAbsent: "training.absent"
    case .trainingHoursShort: "training.hours.short"
    case .trainingNoHours: "training.hours.missing"
    case .trainingBelowMinimum, .trainingBelowAsked: "training.hours.minimum"
    case .trainingNotConcluded: "training.notConcluded"
    case .trainingKind: "training.kind"
    case .trainingPurpose: "training.purpose"
    case .trainingClose: "training.close"
    case .trainingRepeated: "training.repeated"
    case .knowledgeAbsent: "knowledge.absent"
    case .knowledgeLevel: "knowledge.level"
    case .additionalAbsent: "additional.absent"
    case .additionalExpired: "additional.expired"
    case .bonusExpired(let area, _, _): "\(area.rawValue).expired"
    case .bonusLater(let area, _, _): "\(area.rawValue).later"
    case .athleteLevel: "bonus.athlete.level"
    case .athleteNoValidity: "bonus.athlete.noValidity"
    case .notAcuartelado: "bonus.armedForces.acuartelado"
    case .experienceShort: "experience.short"
    case .experienceNone: "experience.absent"
    case .startUnproven, .startUndeclared, .startUndated, .startWithoutStudies, .startRejected, .schoolEndUnproven,
      .schoolEndUndeclared:
      "experience.start.unproven"
    case .startUndecided, .startEarlierUndecided: "experience.start.undecided"
    case .beforeStart: "experience.beforeStart"
    case .future: "experience.future"
    case .afterApplicationDay: "experience.afterApplicationDay"
    case .practiceAfterStart: "experience.practice.afterStart"
    case .practiceMinimum: "experience.practice.minimum"
    case .practiceCap: "experience.practice.cap"
    case .secigraNotRecognised: "experience.secigra.notRecognised"
    case .secigraPart: "experience.secigra.part"
    case .secigraCap: "experience.secigra.cap"
    case .impreciseDates: "experience.dates.imprecise"
    case .evidenceDates: "experience.dates.notShown"
    case .proofTooEarly: "experience.proof.tooEarly"
    case .proofBeforeEnd: "experience.proof.beforeEnd"
    case .proofDisputed: "experience.proof.disputed"
    case .certificateBeforeEnd: "training.dates.order"
    case .paperBeforeEgreso: "education.dates.order"
    case .startShownLater: "experience.start.shownLater"
    case .collegiationLapsed: "collegiation.lapsed"
    case .overlap: "experience.overlap"
    case .matter: "experience.matter"
    case .matterClose: "experience.matter.close"
    case .wordsInDoubt(let named, let doubt): "\(named.rawValue).\(doubt.byStem.isEmpty ? "apart" : "stem")"
    case .sector: "experience.sector"
    case .level, .practiceLevel: "experience.level"
    case .levelNotShown: "experience.level.notShown"
    case .practiceIsGeneral: "experience.practice.general"
    case .rejectedByDecision: "decision.rejected"
    case .notice(let code, _, _): code
    case .reading: "reading"
    case .notInForce: "book.notInForce"
    case .border: "experience.border"
    case .monthAsDay: "experience.dates.month"
    case .acceptedByDecision: "decision.accepted"
    case .decisionWithoutRole: "decision.role"
    case .decisionWithoutEffect, .confirmedBeforePapers, .noPapersToConfirm: "decision.noEffect"
    case .papersConfirmed(_, let accepted, _, _, _): accepted ? "decision.confirmed" : "decision.unconfirmed"
    case .papersConfirmedByFile: Reason.confirmedInFileCode
    case .documentFlaw(let flaw, _): "document.\(flaw.rawValue)"
    case .documentPages: "document.pages"
    case .documentShared: "document.shared"
    case .documentFolio: "document.folio"
    }
  }
}

extension Reason.ProofFault {
  var code: String {
    switch self {
    case .missing: "missing"
    case .notAccepted: "notAccepted"
    case .incomplete: "incomplete"
    case .unmarked: "unmarked"
    case .issuer: "issuer"
    case .untranslated: "untranslated"
    case .attachment: "attachment"
    case .format: "format"
    case .flaw(_, let flaw): "document.\(flaw.rawValue)"
    case .undated: "undated"
    case .noFolio: "noFolio"
    }
  }
}
