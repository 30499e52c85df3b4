import Foundation
import TestSupport
import Testing

/// A whole posting, from the files of its applicants to the order of merit, each paper read by somebody else's reader.
@Suite struct WholePostingTests {
  private static let posting = Fixtures.path("Postings/ipd-cas-012-2026.json")
  private static let people = 30

  @Test func allPapersSayTheSame() throws {
    try Running.inFolder { folder in
      let chain = try Self.chain(in: folder, seed: Self.seed())
      let read = try Self.read(chain)
      let outcomes = try Self.outcomes(chain)
      #expect(outcomes.count == Self.people && Set(outcomes.values).count > 1, "\(outcomes)")
      #expect(read.matrixCSV == outcomes)
      #expect(read.matrixXLSX == outcomes)
      let masked = outcomes.map { "*****\($0.key.suffix(3)) \($0.value)" }.sorted()
      #expect(read.published.sorted() == masked)
      let list = try Self.text(chain, "evaluacion/publicar.pdf")
      for (outcome, all) in Dictionary(grouping: outcomes.values, by: { $0 }) {
        #expect(list.contains("\(outcome): \(all.count)"), "\(outcome)")
      }
      #expect(list.components(separatedBy: "*****").count - 1 == Self.people)
      let sheets = try FileManager.default.contentsOfDirectory(atPath: chain.appending(path: "evaluacion/fichas").path)
      #expect(Set(sheets) == Set(outcomes.keys.map { "DNI-\($0).pdf" }))
      for (document, outcome) in outcomes {
        let sheet = try Self.text(chain, "evaluacion/fichas/DNI-\(document).pdf")
        #expect(sheet.contains("\(outcome) (preliminar"), "\(document)")
      }
    }
  }

  @Test func everybodyAptoStandsInTheOrderOfMeritWithTheScoresGiven() throws {
    try Running.inFolder { folder in
      let chain = try Self.chain(in: folder, seed: Self.seed())
      let read = try Self.read(chain)
      let apto = Set(try Self.outcomes(chain).filter { $0.value == "APTO" }.keys)
      #expect(Set(read.marks.keys) == Set(try Self.outcomes(chain).keys))
      let paper = try Self.text(chain, "resultados/cuadro-de-meritos.pdf")
      var ranked = 0
      for (document, row) in read.marks {
        let scores = read.scores[document] ?? [:]
        let given = try #require(scores["conocimientos"]?.first)
        #expect(row.knowledge == given && given >= 1200, "\(document)")
        guard apto.contains(document) else {
          #expect(row.position == nil && row.interview == nil && scores["entrevista"] == nil, "\(document)")
          continue
        }
        let sheets = scores["entrevista"] ?? []
        // Half up, in hundredths.
        let mean = sheets.isEmpty ? nil : (sheets.reduce(0, +) * 2 + sheets.count) / (2 * sheets.count)
        #expect(row.interview == mean, "\(document)")
        let passes = (mean ?? 0) >= 2500
        #expect((row.position != nil) == passes, "\(document)")
        if passes {
          ranked += 1
          #expect(paper.contains("(\(document)): \(row.condition)"), "\(document)")
        }
      }
      #expect(ranked > 0)
      #expect(paper.contains("Conocimientos Curricular Entrevista"), "\(paper.prefix(500))")
      #expect(read.final.count == ranked)
      #expect(Set(read.marks.values.compactMap(\.position)).count <= ranked)
    }
  }

  /// No address, telephone or e-mail of anybody, and no whole number of a document.
  @Test func whatIsPublishedSaysNothingOfWhereSomebodyCanBeFound() throws {
    try Running.inFolder { folder in
      let chain = try Self.chain(in: folder, seed: Self.seed())
      let texts = try [
        Self.text(chain, "evaluacion/publicar.pdf"), Self.contents(chain, "evaluacion/publicar.csv"),
        Self.contents(chain, "resultados/publicar.csv"),
      ]
      try Self.expectNothingPersonal(of: chain, in: texts)
    }
  }

  /// No address, telephone or e-mail of anybody whose file lies in `files`, and no whole number of a document.
  private static func expectNothingPersonal(of folder: URL, in texts: [String], butTheNumber: Bool = false) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "files").path) {
      let bytes = try Data(contentsOf: folder.appending(path: "files/\(name)/expediente.json"))
      let file = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      let personal = try #require(file["personal"] as? [String: Any])
      var secrets = (personal["phones"] as? [String] ?? []) + (personal["emails"] as? [String] ?? [])
      secrets += [(personal["address"] as? [String: String])?["street"]].compactMap { $0 }
      if !butTheNumber { secrets += [(personal["document"] as? [String: String])?["number"]].compactMap { $0 } }
      #expect(secrets.count >= 2)
      for secret in secrets { #expect(!texts.contains { $0.contains(secret) }, "\(secret)") }
    }
    for text in texts { #expect(!text.contains("@")) }
  }

  /// The way of the IPD: fichas, test, papers, interviews; what is published on the way says as little.
  @Test func stageByStageOnlyWhoPassedGoesOn() throws {
    try Running.inFolder { folder in
      func path(_ name: String) -> String { folder.appending(path: name).path }
      func done(_ run: Run) throws { try #require(run.code == 0, "\(run.errors)") }
      func make(_ arguments: String...) throws {
        let script = Fixtures.root.appending(path: "Scripts/make-applicants").path
        let further = ["--people", "\(Self.people)", "--seed", "\(seed)"]
        try done(Running.run(URL(filePath: SystemPython.path), [script] + arguments + further))
      }
      func run(_ arguments: [String]) throws {
        try done(Running.run(Running.program, [arguments[0], "--posting", Self.posting] + arguments.dropFirst()))
      }
      let seed = Self.seed()
      try make(path("files"))
      let fichas = path("1/veredictos.ndjson")
      try run(["evaluate", "--applicants", path("files"), "--stage", "ficha", "--out", path("1")])
      try make(path(""), "--scores", fichas)
      try run([
        "results", "--verdicts", fichas, "--scores", path("puntajes.csv"), "--until", "conocimientos", "--out",
        path("2"),
      ])
      try make(path("papers"), "--only", path("2/etapa.csv"))
      try run(["evaluate", "--applicants", path("papers"), "--out", path("3")])
      let papers = path("3/veredictos.ndjson")
      try make(path(""), "--scores", fichas, "--scores", papers)
      try run([
        "results", "--verdicts", fichas, "--verdicts", papers, "--scores", path("puntajes.csv"), "--decisions",
        path("decisiones.csv"), "--out", path("4"),
      ])
      /// How many lines of a file have a text; of a table, without its head.
      func lines(_ name: String, with text: String = "") throws -> Int {
        let all = try Self.contents(folder, name).split(whereSeparator: \.isNewline)
        return all.dropFirst(name.hasSuffix(".csv") ? 1 : 0).count { text.isEmpty || $0.contains(text) }
      }
      let apt = try lines("1/veredictos.ndjson", with: #""outcome": "APTO""#)
      #expect(apt > 0 && apt < Self.people)
      #expect(try lines("2/etapa.csv") == apt)
      let passed = try lines("2/etapa.csv", with: ",true,")
      let handedIn = try lines("3/veredictos.ndjson")
      let without = try lines("puntajes.csv", with: ",curricular,")
      #expect(passed > 0 && handedIn + without == passed)
      #expect(try lines("4/cuadro-de-meritos.csv") == Self.people)
      let published = try [
        Self.contents(folder, "1/publicar.csv"), Self.text(folder, "1/publicar.pdf"),
        Self.contents(folder, "2/publicar.csv"), Self.text(folder, "2/publicar.pdf"),
        Self.contents(folder, "3/publicar.csv"), Self.contents(folder, "4/publicar.csv"),
      ]
      try Self.expectNothingPersonal(of: folder, in: published)
      // What is left for whoever invites people has the whole number, and no more.
      let table = try Self.contents(folder, "2/etapa.csv")
      try Self.expectNothingPersonal(of: folder, in: [table], butTheNumber: true)
    }
  }

  @Test func anotherOrderOfTheInputGivesTheSamePapersAndResults() throws {
    try Running.inFolder { folder in
      let seed = Self.seed()
      var random = SeededGenerator.forTest()
      let chains = try ["one", "other"].map { name in
        try Self.chain(
          in: folder.appending(path: name), seed: seed,
          shuffled: name == "one" ? nil : (1...Self.people).shuffled(using: &random))
      }
      let lines = try chains.map { try Self.contents($0, "evaluacion/veredictos.ndjson").split(separator: "\n") }
      #expect(lines[0] != lines[1] && lines[0].sorted() == lines[1].sorted())
      let files = try chains.map { try FileManager.default.subpathsOfDirectory(atPath: $0.path).sorted() }
      let papers = files.map { $0.filter { !$0.hasPrefix("files") } }
      #expect(papers[0] == papers[1] && papers[0].count > Self.people)
      for name in papers[0] where !name.hasSuffix("veredictos.ndjson") && !name.hasSuffix("results.json") {
        let paths = chains.map { $0.appending(path: name).path }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: paths[0], isDirectory: &isFolder), isFolder.boolValue { continue }
        #expect(FileManager.default.contentsEqual(atPath: paths[0], andPath: paths[1]), "\(name)")
      }
      // Of the results one thing alone is another: in which line of the verdicts somebody stands.
      let results = try chains.map { try Self.contents($0, "resultados/results.json") }.map {
        $0.replacing(/"line": \d+,\s+"stage"/, with: "")
      }
      #expect(results[0] == results[1])
    }
  }

  // MARK: The chain

  private static func seed(_ name: String = #function) -> Int {
    var random = SeededGenerator.forTest(name)
    let seed = Int.random(in: 0..<1_000_000, using: &random)
    print("\(name): make-applicants --seed \(seed)")
    return seed
  }

  /// Applicants made, evaluated, scored and ranked, in a folder.
  private static func chain(in folder: URL, seed: Int, shuffled order: [Int]? = nil) throws -> URL {
    func path(_ name: String) -> String { folder.appending(path: name).path }
    func done(_ run: Run) throws { try #require(run.code == 0, "\(run.errors)") }
    let script = Fixtures.root.appending(path: "Scripts/make-applicants").path
    try done(Running.tool(SystemPython.path, script, path("files"), "--people", "\(people)", "--seed", "\(seed)"))
    for (place, number) in (order ?? []).enumerated() {
      // Their names decide in which order they come.
      try FileManager.default.moveItem(
        atPath: path("files/\(String(format: "%03d", number))"),
        toPath: path("files/x\(String(format: "%03d", place))"))
    }
    try done(
      Running.run(
        Running.program,
        ["evaluate", "--posting", posting, "--applicants", path("files"), "--out", path("evaluacion")]))
    let verdicts = path("evaluacion/veredictos.ndjson")
    try done(Running.tool(SystemPython.path, script, folder.path, "--scores", verdicts, "--seed", "\(seed)"))
    try done(
      Running.run(
        Running.program,
        [
          "results", "--posting", posting, "--verdicts", verdicts, "--scores", path("puntajes.csv"), "--decisions",
          path("decisiones.csv"), "--out", path("resultados"),
        ]))
    return folder
  }

  private static func contents(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The words of a PDF, with one blank between them.
  private static func text(_ folder: URL, _ name: String) throws -> String {
    try Running.tool("pdftotext", folder.appending(path: name).path, "-").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func outcomes(_ folder: URL) throws -> [String: String] {
    struct Line: Decodable {
      struct Applicant: Decodable { let document: [String: String] }
      let applicant: Applicant
      let outcome: String
    }
    var outcomes: [String: String] = [:]
    for line in try contents(folder, "evaluacion/veredictos.ndjson").split(separator: "\n") {
      let verdict = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      outcomes[try #require(verdict.applicant.document["number"])] = verdict.outcome
    }
    return outcomes
  }

  // MARK: Other readers

  /// What Python's readers of CSV and of workbooks find, by number of document; marks in hundredths.
  private struct Found: Decodable {
    struct Marks: Decodable {
      let position: Int?
      let knowledge: Int?
      let interview: Int?
      let condition: String
    }

    let matrixCSV: [String: String]
    let matrixXLSX: [String: String]
    let published: [String]
    let scores: [String: [String: [Int]]]
    let marks: [String: Marks]
    let final: [String]
  }

  private static let reader = """
    import csv, json, openpyxl, sys

    def lines(name):
        with open(f"{sys.argv[1]}/{name}", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def rows(name, first):
        sheet = openpyxl.load_workbook(f"{sys.argv[1]}/{name}").worksheets[0]
        all = list(sheet.iter_rows(values_only=True))
        head = next(place for place, row in enumerate(all) if row[0] == first)
        return [dict(zip(all[head], row)) for row in all[head + 1:]]

    def hundredths(figure):
        return None if figure in (None, "") else round(float(figure) * 100)

    scores = {}
    for line in lines("puntajes.csv"):
        if line["mark"]:
            scores.setdefault(line["document"], {}).setdefault(line["stage"], []).append(hundredths(line["mark"]))
    print(json.dumps({
        "matrixCSV": {line["document"]: line["outcome"] for line in lines("evaluacion/matriz.csv")},
        "matrixXLSX": {row["DNI"]: row["Condición obtenida"] for row in
                       rows("evaluacion/matriz.xlsx", "Apellidos y nombres del/la postulante")},
        "published": [f"{line['documento']} {line['condicion']}" for line in lines("evaluacion/publicar.csv")],
        "scores": scores,
        "marks": {row["Documento"]: {
            "position": row["Posición"], "knowledge": hundredths(row["Conocimientos"]),
            "interview": hundredths(row["Entrevista"]), "condition": row["Condición"]}
            for row in rows("resultados/cuadro-de-meritos.xlsx", "Posición")},
        "final": [line["documento"] for line in lines("resultados/publicar.csv")]}))
    """

  private static func read(_ folder: URL) throws -> Found {
    let run = try Running.tool(SystemPython.path, "-c", reader, folder.path)
    try #require(run.code == 0, "\(run.errors)")
    return try JSONDecoder().decode(Found.self, from: Data(run.output.utf8))
  }
}
