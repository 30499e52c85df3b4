internal import Applicant
internal import Eligibility
internal import Reading
internal import Reports
internal import Store

/// `file import`, `file export`, `file list`: applicant files in the store.
enum StoredFileCommands {
  static let importing = CommandDescription(
    words: ["file", "import"],
    summary: Bilingual(
      "guarda un expediente en el almacén, como una versión más", "saves a file in the store, as a further version"),
    arguments: [Commands.file], options: [Commands.store],
    examples: ["file import Fixtures/Applicants/apto --data almacen"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    let file = try applicantFile(invocation.arguments[0], from: &inputs, invocation.language)
    // Looked at once: what is said and what is kept must be of one reading.
    let attached = AttachedFiles(of: file)
    // Another file than the one that was registered is a mistake, and one that cannot be read must not be left behind; one
    // that is not there yet comes later.
    if attached.findings.contains(where: { $0 == .altered || $0 == .unreadable }) { throw .input(attached.faults) }
    let left = ApplicantTemplate.leftovers(in: file.bytes, file: file.path)
    let marks = ConfirmationMarks.faults(in: file.bytes, file: file.path)
    Output.faults(inputs.warnings + left + marks + attached.faults, invocation.wording)
    let access = try StoreAccess(invocation, making: true)
    let (version, isNew, count) = try access.run { archive throws(StoreError) in
      var kept: [StoredAttachment] = []
      for (attachment, finding) in zip(file.value.attachments, attached.findings)
      where finding == .sound || finding == .empty {
        // By their bytes: names that only look the same are two files.
        if kept.contains(where: { $0.path.utf8.elementsEqual(attachment.file.utf8) }) { continue }
        let sha256 = try archive.keep(attachment: "\(file.folder)/\(attachment.file)")
        kept.append(StoredAttachment(path: attachment.file, sha256: sha256))
      }
      let saved = try archive.save(file: file.bytes, attachments: kept, at: Clock.now)
      return (saved.version, saved.isNew, kept.count)
    }
    let done =
      isNew
      ? Bilingual(
        "guardado: versión \(version.number), adjuntos: \(count)",
        "saved: version \(version.number), attachments: \(count)"
      )
      : Bilingual("sin cambios: versión \(version.number)", "as before: version \(version.number)")
    Output.message("\(done.text(invocation.language))\n")
    try Output.result("\(version.person)\n")
    return 0
  }

  /// One of ours; where it is a curriculum in another format, what to do is said in place of all that it lacks.
  private static func applicantFile(
    _ path: String, from inputs: inout Inputs, _ language: Language
  ) throws(Stop) -> Inputs.Read<ApplicantFile> {
    do throws(Stop) {
      return try inputs.applicantFile(path)
    } catch {
      guard case .input = error, !UnpackedZIP.isOne(path),
        (try? CurriculumText.draft(path, from: &inputs, language)) != nil
      else { throw error }
      throw .input([
        Fault(
          file: path,
          kind: .refused(
            found: "",
            es: "es un currículo en otro formato: hágalo expediente con file convert, complételo y guárdelo después",
            en: "it is a curriculum in another format: make an applicant file of it with file convert, complete it, "
              + "and save that"))
      ])
    }
  }

  static let export = CommandDescription(
    words: ["file", "export"],
    summary: Bilingual(
      "escribe un expediente del almacén en una carpeta o un ZIP nuevos",
      "writes a file of the store to a new folder or ZIP"),
    arguments: [
      .init(
        name: Bilingual("EXPEDIENTE", "FILE"),
        help: Bilingual(
          "P-…, o P-…@2 para una versión, o R-… (lo enviado)", "P-…, or P-…@2 for a version, or R-… (as handed in)")),
      Commands.place,
    ],
    options: [Commands.store],
    examples: [
      "file export $(applicant-cli file import Fixtures/Applicants/tecnico --data almacen) copia.zip --data almacen"
    ]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let (bytes, attachments) = try access.stored(StoreName(id: invocation.arguments[0]))
    let place = try ExportPlaces.make(invocation.arguments[1])
    let count = try FileExport(access: access, place: place).write(bytes, attachments)
    try place.finish()
    Output.message(
      Bilingual(
        "escrito: \(place.path), adjuntos: \(count)\n", "written: \(place.path), attachments: \(count)\n"
      ).text(invocation.language))
    return 0
  }

  static let list = CommandDescription(
    words: ["file", "list"],
    summary: Bilingual("lista los expedientes del almacén", "lists the files of the store"),
    options: [Commands.store, Commands.list],
    examples: ["file import Fixtures/Applicants/apto --data almacen && applicant-cli file list --data almacen"]
  ) { invocation throws(Stop) in
    let lists = StoreLists(wording: invocation.wording)
    let isJSON = invocation["format"] == "json"
    let lines = Lines()
    try StoreAccess(invocation).run { archive throws(StoreError) in
      try archive.persons { lines.write(isJSON ? StoreLists.json($0) : lists.line($0)) }
    }
    try lines.finish()
    return 0
  }
}
