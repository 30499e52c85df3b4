internal import Applicant
internal import Days
internal import Eligibility
internal import Glibc
internal import Reading
internal import Reports
internal import RuleData
internal import Store

/// What a call of `check` asks, its options read and held against one another.
struct CheckRequest {
  private let invocation: Invocation
  private let on: Day?
  /// When the papers were presented, by a stored verdict.
  private let documentsOn: Day?
  private let stage: Stage
  private let assumptions: [Assumption]
  /// The verdict that is to be decided again.
  let stored: StoredVerdict?
  private var inputs: Inputs
  private var faults: [Fault] = []
  private var decisionBytes: [UInt8] = []

  init(_ invocation: Invocation) throws(Stop) {
    self.invocation = invocation
    inputs = Inputs(invocation)
    let day = try invocation.day("on")
    let given = try Self.assumptions(invocation)
    try Self.checkForms(invocation)
    stored = try invocation["receipt"].map { path throws(Stop) in try Inputs(invocation).storedVerdict(path) }
    // What a stored verdict was decided with holds where the call does not say otherwise.
    on = day ?? stored?.on
    documentsOn = day == nil ? stored?.documentsOn : nil
    stage = invocation.stage ?? stored?.stage ?? .curricular
    assumptions = given.isEmpty ? stored?.assumptions ?? [] : given
  }

  /// An answer for each posting under its own book, and under each further book.
  mutating func answers() throws(Stop) -> [Answer] {
    let (invocation, assumptions) = (self.invocation, self.assumptions)
    let library = try gather { inputs throws(Stop) in try inputs.library(invocation["rules"]) }
    let file = try gather { inputs throws(Stop) in
      try inputs.applicantFile(invocation.arguments[0], assuming: assumptions)
    }
    let further = invocation.all("book").map { Optional($0) }
    // A stored verdict is decided again under the book that is named, if one is.
    let books = stored != nil && !further.isEmpty ? further : [nil] + further
    var cases: [Case] = []
    var cancelled: [Fault] = []
    for path in invocation.all("posting") {
      let posting = try gather { inputs throws(Stop) in try inputs.posting(path) }
      if posting != nil, try gather({ inputs throws(Stop) in try inputs.isCancelled(path) }) == true {
        cancelled.append(
          Fault(
            .warning, file: path,
            kind: .refused(
              found: "", es: "la convocatoria fue cancelada: ya no se postula a ella",
              en: "the posting was cancelled: nobody applies for it any more")))
      }
      guard let posting, let library else { continue }
      for id in books {
        let book = try gather { inputs throws(Stop) in try inputs.book(of: posting, in: library, instead: id) }
        if let book { cases.append(Case(posting: posting, book: book)) }
      }
    }
    let decisions = try gather { inputs throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    guard let file, let decisions, faults.isEmpty else { throw .input(faults) }
    if invocation["keep"] != nil, let item = cases.first { try checkKept(item) }
    decisionBytes = decisions.bytes
    Output.faults(inputs.warnings + cancelled, invocation.wording)
    // Nobody looks at documents in the ficha stage.
    var evidence = Evidence()
    if stage == .curricular {
      let (found, obstacle) = AttachedFiles.evidence(of: [file])
      evidence = found[0]
      if let obstacle { AttachedFiles.report(obstacle, invocation.wording) }
    }
    let families = BuiltInData.careerFamilies(for: cases.map(\.posting.value.posting))
    var answers: [Answer] = []
    for item in cases {
      answers.append(answer(item, file, decisions, evidence, families, try days(item)))
    }
    return answers
  }

  /// Keeps a verdict, and the decisions that it rests on, with the submission that it is of.
  func keep(_ answer: Answer) throws(Stop) {
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return }
    let bytes = Array(VerdictJSON.render(answer, wording: invocation.wording).utf8)
    try StoreAccess(invocation).run { archive throws(StoreError) in
      if !decisionBytes.isEmpty {
        try archive.keep(Judgement(kind: .decisions, at: Clock.now, bytes: decisionBytes), of: receipt)
      }
      try archive.keep(Judgement(kind: .verdict, at: Clock.now, bytes: bytes), of: receipt)
    }
  }

  private struct Case {
    let posting: Inputs.Read<(posting: Posting, overrides: [Override])>
    let book: RuleBook
  }

  /// What is kept is the verdict on what the person applied for, and on nothing else.
  private func checkKept(_ item: Case) throws(Stop) {
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return }
    let appliedFor = try StoreAccess(invocation).run { archive throws(StoreError) in
      try archive.text(.posting, of: try archive.submission(receipt))
    }
    guard item.posting.bytes != appliedFor else { return }
    throw .usage(
      Bilingual(
        "--keep guarda el veredicto sobre la convocatoria a la que se postuló, y --posting da otra, u otro texto de ella: dé --posting store:\(receipt)",
        "--keep keeps the verdict on the posting that was applied for, and --posting gives another one, or another text of it: give --posting store:\(receipt)"
      ).text(invocation.language))
  }

  /// When the person presented the file: by the stored verdict, or by what was handed in for that posting.
  private func days(_ item: Case) throws(Stop) -> MeasuringDays? {
    let (posting, overrides) = item.posting.value
    if let on { return documentsOn.map { MeasuringDays(application: on, documents: $0) } }
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return nil }
    let admission = Admission(posting: posting, book: item.book, overrides: overrides)
    return try StoreAccess(invocation).run { archive throws(StoreError) in
      guard try archive.submission(receipt).posting == posting.id else { return nil }
      return try archive.days(of: receipt, by: admission)
    }
  }

  private func answer(
    _ item: Case, _ file: Inputs.Read<ApplicantFile>, _ decisions: Inputs.Read<[Decision]>, _ evidence: Evidence,
    _ families: CareerFamilies, _ days: MeasuringDays?
  ) -> Answer {
    let (posting, overrides) = item.posting.value
    let question = Question(
      file: file.bytes, assumptions: assumptions, posting: posting, book: item.book, overrides: overrides,
      families: families, evidence: evidence, decisions: decisions.value)
    let verdict = evaluate(
      file.value, against: posting, book: item.book, overrides: overrides, families: families,
      on: on ?? posting.applicationDay ?? Clock.today, days: days, stage: stage, evidence: evidence,
      decisions: decisions.value,
      receipt: Receipt(
        book: Inputs.hash(item.book.bytes), posting: Inputs.hash(item.posting.bytes), file: Inputs.hash(file.bytes),
        evidence: Inputs.hash(evidence.canonicalBytes), decisions: Inputs.hash(decisions.bytes)))
    return Answer(
      verdict: verdict, improvements: improvements(of: verdict, question), assumptions: assumptions, file: file.value,
      posting: posting)
  }

  /// Faults of all files are gathered, so that one run shows everything that must be mended.
  private mutating func gather<Value>(
    _ read: (inout Inputs) throws(Stop) -> Value
  ) throws(Stop) -> Value? {
    var found: [Fault] = []
    defer { faults += found }
    return try Inputs.gather(&found) { () throws(Stop) in try read(&inputs) }
  }

  private static func assumptions(_ invocation: Invocation) throws(Stop) -> [Assumption] {
    var assumptions: [Assumption] = []
    for text in invocation.all("assume") {
      guard let assumption = Assumption(text) else {
        throw .usage(
          Bilingual(
            "--assume espera LUGAR=VALOR, como ex1.to=2027-03-31; se dio «\(text)»",
            "--assume takes PATH=VALUE, as ex1.to=2027-03-31; given: \"\(text)\""
          ).text(invocation.language))
      }
      assumptions.append(assumption)
    }
    return assumptions
  }

  /// What cannot be asked together.
  private static func checkForms(_ invocation: Invocation) throws(Stop) {
    let isSeveral = invocation.all("posting").count + invocation.all("book").count > 1
    if isSeveral, invocation["format"] == "svg" {
      throw .usage(
        Bilingual(
          "--format svg muestra un solo veredicto: dé una --posting y ningún --book",
          "--format svg shows one verdict alone: give one --posting and no --book"
        ).text(invocation.language))
    }
    if invocation["keep"] != nil, isSeveral || StoreName(invocation.arguments[0])?.receipt == nil {
      throw .usage(
        Bilingual(
          "--keep guarda un solo veredicto con lo enviado: dé store:R-… como expediente y una --posting",
          "--keep keeps one verdict with what was handed in: give store:R-… as the file and one --posting"
        ).text(invocation.language))
    }
    if invocation["keep"] != nil, !invocation.all("assume").isEmpty {
      throw .usage(
        Bilingual(
          "--keep guarda el veredicto sobre lo que se entregó, y --assume supone otra cosa: quite uno de los dos",
          "--keep keeps the verdict on what was handed in, and --assume supposes something else: leave one of them out"
        ).text(invocation.language))
    }
    guard invocation["receipt"] != nil else { return }
    if invocation.all("posting").count > 1 || invocation.all("book").count > 1 {
      throw .usage(
        Bilingual(
          "--receipt repite un solo veredicto: dé una --posting y un --book como máximo",
          "--receipt repeats one verdict: give one --posting and one --book at most"
        ).text(invocation.language))
    }
    if let format = invocation["format"], format != "text" {
      throw .usage(
        Bilingual("--receipt responde en texto: quite --format", "--receipt answers in text: leave --format out")
          .text(invocation.language))
    }
  }
}
