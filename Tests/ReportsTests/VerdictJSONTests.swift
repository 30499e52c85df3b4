import Applicant
import Days
import Eligibility
import Foundation
import Reading
import Reports
import TestSupport
import Testing

/// What the verdict in JSON says of assumptions and improvements, read as another program reads it.
@Suite struct VerdictJSONTests {
  private func root(_ answer: Answer, _ language: Language = .es) throws -> JSONValue {
    try #require(FaultLog(file: "").parse(Array(answer.json(language).utf8))).root
  }

  @Test func whatWasAssumedCanBeAssumedAgain() throws {
    var asked = try Asked("trabajos-simultaneos", "pge")
    #expect(try root(asked.answer())["assumed"]?.source == "[]")
    asked.question.assumptions = try ["ex1.to=2027-03-31", "training[0].name=a \"b\" = ñ", "ex2.to=null"].map {
      try #require(Assumption($0))
    }
    let stated = try texts(root(asked.answer())["assumed"])
    #expect(stated == [#"ex1.to="2027-03-31""#, #"training[0].name="a \"b\" = ñ""#, "ex2.to=null"])
    #expect(stated.map { Assumption($0) } == asked.question.assumptions)
  }

  private func texts(_ value: JSONValue?) throws -> [String] {
    try #require(value?.elements).map { try #require($0.text) }
  }

  @Test(arguments: Asked.fixtures)
  func anImprovementSaysWhatToDoAndWhatItComesTo(fixture: String, posting: String) throws {
    let answer = try Asked(fixture, posting).answer()
    let unmet = Set(answer.verdict.requirements.filter { !$0.isMet }.map(\.id.description))
    let es = try #require(root(answer)["improvements"]?.elements)
    let en = try #require(root(answer, .en)["improvements"]?.elements)
    #expect(es.count == answer.improvements.count && en.count == es.count)
    for (one, other) in zip(es, en) {
      let keys = try #require(one.members).map(\.key)
      let counted = keys.contains("counted") ? ["counted"] : []
      let first = ["requirement", "action", "message", "metOn", "effect"]
      #expect(keys == first + counted + ["steps", "assume", "decide"])
      #expect(try unmet.contains(#require(one["requirement"]?.text)))
      #expect(counted.isEmpty || one["effect"]?.text == "helps")
      let steps = try #require(one["steps"]?.elements)
      let actions = try steps.map { try #require($0["action"]?.text.flatMap { Improvement.Action(rawValue: $0) }) }
      #expect(try one["action"]?.text == #require(actions.max()).rawValue)
      let sentences = try steps.map { try #require($0["message"]?.text) }
      #expect(try #require(one["message"]?.text).hasPrefix(sentences.joined(separator: " ") + " "))
      #expect(one["message"]?.text != other["message"]?.text)
      for key in keys where !["message", "steps"].contains(key) { #expect(one[key]?.text == other[key]?.text) }
      #expect(one["assume"]?.source == other["assume"]?.source)
    }
  }

  /// Improvements that only help together are one.
  private func groups(_ improvements: [JSONValue]) -> [[JSONValue]] {
    var groups: [[JSONValue]] = []
    for improvement in improvements {
      let isShared = improvement["effect"]?.text == "meetsTogether"
      let place = groups.firstIndex { group in
        isShared && group[0]["effect"]?.text == "meetsTogether"
          && group[0]["requirement"]?.text == improvement["requirement"]?.text
      }
      if let place { groups[place].append(improvement) } else { groups.append([improvement]) }
    }
    return groups
  }

  @Test(arguments: Asked.fixtures, Stage.allCases)
  func whatAnImprovementAssumesDoesWhatItsEffectSays(fixture: (name: String, posting: String), stage: Stage) throws {
    var asked = try Asked(fixture.name, fixture.posting)
    asked.stage = stage
    // What is offered rests on what was assumed already.
    asked.question.assumptions = [Assumption(path: "personal.gender", value: "null")]
    try checkImprovements(of: asked)
  }

  @Test(arguments: [
    ("apto", "personal.birthDate=2010-05-05", "person", "2028-05-05"),
    ("todo-falta", "ex1.to=null,ex1.from=2025-01-01", "experience.general", "2030-12-30"),
  ])
  func whatIsWaitedForIsMetOnTheDayThatIsNamed(fixture: String, assumed: String, id: String, day: String) throws {
    var asked = try Asked(fixture, "ipd-cas-012-2026")
    asked.question.assumptions = try assumed.split(separator: ",").map { try #require(Assumption(String($0))) }
    let waits = try #require(root(asked.answer())["improvements"]?.elements).filter { $0["metOn"]?.text == day }
    #expect(waits.contains { $0["requirement"]?.text == id })
    #expect(waits.allSatisfy { $0["action"]?.text == "wait" && $0["effect"]?.text == "meets" })
    try checkImprovements(of: asked)
    let eve = try #require(Day(day)).advanced(by: -1)
    let early = try asked.question.verdict(stage: asked.stage, on: eve)
    #expect(early.isMet(id) == false)
  }

  /// Applies each improvement of a question as its JSON states it and holds what comes out against its effect.
  private func checkImprovements(of asked: Asked) throws {
    let answer = try asked.answer()
    for group in try groups(#require(root(answer)["improvements"]?.elements)) {
      let id = try #require(group[0]["requirement"]?.text)
      let day = try group[0]["metOn"]?.text.map { try #require(Day($0)) }
      var question = asked.question
      for improvement in group {
        question.assumptions += try texts(improvement["assume"]).map { try #require(Assumption($0)) }
        question.decisions += try #require(improvement["decide"]?.elements).map { try decision($0, of: answer) }
      }
      let again = try #require(try question.verdict(stage: asked.stage, on: day ?? answer.verdict.on).result(id))
      #expect(again.isMet == (group[0]["effect"]?.text != "helps"), "\(group[0].source)")
      let counted = group[0]["counted"]
      switch again.figure {
      case .experience(_, let days, _): #expect(counted.map { $0["totalDays"]?.integer == days } ?? true)
      case .hours(_, let hours): #expect(counted.map { $0["hours"]?.integer == hours } ?? true)
      case nil: #expect(counted == nil)
      }
    }
  }

  private func decision(_ value: JSONValue, of answer: Answer) throws -> Decision {
    Decision(
      applicant: try #require(answer.file.personal.document?.number),
      requirement: try #require(value["requirement"]?.text), record: try #require(value["record"]?.text),
      accept: true, by: "A. Ruiz", role: "comite")
  }
}
