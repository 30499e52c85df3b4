public import Applicant
public import Days

/// What of a record is held against the paper that proves it.
public enum PaperField: String, CaseIterable, Sendable {
  /// The name of the person.
  case name
  /// The number of the identity document.
  case identity
  /// The kind of the proof.
  case kind
  case from
  case to
  /// The day on which studies were finished.
  case egreso
  case hours
  case position
  case status
  case career
  /// The name of a course, of a licence or of what else the record is of.
  case title
  /// The employer, the school or the college.
  case institution
  /// The number of a colegiatura.
  case collegiation
  /// When the paper was issued.
  case issued
  case validUntil
}

/// A value that is declared, or that a paper shows.
public enum PaperValue: Hashable, Sendable {
  case date(DeclaredDate)
  /// It goes on.
  case current
  case hours(Int)
  /// As it is declared, or as it stands on the paper.
  case text(String)
  case identity(PersonalData.IdentityDocument)
  case status(EducationStatus)
}

/// How the paper answers to one field.
public enum PaperOutcome: Hashable, Sendable {
  case agrees(at: PaperPlace)
  case differs(declared: PaperValue, shown: PaperValue, at: PaperPlace)
  /// The paper does not say it, or not so that it could be read without doubt.
  case notFound

  /// The page on which it was read.
  public var page: Int? {
    switch self {
    case .agrees(let place), .differs(_, _, let place): place.page
    case .notFound: nil
    }
  }
}
