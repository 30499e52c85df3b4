internal import Eligibility
internal import Reading
internal import Reports
internal import Store

/// `posting import`, `posting list`, `posting cancel`: postings in the store.
enum StoredPostingCommands {
  static let importing = CommandDescription(
    words: ["posting", "import"],
    summary: Bilingual(
      "guarda una convocatoria en el almacén, para que se postule a ella",
      "saves a posting in the store, so that people can apply for it"),
    arguments: [Commands.posting], options: [Commands.store, Commands.rules],
    examples: ["posting import Fixtures/Postings/ipd-cas-012-2026.json --data almacen"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    let posting = try inputs.posting(invocation.arguments[0])
    _ = try inputs.book(of: posting, in: try inputs.library(invocation["rules"]))
    Output.faults(inputs.warnings, invocation.wording)
    let (stored, isNew) = try StoreAccess(invocation, making: true).run { archive throws(StoreError) in
      try archive.save(posting: posting.bytes, at: Clock.now)
    }
    let done =
      isNew
      ? Bilingual("guardada: versión \(stored.version)", "saved: version \(stored.version)")
      : Bilingual("sin cambios: versión \(stored.version)", "as before: version \(stored.version)")
    Output.message("\(done.text(invocation.language))\n")
    try Output.result("\(invocation.wording.safe(stored.id))\n")
    return 0
  }

  static let list = CommandDescription(
    words: ["posting", "list"],
    summary: Bilingual(
      "lista las convocatorias del almacén y lo que se recibe ahora",
      "lists the postings of the store and what is taken now"),
    options: [Commands.store, Commands.list],
    examples: [
      "posting import Fixtures/Postings/pge.json --data almacen && applicant-cli posting list --data almacen"
    ]
  ) { invocation throws(Stop) in
    let lists = StoreLists(wording: invocation.wording)
    let postings = try StoreAccess(invocation).run { archive throws(StoreError) in try archive.postings() }
    let lines = postings.map { stored in
      let posting = Posting.read(stored.bytes, log: FaultLog(file: stored.id))
      return invocation["format"] == "json"
        ? StoreLists.json(stored, posting, on: Clock.now) : lists.line(stored, posting, on: Clock.now)
    }
    try Output.result(lines.map { $0 + "\n" }.joined())
    return 0
  }

  static let submissions = CommandDescription(
    words: ["posting", "submissions"],
    summary: Bilingual(
      "lista lo entregado a una convocatoria, en su orden", "lists what was handed in for a posting, in its order"),
    arguments: [Commands.postingID], options: [Commands.store, Commands.list],
    examples: [
      "posting submissions $(applicant-cli posting import Fixtures/Postings/pge.json --data almacen) --data almacen"
    ]
  ) { invocation throws(Stop) in
    let lists = StoreLists(wording: invocation.wording)
    let isJSON = invocation["format"] == "json"
    let lines = Lines()
    try StoreAccess(invocation).run { archive throws(StoreError) in
      try archive.submissions(for: invocation.arguments[0]) { submission throws(StoreError) in
        lines.write(isJSON ? ReceiptJSON.line(submission) : lists.line(submission))
      }
    }
    try lines.finish()
    return 0
  }

  static let cancel = CommandDescription(
    words: ["posting", "cancel"],
    summary: Bilingual(
      "cancela una convocatoria del almacén: ya no recibe nada", "cancels a posting of the store: it takes nothing more"
    ),
    arguments: [Commands.postingID], options: [Commands.store],
    examples: [
      "posting cancel $(applicant-cli posting import Fixtures/Postings/pge.json --data almacen) --data almacen"
    ]
  ) { invocation throws(Stop) in
    let id = invocation.arguments[0]
    try StoreAccess(invocation).run { archive throws(StoreError) in
      try archive.cancel(posting: id, at: Clock.now)
    }
    Output.message(Bilingual("cancelada: \(id)\n", "cancelled: \(id)\n").text(invocation.language))
    return 0
  }
}
