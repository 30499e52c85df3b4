/// The figures of one photograph, each made from what it rests on.
struct PhotographMeasures {
  typealias Measure = Result<Int, PhotographReport.Obstacle>

  private let figures: [PhotographCheck: Measure]

  /// - Parameters:
  ///   - width: points of the picture as it is shown.
  ///   - height: the same from top to bottom.
  init(_ scene: PhotographScene, width: Int, height: Int, header: PictureHeader, rules: PhotographRules) {
    let evenness = scene.background.unevenness
    var figures: [PhotographCheck: Measure] = [
      .file: .success(0), .behind: .success(header.bytesBehind),
      .aspect: .success((width * 1_000 + height / 2) / height),
      .pixels: .success(height), .frame: .success(scene.frame.sides), .white: .success(scene.background.whiteness),
      .even: .success(evenness), .contrast: .success(scene.contrast),
    ]
    for (check, measure) in Self.ofThePerson(scene, isBackgroundEven: rules[.even].admits(evenness), rules) {
      figures[check] = measure
    }
    self.figures = figures
  }

  subscript(check: PhotographCheck) -> Measure { figures[check] ?? .failure(.silhouette) }

  /// What is known only where the person can be told from what stands behind.
  private static func ofThePerson(
    _ scene: PhotographScene, isBackgroundEven: Bool, _ rules: PhotographRules
  ) -> [PhotographCheck: Measure] {
    let person = scene.silhouette
    let needed: [PhotographCheck] = [.width, .centring, .colour, .over, .under, .sharpness]
    guard isBackgroundEven else {
      return Dictionary(uniqueKeysWithValues: (needed + [.height, .writing]).map { ($0, .failure(.background)) })
    }
    var figures: [PhotographCheck: Measure] = [
      .height: .success(person.heightShare), .writing: .success(person.marks.count),
    ]
    guard !person.isNobody else {
      for check in needed { figures[check] = .failure(.silhouette) }
      return figures
    }
    figures[.width] = .success(person.widthShare)
    figures[.centring] = .success(person.offset)
    // Where there is no light there is no colour either.
    figures[.colour] = rules[.under].admits(scene.blackShare) ? .success(scene.colourfulness) : .failure(.exposure)
    figures[.over] = .success(scene.burntShare)
    figures[.under] = .success(scene.blackShare)
    figures[.sharpness] = scene.sharpness.map { .success($0) } ?? .failure(.detail)
    return figures
  }
}
