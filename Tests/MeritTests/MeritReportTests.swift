import Days
import Eligibility
import Foundation
import Merit
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// The table in every form in which it is handed over, read again by somebody else's reader where there is one.
@Suite struct MeritReportTests {
  private static let hostile = "=HYPERLINK(\"http://x\"), \"Ana\"\u{202E}"

  private func merits() throws -> Merits {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001", name: "ÁLAMO RÍOS, Beatriz", bonuses: [disability, armedForces])
    merits.add("40000002", name: Self.hostile, born: "1998-01-01", bonuses: [athlete(2)], years: 2)
    merits.add("40000003", .noApto)
    merits.add("40000004")
    merits.mark("40000001", "18", ["30", "31", "30"])
    merits.mark("40000002", "15", ["30", "30"])
    merits.mark("40000003", "15")
    merits.mark("40000004", "15")
    merits.lines.append("40000004,psicologica,,,INASISTENTE")
    merits.lines.append("40000001,psicologica,psicóloga,17,")
    return merits
  }

  @Test func theJSONSaysEveryFigure() throws {
    let table = try merits().table()
    let text = MeritJSON.render(table, wording: Wording(.es))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "results/1")
    let entries = try #require(root["entries"] as? [[String: Any]])
    #expect(entries.count == 4)
    for (entry, own) in zip(entries, table.entries) {
      #expect(entry["name"] as? String == own.person.name)
      #expect(entry["condition"] as? String == own.condition.rawValue)
      #expect(entry["position"] as? Int == own.position)
      #expect((entry["total"] as? Double).map { Int(($0 * 100).rounded()) } == own.total?.rounded)
      let bonuses = try #require(entry["bonuses"] as? [[String: Any]])
      for (bonus, given) in zip(bonuses, own.bonuses) {
        #expect((bonus["amount"] as? Double).map { Int(($0 * 100).rounded()) } == given.grant?.amount.rounded)
        #expect(bonus["citation"] != nil)
      }
      #expect(!(try #require(entry["derivation"] as? [String])).isEmpty)
    }
  }

  @Test func theTablesAreReadAgain() throws {
    let table = try merits().table()
    let csv = MeritCSV(table, wording: Wording(.es))
    for text in [csv.whole(), csv.published()] {
      let log = FaultLog(file: "t.csv")
      let read = try #require(CSVTable(Array(text.utf8), log: log))
      #expect(!log.hasErrors)
      let name = try #require(read.names.firstIndex(of: "apellidos_y_nombres"))
      let names = read.rows.map { $0.fields[name] }
      #expect(names.contains("ÁLAMO RÍOS, Beatriz"))
      // What a spreadsheet would take for a formula is a text.
      #expect(names.contains("'=HYPERLINK(\"http://x\"), \"Ana\"\u{FFFD}"))
      #expect(text.hasSuffix("\r\n") && !text.contains("\r\n\r\n"))
    }
  }

  @Test(arguments: ["=1+1", "+51987654321", "-1", "@suma", "\ta", "\r=1"])
  func noCellBeginsAFormula(name: String) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001", name: name)
    merits.mark("40000001", "18", ["30"])
    let text = MeritCSV(try merits.table(), wording: Wording(.es)).published()
    let line = try #require(text.split(separator: "\r\n").last)
    // A control character is shown as U+FFFD before anything else, and begins no formula.
    let first = try #require(line.split(separator: ",")[1].first)
    #expect(first == "'" || first == "\u{FFFD}", "\(line)")
  }

  /// No bonus by its name, nothing of the psychological test, of the document only its end, nobody who fell.
  @Test func thePublishedListSaysNoMoreThanItMust() throws {
    let text = MeritCSV(try merits().table(), wording: Wording(.es)).published()
    let head = try #require(text.split(separator: "\r\n").first)
    let columns = "posicion,apellidos_y_nombres,documento,conocimientos,curricular,entrevista,total,condicion,sustento"
    #expect(head == columns)
    for word in ["40000001", "discapacidad", "psic", "40000003", "40000004", "1976", "1998"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    #expect(text.contains("*****001"))
  }

  @Test(arguments: [("11.99", ["PROCESO DESIERTO"]), ("12", [])])
  func ofAProcessThatNobodyWinsTheFirstLineSaysWhy(mark: String, conditions: [String]) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001")
    merits.mark("40000001", mark, mark == "12" ? ["30"] : [])
    let log = FaultLog(file: "t.csv")
    let read = try #require(
      CSVTable(Array(MeritCSV(try merits.table(), wording: Wording(.es)).published().utf8), log: log))
    let values = read.rows.map { read.values(of: $0) }
    #expect(values.compactMap { $0["condicion"] }.filter { $0.hasPrefix("PROCESO") } == conditions)
    guard mark == "11.99" else { return }
    let ground = "ningún postulante obtiene los puntajes mínimos [IPD CAS 012-2026 · 12.1]"
    #expect(values == [["condicion": "PROCESO DESIERTO", "sustento": ground]])
  }

  /// What was cancelled has no final results, nor preliminary ones.
  @Test(arguments: [(Language.es, "Proceso cancelado"), (.en, "Process cancelled")])
  func aCancelledProcessIsPublishedAsSuch(language: Language, title: String) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001", isConfirmed: false)
    merits.mark("40000001", "15")
    #expect(merits.made().table == nil)
    merits.cancelled = "Restricción presupuestal"
    #expect(PublishedMerit(try merits.table(), wording: Wording(language)).paper().title == title)
  }

  /// What is printed to publish is what the table to publish has, person by person.
  @Test(arguments: [Language.es, .en]) func thePublishedPaperSaysWhatThePublishedTableDoes(language: Language) throws {
    let table = try merits().table()
    let wording = Wording(language)
    let log = FaultLog(file: "t.csv")
    let read = try #require(CSVTable(Array(MeritCSV(table, wording: wording).published().utf8), log: log))
    let paper = PublishedMerit(table, wording: wording).paper()
    let rows = paper.blocks.compactMap { if case .table(let table) = $0 { table.rows.map(\.cells) } else { nil } }
    #expect(rows.count == 1 && rows.first?.count == read.rows.count && !read.rows.isEmpty)
    for (cells, row) in zip(rows.joined(), read.rows) {
      // A text that a spreadsheet would take for a formula has an apostrophe before it there.
      #expect(cells == row.fields.dropLast().map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 })
    }
    for word in ["40000001", "40000003", "40000004", "psic"] { #expect(!"\(paper)".contains(word), "\(word)") }
    #expect(paper.title.hasPrefix(language == .es ? "Resultados finales" : "Final results"))
  }

  /// Two people of one name are told apart on what is published.
  @Test func namesakesAreToldApart() throws {
    var merits = try Merits("ipd-cas-2026")
    for (number, mark) in [("40000001", "18"), ("41000001", "17"), ("42000002", "16")] {
      merits.add(number, name: "DÍAZ, Ana")
      merits.mark(number, mark, ["30"])
    }
    let text = MeritCSV(try merits.table(), wording: Wording(.es)).published()
    for shown in ["*0***001", "*1***001", "*****002"] { #expect(text.contains(",\(shown),"), "\(text)") }
  }

  /// The mark of a psychological test stands nowhere.
  @Test(arguments: ["es", "en"])
  func theMarkOfAPsychologicalTestStandsNowhere(language: String) throws {
    var merits = try Merits("ipd-cas-2026")
    merits.add("40000001")
    merits.mark("40000001", "18", ["30"])
    merits.lines.append("40000001,psicologica,psicóloga,77.77,")
    let table = try merits.table()
    let wording = Wording(try #require(Language(rawValue: language)))
    let workbook = MeritWorkbook(table, wording: wording).make()
    let paper = MeritPaper(table, wording: wording).make()
    for text in [
      MeritJSON.render(table, wording: wording), MeritCSV(table, wording: wording).whole(),
      MeritText(table, wording: wording).render(), "\(workbook)", "\(paper)",
    ] {
      #expect(!text.contains("77.77") && !text.contains("7777"))
    }
  }

  @Test func theWorkbookKeepsItsShape() throws {
    let workbook = MeritWorkbook(try merits().table(), wording: Wording(.es)).make()
    #expect(workbook.sheets.map(\.name) == ["Cuadro de méritos", "Bonificaciones", "Puntajes", "Notas"])
    for sheet in workbook.sheets {
      #expect(sheet.name.count <= 31)
      #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
      #expect(!sheet.rows.isEmpty)
    }
    let first = try #require(workbook.sheets[0].rows.first)
    #expect(first.contains(.word("GANADOR", .good)) && first.contains(.hundredths(11_042)))
  }

  /// 50 × 17/20 + 35 × 11/15 + 15 × 10/15 of 40 is 31.27 (SERVIR, Anexo 7); 5 + 5 + 4 + 2 is 16 (Anexo 5).
  @Test func whatAMarkOfAFormComesFromIsShownBesideIt() throws {
    let marks: [String: Any] = ["minimum": 20, "maximum": 40, "step": 0.01]
    var merits = try Merits("servir-2020", sets: ["merit.marks.entrevista": marks])
    merits.head += ",detail"
    merits.add("1")
    merits.lines = [
      "1,conocimientos,,,,sobresaliente sobresaliente aceptable básico", "1,entrevista,a,,,5 4 4 4 4 4 3 4 3 3",
    ]
    let table = try merits.table()
    let sheet = MeritWorkbook(table, wording: Wording(.es)).make().sheets[2]
    #expect(sheet.columns[7].title == "Detalle")
    #expect(
      sheet.rows.filter { $0.first == .text("puntajes") }.map { $0[7] } == [
        .text("5 (sobresaliente) + 5 (sobresaliente) + 4 (aceptable) + 2 (básico)"),
        .text(
          "adaptación al puesto: 5 + 4 + 4 + 4 = 17 de 20, con peso de 50 %; adaptación a la gerencia u oficina: "
            + "4 + 4 + 3 = 11 de 15, con peso de 35 %; adaptación a la cultura de la entidad: 4 + 3 + 3 = 10 de 15, "
            + "con peso de 15 %; sobre 40 puntos"),
      ])
    let json = MeritJSON.render(table, wording: Wording(.es))
    let root = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let stages = (root["entries"] as? [[String: Any]])?.first?["stages"] as? [[String: Any]]
    let parts = stages?.compactMap { ($0["sheets"] as? [[String: Any]])?.first?["parts"] as? [[String: Any]] }
    #expect(parts?.map { $0.map { $0["sum"] as? Double } } == [[5, 5, 4, 2], [17, 11, 10]])
    #expect(parts?.last?.map { $0["percent"] as? Double } == [50, 35, 15])
  }

  /// A mark of the curriculum names the verdict that it comes from, and the points of each criterion where a form is graded.
  @Test func aMarkOfTheCurriculumNamesItsVerdictInEveryForm() throws {
    var merits = try Merits("servir-2020")
    merits.add("2", .noApto, unmet: ["education", "experience.general"])
    merits.add("1", above: 1)
    merits.mark("1", "15", ["30"])
    let (table, wording) = (try merits.table(), Wording(.es))
    let points = try #require(table.entry("1")?.stages.compactMap(\.points).first)
    let rows = MeritWorkbook(table, wording: wording).make().sheets[2].rows.filter { $0[3] == .text("Curricular") }
    let sum =
      "\(Hundredths.text(points.lines[0].points)) (formación académica: primer escalón, 1 grado más de lo pedido)"
    guard case .text(let detail)? = rows.first?[7] else {
      Issue.record("no detail: \(rows)")
      return
    }
    #expect(detail.hasPrefix("\(sum) + ") && detail.contains("experiencia general: el mínimo"))
    let result = "NO APTO (Formación académica; Experiencia general)"
    #expect(
      rows.map { Array($0.prefix(7)) } == [
        [
          .text("veredictos"), .empty, .text("1"), .text("Curricular"), .empty, .hundredths(points.total),
          .text("APTO"),
        ],
        [.text("veredictos"), .empty, .text("2"), .text("Curricular"), .empty, .empty, .text(result)],
      ])
    #expect(rows.map(\.last) == [.text("sha256:1-curricular-00000000"), .text("sha256:2-curricular-00000000")])
    let csv = try #require(CSVTable(Array(MeritCSV(table, wording: wording).whole().utf8), log: FaultLog(file: "")))
    let values = csv.rows.map(csv.values)
    #expect(
      values.map { $0["expedientes"] } == [
        "curricular:sha256:1-curricular-00000000", "curricular:sha256:2-curricular-00000000",
      ])
    #expect(values[0]["detalle"]?.contains("\(sum) + ") == true && values[1]["motivo"]?.hasSuffix(result) == true)
    let place = "[expediente 1-curricular]"
    for shown in [
      MeritText(table, wording: wording).render(), MeritJSON.render(table, wording: wording),
      "\(MeritPaper(table, wording: wording).make())", values[0]["detalle"] ?? "",
    ] {
      let text = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(place) && (text.contains(result) || shown == values[0]["detalle"]), "\(text)")
    }
  }

  @Test func thePaperHasEveryFigureAndLinesToSignOn() throws {
    let table = try merits().table()
    let paper = MeritPaper(table, committee: ["Ana", "Eva"], wording: Wording(.es)).make()
    #expect(paper.blocks.last == .signatures(["Ana", "Eva"]))
    let text = "\(paper)"
    for entry in table.entries {
      if let total = entry.total { #expect(text.contains(Hundredths.text(total.rounded))) }
      for grant in entry.bonuses.compactMap(\.grant) { #expect(text.contains(Hundredths.text(grant.amount.rounded))) }
    }
    for case .table(let drawn) in paper.blocks {
      #expect(drawn.rows.allSatisfy { $0.cells.count == drawn.columns.count })
    }
  }

  /// Hundreds of people would be many pages: who is not in the order of merit has a row, and no sums.
  @Test func whoIsNotInTheOrderOfMeritHasOneRowWithAllMarks() throws {
    let table = try merits().table()
    let paper = MeritPaper(table, wording: Wording(.es)).make()
    let out = table.entries.filter { $0.position == nil }
    #expect(out.map(\.person.number).sorted() == ["40000003", "40000004"])
    for entry in out {
      let rows = paper.blocks.flatMap { block -> [PaperTable.Row] in
        if case .table(let drawn) = block { drawn.rows.filter { $0.cells.contains(entry.person.number) } } else { [] }
      }
      #expect(rows.count == 1 && rows[0].cells.last?.contains("Conocimientos: 15.00") == true, "\(rows)")
      let paragraphs = paper.blocks.count { block in
        if case .paragraph(let text) = block { text.contains(entry.person.number) } else { false }
      }
      #expect(paragraphs == 0)
    }
  }

  /// Criteria that come to more than the stage can give: 16 + 8 + 8 + 8, of which 39 or 41 count.
  @Test(arguments: [(39, true), (39.5, true), (40, false), (41, false)], [Language.es, .en])
  func theSumThatIsShownAddsUp(_ border: (maximum: Double, isCapped: Bool), language: Language) throws {
    let marks: [String: Any] = ["minimum": 21, "maximum": border.maximum, "step": 0.5]
    var merits = try Merits("servir-2020", sets: ["merit.marks.curricular": marks])
    var over = [RequirementID.general: Duration(months: 60)]
    for specific in merits.posting.profile.specific {
      over[.specific(specific.id)] = Duration(months: 60)
    }
    merits.add("40000001", above: 3, over: over)
    merits.mark("40000001", "15", ["30"])
    let table = try merits.table()
    let points = try #require(table.entries.first?.stages.first?.points)
    let (sum, most) = (Hundredths.text(points.total), Hundredths.text(points.maximum))
    #expect(points.isCapped == border.isCapped)
    let wording = Wording(language)
    let capped = "= \(sum), \(language == .es ? "máximo" : "maximum") \(most)"
    for text in [
      MeritText(table, wording: wording).render(), "\(MeritPaper(table, wording: wording).make())",
      MeritJSON.render(table, wording: wording),
    ] {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(capped) == border.isCapped)
      #expect(words.contains(": \(sum) = ") != border.isCapped)
    }
  }

  @Test func whoIsOutWithoutDocumentIsNamed() throws {
    var merits = try merits()
    let name = "PAZ\u{202E}, Eva"
    merits.unnumbered = [
      UnnumberedPerson(name: name, stage: .curricular, outcome: .noApto, isConfirmed: false, file: 0, line: 9)
    ]
    let table = try merits.table()
    #expect(table.entries.count == 4)
    for language in [Language.es, .en] {
      #expect(MeritText(table, wording: Wording(language)).render().contains("PAZ\u{FFFD}, Eva (NO APTO)"))
    }
    // On the list to publish as everybody; the office has nobody to invite.
    let report = StageReport(try #require(merits.list(.curricular).list), wording: Wording(.es))
    #expect(report.csv().contains("\"PAZ\u{FFFD}, Eva\",,,NO APTO,preliminar: según lo declarado\r\n"))
    #expect(!report.table().contains("PAZ"))
    #expect(report.summary == "Evaluación curricular: 5 llegaron, 3 pasan\n")
  }

  @Test func theListOfAStageIsInOrderOfMarksAndSaysWhoGoesOn() throws {
    var merits = try Merits("ipd-cas-2026")
    for (number, name, mark) in [
      ("40000001", "ÑAUPA, Ana", "15"), ("40000002", "NÚÑEZ, Eva", "15"), ("40000003", "ZEA, Luis", "20"),
      ("40000004", "ARCE, José", "11"), ("40000005", "BAO, Iris", nil),
    ] {
      merits.add(number, name: name, stage: .ficha)
      merits.mark(number, mark)
    }
    merits.lines.append("40000005,conocimientos,,,INASISTENTE")
    let report = StageReport(try #require(merits.list(.conocimientos).list), wording: Wording(.es))
    let names = report.csv().split(separator: "\r\n").dropFirst().map { $0.split(separator: "\"")[1] }
    #expect(names == ["ZEA, Luis", "NÚÑEZ, Eva", "ÑAUPA, Ana", "ARCE, José", "BAO, Iris"])
    let paper = "\(report.paper())"
    #expect(paper.contains("evaluación curricular: 3") && paper.contains("5 · APTO: 3 · NO APTO: 1 · INASISTENTE: 1"))
    for shown in [report.csv(), paper] { #expect(!shown.contains("4000000") && shown.contains("*****003")) }
    let log = FaultLog(file: "etapa.csv")
    #expect(
      GoingOnCSV.read(Array(report.table().utf8), log: log)?.keys.sorted() == ["40000001", "40000002", "40000003"])
    #expect(report.summary == "Evaluación de conocimientos: 5 llegaron, 3 pasan\n")
  }

  @Test(arguments: ["es", "en"])
  func thePageNamesWinnerReasonsAndReadings(language: String) throws {
    let wording = Wording(try #require(Language(rawValue: language)))
    let text = MeritText(try merits().table(), wording: wording).render()
    let clauses = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["ÁLAMO RÍOS, Beatriz", "GANADOR", "NO APTO", "INASISTENTE", "[IPD CAS 012-2026 · 9.2]", "110.42"] {
      #expect(clauses.contains(part), "\(part)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!text.contains("\u{202E}"))
  }
}
