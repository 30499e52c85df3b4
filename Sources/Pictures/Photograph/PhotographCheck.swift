/// What a photograph for an application is held against, in the order of the report.
public enum PhotographCheck: String, CaseIterable, Hashable, Sendable {
  /// The file keeps to its format and can be decoded to its end.
  case file
  /// Nothing stands behind the end of the picture.
  case behind = "file.behind"
  /// Width by height.
  case aspect = "size.aspect"
  /// Points from top to bottom.
  case pixels = "size.pixels"
  /// No line runs along a side.
  case frame
  /// How bright the darkest of the three colours of the background is.
  case white = "background.white"
  /// How far apart the brightest and the darkest parts of the background are.
  case even = "background.even"
  /// How much of the height the person takes.
  case height = "silhouette.height"
  /// How much of the width the person takes.
  case width = "silhouette.width"
  /// How far the upper half of the person stands from the middle.
  case centring = "silhouette.centring"
  /// Marks beside the person, such as the letters of a date.
  case writing
  /// How far from grey the most coloured parts of the person are.
  case colour
  /// The part of the upper half of the person that is nothing but white.
  case over = "exposure.over"
  /// The part of the person that is nothing but black.
  case under = "exposure.under"
  /// How far apart the brightest and the darkest points are.
  case contrast
  /// How much of an edge of the person one point bridges.
  case sharpness
}

/// What only somebody who sees a face can say. It is named in every report, and never guessed.
public enum PhotographGap: String, CaseIterable, Sendable {
  case face, pose, expression, eyes, glasses, headwear, recent
  case writingOnPerson = "writing.person"
}
