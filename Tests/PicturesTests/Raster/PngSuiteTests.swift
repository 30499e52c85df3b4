import Foundation
import PictureFiles
import Testing

@testable import Pictures

/// The public PngSuite, where somebody has it: PNGSUITE names its folder. Corrupt files have names that begin with x.
/// PNG_CRASHERS names a folder of files that ended other readers. `Scripts/public-suites` fetches both.
@Suite struct PngSuiteTests {
  static let folder = ProcessInfo.processInfo.environment["PNGSUITE"]
  static let crashers = ProcessInfo.processInfo.environment["PNG_CRASHERS"]

  private func pictures(in folder: String?) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: try #require(folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
    try #require(names.count > 20)
    return try names.sorted().map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  @Test(.enabled(if: crashers != nil)) func whatEndedOtherReadersIsReadOrRefused() throws {
    for (name, bytes) in try pictures(in: Self.crashers) {
      guard let raster = try? PNGFile.decode(bytes) else { continue }
      #expect(raster.width > 0 && raster.height > 0, "\(name)")
    }
  }

  @Test(.enabled(if: folder != nil)) func goodOnesAreReadAndCorruptOnesRefused() throws {
    let pictures = try pictures(in: Self.folder)
    for (name, bytes) in pictures {
      if name.hasPrefix("x") {
        #expect(throws: PictureFault.self, "\(name)") { try PNGFile.decode(bytes) }
      } else {
        #expect(throws: Never.self, "\(name)") { try PNGFile.decode(bytes) }
      }
    }
    let corrupt = pictures.count { $0.name.hasPrefix("x") }
    print("PngSuite: \(pictures.count - corrupt) good, \(corrupt) corrupt")
  }
}
