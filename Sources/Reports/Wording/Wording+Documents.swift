public import Eligibility

/// What is amiss with a document and what to do about it.
extension Wording {
  /// What a document with a flaw does or is, to follow its name.
  public func flaw(_ flaw: Evidence.Flaw) -> String {
    switch flaw {
    case .password: pick("pide una contraseña para abrirse", "asks for a password to be opened")
    case .restricted:
      pick("tiene restricciones de su dueño, pero se abre", "carries restrictions of its owner, but opens")
    case .damaged: pick("está dañado, pero se puede leer", "is damaged, but can be read")
    case .unreadable: pick("está dañado y no se puede leer", "is damaged and cannot be read")
    case .noPages: pick("no tiene ninguna página", "has no page")
    case .blank: pick("está en blanco: no se ve nada en sus páginas", "is blank: nothing is to be seen on its pages")
    case .blankPage: pick("tiene páginas en blanco", "has blank pages")
    case .faint: pick("tiene páginas demasiado tenues para leerse", "has pages too faint to be read")
    case .small:
      pick("tiene letra o resolución demasiado pequeña para leerse", "has letters or a resolution too small to be read")
    case .turned: pick("tiene páginas giradas", "has pages that are turned")
    case .dimensions:
      pick("tiene páginas de un tamaño que ningún papel tiene", "has pages of a size that no paper has")
    case .javascript: pick("contiene un programa (JavaScript)", "holds a program (JavaScript)")
    case .launch:
      pick("al abrirse puede llamar a otro archivo o programa", "may call another file or program when it is opened")
    case .embeddedFiles: pick("lleva otros archivos adentro", "carries other files inside")
    case .misnamed:
      pick("tiene un nombre que dice otro formato que el suyo", "has a name that says another format than it has")
    case .polyglot:
      pick("es a la vez un archivo de otro tipo", "is a file of another kind at the same time")
    case .limits:
      pick(
        "no se pudo revisar: exige demasiado tiempo o memoria, o interrumpe al revisor",
        "could not be looked at: it takes too much time or memory, or ends the look")
    }
  }

  /// What a person should do about a flaw.
  public func cure(_ flaw: Evidence.Flaw) -> String {
    switch flaw {
    case .password, .restricted:
      pick("Guárdelo sin contraseña y adjúntelo de nuevo.", "Save it without a password and attach it again.")
    case .blank, .blankPage, .faint, .small, .turned:
      pick(
        "Escanéelo derecho, a 200 puntos por pulgada o más, y adjúntelo de nuevo.",
        "Scan it upright, at 200 dots an inch or more, and attach it again.")
    case .damaged, .unreadable, .noPages, .dimensions, .limits:
      pick(
        "Ábralo, imprímalo a un PDF nuevo (o escanéelo) y adjunte ese.",
        "Open it, print it to a new PDF (or scan it) and attach that one.")
    case .misnamed:
      pick("Póngale la terminación de su formato.", "Give it the ending of its format.")
    case .javascript, .launch, .embeddedFiles, .polyglot:
      pick(
        "Imprímalo a un PDF nuevo, que no lleve nada más, y adjunte ese.",
        "Print it to a new PDF, which carries nothing else, and attach that one.")
    }
  }

  func documentPages(_ file: String, _ declared: Int, _ found: Int) -> String {
    pick(
      "El expediente dice que «\(safe(file))» tiene \(declared) páginas, y tiene \(found).",
      "The file says that \"\(safe(file))\" has \(declared) pages, and it has \(found).")
      + advice(pick("Revise si está completo.", "See whether it is complete."))
  }

  func documentShared(_ file: String) -> String {
    pick(
      "Registros de distintos emisores se apoyan en la misma hoja de «\(safe(file))». Una persona debe verlo.",
      "Records of different issuers rest on the same sheet of \"\(safe(file))\". A person must look at it.")
      + advice(
        pick(
          "Si el archivo reúne varios documentos, indique el folio de cada uno.",
          "Where the file gathers several documents, give the folio of each."))
  }

  func documentFolio(_ pages: Int) -> String {
    pick(
      "Hay folios mayores que el total de páginas adjuntas (\(pages)).",
      "There are folios beyond the total of attached pages (\(pages)).")
      + advice(pick("Revise la foliación.", "See to the folios."))
  }

  func documentFlaw(_ flaw: Evidence.Flaw, _ files: [String]) -> String {
    let subject = files.count == 1 ? pick("El adjunto", "The attachment") : pick("Adjuntos", "Attachments")
    return "\(subject) \(quotedList(files, .and)): \(self.flaw(flaw)).\(advice(cure(flaw)))"
  }
}
