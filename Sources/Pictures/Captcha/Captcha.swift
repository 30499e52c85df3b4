/// A picture with letters that a person reads and a machine does not.
public struct Captcha: Sendable {
  /// What stands in the picture. It belongs into the token and nowhere else.
  public let answer: String
  /// What is shown.
  public let picture: GreyRaster

  /// A new one, by the randomness of the system.
  public static func new() -> Captcha {
    var generator = SystemRandomNumberGenerator()
    return Captcha(using: &generator)
  }

  /// One that comes out the same from the same numbers; only tests have any but the system's.
  init(using generator: inout some RandomNumberGenerator) {
    answer = CaptchaAlphabet.answer(using: &generator)
    picture = CaptchaDrawing(answer, using: &generator).raster
  }
}

extension Captcha: CustomStringConvertible, CustomReflectable {
  /// Never the answer.
  public var description: String { "Captcha" }

  /// Without children, so that no dump shows the answer.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
