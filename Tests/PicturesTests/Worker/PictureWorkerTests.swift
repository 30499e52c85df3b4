import Foundation
import OperatingSystem
import PictureFiles
import TestSupport
import Testing

@testable import Pictures

/// The worker as a process: what goes in, what comes out, and what it may take.
@Suite struct PictureWorkerTests {
  static let program = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    .appending(path: "picture-worker").path
  static let worker = PictureWorker(program: program)

  @Test func aPhotographIsLookedAt() throws {
    let raster = Portrait().raster()
    let file = try #require(PNGFile.encode(raster))
    let inspection = try Self.worker.inspect(file)
    #expect(inspection.report == (try raster.report) && inspection.annotated != nil)
    #expect(try Self.worker.png(.colours(raster)) == file)
  }

  @Test func everyWayUpIsMeasuredAsItIsShown() throws {
    for orientation in [1, 6] {
      let bytes = try #require(Scripted.made["good-orientation-\(orientation).jpg"])
      let report = try Self.worker.inspect(bytes).report
      #expect(report.finding(.pixels)?.measured == (orientation == 1 ? 60 : 48))
    }
  }

  @Test func whatIsDamagedIsSaidToBe() throws {
    var file = try #require(PNGFile.encode(Portrait().raster()))
    #expect(try Self.worker.inspect(Array(file.prefix(500))).report.fault == .malformed(.truncated))
    // Points that cannot be unpacked, under a sum that is right.
    let broken = PNGText().header(413, 508, colour: 2).adding("IDAT", [1, 2, 3]).end.bytes
    let report = try Self.worker.inspect(broken).report
    #expect(report.fault == .undecodable && report.header?.width == 413 && report.failed == [.file])
    file += [1, 2, 3]
    #expect(try Self.worker.inspect(file).report.failed == [.behind])
    #expect(try Self.worker.inspect([]).report.fault == .unknownFormat)
  }

  /// The largest picture that is let through is decoded within the memory that a worker has.
  @Test func theLargestPictureFits() throws {
    let raster = Raster(width: 5_000, height: 5_000, bytes: [UInt8](repeating: 250, count: 75_000_000))
    let file = try #require(PNGFile.encode(raster))
    let report = try Self.worker.inspect(file).report
    #expect(report.fault == nil && report.finding(.pixels)?.measured == 5_000)
  }

  @Test func messagesComeBackAsTheyWere() {
    let grey = GreyRaster(width: 3, height: 2, bytes: [1, 2, 3, 4, 5, 6])
    guard case .greys(let read) = RasterMessage(RasterMessage.greys(grey).bytes) else {
      Issue.record("no message")
      return
    }
    #expect(read == grey)
    for wrong in [[], [0, 0, 0, 1], [UInt8](repeating: 0xFF, count: 40), RasterMessage.greys(grey).bytes + [1]] {
      #expect(RasterMessage(wrong) == nil)
    }
  }

  @Test func aWorkerThatIsMissingOrNoneIsNamed() {
    #expect(throws: OwnProgram.Obstacle.missing(path: "/nowhere/picture-worker")) {
      try PictureWorker(program: "/nowhere/picture-worker").inspect(PNGText().header().data.end.bytes)
    }
    #expect(throws: OwnProgram.Obstacle.cannotStart(path: "/bin/false")) {
      try PictureWorker(program: "/bin/false").inspect(PNGText().header().data.end.bytes)
    }
  }

  @Test func aWorkerThatDoesNotAnswerIsNoFaultOfOurs() throws {
    // It reads nothing, says something else, and ends well.
    let report = try PictureWorker(program: "/bin/echo").inspect(PNGText().header().data.end.bytes).report
    #expect(report.fault == .undecodable)
  }
}
