import Applicant
import Days
import Eligibility
import Foundation
import Reading
import RuleData
import TestSupport
import Testing

/// Many postings at once must come to what each comes to alone.
@Suite struct MatchingTests {
  private static let receipt = Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")

  private struct Random {
    var files: [ApplicantFile] = []
    var entries: [PostingIndex.Entry] = []

    init(_ count: Int, seed: Int) throws {
      for line in try OracleProgram.situations(count, seed: seed) {
        let root = try #require(FaultLog(file: "line").parse(line)).root
        let applicant = try #require(root["applicant"]).bytes
        let asked = try TestSupport.question(applicant: applicant, posting: #require(root["posting"]).bytes)
        files.append(try #require(ApplicantFile.read(applicant, log: FaultLog(file: "file"))))
        entries.append(.init(posting: asked.posting, book: asked.book, overrides: asked.overrides))
      }
    }
  }

  @Test(arguments: Stage.allCases)
  func eachPairIsDecidedAsAlone(stage: Stage) throws {
    let random = try Random(36, seed: 20_261_121)
    let index = PostingIndex(random.entries, on: nil, today: testDay, stage: stage)
    let matcher = Matcher(index)
    var apto = 0
    for (person, file) in random.files.enumerated() {
      let verdicts = random.entries.indices.map { matcher.verdict(file, at: $0, receipt: Self.receipt) }
      let found = matcher.apto(file)
      #expect(found == verdicts.indices.filter { verdicts[$0].outcome == .apto }, "person \(person)")
      apto += found.count
      let distances = try #require(matcher.distances(file))
      for (place, verdict) in verdicts.enumerated() {
        // In the curricular stage the file itself is not among what is measured.
        let unmet = verdict.requirements.filter { !$0.isMet && (stage == .ficha || $0.id != .file) }
        #expect(distances[place].unmet == unmet.count, "person \(person), posting \(place)")
      }
    }
    // A comparison of nothing with nothing would prove nothing.
    #expect(apto > 10, "only \(apto) pairs")
  }

  /// More postings than a word has bits.
  @Test func aPostingIsTheSameWhereverItStands() throws {
    let random = try Random(30, seed: 20_261_123)
    let matcher = Matcher(PostingIndex(random.entries, on: nil, today: testDay, stage: .ficha))
    let count = random.entries.count
    let often = (0..<5).flatMap { _ in random.entries }
    let many = Matcher(PostingIndex(often, on: nil, today: testDay, stage: .ficha))
    var apto = 0
    for file in random.files {
      let few = matcher.apto(file)
      apto += few.count
      #expect(many.apto(file) == (0..<5).flatMap { round in few.map { $0 + round * count } })
    }
    #expect(apto > 0)
  }

  /// Postings that ask the same on other days: a licence and a habilitación that end in between, a course.
  @Test(arguments: [
    (#"{"additional": [{"id": "l", "name": "Licencia de conducir A-I"}]}"#, [true, false, true, false]),
    (#"{"education": {"colegiatura": true, "habilitacion": true}}"#, [true, false, true, false]),
    (
      #"{"training": [{"id": "c", "kind": "curso", "topics": ["Archivos"], "hours": 20}]}"#, [false, false, true, true]
    ),
    (#"{"knowledge": [{"id": "w", "kind": "ofimatica", "name": "Word"}]}"#, [true, true, true, true]),
  ])
  func postingsThatAskTheSameOnOtherDaysAreDecidedByTheirOwn(profile: String, isApto: [Bool]) throws {
    let windows = [
      ("2026-03-24", "2026-04-01"), ("2026-03-24", "2026-04-20"), ("2026-03-30", "2026-04-01"),
      ("2026-03-30", "2026-04-20"),
    ]
    let posting = { (id: Int, window: (String, String)) in
      """
      {"schema": "posting/1", "id": "CAS-\(id)", "position": "Analista", "rules": {"book": "indecopi-2023"},
       "profile": \(profile), "schedule": {"application": {"from": "\(window.0)", "to": "\(window.0)"},
       "documents": {"from": "\(window.1)", "to": "\(window.1)"}}}
      """
    }
    let applicant = """
      {"schema": "applicant-file/1", "personal": {"document": {"type": "DNI", "number": "40000001"},
        "paternalSurname": "Ñaupari", "names": "Rosa", "birthDate": "1990-01-01", "nationality": "PE",
        "declarations": {"fullCivilRights": true, "convicted": false, "disqualified": false, "antecedentes": [],
          "registries": [], "kinship": false}},
       "collegiation": [{"id": "co1", "college": "Colegio de Abogados", "number": "1", "link": "https://cal.example",
         "proofs": [{"kind": "diploma-colegiatura"}, {"kind": "constancia-habilitacion", "validUntil": "2026-04-10"}]}],
       "training": [{"id": "tr1", "kind": "curso", "name": "Archivos", "to": "2026-03-27", "hours": 20,
         "proofs": [{"kind": "certificado", "shows": ["horas", "aprobado", "firma"], "date": "2026-03-27"}]}],
       "knowledge": [{"id": "kn1", "kind": "ofimatica", "name": "Word", "level": "basico"}],
       "additional": [{"name": "Licencia de conducir A-I",
         "proofs": [{"kind": "licencia-conducir", "validUntil": "2026-04-10"}]}]}
      """
    let entries = try windows.enumerated().map { id, window in
      let asked = try TestSupport.question(
        applicant: Array(applicant.utf8), posting: Array(posting(id, window).utf8))
      return PostingIndex.Entry(posting: asked.posting, book: asked.book, overrides: asked.overrides)
    }
    let file = try #require(ApplicantFile.read(Array(applicant.utf8), log: FaultLog(file: "")))
    for order in [[0, 1, 2, 3], [3, 2, 1, 0]] {
      let matcher = Matcher(PostingIndex(order.map { entries[$0] }, on: nil, today: testDay, stage: .curricular))
      let alone = order.indices.map { matcher.verdict(file, at: $0, receipt: Self.receipt) }
      #expect(
        alone.map { $0.outcome == .apto } == order.map { isApto[$0] },
        "\(alone[0].requirements.filter { !$0.isMet }.map { "\($0.id) \($0.reasons)" })")
      #expect(matcher.apto(file) == order.indices.filter { isApto[order[$0]] })
    }
  }

  /// Under Indecopi practice counts from the end of school where a posting asks no studies.
  @Test(arguments: [("2010-12-20", true), ("2012-01-01", false)])
  func practiceAfterSchoolCountsForManyPostingsAsForOne(egreso: String, isApto: Bool) throws {
    let question = try Situation("apto-plain").under(book: "indecopi-2023")
      .setting("posting.profile", ["experience": ["general": ["months": 6] as [String: any Sendable]]])
      .setting(
        "applicant.education",
        [
          [
            "id": "ed1", "level": "secundaria", "status": "completa", "egreso": egreso,
            "proofs": [["kind": "certificado-estudios", "folio": 2] as [String: any Sendable]],
          ] as [String: any Sendable]
        ]
      )
      .setting(
        "applicant.experience",
        [
          [
            "id": "ex1", "kind": "practica-preprofesional", "employer": "Uno", "position": "Practicante",
            "from": "2011-01-01", "to": "2011-12-31",
          ] as [String: any Sendable]
        ]
      ).question()
    let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    let matcher = Matcher(PostingIndex([entry], on: nil, today: testDay, stage: .ficha))
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    let verdict = matcher.verdict(file, at: 0, receipt: Self.receipt)
    #expect(verdict.result("experience.general")?.isMet == isApto)
    #expect(try #require(matcher.distances(file))[0].unmet == verdict.requirements.count { !$0.isMet })
  }

  /// A book that asks for two years of practice at least from April on: each posting is decided by what held on its day.
  @Test func postingsOnBothSidesOfAChangeOfRulesAreDecidedByTheirOwn() throws {
    var faults: [Fault] = []
    let bytes = try #require(RuleLibrary().book("indecopi-2023", faults: &faults)?.bytes)
    let path = "values.practice.preprofessional.minimumMonths"
    let citation: [String: any Sendable] = ["document": "Bases", "section": "1", "quote": "texto"]
    let leaves = [(3, "2023-10-18"), (24, "2026-04-01")].map { months, from in
      ["value": months, "from": from, "citation": citation] as [String: any Sendable]
    }
    let changed = JSONEditing.set(try JSONSerialization.jsonObject(with: Data(bytes)), at: path, to: leaves)
    let text = try JSONSerialization.data(withJSONObject: try #require(changed))
    let book = try #require(RuleBook.read(Array(text), log: FaultLog(file: "book"), base: { _ in nil }))
    let practice: [String: any Sendable] = [
      "id": "ex1", "kind": "practica-preprofesional", "employer": "Uno", "position": "Practicante",
      "from": "2011-01-01", "to": "2011-12-31",
    ]
    let situation = try Situation("apto-plain").under(book)
      .setting("posting.profile.experience", ["general": ["months": 6] as [String: any Sendable]])
      .setting("applicant.experience", [practice])
    let entries = try ["2026-03-24", "2026-04-01", "2026-03-31"].map { day in
      let question = try situation.setting("posting.schedule", ["application": ["from": day] as [String: any Sendable]])
        .question()
      return PostingIndex.Entry(posting: question.posting, book: book, overrides: [])
    }
    let file = try #require(ApplicantFile.read(situation.question().file, log: FaultLog(file: "")))
    for order in [entries, entries.reversed()] {
      let matcher = Matcher(PostingIndex(order, on: nil, today: testDay, stage: .ficha))
      let alone = order.indices.filter { matcher.verdict(file, at: $0, receipt: Self.receipt).outcome == .apto }
      #expect(alone == [0, 2] && matcher.apto(file) == alone)
    }
  }

  /// A posting that asks for specific experience alone, for general alone, for both, for none.
  @Test(arguments: [
    (["specific"], 2), (["specific"], 200), (["general"], 2), (["general"], 200), (["general", "specific"], 2), ([], 0),
  ])
  func whateverExperienceIsAskedManyPostingsAreAsOne(asked: [String], months: Int) throws {
    var experience: [String: any Sendable] = [:]
    let duration: [String: any Sendable] = ["months": months]
    if asked.contains("general") { experience["general"] = duration }
    if asked.contains("specific") {
      experience["specific"] = [["id": "publico", "sector": "publico", "months": months] as [String: any Sendable]]
    }
    let question = try Situation("apto-plain").setting("stage", "ficha")
      .setting("posting.profile.experience", experience).question()
    let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    let matcher = Matcher(PostingIndex([entry], on: nil, today: testDay, stage: .ficha))
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    let verdict = matcher.verdict(file, at: 0, receipt: Self.receipt)
    #expect(verdict.requirements.filter { $0.id.description.hasPrefix("experience.") }.count == asked.count)
    #expect((verdict.outcome == .apto) == (months < 200))
    #expect(matcher.apto(file) == (months < 200 ? [0] : []))
  }

  /// Lengths of the first ten records are kept in a table: what only the tenth or the eleventh has is on either side of its end.
  @Test(arguments: [9, 10, 11, 12])
  func whatTheLastOfSomeRecordsAloneHasIsCounted(count: Int) throws {
    let jobs = (1...count).map { index -> [String: any Sendable] in
      [
        "id": "ex\(index)", "kind": "empleo", "sector": index == count ? "publico" : "privado", "from": "2015-01-01",
        "to": "2015-12-31",
      ]
    }
    let specific: [String: any Sendable] = ["id": "publico", "sector": "publico", "months": 11]
    let question = try Situation("apto-plain").setting("stage", "ficha").setting("applicant.experience", jobs)
      .setting("posting.profile.experience", ["specific": [specific]] as [String: any Sendable]).question()
    let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    let matcher = Matcher(PostingIndex([entry], on: nil, today: testDay, stage: .ficha))
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    #expect(matcher.verdict(file, at: 0, receipt: Self.receipt).outcome == .apto && matcher.apto(file) == [0])
  }

  /// Somebody who lacks a year more is a year further away.
  @Test(arguments: [(200, 188, 365), (200, 199, 30), (194, 188, 182)])
  func howFarAPersonIsAwayIsToldInDays(asked: Int, less: Int, apart: Int) throws {
    let entries = try [asked, less].map { months in
      let experience: [String: any Sendable] = ["general": ["months": months] as [String: any Sendable]]
      let question = try Situation("apto-plain").setting("stage", "ficha")
        .setting("posting.profile.experience", experience).question()
      return PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    }
    let matcher = Matcher(PostingIndex(entries, on: nil, today: testDay, stage: .ficha))
    let bytes = try Situation("apto-plain").question().file
    let file = try #require(ApplicantFile.read(bytes, log: FaultLog(file: "")))
    let distances = try #require(matcher.distances(file))
    #expect(distances.map(\.unmet) == [1, 1])
    // Months are taken for days by the year, so that one of them may be a day off.
    #expect(abs(distances[0].days - distances[1].days - apart) <= 1, "\(distances)")
  }

  /// Functions that share half the words of a matter: a person judges, and for many postings nobody does.
  @Test(arguments: [("gestión documental", true), ("gestión documental y archivística", false)])
  func aCloseMatterIsForAPersonToJudge(matter: String, isApto: Bool) throws {
    let specific: [String: any Sendable] = ["id": "s", "matters": [matter], "months": 2]
    let situation = try Situation("apto-plain").under(book: "servir-2020").setting("stage", "ficha")
      .setting("posting.profile", ["experience": ["specific": [specific]] as [String: any Sendable]])
      .setting("applicant.experience[0].functions", ["Gestión documental de la oficina"])
    let question = try situation.question()
    let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    let matcher = Matcher(PostingIndex([entry], on: nil, today: testDay, stage: .ficha))
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    let verdict = matcher.verdict(file, at: 0, receipt: Self.receipt)
    let isClose = verdict.requirements.flatMap(\.reasons).contains {
      if case .matterClose = $0.kind { true } else { false }
    }
    #expect(isClose != isApto && (verdict.outcome == .apto) == isApto)
    #expect(matcher.apto(file) == (isApto ? [0] : []))
  }

  @Test func aDayThatIsGivenHoldsForAllPostings() throws {
    let random = try Random(30, seed: 20_261_122)
    let day = try #require(Day("2026-06-30"))
    let index = PostingIndex(random.entries, on: day, today: testDay, stage: .ficha)
    let matcher = Matcher(index)
    for file in random.files {
      let alone = random.entries.indices.filter { place in
        let entry = random.entries[place]
        let evaluator = Evaluator(
          entry.posting, book: entry.book, overrides: entry.overrides, careers: .none, on: day, stage: .ficha)
        return evaluator.brief(of: file).outcome == .apto
      }
      #expect(matcher.apto(file) == alone)
    }
  }

  /// Somebody with a service order a month has more records than a set of them holds.
  @Test(arguments: [63, 64, 65, 127, 128, 129, 200])
  func manyRecordsAreDecidedAsAFew(count: Int) throws {
    let random = try Random(20, seed: 20_261_123)
    var file = try #require(random.files.first { !$0.experience.isEmpty })
    let record = file.experience[0]
    file.experience = (0..<count).map { number in
      var copy = record
      copy.id = "many\(number)"
      copy.from = Day("2001-01-01").map { .day($0.advanced(by: number * 31)) }
      copy.to = Day("2001-01-31").map { .on(.day($0.advanced(by: number * 31))) }
      return copy
    }
    let index = PostingIndex(random.entries, on: nil, today: testDay, stage: .ficha)
    let matcher = Matcher(index)
    let alone = random.entries.indices.filter {
      matcher.verdict(file, at: $0, receipt: Self.receipt).outcome == .apto
    }
    #expect(matcher.apto(file) == alone)
    #expect((matcher.distances(file) == nil) == (count > 128))
  }

  /// Ten months of jobs, each of one day with nothing between them, are ten months however many jobs they are.
  @Test(arguments: [1, 2, 64, 127, 128, 129], [300, 305])
  func allOfManyRecordsCount(count: Int, days: Int) throws {
    let first = try #require(Day("2020-01-01"))
    let jobs = (0..<count).map { number -> [String: any Sendable] in
      let last = number == count - 1 ? days - 1 : number
      return [
        "id": "ex\(number)", "kind": "empleo", "employer": "Empleador", "position": "Analista", "sector": "publico",
        "from": first.advanced(by: number).description, "to": first.advanced(by: last).description,
      ]
    }
    let question = try Situation("apto-plain").setting("stage", "ficha").setting("applicant.experience", jobs)
      .setting("posting.profile.experience", ["general": ["months": 10]]).question()
    let entry = PostingIndex.Entry(posting: question.posting, book: question.book, overrides: question.overrides)
    let matcher = Matcher(PostingIndex([entry], on: nil, today: testDay, stage: .ficha))
    let file = try #require(ApplicantFile.read(question.file, log: FaultLog(file: "")))
    // 1 January to 31 October 2020 are 305 days.
    #expect(matcher.apto(file) == (days == 305 ? [0] : []))
  }

  /// What a brief verdict says is what the whole one says.
  @Test(arguments: Stage.allCases)
  func aBriefVerdictIsTheWholeOneWithoutItsReasons(stage: Stage) throws {
    let random = try Random(120, seed: 20_261_124)
    for (file, entry) in zip(random.files, random.entries) {
      let evaluator = Evaluator(
        entry.posting, book: entry.book, overrides: entry.overrides, careers: .none,
        on: entry.posting.applicationDay ?? testDay, stage: stage)
      let (brief, whole) = (evaluator.brief(of: file), evaluator.verdict(of: file, receipt: Self.receipt))
      #expect(brief.outcome == whole.outcome)
      #expect(brief.unmet == whole.requirements.filter { !$0.isMet }.map(\.id))
      let experience = whole.requirements.map(\.id).filter { $0.description.hasPrefix("experience.") }
      #expect(brief.counted.map(\.id) == experience)
      for (id, days) in brief.counted { #expect(whole.days(id.description) == days) }
    }
  }
}
