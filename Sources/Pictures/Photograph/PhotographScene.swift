/// A photograph taken apart: frame, background, person.
struct PhotographScene: Sendable {
  /// Rows at which every photograph is judged, so that a figure means the same whatever camera took it: those that
  /// 43 mm have at 300 dots an inch.
  static let rows = 508

  let raster: Raster
  let frame: Frame
  let background: Background
  let silhouette: Silhouette

  init(_ shown: Raster) {
    raster = shown.reduced(toHeight: Self.rows)
    frame = Frame(of: raster)
    background = Background(of: raster, inside: frame.inside)
    silhouette = Silhouette(in: raster, inside: frame.inside, before: background.colour)
  }
}
