internal import Applicant
internal import Days
internal import Digests
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
    let given = try gather { inputs throws(Stop) in try inputs.decisions(invocation["decisions"]) }
    guard let file, let given, faults.isEmpty else { throw .input(faults) }
    if invocation["keep"] != nil, let item = cases.first { try checkKept(item) }
    let decisions = invocation["keep"] == nil ? given : Self.own(given, of: file)
    decisionBytes = decisions.bytes
    let left = ApplicantTemplate.leftovers(in: file.bytes, file: file.path)
    Output.faults(inputs.warnings + left + cancelled + (try otherBooks(in: cases)), invocation.wording)
    // Nobody looks at documents in the ficha stage.
    var evidence = Evidence()
    if stage == .curricular {
      let (found, obstacle) = AttachedFiles.evidence(of: [file])
      evidence = found[0]
      if let obstacle { AttachedFiles.report(obstacle, invocation.wording) }
    }
    var answers: [Answer] = []
    for item in cases {
      answers.append(answer(item, file, decisions, evidence, try days(item)))
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

    /// Whether its book is the text that has a hash.
    func isUnder(_ sha256: String) -> Bool { SHA256.hex(book.bytes) == sha256 }
  }

  /// Decisions on the person alone: what is kept with a submission is handed over to whose it is.
  private static func own(_ given: Inputs.Read<[Decision]>, of file: Inputs.Read<ApplicantFile>)
    -> Inputs.Read<[Decision]>
  {
    let own = DecisionsByApplicant(given.value)[file.value.personal.document?.number]
    let bytes = own.isEmpty ? [] : Array(DecisionsJSON.render(own).utf8)
    return Inputs.Read(value: own, path: given.path, bytes: bytes)
  }

  /// What is kept is the verdict on what the person applied for, by the rules of that time, and no other.
  private func checkKept(_ item: Case) throws(Stop) {
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return }
    let (submission, appliedFor) = try StoreAccess(invocation).run { archive throws(StoreError) in
      let submission = try archive.submission(receipt)
      return (submission, try archive.text(.posting, of: submission))
    }
    if item.posting.bytes != appliedFor {
      throw .usage(
        Bilingual(
          "--keep guarda el veredicto sobre la convocatoria a la que se postuló, y --posting da otra, u otro texto de ella: dé --posting store:\(receipt)",
          "--keep keeps the verdict on the posting that was applied for, and --posting gives another one, or another text of it: give --posting store:\(receipt)"
        ).text(invocation.language))
    }
    if !item.isUnder(submission.book) {
      throw .usage(
        Bilingual(
          "--keep guarda el veredicto según el libro de reglas con que se postuló, y \(item.book.id) es hoy otro texto: dé con --rules la carpeta que tiene aquel libro (su SHA-256: \(submission.book); store export-person escribe su texto)",
          "--keep keeps the verdict by the rule book under which one applied, and \(item.book.id) is another text now: give with --rules the folder that has that book (its SHA-256: \(submission.book); store export-person writes its text)"
        ).text(invocation.language))
    }
  }

  /// That a posting of a submission is under another text of its book than when it was handed in. Books that were asked for
  /// besides are others on purpose.
  private func otherBooks(in cases: [Case]) throws(Stop) -> [Fault] {
    guard invocation.all("book").isEmpty, let receipt = StoreName(invocation.arguments[0])?.receipt else { return [] }
    let submission = try StoreAccess(invocation).run { archive throws(StoreError) in try archive.submission(receipt) }
    return cases.filter { item in
      item.posting.value.posting.id == submission.posting && !item.isUnder(submission.book)
    }.map { item in
      Fault(
        .warning, file: invocation.arguments[0],
        kind: .refused(
          found: "",
          es: "se postuló con otro texto del libro de reglas \(item.book.id) (SHA-256: \(submission.book)): "
            + "el veredicto es según el de ahora; dé aquel con --rules para tener el suyo",
          en: "the application was under another text of the rule book \(item.book.id) (SHA-256: \(submission.book)): "
            + "the verdict is by the one of now; give that one with --rules for its own"))
    }
  }

  /// When the person presented the file: by the stored verdict, or by what was handed in for that posting.
  private func days(_ item: Case) throws(Stop) -> MeasuringDays? {
    let (posting, overrides) = item.posting.value
    if let on { return documentsOn.map { MeasuringDays(application: on, documents: $0) } }
    guard let receipt = StoreName(invocation.arguments[0])?.receipt else { return nil }
    let access = try StoreAccess(invocation)
    return try access.days(
      of: try access.submission(receipt), for: posting, book: item.book, overrides: overrides)
  }

  private func answer(
    _ item: Case, _ file: Inputs.Read<ApplicantFile>, _ decisions: Inputs.Read<[Decision]>, _ evidence: Evidence,
    _ days: MeasuringDays?
  ) -> Answer {
    let (posting, overrides) = item.posting.value
    let question = Question(
      file: file.bytes, assumptions: assumptions, posting: posting, book: item.book, overrides: overrides,
      careers: BuiltInData.careers, evidence: evidence, decisions: decisions.value)
    let evaluator = Evaluator(
      posting, book: item.book, overrides: overrides, careers: BuiltInData.careers,
      on: on ?? posting.applicationDay ?? Clock.today, stage: stage, decisions: decisions.value)
    let verdict = evaluator.verdict(
      of: file.value, evidence: evidence, days: days,
      receipt: Receipt(
        book: Inputs.hash(item.book.bytes), posting: Inputs.hash(item.posting.bytes), file: Inputs.hash(file.bytes),
        evidence: Inputs.hash(evidence.canonicalBytes), decisions: Inputs.hash(decisions.bytes)))
    return Answer(
      verdict: verdict, improvements: evaluator.improvements(of: verdict, question), assumptions: assumptions,
      file: file.value, posting: posting)
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
