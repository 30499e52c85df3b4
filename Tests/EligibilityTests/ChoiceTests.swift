import Applicant
import Days
import Eligibility
import Foundation
import TestSupport
import Testing

/// Of several records that would do, which one is taken; of several that do not, which one is shown.
@Suite struct ChoiceTests {
  private static let (college, training) = ("applicant.collegiation", "applicant.training")

  /// The situation with a copy of the first record of a list behind it.
  private func twice(_ list: String, id: String) throws -> Situation {
    let situation = try Situation("apto-plain")
    let whole = try JSONSerialization.jsonObject(with: Data(situation.text("applicant"))) as? [String: Any]
    let name = try #require(list.split(separator: ".").last).description
    var record = try #require((whole?[name] as? [[String: Any]])?.first)
    record["id"] = id
    return situation.setting("\(list)[1]", record)
  }

  @Test(arguments: [0, 1], [0, 1])
  func aMembershipWhoseProofsAllHaveFoliosIsTakenBeforeOneThatLacksOne(lacking: Int, proof: Int) throws {
    let situation = try twice(Self.college, id: "co2")
      .setting("\(Self.college)[\(lacking)].proofs[\(proof)].folio", nil)
    let verdict = try situation.verdict()
    #expect(verdict.result("collegiation")?.records == [lacking == 0 ? "co2" : "co1"])
    #expect(verdict.outcome == .apto)
  }

  @Test(arguments: [0, 1])
  func aProgrammeWhoseProofsHaveFoliosIsTakenBeforeOneThatLacksOne(lacking: Int) throws {
    let situation = try twice(Self.training, id: "tr2").setting("\(Self.training)[\(lacking)].proofs[0].folio", nil)
    let verdict = try situation.verdict()
    #expect(verdict.result("training.programa")?.records == [lacking == 0 ? "tr2" : "tr1"])
    #expect(verdict.outcome == .apto)
  }

  /// The hours of two programmes of ninety, and those that count: nothing counts of one that does not serve.
  @Test(arguments: [(80, 85, 0), (85, 80, 0), (89, 89, 0), (90, 80, 90), (80, 90, 90), (120, 90, 120)])
  func ofProgrammesOnlyOneThatServesCounts(first: Int, second: Int, counted: Int) throws {
    let situation = try twice(Self.training, id: "tr2").setting("\(Self.training)[0].hours", first)
      .setting("\(Self.training)[1].hours", second)
    let result = try #require(try situation.verdict().result("training.programa"))
    #expect(hours(of: result) == [90, counted] && result.isMet == (counted > 0))
  }

  /// A programme of enough hours that is not proved, or was rejected: no figure says that it counts.
  @Test func aProgrammeOfEnoughHoursThatDoesNotServeCountsNothing() throws {
    let unproved = try Situation("apto-plain").setting("\(Self.training)[0].proofs[0].shows", ["firma"])
    #expect(hours(of: try #require(try unproved.verdict().result("training.programa"))) == [90, 0])
    let decision = Decision(
      applicant: "40000001", requirement: "training.programa", record: "tr1", accept: false, by: "Comité",
      role: "comite")
    let rejected = try Situation("apto-plain").with([decision]).verdict()
    #expect(hours(of: try #require(rejected.result("training.programa"))) == [90, 0])
  }

  @Test func ofTwoKnowledgesThatServeTheFirstIsNamed() throws {
    let first = try #require(try Situation("apto-plain").verdict().result("knowledge.gestion")?.records)
    let verdict = try twice("applicant.knowledge", id: "kn99").verdict()
    #expect(first.count == 1 && verdict.result("knowledge.gestion")?.records == first)
  }

  /// Where programmes add up, of two that are enough the one of a governing body needs the fewer hours.
  @Test(arguments: [0, 1])
  func ofTwoThatAreEnoughTheLesserIsAsked(governed: Int) throws {
    let addUp: [String: any Sendable] = [
      "training.programme.addUp": ["value": true, "citation": ["document": "Bases", "section": "1"]]
        as [String: any Sendable]
    ]
    let verdict = try twice(Self.training, id: "tr2").setting("posting.rules.override", addUp)
      .setting("\(Self.training)[\(governed)].governingBody", true).verdict()
    #expect(hours(of: try #require(verdict.result("training.programa"))).first == 80)
  }

  /// Hours asked and counted.
  private func hours(of result: RequirementResult) -> [Int] {
    guard case .hours(let required, let counted) = result.figure else { return [] }
    return [required, counted]
  }

  @Test func whatAPersonHasToJudgeIsNotSaidToBeMissing() throws {
    let situation = try Situation("apto-plain").setting("\(Self.training)[0].name", "Diplomado en Derecho Notarial")
      .setting("\(Self.training)[0].hours", nil)
    let codes = try situation.verdict().codes("training.programa")
    #expect(codes == ["training.close", "training.hours.missing"])
  }

  @Test func ofTwoAlternativesThatAreEquallyFarTheFirstOfThePostingIsShown() throws {
    let asked = "posting.profile.education.anyOf"
    let other: [String: Any] = ["level": "universitario", "status": "titulado", "careers": ["Medicina"]]
    let situation = try Situation("apto-plain").setting("\(asked)[0].careers", ["Enfermería"])
      .setting("\(asked)[1]", other)
    let reasons = try #require(try situation.verdict().result("education")).reasons
    #expect(reasons.count == 1)
    #expect("\(reasons[0].kind)".contains("Enfermería"), "\(reasons)")
  }

  @Test func ofTwoStepsTheOneThatTheOtherMakesNeedlessIsNotAdvised() throws {
    // Translated, the proof would still lack the stamp; a new one needs no translation.
    let proof = "applicant.experience[0].proofs[0]"
    let situation = try Situation("apto-plain").setting("\(proof).language", "en")
      .setting("\(proof).shows", ["inicio", "fin", "cargo", "firma"])
    let verdict = try situation.verdict()
    let own = improvements(of: verdict, try situation.question()).filter { $0.requirement == .general }
    #expect(measureNames(own) == [["ask"]])
  }

  @Test(arguments: ["from", "to"])
  func ofAJobThatLacksADayOnlyThatDayIsFilledIn(missing: String) throws {
    let situation = try Situation("apto-plain").setting("applicant.experience[0].\(missing)", nil)
    let verdict = try situation.verdict()
    let steps = improvements(of: verdict, try situation.question()).flatMap(\.steps)
    let filled = steps.filter { "\($0.measure)" == "fillIn(path: \"experience[0].\(missing)\")" }
    #expect(!filled.isEmpty, "\(steps.map(\.measure))")
    let assumed = improvements(of: verdict, try situation.question()).flatMap(\.assumptions).map(\.path)
    #expect(assumed.contains("experience[0].\(missing)"))
    #expect(!assumed.contains("experience[0].\(missing == "from" ? "to" : "from")"))
  }

  @Test func aRenewedProofShowsTheLaterOfTheStartsThatTheOldOnesShow() throws {
    let job = "applicant.experience[0]"
    func proof(from: String) -> [String: Any] {
      [
        "kind": "constancia-trabajo", "shows": ["inicio", "a-la-fecha", "cargo", "firma", "sello"], "folio": 20,
        "date": "2025-01-20", "evidence": ["from": from],
      ]
    }
    let situation = try Situation("apto-plain").setting(job, nil)
      .setting("\(job).from", "2020-01").settingNull("\(job).to")
      .setting("\(job).proofs", [proof(from: "2020-01-06"), proof(from: "2020-01-20")])
    let verdict = try situation.verdict()
    let assumed = improvements(of: verdict, try situation.question()).flatMap(\.assumptions).map(\.value)
    #expect(
      assumed.contains { $0.contains("2020-01-20") } && !assumed.contains { $0.contains("2020-01-06") }, "\(assumed)")
  }
}
