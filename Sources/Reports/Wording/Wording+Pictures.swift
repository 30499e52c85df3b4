internal import Pictures

/// What a photograph shows and what to do about it.
extension Wording {
  /// What a check looks at.
  func photographCheck(_ check: PhotographCheck) -> String {
    switch check {
    case .file: pick("archivo", "file")
    case .behind: pick("datos detrás de la imagen", "data behind the picture")
    case .aspect: pick("ancho por mil de alto", "width per thousand of height")
    case .pixels: pick("alto de la imagen", "height of the picture")
    case .frame: pick("marco", "frame")
    case .white: pick("blancura del fondo", "whiteness of the background")
    case .even: pick("diferencias dentro del fondo", "differences within the background")
    case .height: pick("alto de la persona", "height of the person")
    case .width: pick("ancho de la persona", "width of the person")
    case .centring: pick("distancia al centro", "distance from the middle")
    case .writing: pick("marcas junto a la persona", "marks beside the person")
    case .colour: pick("color", "colour")
    case .over: pick("partes quemadas (sobreexposición)", "burnt parts (over-exposure)")
    case .under: pick("partes sin luz (subexposición)", "parts without light (under-exposure)")
    case .contrast: pick("contraste", "contrast")
    case .sharpness: pick("nitidez", "sharpness")
    }
  }

  /// What a person should do where a check failed.
  func photographCure(_ check: PhotographCheck) -> String {
    switch check {
    case .file: pick("Guarde la foto de nuevo como PNG o JPEG.", "Save the photograph again as PNG or JPEG.")
    case .behind:
      pick(
        "Guárdela sin lo que lleva detrás: photo check --strip lo quita.",
        "Save it without what stands behind it: photo check --strip takes it away.")
    case .aspect:
      pick("Recórtela a 35 × 43 mm: por ejemplo 413 × 508 puntos.", "Cut it to 35 × 43 mm: 413 × 508 points, say.")
    case .pixels:
      pick(
        "Use la original o escanéela a 300 puntos por pulgada; agrandarla no ayuda.",
        "Use the original or scan it at 300 dots an inch; enlarging it does not help.")
    case .frame: pick("Recorte el marco o el margen.", "Cut off the frame or margin.")
    case .white: pick("Tómela ante una pared blanca y con más luz.", "Take it before a white wall, with more light.")
    case .even:
      pick(
        "Sepárese de la pared y reparta la luz: el fondo no debe tener sombras ni dibujos.",
        "Step away from the wall and spread the light: no shadows or patterns behind you.")
    case .height: pick("Tómela o recórtela de la coronilla al pecho.", "Take or cut it from the crown to the chest.")
    case .width: pick("Acérquese: los hombros deben llenar el ancho.", "Come closer: the shoulders should fill it.")
    case .centring: pick("Recórtela con la cabeza al centro.", "Cut it with the head in the middle.")
    case .writing:
      pick(
        "Use una foto sin fecha, sellos ni letras, y un fondo limpio.",
        "Use one without date, stamps or letters, and a clean background.")
    case .colour: pick("Use una foto a color.", "Use a photograph in colour.")
    case .over: pick("Tómela con menos luz o sin flash.", "Take it with less light, or without flash.")
    case .under: pick("Tómela con más luz de frente.", "Take it with more light from the front.")
    case .contrast:
      pick("Tómela con luz clara, sin niebla ni reflejos.", "Take it in clear light, without haze or reflections.")
    case .sharpness:
      pick("Tómela sin moverse y enfocada.", "Hold still and focus.")
    }
  }

  /// What only a person can say of it.
  func photographGap(_ gap: PhotographGap) -> String {
    switch gap {
    case .face: pick("si hay un rostro y de quién", "whether there is a face and whose")
    case .pose: pick("la postura", "pose")
    case .expression: pick("la expresión", "expression")
    case .eyes: pick("los ojos", "eyes")
    case .glasses: pick("los lentes", "glasses")
    case .headwear: pick("lo que cubre la cabeza", "headwear")
    case .recent: pick("si es reciente", "whether it is recent")
    case .writingOnPerson: pick("si hay algo escrito sobre la persona", "whether anything is written across the person")
    }
  }

  func notJudged(_ gaps: [PhotographGap]) -> String {
    pick("Sin revisar, lo ve una persona: ", "Not checked, a person must look: ")
      + list(gaps.map(photographGap), .and) + "."
  }

  func photographVerdict(isAccepted: Bool) -> String {
    isAccepted
      ? pick("→ nada que corregir en lo revisado", "→ nothing to mend in what was checked")
      : pick("→ hay algo que corregir", "→ something must be mended")
  }

  func metadata(_ names: [String]) -> String {
    let names = list(names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, .and)
    return pick(
      "Lleva datos aparte de la imagen (\(names)): --strip los quita.",
      "It carries data beside the picture (\(names)): --strip takes them away.")
  }

  func notChecked(_ obstacle: PhotographReport.Obstacle) -> String {
    switch obstacle {
    case .file: pick("sin revisar: no hay imagen", "not checked: there is no picture")
    case .background:
      pick(
        "sin revisar: no se distingue a la persona del fondo",
        "not checked: the person cannot be told from the background")
    case .silhouette: pick("sin revisar: no se ve a nadie", "not checked: nobody is to be seen")
    case .exposure: pick("sin revisar: hay muy poca luz", "not checked: there is too little light")
    case .detail: pick("sin revisar: hay muy poco detalle", "not checked: there is too little detail")
    }
  }

  /// An amount in its unit.
  func amount(_ value: Int, _ unit: PhotographThreshold.Unit) -> String {
    switch unit {
    case .faults: count(value, pick("falla", "fault"), pick("fallas", "faults"))
    case .bytes: "\(value) bytes"
    case .pixels: count(value, pick("punto", "point"), pick("puntos", "points"))
    case .sides: count(value, pick("lado", "side"), pick("lados", "sides"))
    case .marks: count(value, pick("marca", "mark"), pick("marcas", "marks"))
    case .permille: "\(value) ‰"
    case .level: pick("\(value) de 255", "\(value) of 255")
    }
  }

  /// Between which amounts a measure may lie.
  func bounds(_ threshold: PhotographThreshold) -> String {
    switch (threshold.least, threshold.most) {
    case (let least?, let most?): pick("debe estar entre \(least) y \(most)", "must be from \(least) to \(most)")
    case (let least?, nil): pick("mínimo \(least)", "at least \(least)")
    case (nil, let most?): pick("máximo \(most)", "at most \(most)")
    case (nil, nil): ""
    }
  }

  /// Who demands it, and whether the figure is a reading of ours.
  func source(_ threshold: PhotographThreshold) -> String {
    let cited = threshold.citation.map { "\(safe($0.document)), \(safe($0.section))" }
    let reading = threshold.isReading ? pick("cifra: lectura nuestra", "figure: our reading") : nil
    return [cited, reading].compactMap { $0 }.joined(separator: "; ")
  }

  /// Why a file is not read as a picture, as a sentence.
  func pictureFault(_ fault: PictureFault) -> String {
    switch fault {
    case .unknownFormat: pick("No es un PNG ni un JPEG.", "It is neither a PNG nor a JPEG.")
    case .tooLarge(let bytes):
      pick(
        "Es demasiado grande (\(bytes / (1 << 20)) MB): se admiten \(PictureLimits.fileBytes >> 20) MB.",
        "It is too large (\(bytes / (1 << 20)) MB): \(PictureLimits.fileBytes >> 20) MB are read.")
    case .dimensions(let width, let height):
      pick(
        "Dice medir \(width) × \(height) puntos, más de lo que se abre, o nada.",
        "It states \(width) × \(height) points, more than is opened, or none.")
    case .malformed(let rule): pick("Está dañado: ", "It is damaged: ") + broken(rule) + "."
    case .undecodable:
      pick("Está dañado: no se puede leer hasta su fin.", "It is damaged: it cannot be read to its end.")
    case .limits:
      pick(
        "No se pudo revisar: exige demasiado tiempo o memoria.",
        "It could not be looked at: it takes too much time or memory.")
    case .unsupported:
      pick(
        "Es una clase de JPEG que no se lee: guárdela como JPEG común.",
        "It is a kind of JPEG that is not read: save it as an ordinary one.")
    }
  }

  private func broken(_ rule: PictureFault.Rule) -> String {
    switch rule {
    case .truncated: pick("termina antes de tiempo", "it ends before its time")
    case .partLength: pick("una parte dice ser más larga de lo que puede", "a part states more than it may have")
    case .partCount: pick("tiene más partes que una imagen", "it has more parts than a picture has")
    case .partName: pick("tiene una parte que nadie conoce", "it has a part that nobody knows")
    case .partOrder: pick("sus partes están en desorden o repetidas", "its parts are out of order or repeated")
    case .checksum: pick("una suma de control no coincide", "a checksum does not match")
    case .header: pick("su cabecera dice algo que no existe", "its header says what there is not")
    case .noData: pick("no tiene ningún punto", "it has no points")
    case .palette: pick("su paleta falta o sobra", "its palette is missing or too much")
    }
  }
}
