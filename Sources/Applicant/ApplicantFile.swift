public import Reading

/// What a person declares and attaches to apply for a post (`applicant-file/1`).
///
/// Records keep the order of the file, so that the place of each value is known: `experience[3].to`.
public struct ApplicantFile: Sendable {
  public var personal = PersonalData()
  public var education: [EducationRecord] = []
  public var collegiation: [CollegiationRecord] = []
  public var training: [TrainingRecord] = []
  public var knowledge: [KnowledgeRecord] = []
  public var experience: [ExperienceRecord] = []
  public var additional: [AdditionalRecord] = []
  public var documents: [SubmittedDocument] = []
  public var attachments: [Attachment] = []
  /// What the format does not know; a writer must not lose it.
  public var unknown: [UnknownMember] = []

  public init() {}

  /// Name of the format.
  public static let schema = "applicant-file/1"
}
