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
    TessBaseAPISetPageSegMode(engine, PSM_SPARSE_TEXT)
    TessBaseAPISetImage(engine, grey.bytes, Int32(grey.width), Int32(grey.height), 1, Int32(grey.width))
    TessBaseAPISetSourceResolution(engine, Int32(max(70, picture.resolution)))
    guard TessBaseAPIRecognize(engine, nil) == 0 else { return [] }
    return lines
  }

  /// What was read last: the engine's own lines, each word as high as its line, so that letters of several heights
  /// stand in one.
  private var lines: [String] {
    guard let result = TessBaseAPIGetIterator(engine) else { return [] }
    defer { TessResultIteratorDelete(result) }
    let place = TessResultIteratorGetPageIterator(result)
    var words: [WordBox] = []
    repeat {
      guard let word = box(RIL_WORD, at: place), let line = box(RIL_TEXTLINE, at: place),
        let text = TessResultIteratorGetUTF8Text(result, RIL_WORD)
      else { continue }
      defer { TessDeleteText(text) }
      let box = Box(left: word.left, top: line.top, right: word.right, bottom: line.bottom)
      words.append(WordBox(text: String(cString: text), box: box))
    } while TessResultIteratorNext(result, RIL_WORD) != 0
    return WordBox.lines(of: words)
  }

  private func box(_ level: TessPageIteratorLevel, at place: OpaquePointer?) -> Box? {
    var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard TessPageIteratorBoundingBox(place, level, &left, &top, &right, &bottom) != 0 else { return nil }
    return Box(left: Double(left), top: Double(top), right: Double(right), bottom: Double(bottom))
  }
}
