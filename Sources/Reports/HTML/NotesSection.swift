internal import Eligibility

/// What must be noted beside the requirements.
struct NotesSection {
  let words: VerdictWords

  var section: PageSection? {
    var notes = words.notes.map { Markup.reason(words.message($0), clause: words.citation($0.citation)) }
    if let readings = words.readings { notes.append([.text(readings)]) }
    if notes.isEmpty { return nil }
    return PageSection(id: "notes", title: words.wording.pick("Notas", "Notes"), content: [.list(notes)])
  }
}
