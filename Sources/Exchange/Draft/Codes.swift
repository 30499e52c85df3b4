internal import Reading

/// Codes of countries and languages that other formats write.
enum CountryCode {
  /// The ISO 3166-1 code of two letters that a code is; `nil` where it is none.
  ///
  /// The European Union writes `UK` and `EL` where ISO has `GB` and `GR` (Interinstitutional style guide, 7.1.1).
  static func iso(_ code: String) -> String? {
    guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else { return nil }
    let code = code.uppercased()
    return ["UK": "GB", "EL": "GR"][code] ?? code
  }

  /// Takes the only code; of several nothing says which counts here.
  static func onlyOne(of places: [SourceCursor]) -> String? { places.count == 1 ? taken(places[0]) : nil }

  /// Takes a code, where it is one; as JSON.
  static func taken(_ place: SourceCursor) -> String? {
    guard let code = place.peek.flatMap(iso) else { return nil }
    place.take()
    return JSONText.quoted(code)
  }
}

enum LanguageCode {
  /// The Spanish name of a language by its code of two or three letters (ISO 639-1, 639-2 in either form, 639-3), or by the
  /// address that the Publications Office of the European Union gives it; `nil` where it is not one of those that people
  /// learn or speak here, or of the European Union.
  static func name(_ code: String) -> String? {
    let letters = code.hasPrefix(authority) ? String(code.dropFirst(authority.count)) : code
    return names[letters.lowercased()]
  }

  private static let authority = "http://publications.europa.eu/resource/authority/language/"

  /// Takes what names a language: a code that is known, and with it a name that says the same; else the name as it is.
  static func taken(code: SourceCursor?, name: SourceCursor?) -> String? {
    guard let code, let known = code.peek.flatMap(Self.name) else { return name?.text() }
    code.take()
    if let said = name?.peek, said.lowercased() == known.lowercased() { name?.take() }
    return known
  }

  private static let names: [String: String] = {
    let all: [(name: String, codes: [String])] = [
      ("Castellano", ["es", "spa"]), ("Inglés", ["en", "eng"]), ("Francés", ["fr", "fra", "fre"]),
      ("Alemán", ["de", "deu", "ger"]), ("Italiano", ["it", "ita"]), ("Portugués", ["pt", "por"]),
      ("Quechua", ["qu", "que"]), ("Aimara", ["ay", "aym"]), ("Catalán", ["ca", "cat"]), ("Gallego", ["gl", "glg"]),
      ("Vasco", ["eu", "eus", "baq"]), ("Chino", ["zh", "zho", "chi", "cmn"]), ("Japonés", ["ja", "jpn"]),
      ("Ruso", ["ru", "rus"]), ("Neerlandés", ["nl", "nld", "dut"]), ("Sueco", ["sv", "swe"]),
      ("Polaco", ["pl", "pol"]),
      ("Búlgaro", ["bg", "bul"]), ("Checo", ["cs", "ces", "cze"]), ("Croata", ["hr", "hrv"]), ("Danés", ["da", "dan"]),
      ("Eslovaco", ["sk", "slk", "slo"]), ("Esloveno", ["sl", "slv"]), ("Estonio", ["et", "est"]),
      ("Finés", ["fi", "fin"]), ("Húngaro", ["hu", "hun"]), ("Irlandés", ["ga", "gle"]),
      ("Islandés", ["is", "isl", "ice"]), ("Letón", ["lv", "lav"]), ("Lituano", ["lt", "lit"]),
      ("Maltés", ["mt", "mlt"]), ("Noruego", ["no", "nor", "nb", "nob", "nn", "nno"]),
      ("Serbio", ["sr", "srp", "scc"]), ("Turco", ["tr", "tur"]), ("Ucraniano", ["uk", "ukr"]),
      ("Latín", ["la", "lat"]),
      ("Guaraní", ["gn", "grn"]), ("Asháninka", ["cni"]), ("Awajún", ["agr"]), ("Shipibo-konibo", ["shp"]),
      ("Hindi", ["hi", "hin"]), ("Persa", ["fa", "fas", "per"]),
      ("Griego", ["el", "ell", "gre"]), ("Rumano", ["ro", "ron", "rum"]), ("Árabe", ["ar", "ara"]),
      ("Coreano", ["ko", "kor"]), ("Hebreo", ["he", "heb"]),
    ]
    return Dictionary(uniqueKeysWithValues: all.flatMap { entry in entry.codes.map { ($0, entry.name) } })
  }()
}
