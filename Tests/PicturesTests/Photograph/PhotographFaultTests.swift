import TestSupport
import Testing

@testable import Pictures

/// A picture for every fault, and exactly that check fires.
@Suite struct PhotographFaultTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let check: PhotographCheck
    let what: String
    let picture: @Sendable () -> Raster

    var testDescription: String { "\(check.rawValue): \(what)" }
  }

  static let faults: [Fault] = [
    Fault(check: .aspect, what: "a square") { Portrait(width: 508, height: 508, shoulders: 1.2).raster() },
    Fault(check: .aspect, what: "too narrow") { Portrait(width: 380, height: 508).raster() },
    Fault(check: .pixels, what: "207 by 254 points") { Portrait(width: 207, height: 254).raster() },
    Fault(check: .frame, what: "a black line around it") { framed(Colour(red: 0, green: 0, blue: 0), 4) },
    Fault(check: .frame, what: "a grey margin on two sides") { margin },
    Fault(check: .white, what: "a blue background") {
      Portrait(background: Colour(red: 150, green: 190, blue: 240)).raster()
    },
    Fault(check: .white, what: "a grey background") {
      Portrait(background: Colour(red: 200, green: 200, blue: 200)).raster()
    },
    Fault(check: .even, what: "light from one side") { slanting },
    Fault(check: .even, what: "a door behind") { door },
    Fault(check: .height, what: "far away") { Portrait(scale: 0.66, shoulders: 1.2, crown: 0.4).raster() },
    Fault(check: .height, what: "without a crown") { Portrait(crown: -0.06).raster() },
    Fault(check: .width, what: "no shoulders") { Portrait(shoulders: 0.5).raster() },
    Fault(check: .centring, what: "to one side") { Portrait(shift: 0.1).raster() },
    Fault(check: .writing, what: "a date in the corner") { dated },
    Fault(check: .colour, what: "black and white") {
      Portrait().raster().mapped {
        Colour(red: UInt8($0.brightness), green: UInt8($0.brightness), blue: UInt8($0.brightness))
      }
    },
    Fault(check: .over, what: "a face burnt out by a flash") { burnt },
    Fault(check: .under, what: "nobody but an outline") { Portrait(light: 0.03, grain: 0).raster() },
    Fault(check: .contrast, what: "as through fog") {
      Portrait(skin: Colour(red: 120, green: 76, blue: 50)).raster().mapped { colour in
        func faded(_ value: UInt8) -> UInt8 { UInt8(255 - (255 - Int(value)) * 3 / 10) }
        return Colour(red: faded(colour.red), green: faded(colour.green), blue: faded(colour.blue))
      }
    },
    Fault(check: .sharpness, what: "out of focus") { Portrait(grain: 0).raster().blurred(4) },
  ]

  @Test(arguments: faults)
  func exactlyThatCheckFires(fault: Fault) throws {
    let report = try fault.picture().report
    #expect(report.failed == [fault.check], "\(report.findings.map { ($0.check, $0.state, $0.measured) })")
    #expect(!report.isAccepted)
  }

  @Test func everyCheckHasAPictureThatFailsIt() {
    // Those of the file have their own tests.
    #expect(Set(Self.faults.map(\.check)).union([.file, .behind]) == Set(PhotographCheck.allCases))
  }

  @Test func aSoundPhotographPasses() throws {
    let report = try Portrait().raster().report
    #expect(report.isAccepted && report.findings.allSatisfy { $0.state == .passed })
    #expect(report.findings.map(\.check) == PhotographCheck.allCases)
    let large = try Portrait(width: 826, height: 1_016).raster().report
    #expect(large.isAccepted)
  }

  @Test func anEmptyPictureShowsNobody() throws {
    let white = Colour(red: 255, green: 255, blue: 255)
    let report = try Sheet(width: 413, height: 508, paper: white).raster.report
    #expect(report.failed == [.height, .contrast])
    #expect(report.finding(.sharpness)?.state == .notChecked(because: .silhouette))
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 9), (9, 2), (40, 3), (3, 40)])
  func theSmallestPicturesAreMeasuredToo(width: Int, height: Int) throws {
    let grey = Colour(red: 90, green: 90, blue: 90)
    let report = try Sheet(width: width, height: height, paper: grey).raster.report
    #expect(report.failed.contains(.pixels) && report.findings.count == PhotographCheck.allCases.count)
    var generator = SeededGenerator.forTest()
    let noise = Raster(
      width: width, height: height,
      bytes: (0..<width * height * 3).map { _ in UInt8.random(in: 0...255, using: &generator) })
    #expect(try !noise.report.isAccepted)
  }

  // MARK: Pictures

  private static func framed(_ colour: Colour, _ wide: Int) -> Raster {
    var sheet = Sheet(width: 1, height: 1, paper: colour)
    sheet.raster = Portrait().raster()
    sheet.rectangle(0..<413, 0..<wide, colour)
    sheet.rectangle(0..<413, 508 - wide..<508, colour)
    sheet.rectangle(0..<wide, 0..<508, colour)
    sheet.rectangle(413 - wide..<413, 0..<508, colour)
    return sheet.raster
  }

  private static var margin: Raster {
    let grey = Colour(red: 170, green: 170, blue: 170)
    var sheet = Sheet(width: 1, height: 1, paper: grey)
    sheet.raster = Portrait().raster()
    sheet.rectangle(0..<413, 0..<12, grey)
    sheet.rectangle(0..<9, 0..<508, grey)
    return sheet.raster
  }

  private static var slanting: Raster {
    var raster = Portrait(background: Colour(red: 255, green: 255, blue: 255), grain: 0).raster()
    for y in 0..<508 {
      for x in 0..<413 where raster.colour(x, y).lowest == 255 {
        let value = UInt8(253 - x * 34 / 413)
        raster.set(x, y, Colour(red: value, green: value, blue: value))
      }
    }
    return raster
  }

  private static var door: Raster {
    var raster = Portrait(background: Colour(red: 255, green: 255, blue: 255), grain: 0).raster()
    for y in 0..<508 {
      for x in 0..<413 where raster.colour(x, y).lowest == 255 && (290..<360).contains(x) {
        raster.set(x, y, Colour(red: 225, green: 225, blue: 228))
      }
    }
    return raster
  }

  private static var dated: Raster {
    let orange = Colour(red: 240, green: 120, blue: 20)
    var sheet = Sheet(width: 1, height: 1, paper: orange)
    sheet.raster = Portrait().raster()
    // Six figures of a clock, seven bars each or fewer, in the upper corner.
    for figure in 0..<6 {
      let left = 306 + figure * 16
      sheet.rectangle(left..<left + 9, 62..<64, orange)
      sheet.rectangle(left..<left + 2, 62..<76, orange)
      sheet.rectangle(left + 7..<left + 9, 62..<76, orange)
    }
    return sheet.raster
  }

  private static var burnt: Raster {
    var sheet = Sheet(width: 1, height: 1, paper: Colour(red: 0, green: 0, blue: 0))
    sheet.raster = Portrait(background: Colour(red: 252, green: 252, blue: 252)).raster()
    sheet.ellipse(centre: (206, 220), radii: (62, 80), Colour(red: 255, green: 255, blue: 255))
    sheet.ellipse(centre: (180, 215), radii: (6, 6), Colour(red: 20, green: 12, blue: 12))
    sheet.ellipse(centre: (232, 215), radii: (6, 6), Colour(red: 20, green: 12, blue: 12))
    return sheet.raster
  }
}
