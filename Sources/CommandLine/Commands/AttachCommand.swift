internal import Applicant
internal import Digests
internal import Documents
internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import Reports
internal import Words

/// `file attach`: proposes how a document proves a record, from what it says; with `--write` writes it into the file.
enum AttachCommand {
  static let description = CommandDescription(
    words: ["file", "attach"],
    summary: Bilingual(
      "propone cómo un documento prueba un registro, según lo que dice",
      "proposes how a document proves a record, from what it says"),
    arguments: [
      Commands.file,
      .init(
        name: Bilingual("REGISTRO", "RECORD"),
        help: Bilingual(
          "el id del registro, como ex1, o su lugar, como additional[0]",
          "the id of the record, as ex1, or its place, as additional[0]")),
      .init(name: Bilingual("DOCUMENTO", "DOCUMENT"), help: Bilingual("un PDF, PNG o JPEG", "a PDF, PNG or JPEG")),
    ],
    options: [
      .init(
        name: "kind", value: "KIND",
        help: Bilingual(
          "tipo de prueba, si el documento no lo dice", "kind of proof, where the document does not say it")),
      .init(
        name: "write",
        help: Bilingual(
          "la escribe en el expediente; un documento de otra carpeta se copia a docs/",
          "writes it into the file; a document of another folder is copied to docs/")),
    ],
    examples: ["file attach Fixtures/Applicants/apto ex1 Fixtures/Applicants/apto/docs/ex1-certificado-trabajo.pdf"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    var inputs = Inputs(invocation)
    let file = try inputs.applicantFile(invocation.arguments[0])
    Output.faults(inputs.warnings, invocation.wording)
    let target = try record(invocation.arguments[1], in: file)
    if let kind = invocation["kind"], !OpenWords.proofKinds.contains(kind) {
      let unknown = Fault.Kind.unknownWord(found: kind, known: OpenWords.proofKinds)
      Output.faults([Fault(.warning, file: "--kind", kind: unknown)], invocation.wording)
    }
    let document = invocation.arguments[2]
    let bytes = try DocumentCommands.bytes(of: document)
    let inspection = try inspect(document, invocation)
    let sha256 = SHA256.hex(bytes)
    let wording = invocation.wording
    var text = InspectionText(wording: wording, showsWords: false)
      .render(inspection, file: document, sha256: sha256, acceptance: nil)
    guard !inspection.isUnopened, inspection.format != .other else {
      try Output.result(text)
      return 1
    }
    let paper = inspection.paper
    let path = DocumentPlace(of: document, beside: file.path)
    let same = file.value.attachments.filter { $0.sha256 == sha256 || $0.file == path.written }.map(\.id)
    if let place = target.record.proofs.firstIndex(where: { $0.attachment.map(same.contains) ?? false }) {
      let known = "\(target.path).proofs[\(place)]"
      let said = Bilingual(
        "el documento ya prueba ese registro: \(known); lo que haya que cambiar se cambia ahí",
        "the document proves that record already: \(known); what is to be changed is changed there"
      ).text(invocation.language)
      if invocation["write"] != nil { throw .usage(said) }
      Output.message("\(said)\n")
    }
    let proposal = AttachmentProposal(
      file: file.value, path: path.written, sha256: sha256, pages: inspection.pages, paper: paper,
      kind: invocation["kind"])
    text += PaperText(wording: wording).section(paper)
    if let proposal {
      let comparison = PaperComparison(
        of: target.record, person: file.value.personal, proof: Proof(kind: proposal.proof.kind), paper: paper,
        lexicon: Lexicon())
      let proof = AttachedProof(
        path: "\(target.path).proofs[\(target.record.proofs.count)]", recordPath: target.path,
        record: target.record, proof: proposal.proof, attachment: proposal.attachment.id)
      text += "\n" + ProofComparison(proof, file: path.written, .success(comparison)).text(wording)
      text += "\n" + ProposalText(wording: wording).render(proposal, into: proof.path)
    }
    try Output.result(text)
    guard let proposal else {
      throw .usage(
        Bilingual(
          "el documento no dice qué tipo de prueba es: indíquelo con --kind, por ejemplo --kind constancia-trabajo",
          "the document does not say what kind of proof it is: name it with --kind, as --kind constancia-trabajo"
        ).text(invocation.language))
    }
    if invocation["write"] != nil { try write(proposal, into: target, of: file, from: bytes, path, invocation) }
    return 0
  }

  private static func record(
    _ name: String, in file: Inputs.Read<ApplicantFile>
  ) throws(Stop) -> (path: String, record: ProvedRecord) {
    let records = ProvedRecord.all(in: file.value)
    guard let found = records.first(where: { $0.record.id == name || $0.path == name }) else {
      let known = records.map { $0.record.id ?? $0.path }
      throw .input([Fault(file: file.path, kind: .brokenReference(found: name, known: known))])
    }
    return found
  }

  private static func inspect(_ document: String, _ invocation: Invocation) throws(Stop) -> DocumentInspection {
    var found: DocumentInspection?
    do throws(OwnProgram.Obstacle) {
      try DocumentInspector.beside.inspect([document], modes: [.structure, .pages, .words]) { found = $1 }
    } catch {
      throw error.stop(invocation.language)
    }
    return found ?? DocumentInspection(name: document)
  }

  /// Writes a proposal into the file; all else in it stays byte by byte as it is.
  private static func write(
    _ proposal: AttachmentProposal, into target: (path: String, record: ProvedRecord),
    of file: Inputs.Read<ApplicantFile>, from bytes: [UInt8], _ place: DocumentPlace, _ invocation: Invocation
  ) throws(Stop) {
    var changes = [("\(target.path).proofs[\(target.record.proofs.count)]", ProposalJSON.proof(proposal.proof))]
    if proposal.isNew {
      changes.append(("attachments[\(file.value.attachments.count)]", ProposalJSON.attachment(proposal.attachment)))
    }
    var text = file.bytes
    for (path, json) in changes { text = try setting(path, to: json, in: text, of: file.path) }
    let log = FaultLog(file: file.path)
    guard ApplicantFile.read(text, log: log) != nil else { throw .input(log.report) }
    var written = file.path
    do throws(FileError) {
      if proposal.isNew, let copy = place.copy {
        written = copy
        try FileSystem.makeFolder(FileSystem.folder(of: copy))
        if try !FileSystem.holds(copy, bytes) { try FileSystem.create(copy, bytes) }
      }
      written = file.path
      try FileSystem.replace(file.path, with: text)
    } catch {
      throw error.unwritten(written)
    }
    Output.message(Bilingual("escrito: \(file.path)\n", "written: \(file.path)\n").text(invocation.language))
  }

  private static func setting(
    _ path: String, to json: String, in text: [UInt8], of file: String
  ) throws(Stop) -> [UInt8] {
    let log = FaultLog(file: file)
    guard let document = log.parse(text), let steps = JSONPath(path) else { throw .input(log.report) }
    do throws(JSONDocument.Misfit) {
      return try document.setting(steps, to: json)
    } catch {
      throw .input([
        Fault(file: file, path: error.path, kind: .unexpected(found: error.found, expected: error.expected))
      ])
    }
  }
}
