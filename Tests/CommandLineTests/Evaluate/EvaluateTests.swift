import Foundation
import TestSupport
import Testing

/// `evaluate` as somebody types it.
@Suite struct EvaluateTests {
  private static let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")

  private func evaluate(_ arguments: String...) throws -> Run {
    try Running.run(Running.program, ["evaluate", "--posting", Self.posting] + arguments)
  }

  /// The example applicants, a line each; their attachments, which a line cannot have beside it, left out.
  private static func lines(_ count: Int = 1) throws -> [String] {
    try (0..<count).flatMap { _ in
      try Fixtures.applicants.map { name in
        let bytes = Data(try Fixtures.bytes("Applicants/\(name)/expediente.json"))
        let object = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let text = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return String(decoding: text, as: UTF8.self)
      }
    }
  }

  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func aFolderIsEvaluatedAsEachFileIsChecked() throws {
    let run = try evaluate("--applicants", Fixtures.path("Applicants"))
    #expect(run.code == 0, "\(run.errors)")
    let verdicts = try objects(run.output)
    #expect(verdicts.count == Fixtures.applicants.count)
    for (name, verdict) in zip(Fixtures.applicants, verdicts) {
      let check = try Running.run(
        Running.program,
        ["check", Fixtures.path("Applicants/\(name)"), "--posting", Self.posting, "--format", "json"])
      var alone = try #require(JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
      // What would help is worked out for one person, not for hundreds.
      alone["improvements"] = nil
      #expect(NSDictionary(dictionary: alone) == NSDictionary(dictionary: verdict), "\(name)")
    }
  }

  /// By the table that a stage left; of a folder and of lines, whatever else stands in the table.
  @Test func onlyThoseWhoGoOnAreEvaluated() throws {
    try Running.inFolder { folder in
      let list = folder.appending(path: "etapa.csv")
      try Data("pasa,documento,nota\r\ntrue,40000011,x\r\nfalse,40000012,\r\ntrue,99999999,\r\n".utf8).write(to: list)
      let lines = folder.appending(path: "all.ndjson")
      try Data(try Self.lines().joined(separator: "\n").utf8).write(to: lines)
      for applicants in [Fixtures.path("Applicants"), lines.path] {
        let run = try evaluate("--applicants", applicants, "--only", list.path, "--brief")
        #expect(run.code == 0)
        #expect(try objects(run.output).map { $0["document"] as? String } == ["40000011"])
      }
    }
  }

  @Test(arguments: [
    ("documento\n1\n", "1:1: error: pasa"), ("documento,pasa\n1,\n", "2:1: error: pasa"),
    ("documento,pasa\n1,quizás\n", "2:1: error: pasa"), ("documento,pasa\n,true\n", "2:1: error: documento"),
  ])
  func aListThatSaysNothingOfWhoGoesOnIsRefused(text: String, place: String) throws {
    try Running.inFolder { folder in
      let list = folder.appending(path: "etapa.csv")
      try Data(text.utf8).write(to: list)
      let run = try evaluate("--applicants", Fixtures.path("Applicants"), "--only", list.path)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains("etapa.csv:\(place)"), "\(run.errors)")
    }
  }

  @Test(arguments: ["--brief", "--stage=ficha"])
  func anyNumberOfJobsGivesTheSameBytes(option: String) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "all.ndjson")
      // More than one piece for each thread.
      try Data(try Self.lines(60).joined(separator: "\n").utf8).write(to: file)
      let runs = try ["1", "2", "5"].map { try evaluate("--applicants", file.path, "--jobs", $0, option) }
      #expect(runs[0].output.split(separator: "\n").count == 360)
      for run in runs { #expect(run.output == runs[0].output && run.code == 0, "\(run.errors.prefix(300))") }
      let order = try objects(runs[0].output).prefix(6).compactMap { line -> String? in
        line["document"] as? String ?? ((line["applicant"] as? [String: Any])?["document"] as? [String: Any])?["number"]
          as? String
      }
      #expect(order == ["40000011", "40000014", "40000013", "40000015", "40000016", "40000012"])
    }
  }

  /// As it lies in a folder, or as an editor lays it out: one sentence, and not one for each line. Lines that are cut off
  /// are still lines.
  @Test func oneFileOverManyLinesIsNotTakenForLines() throws {
    try Running.inFolder { folder in
      let lines = try Self.lines()
      let file = folder.appending(path: "uno.json")
      let applicant = String(decoding: try Fixtures.bytes("Applicants/apto/expediente.json"), as: UTF8.self)
      for text in [applicant, "\n  {\r\n\"schema\":\n", "[\n\(lines[0]),\n\(lines[1])\n]\n", "[{\n}]"] {
        try Data(text.utf8).write(to: file)
        for input in ["--applicants '\(file.path)'", "- <'\(file.path)'"] {
          let run = try Running.tool(
            "sh", "-c", "exec \"$0\" evaluate --posting \"$1\" --stage ficha --brief \(input)", Running.program.path,
            Self.posting)
          #expect(run.code == 2 && run.output == "" && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
          #expect(run.errors.contains("error: Es un solo JSON en varias líneas"), "\(run.errors)")
        }
      }
      for text in ["\(lines[0])\n\(lines[1])", "\(lines[0])\n{\"a\n", "{\"a\n\(lines[0])\n", "[]\n\(lines[0])", "{\n"] {
        try Data(text.utf8).write(to: file)
        let run = try evaluate("--applicants", file.path, "--stage", "ficha", "--brief")
        #expect(run.code != 2 && !run.errors.contains("un solo JSON"), "\(run.errors)")
      }
    }
  }

  @Test func aBadLineIsNamedAndTheRestGoesOn() throws {
    try Running.inFolder { folder in
      let good = try Self.lines()
      let text = [good[0], "", "{\"schema\": \"applicant-file/1\"", good[1], "  ", "[]", good[2] + "\r"]
      let file = folder.appending(path: "some.ndjson")
      try Data(text.joined(separator: "\n").utf8).write(to: file)
      let run = try evaluate("--applicants", file.path, "--brief", "--stage", "ficha")
      #expect(run.code == 1)
      #expect(try objects(run.output).count == 3)
      #expect(run.errors.contains("some.ndjson:3:"), "\(run.errors)")
      #expect(run.errors.contains("some.ndjson:6:1"), "\(run.errors)")
      #expect(!run.errors.contains("some.ndjson:2:") && !run.errors.contains("some.ndjson:7:"))
    }
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    try Running.inFolder { folder in
      let good = try Self.lines()
      let file = folder.appending(path: "long.ndjson")
      var bytes = Data("\(good[0])\n{\"schema\": \"".utf8)
      bytes.append(Data(repeating: UInt8(ascii: "a"), count: 34 << 20))
      bytes.append(Data("\"}\n\(good[1])".utf8))
      try bytes.write(to: file)
      let run = try evaluate("--applicants", file.path, "--brief", "--stage", "ficha")
      #expect(run.code == 1)
      #expect(try objects(run.output).compactMap { $0["document"] as? String } == ["40000011", "40000014"])
      #expect(run.errors.contains("long.ndjson:2"), "\(run.errors)")
    }
  }

  @Test func itIsAFilter() throws {
    let input = try Self.lines().joined(separator: "\n")
    let run = try Running.tool(
      "sh", "-c",
      "printf '%s' \"$1\" | \"$2\" evaluate - --posting \"$3\" --brief --stage ficha | head -n 1", "sh", input,
      Running.program.path, Self.posting)
    #expect(try objects(run.output).count == 1 && run.code == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ([], "--applicants"), (["-", "--applicants", "x"], "--applicants"), (["--applicants", "/no/such"], "/no/such"),
    (["--applicants", "x", "--jobs", "0"], "--jobs"), (["--applicants", "x", "--jobs", "many"], "--jobs"),
    (["--applicants", "x", "--on", "2026-02-30"], "--on"), (["x"], "«x»"),
  ])
  func wrongUseSaysWhatToDo(arguments: [String], named: String) throws {
    let run = try Running.run(Running.program, ["evaluate", "--posting", Self.posting] + arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  /// A number mistyped, a person who goes on and whose file was lost: each is named by its line, and by no number.
  @Test func whoShouldBeThereAndIsNotIsNamed() throws {
    try Running.inFolder { folder in
      let (decisions, list) = (folder.appending(path: "D.CSV"), folder.appending(path: "etapa.csv"))
      try Data(
        """
        applicant;requirement;record;accept;by;role
         40000012 ;experience.specific.funcion;ex1;No;Ruiz;Comité
        4000001;experience.specific.funcion;ex1;VERDADERO;Ruiz;comite
        ;;;;;

        """.utf8
      ).write(to: decisions)
      try Data("documento,pasa\n40000012,TRUE\n49999999,true\n49999998,false\n".utf8).write(to: list)
      let out = folder.appending(path: "out").path
      let applicants = ["--applicants", Fixtures.path("Applicants")]
      let asked = ["--decisions", decisions.path, "--only", list.path]
      for further in [["--brief"], ["--out", out, "--format", "ndjson"]] {
        let run = try Running.run(
          Running.program, ["evaluate", "--posting", Self.posting] + applicants + asked + further)
        let named = run.errors.split(separator: "\n").filter { $0.lowercased().contains(".csv:") }
        #expect(run.code == 0 && named.count == 2, "\(run.errors)")
        #expect(named.first?.contains("etapa.csv:3:") == true && named.last?.contains("D.CSV:3:") == true, "\(named)")
        #expect(!run.errors.contains("4999999") && !run.errors.contains("4000001"))
      }
      let kept = try String(contentsOfFile: "\(out)/errores.txt", encoding: .utf8)
      #expect(kept.contains("etapa.csv:3:") && kept.contains("D.CSV:3:"))
      // What comes as a part of many is not missed.
      let part = try Running.run(
        URL(filePath: "/bin/sh"),
        ["-c", "exec \"$0\" \"$@\" </dev/null", Running.program.path, "evaluate", "-", "--posting", Self.posting]
          + asked)
      #expect(part.code == 0 && part.errors.isEmpty, "\(part.errors)")
    }
  }

  /// A spreadsheet takes the zero with which a document begins for nothing; of nobody else is it said.
  @Test func aListThatLostAZeroIsToldSo() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "all.ndjson")
      let lines = ["01234567", "40000012", "07654321"].map {
        #"{"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "\#($0)"}}}"#
      }
      try Data(lines.joined(separator: "\n").utf8).write(to: input)
      let list = folder.appending(path: "etapa.csv")
      try Data("documento,pasa\n1234567,true\n40000012,true\n4999999,true\n7654321,false\n".utf8).write(to: list)
      let run = try evaluate("--applicants", input.path, "--only", list.path, "--brief")
      #expect(try objects(run.output).map { $0["document"] as? String } == ["40000012"])
      let said = run.errors.split(separator: "\n")
      #expect(run.code == 0 && said.count == 2, "\(run.errors)")
      #expect(said.first?.contains("etapa.csv:2:") == true && said.first?.contains("Falta el cero") == true, "\(said)")
      #expect(
        said.last?.contains("etapa.csv:4:") == true && said.last?.contains("no hay expediente") == true, "\(said)")
      #expect(!run.errors.contains("1234567"), "\(run.errors)")
    }
  }

  /// Decisions that come to nothing by how they are written: on which requirement, as whom, on which record. One of a day
  /// to come counts, and is named all the same.
  @Test(arguments: [
    ("experience.specific.funcion,ex1,true,Ruiz,comite", nil), ("tie,x,true,Ruiz,recursos-humanos", nil),
    ("bonus.athlete,x,true,Ruiz,comite", nil), ("experience.specific.funcion,ex1,true,Ruiz,Comité", nil),
    ("experience.specific.funcon,ex1,true,Ruiz,comite", "requirement"),
    ("experience.general,ex1,true,Ruiz,comite", "requirement"), ("votos,ex1,true,Ruiz,comite", "requirement"),
    ("experience.specific.funcion,ex1,true,Ruiz,", "role"),
    ("experience.specific.funcion,ex1,true,Ruiz,portero", "role"),
    ("experience.specific.funcion,ex99,true,Ruiz,comite", "record"), ("education,ex1,true,Ruiz,comite", "record"),
    ("experience.specific.funcion,ex1,true,Ruiz,comite,2026-04-01", nil),
    ("experience.specific.funcion,ex1,true,Ruiz,comite,2999-12-31", "on"),
  ])
  func aDecisionThatLooksWrongIsNamed(line: String, column: String?) throws {
    try Running.inFolder { folder in
      let decisions = folder.appending(path: "d.csv")
      let columns = ["applicant", "requirement", "record", "accept", "by", "role", "on"]
      let names = columns.prefix(line.split(separator: ",", omittingEmptySubsequences: false).count + 1)
      try Data("\(names.joined(separator: ","))\n40000012,\(line)\n".utf8).write(to: decisions)
      let out = folder.appending(path: "out").path
      let call = ["--applicants", Fixtures.path("Applicants"), "--decisions", decisions.path]
      for further in [["--brief"], ["--out", out, "--format", "ndjson"]] {
        let run = try Running.run(Running.program, ["evaluate", "--posting", Self.posting] + call + further)
        let named = run.errors.split(separator: "\n").filter { $0.contains("d.csv:") }
        #expect(run.code == 0 && named.count == (column == nil ? 0 : 1), "\(run.errors)")
        if let column { #expect(named.first?.contains("d.csv:2: aviso: \(column): ") == true, "\(run.errors)") }
        #expect(!run.errors.contains("40000012"), "\(run.errors)")
      }
      let kept = try String(contentsOfFile: "\(out)/errores.txt", encoding: .utf8)
      #expect(kept.contains("d.csv:2: ") == (column != nil), "\(kept)")
    }
  }

  /// What a spreadsheet saves as its own is no table, whatever the file is called.
  @Test(
    arguments: ["--decisions", "--only"],
    [("d.xlsx", "PK\u{3}\u{4}x"), ("d.csv", "PK\u{3}\u{4}x"), ("d.xlsx", "PK,x"), ("d.csv", "PK,x")])
  func aWorkbookIsCalledByItsName(option: String, _ table: (name: String, text: String)) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: table.name)
      try Data(table.text.utf8).write(to: file)
      let run = try evaluate("--applicants", Fixtures.path("Applicants"), "--brief", option, file.path)
      #expect(
        run.code == 2 && run.errors.contains("libro de Excel") == table.text.hasPrefix("PK\u{3}"), "\(run.errors)")
    }
  }

  /// There is nothing to go on with, and that is no reason to do all of it again elsewhere.
  @Test func anEvaluationThatIsFinishedIsSaidToBe() throws {
    try Running.inFolder { folder in
      let out = folder.appending(path: "evaluacion").path
      let call = ["--applicants", Fixtures.path("Applicants"), "--out", out, "--format", "ndjson"]
      let posting = ["evaluate", "--posting", Self.posting]
      #expect(try Running.run(Running.program, posting + call).code == 0)
      let again = try Running.run(Running.program, posting + call)
      #expect(again.code == 2 && again.errors.contains("evaluación terminada con esta misma"), "\(again.errors)")
      let decisions = Fixtures.path("Results/decisiones.csv")
      for (change, said) in [
        (["--stage", "ficha"], "(cambió: la etapa)"), (["--on", "2026-03-25"], "(cambió: el día de la postulación)"),
        (["--decisions", decisions, "--stage", "ficha"], "(cambió: las decisiones de evaluadores, la etapa)"),
      ] {
        let changed = try Running.run(Running.program, posting + call + change)
        #expect(changed.code == 2 && changed.errors.contains(said), "\(changed.errors)")
      }
      // Of one on nobody nothing is known.
      try Data().write(to: URL(filePath: "\(out)/veredictos.ndjson"))
      let empty = try Running.run(Running.program, posting + call)
      #expect(empty.code == 2 && empty.errors.contains("evaluación terminada: si es esta misma"), "\(empty.errors)")
      try Data().write(to: URL(filePath: "\(folder.path)/otra"))
      let other = try Running.run(Running.program, posting + call.dropLast(4) + ["--out", folder.path])
      #expect(other.code == 2 && other.errors.contains("ya hay otra cosa"), "\(other.errors)")
    }
  }

  @Test func aFileIsNoFolderToWriteInto() throws {
    try Running.inFolder { folder in
      let taken = folder.appending(path: "evaluacion")
      try Data("algo".utf8).write(to: taken)
      let run = try evaluate("--applicants", Fixtures.path("Applicants"), "--out", taken.path)
      #expect(run.code == 2 && run.errors.contains("ya hay otra cosa"), "\(run.errors)")
      #expect(try String(contentsOf: taken, encoding: .utf8) == "algo")
    }
  }

  @Test func decisionsCountForThoseTheyNameAlone() throws {
    try Running.inFolder { folder in
      let decisions = folder.appending(path: "decisions.csv")
      try Data(
        """
        applicant,requirement,record,accept,by,role,on,ground
        40000012,experience.specific.funcion,ex1,false,Comité,comite,2026-04-08,otra materia

        """.utf8
      ).write(to: decisions)
      let applicants = Fixtures.path("Applicants")
      let before = try objects(try evaluate("--applicants", applicants, "--brief").output)
      let after = try objects(
        try evaluate("--applicants", applicants, "--brief", "--decisions", decisions.path).output)
      for (one, other) in zip(before, after) {
        let isSame = NSDictionary(dictionary: one) == NSDictionary(dictionary: other)
        #expect(isSame == (one["document"] as? String != "40000012"))
      }
    }
  }
}
