internal import Digests

/// The chunks of a PNG, looked at one by one before libpng sees any of them: 69 bytes can make it take a gigabyte.
///
/// Holds them against what the PNG specification says of signature, header, names, sums, order and number, and against
/// our limits. What it does not unpack it does not trust: the length of what is packed is limited instead.
public struct PNGStructure: Sendable {
  /// How every PNG begins.
  public static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What the file says of itself.
  public let header: PictureHeader
  private let bytes: [UInt8]
  private let chunks: [PNGChunk]

  /// Walks over a file.
  ///
  /// - Throws: what breaks a rule of the format or a limit of ours.
  public init(_ bytes: [UInt8]) throws(PictureFault) {
    guard bytes.count <= PictureLimits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    guard bytes.starts(with: Self.signature) else { throw .unknownFormat }
    var reading = Reading(bytes: bytes)
    repeat { try reading.next() } while !reading.isComplete
    var header = try PictureHeader(format: .png, width: reading.width, height: reading.height)
    header.bytesBehind = bytes.count - (reading.chunks.last?.end ?? 0)
    header.metadata = reading.chunks.filter { $0.isAncillary && !Self.shown.contains($0.name) }.map(\.name)
    self.header = header
    self.bytes = bytes
    chunks = reading.chunks
  }

  /// Chunks that are part of what is seen; the rest tells of the picture.
  private static let shown: Set<String> = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD"]

  /// The file with nothing in it but what is needed to show it.
  public var stripped: [UInt8] {
    Self.signature
      + chunks.filter { !$0.isAncillary || Self.shown.contains($0.name) }.flatMap { bytes[$0.start..<$0.end] }
  }

  /// The walk from chunk to chunk.
  private struct Reading {
    let bytes: [UInt8]
    var chunks: [PNGChunk] = []
    var width = 0
    var height = 0
    var isComplete = false
    private var colour = 0
    private var depth = 0
    private var seen: Set<String> = []
    private var dataChunks = 0

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    mutating func next() throws(PictureFault) {
      let chunk = try read(at: chunks.last?.end ?? PNGStructure.signature.count)
      try place(chunk)
      switch chunk.name {
      case "IHDR": try header(chunk)
      case "PLTE": try palette(chunk)
      case "tRNS": try transparency(chunk)
      case "IEND": try end(chunk)
      default: break
      }
      seen.insert(chunk.name)
      chunks.append(chunk)
    }

    /// A chunk whole: its name, a length that it may have, and its sum.
    private func read(at start: Int) throws(PictureFault) -> PNGChunk {
      var cursor = ByteCursor(bytes, at: start)
      guard let length = cursor.number(4), let name = cursor.take(4) else { throw .malformed(.truncated) }
      // The third letter is kept for later versions, which there are none of.
      guard name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), name[name.startIndex + 2] & 0x20 == 0 else {
        throw .malformed(.partName)
      }
      let chunk = PNGChunk(
        name: String(decoding: name, as: UTF8.self), start: start, content: start + 8..<start + 8 + length)
      guard length <= Self.longest(chunk.name) else { throw .malformed(.partLength) }
      guard cursor.take(length) != nil, let sum = cursor.number(4) else { throw .malformed(.truncated) }
      guard sum == Int(CRC32.sum(bytes[start + 4..<start + 8 + length])) else { throw .malformed(.checksum) }
      return chunk
    }

    private static func longest(_ name: String) -> Int {
      switch name {
      case "IHDR": 13
      case "PLTE": 768
      case "IEND": 0
      case "IDAT": PictureLimits.fileBytes
      // Unpacked by their reader, or a text that becomes a number as long as itself.
      case "zTXt", "iTXt", "iCCP", "sCAL", "pCAL", "sPLT": PictureLimits.packedBytes
      default: PictureLimits.chunkBytes
      }
    }

    /// Which chunks may stand where, and how many.
    private mutating func place(_ chunk: PNGChunk) throws(PictureFault) {
      guard seen.isEmpty == (chunk.name == "IHDR") else { throw .malformed(.partOrder) }
      if chunk.name == "IDAT" {
        // Those with points stand together.
        guard !seen.contains("IDAT") || chunks.last?.name == "IDAT" else { throw .malformed(.partOrder) }
        dataChunks += 1
        guard dataChunks <= PictureLimits.dataChunks else { throw .malformed(.partCount) }
        return
      }
      guard chunks.count - dataChunks < PictureLimits.chunks else { throw .malformed(.partCount) }
      guard chunk.isAncillary || ["IHDR", "PLTE", "IEND"].contains(chunk.name) else { throw .malformed(.partName) }
      if Self.once.contains(chunk.name), seen.contains(chunk.name) { throw .malformed(.partOrder) }
      if Self.beforePalette.contains(chunk.name), seen.contains("PLTE") { throw .malformed(.partOrder) }
      if Self.beforeData.contains(chunk.name), seen.contains("IDAT") { throw .malformed(.partOrder) }
    }

    private static let beforePalette: Set<String> = ["cHRM", "gAMA", "iCCP", "sBIT", "sRGB"]
    private static let beforeData = beforePalette.union(["PLTE", "bKGD", "hIST", "tRNS", "pHYs", "sPLT"])
    private static let once = beforePalette.union(["PLTE", "bKGD", "hIST", "tRNS", "pHYs", "tIME", "eXIf"])

    private mutating func header(_ chunk: PNGChunk) throws(PictureFault) {
      guard chunk.content.count == 13 else { throw .malformed(.partLength) }
      var cursor = ByteCursor(bytes, at: chunk.content.lowerBound)
      width = cursor.number(4) ?? 0
      height = cursor.number(4) ?? 0
      depth = cursor.number(1) ?? 0
      colour = cursor.number(1) ?? 0
      guard let depths = Self.depths[colour], depths.contains(depth), cursor.number(1) == 0, cursor.number(1) == 0,
        [0, 1].contains(cursor.number(1))
      else { throw .malformed(.header) }
      // Before anything else of the file is walked through.
      _ = try PictureHeader(format: .png, width: width, height: height)
    }

    /// Bits that a sample may have, by the kind of colour.
    private static let depths = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]]

    private func palette(_ chunk: PNGChunk) throws(PictureFault) {
      let colours = chunk.content.count / 3
      guard colour != 0, colour != 4, chunk.content.count % 3 == 0, colours > 0, colour != 3 || colours <= 1 << depth
      else { throw .malformed(.palette) }
    }

    private func transparency(_ chunk: PNGChunk) throws(PictureFault) {
      guard colour != 4, colour != 6, colour != 3 || seen.contains("PLTE") else { throw .malformed(.partOrder) }
      let fits =
        switch colour {
        case 0: chunk.content.count == 2
        case 2: chunk.content.count == 6
        default: (1...256).contains(chunk.content.count)
        }
      guard fits else { throw .malformed(.partLength) }
    }

    private mutating func end(_ chunk: PNGChunk) throws(PictureFault) {
      guard seen.contains("IDAT") else { throw .malformed(.noData) }
      guard colour != 3 || seen.contains("PLTE") else { throw .malformed(.palette) }
      isComplete = true
    }
  }
}
