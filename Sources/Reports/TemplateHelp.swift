internal import Applicant

/// What no example value can explain, as further records of the template for the person to read and erase.
enum TemplateHelp {
  /// The records, one a line, without a comma after the last.
  static func records(_ language: Language) -> String {
    let help = language == .es ? spanish : english
    return help.map { "    {\"name\": \"\($0)\"}" }.joined(separator: ",\n")
  }

  private static let spanish = [
    "AYUDA (borre este registro): kind dice qué es cada documento: \(list(OpenWords.proofKinds))",
    "AYUDA (borre este registro): shows dice qué se lee en el documento: \(list(OpenWords.shows)). "
      + "issuer dice quién lo emite: \(list(OpenWords.issuers))",
    "AYUDA (borre este registro): en declarations responda bajo juramento true o false en vez de null. "
      + "Donde va una lista, [] es ninguno. antecedentes: \(list(OpenWords.antecedentes)). "
      + "registries: \(list(OpenWords.registries))",
    "AYUDA (borre este registro): si tiene discapacidad, es licenciado de las Fuerzas Armadas o deportista "
      + "calificado, escriba en conditions, en vez de null: disability {code, kind, proofs}, "
      + "armedForces {code, acuartelado, proofs}, athlete {level, validUntil, proofs}",
    "AYUDA (borre este registro): si estudió en el extranjero, escriba el país en country (dos letras, como ES) y en "
      + "recognition, una lista, cómo se reconoce lo estudiado: \(list(OpenWords.recognition))",
    "AYUDA (borre este registro): si un ente rector dispuso una capacitación, escriba en ella governingBody: true. "
      + "Algunas bases le piden menos horas",
    "AYUDA (borre este registro): fechas AAAA-MM-DD, o AAAA-MM si solo sabe el mes. "
      + "Si aún trabaja ahí, en to va null. Cada registro tiene su propio id",
    "AYUDA (borre este registro): ponga sus archivos en la carpeta docs, nómbrelos en attachments con id "
      + "y file (por ejemplo at1 y docs/titulo.pdf) y escriba ese id en attachment de la prueba",
  ]

  private static let english = [
    "HELP (erase this record): kind says what a document is: \(list(OpenWords.proofKinds))",
    "HELP (erase this record): shows says what can be read in the document: \(list(OpenWords.shows)). "
      + "issuer says who issued it: \(list(OpenWords.issuers))",
    "HELP (erase this record): in declarations answer under oath true or false in place of null. "
      + "Where a list goes, [] is none. antecedentes: \(list(OpenWords.antecedentes)). "
      + "registries: \(list(OpenWords.registries))",
    "HELP (erase this record): with a disability, discharged from the Armed Forces (licenciado) or as "
      + "qualified athlete, write in conditions, in place of null: disability {code, kind, proofs}, "
      + "armedForces {code, acuartelado, proofs}, athlete {level, validUntil, proofs}",
    "HELP (erase this record): of studies abroad write the country in country (two letters, as ES) and in recognition, a "
      + "list, how they are recognised: \(list(OpenWords.recognition))",
    "HELP (erase this record): where a governing body (ente rector) ordered a training, write governingBody: true in it. "
      + "Some rules ask fewer hours of it",
    "HELP (erase this record): days are YYYY-MM-DD, or YYYY-MM where only the month is known. "
      + "Where you still work, to is null. Every record has an id of its own",
    "HELP (erase this record): put your files into the folder docs, name them in attachments with id and "
      + "file (for example at1 and docs/titulo.pdf) and write that id as attachment of the proof",
  ]

  private static func list(_ words: [String]) -> String { words.joined(separator: " | ") }
}
