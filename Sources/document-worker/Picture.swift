internal import CLeptonica
internal import Documents
internal import Eligibility
internal import Glibc

/// A picture as leptonica holds it: eight bits of grey a point.
final class Picture {
  private let pix: UnsafeMutablePointer<Pix>
  private let isDamaged: Bool

  /// The most points that are looked at: a page of the size A3 at 600 dots an inch.
  private static let mostPoints = 70_000_000
  /// Sides below this are no picture of a document.
  private static let leastSide = 32
  /// The longer side of the paper that a photographed page is taken for, in inches.
  private static let paper = 11.7

  /// What the first bytes of a PNG or JPEG tell, before anything of the picture itself is touched.
  static func flaws(ofHeader bytes: [UInt8]) -> [Evidence.Flaw] {
    setMsgSeverity(6)
    var (format, width, height, bits, samples, colours): (Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0)
    guard pixReadHeaderMem(bytes, bytes.count, &format, &width, &height, &bits, &samples, &colours) == 0 else {
      return [.unreadable]
    }
    guard width >= leastSide, height >= leastSide else { return [.dimensions] }
    return Int(width) * Int(height) > mostPoints ? [.limits] : []
  }

  /// Decodes a PNG or JPEG; `nil` where it is damaged.
  convenience init?(_ bytes: [UInt8]) {
    setMsgSeverity(6)
    var read = pixReadMem(bytes, bytes.count)
    let isDamaged = read == nil
    if read == nil {
      // A picture that lacks its end alone is shown by every viewer.
      let end: [UInt8] =
        bytes.starts(with: [0xFF, 0xD8])
        ? [0xFF, 0xD9] : [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
      read = pixReadMem(bytes + end, bytes.count + end.count)
    }
    guard read != nil else { return nil }
    defer { pixDestroy(&read) }
    guard let grey = pixConvertTo8(read, 0) else { return nil }
    self.init(pix: grey, isDamaged: isDamaged)
  }

  convenience init?(_ grey: Grey) {
    setMsgSeverity(6)
    guard let pix = pixCreate(Int32(grey.width), Int32(grey.height), 8), let data = pixGetData(pix) else { return nil }
    let row = Int(pixGetWpl(pix))
    for y in 0..<grey.height {
      for x in 0..<grey.width {
        // The first point of a word is its highest byte.
        data[y * row + x / 4] |= UInt32(grey.bytes[y * grey.width + x]) << UInt32(24 - x % 4 * 8)
      }
    }
    self.init(pix: pix)
  }

  private init(pix: UnsafeMutablePointer<Pix>, isDamaged: Bool = false) {
    self.pix = pix
    self.isDamaged = isDamaged
  }

  deinit {
    var pix: UnsafeMutablePointer<Pix>? = pix
    pixDestroy(&pix)
  }

  private var width: Int { Int(pixGetWidth(pix)) }
  private var height: Int { Int(pixGetHeight(pix)) }

  /// Dots an inch where the picture is one of a page.
  var resolution: Int { Int((Double(max(width, height)) / Self.paper).rounded()) }

  var grey: Grey {
    let row = Int(pixGetWpl(pix))
    guard let data = pixGetData(pix) else { return Grey(width: 0, height: 0, bytes: []) }
    let (width, height) = (self.width, self.height)
    let bytes = [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for y in 0..<height {
        for x in 0..<width {
          buffer[y * width + x] = UInt8(truncatingIfNeeded: data[y * row + x / 4] >> UInt32(24 - x % 4 * 8))
        }
      }
      count = width * height
    }
    return Grey(width: width, height: height, bytes: bytes)
  }

  /// What there is to see; a picture has no size on paper.
  var look: PageLook {
    let ink = grey.ink
    var look = PageLook(number: 1, width: 0, height: 0, content: .scan)
    if ink.isBlank {
      look.content = .blank
      look.flaws = [.blank]
      return look
    }
    look.resolution = resolution
    look.turn = turn
    var flaws: Set<Evidence.Flaw> = ink.isFaint ? [.faint] : []
    if isDamaged { flaws.insert(.damaged) }
    if resolution < 100 { flaws.insert(.small) }
    if look.turn != 0 { flaws.insert(.turned) }
    look.flaws = flaws.sorted()
    return look
  }
}

// MARK: Which way up

extension Picture {
  /// By how many degrees it must be turned clockwise for its letters to stand upright; 0 where nobody can tell.
  ///
  /// Told from letters that reach above the others, which in Spanish are more than those that reach below.
  var turn: Int {
    var dots = binary
    guard dots != nil else { return 0 }
    defer { pixDestroy(&dots) }
    var (up, left): (Float, Float) = (0, 0)
    guard pixOrientDetect(dots, &up, &left, 0, 0) == 0 else { return 0 }
    var orientation: Int32 = 0
    guard makeOrientDecision(up, left, 0, 0, &orientation, 0) == 0 else { return 0 }
    return switch orientation {
    case Int32(L_TEXT_ORIENT_LEFT): 90
    case Int32(L_TEXT_ORIENT_DOWN): 180
    case Int32(L_TEXT_ORIENT_RIGHT): 270
    default: 0
    }
  }

  /// The picture turned upright and its lines made level.
  var upright: Picture {
    let turned = pixRotateOrth(pix, Int32(turn / 90)).map { Picture(pix: $0) } ?? self
    return pixDeskew(turned.pix, 0).map { Picture(pix: $0) } ?? turned
  }

  private var binary: UnsafeMutablePointer<Pix>? {
    pixThresholdToBinary(pix, Int32(max(1, grey.ink.paper - 60)))
  }

  /// No larger than a person needs to see what it is, as a PNG.
  func preview() -> [UInt8]? {
    let longest = 1_200
    var small: UnsafeMutablePointer<Pix>? =
      max(width, height) > longest
      ? pixScaleToSize(pix, width >= height ? Int32(longest) : 0, width >= height ? 0 : Int32(longest)) : pixClone(pix)
    defer { pixDestroy(&small) }
    var (data, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
    guard pixWriteMemPng(&data, &size, small, 0) == 0, let data else { return nil }
    defer { free(data) }
    return Array(UnsafeBufferPointer(start: data, count: size))
  }
}
