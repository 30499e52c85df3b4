import Foundation
import TestSupport
import Testing

/// `match` as somebody types it.
@Suite struct MatchTests {
  private func match(_ arguments: String...) throws -> Run {
    try Running.run(Running.program, ["match"] + arguments)
  }

  private static let postings = Fixtures.path("Postings")

  @Test func onePersonSeesWhatFitsAndWhatIsMissing() throws {
    let run = try match(Fixtures.path("Applicants/apto"), "--postings", Self.postings)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("APTO para 2 de 3 convocatorias"))
    #expect(run.output.contains("CAS-034-2026-PGE") && run.output.contains("Falta: 1 año"))
    let english = try match(Fixtures.path("Applicants/apto"), "--postings", Self.postings, "--lang", "en")
    #expect(english.output.contains("APTO for 2 of 3 postings"))
  }

  @Test func theJSONSaysTheSame() throws {
    let run = try match(Fixtures.path("Applicants/apto"), "--postings", Self.postings, "--format", "json")
    let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "match/1")
    let apto = try #require(root["apto"] as? [[String: Any]])
    #expect(apto.compactMap { $0["posting"] as? String } == ["DL728-021-2026-INDECOPI", "CAS-012-2026-IPD"])
    let near = try #require((root["nearest"] as? [[String: Any]])?.first)
    #expect(near["posting"] as? String == "CAS-034-2026-PGE")
    let unmet = try #require(near["unmet"] as? [[String: Any]])
    #expect(unmet.contains { $0["id"] as? String == "experience.specific.publico" && $0["shortfall"] != nil })
  }

  @Test func pairsAreThoseThatCheckCallsAPTO() throws {
    let run = try match(Fixtures.path("Applicants"), "--postings", Self.postings, "--pairs")
    var expected: [String] = []
    for name in Fixtures.applicants {
      for posting in Fixtures.postings {
        let check = try Running.run(
          Running.program,
          [
            "check", Fixtures.path("Applicants/\(name)"), "--posting", "\(Self.postings)/\(posting).json", "--format",
            "json",
          ])
        guard check.code == 0 else { continue }
        let root = try #require(JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        let document = ((root["applicant"] as? [String: Any])?["document"] as? [String: Any])?["number"] as? String
        expected.append("{\"document\":\"\(document ?? "")\",\"posting\":\"\(root["posting"] as? String ?? "")\"}")
      }
    }
    #expect(run.output.split(separator: "\n").map(String.init) == expected)
    #expect(!expected.isEmpty)
  }

  @Test func ofManyFilesWithoutPairsItIsSaidWhatToDo() throws {
    try Running.inFolder { folder in
      let input = folder.appending(path: "gente.ndjson")
      let line = #"{"schema": "applicant-file/1"}"#
      for (text, isMany) in [("\(line)\n\(line)\n", true), ("{\n", false)] {
        try Data(text.utf8).write(to: input)
        let run = try match(input.path, "--postings", Self.postings)
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors.contains("--pairs") == isMany, "\(run.errors)")
      }
    }
  }

  @Test func whateverNameAPostingHasItIsAnswered() throws {
    try Running.inFolder { folder in
      let names = [
        "ipd-cas-012-2026.json": "a.json", "indecopi-dl728.json": "B.JSON", "pge.json": "c/Convocatoria.json",
      ]
      try FileManager.default.createDirectory(at: folder.appending(path: "c"), withIntermediateDirectories: true)
      try FileManager.default.createDirectory(at: folder.appending(path: "otros"), withIntermediateDirectories: true)
      for (name, other) in names {
        try FileManager.default.copyItem(
          atPath: "\(Self.postings)/\(name)", toPath: folder.appending(path: other).path)
      }
      let run = try match(Fixtures.path("Applicants/apto"), "--postings", folder.path)
      #expect(run.code == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.contains("APTO para 2 de 3 convocatorias"))
    }
  }

  @Test func whatIsUnusualInAPostingIsSaid() throws {
    try Running.inFolder { folder in
      let posting = try String(contentsOfFile: "\(Self.postings)/pge.json", encoding: .utf8)
        .replacing("{", with: "{\"vacanciess\": 1, ", maxReplacements: 1)
      try Data(posting.utf8).write(to: folder.appending(path: "pge.json"))
      let run = try match(Fixtures.path("Applicants/tecnico"), "--postings", folder.path)
      #expect(run.code == 0 && run.errors.contains("pge.json:1:16: aviso: vacanciess: "), "\(run.errors)")
      let clean = try match(Fixtures.path("Applicants/tecnico"), "--postings", Self.postings)
      #expect(clean.code == 0 && clean.errors == "", "\(clean.errors)")
    }
  }

  /// Standard input is many files, for which there are pairs alone.
  @Test func standardInputNeedsPairs() throws {
    let run = try match("-", "--postings", Self.postings)
    #expect(run.code == 2 && run.output == "" && run.errors.contains("--pairs"), "\(run.errors)")
    let pairs = try Running.tool(
      "sh", "-c", "exec \"$0\" match - --postings \"$1\" --pairs </dev/null", Running.program.path, Self.postings)
    #expect(pairs.code == 0 && pairs.errors == "", "\(pairs.errors)")
  }

  @Test(arguments: [
    ("-", ["--postings", "-", "--pairs"], "entrada"),
    ("x", ["--postings", "y", "--pairs", "--format", "json"], "--format"),
  ])
  func whatCannotBeAskedTogetherIsSaid(input: String, options: [String], words: String) throws {
    let run = try Running.run(Running.program, ["match", input] + options)
    #expect(run.code == 2 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }

  /// Of many people a log says where something is amiss, and no value of a file.
  @Test func aLogOfManyPeopleHasNoValueOfAFile() throws {
    try Running.inFolder { folder in
      let people = folder.appending(path: "people.ndjson")
      let text = """
        {"schema": "applicant-file/1", "personal": {}, "experience": [{"id": "ex1", "kind": "empleo", "from": "2020-01-02", \
        "to": "2019-01-01"}, {"id": "secreto", "kind": "empleo"}, {"id": "secreto", "kind": "empleo"}]}
        """
      try Data(text.utf8).write(to: people)
      let run = try match(people.path, "--postings", Self.postings, "--pairs")
      #expect(run.code == 1 && run.errors.contains("people.ndjson:1:") && run.errors.contains("experience[0].to"))
      for value in ["2020-01-02", "2019-01-01", "secreto"] { #expect(!run.errors.contains(value), "\(run.errors)") }
    }
  }

  /// A folder of many files is not one of them.
  @Test(arguments: ["es", "en"]) func aFolderOfFilesNeedsPairs(language: String) throws {
    let run = try match(Fixtures.path("Applicants"), "--postings", Self.postings, "--lang", language)
    #expect(run.code == 2 && run.output == "" && run.errors.contains("--pairs"), "\(run.errors)")
  }

  /// Each is answered, and nobody could tell which of them is meant.
  @Test(arguments: [false, true]) func aPostingThatIsThereTwiceIsNamed(isLine: Bool) throws {
    try Running.inFolder { folder in
      let names = ["a.json", "b.json", "c.json"]
      let lines = try ["pge", "indecopi-dl728", "pge"].map { name in
        let bytes = try Data(Fixtures.bytes("Postings/\(name).json"))
        let object = try JSONSerialization.jsonObject(with: bytes)
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
      }
      let all = folder.appending(path: "all.ndjson")
      if isLine { try Data(lines.joined(separator: "\n").utf8).write(to: all) }
      for (name, line) in zip(names, lines) where !isLine {
        try Data(line.utf8).write(to: folder.appending(path: name))
      }
      let run = try match(Fixtures.path("Applicants/apto"), "--postings", isLine ? all.path : folder.path)
      let (place, first) = isLine ? ("all.ndjson:3", "all.ndjson:1,") : ("c.json", "a.json,")
      let said = run.errors.split(separator: "\n")
      #expect(run.code == 0 && said.count == 1, "\(run.errors)")
      #expect(said.first?.contains("\(place): aviso: id: ") == true && run.errors.contains(first), "\(run.errors)")
    }
  }

  @Test func onePostingOverManyLinesIsNotTakenForLines() throws {
    let one = "\(Self.postings)/pge.json"
    let runs = [
      try match(Fixtures.path("Applicants/apto"), "--postings", one),
      try match(
        Fixtures.path("Applicants/apto/expediente.json"), "--postings", Self.postings, "--pairs", "--lang", "en"),
    ]
    for (run, words) in zip(runs, ["Es un solo JSON en varias líneas", "It is one JSON over several lines"]) {
      #expect(run.code == 2 && run.output == "" && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func aPipeAmongThePostingsIsNamedAndTheRestGoesOn() throws {
    try Running.inFolder { folder in
      try FileManager.default.copyItem(
        atPath: "\(Self.postings)/pge.json", toPath: folder.appending(path: "pge.json").path)
      try #require(mkfifo(folder.appending(path: "x.json").path, 0o600) == 0)
      let run = try Confined.run(["match", Fixtures.path("Applicants/tecnico"), "--postings", folder.path])
      #expect(run.code == 1 && run.errors.contains("x.json: error: "), "\(run.errors)")
      #expect(run.errors.contains("no es un archivo común"), "\(run.errors)")
      #expect(run.output.contains("APTO para 1 de 1 convocatorias"), "\(run.output)")
    }
  }

  /// A career of the same family, where the posting says «afines»: a person judges, as `check` says.
  @Test func aCloseCareerIsForAPersonToJudge() throws {
    try Running.inFolder { folder in
      let bytes = Data(try Fixtures.bytes("Applicants/tecnico/expediente.json"))
      var file = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      var education = try #require(file["education"] as? [[String: Any]])
      for place in education.indices { education[place]["career"] = "Gestión Empresarial" }
      file["education"] = education
      let path = folder.appending(path: "expediente.json")
      try JSONSerialization.data(withJSONObject: file).write(to: path)
      let run = try match(path.path, "--postings", Self.postings, "--stage", "ficha", "--format", "json")
      let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let nearest = try #require(root["nearest"] as? [[String: Any]])
      let near = try #require(nearest.first { $0["posting"] as? String == "CAS-034-2026-PGE" })
      let unmet = try #require(near["unmet"] as? [[String: Any]])
      #expect(unmet.first { $0["id"] as? String == "education" }?["state"] as? String == "judgement")
    }
  }

  @Test func aBadPostingIsNamedAndTheRestGoesOn() throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "postings.ndjson")
      let lines = try ["pge", "ipd-cas-012-2026"].map { name in
        let object = try JSONSerialization.jsonObject(with: Data(try Fixtures.bytes("Postings/\(name).json")))
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
      }
      let unknown = lines[0].replacingOccurrences(of: "pge-2023", with: "no-2023")
      try Data([lines[0], "{}", lines[1], unknown].joined(separator: "\n").utf8).write(to: file)
      let run = try match(Fixtures.path("Applicants/apto"), "--postings", file.path)
      #expect(run.code == 1)
      #expect(run.output.contains("APTO para 1 de 2 convocatorias"), "\(run.output)")
      #expect(run.errors.contains("postings.ndjson:2:"), "\(run.errors)")
      #expect(run.errors.contains("postings.ndjson:4: error: rules.book: «no-2023»"), "\(run.errors)")
      // What could not be answered is not there twice.
      #expect(!run.errors.contains("aviso"), "\(run.errors)")
    }
  }

  /// More records than the nearest are looked for with: it is said, and is not an empty list.
  @Test(arguments: [(128, false), (129, true)])
  func withManyRecordsNoNearestAreLookedFor(count: Int, isSaid: Bool) throws {
    try Running.inFolder { folder in
      let jobs = (1...count).map { ["id": "ex\($0)", "kind": "empleo", "from": "2020-01-01", "to": "2020-01-02"] }
      let file: [String: Any] = [
        "schema": "applicant-file/1", "personal": ["document": ["type": "DNI", "number": "40000091"]],
        "experience": jobs,
      ]
      let path = folder.appending(path: "expediente.json")
      try JSONSerialization.data(withJSONObject: file).write(to: path)
      let json = try match(path.path, "--postings", Self.postings, "--stage", "ficha", "--format", "json")
      let root = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect((root["nearest"] is NSNull) == isSaid)
      let text = try match(path.path, "--postings", Self.postings, "--stage", "ficha").output
      #expect(text.contains("no se buscan las más cercanas") == isSaid)
      #expect(text.contains("Lo que falta para las más cercanas") != isSaid)
    }
  }

  @Test func noPostingAtAllIsWrongInput() throws {
    try Running.inFolder { folder in
      let store = folder.appending(path: "store").path
      let made = try Running.run(
        Running.program, ["file", "import", Fixtures.path("Applicants/tecnico"), "--data", store])
      try #require(made.code == 0, "\(made.errors)")
      for (postings, says) in [
        (folder.path, "No hay en esta carpeta ninguna convocatoria: se buscan archivos .json"),
        (store, "No hay en este almacén ninguna convocatoria"), ("/no/such", "no existe"), ("", "el nombre está vacío"),
      ] {
        let run = try match(Fixtures.path("Applicants/apto"), "--postings", postings)
        #expect(run.code == 2 && run.output == "" && run.errors.contains(says), "\(run.errors)")
      }
    }
  }
}
