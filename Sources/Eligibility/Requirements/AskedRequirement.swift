/// One requirement of a posting by its kind, for those who treat kinds differently: none can be forgotten.
///
/// The file itself is not among them: it is looked at of every applicant, once the others have been.
enum AskedRequirement {
  case person(PersonRequirement)
  case education(EducationRequirement)
  case collegiation(CollegiationRequirement)
  case training(TrainingRequirement)
  case knowledge(KnowledgeRequirement)
  case additional(AdditionalRequirement)
  case experience(ExperienceRequirement)

  /// Whatever its kind.
  var requirement: any Requirement {
    switch self {
    case .person(let requirement): requirement
    case .education(let requirement): requirement
    case .collegiation(let requirement): requirement
    case .training(let requirement): requirement
    case .knowledge(let requirement): requirement
    case .additional(let requirement): requirement
    case .experience(let requirement): requirement
    }
  }
}
