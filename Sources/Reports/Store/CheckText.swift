public import Store

/// What a check of a store saw.
public struct CheckText {
  private let wording: Wording

  public init(wording: Wording) {
    self.wording = wording
  }

  /// How much there was, what is wrong with it, and the seal.
  public func render(_ report: CheckReport) -> String {
    let counts = [
      wording.count(report.persons, pick("persona", "person"), pick("personas", "persons")),
      wording.count(report.versions, pick("versión", "version"), pick("versiones", "versions")),
      wording.count(report.postings, pick("convocatoria", "posting"), pick("convocatorias", "postings")),
      wording.count(report.submissions, pick("envío", "submission"), pick("envíos", "submissions")),
      wording.count(report.attachments, pick("adjunto", "attachment"), pick("adjuntos", "attachments")),
      wording.count(
        report.entries, pick("fila del registro", "row of the log"), pick("filas del registro", "rows of the log")),
    ]
    var lines = report.flaws.map(wording.message)
    lines.append(wording.list(counts, .and))
    if report.orphans > 0 {
      let orphans = wording.count(report.orphans, pick("adjunto", "attachment"), pick("adjuntos", "attachments"))
      lines.append(
        pick(
          "\(orphans) a los que nada se refiere: --collect los quita",
          "\(orphans) that nothing refers to: --collect takes them away"))
    }
    if report.unfinished > 0 {
      let copies = wording.count(
        report.unfinished, pick("adjunto a medio copiar", "half-copied attachment"),
        pick("adjuntos a medio copiar", "half-copied attachments"))
      lines.append(
        pick(
          "\(copies), de una importación que no terminó: --collect los quita",
          "\(copies), of an import that did not end: --collect takes them away"))
    }
    if report.isExposed {
      lines.append(
        pick(
          "otros usuarios de este equipo pueden entrar en el almacén: quíteles el permiso (chmod -R go= CARPETA)",
          "other users of this machine may look into the store: take the permission from them (chmod -R go= FOLDER)"))
    }
    lines.append("\(pick("sello", "seal")) \(report.seal)")
    let flaws = wording.count(report.flaws.count, pick("falla", "flaw"), pick("fallas", "flaws"))
    lines.append(report.flaws.isEmpty ? pick("todo en orden", "all well") : flaws)
    return lines.joined(separator: "\n") + "\n"
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
