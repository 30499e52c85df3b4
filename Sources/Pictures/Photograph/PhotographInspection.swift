/// Looks at a photograph and holds it against the thresholds.
public struct PhotographInspection: Sendable {
  /// What was found.
  public let report: PhotographReport
  /// What was looked at and where, for a picture to show it; `nil` where there is nothing to see.
  let scene: PhotographScene?

  /// A file that could not be decoded.
  ///
  /// - Parameter header: what could be read of it before.
  public init(_ fault: PictureFault, header: PictureHeader?, rules: PhotographRules = .standard) {
    let findings = PhotographCheck.allCases.map { check in
      let threshold = rules[check]
      return check == .file
        ? PhotographReport.Finding(check: check, state: .failed, measured: 1, threshold: threshold)
        : PhotographReport.Finding(
          check: check, state: .notChecked(because: .file), measured: nil, threshold: threshold)
    }
    report = PhotographReport(header: header, fault: fault, findings: findings)
    scene = nil
  }

  /// A file that could be decoded.
  ///
  /// - Parameter raster: its points as they stand in the file.
  public init(_ raster: Raster, header: PictureHeader, rules: PhotographRules = .standard) {
    let shown = raster.shown(header.orientation)
    let scene = PhotographScene(shown)
    let measures = PhotographMeasures(scene, width: shown.width, height: shown.height, header: header, rules: rules)
    let findings = PhotographCheck.allCases.map { check in
      let threshold = rules[check]
      return switch measures[check] {
      case .success(let value):
        PhotographReport.Finding(
          check: check, state: threshold.admits(value) ? .passed : .failed, measured: value, threshold: threshold)
      case .failure(let obstacle):
        PhotographReport.Finding(
          check: check, state: .notChecked(because: obstacle), measured: nil, threshold: threshold)
      }
    }
    report = PhotographReport(header: header, fault: nil, findings: findings)
    self.scene = scene
  }
}
