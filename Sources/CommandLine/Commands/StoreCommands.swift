internal import Reading
internal import Reports
internal import Store

/// `store check`, `store backup`, `store restore`, `store export`: the store as a whole.
enum StoreCommands {
  /// A line that makes a store for an example.
  private static let first = "posting import Fixtures/Postings/pge.json --data almacen && applicant-cli"

  static let check = CommandDescription(
    words: ["store", "check"],
    summary: Bilingual(
      "mira si todo lo guardado es lo que se guardó: base, registro, adjuntos",
      "looks whether all that is kept is what was put there: database, log, attachments"),
    options: [
      Commands.store,
      .init(
        name: "collect",
        help: Bilingual("quita los adjuntos a los que nada se refiere", "takes away attachments that nothing refers to")
      ),
    ],
    examples: ["\(first) store check --data almacen"]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let report = try access.run { archive throws(StoreError) in try archive.check() }
    try Output.result(CheckText(wording: invocation.wording).render(report))
    guard report.flaws.isEmpty else { return 1 }
    if invocation["collect"] != nil {
      let sweep = try access.run { archive throws(StoreError) in try archive.collect() }
      Output.message(
        Bilingual("quitados: \(sweep.count)\n", "taken away: \(sweep.count)\n").text(invocation.language))
      if !sweep.isWhole { Output.message("\(stays.text(invocation.language))\n") }
    }
    return 0
  }

  /// Why not everything that nothing refers to is gone.
  static let stays = Bilingual(
    "otro programa está guardando adjuntos: los de la última hora a los que nada se refiere quedan; "
      + "cuando termine, ejecute store check --collect, que los quita",
    "another program is putting attachments there: those of the last hour that nothing refers to stay; "
      + "when it has ended, run store check --collect, which takes them away")

  private static let target = CommandDescription.Argument(
    name: Bilingual("COPIA", "COPY"), help: Bilingual("la carpeta de la copia", "folder of the copy"))

  static let backup = CommandDescription(
    words: ["store", "backup"],
    summary: Bilingual(
      "copia el almacén a una carpeta nueva, aunque esté en uso", "copies the store to a new folder, in use or not"),
    arguments: [target], options: [Commands.store], examples: ["\(first) store backup copia --data almacen"]
  ) { invocation throws(Stop) in
    let target = invocation.arguments[0]
    try StoreAccess(invocation).run { archive throws(StoreError) in try archive.backUp(to: target) }
    Output.message(Bilingual("copiado: \(target)\n", "copied: \(target)\n").text(invocation.language))
    return 0
  }

  static let restore = CommandDescription(
    words: ["store", "restore"],
    summary: Bilingual(
      "hace un almacén nuevo de una copia, si está entera", "makes a new store of a copy, if that is whole"),
    arguments: [target],
    options: [
      .init(
        name: "data", value: "FOLDER", isRequired: true,
        help: Bilingual("carpeta del almacén nuevo", "folder of the new store"))
    ],
    examples: [
      "\(first) store backup copia --data almacen && applicant-cli store restore copia --data restaurado"
    ]
  ) { invocation throws(Stop) in
    let (copy, folder) = (invocation.arguments[0], invocation["data"] ?? "")
    let report: CheckReport
    do throws(StoreError) {
      report = try SQLiteArchive.restore(copy, to: folder)
    } catch {
      switch error {
      case .noStore, .notAStore: throw .input([noCopy(copy)])
      default: break
      }
      throw .store(error, folder: copy)
    }
    try Output.result(CheckText(wording: invocation.wording).render(report))
    return report.flaws.isEmpty ? 0 : 1
  }

  private static func noCopy(_ path: String) -> Fault {
    Fault(
      file: path,
      kind: .refused(
        found: "",
        es: "no es una copia de un almacén, o está dañada desde su comienzo: dé la carpeta que hizo store backup",
        en: "it is no copy of a store, or is damaged from its beginning: give the folder that store backup made"))
  }

  static let export = CommandDescription(
    words: ["store", "export"],
    summary: Bilingual(
      "imprime todo lo que el almacén sabe, una línea JSON por cosa",
      "prints all that the store knows, a line of JSON each"),
    options: [Commands.store], examples: ["\(first) store export --data almacen"]
  ) { invocation throws(Stop) in
    let lines = Lines()
    try StoreAccess(invocation).run { archive throws(StoreError) in
      try StoreExport(archive: archive, lines: lines).run()
    }
    try lines.finish()
    return 0
  }
}
