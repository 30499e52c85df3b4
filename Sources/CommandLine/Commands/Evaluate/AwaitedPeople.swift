internal import Eligibility
internal import Merit
internal import Reading

/// Who should be among the files of an evaluation: those who go on to the stage, and those whom decisions are on. A file
/// that was lost, or a number mistyped, must not pass unsaid.
struct AwaitedPeople: Sendable {
  private struct Awaited {
    /// As a text of JSON.
    let number: String
    /// The same with the zero that a spreadsheet may have taken away.
    let whole: String
    /// What is said where nobody has it: where, never who.
    let missing: Fault
    /// What is said where somebody has it with its zero.
    let withoutZero: Fault

    init(_ number: String, missing: Bilingual, withoutZero: Bilingual, fault: (Fault.Kind) -> Fault) {
      self.number = JSONText.quoted(number)
      whole = JSONText.quoted(LostZero.restored(number))
      self.missing = fault(.refused(found: "", es: missing.es, en: missing.en))
      self.withoutZero = fault(
        .refused(
          found: "", es: "\(LostZero.es): \(withoutZero.es)", en: "\(LostZero.en): \(withoutZero.en)"))
    }
  }

  private let all: [Awaited]

  /// - Parameters:
  ///   - goingOn: who goes on, with the line that says so; `nil`: everybody does.
  ///   - decisions: what was decided on whom, and where it stands.
  init(goingOn: Inputs.Read<[String: Int]>?, decisions: [Decision], _ text: DecisionText) {
    all =
      (goingOn?.value ?? [:]).sorted { $0.value < $1.value }.map { number, line in
        Awaited(
          number,
          missing: Bilingual(
            "pasa a esta etapa y no hay expediente suyo: no se le evalúa",
            "goes on to this stage and there is no file of theirs: not evaluated"),
          withoutZero: Bilingual(
            "pasa a esta etapa y no se le evalúa; escriba el número como texto, con su cero",
            "goes on to this stage and is not evaluated; write the number as text, with its zero")
        ) { Fault(.warning, file: goingOn?.path ?? "", line: line, path: GoingOnCSV.document, kind: $0) }
      }
      + decisions.enumerated().map { index, decision in
        Awaited(
          decision.applicant,
          missing: Bilingual(
            "no se evalúa a nadie con este documento: la decisión no se aplica; revise el número",
            "nobody with this document is evaluated: the decision applies to nobody; look at the number"),
          withoutZero: Bilingual(
            "la decisión no se aplica; escriba el número como texto, con su cero",
            "the decision applies to nobody; write the number as text, with its zero")
        ) { text.warning($0, decision: index, "applicant") }
      }
  }

  /// Their numbers, as they are written and with a zero, as texts of JSON; nobody's where the input is standard input,
  /// which may be one part of many.
  func numbers(in input: String) -> Set<String> { input == "-" ? [] : Set(all.flatMap { [$0.number, $0.whole] }) }

  /// What is said of those who were not there.
  func faults(missing: Set<String>) -> [Fault] {
    all.filter { missing.contains($0.number) }.map { missing.contains($0.whole) ? $0.missing : $0.withoutZero }
  }
}
