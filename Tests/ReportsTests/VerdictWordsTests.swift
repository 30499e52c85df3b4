import Applicant
import Days
import TestSupport
import Testing

@testable import Eligibility
@testable import Reports

/// What a verdict says in the same words on every page, and how its experience is drawn.
@Suite struct VerdictWordsTests {
  private func words(_ situation: Situation, _ language: Language = .es) throws -> VerdictWords {
    var asked = try Asked(situation)
    asked.stage = situation.stage
    return VerdictWords(try asked.answer(improvements: []), wording: Wording(language))
  }

  /// One job that counts from a day of February 2012 on.
  private func oneJob(to end: String) throws -> Situation {
    try Situation("apto-plain").setting("applicant.experience[1]", nil).setting("applicant.experience[0].to", end)
  }

  @Test(arguments: [
    ("2012-02-27", "se cuentan 27 días; falta"), ("2012-02-01", "se cuenta 1 día; falta"),
    ("2012-03-02", "se cuentan 1 mes y 2 días (31 días); falta"),
  ])
  func daysAreSaidOnce(end: String, said: String) throws {
    let words = try words(oneJob(to: end))
    let figure = try #require(words.verdict.result("experience.general").flatMap(words.figure))
    #expect(figure.contains(said), "\(figure)")
  }

  @Test(arguments: [
    ("2012-02-19", "ningún documento aceptado muestra ese día."),
    ("2012-02-18", "ningún documento aceptado muestra esos días."),
  ])
  func oneDayIsOneDay(shown: String, said: String) throws {
    let situation = try oneJob(to: "2012-02-20").setting("applicant.experience[0].proofs[0].evidence", ["to": shown])
    let words = try words(situation)
    #expect(words.verdict.timeline.stretches.contains { words.text($0).contains(said) })
    let english = try self.words(situation, .en)
    let singular = shown == "2012-02-19"
    #expect(
      english.verdict.timeline.stretches.contains {
        english.text($0).contains(
          singular ? "no document that is accepted shows that day." : "accepted shows those days.")
      })
  }

  /// The applicant learns what the RNSSC means before it comes to that (IPD 7.2.B); REDAM only has to be settled (11.4).
  @Test(arguments: [("ficha", "RNSSC", true), ("curricular", "RNSSC", true), ("curricular", "REDAM", false)])
  func whatDisqualifiesIsSaid(stage: String, registry: String, isSaid: Bool) throws {
    let situation = try Situation("apto-plain").under(book: "ipd-cas-2026").setting("stage", stage)
      .setting("applicant.personal.declarations.registries", [registry])
    for (language, said) in [(Language.es, "el resultado es DESCALIFICADO"), (.en, "the outcome is DESCALIFICADO")] {
      let words = try words(situation, language)
      let reasons = (words.verdict.result("person")?.reasons ?? []) + words.verdict.notes
      let own = reasons.filter { $0.code == "person.registry.\(registry)" }.map { Wording(language).message($0) }
      #expect(own.count == 1 && own.allSatisfy { $0.contains(said) == isSaid })
    }
  }

  /// Who decides may be wrong to: in what the job that was accepted is not what is asked stands beside it, without advice.
  @Test func anAcceptanceSaysInWhatItGoesBeyond() throws {
    let decision = Decision(
      applicant: "40000001", requirement: "experience.specific.publico", record: "ex2", accept: true, by: "Comité",
      role: "comite")
    let situation = try Situation("apto-plain").setting("applicant.experience[1].functions", ["Venta de zapatos"])
      .setting("applicant.experience[1].sector", "privado").with([decision])
    let verdict = try situation.verdict()
    let note = try #require(verdict.notes.first { $0.code == "decision.accepted" })
    let text = Wording(.es).message(note)
    #expect(
      text.hasSuffix(
        "La decisión va más allá de lo que se pide. Se pide experiencia en el sector público; se declara sector privado. "
          + "Lo que se declara de este trabajo no menciona «procedimiento disciplinario», que es lo que se pide."),
      "\(text)")
    #expect(Wording(.en).message(note).contains("The decision goes beyond what is asked."))
  }

  @Test func whereNoStartIsAskedThatIsSaidAndNotThatAllCounts() throws {
    let school: [String: any Sendable] = ["level": "secundaria", "status": "completa", "careers": [String]()]
    let situation = try Situation("apto-plain").setting("posting.profile.education.anyOf", [school])
    #expect(
      try words(situation).start == "Ningún día marca desde cuándo se cuenta: el perfil no pide estudios completos.")
    #expect(try words(situation, .en).start.contains("does not ask for complete studies"))
    #expect(try words(Situation("apto-plain")).start == "Se cuenta desde el 20/12/2011.")
  }

  @Test func whatHasNoIdIsCalledByItsNameAndASchoolByItsLevel() throws {
    let proof: [String: any Sendable] = ["kind": "licencia", "folio": 9]
    let licence: [String: any Sendable] = ["name": "Licencia de conducir", "proofs": [proof]]
    let school: [String: any Sendable] = ["level": "secundaria", "status": "completa", "careers": [String]()]
    let own: [String: any Sendable] = ["id": "ed9", "level": "secundaria", "status": "completa"]
    let situation = try Situation("apto-plain").setting("stage", "ficha")
      .setting("posting.profile.additional", [["id": "brevete", "name": "Licencia de conducir"]])
      .setting("applicant.additional", [licence]).setting("posting.profile.education.anyOf", [school])
      .setting("applicant.education", [own])
    let words = try words(situation)
    func found(_ id: String) -> String? {
      words.verdict.result(id).flatMap { result in result.records.first.map { words.whereFound($0, of: result) } }
    }
    #expect(found("additional.brevete") == "Licencia de conducir (folio 9)")
    #expect(found("education") == "ed9 \(Wording(.es).term("secundaria"))")
  }

  @Test func onlyFoliosOfAcceptedPapersAreFound() throws {
    let slip: [String: any Sendable] = ["kind": "boleta-pago", "shows": ["firma"], "folio": 99]
    let situation = try Situation("apto-plain").setting("applicant.experience[0].proofs[1]", slip)
    let words = try words(situation)
    let result = try #require(words.verdict.result("experience.general"))
    #expect(words.whereFound("ex1", of: result) == "ex1 Entidad ex1 (folio 20)")
    let asFicha = try self.words(situation.setting("stage", "ficha"))
    let declared = try #require(asFicha.verdict.result("experience.general"))
    #expect(asFicha.whereFound("ex1", of: declared) == "ex1 Entidad ex1 (folio 20, 99)")
  }

  private func lanes(_ situation: Situation) throws -> [String] {
    let words = try words(situation)
    return TimelineText(
      timeline: words.verdict.timeline, records: ["ex1", "ex2"], wording: words.wording, style: .plain
    ).lanes()
  }

  /// Of few days each takes several columns: what has no gap is drawn without one, and the first day is named.
  @Test func aFewDaysAreDrawnWithoutGapsUnderTheirFirst() throws {
    let lanes = try lanes(
      oneJob(to: "2012-02-20").setting("applicant.experience[0].proofs[0].evidence", ["to": "2012-02-10"]))
    #expect(lanes[0] == "     01/02/2012")
    #expect(lanes[1].dropFirst(5).first == "┬")
    let drawn = lanes[2].dropFirst(5)
    #expect(Set(drawn) == ["█", "░"] && drawn.count == lanes[1].dropFirst(5).count)
    #expect(drawn.count { $0 == "█" } == drawn.count / 2)
  }

  @Test func overYearsTheirFirstDaysAreNamedAlone() throws {
    let lanes = try lanes(Situation("apto-plain"))
    #expect(lanes[0].contains("2013") && !lanes[0].contains("/"))
    // The month between the two jobs is a gap.
    #expect(lanes[2].hasPrefix("ex1  █") && lanes[3].hasPrefix("ex2   "))
  }

  @Test func twoPapersOfOneFaultAreSaidOnceBelowTheDrawing() throws {
    let contract: [String: any Sendable] = ["kind": "contrato", "shows": ["firma"], "folio": 9]
    let timeline = try words(
      Situation("apto-plain").setting("applicant.experience[0].proofs", [contract, contract])
    ).verdict.timeline
    let own = timeline.stretches.filter { $0.record == "ex1" }
    #expect(own.count == Set(timeline.excluded.filter { $0.record == "ex1" }).count)
    #expect(own.count < timeline.excluded.count { $0.record == "ex1" })
  }
}
