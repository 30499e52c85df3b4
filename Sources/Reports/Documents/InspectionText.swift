public import Documents
public import Eligibility

/// What looking at a document showed, for a person to read.
public struct InspectionText {
  private let wording: Wording
  private let showsWords: Bool

  public init(wording: Wording, showsWords: Bool) {
    self.wording = wording
    self.showsWords = showsWords
  }

  /// A paragraph of lines on one file, its end included.
  ///
  /// - Parameter acceptance: what the rules that were named say of it; `nil` where none were.
  public func render(
    _ inspection: DocumentInspection, file: String, sha256: String?, acceptance: Evidence.Acceptance?
  ) -> String {
    var lines = [wording.safe(file)]
    if inspection.isUnopened {
      lines.append("  \(wording.pick("no se pudo abrir", "could not be opened"))")
    } else {
      lines.append("  \(facts(inspection))")
      if let sha256 { lines.append("  sha256 \(sha256)") }
      lines += pages(inspection).map { "  \($0)" }
      if inspection.format == .other, inspection.flaws.isEmpty {
        lines.append("  ! \(wording.pick("no es un PDF, ni PNG ni JPEG.", "is no PDF, nor a PNG or JPEG."))")
      }
      lines += inspection.flaws.map { "  ! \(wording.flaw($0)). \(wording.cure($0))" }
      if let acceptance { lines.append("  \(verdict(acceptance))") }
      if inspection.lacksRecognition {
        lines.append(
          "  "
            + wording.pick(
              "no hay lector de imágenes en español instalado (tesseract-ocr-spa): no se leyó lo escaneado",
              "no Spanish reader of pictures is installed (tesseract-ocr-spa): what is scanned was not read"))
      }
      if showsWords { lines += words(inspection) }
    }
    let text = lines.joined(separator: "\n") + "\n"
    return showsWords && !inspection.isUnopened ? text + PaperText(wording: wording).section(inspection.paper) : text
  }

  private func facts(_ inspection: DocumentInspection) -> String {
    var facts = [inspection.format == .other ? wording.pick("otro formato", "another format") : name(inspection.format)]
    if let pages = inspection.pages {
      facts.append(wording.count(pages, wording.pick("página", "page"), wording.pick("páginas", "pages")))
    }
    facts.append("\((inspection.bytes + 1_023) / 1_024) KB")
    if inspection.isEncrypted { facts.append(wording.pick("cifrado", "encrypted")) }
    if inspection.hasForm { facts.append(wording.pick("con formulario", "with a form")) }
    return facts.joined(separator: " · ")
  }

  private func name(_ format: Evidence.Format) -> String { format.rawValue.uppercased() }

  private func pages(_ inspection: DocumentInspection) -> [String] {
    var lines = inspection.looks.map(page)
    if let pages = inspection.pages, !inspection.looks.isEmpty, pages > inspection.pagesLookedAt {
      lines.append(
        wording.pick(
          "solo se revisaron las primeras \(inspection.pagesLookedAt) páginas",
          "only the first \(inspection.pagesLookedAt) pages were looked at"))
    }
    return lines
  }

  private func page(_ look: PageLook) -> String {
    var facts = [content(look.content)]
    if look.width > 0 { facts.append("\(look.width) × \(look.height) mm") }
    if let resolution = look.resolution {
      facts.append(wording.pick("\(resolution) puntos por pulgada", "\(resolution) dots an inch"))
    }
    if look.turn != 0 {
      facts.append(wording.pick("girada: gírela \(look.turn)°", "turned: turn it by \(look.turn)°"))
    }
    if look.flaws.contains(.faint) { facts.append(wording.pick("demasiado tenue", "too faint")) }
    if look.flaws.contains(.small) { facts.append(wording.pick("demasiado pequeña", "too small")) }
    return "\(wording.pick("página", "page")) \(look.number): \(facts.joined(separator: ", "))"
  }

  private func content(_ content: PageLook.Content) -> String {
    switch content {
    case .text: wording.pick("texto", "text")
    case .scan: wording.pick("imagen escaneada", "a scan")
    case .drawing: wording.pick("dibujo o imagen", "a drawing or picture")
    case .blank: wording.pick("en blanco", "blank")
    }
  }

  private func verdict(_ acceptance: Evidence.Acceptance) -> String {
    switch acceptance {
    case .accepted: wording.pick("→ se admite", "→ accepted")
    case .note: wording.pick("→ se admite, con observación", "→ accepted, and noted")
    case .refused: wording.pick("→ no se admite", "→ refused")
    }
  }

  private func words(_ inspection: DocumentInspection) -> [String] {
    inspection.texts.flatMap { text -> [String] in
      let how = text.source == .textLayer ? wording.pick("texto", "text") : wording.pick("leído", "recognised")
      return ["  — \(wording.pick("página", "page")) \(text.page) (\(how))"]
        + text.lines.map { "    \(wording.safe($0))" }
    }
  }
}
