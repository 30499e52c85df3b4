import PictureFiles
import Pictures

/// Pictures: what passes the look at its chunks or segments keeps to the limits, can be stripped once and for all, and
/// is decoded or refused.
enum PictureTarget {
  static func run(_ bytes: [UInt8]) {
    look(bytes)
    // A change anywhere breaks a sum, so that nothing behind the look at them would ever be reached.
    let mended = withSums(bytes)
    if mended != bytes { look(mended) }
  }

  private static func look(_ bytes: [UInt8]) {
    guard let header = try? PictureHeader(bytes) else {
      precondition((try? PictureFile.decode(bytes)) == nil, "decoded though refused")
      return
    }
    precondition(header.width * header.height <= PictureLimits.points && header.bytesBehind < bytes.count)
    do throws(PictureFault) {
      let stripped = try PictureMetadata.removed(from: bytes)
      let again = try PictureHeader(stripped)
      precondition(again.metadata.isEmpty || again.orientation != .upright, "something is left")
      precondition(again.bytesBehind == 0 && again.orientation == header.orientation)
      precondition(again.width == header.width && again.height == header.height)
    } catch {
      preconditionFailure("stripped and no picture any more: \(error)")
    }
    // Larger ones would take the time of thousands of others.
    guard header.width * header.height <= 1 << 14, let raster = try? PictureFile.decode(bytes) else { return }
    precondition(raster.width == header.width && raster.height == header.height)
    let report = PhotographInspection(raster, header: header).report
    precondition(report.findings.count == PhotographCheck.allCases.count)
  }

  /// A PNG with every sum made right, as far as its chunks can be followed.
  private static func withSums(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: PNGStructure.signature) else { return bytes }
    var (bytes, start) = (bytes, 8)
    while start + 12 <= bytes.count {
      let end = start + 8 + bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      guard end + 4 <= bytes.count else { break }
      var sum = ~UInt32(0)
      for byte in bytes[start + 4..<end] {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
      }
      for place in 0..<4 { bytes[end + place] = UInt8(truncatingIfNeeded: ~sum >> UInt32(24 - 8 * place)) }
      start = end + 4
    }
    return bytes
  }
}
