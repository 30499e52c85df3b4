/// Colour and light. None of these figures becomes better or worse because somebody is darker than somebody else.
extension PhotographScene {
  /// A step at which a sensor or a scanner has nothing more to say: all white.
  private static let burnt: UInt8 = 250
  /// The same at the other end. The darkest skin, hair and cloth still have more light than this.
  private static let black: UInt8 = 4
  /// Thousandths of the person that the most coloured parts are.
  private static let mostColoured = 50
  /// Thousandths of the points that are left aside at either end: pupils alone are more.
  private static let aside = 5

  /// How far from grey the most coloured parts of the person are.
  var colourfulness: Int {
    var chroma = Histogram()
    for colour in person(rows: silhouette.bounds.rows) { chroma.add(colour.chroma) }
    return chroma.percentile(1_000 - Self.mostColoured)
  }

  /// How much of the upper half of the person is nothing but white, in thousandths.
  var burntShare: Int {
    let colours = person(rows: silhouette.upperHalf)
    return colours.count { $0.lowest >= Self.burnt } * 1_000 / max(1, colours.count)
  }

  /// How much of the person is nothing but black, in thousandths.
  var blackShare: Int {
    let colours = person(rows: silhouette.bounds.rows)
    return colours.count { $0.highest <= Self.black } * 1_000 / max(1, colours.count)
  }

  /// How far apart the brightest and the darkest points of the whole picture are: with a white background it is the
  /// darkest ones that decide, and everybody has pupils.
  var contrast: Int {
    var brightness = Histogram()
    for row in frame.inside.rows {
      for column in frame.inside.columns { brightness.add(raster.colour(column, row).brightness) }
    }
    return brightness.percentile(1_000 - Self.aside) - brightness.percentile(Self.aside)
  }

  private func person(rows: Range<Int>) -> [Colour] {
    rows.flatMap { row in
      silhouette.bounds.columns.filter { silhouette.mask[row * raster.width + $0] }.map { raster.colour($0, row) }
    }
  }
}
