public import Applicant
public import Days

/// What the words of a document state.
///
/// What is doubtful is left out: a field that is here stands on the paper. Nothing is said of signatures and stamps,
/// which only a person can see.
public struct PaperReading: Sendable {
  /// The kind of proof (`OpenWords.proofKinds`) that its title names.
  public var kind: Stated<String>?
  /// Periods of the job, practice or course, in the order in which they stand.
  public var periods: [Stated<PaperPeriod>] = []
  /// Periods of study, from the papers of a school: they are no experience and no course.
  public var studied: [Stated<PaperPeriod>] = []
  /// Days, or months, of issue; more than one where several papers are in one document.
  public var issued: [Stated<DeclaredDate>] = []
  /// Last days of validity.
  public var validUntil: [Stated<Day>] = []
  /// Days, or months, on which studies were finished.
  public var egreso: [Stated<DeclaredDate>] = []
  /// Academic hours; `nil` too where words and figures, or several numbers, contradict one another.
  public var hours: Stated<Int>?
  /// Identity documents that are named, other than those under a signature.
  public var documents: [Stated<PersonalData.IdentityDocument>] = []
  /// Names that a formula introduces as those of whoever is certified.
  public var names: [Stated<String>] = []
  /// Posts that a formula states.
  public var posts: [Stated<String>] = []
  /// Degrees and states of studies that a formula states.
  public var studies: [Stated<PaperStudies>] = []
  /// Careers that a paper of a school names, whatever it says of their state.
  public var careers: [Stated<String>] = []
  /// Names of courses that a formula introduces.
  public var courses: [Stated<String>] = []
  /// Numbers of a colegiatura.
  public var collegiations: [Stated<String>] = []
  /// The heading of a list of functions.
  public var functions: PaperPlace?
  /// Where it says that a course was passed.
  public var approved: PaperPlace?
  /// Whether no page holds a word.
  public var isEmpty: Bool { words.tokens.isEmpty }

  /// The words themselves, in which what is declared is looked for.
  let words: PaperWords

  /// Reads the pages of one document. Takes time in proportion to their text.
  public init(_ pages: [PageText]) {
    words = PaperWords(pages)
    let dates = PaperDates(words)
    periods = dates.periods
    issued = dates.issued
    validUntil = dates.validUntil
    egreso = dates.egreso
    hours = HoursReader.hours(in: words)
    documents = IdentityReader.documents(in: words, below: dates.issued.last?.place)
    names = CertifiedName.names(in: words)
    posts = PostReader.posts(in: words)
    careers = StudiesReader.careers(in: words)
    studies = StudiesReader.studies(in: words, careers: careers)
    courses = CourseReader.courses(in: words)
    collegiations = CollegiationReader.numbers(in: words)
    kind = PaperKindReader.kind(in: words, studies: studies)
    if let kind = kind?.value, Self.ofStudies.contains(kind) {
      (studied, periods) = (periods, [])
    } else if let kind = kind?.value, Self.ofColleges.contains(kind) {
      // Since when somebody is a member is no period of work.
      periods = []
    }
    let marks = PaperMarks(words)
    functions = marks.functions
    approved = marks.approved
  }

  /// The one day of issue, where the document names one only.
  public var issueDay: Stated<Day>? {
    guard Set(issued.map(\.value)).count == 1, let first = issued.first, case .day(let day) = first.value else {
      return nil
    }
    return Stated(day, at: first.place)
  }

  private static let ofStudies: Set<String> = [
    "constancia-estudios", "constancia-egreso", "certificado-formacion-tecnica", "certificado-estudios",
    "diploma-bachiller", "diploma-titulo", "diploma-grado",
  ]
  private static let ofColleges: Set<String> = ["diploma-colegiatura", "constancia-habilitacion"]
}
