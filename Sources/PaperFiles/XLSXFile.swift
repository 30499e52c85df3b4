internal import CXlsxWriter
internal import Days
internal import Glibc
internal import Papers

/// A workbook on its way to a file of XLSX, by libxlsxwriter.
///
/// Its rows go to files without a name in the folder where it is to stand, so that memory does not grow with them and a
/// full disk is the disk that the fault names. Only strings are written, never formulas.
final class XLSXFile {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let file: NewFile
  private let formats: Formats
  private var sheets: [OpenSheet] = []
  private var fault: PaperFault?
  private var isOver = false

  private struct OpenSheet {
    let pointer: UnsafeMutablePointer<lxw_worksheet>
    let columns: [Sheet.Column]
    let printedColumns: Int?
    let headerRow: lxw_row_t
    var next: lxw_row_t
  }

  /// Begins a workbook with the rows that it has already.
  init(_ workbook: Workbook, at place: PaperPlace) throws(PaperFault) {
    file = NewFile(place: place)
    try file.check()
    let begun = file.folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return place.temporary.withCString { workbook_new_opt($0, &options) }
    }
    guard let begun else { throw .undrawable }
    book = begun
    formats = Formats(book)
    Self.setProperties(of: book, workbook)
    for (sheet, name) in zip(workbook.sheets, SheetText.names(workbook.sheets.map(\.name))) {
      guard let pointer = workbook_add_worksheet(book, name) else { throw .undrawable }
      sheets.append(begin(sheet, pointer, workbook))
    }
    for (index, sheet) in workbook.sheets.enumerated() {
      for row in sheet.rows { add(row, toSheet: index) }
    }
  }

  deinit {
    guard !isOver else { return }
    // The library closes them only where it puts the workbook together; until then they take room on the disk.
    for sheet in sheets {
      if let rows = sheet.pointer.pointee.optimize_tmpfile { fclose(rows) }
    }
    lxw_workbook_free(book)
  }

  /// Adds a row to a sheet. What goes wrong is said when the workbook is closed.
  func add(_ row: [Sheet.Cell], toSheet index: Int) {
    guard fault == nil, sheets.indices.contains(index) else { return }
    let sheet = sheets[index]
    guard sheet.next < lxw_row_t(LXW_ROW_MAX) else {
      fault = .tooLong
      return
    }
    worksheet_set_row(sheet.pointer, sheet.next, RowHeight.points(row, sheet.columns), nil)
    for (column, cell) in row.prefix(sheet.columns.count).enumerated() {
      let looks = sheet.columns[column].wraps ? formats.body : formats.line
      if write(cell, looks, sheet.pointer, sheet.next, lxw_col_t(column)) != LXW_NO_ERROR { fault = .undrawable }
    }
    sheets[index].next += 1
  }

  /// Puts the file together and gives it its name.
  func close() throws(PaperFault) {
    if let fault { throw fault }
    for sheet in sheets where !sheet.columns.isEmpty {
      let last = lxw_col_t(sheet.columns.count - 1)
      worksheet_autofilter(sheet.pointer, sheet.headerRow, 0, sheet.next - 1, last)
      guard let printed = sheet.printedColumns, sheet.columns.indices.contains(printed - 1) else { continue }
      worksheet_print_area(sheet.pointer, 0, 0, sheet.next - 1, lxw_col_t(printed - 1))
    }
    try checkRoom()
    isOver = true
    errno = 0
    let status = workbook_close(book)
    let code = errno
    if status != LXW_NO_ERROR { throw file.remove(code == 0 ? .undrawable : .system(code: code)) }
    try file.publish()
  }

  /// That the rows came to the disk, and that what is put together from them will have room on it.
  ///
  /// The library copies them once more before it packs them, and does not look whether the disk takes the copy.
  private func checkRoom() throws(PaperFault) {
    var bytes = 1 << 20
    for sheet in sheets {
      guard let rows = sheet.pointer.pointee.optimize_tmpfile else { continue }
      guard fflush(rows) == 0, ferror(rows) == 0 else { throw .system(code: ENOSPC) }
      bytes += max(0, ftell(rows))
    }
    let descriptor = open(file.place.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(code: errno) }
    let code = posix_fallocate(descriptor, 0, off_t(bytes))
    Glibc.close(descriptor)
    unlink(file.place.temporary)
    // Where a file system cannot reserve room, there is nothing to ask it.
    if code != 0, code != EOPNOTSUPP, code != EINVAL { throw .system(code: code) }
  }
}

// MARK: Sheets

extension XLSXFile {
  private static let paperA4: UInt8 = 9
  /// The day on which time begins for ZIP, where a workbook does not say when it was made.
  private static let epoch = Day(number: 3_652)

  private static func setProperties(of book: UnsafeMutablePointer<lxw_workbook>, _ workbook: Workbook) {
    SheetText.clean(workbook.title).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = Int((workbook.date ?? epoch).number) * 86_400
      workbook_set_properties(book, &properties)
    }
  }

  /// Writes all that stands above the rows, and sets how the sheet is shown and printed.
  private func begin(
    _ sheet: Sheet, _ pointer: UnsafeMutablePointer<lxw_worksheet>, _ workbook: Workbook
  ) -> OpenSheet {
    for (column, it) in sheet.columns.enumerated() {
      worksheet_set_column(pointer, lxw_col_t(column), lxw_col_t(column), Double(min(max(it.width, 1), 255)), nil)
    }
    var row: lxw_row_t = 0
    for line in sheet.heading {
      worksheet_write_string(pointer, row, 0, SheetText.cell(line.label), formats.label)
      if write(line.value, formats.heading, pointer, row, 1) != LXW_NO_ERROR { fault = .undrawable }
      row += 1
    }
    if !sheet.heading.isEmpty { row += 1 }
    let titles = sheet.columns.map { Sheet.Cell.text($0.title) }
    // Its letters are strong, and so wider; it has room for a line more.
    worksheet_set_row(pointer, row, RowHeight.points(titles, sheet.columns) + 12, nil)
    for (column, it) in sheet.columns.enumerated() {
      worksheet_write_string(pointer, row, lxw_col_t(column), SheetText.cell(it.title), formats.header)
    }
    // A number of a document is a text, and no mistake that each of its cells is to be marked for.
    worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    worksheet_freeze_panes(pointer, row + 1, 0)
    worksheet_set_landscape(pointer)
    worksheet_set_paper(pointer, Self.paperA4)
    worksheet_set_margins(pointer, 0.4, 0.4, 0.5, 0.7)
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_repeat_rows(pointer, row, row)
    let title = SheetText.clean(workbook.title).split(separator: "&", omittingEmptySubsequences: false)
    let foot = "&R\(workbook.language.page("&P", of: "&N"))"
    // A footer holds 255 signs; of a longer title its beginning says enough.
    worksheet_set_footer(pointer, "&L\(String(title.joined(separator: "&&").prefix(150)))\(foot)")
    return OpenSheet(
      pointer: pointer, columns: sheet.columns, printedColumns: sheet.printedColumns, headerRow: row, next: row + 1)
  }

  /// Whole numbers up to here are what they are also as numbers of the format.
  private static let exact = 1 << 53
  /// The first day that the format can count from without its leap year 1900, which was none.
  private static let firstDay = Day(number: -25_508)

  private func write(
    _ cell: Sheet.Cell, _ looks: CellFormats, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t
  ) -> lxw_error {
    switch cell {
    case .empty: return worksheet_write_blank(sheet, row, column, looks.text)
    case .text(let words): return worksheet_write_string(sheet, row, column, SheetText.cell(words), looks.text)
    case .integer(let number) where abs(number) <= Self.exact:
      return worksheet_write_number(sheet, row, column, Double(number), looks.integer)
    case .integer(let number): return worksheet_write_string(sheet, row, column, "\(number)", looks.text)
    case .hundredths(let number):
      return worksheet_write_number(sheet, row, column, Double(number) / 100, looks.hundredths)
    case .date(let day) where day >= Self.firstDay && day.civil.year <= 9999:
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(day.civil.year), Int32(day.civil.month), Int32(day.civil.day))
      return worksheet_write_datetime(sheet, row, column, &date, looks.date)
    case .date(let day): return worksheet_write_string(sheet, row, column, day.description, looks.text)
    case .word(let word, let tone):
      return worksheet_write_string(sheet, row, column, SheetText.cell(word), formats.tones[tone])
    }
  }
}

/// How cells of one kind look, whatever they hold.
private struct CellFormats {
  var text, integer, hundredths, date: UnsafeMutablePointer<lxw_format>
}

/// How cells look, made once a workbook.
private struct Formats {
  let label, header: UnsafeMutablePointer<lxw_format>
  /// Of what stands above a table; of its rows, and of those of them that do not go on below.
  let heading, body: CellFormats
  private(set) var line: CellFormats
  let tones: [Tone: UnsafeMutablePointer<lxw_format>]

  private static let (whole, twoDecimals, day) = ("0", "0.00", "dd/mm/yyyy")

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ change: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format> {
      guard let format = workbook_add_format(book) else { preconditionFailure("there is no memory for a format") }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_font_size(format, RowHeight.letters)
      change(format)
      return format
    }
    func cell(
      wraps: Bool = true, _ change: (UnsafeMutablePointer<lxw_format>) -> Void = { _ in }
    ) -> UnsafeMutablePointer<lxw_format> {
      format {
        if wraps { format_set_text_wrap($0) }
        format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color($0, 0xBF_BFBF)
        change($0)
      }
    }
    // Away from the edge, since the next cell may begin with a text.
    func figure(_ form: String) -> UnsafeMutablePointer<lxw_format> {
      cell {
        format_set_num_format($0, form)
        format_set_align($0, UInt8(LXW_ALIGN_RIGHT.rawValue))
        format_set_indent($0, 1)
      }
    }
    label = format { format_set_bold($0) }
    func plain(_ form: String) -> UnsafeMutablePointer<lxw_format> {
      format {
        format_set_num_format($0, form)
        // Under texts, which begin there.
        format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
      }
    }
    heading = CellFormats(
      text: format { _ in }, integer: plain(Self.whole), hundredths: plain(Self.twoDecimals), date: plain(Self.day))
    header = cell {
      format_set_bold($0)
      format_set_font_color($0, 0xFF_FFFF)
      format_set_bg_color($0, 0x1F_3864)
    }
    let date = cell {
      format_set_num_format($0, Self.day)
      format_set_align($0, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
    body = CellFormats(
      text: cell(), integer: figure(Self.whole), hundredths: figure(Self.twoDecimals), date: date)
    line = body
    line.text = cell(wraps: false)
    tones = Dictionary(
      uniqueKeysWithValues: Tone.allCases.map { tone in
        (
          tone,
          cell {
            format_set_bold($0)
            let colours = ToneColours(tone)
            format_set_font_color($0, lxw_color_t(colours.ink))
            format_set_bg_color($0, lxw_color_t(colours.ground))
          }
        )
      })
  }
}
