internal import Days
internal import Eligibility
internal import Reading
internal import Reports
internal import Store

/// `submit`, `withdraw`, `receipt`: what is handed in.
enum SubmissionCommands {
  private static let format = CommandDescription.Option(
    name: "format", value: "text|json|manifest", words: ["text", "json", "manifest"],
    help: Bilingual(
      "forma de la constancia; manifest: aquello cuyo SHA-256 es su huella (text)",
      "form of the receipt; manifest: that whose SHA-256 is its hash (text)"))

  static let submit = CommandDescription(
    words: ["submit"],
    summary: Bilingual(
      "postula: entrega un expediente del almacén a una convocatoria",
      "applies: hands in a file of the store for a posting"
    ),
    arguments: [Commands.person],
    options: [
      .init(
        name: "posting", value: "ID", isRequired: true,
        help: Bilingual("el id de la convocatoria en el almacén", "id of the posting in the store")),
      Commands.store, format, Commands.rules,
    ],
    examples: [
      "submit $(applicant-cli file import Fixtures/Applicants/apto --data almacen) "
        + "--posting $(applicant-cli posting import Fixtures/Postings/pge.json --data almacen) --data almacen"
    ]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let (person, id) = (try access.person(invocation.arguments[0]), invocation["posting"] ?? "")
    var inputs = Inputs(invocation)
    let posting = try inputs.posting("store:\(id)")
    let book = try inputs.book(of: posting, in: try inputs.library(invocation["rules"]))
    let submission = try access.run { archive throws(StoreError) in
      try archive.submit(person, to: id, under: book, at: Clock.now)
    }
    // It is handed in as it is: whoever forgot something has until the end of the window. Nothing keeps the receipt back.
    if let file = try? inputs.applicantFile("store:\(person)", showing: false) {
      Output.faults(ApplicantTemplate.leftovers(in: file.bytes, file: file.path), invocation.wording)
    }
    try show(submission, of: posting.value.posting, invocation)
    return 0
  }

  static let withdraw = CommandDescription(
    words: ["withdraw"],
    summary: Bilingual("retira lo que se entregó", "withdraws what was handed in"),
    arguments: [Commands.receipt], options: [Commands.store], examples: ["withdraw --help"]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let receipt = try access.receipt(invocation.arguments[0])
    try access.run { archive throws(StoreError) in try archive.withdraw(receipt, at: Clock.now) }
    Output.message(Bilingual("retirada: \(receipt)\n", "withdrawn: \(receipt)\n").text(invocation.language))
    if let limit = try limit(on: receipt, access) {
      Output.message("\(invocation.wording.message(limit))\n")
    }
    return 0
  }

  /// Among how many an application that was withdrawn goes on counting, by the texts under which it was handed in.
  private static func limit(on receipt: StoreID, _ access: StoreAccess) throws(Stop) -> Admission.Limit? {
    let (submission, posting, book) = try access.run { archive throws(StoreError) in
      let submission = try archive.submission(receipt)
      return (submission, try archive.text(.posting, of: submission), try archive.text(.book, of: submission))
    }
    let log = FaultLog(file: "")
    guard submission.step == .application, let posting = Posting.read(posting, log: log),
      let book = RuleBook.read(frozen: book)
    else { return nil }
    return Admission(posting: posting, book: book, overrides: posting.overrides(log: log)).limitOfWithdrawn
  }

  static let receipt = CommandDescription(
    words: ["receipt"],
    summary: Bilingual("muestra la constancia de lo que se entregó", "shows the receipt of what was handed in"),
    arguments: [Commands.receipt], options: [Commands.store, format, Commands.color], examples: ["receipt --help"]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let receipt = try access.receipt(invocation.arguments[0])
    let (submission, posting) = try access.run { archive throws(StoreError) in
      let submission = try archive.submission(receipt)
      return (submission, try archive.text(.posting, of: submission))
    }
    try show(submission, of: Posting.read(posting, log: FaultLog(file: "")), invocation)
    return 0
  }

  private static func show(
    _ submission: Submission, of posting: Posting?, _ invocation: Invocation
  ) throws(Stop) {
    switch invocation["format"] {
    case "json": try Output.result(ReceiptJSON.render(submission))
    case "manifest": try Output.result(submission.manifest)
    default:
      let documents = posting?.ownWindowForDocuments
      try Output.result(
        ReceiptText(submission, documents: documents, wording: invocation.wording, style: invocation.style).render())
    }
  }
}
