import Documents
import Eligibility
import Testing

/// What a file is by its bytes, whatever its name says.
@Suite struct FileFormatTests {
  private static let pdf = Array("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n".utf8)
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xD9]
  private static let archive: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

  static let kinds: [(String, [UInt8], Evidence.Format, Bool)] = [
    ("nothing", [], .other, false), ("a letter", [0x41], .other, false), ("words", Array("hola".utf8), .other, false),
    ("a PDF", pdf, .pdf, false), ("a PNG", png, .png, false), ("a JPEG", jpeg, .jpeg, false),
    ("two of the three bytes of a JPEG", [0xFF, 0xD8], .other, false),
    ("seven of the eight bytes of a PNG", Array(png.prefix(7)), .other, false),
    (
      "the header of a PDF in the last place where it is looked for", [UInt8](repeating: 0x20, count: 1_019) + pdf,
      .pdf, false
    ),
    ("and one byte further", [UInt8](repeating: 0x20, count: 1_020) + pdf, .other, false),
    ("a program before a PDF", Array("MZ".utf8) + pdf, .pdf, true),
    ("a page of the web before a PDF", Array("<HTML><body>".utf8) + pdf, .pdf, true),
    ("a page of the web behind a PDF", pdf + Array("<script>".utf8), .pdf, true),
    ("a PDF that ends as an archive", pdf + archive, .pdf, true),
    ("an archive whose comment goes on", pdf + archive + [UInt8](repeating: 0, count: 65_535), .pdf, true),
    ("and one byte further than a comment can", pdf + archive + [UInt8](repeating: 0, count: 65_536), .pdf, false),
    ("a PNG with a PDF behind it", png + [UInt8](repeating: 0, count: 2_000) + pdf, .png, true),
    ("a JPEG with a PDF behind it", jpeg + pdf, .jpeg, true),
    ("an archive", archive, .other, false),
  ]

  @Test(arguments: kinds)
  func aFileIsWhatItsBytesSay(what: String, bytes: [UInt8], format: Evidence.Format, isPolyglot: Bool) {
    let found = FileFormat(of: bytes)
    #expect(found.format == format && found.isPolyglot == isPolyglot, "\(what)")
  }

  static let names: [(String, Evidence.Format, Bool)] = [
    ("a.pdf", .pdf, true), ("A.PDF", .pdf, true), ("a.pdf", .png, false), ("a.jpg", .jpeg, true),
    ("a.jpeg", .jpeg, true),
    ("a.jpg", .png, false), ("a.png", .png, true), ("a.doc", .pdf, true), ("a", .pdf, true), ("a.pdf", .other, true),
  ]

  @Test(arguments: names)
  func aNameFitsWhereItsEndSaysTheFormatOrNothing(name: String, format: Evidence.Format, fits: Bool) {
    #expect(FileFormat.fits(name: name, format) == fits)
  }

  @Test func noBytesMakeItFail() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let start = [Self.pdf, Self.png, Self.jpeg, Self.archive, []].randomElement(using: &random) ?? []
      let bytes =
        start.shuffled(using: &random) + (0..<Int.random(in: 0...64, using: &random)).map { _ in .random(in: 0...255) }
      let found = FileFormat(of: bytes)
      #expect(found.format != .other || !found.isPolyglot)
    }
  }
}
