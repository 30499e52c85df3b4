internal import Applicant
internal import Days
internal import Eligibility
internal import Merit
internal import Reading

/// Decisions that come to nothing by how they are written: on a requirement that the posting does not have, by nobody who
/// decides, on a record that the person does not have; and those of a day to come. A verdict notes it of one person;
/// whoever evaluates many hears of it while something can be done about it.
struct StrayDecisions: Sendable {
  private struct Awaited {
    let decision: Decision
    let missing: Fault
  }

  /// What is seen before any file is read.
  let atOnce: [Fault]
  /// By the number of the document, what must be found in the file.
  private let awaited: [String: [Awaited]]

  /// - Parameter stage: with a ficha nobody looks at papers, and what is said of them is passed over.
  init(_ decisions: [Decision], _ text: DecisionText, posting: Posting, rules: Rules, stage: Stage, today: Day) {
    let known = posting.profile.decidable.map(\.description) + [Decision.confirmation]
    let roles = rules.words(.decisionRoles)
    var atOnce: [Fault] = []
    var awaited: [String: [Awaited]] = [:]
    for (index, decision) in decisions.enumerated() where !decision.isOfResults {
      if stage == .ficha, decision.requirement == Decision.confirmation { continue }
      if let roles, !decision.isBy(roles) {
        atOnce.append(text.warning(Self.withoutRole(decision, roles), decision: index, "role"))
      }
      if let on = decision.on, on > today {
        atOnce.append(text.warning(Self.ofDayToCome(on), decision: index, "on"))
      }
      if known.contains(decision.requirement) {
        let missing = text.warning(Self.withoutRecord(decision), decision: index, "record")
        awaited[decision.applicant, default: []].append(Awaited(decision: decision, missing: missing))
      } else {
        atOnce.append(
          text.warning(
            Self.withoutRequirement(decision.requirement, known: known), decision: index, "requirement"))
      }
    }
    (self.atOnce, self.awaited) = (atOnce, awaited)
  }

  /// What is seen once a file was read.
  func faults(of file: ApplicantFile) -> [Fault] {
    guard !awaited.isEmpty, let number = file.personal.document?.number else { return [] }
    return (awaited[number] ?? []).filter { !$0.decision.records(of: file).contains($0.decision.record) }.map(\.missing)
  }

  // MARK: What is said

  private static func withoutRole(_ decision: Decision, _ roles: [String]) -> Fault.Kind {
    let (es, en) = (roles.map { "«\($0)»" }.joined(separator: ", "), roles.map { "\"\($0)\"" }.joined(separator: ", "))
    return .refused(
      found: decision.role ?? "",
      es: "según las bases decide \(es), y la decisión no cuenta si no dice en role que es suya",
      en: "by the rules \(en) decides, and the decision does not count unless its role says so")
  }

  private static func ofDayToCome(_ on: Day) -> Fault.Kind {
    .refused(
      found: on.description, es: "es un día que aún no llega: la decisión se aplica; revise la fecha",
      en: "that day is still to come: the decision applies; look at the date")
  }

  private static func withoutRequirement(_ text: String, known: [String]) -> Fault.Kind {
    switch RequirementID(text) {
    case .person, .file, .collegiation, .general, .education:
      .refused(
        found: text, es: "esta convocatoria no deja a nadie decidir sobre este requisito: la decisión no se aplica",
        en: "this posting leaves nothing of this requirement to decide: the decision applies to nothing")
    case .training, .knowledge, .additional, .specific, nil:
      .brokenReference(found: text, known: known)
    }
  }

  private static func withoutRecord(_ decision: Decision) -> Fault.Kind {
    if decision.requirement == Decision.confirmation {
      return .refused(
        found: decision.record,
        es: "el expediente no tiene un registro con ese nombre y con documentos, o más de una cosa se llama así: "
          + "la decisión no se aplica",
        en: "the file has no record of that name with papers, or more than one thing is called so: the decision "
          + "applies to nothing")
    }
    return .refused(
      found: decision.record,
      es: "el expediente no tiene tal registro para «\(decision.requirement)»: la decisión no se aplica",
      en: "the file has no such record for \"\(decision.requirement)\": the decision applies to nothing")
  }
}

extension Profile {
  /// The requirements of which somebody can decide what corresponds to them.
  fileprivate var decidable: [RequirementID] {
    let studies: [RequirementID] = education.isEmpty ? [] : [.education]
    let college: [RequirementID] = colegiatura || habilitacion ? [.collegiation] : []
    return studies + college + training.map { .training($0.id) } + knowledge.map { .knowledge($0.id) }
      + additional.map { .additional($0.id) } + specific.map { .specific($0.id) }
  }
}
