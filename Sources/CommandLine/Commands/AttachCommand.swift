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
      .init(
        name: Commands.file.name,
        help: Bilingual(
          "el expediente, o la carpeta con expediente.json", "applicant file, or folder with expediente.json")),
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
    try refuseWhatIsNotWritten(invocation.arguments[0], invocation.language)
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
    let sha256 = SHA256.hex(bytes)
    let path = DocumentPlace(of: document, beside: file.path)
    let same = AttachmentProposal.attachments(of: file.value, path: path.written, sha256: sha256)
    if same.allSatisfy({ $0.file == path.written }) {
      try refuseTakenName(path, bytes, sha256, in: file.value, invocation.language)
    }
    let inspection = try inspect(document, invocation)
    let wording = invocation.wording
    var text = InspectionText(wording: wording, showsWords: false)
      .render(inspection, file: document, sha256: sha256, acceptance: nil)
    guard !inspection.isUnopened, inspection.format != .other else {
      try Output.result(text)
      return 1
    }
    let paper = inspection.paper
    let ids = same.map(\.id)
    if let place = target.record.proofs.firstIndex(where: { $0.attachment.map(ids.contains) ?? false }) {
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

  /// A proposal is for a file that can be written to, as it lies in its folder.
  private static func refuseWhatIsNotWritten(_ path: String, _ language: Language) throws(Stop) {
    guard StoreName(path) != nil || UnpackedZIP.isOne(path) else { return }
    throw .usage(
      Bilingual(
        "a «\(path)» no se le adjunta nada: dé el expediente o la carpeta con expediente.json (un ZIP se descomprime "
          + "antes; lo del almacén lo saca file export, y file import lo guarda de nuevo)",
        "nothing is attached to \"\(path)\": give the applicant file or the folder with expediente.json (unpack a ZIP "
          + "first; file export takes out what is in the store, file import saves it again)"
      ).text(language))
  }

  /// Two documents cannot have one name: neither is written over the other, or taken for it.
  private static func refuseTakenName(
    _ place: DocumentPlace, _ bytes: [UInt8], _ sha256: String, in file: ApplicantFile, _ language: Language
  ) throws(Stop) {
    let other = file.attachments.first { $0.file == place.written && ($0.sha256 ?? sha256) != sha256 }
    if let other, place.copy == nil {
      throw .usage(
        Bilingual(
          "«\(place.written)» no es el documento que el adjunto \(other.id) nombra así (otro sha256): si es otro, cámbiele "
            + "el nombre y repita la orden; si lo reemplaza, corrija sha256 en \(other.id)",
          "\"\(place.written)\" is not the document that the attachment \(other.id) calls so (another sha256): if it is "
            + "another, rename it and repeat the command; if it replaces that, correct sha256 in \(other.id)"
        ).text(language))
    }
    var isTaken = other != nil
    do throws(FileError) {
      if let copy = place.copy, !isTaken { isTaken = try FileSystem.holds(copy, bytes) == false }
    } catch {
      throw error.unread()
    }
    guard isTaken else { return }
    throw .usage(
      Bilingual(
        "otro documento, con otro contenido, ya se llama «\(place.written)»: cambie el nombre de este y repita la orden",
        "another document, of other content, has the name \"\(place.written)\" already: rename this one and repeat the "
          + "command"
      ).text(language))
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
      if let copy = place.copy, proposal.attachment.file == place.written {
        written = copy
        try FileSystem.makeFolder(FileSystem.folder(of: copy))
        if try FileSystem.holds(copy, bytes) == nil { try FileSystem.create(copy, bytes) }
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
