import TestSupport
import Testing

@testable import Pictures

/// That nobody fails for how they look: what is wrong with a photograph is wrong with everybody's.
@Suite struct PhotographVariationTests {
  static let skins = [
    Colour(red: 246, green: 222, blue: 206), Colour(red: 224, green: 184, blue: 156),
    Colour(red: 186, green: 136, blue: 104), Colour(red: 132, green: 88, blue: 64),
    Colour(red: 84, green: 54, blue: 40),
    Colour(red: 48, green: 31, blue: 24),
  ]
  static let hairs = [
    Colour(red: 12, green: 10, blue: 10), Colour(red: 70, green: 46, blue: 30), Colour(red: 170, green: 128, blue: 72),
    Colour(red: 205, green: 203, blue: 200),
  ]
  static let clothes = [
    Colour(red: 14, green: 14, blue: 16), Colour(red: 40, green: 60, blue: 110), Colour(red: 150, green: 30, blue: 40),
    Colour(red: 222, green: 216, blue: 205),
  ]

  /// Every skin with every hair; styles, clothes and light by turns.
  static let people: [Portrait] = skins.indices.flatMap { skin in
    hairs.indices.map { hair in
      let turn = skin * hairs.count + hair
      return Portrait(
        skin: skins[skin], hair: hairs[hair], style: Portrait.Hair.allCases[turn % 5],
        clothes: clothes[(turn + skin) % 4], light: [0.8, 1, 1.03][turn % 3])
    }
  }

  @Test(arguments: people.indices)
  func everybodyPasses(index: Int) throws {
    let report = try Self.people[index].raster(seed: UInt64(index)).report
    #expect(report.failed == [], "\(Self.people[index]) \(report.findings.map { ($0.check, $0.measured) })")
  }

  /// The same person in every skin: no figure that decides moves across its threshold, and those of size do not move.
  @Test func sizeAndPlaceDoNotDependOnSkin() throws {
    let reports = try Self.skins.map { try Portrait(skin: $0).raster().report }
    for check in [PhotographCheck.height, .width, .centring, .white, .even, .writing, .frame] {
      let figures = reports.compactMap { $0.finding(check)?.measured }
      #expect(figures.count == Self.skins.count)
      #expect((figures.max() ?? 0) - (figures.min() ?? 0) <= 4, "\(check): \(figures)")
    }
  }
}
