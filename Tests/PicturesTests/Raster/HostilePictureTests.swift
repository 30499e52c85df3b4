import Digests
import Foundation
import PictureFiles
import TestSupport
import Testing

@testable import Pictures

/// Pictures that are made to harm whoever opens them.
@Suite(.serialized) struct HostilePictureTests {
  static let bombs: [(String, [UInt8])] = [
    (
      "69 bytes whose chunk states 2 GB",
      Array(PNGText().header().adding("sCAL", [UInt8](repeating: 49, count: 24), length: 0x7FFF_FFFF).bytes.prefix(69))
    ),
    (
      "30,000 by 30,000 points in 109 KB",
      PNGText().header(30_000, 30_000, depth: 1)
        .adding("IDAT", [UInt8](repeating: 0, count: 109_000)).end.bytes
    ),
    (
      "a text that unpacks to a gigabyte",
      PNGText().header().adding("zTXt", [UInt8](repeating: 0, count: 1 << 20)).data.end.bytes
    ),
    (
      "a profile that unpacks to a gigabyte",
      PNGText().header().adding("iCCP", [UInt8](repeating: 0, count: 1 << 20)).data.end.bytes
    ),
    ("a JPEG of 65,535 by 65,535", Scripted.made["bad-wide.jpg"] ?? []),
    ("a progressive JPEG of 20,000 by 20,000", Scripted.made["bad-wide-progressive.jpg"] ?? []),
    ("a JPEG of 5,000 scans", Scripted.made["bad-scans.jpg"] ?? []),
    (
      "100,000 comments",
      PNGText().header().bytes
        + Array(repeating: PNGText().adding("tEXt", [65, 0]).bytes.dropFirst(8), count: 100_000).joined()
    ),
    ("a million markers", [0xFF, 0xD8, 0xFF] + Array(repeating: [0xFF, 0xFE, 0, 2], count: 250_000).joined()),
    ("16 MB of filling", [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0xFF, count: (16 << 20) - 3)),
    ("more than 16 MB", PNGStructure.signature + [UInt8](repeating: 0, count: 16 << 20)),
  ]

  @Test func bombsAreRefusedBeforeAnythingIsUnpacked() {
    // Made before the clock starts.
    let bombs = Self.bombs
    for (name, bytes) in bombs {
      let time = ContinuousClock().measure {
        #expect(throws: PictureFault.self, "\(name)") { try PictureFile.decode(bytes) }
      }
      print("\(name): \(bytes.count) bytes, \(time)")
    }
  }

  @Test func filesThatAccidentsChangedAreReadOrRefused() throws {
    var generator = SeededGenerator.forTest()
    let portrait = Portrait(width: 33, height: 40).raster()
    let bases =
      try [#require(PNGFile.encode(portrait))]
      + ["good-baseline.jpg", "good-progressive.jpg", "good-P.png", "good-text.png"].map {
        try #require(Scripted.made[$0])
      }
    var counts = (read: 0, refused: 0)
    for round in 0..<3_000 {
      var bytes = bases[round % bases.count]
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1...3: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &generator)))
        default: bytes.insert(contentsOf: bytes.prefix(place).suffix(12), at: place)
        }
        if bytes.isEmpty { break }
      }
      // The sums of a changed PNG are mended in half of the rounds, so that libpng is reached too.
      if round % 2 == 0 { bytes = Self.mended(bytes) }
      do {
        let raster = try PictureFile.decode(bytes)
        #expect(raster.bytes.count == raster.width * raster.height * 3)
        counts.read += 1
      } catch {
        counts.refused += 1
      }
    }
    print("\(counts.read) read, \(counts.refused) refused")
    #expect(counts.read > 0 && counts.refused > 0)
  }

  private static func mended(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: PNGStructure.signature) else { return bytes }
    var (bytes, start) = (bytes, 8)
    while start + 12 <= bytes.count {
      let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = start + 8 + length
      guard end + 4 <= bytes.count else { break }
      bytes.replaceSubrange(end..<end + 4, with: PNGText.number(Int(CRC32.sum(bytes[start + 4..<end]))))
      start = end + 4
    }
    return bytes
  }
}
