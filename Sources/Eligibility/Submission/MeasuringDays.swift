public import Days

/// On which days somebody must have what a posting asks.
public struct MeasuringDays: Hashable, Sendable {
  /// Age, experience, training and bonuses: when the person presented themselves (Indecopi 1.4 b: *al momento de
  /// presentarse al concurso*; 2.1.3, Cursos: *a la fecha de postulación virtual*; IPD 9.3).
  public let application: Day
  /// Validity of the *habilitación*, of licences and certifications: when the papers were presented (Indecopi 2.1.3 c).
  public let documents: Day

  public init(application: Day, documents: Day) {
    self.application = application
    self.documents = documents
  }

  /// Where nobody knows when the papers were presented, or they were not yet: the first day of their window; without
  /// one, the application day.
  public init(_ application: Day, _ posting: Posting) {
    self.init(application: application, documents: posting.documentsDay ?? application)
  }

  /// Of what was handed in.
  ///
  /// - Parameter applied: when the application came in that the papers belong to, where they came by themselves.
  public init(of step: SubmissionStep, at moment: Moment, applied: Moment?, for posting: Posting) {
    switch step {
    case .application where posting.hasOwnWindowForDocuments: self.init(moment.day, posting)
    case .application: self.init(application: moment.day, documents: moment.day)
    case .documents: self.init(application: (applied ?? moment).day, documents: moment.day)
    }
  }
}
