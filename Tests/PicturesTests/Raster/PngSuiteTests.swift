import Foundation
import PictureFiles
import Testing

@testable import Pictures

/// The public PngSuite, where somebody has it: PNGSUITE names its folder. Corrupt files have names that begin with x.
@Suite struct PngSuiteTests {
  static let folder = ProcessInfo.processInfo.environment["PNGSUITE"]

  @Test(.enabled(if: folder != nil)) func goodOnesAreReadAndCorruptOnesRefused() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
    #expect(names.count > 20)
    for name in names.sorted() {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      if name.hasPrefix("x") {
        #expect(throws: PictureFault.self, "\(name)") { try PNGFile.decode(bytes) }
      } else {
        #expect(throws: Never.self, "\(name)") { try PNGFile.decode(bytes) }
      }
    }
    print("PngSuite: \(names.count { !$0.hasPrefix("x") }) good, \(names.count { $0.hasPrefix("x") }) corrupt")
  }
}
