internal import Eligibility
internal import Reading

/// What is wrong with an input file, in Spanish.
struct SpanishFaults {
  private let w = Wording(.es)

  func message(_ kind: Fault.Kind, key: FaultKey?) -> String {
    switch kind {
    case .cannotRead(let obstacle):
      return
        "No se puede leer el archivo: \(self.obstacle(obstacle)). Revise el nombre, la carpeta y los permisos."
    case .cannotWrite(.exists):
      return "No se puede escribir el archivo: ya existe, y no se toca. Dé otro nombre."
    case .cannotWrite(let obstacle):
      return
        "No se puede escribir el archivo: \(self.obstacle(obstacle)). Revise la carpeta, los permisos y el espacio libre."
    case .attachment(let file, let finding):
      return "El archivo adjunto \(w.quoted(file)) \(attachment(finding)). Adjúntelo de nuevo."
    case .tooLarge(let limit):
      return
        "El archivo es demasiado grande: se admiten \(w.count(limit, "byte", "bytes")) como máximo."
    case .notUTF8:
      return
        "El texto no está en UTF-8 a partir de aquí. Guarde el archivo con la codificación UTF-8."
    case .tableNotUTF8:
      return
        "El texto no está en UTF-8 a partir de aquí. En Excel, guárdelo con el tipo «CSV UTF-8 (delimitado por comas)»; "
        + "en LibreOffice, con el juego de caracteres UTF-8."
    case .emptyText: return "El archivo está vacío: no hay en él ningún dato."
    case .more(let count):
      return "Hay \(count) avisos o errores más, que no se muestran. Corrija primero los de arriba."
    case .tooDeep(let limit):
      return "Hay más de \(limit) listas u objetos uno dentro de otro. Simplifique el archivo."
    case .syntax(let found, let expected):
      let given = found.map { "Se encontró \(w.quoted($0))" } ?? "El texto termina aquí"
      return "\(given), pero se esperaba \(syntax(expected))."
    case .duplicateKey(let line):
      return "Esta clave ya aparece en la línea \(line) del mismo objeto. Deje una sola."
    case .unexpected(let found, let expected):
      return
        "Se encontró \(shown(found)), pero se espera \(self.expected(expected)).\(guess(found, expected))"
    case .unexpectedThing(let thing, let expected):
      return "Se encontró \(self.thing(thing)), pero se espera \(self.expected(expected))."
    case .missing(let expected):
      return "Falta este dato: se espera \(self.expected(expected)). Agréguelo."
    case .unknownKey(let known): return unknownKey(known, key)
    case .unknownWord(let found, let known):
      return
        "\(w.quoted(found)) no está entre los valores conocidos. Se conserva, pero las reglas no lo "
        + "reconocen.\(guess(found, known))"
    case .duplicateID(let id, let first):
      return
        "El identificador \(w.quoted(id)) ya se usa en \(shown(first)). Dé a cada registro uno distinto."
    case .brokenReference(let found, let known):
      return "\(w.quoted(found)) no existe: no hay nada con ese nombre.\(guess(found, known))"
    case .circle(let names):
      let way = SafeText.shortened(names.map(w.quoted).joined(separator: " → "), to: 300)
      return "Estas referencias vuelven a su comienzo: \(way). Quite una de ellas."
    case .chain(let limit):
      return "Hay más de \(limit) libros basados uno en otro. Base este en uno de los últimos."
    case .columns(let found, let named):
      return
        "Esta línea tiene \(w.count(found, "columna", "columnas")), pero la primera nombra \(named). Un dato que "
        + "falta se deja vacío entre dos separadores; uno que contiene el separador va entre comillas."
    case .duplicateColumn(let first):
      return "Esta columna ya está en la primera línea, escrita \(w.quoted(first)). Deje una sola."
    case .missingColumn(let name):
      return "Falta la columna \(w.quoted(name)): la primera línea no la nombra. Agréguela."
    case .unnamedColumn:
      return "En la primera línea hay una columna sin nombre. Nómbrela o quítela."
    case .startAfterEnd(let start, let end):
      return
        "El inicio (\(shown(start))) es posterior al fin (\(shown(end))). Corrija una de las dos fechas."
    case .refused(let found, let es, _):
      return found.isEmpty ? "\(es.prefix(1).uppercased())\(es.dropFirst())." : "Se encontró \(shown(found)): \(es)."
    case .contradiction(let es, _):
      return "Hay valores que no pueden valer juntos: \(shown(es)). Corríjalos."
    case .unusual(let found, let expected):
      return
        "\(w.quoted(found)) se admite, pero no es lo usual: se espera \(self.expected(expected)). Revíselo."
    }
  }

  func obstacle(_ obstacle: Fault.Obstacle) -> String {
    switch obstacle {
    case .missing: "no existe"
    case .noPermission: "falta el permiso"
    case .isFolder: "es una carpeta"
    case .isNoFolder: "no es una carpeta"
    case .isNoFile: "no es un archivo común"
    case .unnamed: "el nombre está vacío"
    case .exists: "ya existe"
    case .nameTooLong: "el nombre es demasiado largo"
    case .circle: "sus enlaces llevan de uno a otro sin fin"
    case .tooManyOpen: "hay demasiados archivos abiertos"
    case .noRoom: "no queda espacio en el disco"
    case .sizeLimit: "sería más grande de lo que permite un límite del sistema (ulimit -f) o su formato"
    case .readOnly: "en ese disco no se puede escribir"
    case .failing: "hubo un error de entrada o salida"
    case .system(let words): "el sistema dice «\(shown(words))»"
    }
  }

  /// What was found of an attachment; a finding that is not known is shown as it is.
  private func attachment(_ finding: String) -> String {
    guard let known = Evidence.Finding(rawValue: finding) else { return w.safe(finding) }
    return switch known {
    case .missing: "no está"
    case .unreadable: "no se puede abrir"
    case .empty: "está vacío"
    case .altered: "no es el que se registró: su contenido cambió (no coincide el SHA-256)"
    case .unexamined: "no se ha revisado"
    case .sound: "está, pero no se admite"
    }
  }

  private func unknownKey(_ known: [String], _ key: FaultKey?) -> String {
    let name = key.map { " \(w.quoted($0.name))" } ?? ""
    let kept = key?.isKept == true ? " Se conserva, pero no se toma en cuenta." : ""
    let advice: String
    if let near = key?.suggestion(among: known) {
      advice = " ¿Quiso decir \(w.quoted(near))?"
    } else if known.isEmpty {
      advice = " Revise cómo está escrita o quítela."
    } else {
      advice = " Aquí se conocen: \(w.quotedList(known, .and, most: 15))."
    }
    return "El formato no conoce la clave\(name).\(kept)\(advice)"
  }

  private func guess(_ found: String, _ known: [String]) -> String {
    if let near = EditDistance.suggestion(for: found, among: known) {
      return " ¿Quiso decir \(w.quoted(near))?"
    }
    return known.isEmpty || known.count > 15
      ? "" : " Se conocen: \(w.quotedList(known, .and, most: 15))."
  }

  /// A suggestion for a word of a closed list, which stands in the text between quotation marks.
  private func guess(_ found: String, _ expected: Fault.Expected) -> String {
    guard case .oneOf(let known) = expected, found.hasPrefix("\""), found.hasSuffix("\""),
      found.utf8.count > 2,
      let near = EditDistance.suggestion(for: String(found.dropFirst().dropLast()), among: known)
    else { return "" }
    return " ¿Quiso decir \(w.quoted(near))?"
  }

  private func shown(_ text: String) -> String { SafeText.shortened(w.safe(text), to: 300) }

  private func thing(_ thing: Fault.Thing) -> String {
    switch thing {
    case .text: "un texto"
    case .number: "un número"
    case .flag: "true o false"
    case .array: "una lista"
    case .object: "un objeto"
    case .null: "null"
    }
  }

  private func syntax(_ expected: Fault.Syntax) -> String {
    switch expected {
    case .value: "un valor (texto entre comillas, número, true, false, null, lista u objeto)"
    case .key: "una clave entre comillas"
    case .colon: "«:» después de la clave"
    case .commaOrBrace: "«,» o «}»"
    case .commaOrBracket: "«,» o «]»"
    case .endOfText: "el final del texto"
    case .endOfString: "las comillas que cierran el texto"
    case .stringCharacter:
      "una letra o signo; los saltos de línea y tabulaciones se escriben \\n y \\t"
    case .escape:
      "una secuencia conocida después de la barra invertida (\\n, \\t, \\\", \\\\, \\u…)"
    case .hexDigits: "cuatro cifras hexadecimales después de \\u"
    case .digit: "una cifra"
    case .commaOrEndOfLine: "«,» o el fin de la línea después de las comillas que cierran"
    case .wholeCharacter: "un carácter completo, escrito con sus dos partes \\u"
    }
  }

  private func expected(_ expected: Fault.Expected) -> String {
    switch expected {
    case .object: "un objeto { … }"
    case .array: "una lista [ … ]"
    case .text: "un texto entre comillas"
    case .filledText: "un texto que no esté vacío"
    case .flag: "true o false"
    case .integer(let range):
      "un número entero entre \(range.lowerBound) y \(range.upperBound)"
    case .figure(let range):
      "un número entre \(Hundredths.short(range.lowerBound)) y \(Hundredths.short(range.upperBound)), con dos "
        + "decimales como máximo"
    case .steps(let step, let range):
      "un múltiplo de \(Hundredths.short(step)) entre \(Hundredths.short(range.lowerBound)) y "
        + Hundredths.short(range.upperBound)
    case .date: "una fecha AAAA-MM-DD, como 2021-12-08"
    case .years(let years): "una fecha de los años \(years.lowerBound) a \(years.upperBound)"
    case .dateOrMonth: "una fecha AAAA-MM-DD o un mes AAAA-MM, como 2021-12-08 o 2021-12"
    case .ongoing: "null (sin comillas) si todavía sigue"
    case .time: "una fecha AAAA-MM-DD, o con hora AAAA-MM-DDTHH:MM, como 2026-03-24T08:30"
    case .countryCode: "el código de dos letras de un país (ISO 3166), como PE"
    case .languageCode: "el código de un idioma (ISO 639), como es o en"
    case .amount: "un monto en soles, con dos decimales como máximo, como 3500.00"
    case .oneOf(let words):
      words.count == 1
        ? w.quotedList(words, .or) : "uno de estos: \(w.quotedList(words, .or, most: 15))"
    case .someOf(let words): "un texto, por ejemplo \(w.quotedList(words, .or, most: 15))"
    case .list(let inner): "una lista, y en cada lugar \(self.expected(inner))"
    case .textWithWords: "un texto con alguna palabra que diga algo, y no solo signos, «de» o «la»"
    case .schema(let name): "el nombre del formato, \(w.quoted(name))"
    case .relativePath:
      "la ruta de un archivo dentro de la carpeta, sin «..» ni barra al inicio, como docs/titulo.pdf"
    case .digits(let number): "un número de \(number) cifras"
    case .sha256: "un SHA-256 de 64 cifras hexadecimales"
    case .either(let first, let second): "\(self.expected(first)), o \(self.expected(second))"
    case .inQuotes(let inner): "\(self.expected(inner)), y entre comillas"
    }
  }
}
