import PictureFiles
import TestSupport
import Testing

@testable import Pictures

/// The look at the chunks, rule by rule.
@Suite struct PNGStructureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let fault: PictureFault

    init(_ name: String, _ text: PNGText, _ rule: PictureFault.Rule) {
      (testDescription, bytes, fault) = (name, text.bytes, .malformed(rule))
    }

    init(_ name: String, _ bytes: [UInt8], _ fault: PictureFault) {
      (testDescription, self.bytes, self.fault) = (name, bytes, fault)
    }
  }

  static let start = PNGText()
  static let sound = start.header().data.end

  static let cases: [Case] = [
    Case("nothing", [], .unknownFormat),
    Case("the signature alone", start, .truncated),
    Case("line ends turned", Array(sound.bytes.prefix(4)) + [0x0A] + sound.bytes.dropFirst(6), .unknownFormat),
    Case("no header", start.data.end, .partOrder),
    Case("a header twice", start.header().header().data.end, .partOrder),
    Case("a header of 12 bytes", start.adding("IHDR", [UInt8](repeating: 1, count: 12)).data.end, .partLength),
    Case("a header of 14 bytes", start.adding("IHDR", [UInt8](repeating: 1, count: 14)).data.end, .partLength),
    Case("colour of kind 1", start.header(colour: 1).data.end, .header),
    Case("colour of kind 9", start.header(colour: 9).data.end, .header),
    Case("no bits", start.header(depth: 0).data.end, .header),
    Case("three bits", start.header(depth: 3).data.end, .header),
    Case("99 bits", start.header(depth: 99).data.end, .header),
    Case("four bits in full colour", start.header(depth: 4, colour: 2).data.end, .header),
    Case("sixteen bits in a palette", start.header(depth: 16, colour: 3).data.end, .header),
    Case("packed otherwise", start.header(last: [1, 0, 0]).data.end, .header),
    Case("filtered otherwise", start.header(last: [0, 1, 0]).data.end, .header),
    Case("interlaced otherwise", start.header(last: [0, 0, 2]).data.end, .header),
    Case("no width", start.header(0, 3).data.end.bytes, .dimensions(width: 0, height: 3)),
    Case("no height", start.header(4, 0).data.end.bytes, .dimensions(width: 4, height: 0)),
    Case("too wide", start.header(10_001, 1).data.end.bytes, .dimensions(width: 10_001, height: 1)),
    Case("too high", start.header(1, 10_001).data.end.bytes, .dimensions(width: 1, height: 10_001)),
    Case("too many points", start.header(5_001, 5_000).data.end.bytes, .dimensions(width: 5_001, height: 5_000)),
    Case(
      "the largest number", start.header(0x7FFF_FFFF, 0x7FFF_FFFF).data.end.bytes,
      .dimensions(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)),
    Case("a wrong sum of points", start.header().adding("IDAT", [1, 2], flaw: 1).end, .checksum),
    Case("a wrong sum of a comment", start.header().adding("tEXt", [65, 0, 66], flaw: 9).data.end, .checksum),
    Case("no points", start.header().end, .noData), Case("no end", start.header().data, .truncated),
    Case("an end with content", start.header().data.adding("IEND", [1]), .partLength),
    Case("points apart", start.header().data.adding("tEXt", [65, 0]).data.end, .partOrder),
    Case("a palette behind the points", start.header(colour: 3).data.adding("PLTE", [1, 2, 3]).end, .partOrder),
    Case("no palette", start.header(colour: 3).data.end, .palette),
    Case("a palette in grey", start.header().adding("PLTE", [1, 2, 3]).data.end, .palette),
    Case("a palette of two thirds", start.header(colour: 3).adding("PLTE", [1, 2]).data.end, .palette),
    Case(
      "a palette of three for one bit",
      start.header(depth: 1, colour: 3).adding("PLTE", [UInt8](repeating: 0, count: 9)).data.end, .palette),
    Case(
      "257 colours", start.header(colour: 3).adding("PLTE", [UInt8](repeating: 0, count: 771)).data.end, .partLength),
    Case("two gammas", start.header().adding("gAMA", [0, 0, 1, 0]).adding("gAMA", [0, 0, 1, 0]).data.end, .partOrder),
    Case("a gamma behind the points", start.header().data.adding("gAMA", [0, 0, 1, 0]).end, .partOrder),
    Case("transparency where there is a channel", start.header(colour: 6).adding("tRNS", [0, 0]).data.end, .partOrder),
    Case("transparency of the wrong length", start.header().adding("tRNS", [0]).data.end, .partLength),
    Case("a chunk that all must know", start.header().adding("ABCD", [1]).data.end, .partName),
    Case("a name with a digit", start.header().adding("te1t", [1]).data.end, .partName),
    Case("a name with a small third letter", start.header().adding("text", [1]).data.end, .partName),
    Case("a length of 2^31 - 1", start.header().adding("sCAL", [1], length: 0x7FFF_FFFF).data.end, .partLength),
    Case("a length of 2^31", start.header().adding("tEXt", [1], length: 0x8000_0000).data.end, .partLength),
    Case("a length of 2^32 - 1", start.header().adding("IDAT", [1], length: 0xFFFF_FFFF).end, .partLength),
    Case("points said to be longer than they are", start.header().adding("IDAT", [1], length: 90).end, .truncated),
    Case(
      "64 KB and a byte to be unpacked", start.header().adding("zTXt", [UInt8](repeating: 7, count: 65_537)).data.end,
      .partLength),
    Case(
      "a profile of 64 KB and a byte", start.header().adding("iCCP", [UInt8](repeating: 7, count: 65_537)).data.end,
      .partLength),
    Case("256 comments", comments(256), .partCount),
    Case(
      "8,193 chunks of points", (0..<8_193).reduce(start.header()) { text, _ in text.adding("IDAT", [1]) }.end,
      .partCount),
  ]

  /// So many comments beside the header, without any points.
  private static func comments(_ count: Int) -> PNGText {
    (0..<count).reduce(start.header()) { text, _ in text.adding("tEXt", [65, 0]) }
  }

  @Test(arguments: cases)
  func whatBreaksARuleIsRefusedByIt(broken: Case) {
    #expect(throws: broken.fault) { try PictureHeader(broken.bytes) }
    #expect(throws: PictureFault.self) { try PNGFile.decode(broken.bytes) }
  }

  @Test(arguments: [
    sound, start.header(depth: 16, colour: 6).data.data.end, start.header(10_000, 2_500).data.end,
    start.header(colour: 3).adding("PLTE", [1, 2, 3]).adding("tRNS", [9]).data.end,
    start.header().adding("zTXt", [UInt8](repeating: 7, count: 65_536)).data.adding("tEXt", [65, 0]).end,
    start.header(depth: 1, colour: 3).adding("PLTE", [1, 2, 3, 4, 5, 6]).data.end, comments(254).data.end,
    (0..<8_192).reduce(start.header()) { text, _ in text.adding("IDAT", [1]) }.end,
  ])
  func whatKeepsToTheRulesPasses(text: PNGText) throws {
    #expect(try PictureHeader(text.bytes).format == .png)
  }

  @Test func whatStandsBehindTheEndIsCounted() throws {
    #expect(try PictureHeader(Self.sound.bytes).bytesBehind == 0)
    #expect(try PictureHeader(Self.sound.bytes + [1]).bytesBehind == 1)
    #expect(try PictureHeader(Self.sound.bytes + Array("PK".utf8)).bytesBehind == 2)
  }

  @Test func whatIsNotShownIsTakenAway() throws {
    let text = Self.start.header().adding("gAMA", [0, 0, 1, 0]).adding("tEXt", [65, 0, 66]).adding("eXIf", [1, 2])
      .data.adding("tIME", [7, 0xEA, 1, 2, 3, 4, 5]).end
    let header = try PictureHeader(text.bytes + [1, 2, 3])
    #expect(header.metadata == ["tEXt", "eXIf", "tIME"])
    let stripped = try PictureMetadata.removed(from: text.bytes + [1, 2, 3])
    #expect(stripped == Self.start.header().adding("gAMA", [0, 0, 1, 0]).data.end.bytes)
  }
}
