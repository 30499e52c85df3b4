import Reading
import Testing

@testable import Pictures

/// The table of thresholds, and that each decides at its border.
@Suite struct PhotographRulesTests {
  /// A table in which one check has other bounds, the rest those of the program.
  private func rules(_ check: PhotographCheck, least: Int?, most: Int?) throws -> PhotographRules {
    let entries = PhotographCheck.allCases.map { other in
      let standard = PhotographRules.standard[other]
      let (least, most) = other == check ? (least, most) : (standard.least, standard.most)
      let bounds = [least.map { #""least": \#($0)"# }, most.map { #""most": \#($0)"# }].compactMap { $0 }
      let all =
        [#""id": "\#(other.rawValue)""#, #""unit": "\#(standard.unit.rawValue)""#, #""reading": true"#] + bounds
      return "{\(all.joined(separator: ", "))}"
    }
    let text = #"{"schema": "photograph/1", "checks": [\#(entries.joined(separator: ", "))]}"#
    let log = FaultLog(file: "")
    return try #require(PhotographRules.read(Array(text.utf8), log: log), "\(log.faults)")
  }

  static let raster = Portrait(shift: 0.03).raster()
  static let header = try? PictureHeader(format: .png, width: 413, height: 508)
  static let measured = PhotographInspection(raster, header: header!).report

  @Test(arguments: PhotographCheck.allCases)
  func eachThresholdDecidesAtItsBorder(check: PhotographCheck) throws {
    let header = try #require(Self.header)
    let value = try #require(Self.measured.finding(check)?.measured)
    func state(least: Int?, most: Int?) throws -> PhotographReport.State? {
      let rules = try rules(check, least: least, most: most)
      return PhotographInspection(Self.raster, header: header, rules: rules).report.finding(check)?.state
    }
    #expect(try state(least: value, most: value) == .passed)
    #expect(try state(least: value + 1, most: nil) == .failed)
    if value > 0 { #expect(try state(least: nil, most: value - 1) == .failed) }
  }

  @Test(arguments: [
    (PhotographCheck.aspect, 804, 1_000, true), (.aspect, 803, 1_000, false), (.aspect, 824, 1_000, true),
    (.aspect, 825, 1_000, false), (.pixels, 413, 508, true), (.pixels, 412, 507, false),
  ])
  func sizesDecideToThePoint(check: PhotographCheck, width: Int, height: Int, passes: Bool) throws {
    let report = try Sheet(width: width, height: height, paper: Colour(red: 255, green: 255, blue: 255)).raster.report
    #expect((report.finding(check)?.state == .passed) == passes)
  }

  @Test func everyThresholdSaysItsSource() {
    for check in PhotographCheck.allCases {
      let threshold = PhotographRules.standard[check]
      #expect(threshold.citation != nil || threshold.isReading, "\(check)")
      #expect(threshold.least != nil || threshold.most != nil, "\(check)")
    }
  }

  static let entry = #"{"id": "file", "unit": "faults", "most": 0, "reading": true}"#

  @Test(arguments: [
    "[]", "{}", #"{"schema": "photograph/2", "checks": []}"#, #"{"schema": "photograph/1", "checks": [\#(entry)]}"#,
    #"{"schema": "photograph/1", "checks": [\#(entry), \#(entry)]}"#,
    #"{"schema": "photograph/1", "checks": [{"id": "nose", "unit": "faults", "most": 0, "reading": true}]}"#,
    #"{"schema": "photograph/1", "checks": [{"id": "file", "unit": "miles", "most": 0, "reading": true}]}"#,
    #"{"schema": "photograph/1", "checks": [{"id": "file", "unit": "faults", "reading": true}]}"#,
    #"{"schema": "photograph/1", "checks": [{"id": "file", "unit": "faults", "most": 0}]}"#,
  ])
  func aTableThatLacksSomethingIsRefused(text: String) {
    let log = FaultLog(file: "")
    #expect(PhotographRules.read(Array(text.utf8), log: log) == nil && log.hasErrors)
  }
}
