import Applicant
import Days
import Eligibility
import Reading
import Reports
import TestSupport
import Testing

/// A stored verdict held against the same question decided again.
@Suite struct ReplayTests {
  private func replay(_ stored: String, _ now: Answer, _ language: Language = .es) throws -> Replay {
    let log = FaultLog(file: "verdict.json")
    let verdict = try #require(StoredVerdict.read(Array(stored.utf8), log: log), "\(log.faults)")
    return Replay(stored: verdict, answer: now, wording: Wording(language))
  }

  /// What is said on lines of any length.
  private func page(_ stored: String, _ now: Answer, _ language: Language = .es) throws -> [String] {
    let text = try replay(stored, now, language).render(style: TextStyle(width: 1_000))
    return text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: Asked.fixtures)
  func theSameQuestionComesOutTheSameInEitherLanguage(fixture: String, posting: String) throws {
    let now = try Asked(fixture, posting).answer()
    for (stored, language) in [(Language.es, Language.es), (.en, .es), (.es, .en), (.en, .en)] {
      let replay = try replay(now.json(stored), now, language)
      #expect(replay.isSame)
      let said =
        language == .es
        ? "IGUAL — hoy sale el mismo veredicto\n===================================\n"
          + "Nada de lo que decide ha cambiado: el comprobante es el mismo.\n"
        : "SAME — the verdict comes out the same now\n=========================================\n"
          + "Nothing that decides has changed: the receipt is the same.\n"
      #expect(replay.render() == said)
    }
  }

  static let parts: [(Receipt.Part, es: String, en: String)] = [
    (.book, "el libro de reglas", "the rule book"), (.posting, "la convocatoria", "the posting"),
    (.file, "el expediente", "the file"), (.evidence, "los adjuntos", "the attachments"),
    (.decisions, "las decisiones de evaluadores", "the evaluators' decisions"),
    (.engine, "el motor (0.0.9 → \(Engine.version))", "the engine (0.0.9 → \(Engine.version))"),
  ]

  @Test(arguments: parts)
  func anInputThatChangedWithoutEffectIsNamed(part: Receipt.Part, es: String, en: String) throws {
    var asked = try Asked(Situation("apto-plain"))
    let now = try asked.answer()
    asked.receipt[part] = "0.0.9"
    let stored = try asked.json()
    #expect(try replay(stored, now).isSame)
    #expect(try page(stored, now).last == "Cambió, sin efecto en el veredicto: \(es).")
    #expect(try page(stored, now, .en).last == "Changed, without effect on the verdict: \(en).")
  }

  @Test func whatCameOutDifferentlyIsToldWithWhatItWasAndWhy() throws {
    let situation = try Situation("apto-plain")
    let stored = try Asked(situation).json()
    var other = try Asked(situation.setting("applicant.experience", [Any]()).setting("applicant.training", [Any]()))
    other.receipt.file = "f2"
    other.receipt.evidence = "e2"
    let now = try other.answer()
    #expect(try !replay(stored, now).isSame)
    let es = try page(stored, now)
    #expect(es.first == "CAMBIÓ — hoy sale otro veredicto")
    #expect(es.contains("- Resultado: APTO → NO APTO."))
    let general = try #require(es.first { $0.hasPrefix("- Experiencia general: ") })
    #expect(general.contains("cumple, ") && general.contains(" → no cumple") && general.hasSuffix(", 0 días."))
    #expect(es.contains { $0.hasPrefix("- Capacitación ") && $0.hasSuffix(", 0 horas.") && $0.contains("cumple, ") })
    #expect(es.contains("- La experiencia en el tiempo: hay cambios."))
    #expect(!es.contains { $0.hasPrefix("- Formación académica") || $0.hasPrefix("- La persona") })
    #expect(es.last == "Porque cambió: el expediente y los adjuntos.")
    let en = try page(stored, now, .en)
    #expect(en.first == "CHANGED — another verdict comes out now" && en.contains("- Outcome: APTO → NO APTO."))
    #expect(en.last == "Because this changed: the file and the attachments.")
  }

  @Test func aRequirementThatOnlyOneAsksIsSaidToBeAbsentFromTheOther() throws {
    let stored = try Asked("apto", "ipd-cas-012-2026").json()
    var other = try Asked("apto", "pge")
    other.receipt.posting = "p2"
    other.receipt.book = "b2"
    let page = try page(stored, other.answer())
    #expect(page.contains("- Colegiatura y habilitación: cumple → no está."))
    #expect(page.contains { $0.hasPrefix("- Capacitación «curso» ") && $0.contains(": no está → no cumple") })
    #expect(page.contains("- El libro de reglas: ipd-cas-2026 → pge-2023."))
    #expect(page.contains("- La convocatoria: CAS-012-2026-IPD → CAS-034-2026-PGE."))
    #expect(page.last == "Porque cambió: el libro de reglas, la convocatoria y el día de la postulación.")
  }

  /// Two files of verdicts were mixed up: that is said, and of whom they are no more than a list to publish says.
  @Test(arguments: [(#""40000099""#, "*****099"), ("null", "alguien sin número de documento")])
  func theVerdictOfAnotherPersonIsSaidToBe(number: String, said: String) throws {
    let now = try Asked("apto", "ipd-cas-012-2026").answer()
    let document = try #require(FaultLog(file: "").parse(Array(now.json().utf8)))
    let path = try #require(JSONPath("applicant.document.number"))
    let stored = String(decoding: try document.setting(path, to: number), as: UTF8.self)
    let line = "- La persona: el veredicto guardado es de otra (\(said)); el expediente es de *****011."
    let page = try page(stored, now)
    #expect(page.joined(separator: " ").replacing("  ", with: " ").contains(line), "\(page)")
    #expect(!page.joined().contains("40000099"))
  }

  @Test func anotherDayStageOrAssumptionIsACause() throws {
    let asked = try Asked(Situation("border-thirty-days"))
    let stored = try asked.json()
    let earlier = try asked.changed { $0.on = Day("2015-01-01") }
    #expect(try page(stored, earlier).last == "Porque cambió: el día de la postulación.")
    let ficha = try asked.changed { $0.stage = .ficha }
    #expect(try #require(page(stored, ficha, .en).last).contains("the stage"))
    let assumed = try asked.changed {
      $0.question.assumptions = [Assumption(path: "experience", value: "[]")]
    }
    #expect(try page(stored, assumed).last == "Porque cambió: los supuestos.")
    let harmless = try asked.changed { $0.question.assumptions = [Assumption(path: "personal.gender", value: "null")] }
    #expect(try page(stored, harmless).last == "Cambió, sin efecto en el veredicto: los supuestos.")
  }

  @Test(
    arguments: [
      ("outcome", #""NO APTO""#, "- Resultado: NO APTO → APTO."),
      ("requirements[0].state", #""absent""#, "- La persona: no cumple: no se declara nada que corresponda → cumple."),
      ("requirements[0].met", "false", "- La persona: cumple; cambió por qué."),
      ("requirements[0].met", #""true""#, "- La persona: cumple; cambió por qué."),
      ("requirements[0].id", "null", "- La persona: no está → cumple."),
      ("requirements", "[]", "- La persona: no está → cumple."),
      ("requirements", "5", "- La persona: no está → cumple."),
      ("merit.birthDate", "null", "- Los datos para puntajes y bonificaciones: hay cambios."),
      ("merit.birthDate", #""null""#, "- Los datos para puntajes y bonificaciones: hay cambios."),
      ("standing", #""confirmed""#, "- La condición del resultado: hay cambios."),
      ("posting", "null", "- La convocatoria: no está → CAS-012-2026-IPD."),
      ("ñu\u{1B}[31m", "5", "- «ñu\u{FFFD}[31m»: hay cambios."),
    ])
  func whatWasAlteredByHandIsTold(path: String, json: String, line: String) throws {
    let now = try Asked(Situation("apto-plain")).answer()
    let document = try #require(FaultLog(file: "").parse(Array(now.json().utf8)))
    let altered = try document.setting(JSONPath(path) ?? JSONPath([.key(path)]), to: json)
    let text = String(decoding: altered, as: UTF8.self)
    let page = try page(text, now)
    #expect(page.contains(line), "\(page)")
    #expect(try #require(page.last).contains("el veredicto guardado fue modificado después de emitirse"))
    #expect(try #require(self.page(text, now, .en).last).contains("the stored verdict was altered after"))
    #expect(!page.joined().contains("\u{1B}"))
  }

  @Test func requirementsInAnotherOrderAreToldThoughEachIsTheSame() throws {
    let asked = try Asked(Situation("apto-plain"))
    let document = try #require(FaultLog(file: "").parse(Array(asked.json().utf8)))
    let reversed = try #require(document.root["requirements"]?.elements).reversed().map(\.source)
    let altered = try document.setting(JSONPath([.key("requirements")]), to: JSONText.array(Array(reversed)))
    let page = try page(String(decoding: altered, as: UTF8.self), asked.answer())
    #expect(page.contains("- Los requisitos: hay cambios."))
  }

  @Test func otherMessagesAndAnotherOrderOfMembersAreTheSameVerdict() throws {
    let asked = try Asked("todo-falta", "pge")
    let document = try #require(FaultLog(file: "").parse(Array(asked.json().utf8)))
    let members = try #require(document.root.members).reversed().map { "\(JSONText.quoted($0.key)):\($0.value.source)" }
    let text = "{\(members.joined(separator: ","))}".replacing(/"message": "[^"]/, with: "\"message\": \"@")
    #expect(text.contains("\"@"))
    #expect(try replay(text, asked.answer()).isSame)
  }

  @Test(arguments: [60, 80, 120])
  func noLineIsLongerThanThePage(width: Int) throws {
    let stored = try Asked("apto", "ipd-cas-012-2026").json()
    let text = try replay(stored, Asked("todo-falta", "pge").answer()).render(style: TextStyle(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }
}
