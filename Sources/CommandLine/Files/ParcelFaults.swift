internal import Parcels
internal import Reading
internal import Reports

/// What is wrong with ZIPs and XML, in words.
enum ParcelFaults {
  static func fault(_ fault: ParcelFault, in file: String) -> Fault {
    let sentence = sentence(fault)
    return Fault(
      file: file, line: fault.place?.line ?? 0, column: fault.place?.column ?? 0,
      kind: .refused(found: "", es: sentence.es, en: sentence.en))
  }

  static func fault(_ entry: RefusedEntry, in file: String) -> Fault {
    let sentence =
      switch entry.why {
      case .unreadable:
        Bilingual(
          "el nombre no está en UTF-8, es demasiado largo o lleva signos de control; cámbielo",
          "the name is not UTF-8, too long, or has control characters; change it")
      case .leadsOut:
        Bilingual(
          "el nombre lleva fuera de la carpeta; vuelva a crear el ZIP",
          "the name leads out of the folder; make the ZIP again")
      case .noFile:
        Bilingual(
          "es un enlace, o algo que no es un archivo; ponga el archivo mismo",
          "it is a link, or something that is no file; put in the file itself")
      case .twice:
        Bilingual(
          "hay otro de este nombre, si bien con otras mayúsculas o compuesto de otro modo; cambie uno",
          "there is another of this name, if only in other capitals or composed in another way; change one")
      case .encrypted:
        Bilingual(
          "está cifrado; vuelva a crear el ZIP sin contraseña", "it is encrypted; make the ZIP again without a password"
        )
      }
    return Fault(file: file, path: entry.name, kind: .refused(found: "", es: sentence.es, en: sentence.en))
  }

  static func withoutFile(in file: String) -> Fault {
    Fault(
      file: file,
      kind: .refused(
        found: "", es: "no hay en él un expediente.json, ni arriba ni en la única carpeta que lo tenga todo",
        en: "there is no expediente.json in it, neither at the top nor in the one folder that holds everything"))
  }

  /// Something in a ZIP that the applicant file does not name.
  static func unnamed(_ name: String, in file: String) -> Fault {
    Fault(
      .warning, file: file, path: name,
      kind: .refused(
        found: "", es: "el expediente no lo nombra, y queda fuera",
        en: "the applicant file does not name it, and it is left out"))
  }

  private static func sentence(_ fault: ParcelFault) -> Bilingual {
    switch fault {
    case .malformed:
      Bilingual(
        "desde aquí el texto no es XML; vuelva a exportarlo", "from here on the text is no XML; export it again")
    case .encoding:
      Bilingual(
        "el texto no está en la codificación que dice, o está en una que no se lee; guárdelo en UTF-8",
        "the text is not in the encoding that it names, or in one that is not read; save it as UTF-8")
    case .doctype:
      Bilingual(
        "el texto tiene un DOCTYPE, que podría traer otros archivos o crecer sin fin; quítelo",
        "the text has a DOCTYPE, which could bring in other files or grow without end; remove it")
    case .tooDeep:
      Bilingual(
        "hay más de \(ParcelLimits.depth) elementos uno dentro de otro",
        "there are more than \(ParcelLimits.depth) elements inside one another")
    case .tooMany:
      Bilingual(
        "hay más de \(ParcelLimits.elements) elementos y atributos, o uno de más de \(ParcelLimits.element) bytes",
        "there are more than \(ParcelLimits.elements) elements and attributes, or one of more than \(ParcelLimits.element) bytes"
      )
    case .damaged:
      Bilingual(
        "el ZIP está dañado, o no lo es; vuelva a crearlo", "the ZIP is damaged, or is none; make it again")
    case .contradictory:
      Bilingual(
        "el índice del ZIP dice otra cosa de sus archivos que lo que está con ellos, y otro programa vería otros; vuelva a crearlo",
        "the directory of the ZIP says something else of its files than what stands with them, and another program would see others; make it again"
      )
    case .tooManyEntries:
      Bilingual(
        "el ZIP tiene más de \(ParcelLimits.entries) archivos y carpetas",
        "the ZIP has more than \(ParcelLimits.entries) files and folders")
    case .tooLarge:
      Bilingual(
        "desempaquetado ocuparía más de \(ParcelLimits.unpacked) bytes, un archivo suyo más de \(ParcelLimits.entry), o \(ParcelLimits.ratio) veces lo que ocupa",
        "unpacked it would take more than \(ParcelLimits.unpacked) bytes, one of its files more than \(ParcelLimits.entry), or \(ParcelLimits.ratio) times what it takes"
      )
    case .limits:
      Bilingual(
        "no se pudo leer en el tiempo y la memoria que hay para ello",
        "it could not be read in the time and memory that there are for it")
    }
  }
}
