import TestSupport

/// Curricula of people who do not exist, each in one of the formats, with something in every part that is read, and
/// something in others.
enum Samples {
  static let resume = text("json-resume.json")
  static let mac = text("mac.json")
  static let passportJSON = text("europass-2013.json")
  static let passportXML = text("europass-2013.xml")
  static let candidate = text("europass-2020.xml")

  private static func text(_ name: String) -> String {
    guard let bytes = try? Fixtures.bytes("Curricula/\(name)") else { fatalError("there is no \(name)") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
