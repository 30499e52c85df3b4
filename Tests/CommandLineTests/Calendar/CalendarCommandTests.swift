import Foundation
import TestSupport
import Testing

/// `calendar` as it is typed.
@Suite struct CalendarCommandTests {
  private static let ipd = "Fixtures/Postings/ipd-cas-012-2026.json"

  @Test func thePublishedScheduleIsInOrder() throws {
    let run = try Running.run(Running.program, ["calendar", Self.ipd, "--from", "2026-03-09"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Dura 10 días hábiles; mínimo: 10 días hábiles"))
    #expect(run.output.contains("hasta el viernes 24/04/2026"))
    #expect(run.output.contains("las reglas no fijan plazo"))
    #expect(run.output.contains("El cronograma cumple."))
  }

  @Test func itsJSONIsReadByAnother() throws {
    let run = try Running.run(
      Running.program, ["calendar", Self.ipd, "--from", "2026-03-10", "--format", "json", "--lang", "en"])
    #expect(run.code == 1, "\(run.errors)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "schedule-review/1")
    #expect(object["result"] as? String == "wrong")
    let publication = try #require(object["publication"] as? [String: Any])
    #expect(publication["counted"] as? Int == 9 && publication["from"] as? String == "2026-03-11")
    #expect((publication["least"] as? [String: Any])?["days"] as? Int == 10)
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(
      findings.compactMap { $0["code"] as? String } == [
        "calendar.publishedTooEarly", "calendar.publicationTooShort", "calendar.incompleteYears",
      ])
    #expect((findings[1]["message"] as? String)?.contains("9 business days") == true)
    let deadlines = try #require(object["deadlines"] as? [[String: Any]])
    #expect(deadlines.map { $0["until"] as? String } == ["2026-04-24", nil, nil])
  }

  /// What is changed in the posting, and with what the command ends.
  static let ends: [(String, [(String, String)], Int32)] = [
    ("a day short", [(#""2026-03-23"}"#, #""2026-03-20"}"#)], 1),
    ("no publication", [(#""publication": {"from": "2026-03-10", "to": "2026-03-23"},"#, "")], 2),
    ("outside the years known", [(#""2026-04-20", "to": "2026-04-24""#, #""2026-04-20", "to": "2028-04-24""#)], 1),
    ("a modality of another name", [(#""modality": "convocatoria-publica""#, #""modality": "otra""#)], 2),
    ("no JSON", [("{", "")], 2),
  ]

  @Test(arguments: ends.indices)
  func endsWith(index: Int) throws {
    let (name, changes, code) = Self.ends[index]
    try Running.inFolder { folder in
      var text = try String(contentsOf: Fixtures.root.appending(path: Self.ipd), encoding: .utf8)
      for (old, new) in changes {
        let place = try #require(text.range(of: old), "\(name)")
        text.replaceSubrange(place, with: new)
      }
      let file = folder.appending(path: "convocatoria.json")
      try Data(text.utf8).write(to: file)
      let run = try Running.run(Running.program, ["calendar", file.path])
      #expect(run.code == code, "\(name): \(run.output)\(run.errors)")
    }
  }

  @Test(arguments: [
    ["calendar"], ["calendar", ipd, "--from", "2026-02-30"], ["calendar", ipd, "--results", "mañana"],
  ])
  func wrongUseIsSaid(arguments: [String]) throws {
    let run = try Running.run(Running.program, arguments)
    #expect(run.code == 2 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
