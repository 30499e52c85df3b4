internal import CPoppler
internal import Documents
internal import Eligibility

/// The pages of a PDF, as poppler reads and draws them.
struct PDFPages {
  private let document: OpaquePointer

  /// Opens a PDF, or says why it cannot be opened.
  static func open(_ bytes: [UInt8]) -> OpenResult {
    let copy = g_bytes_new(bytes, gsize(bytes.count))
    defer { g_bytes_unref(copy) }
    var error: UnsafeMutablePointer<GError>?
    guard let document = poppler_document_new_from_bytes(copy, nil, &error) else {
      let isLocked = error?.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
      return .failure(isLocked ? .password : .unreadable)
    }
    return .success(PDFPages(document: document))
  }

  /// Draws a page of ours, so that fonts are looked up once for all the processes that are split off from this one.
  static func warmUp() {
    let fonts = ["Helvetica", "Times-Roman", "Courier"].enumerated().map { index, name in
      "/F\(index) << /Type /Font /Subtype /Type1 /BaseFont /\(name) >>"
    }
    let drawing = "BT /F0 9 Tf 9 9 Td (A) Tj /F1 9 Tf (A) Tj /F2 9 Tf (A) Tj ET"
    let text = """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] /Contents 4 0 R \
      /Resources << /Font << \(fonts.joined(separator: " ")) >> >> >> endobj
      4 0 obj << /Length \(drawing.utf8.count) >> stream
      \(drawing)
      endstream endobj
      trailer << /Root 1 0 R /Size 5 >>
      %%EOF

      """
    guard case .success(let pages) = open(Array(text.utf8)) else { return }
    _ = pages.look(at: 0)
  }

  enum OpenResult {
    case success(PDFPages)
    case failure(Evidence.Flaw)
  }

  var count: Int { max(0, Int(poppler_document_get_n_pages(document))) }

  /// What this reader finds amiss with the document as a whole; the other one may have been unable to look.
  var flaws: Set<Evidence.Flaw> {
    var flaws: Set<Evidence.Flaw> = []
    if count == 0 { flaws.insert(.noPages) }
    if poppler_document_has_javascript(document) != 0 { flaws.insert(.javascript) }
    if poppler_document_has_attachments(document) != 0 { flaws.insert(.embeddedFiles) }
    return flaws
  }
}

// MARK: Looking

extension PDFPages {
  private static let pointsPerInch = 72.0
  private static let millimetresPerInch = 25.4
  /// Sides of paper, in points: a centimetre to five metres. The largest page that the format knows is 200 inches.
  private static let sides = 28.0...14_400.0
  /// Letters lower than this, in points, are smaller than the small print of any certificate.
  private static let leastLetter = 4.0
  /// Dots an inch below which ordinary letters of a scan run together.
  private static let leastResolution = 100
  /// The part of a page that a picture of the page covers at least.
  private static let scanned = 0.5
  /// Points of a side of the picture that a page is judged by.
  private static let longestSide = 1_000.0

  func look(at index: Int) -> PageLook {
    guard let page = poppler_document_get_page(document, Int32(index)) else {
      return PageLook(number: index + 1, width: 0, height: 0, content: .blank, flaws: [.damaged])
    }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let (width, height) = size(page)
    var look = PageLook(
      number: index + 1, width: Self.millimetres(width), height: Self.millimetres(height), content: .blank)
    guard Self.sides.contains(width), Self.sides.contains(height) else {
      look.flaws = [.dimensions]
      return look
    }
    guard let picture = draw(page, scale: min(1, Self.longestSide / max(width, height))) else {
      look.flaws = [.limits]
      return look
    }
    let ink = picture.ink
    let letters = self.letters(of: page)
    look.letters = letters.count
    if ink.isBlank {
      look.flaws = [.blank]
      return look
    }
    var flaws: Set<Evidence.Flaw> = ink.isFaint ? [.faint] : []
    if let scan = scan(page, area: width * height), letters.isEmpty || !letters.isSeen(in: ink) {
      look.content = .scan
      look.resolution = scan
      if scan < Self.leastResolution { flaws.insert(.small) }
      if let grey = draw(page, scale: Double(Recogniser.uprightDotsPerInch) / Self.pointsPerInch),
        let picture = Picture(grey)
      {
        look.turn = picture.turn
      }
    } else if letters.isEmpty {
      look.content = .drawing
    } else {
      look.content = .text
      look.resolution = scan(page, area: width * height)
      look.turn = letters.turn
      if letters.height < Self.leastLetter { flaws.insert(.small) }
    }
    if look.turn != 0 { flaws.insert(.turned) }
    look.flaws = flaws.sorted()
    return look
  }

  private static func millimetres(_ points: Double) -> Int {
    let length = points / pointsPerInch * millimetresPerInch
    return length.isFinite ? Int(min(max(length, 0), 1e9).rounded()) : 0
  }

  private func size(_ page: OpaquePointer) -> (Double, Double) {
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    return (width, height)
  }

  /// Dots an inch of the picture that covers most of a page.
  private func scan(_ page: OpaquePointer, area: Double) -> Int? {
    let list = poppler_page_get_image_mapping(page)
    defer { poppler_page_free_image_mapping(list) }
    var next = list
    while let entry = next {
      next = entry.pointee.next
      guard let mapping = entry.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self).pointee else {
        continue
      }
      let (width, height) = (mapping.area.x2 - mapping.area.x1, mapping.area.y2 - mapping.area.y1)
      guard width > 0, height > 0, width * height >= area * Self.scanned,
        let surface = poppler_page_get_image(page, mapping.image_id)
      else { continue }
      defer { cairo_surface_destroy(surface) }
      let dots = max(
        Double(cairo_image_surface_get_width(surface)) / width,
        Double(cairo_image_surface_get_height(surface)) / height)
      return Int(min(dots * Self.pointsPerInch, 100_000).rounded())
    }
    return nil
  }
}

// MARK: Drawing

extension PDFPages {
  /// A page in grey; `nil` where there is no memory for it.
  func picture(of index: Int, dotsPerInch: Int) -> Grey? {
    guard let page = poppler_document_get_page(document, Int32(index)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let (width, height) = size(page)
    guard Self.sides.contains(width), Self.sides.contains(height) else { return nil }
    // A poster is read from a picture no larger than that of a page of the size A3.
    let most = 5_000 / max(width, height)
    return draw(page, scale: min(Double(dotsPerInch) / Self.pointsPerInch, most))
  }

  /// The first page for a person to look at, as a PNG.
  func preview(of index: Int) -> [UInt8]? {
    picture(of: index, dotsPerInch: 100).flatMap { Picture($0)?.preview() }
  }

  private func draw(_ page: OpaquePointer, scale: Double) -> Grey? {
    let (width, height) = size(page)
    let (columns, rows) = (Int((width * scale).rounded(.up)), Int((height * scale).rounded(.up)))
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(max(1, columns)), Int32(max(1, rows)))
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface) else {
      return nil
    }
    let stride = Int(cairo_image_surface_get_stride(surface))
    let bytes = [UInt8](unsafeUninitializedCapacity: columns * rows) { buffer, count in
      for row in 0..<rows {
        let points = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
        for column in 0..<columns {
          let point = points[column]
          // Weights of the eye for blue, green and red, in 256ths: together no more than a byte.
          let light = (point & 0xFF) &* 29 &+ (point >> 8 & 0xFF) &* 150 &+ (point >> 16 & 0xFF) &* 77
          buffer[row &* columns &+ column] = UInt8(truncatingIfNeeded: light >> 8)
        }
      }
      count = columns * rows
    }
    return Grey(width: columns, height: rows, bytes: bytes)
  }
}

// MARK: Words

extension PDFPages {
  /// The lines of a page that holds letters; `nil` where it holds none.
  func lines(of index: Int) -> [String]? {
    guard let page = poppler_document_get_page(document, Int32(index)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    let letters = self.letters(of: page)
    return letters.isEmpty ? nil : letters.lines
  }

  private func letters(of page: OpaquePointer) -> Letters {
    guard let text = poppler_page_get_text(page) else { return Letters(scalars: [], boxes: []) }
    defer { g_free(text) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else {
      return Letters(scalars: [], boxes: [])
    }
    defer { g_free(rectangles) }
    let boxes = (0..<Int(count)).map { index in
      let it = rectangles[index]
      return Box(left: it.x1, top: it.y1, right: it.x2, bottom: it.y2)
    }
    return Letters(scalars: Array(String(cString: text).unicodeScalars), boxes: boxes)
  }
}
