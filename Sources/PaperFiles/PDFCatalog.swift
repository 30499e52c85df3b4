/// What cairo leaves out of the catalogue of a PDF, and who has it read aloud needs: the language, and that the title is
/// what a window shows.
enum PDFCatalog {
  /// The file with an update at its end, as the format has it for changes (ISO 32000-1, 7.5.6): the catalogue once more
  /// and a table of one entry. A file that is not as cairo writes it stays as it is.
  static func adding(language: String, to file: [UInt8]) -> [UInt8] {
    guard let tail = last("startxref", in: file), let table = number(after: "startxref", at: tail, in: file),
      let trailer = last("trailer", in: file), let size = number(after: "/Size", at: trailer, in: file),
      let root = number(after: "/Root", at: trailer, in: file),
      let info = number(after: "/Info", at: trailer, in: file),
      let start = last("\n\(root) 0 obj", in: file), let open = first("<<", in: file, from: start),
      let end = first("endobj", in: file, from: open)
    else { return file }
    var text = "\n\(root) 0 obj\n<< /Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>\n"
    text += String(decoding: file[(open + 2)..<end], as: UTF8.self) + "endobj\n"
    // The object begins behind the line break.
    let place = String(file.count + 1)
    let offset = String(repeating: "0", count: max(0, 10 - place.count)) + place
    let tableStart = file.count + text.utf8.count
    text += "xref\n\(root) 1\n\(offset) 00000 n \n"
    text += "trailer\n<< /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(table) >>\n"
    text += "startxref\n\(tableStart)\n%%EOF\n"
    return file + text.utf8
  }

  private static func first(_ text: String, in file: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    return (start..<max(start, file.count - wanted.count + 1)).first { file[$0...].starts(with: wanted) }
  }

  private static func last(_ text: String, in file: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    guard file.count >= wanted.count else { return nil }
    return (0...(file.count - wanted.count)).last { file[$0] == wanted[0] && file[$0...].starts(with: wanted) }
  }

  private static func number(after text: String, at start: Int, in file: [UInt8]) -> Int? {
    guard let place = first(text, in: file, from: start) else { return nil }
    let rest = file[(place + text.utf8.count)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    return Int(String(decoding: rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }, as: UTF8.self))
  }
}
