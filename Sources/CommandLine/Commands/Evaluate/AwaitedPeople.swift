internal import Eligibility
internal import Merit
internal import Reading

/// Who should be among the files of an evaluation: those who go on to the stage, and those whom decisions are on. A file
/// that was lost, or a number mistyped, must not pass unsaid.
struct AwaitedPeople: Sendable {
  /// Each number as a text of JSON, with what is said where nobody has it: where, never who.
  private let all: [(number: String, missing: Fault)]

  /// - Parameters:
  ///   - goingOn: who goes on, with the line that says so; `nil`: everybody does.
  ///   - decisions: what was decided on whom, and where it stands.
  init(goingOn: Inputs.Read<[String: Int]>?, decisions: [Decision], _ text: DecisionText) {
    all =
      (goingOn?.value ?? [:]).sorted { $0.value < $1.value }.map { number, line in
        let kind = Fault.Kind.refused(
          found: "", es: "pasa a esta etapa y no hay expediente suyo: no se le evalúa",
          en: "goes on to this stage and there is no file of theirs: not evaluated")
        return (
          JSONText.quoted(number),
          Fault(.warning, file: goingOn?.path ?? "", line: line, path: GoingOnCSV.document, kind: kind)
        )
      }
      + decisions.enumerated().map { index, decision in
        let kind = Fault.Kind.refused(
          found: "", es: "no se evalúa a nadie con este documento: la decisión no se aplica; revise el número",
          en: "nobody with this document is evaluated: the decision applies to nobody; look at the number")
        return (JSONText.quoted(decision.applicant), text.warning(kind, decision: index, "applicant"))
      }
  }

  /// Their numbers, as texts of JSON; nobody's where the input is standard input, which may be one part of many.
  func numbers(in input: String) -> Set<String> { input == "-" ? [] : Set(all.map(\.number)) }

  /// What is said of those who were not there.
  func faults(missing: Set<String>) -> [Fault] { all.filter { missing.contains($0.number) }.map(\.missing) }
}
