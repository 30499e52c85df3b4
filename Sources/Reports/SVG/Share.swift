/// A part of the width of a drawing, in hundredths of a percent, so that a drawing fills whatever width it is given.
struct Share: Hashable, Comparable {
  let hundredths: Int

  /// As an attribute of SVG says it, `12.5%`.
  var percent: String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// What is drawn keeps this from the sides, so that outlines are not cut.
  static let margin = Share(hundredths: 40)
  /// Where a drawing ends on the right.
  static let right = Share(hundredths: 10_000) - margin

  static func < (a: Share, b: Share) -> Bool { a.hundredths < b.hundredths }

  static func + (a: Share, b: Share) -> Share { Share(hundredths: a.hundredths + b.hundredths) }

  static func - (a: Share, b: Share) -> Share { Share(hundredths: a.hundredths - b.hundredths) }
}
