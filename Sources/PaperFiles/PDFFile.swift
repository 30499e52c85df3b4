internal import CPangoCairo
internal import Days
internal import Papers

/// A paper as a PDF, its letters laid out by pango and drawn by cairo: tagged, with its fonts inside.
final class PDFFile {
  /// What cairo has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  private let output = Output()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let lineLayout: OpaquePointer
  private let fonts: [PageFont: OpaquePointer]

  /// The bytes of the paper as a file; the same paper gives the same bytes.
  static func bytes(of paper: Paper) throws(PaperFault) -> [UInt8] {
    guard let file = PDFFile(paper) else { throw .undrawable }
    return try file.draw(paper)
  }

  private init?(_ paper: Paper) {
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
        output.bytes += UnsafeBufferPointer(start: data, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque(), PageSize.width, PageSize.height)
    guard let surface, let context = cairo_create(surface), let layout = pango_cairo_create_layout(context) else {
      return nil
    }
    (self.surface, self.context, self.layout) = (surface, context, layout)
    lineLayout = pango_layout_new(pango_layout_get_context(layout))
    let letters = pango_layout_get_context(layout)
    // A point of the font is a point of the page, and letters stand where their widths put them, not on dots.
    pango_cairo_context_set_resolution(letters, 72)
    pango_context_set_round_glyph_positions(letters, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(letters, options)
    cairo_font_options_destroy(options)
    pango_context_set_language(letters, pango_language_from_string(paper.language.tag))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    fonts = Dictionary(
      uniqueKeysWithValues: PageFont.allCases.compactMap { font in
        pango_font_description_from_string(font.description).map { (font, $0) }
      })
    let made = "\(paper.date ?? Self.epoch)T00:00:00Z"
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, PlainText.clean(paper.title))
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made)
  }

  deinit {
    for font in fonts.values { pango_font_description_free(font) }
    g_object_unref(UnsafeMutableRawPointer(lineLayout))
    g_object_unref(UnsafeMutableRawPointer(layout))
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// What a paper says it was made on where it does not say.
  private static let epoch = Day(number: 3_652)
}

// MARK: Laying out

extension PDFFile {
  private static let scale = Double(PANGO_SCALE)

  private func lay(_ cell: PageCell) {
    pango_layout_set_font_description(layout, fonts[cell.font])
    pango_layout_set_width(layout, Int32(cell.width * Self.scale))
    pango_layout_set_text(layout, cell.text, -1)
  }

  private func measure(_ cell: PageCell) -> [PageLine] {
    lay(cell)
    return (0..<pango_layout_get_line_count(layout)).map { index in
      PageLine(height: Double(extents(index).height) / Self.scale)
    }
  }

  /// The box of a line, its zero on the line that the letters stand on.
  private func extents(_ index: Int32) -> PangoRectangle {
    var box = PangoRectangle()
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, index), nil, &box)
    return box
  }
}

// MARK: Drawing

extension PDFFile {
  private func draw(_ paper: Paper) throws(PaperFault) -> [UInt8] {
    let entries = PageSetting(paper, measure: measure).entries
    let pages = PageBreaks(entries, room: PageSize.textHeight).pages
    // The tags of the structure: one document over all pages, a table over those that it takes.
    cairo_tag_begin(context, "Document", nil)
    var table: Int?
    for (number, pieces) in pages.enumerated() {
      for piece in pieces where !piece.isRepeated {
        let entry = entries[piece.entry]
        if entry.table != table {
          if table != nil { cairo_tag_end(context, "Table") }
          if entry.table != nil { cairo_tag_begin(context, "Table", nil) }
          table = entry.table
        }
        draw(entry, piece)
      }
      // What the page repeats is drawn for the eye alone.
      for piece in pieces where piece.isRepeated { draw(entries[piece.entry], piece) }
      drawFoot(paper, page: number + 1, of: pages.count)
      cairo_show_page(context)
    }
    if table != nil { cairo_tag_end(context, "Table") }
    cairo_tag_end(context, "Document")
    cairo_surface_finish(surface)
    guard cairo_status(context) == CAIRO_STATUS_SUCCESS, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      throw .undrawable
    }
    return PDFCatalog.adding(language: paper.language.tag, to: output.bytes)
  }

  private func draw(_ entry: PageEntry, _ piece: PageBreaks.Piece) {
    let top = PageSize.margin + piece.top
    drawFrame(entry, top: top, height: entry.height(of: piece.lines))
    let isTagged = !piece.isRepeated
    if isTagged, entry.table != nil { cairo_tag_begin(context, "TR", nil) }
    for cell in entry.cells {
      if isTagged { cairo_tag_begin(context, cell.tag, nil) }
      draw(cell, piece.lines, top: top + (piece.lines.lowerBound == 0 ? entry.padding.top : 0))
      if isTagged { cairo_tag_end(context, cell.tag) }
    }
    if isTagged, entry.table != nil { cairo_tag_end(context, "TR") }
  }

  private func draw(_ cell: PageCell, _ lines: Range<Int>, top: Double) {
    lay(cell)
    let text = Array(cell.text.utf8)
    pango_layout_set_font_description(lineLayout, fonts[cell.font])
    setColour(0x00_0000)
    var y = top
    for index in lines.clamped(to: cell.lines.indices) {
      let box = extents(Int32(index))
      let blank = cell.isFigure ? max(0, cell.width - Double(box.width) / Self.scale) : 0
      // Laid out once more by itself: the blank at which a line of many ends has no letter, and readers of the tags
      // lose what follows its mark.
      let line = Self.line(index, of: text, layout)
      pango_layout_set_text(lineLayout, line, Int32(line.count))
      cairo_move_to(context, PageSize.margin + cell.left + blank, y - Double(box.y) / Self.scale)
      pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(lineLayout, 0))
      y += cell.lines[index].height
    }
  }

  /// The letters of a line, with a blank where a break stands in the text, so that no two words are read as one.
  private static func line(_ index: Int, of text: [UInt8], _ layout: OpaquePointer) -> [CChar] {
    func start(_ index: Int) -> Int? {
      pango_layout_get_line_readonly(layout, Int32(index)).map { Int($0.pointee.start_index) }
    }
    guard let begin = start(index), let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return [] }
    let end = begin + Int(line.pointee.length)
    let isBroken = start(index + 1).map { $0 > end } ?? false
    return (text[begin..<end] + (isBroken ? [UInt8(ascii: " ")] : [])).map { CChar(bitPattern: $0) }
  }

  private func drawFrame(_ entry: PageEntry, top: Double, height: Double) {
    let inset = 3.5
    switch entry.frame {
    case .none: break
    case .boxes(let ground, let edge):
      for cell in entry.cells {
        let left = PageSize.margin + cell.left - inset
        if let ground { fill(ground, left, top, cell.width + 2 * inset, height) }
        setColour(0x8C_8C8C)
        cairo_set_line_width(context, 0.5)
        cairo_rectangle(context, left, top, cell.width + 2 * inset, height)
        cairo_stroke(context)
      }
      if let edge { fill(edge, PageSize.margin, top, 2.5, height) }
    case .signature:
      setColour(0x00_0000)
      cairo_set_line_width(context, 0.7)
      for cell in entry.cells {
        cairo_move_to(context, PageSize.margin + cell.left, top + entry.padding.top - 3)
        cairo_rel_line_to(context, cell.width, 0)
        cairo_stroke(context)
      }
    }
  }

  private func drawFoot(_ paper: Paper, page: Int, of all: Int) {
    let width = PageSize.textWidth
    let (number, top) = (paper.language.page("\(page)", of: "\(all)"), PageSize.height - PageSize.foot)
    var left = PageCell(text: PlainText.clean(paper.foot), font: .foot, left: 0, width: width * 0.8, tag: "P")
    var right = PageCell(text: number, font: .foot, left: width * 0.8, width: width * 0.2, isFigure: true, tag: "P")
    left.lines = measure(left)
    right.lines = measure(right)
    setColour(0x8C_8C8C)
    cairo_set_line_width(context, 0.5)
    cairo_move_to(context, PageSize.margin, top - 4)
    cairo_rel_line_to(context, width, 0)
    cairo_stroke(context)
    // There is room for two lines.
    draw(left, 0..<2, top: top)
    draw(right, 0..<1, top: top)
  }

  private func fill(_ colour: UInt32, _ left: Double, _ top: Double, _ width: Double, _ height: Double) {
    setColour(colour)
    cairo_rectangle(context, left, top, width, height)
    cairo_fill(context)
  }

  private func setColour(_ colour: UInt32) {
    func part(_ shift: UInt32) -> Double { Double(colour >> shift & 0xFF) / 255 }
    cairo_set_source_rgb(context, part(16), part(8), part(0))
  }
}
