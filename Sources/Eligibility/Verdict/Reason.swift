public import Applicant
public import Days

/// Why something is so: what was found, the clause it rests on, the records concerned. Words are made elsewhere.
public struct Reason: Hashable, Sendable {
  public let kind: Kind
  public let citation: Citation
  /// Ids of records, or places such as `additional[0]` where records have no id.
  public let records: [String]
  /// The value or clause that it rests on; `nil` where it rests on the book as a whole.
  let basis: Source?

  init(_ kind: Kind, _ source: Source, records: [String] = []) {
    self.init(kind, citation: source.citation, basis: source, records: records)
  }

  init(_ kind: Kind, citation: Citation, basis: Source? = nil, records: [String] = []) {
    self.kind = kind
    self.citation = citation
    self.basis = basis
    self.records = records
  }

  /// What is said and of what: the clause follows from it nearly always, and its quotation is long.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(records)
  }

  /// Stable name of what is said, as `experience.proof.notAccepted`.
  public var code: String { kind.code }

  /// Whether it says only that something was left out.
  var isOmission: Bool {
    switch kind {
    case .missingField: true
    default: false
    }
  }

  /// Whether it says of a paper that only a person can say whether it proves what is declared.
  var isPaperInDoubt: Bool {
    switch kind {
    case .educationDegreeLater: true
    default: false
    }
  }

  /// Of which papers somebody spoke.
  public enum Extent: Hashable, Sendable {
    /// Those of the records that are named.
    case records
    /// All that the person handed in, of whom nothing else was said.
    case all
    /// All but those of records of which somebody spoke by themselves.
    case rest
  }

  /// What is said, with its facts.
  public enum Kind: Hashable, Sendable {
    // The person and the file.
    case missingField(String)
    case underage(age: Int, minimum: Int)
    case noCivilRights
    case convicted
    case disqualified
    case antecedentes([String])
    /// `disqualifies`: in the curricular stage, beyond NO APTO.
    case registry(String, disqualifies: Bool)
    case nationality(asked: String, declared: String)
    case kinship
    case fichaField(String)
    case folioMissing(proof: String)
    case unsigned(String, kind: String)
    case unfoliated(String, kind: String)
    case documentMissing(String)
    case surplus([String])
    // Any proof of the record that the reason names.
    case proof(Area, ProofFault)
    // Education and collegiation.
    case educationAbsent(asked: [Profile.Alternative])
    case educationStatus(asked: EducationStatus, declared: EducationStatus?, level: EducationLevel)
    /// `allowsRelated`: careers related to those asked would do, and this one is none by the tables.
    case educationCareer(asked: [String], declared: String?, allowsRelated: Bool)
    case educationCareerClose(asked: String, declared: String, Closeness)
    case educationCycle(asked: Int, declared: Int?)
    /// `shown`: the egreso is that which the constancia shows, later than the one declared.
    case educationNotConcluded(Day, shown: Bool, on: Day)
    /// The studies begin after the application day.
    case educationNotBegun(DeclaredDate, on: Day)
    /// All that proves a degree was issued after the application day.
    case educationDegreeLater(issued: Day, on: Day)
    case educationAbroad(country: String, missing: [[String]])
    case collegiationAbsent
    /// The college is not that of the careers by which the person has the education.
    case collegiationOther(college: String, careers: [String])
    case collegiationExpired(proof: String, validUntil: Day, needed: Day)
    case collegiationNoValidity(proof: String)
    case collegiationLink
    // Training, knowledge, further requirements.
    case trainingAbsent(topics: [String])
    case trainingHoursShort(counted: Int, asked: Int)
    case trainingNoHours
    /// `shown`: its proofs show fewer hours than are declared, and those count.
    case trainingBelowMinimum(hours: Int, shown: Bool, minimum: Int)
    /// The same where it is the posting that asks for so many of one programme.
    case trainingBelowAsked(hours: Int, shown: Bool, asked: Int)
    case trainingNotConcluded(DeclaredDate?, on: Day)
    case trainingKind(TrainingKind)
    case trainingPurpose(TrainingPurpose)
    /// A note: records that declare the same course, all of which count.
    case trainingRepeated
    case trainingClose(asked: String, found: String, shared: [String])
    case knowledgeAbsent(name: String)
    case knowledgeLevel(asked: KnowledgeLevel, declared: KnowledgeLevel?)
    case additionalAbsent(name: String)
    // Bonuses.
    case bonusExpired(Area, validUntil: Day, on: Day)
    /// A note: all papers that prove it were issued after the application day, the first of them on this one.
    case bonusLater(Area, issued: Day, on: Day)
    case athleteLevel
    case athleteNoValidity
    /// The book gives the bonus of who served to those alone who did so in barracks.
    case notAcuartelado(declared: Bool?)
    // Experience.
    case experienceShort(required: Duration, counted: Duration, shortfall: Duration)
    case experienceNone
    case startUnproven
    /// No day is declared for them: in the ficha, or where what proves it is there.
    case startUndeclared
    /// The diploma that would start the count is there, and its day is not declared.
    case startUndated
    /// The file has no such studies.
    case startWithoutStudies
    /// A decision rejected the studies that would prove it.
    case startRejected
    /// Whether the studies that would prove the start are those that are asked, a person has to say.
    case startUndecided
    /// The count starts, and would start earlier, on this day, by studies of which a person has to say it.
    case startEarlierUndecided(Day, asked: String, declared: String)
    /// The same where it is the end of secondary school that starts the count.
    case schoolEndUnproven
    /// The same where only the day is lacking: in the ficha, or where what proves it is there.
    case schoolEndUndeclared
    case beforeStart(DayRun, start: Day)
    case future(DayRun, on: Day)
    case afterApplicationDay(DayRun, on: Day)
    case practiceAfterStart(DayRun, last: Day)
    case practiceMinimum(counted: Duration, months: Int)
    case practiceCap(DayRun, months: Int)
    case secigraNotRecognised
    /// All days of SECIGRA together lack a month of the year, or more, that alone is recognised.
    case secigraPart(counted: Duration)
    /// Days of a SECIGRA beyond the one year that is recognised.
    case secigraCap(DayRun)
    case impreciseDates
    case evidenceDates(DayRun)
    case proofTooEarly
    case overlap(DayRun, with: String)
    case matter(asked: [String])
    case matterClose(asked: String, found: String, shared: [String])
    case sector(asked: Sector, declared: Sector?)
    case level(asked: PostLevel, declared: PostLevel?)
    /// The level that the book gives to professional practice, whatever is declared.
    case practiceLevel(asked: PostLevel, counted: PostLevel?)
    case levelNotShown
    case practiceIsGeneral
    case rejectedByDecision(requirement: RequirementID, by: String, on: Day?, ground: String?)
    // Notes.
    case wordsInDoubt(Named, WordsDoubt)
    case notice(code: String, es: String, en: String)
    case reading(path: String)
    case notInForce(from: Day)
    case border(requirement: RequirementID, met: [String], unmet: [String])
    case monthAsDay
    /// `againstWords`: where nothing lets a person say what is similar, the words are not those asked, nor close to them.
    /// `despite`: what of a job is not what is asked: its words, where they are not close either, sector, level.
    case acceptedByDecision(
      requirement: RequirementID, by: String, on: Day?, ground: String?, againstWords: Bool, despite: [Kind])
    case decisionWithoutRole(requirement: String, by: String, role: String?, roles: [String])
    /// `isAsked`: whether the posting has the requirement.
    case decisionWithoutEffect(requirement: String, by: String, isAsked: Bool)
    /// Note: somebody saw papers and confirmed what the file says of them, or did not.
    case papersConfirmed(Extent, accepted: Bool, by: String, on: Day?, ground: String?)
    /// Note: somebody confirmed papers before the day on which they were handed in.
    case confirmedBeforePapers(by: String, on: Day, presented: Day)
    /// Note: papers were confirmed or not by a decision on a record that has none, or that nothing or too much is called.
    case noPapersToConfirm(by: String)
    /// Note: that somebody confirmed papers is written in the file itself.
    case papersConfirmedByFile(by: [String])
    case additionalExpired(Day)
    /// The papers of a record are older than the end that they are to prove.
    case proofBeforeEnd(issued: Day, end: Day)
    /// Note: papers of one job do not agree when it began or ended; the day that one of them dates.
    case proofDisputed(Day)
    /// Note: all papers of a training are older than its end.
    case certificateBeforeEnd(issued: Day, end: DeclaredDate)
    /// A diploma or a constancia de egreso is older than the end of the studies that it is of.
    case paperBeforeEgreso(proof: String, issued: Day, egreso: Day)
    /// Counting starts from the egreso that the constancias show, which is later than the one declared.
    case startShownLater(declared: Day, shown: Day)
    /// A paper of a membership, which the book does not ask to be valid, no longer was.
    case collegiationLapsed(proof: String, validUntil: Day)
    /// The book accepts documents with this flaw and wants it said.
    case documentFlaw(Evidence.Flaw, files: [String])
    case documentPages(file: String, declared: Int, found: Int)
    case documentShared(file: String)
    case documentFolio(pages: Int)
  }

  /// The part of a file that a proof belongs to.
  public enum Area: String, Sendable {
    case experience, education, collegiation, training, additional
    /// Conditions for which a bonus is given.
    case disability = "bonus.disability"
    case armedForces = "bonus.armedForces"
    case athlete = "bonus.athlete"
  }

  /// What a text is taken for by its words; the beginning of the note's code.
  public enum Named: String, Sendable {
    case matter = "experience.matter"
    case training, knowledge, additional
  }

  /// A text taken for what is asked though the words of that do not stand together in it.
  public struct WordsDoubt: Hashable, Sendable {
    public let asked: String
    public let found: String
    /// The words that are there by their stems alone; none where all are there, but apart.
    public let byStem: [String]
  }

  /// Why two texts are close enough to ask a person.
  public enum Closeness: Hashable, Sendable {
    case family(code: String, name: String)
    case sharedWords([String])
    /// The family of a longer name, which is of another field than the name with which it begins.
    case otherField(code: String, name: String)
    case title(Title)

    /// Which of two names is the title of who studied the other, or has a degree before it.
    public enum Title: Sendable {
      case asked, declared
    }
  }

  /// What of a record no document proves.
  public enum Unproved: Hashable, Sendable {
    case status(EducationStatus)
    case colegiatura, habilitacion
    /// Of both, which one paper would prove.
    case membership
  }

  /// What keeps a proof from proving.
  public enum ProofFault: Hashable, Sendable {
    /// There is none of the kinds that would do; an empty list: of any kind. What it would be to prove, where not the whole
    /// record is unproved, and the kinds that were handed in and do not prove it.
    case missing(kinds: [String], of: Unproved? = nil, presented: [String] = [])
    case notAccepted(kind: String)
    /// What all accepted proofs together do not show: of each list one word would do.
    case incomplete([[String]])
    /// One of several proofs does not bear what makes it valid: signature, seal, letterhead.
    case unmarked(kind: String, [[String]])
    case issuer(String)
    /// Without the translation that is asked; or with one (`lacksName`) that does not say who made it.
    case untranslated(language: String, lacksName: Bool)
    case attachment(kind: String, Evidence.Finding)
    case format(kind: String, String)
    /// The book refuses documents with this flaw.
    case flaw(kind: String, Evidence.Flaw)
    /// The end of a current job has no date of issue to rest on.
    case undated
    case noFolio
  }
}
