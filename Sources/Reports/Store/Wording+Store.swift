public import Days
public import Eligibility
public import Store

/// What the store answers, in words. Nothing of it names a person: an id is random.
extension Wording {
  /// Why the store does not do what it is asked, and what to do about it.
  ///
  /// - Parameter folder: the folder that was named.
  public func message(_ error: StoreError, in folder: String) -> String {
    switch error {
    case .noStore(let folder):
      pick(
        "En \(quoted(folder)) no hay un almacén. Revise --data; «posting import» o «file import» crean uno.",
        "There is no store in \(quoted(folder)). Check --data; \"posting import\" or \"file import\" make one.")
    case .noPermission(let path): noPermission(path)
    case .exists(let path):
      pick(
        "\(quoted(path)) ya existe y no se toca. Dé otro nombre.",
        "\(quoted(path)) is there already and is not touched. Give another name.")
    case .notAStore(let path):
      pick(
        "\(quoted(path)) no es un almacén de este programa, o está dañado desde su comienzo. Revise --data.",
        "\(quoted(path)) is no store of this program, or is damaged from its beginning. Check --data.")
    case .newer(let found, let known):
      pick(
        "El almacén es de la versión \(found) y este programa conoce hasta la \(known). Use un programa más nuevo.",
        "The store is of version \(found) and this program knows up to \(known). Use a newer program.")
    case .unknown(let item, let id): unknown(item, id)
    case .erased(let id):
      pick(
        "El expediente \(id) fue borrado. Si se entregó algo, se conserva: dé su constancia (R-…).",
        "The file \(id) was erased. If anything was handed in, it is kept: give its receipt (R-…).")
    case .noIdentity:
      pick(
        "El expediente no dice de quién es: complete personal.document.",
        "The file does not say whose it is: complete personal.document.")
    case .posted(let id):
      pick(
        "Ya hay postulaciones a \(quoted(id)): no se cambia. Cancélela y publíquela de nuevo con otro id.",
        "There are applications for \(quoted(id)) already: it is not changed. Cancel it and publish it anew with another id."
      )
    case .cancelled(let id): pick("\(quoted(id)) está cancelada.", "\(quoted(id)) is cancelled.")
    case .withdrawn(let id): pick("\(id) ya fue retirada.", "\(id) was withdrawn before.")
    case .refused(let refusals): refusals.map(message).joined(separator: "\n")
    case .otherBook(let id):
      pick("La convocatoria se rige por el libro \(quoted(id)).", "The posting is under the book \(quoted(id)).")
    case .damaged(let flaw): message(flaw)
    case .busy:
      pick(
        "Otros escriben en \(quoted(folder)) sin pausa desde hace un minuto. Intente de nuevo; no se ha guardado nada.",
        "Others have been writing to \(quoted(folder)) for a minute without a pause. Try again; nothing was saved.")
    case .system(let path, _): quoted(path)
    case .database(let error): message(error, in: folder)
    }
  }

  private func unknown(_ item: StoreError.Item, _ id: String) -> String {
    let name = quoted(id)
    return switch item {
    case .person: pick("No hay un expediente \(name). Vea file list.", "There is no file \(name). See file list.")
    case .version: pick("No hay una versión \(name) del expediente.", "There is no version \(name) of the file.")
    case .posting:
      pick("No hay una convocatoria \(name). Vea posting list.", "There is no posting \(name). See posting list.")
    case .receipt: pick("No hay una constancia \(name).", "There is no receipt \(name).")
    }
  }

  private func noPermission(_ path: String) -> String {
    let place = quoted(path)
    return pick(
      "No se puede abrir o escribir el almacén en \(place): revise los permisos. No se ha guardado nada.",
      "The store in \(place) cannot be opened or written: check the permissions. Nothing was saved.")
  }

  private func message(_ error: DatabaseError, in folder: String) -> String {
    let place = quoted(folder)
    return switch error.trouble {
    case .noPermission: noPermission(folder)
    case .full:
      pick(
        "No queda espacio para el almacén en \(place). No se ha guardado nada.",
        "There is no room left for the store in \(place). Nothing was saved.")
    case .limit:
      pick(
        "Un límite al tamaño de los archivos (ulimit -f) no deja trabajar con el almacén en \(place). "
          + "No se ha guardado nada.",
        "A limit on the size of files (ulimit -f) keeps the store in \(place) from being worked with. "
          + "Nothing was saved.")
    case .damaged:
      pick(
        "La base de datos en \(place) está dañada. Vea store check, y restaure una copia.",
        "The database in \(place) is damaged. See store check, and restore a copy.")
    case .medium:
      pick(
        "El disco de \(place) falla (\(error.code)). No se ha guardado nada.",
        "The disk of \(place) fails (\(error.code)). Nothing was saved.")
    case .other: "SQLite \(error.code): \(safe(error.message))"
    }
  }

  /// What is wrong with a store.
  public func message(_ flaw: StoreFlaw) -> String {
    switch flaw {
    case .database(let words): pick("base de datos: \(safe(words))", "database: \(safe(words))")
    case .schema(let name):
      pick(
        "la estructura no es la de este programa: \(safe(name))", "the structure is not this program's: \(safe(name))")
    case .reference(let table):
      pick("\(safe(table)) se refiere a algo que no está", "\(safe(table)) refers to something that is not there")
    case .content(let name):
      pick("un texto no es el que se guardó: \(safe(name))", "a text is not what was put there: \(safe(name))")
    case .chain(let chain, let number):
      pick(
        "el registro \(safe(chain)) no sigue a partir de su fila \(number)",
        "the log \(safe(chain)) does not go on from its row \(number)")
    case .record(let name):
      pick("no coincide con el registro: \(safe(name))", "does not agree with the log: \(safe(name))")
    case .attachmentMissing(let sha256, let owners):
      pick("falta el adjunto \(sha256)", "the attachment \(sha256) is missing") + ownership(owners)
    case .attachmentAltered(let sha256, let owners):
      pick("el adjunto \(sha256) no es el que se guardó", "the attachment \(sha256) is not what was put there")
        + ownership(owners)
    case .attachmentUnreadable(let sha256, let owners):
      pick(
        "el adjunto \(sha256) no se puede leer: no es un archivo, o falta el permiso, o el disco falla",
        "the attachment \(sha256) cannot be read: it is no file, or the permission is missing, or the disk fails")
        + ownership(owners)
    case .unreadable(let path):
      pick("no se puede leer \(quoted(path))", "\(quoted(path)) cannot be read")
    }
  }

  /// Whose an attachment is, as `, de R-… y P-…@2`; of very many the first few.
  private func ownership(_ owners: [String]) -> String {
    guard !owners.isEmpty else { return "" }
    let (named, others) = (owners.prefix(6).map(safe), owners.dropFirst(6).count)
    let more = others > 0 ? [pick("\(others) más", "\(others) more")] : []
    return pick(", de ", ", of ") + list(named + more, .and)
  }

  /// Why a submission is not taken, with what it rests on.
  public func message(_ refusal: Refusal) -> String {
    let citation = refusal.source.map { " [\(safe(RuleValueText(wording: self).citation($0.citation)))]" } ?? ""
    return message(refusal.kind) + citation
  }

  /// That who withdraws an application does not get its place back.
  public func message(_ limit: Admission.Limit) -> String {
    let citation = safe(RuleValueText(wording: self).citation(limit.source.citation))
    let times = count(limit.maximum, pick("vez", "time"), pick("veces", "times"))
    return pick(
      "La postulación retirada sigue contando: se admite como máximo \(times) "
        + (limit.isOfCall ? "entre todos los puestos de la convocatoria" : "a esta convocatoria") + " [\(citation)].",
      "The withdrawn application goes on counting: one may apply at most \(times) "
        + (limit.isOfCall ? "among all posts of the call" : "for this posting") + " [\(citation)].")
  }

  private func message(_ kind: Refusal.Kind) -> String {
    switch kind {
    case .cancelled: pick("La convocatoria está cancelada.", "The posting is cancelled.")
    case .noWindow:
      pick(
        "La convocatoria no dice cuándo se postula: le falta schedule.application.",
        "The posting does not say when one applies: schedule.application is missing.")
    case .notYet(let step, let from):
      pick("\(name(step)): se reciben desde el \(second(from)).", "\(name(step)): they are taken from \(second(from)).")
    case .closed(let step, let last):
      pick(
        "\(name(step)): se recibieron hasta el \(second(last)), inclusive.",
        "\(name(step)): they were taken until \(second(last)), that second included.")
    case .noApplication:
      pick(
        "Solo entrega documentos quien postuló: no hay una postulación suya que valga.",
        "Only who has applied hands in documents: there is no application of theirs that counts.")
    case .tooMany(let maximum, let isOfCall):
      pick(
        "Ya no puede postular: se admite como máximo \(count(maximum, "vez", "veces")) "
          + (isOfCall ? "entre todos los puestos de la convocatoria." : "a esta convocatoria."),
        "No further application: at most \(count(maximum, "time", "times")) "
          + (isOfCall ? "among all posts of the call." : "for this posting."))
    case .documentMissing(let kind):
      pick(
        "Falta un documento que la convocatoria exige: \(term(kind)). Agréguelo a documents.",
        "A document that the posting demands is missing: \(term(kind)). Add it to documents.")
    case .attachmentMissing(let path):
      pick(
        "El expediente nombra un adjunto que no está en el almacén: \(quoted(path)). Impórtelo de nuevo con él.",
        "The file names an attachment that is not in the store: \(quoted(path)). Import it again with it.")
    case .confirmedByItself(let paths):
      pick(
        "Que un documento está confirmado (verifiedBy) lo dice quien evalúa, no el expediente que se presenta. Borre "
          + "«verifiedBy» de los documentos de: \(paths.map(place).joined(separator: ", ")).",
        "That a paper is confirmed (verifiedBy) is for the evaluator to say, not for the file that is handed in. Erase "
          + "\"verifiedBy\" from the papers of: \(paths.map(place).joined(separator: ", ")).")
    }
  }

  /// What is handed in, as a title.
  func name(_ step: SubmissionStep) -> String {
    switch step {
    case .application: pick("Postulaciones", "Applications")
    case .documents: pick("Documentos", "Documents")
    }
  }

  /// A second in Lima, as `24/03/2026 a las 08:30:00`.
  public func second(_ moment: Moment) -> String {
    pick("\(day(moment.day)) a las \(moment.clock)", "\(day(moment.day)) at \(moment.clock)")
  }
}
