internal import Applicant
internal import Reading
internal import Reports
internal import Store

/// `store export-person`, `store erase-person`: what somebody may ask for of their data (Ley 29733).
enum PersonCommands {
  static let export = CommandDescription(
    words: ["store", "export-person"],
    summary: Bilingual(
      "escribe todos los datos de una persona en una carpeta o un ZIP nuevos",
      "writes all data of a person to a new folder or ZIP"),
    arguments: [Commands.person, Commands.place],
    options: [Commands.store],
    examples: [
      "store export-person $(applicant-cli file import Fixtures/Applicants/tecnico --data almacen) datos --data almacen"
    ]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let person = try access.person(invocation.arguments[0])
    let place = try ExportPlaces.make(invocation.arguments[1])
    try PersonExport(access: access, place: place).write(person)
    // Noted once all is written, and before it has its name: nothing is handed over that the log does not know of.
    try access.run { archive throws(StoreError) in try archive.noteExport(of: person, at: Clock.now) }
    try place.finish()
    Output.message(Bilingual("escrito: \(place.path)\n", "written: \(place.path)\n").text(invocation.language))
    return 0
  }

  static let erase = CommandDescription(
    words: ["store", "erase-person"],
    summary: Bilingual(
      "borra los datos de una persona, salvo lo que entregó", "erases the data of a person, but for what they handed in"
    ),
    arguments: [Commands.person],
    options: [
      .init(
        name: "yes", isRequired: true,
        help: Bilingual("confirma: lo que se borra no vuelve", "confirms: what is erased does not come back")),
      Commands.store,
    ],
    examples: [
      "store erase-person $(applicant-cli file import Fixtures/Applicants/tecnico --data almacen) --yes --data almacen"
    ]
  ) { invocation throws(Stop) in
    let access = try StoreAccess(invocation)
    let person = try access.person(invocation.arguments[0])
    let erasure = try access.run { archive throws(StoreError) in try archive.erase(person, at: Clock.now) }
    let list = erasure.kept.map(\.description).joined(separator: ", ")
    let isGone = erasure.isPurged && erasure.isSwept
    let said =
      erasure.kept.isEmpty
      ? isGone
        ? Bilingual("borrado: \(person); nada suyo se conserva", "erased: \(person); nothing of theirs is kept")
        : Bilingual("borrado: \(person)", "erased: \(person)")
      : Bilingual(
        "borrado: \(person); queda lo que entregó, parte del concurso que conserva la entidad: \(list)",
        "erased: \(person); what they handed in stays, as part of the selection that the entity keeps: \(list)")
    Output.message("\(said.text(invocation.language))\n")
    if !erasure.isSwept { Output.message("\(StoreCommands.stays.text(invocation.language))\n") }
    if erasure.isPurged { return isGone ? 0 : 3 }
    let warning = Bilingual(
      "otro programa lee el almacén \(access.folder): hasta que termine, una copia de lo borrado queda en sus archivos; después ejecute store check, que la quita",
      "another program reads the store \(access.folder): until it ends, a copy of what was erased stays in its files; run store check afterwards, which takes it away"
    )
    Output.message("\(warning.text(invocation.language))\n")
    return 3
  }
}
