import Foundation
import PictureFiles
import Testing

@testable import Pictures

/// Pictures that Pillow writes, and how it reads ours.
@Suite struct OtherWritersTests {
  @Test func goodOnesAreReadAndBadOnesRefused() throws {
    #expect(Scripted.made.count > 30)
    for (name, bytes) in Scripted.made {
      if name.hasPrefix("bad-") {
        #expect(throws: PictureFault.self, "\(name)") { try PictureFile.decode(bytes) }
      } else {
        let raster = try PictureFile.decode(bytes)
        #expect(raster.width == 48 && raster.height == 60, "\(name)")
      }
    }
  }

  /// Whichever way up the points stand in the file, the dark corner is at the upper left where it is shown.
  @Test(arguments: 1...8)
  func everyWayUpIsShownAsOthersShowIt(orientation: Int) throws {
    let bytes = try #require(Scripted.made["good-orientation-\(orientation).jpg"])
    let header = try PictureHeader(bytes)
    #expect(header.orientation.rawValue == orientation)
    let shown = try JPEGFile.decode(bytes).shown(header.orientation)
    let file = try #require(PNGFile.encode(shown))
    let (ours, theirs) = (try Scripted.read(file), try Scripted.read(bytes, named: "picture.jpg"))
    #expect(ours[0...1] == theirs[0...1] && ours[4] == theirs[4], "\(ours) \(theirs)")
    let stripped = try PictureMetadata.removed(from: bytes)
    #expect(try PictureHeader(stripped).orientation.rawValue == orientation)
    #expect(try Scripted.read(stripped, named: "picture.jpg")[4] == theirs[4])
  }

  @Test(arguments: ["good-L.png", "good-P.png", "good-RGB.png", "good-1.png", "good-baseline.jpg", "good-grey.jpg"])
  func pointsAreThoseThatOthersSee(name: String) throws {
    let bytes = try #require(Scripted.made[name])
    let raster = try PictureFile.decode(bytes)
    let theirs = try Scripted.read(bytes, named: name)
    let ours = try Scripted.read(try #require(PNGFile.encode(raster)))
    #expect(ours[0...1] == theirs[0...1] && ours[4] == theirs[4])
  }

  @Test func whatIsTakenAwayIsGoneForOthersToo() throws {
    for name in ["good-text.png", "good-comment.jpg", "good-behind.jpg", "good-orientation-1.jpg"] {
      let bytes = try #require(Scripted.made[name])
      let stripped = try PictureMetadata.removed(from: bytes)
      let header = try PictureHeader(stripped)
      #expect(header.metadata == [] && header.bytesBehind == 0, "\(name)")
      let (before, after) = (try Scripted.read(bytes, named: name), try Scripted.read(stripped, named: name))
      #expect(before[4] == after[4] && !after[3].contains("exif") && !after[3].contains("comment"), "\(after)")
      #expect(!String(decoding: stripped, as: UTF8.self).contains("somebody"))
    }
  }

  @Test func aPictureInGreyComesOutAsItWentIn() throws {
    let grey = GreyRaster(width: 7, height: 5, bytes: (0..<35).map { UInt8($0 * 7) })
    let file = try #require(PNGFile.encode(grey))
    #expect(try PictureHeader(file).metadata == [])
    let read = try PNGFile.decode(file)
    #expect(stride(from: 0, to: read.bytes.count, by: 3).map { read.bytes[$0] } == grey.bytes)
    #expect(try Scripted.read(file).prefix(4) == ["7", "5", "L", "-"])
  }
}
