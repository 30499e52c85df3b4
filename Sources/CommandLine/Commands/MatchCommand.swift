internal import Applicant
internal import Days
internal import Eligibility
internal import Glibc
internal import OperatingSystem
internal import Reading
internal import Reports
internal import RuleData
internal import Store

/// `match`: which of many postings a person is APTO for; of many people, the pairs.
enum MatchCommand {
  static let description = CommandDescription(
    words: ["match"],
    summary: Bilingual(
      "dice para qué convocatorias es APTO un expediente, y qué falta para las más cercanas",
      "says which postings a file is APTO for, and what the nearest lack"),
    arguments: [
      .init(
        name: Bilingual("EXPEDIENTE", "FILE"),
        help: Bilingual(
          "el expediente; con --pairs, muchos: uno por línea (NDJSON), una carpeta, un almacén, o - (entrada estándar)",
          "applicant file; with --pairs many: one a line (NDJSON), a folder, a store, or - (standard input)"))
    ],
    options: [
      .init(
        name: "postings", value: "FILE", isRequired: true,
        help: Bilingual(
          "las convocatorias: una carpeta, una por línea (NDJSON), o un almacén",
          "the postings: a folder, one a line (NDJSON), or a store")),
      Commands.stage,
      Commands.on,
      .init(
        name: "pairs",
        help: Bilingual(
          "una línea por cada persona y convocatoria para la que es APTO",
          "a line for each person and posting that the person is APTO for")),
      Commands.jobs,
      .init(
        name: "format", value: "text|json|ndjson", words: ["text", "json", "ndjson"],
        help: Bilingual(
          "forma del resultado; ndjson: como --pairs (text)", "form of the result; ndjson: as --pairs (text)")),
      Commands.data, Commands.rules, Commands.color,
    ],
    examples: ["match Fixtures/Applicants/apto --postings Fixtures/Postings"],
    run: run)

  /// How many of the postings that somebody is not APTO for are shown.
  private static let nearest = 5

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let day = try invocation.day("on")
    let stage = invocation.stage ?? .curricular
    let jobs = try invocation.jobs()
    try checkForms(invocation)
    var (entries, faults) = try PostingsInput(invocation).entries(jobs: jobs)
    Output.faults(faults, invocation.wording)
    let isFaulty = faults.contains { $0.severity == .error }
    if day == nil, invocation["pairs"] == nil { try noteWhenPresented(&entries, invocation) }
    let index = PostingIndex(entries, on: day, today: Clock.today, stage: stage)
    if invocation["pairs"] != nil { return try pairs(index, jobs, invocation, isFaulty: isFaulty) }
    try one(index, invocation)
    return isFaulty ? 1 : 0
  }

  /// What cannot be asked together.
  private static func checkForms(_ invocation: Invocation) throws(Stop) {
    let input = invocation.arguments[0]
    if invocation["pairs"] == nil, let many = many(input) { throw .usage(many.text(invocation.language)) }
    if invocation["pairs"] != nil, invocation["format"] == "json" {
      throw .usage(
        Bilingual(
          "--pairs da una línea de JSON por par (NDJSON): quite --format json",
          "--pairs gives a line of JSON for each pair (NDJSON): leave --format json out"
        ).text(invocation.language))
    }
    if input == "-", invocation["postings"] == "-" {
      throw .usage(
        Bilingual(
          "los expedientes y las convocatorias no pueden venir ambos por la entrada estándar: dé unos en un archivo",
          "files and postings cannot both come on standard input: give one of them as a file"
        ).text(invocation.language))
    }
  }

  /// What is said of an input that is many files, for which there are pairs alone; `nil` where it can be one.
  private static func many(_ input: String) -> Bilingual? {
    if input == "-" {
      return Bilingual(
        "- son muchos expedientes, por la entrada estándar: dé también --pairs",
        "- is many files, on standard input: give --pairs too")
    }
    guard (try? FileSystem.kind(of: input)) == .folder, access("\(input)/\(UnpackedZIP.file)", F_OK) != 0 else {
      return nil
    }
    return Bilingual(
      "en la carpeta «\(input)» no hay un \(UnpackedZIP.file); si son muchos expedientes, dé también --pairs",
      "there is no \(UnpackedZIP.file) in the folder \"\(input)\"; if it is many files, give --pairs too")
  }

  // MARK: One person

  /// Of what was handed in to a store: the days of that, at the posting that it was for.
  private static func noteWhenPresented(
    _ entries: inout [PostingIndex.Entry], _ invocation: Invocation
  ) throws(Stop) {
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return }
    let access = try StoreAccess(invocation)
    let submission = try access.submission(receipt)
    for place in entries.indices {
      let entry = entries[place]
      entries[place].presented = try access.days(
        of: submission, for: entry.posting, book: entry.book, overrides: entry.overrides)
    }
  }

  private static func one(_ index: PostingIndex, _ invocation: Invocation) throws(Stop) {
    var inputs = Inputs(invocation)
    let file = try applicantFile(invocation.arguments[0], from: &inputs)
    Output.faults(inputs.warnings, invocation.wording)
    var evidence = Evidence()
    if index.stage == .curricular {
      let (found, obstacle) = AttachedFiles.evidence(of: [file])
      evidence = found[0]
      if let obstacle { AttachedFiles.report(obstacle, invocation.wording) }
    }
    let postings = index.entries.map(\.posting)
    // Close careers are a person's to judge, and what is missing says so; nobody is APTO by them.
    let matcher = Matcher(index, careers: BuiltInData.careers)
    let apto = matcher.apto(file.value, evidence: evidence)
    if invocation["format"] == "ndjson" {
      let document = file.value.personal.document
      try Output.result(MatchJSON.pairs(document, apto, endings: postings.map(MatchJSON.ending)))
      return
    }
    let isApto = Set(apto)
    let near = matcher.distances(file.value, evidence: evidence).map { distances in
      let others = distances.enumerated().filter { !isApto.contains($0.offset) }
      return others.sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.prefix(nearest).map { found in
        let receipt = Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")
        return MatchAnswer.Near(
          posting: postings[found.offset],
          verdict: matcher.verdict(file.value, at: found.offset, evidence: evidence, receipt: receipt))
      }
    }
    let answer = MatchAnswer(
      name: file.value.personal.listedName, document: file.value.personal.document?.number, total: postings.count,
      apto: apto.map { MatchAnswer.Suitable(posting: postings[$0], on: index.measured[$0].application) }, nearest: near)
    let wording = invocation.wording
    try Output.result(
      invocation["format"] == "json"
        ? MatchJSON.render(answer, wording: wording)
        : MatchText(answer, wording: wording, style: invocation.style).render())
  }

  /// One file; where more follows it, what to do with many is said too.
  private static func applicantFile(
    _ path: String, from inputs: inout Inputs
  ) throws(Stop) -> Inputs.Read<ApplicantFile> {
    do throws(Stop) {
      return try inputs.applicantFile(path)
    } catch {
      guard case .input(let faults) = error, faults.contains(where: \.isOfMoreText) else { throw error }
      throw .input(
        faults + [
          Fault(
            file: path,
            kind: .refused(
              found: "", es: "si son muchos expedientes, uno por línea (NDJSON), dé también --pairs",
              en: "if it is many files, one a line (NDJSON), give --pairs too"))
        ])
    }
  }

  // MARK: Many people

  private static func pairs(
    _ index: PostingIndex, _ jobs: Int, _ invocation: Invocation, isFaulty: Bool
  ) throws(Stop) -> Int32 {
    let source = try FileSource(
      invocation.arguments[0], inFolder: FolderContents.applicants
    ) { access throws(Stop) in
      var entries: [FileSource.Entry] = []
      try access.run { archive throws(StoreError) in
        try archive.persons { entries.append(.file("store:\($0.id)")) }
      }
      return entries
    }
    let run = ApplicantRun(total: source.total, start: 0, wording: invocation.wording) { batch throws(Stop) in
      try Output.result(batch.output)
    }
    let named = source.named
    let endings = index.entries.map { MatchJSON.ending($0.posting) }
    try run.run(source, jobs: jobs) {
      let matcher = Matcher(index, careers: BuiltInData.careers)
      let reader = ApplicantReader(named, invocation: invocation, looksInside: index.stage == .curricular)
      return { piece in
        reader.read(piece) { applicant, batch in
          let apto = matcher.apto(applicant.file, evidence: applicant.evidence)
          batch.append(MatchJSON.pairs(applicant.file.personal.document, apto, endings: endings))
        }
      }
    }
    Output.faults(run.unsaid(in: invocation.arguments[0]), invocation.wording)
    return run.unread > 0 || isFaulty ? 1 : 0
  }
}

extension Fault {
  /// Whether something stands after the end of one JSON.
  fileprivate var isOfMoreText: Bool {
    if case .syntax(_, .endOfText) = kind { true } else { false }
  }
}
