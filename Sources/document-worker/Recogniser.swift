internal import CTesseract

/// Reads Spanish letters from pictures, where the engine's data are installed.
final class Recogniser {
  /// Resolution at which a page is drawn to be read.
  static let dotsPerInch = 200
  /// Resolution at which it is told which way up a page lies.
  static let uprightDotsPerInch = 150

  private let engine: OpaquePointer

  /// `nil` where there are no data for Spanish.
  init?() {
    guard let engine = TessBaseAPICreate() else { return nil }
    guard TessBaseAPIInit3(engine, nil, "spa") == 0 else {
      TessBaseAPIDelete(engine)
      return nil
    }
    self.engine = engine
  }

  deinit { TessBaseAPIDelete(engine) }

  /// The lines of a picture of a page, turned upright before.
  func lines(of picture: Picture) -> [String] {
    let grey = picture.upright.grey
    TessBaseAPISetImage(engine, grey.bytes, Int32(grey.width), Int32(grey.height), 1, Int32(grey.width))
    TessBaseAPISetSourceResolution(engine, Int32(max(70, picture.resolution)))
    guard let text = TessBaseAPIGetUTF8Text(engine) else { return [] }
    defer { TessDeleteText(text) }
    return String(cString: text).split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
