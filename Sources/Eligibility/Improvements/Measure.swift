public import Applicant
public import Days

/// One thing that a person can do for a file, with what must be known to do it. Words are made elsewhere.
public enum Measure: Hashable, Sendable {
  // Attach.
  /// The file names the proof, and its attachment cannot be used.
  case attachProof(kind: String, Evidence.Finding)
  /// The attachment has a format that the bases do not take.
  case attachInFormat(kind: String, formats: [String])
  /// The attachment has something that the bases do not take.
  case attachWithout(Evidence.Flaw, kind: String)
  /// A document that the posting requires with the application.
  case attachDocument(kind: String, foliated: Bool)

  // Correct what is declared.
  /// An empty field, by its path.
  case fillIn(path: String)
  case declareSector(Sector)
  /// This level or a higher one.
  case declareLevel(PostLevel)
  case declareCareer([String])
  /// The career's own name in the place of a title or degree.
  case nameCareer(asked: String, title: String)
  case declareEgreso
  /// Of which day a diploma is, from which experience counts.
  case declareDiplomaDate(proof: String)
  /// The functions, naming one of these matters, as the documents show them.
  case describeFunctions([String])
  /// The days where only the month is declared: of the start, of the end or of both.
  case exactDates(start: Bool, end: Bool)
  /// How many hours a training had: it counts, or is enough, if they were so many.
  case declareHours(least: Int)
  case declareEnd
  /// That a governing body ordered a programme, which then counts from these hours.
  case declareGoverningBody(hours: Int)
  /// A higher status of the studies, which a proof of the record shows already.
  case declareStatus(EducationStatus)
  case knowledgeLevel(KnowledgeLevel)
  case folio(proof: String)
  case sign(place: String)
  case foliate(place: String)
  /// Until when a proof is valid, which must reach the day.
  case declareValidity(proof: String, on: Day)
  /// Of which day a proof is, up to which a job that goes on counts.
  case declareIssue(proof: String)
  /// Who made the translation of a proof.
  case declareTranslator(proof: String)
  /// The page where the membership can be checked.
  case declareLink
  /// Records to be added, if the person has what they say.
  case addStudies([Profile.Alternative], proofs: [DocumentRequest])
  case addCollegiation([DocumentRequest])
  case addKnowledge(name: String, level: KnowledgeLevel?)
  case addFurther(name: String, proof: DocumentRequest?)

  // Ask for a document.
  case ask(DocumentRequest)
  /// The proof of a job that goes on, issued anew on a day or later: days count up to the day of issue.
  case renewProof(DocumentRequest, on: Day)
  case translate(kind: String, language: String, byNamedTranslator: Bool)
  /// Recognition of studies abroad: of each list one.
  case recognise([[String]])
  /// Reach a status of the studies and prove it.
  case reachStatus(EducationStatus, proof: DocumentRequest?)
  case reachCycle(Int)
  /// Be taken off a registry, and declare it no more.
  case leaveRegistry(String)

  // Train.
  /// `each`: of how many hours each course must be where several may add up to the hours; `nil` where one must have all.
  case train(isProgramme: Bool, hours: Int, each: Int?, topics: [String], shows: [String])

  // Wait.
  case comeOfAge(Int)
  /// The current job goes on, and its proof is issued anew on that day (curricular stage).
  case keepJob(DocumentRequest?)
  /// What is declared goes on, or begins, after the application day.
  case letTimePass

  // A person's judgement.
  case judge(asked: String, found: String, Reason.Closeness)
  /// Whether a college is that of the careers.
  case judgeCollege(String, careers: [String])
  /// Whether a degree was there on a day before that of its diploma.
  case judgeDegree(issued: Day, on: Day)

  /// A document to ask for: which, from whom, what it must show.
  public struct DocumentRequest: Hashable, Sendable {
    /// The office or body that issues it.
    public enum Issuer: Hashable, Sendable {
      /// An office of the employer (`OpenWords.issuers`).
      case employer(office: String?)
      /// Where the studies or the course were.
      case institution
      case college
      /// The Ministry of Justice, which certifies a SECIGRA.
      case justice
      /// Whoever hands it in, without anybody's help.
      case oneself
      /// Whoever it is that issues it.
      case any
    }

    public let kind: String
    public let from: Issuer
    /// Words of `OpenWords.shows`.
    public internal(set) var shows: [String]
    /// The day on which it must still be valid.
    public let validOn: Day?
    /// Whether the bases want its folio.
    public let foliated: Bool
    /// Of `shows`, what a proof that is attached already lacks by the file alone: whoever holds it can say whether it bears
    /// that, and then needs no other.
    public var attachedLacks: [[String]] = []
    /// The declared days, where the proofs that are there show others.
    public internal(set) var period: DayRun?
  }

  /// The documents to ask for.
  public var requests: [DocumentRequest] {
    switch self {
    case .addFurther(_, let proof), .reachStatus(_, let proof), .keepJob(let proof): proof.map { [$0] } ?? []
    case .addStudies(_, let proofs), .addCollegiation(let proofs): proofs
    case .ask(let proof), .renewProof(let proof, _): [proof]
    default: []
    }
  }

  public var action: Improvement.Action {
    switch self {
    case .attachProof, .attachInFormat, .attachWithout, .attachDocument: .attach
    case .fillIn, .declareSector, .declareLevel, .declareCareer, .nameCareer, .declareEgreso, .declareDiplomaDate,
      .describeFunctions, .exactDates, .declareHours, .declareEnd, .declareGoverningBody, .declareStatus,
      .knowledgeLevel, .folio, .sign, .foliate, .declareValidity, .declareIssue, .declareTranslator, .declareLink,
      .addKnowledge:
      .correct
    case .addFurther(_, let proof): proof == nil ? .correct : .ask
    case .addStudies(_, let proofs), .addCollegiation(let proofs): proofs.isEmpty ? .correct : .ask
    case .ask, .renewProof, .translate, .recognise, .reachStatus, .reachCycle, .leaveRegistry: .ask
    case .train: .train
    case .comeOfAge, .keepJob, .letTimePass: .wait
    case .judge, .judgeCollege, .judgeDegree: .judgement
    }
  }
}
