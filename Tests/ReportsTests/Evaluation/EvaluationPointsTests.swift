import Applicant
import Eligibility
import Merit
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// Who meets every requirement and has fewer points than pass (SERVIR, Anexo 3: "mínimo aprobatorio XX"): no paper of the
/// evaluation says otherwise than the list that `results` makes of the same stage.
@Suite struct EvaluationPointsTests {
  /// - Parameter minimum: of the curriculum, in points.
  private func asked(_ minimum: Double) throws -> Asked {
    let values: [String: any Sendable] = [
      "merit.marks.curricular": ["minimum": minimum, "maximum": 39, "step": 0.5] as [String: any Sendable],
      "merit.curricular.points": "graded", "merit.grades.formacion": ["minimum": 12, "first": 14, "second": 16],
      "merit.grades.general": ["minimum": 6, "first": 7, "second": 8],
      "merit.grades.especifica": ["minimum": 6, "first": 7, "second": 8],
      "merit.grades.publico": ["minimum": 6, "first": 7, "second": 8],
    ]
    let override = values.mapValues { value in
      ["value": value, "citation": ["document": "Bases propias", "section": "5"]] as [String: any Sendable]
    }
    return try Asked(
      try Situation("apto-plain").setting(
        "posting.rules", ["book": "servir-2020", "override": override] as [String: any Sendable]))
  }

  private func mark(_ asked: Asked) throws -> (CurricularMark, Answer, Rules) {
    let answer = try asked.answer()
    let rules = asked.question.book.rules(on: answer.verdict.on, overrides: asked.question.overrides)
    return (try #require(CurricularMark(answer.verdict, posting: answer.posting, rules: rules)), answer, rules)
  }

  @Test(arguments: [(0, false), (1, true)], [Language.es, .en])
  func fewerPointsThanPassAreNoAptOnEveryPaper(_ border: (over: Int, isBelow: Bool), language: Language) throws {
    let points = try #require(try mark(asked(0)).0.points)
    let (mark, answer, rules) = try mark(asked(Double(points) / 100 + Double(border.over) / 2))
    let (verdict, wording) = (answer.verdict, Wording(language))
    let outcome = border.isBelow ? Verdict.Outcome.noApto : .apto
    #expect(verdict.outcome == .apto && mark.points == points && mark.isBelow == border.isBelow)
    #expect(mark.outcome(of: verdict) == outcome)
    let least = Hundredths.text(mark.minimum)
    let said =
      language == .es
      ? "\(Hundredths.text(points)), por debajo del mínimo de \(least)"
      : "\(Hundredths.text(points)), below the minimum of \(least)"

    let rows = EvaluationMatrix(
      posting: answer.posting, rules: rules, stage: .curricular, on: verdict.on, wording: wording
    ).rows(of: verdict, mark: mark)
    #expect(rows.person[2] == .hundredths(points))
    #expect(rows.person[3] == .word(outcome.rawValue, border.isBelow ? .bad : .good))
    #expect(rows.person[5] == .integer(border.over) && rows.reasons.count == border.over)
    #expect("\(rows.person[4])".contains(said) == border.isBelow)
    #expect(rows.reasons.allSatisfy { "\($0)".contains(said) && "\($0)".contains("Bases propias") })

    let csv = EvaluationCSV(posting: answer.posting, wording: wording)
    let table = try #require(
      CSVTable(Array((csv.head + csv.line(of: verdict, mark: mark)).utf8), log: FaultLog(file: "")))
    let line = table.values(of: table.rows[0])
    #expect(line["outcome"] == outcome.rawValue && line["unmet"] == (border.isBelow ? "points" : nil))
    #expect(line["reason_count"] == "\(border.over)" && (line["reasons"]?.contains(said) == true) == border.isBelow)

    #expect(PublishedList.Person(verdict, mark: mark).outcome == outcome.rawValue)
    let particulars = EvaluationPaper.Particulars(mark, evaluator: nil, wording: wording)
    let paper = "\(EvaluationPaper(answer, particulars: particulars, wording: wording).paper)"
    #expect(paper.contains(said) == border.isBelow && paper.contains("NO APTO (") == border.isBelow)
  }

  /// Of who is out by a requirement the points say nothing, and who has none is not below.
  @Test func whoIsOutByARequirementIsNotBelow() throws {
    var asked = try asked(39)
    asked.question = try Asked(Situation("apto-plain").setting("applicant.training[0].hours", 1)).question
    let verdict = try asked.answer().verdict
    let rules = try mark(self.asked(39)).2
    let mark = try #require(CurricularMark(verdict, posting: asked.question.posting, rules: rules))
    #expect(verdict.outcome == .noApto && mark.points == nil && !mark.isBelow)
    #expect(mark.outcome(of: verdict) == .noApto)
  }
}
