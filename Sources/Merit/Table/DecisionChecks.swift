internal import Eligibility
internal import Reading

/// What is wrong with decisions that results take: on nobody, and of casting votes those where the bases have none, or by
/// somebody who has none.
struct DecisionChecks {
  let ties: [TieBreak]
  let text: DecisionText

  func check(_ decisions: [Decision], of persons: [JudgedPerson]) {
    let known = Set(persons.map(\.number))
    let roles = ties.compactMap(\.voterRole)
    let taken = [Decision.castingVote, Decision.pertinence]
    for (index, decision) in decisions.enumerated() {
      // What a verdict takes begins otherwise.
      if decision.requirement.hasPrefix("bonus."), !taken.contains(decision.requirement) {
        text.note(.unexpected(found: decision.requirement, expected: .oneOf(taken)), decision: index, "requirement")
      }
      if taken.contains(decision.requirement), !known.contains(decision.applicant) {
        text.note(.ofNobody(decision.applicant, among: known), decision: index, "applicant")
      }
      guard decision.requirement == Decision.castingVote else { continue }
      if roles.isEmpty {
        text.note(
          .refused(
            found: decision.requirement,
            es: "estas bases no dan a nadie un voto dirimente; si el comité fijó quién lo tiene, escríbalo en "
              + "«merit.ties» de la convocatoria, con su cita",
            en: "these rules give nobody a casting vote; where the committee said who has one, write it into "
              + "\"merit.ties\" of the posting, with its citation"), decision: index, "requirement")
      } else if let role = decision.role {
        if !decision.isBy(roles) {
          text.note(.unexpected(found: role, expected: .oneOf(roles)), decision: index, "role")
        }
      } else {
        text.note(.missing(.oneOf(roles)), decision: index, "role")
      }
    }
  }
}

extension TieBreak {
  /// As what somebody casts the vote, as decisions have it (`role`): the head of human resources (Indecopi 2.1.5), the
  /// *área usuaria* (SERVIR 3.4.2), or who stands for them. `nil` where there is no vote.
  var voterRole: String? {
    switch self {
    case .voteHR: DecisionRole.humanResources.rawValue
    case .voteArea: DecisionRole.requestingArea.rawValue
    default: nil
    }
  }
}
