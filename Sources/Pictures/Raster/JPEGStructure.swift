/// The segments of a JPEG, looked at one by one before libjpeg sees any of them.
///
/// Read are pictures of one or three colours that are coded sequentially or progressively by Huffman; how often a
/// progressive one goes over its points is limited, since each time takes as long as the first.
public struct JPEGStructure: Sendable {
  /// What the file says of itself.
  public let header: PictureHeader
  private let bytes: [UInt8]
  private let segments: [Segment]

  private struct Segment {
    let marker: UInt8
    /// Marker, length, content and, of a scan, its coded points.
    let range: Range<Int>
    let content: Range<Int>

    /// Whether it tells of the picture and changes nothing of how it looks: comments, and what applications add but
    /// for how the colours are coded. A small picture inside the picture is one of them.
    func isMetadata(in bytes: [UInt8]) -> Bool {
      let content = bytes[content]
      return switch marker {
      case 0xE0: !content.starts(with: Array("JFIF\0".utf8)) || content.count > 14
      case 0xE2: !content.starts(with: Array("ICC_PROFILE\0".utf8))
      case 0xEE: !content.starts(with: Array("Adobe".utf8))
      case 0xE1...0xEF, 0xFE: true
      default: false
      }
    }
  }

  /// Walks over a file.
  ///
  /// - Throws: what breaks a rule of the format or a limit of ours.
  public init(_ bytes: [UInt8]) throws(PictureFault) {
    guard bytes.count <= PictureLimits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    guard PictureFormat(of: bytes) == .jpeg else { throw .unknownFormat }
    var reading = Reading(bytes: bytes)
    repeat { try reading.next() } while !reading.isComplete
    guard var header = reading.header else { throw .malformed(.header) }
    header.bytesBehind = bytes.count - reading.position
    header.orientation = reading.orientation
    self.bytes = bytes
    segments = reading.segments
    header.metadata = segments.filter { $0.isMetadata(in: bytes) }.map { Self.name($0.marker) }
    self.header = header
  }

  private static func name(_ marker: UInt8) -> String { marker == 0xFE ? "COM" : "APP\(marker - 0xE0)" }

  /// The file with nothing in it but what is needed to show it the same way up.
  public var stripped: [UInt8] {
    let kept = segments.filter { !$0.isMetadata(in: bytes) }.map { bytes[$0.range] }
    let turned = header.orientation == .upright ? [] : ExifOrientation.segment(header.orientation)
    return [0xFF, 0xD8] + turned + kept.joined() + [0xFF, 0xD9]
  }

  /// The walk from segment to segment.
  private struct Reading {
    let bytes: [UInt8]
    var position = 2
    var segments: [Segment] = []
    var header: PictureHeader?
    var orientation = Orientation.upright
    var isComplete = false
    private var scans = 0

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func next() throws(PictureFault) {
      let start = position
      guard position < bytes.count else { throw .malformed(.truncated) }
      guard bytes[position] == 0xFF else { throw .malformed(.partName) }
      // A marker may be filled up before it.
      while position < bytes.count, bytes[position] == 0xFF { position += 1 }
      guard position < bytes.count else { throw .malformed(.truncated) }
      let marker = bytes[position]
      position += 1
      if marker == 0xD9 {
        guard scans > 0 else { throw .malformed(.noData) }
        isComplete = true
        return
      }
      // Neither a point behind its marker nor a second beginning stands between segments.
      guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { throw .malformed(.partName) }
      guard segments.count < PictureLimits.chunks else { throw .malformed(.partCount) }
      var cursor = ByteCursor(bytes, at: position)
      guard let length = cursor.number(2) else { throw .malformed(.truncated) }
      guard length >= 2 else { throw .malformed(.partLength) }
      guard let content = cursor.take(length - 2) else { throw .malformed(.truncated) }
      position = cursor.position
      try look(at: content, of: marker)
      if marker == 0xDA { try passPoints() }
      segments.append(Segment(marker: marker, range: start..<position, content: content.indices))
    }

    private mutating func look(at content: ArraySlice<UInt8>, of marker: UInt8) throws(PictureFault) {
      switch marker {
      case 0xC0, 0xC1, 0xC2: try frame(content)
      case 0xC4, 0xDB, 0xDD, 0xDA, 0xFE, 0xE0...0xEF: break
      // Lossless, in steps, or coded by arithmetic.
      case 0xC3, 0xC5...0xCF: throw .unsupported
      default: throw .malformed(.partName)
      }
      if marker == 0xE1, let stated = ExifOrientation.read(content) { orientation = stated }
      if marker == 0xDA {
        guard header != nil else { throw .malformed(.partOrder) }
        scans += 1
        guard scans <= PictureLimits.scans else { throw .malformed(.partCount) }
      }
    }

    private mutating func frame(_ content: ArraySlice<UInt8>) throws(PictureFault) {
      guard header == nil else { throw .malformed(.partOrder) }
      var cursor = ByteCursor(Array(content))
      guard let depth = cursor.number(1), let height = cursor.number(2), let width = cursor.number(2),
        let colours = cursor.number(1)
      else { throw .malformed(.partLength) }
      guard depth == 8, colours == 1 || colours == 3 else { throw .unsupported }
      guard content.count == 6 + 3 * colours else { throw .malformed(.partLength) }
      for _ in 0..<colours {
        guard cursor.number(1) != nil, let sampling = cursor.number(1), cursor.number(1) != nil else {
          throw .malformed(.partLength)
        }
        guard (1...4).contains(sampling >> 4), (1...4).contains(sampling & 15) else { throw .malformed(.header) }
      }
      header = try PictureHeader(format: .jpeg, width: width, height: height)
    }

    /// The coded points of a scan end at the first marker that does not belong to them.
    private mutating func passPoints() throws(PictureFault) {
      while position + 1 < bytes.count {
        if bytes[position] == 0xFF, bytes[position + 1] != 0, !(0xD0...0xD7).contains(bytes[position + 1]) { return }
        position += bytes[position] == 0xFF ? 2 : 1
      }
      throw .malformed(.truncated)
    }
  }
}
