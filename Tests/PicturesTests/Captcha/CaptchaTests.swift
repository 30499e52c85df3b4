import PictureFiles
import TestSupport
import Testing

@testable import Pictures

/// Captchas as pictures. That people read them and machines do not is tried by Scripts/try-captchas.
@Suite struct CaptchaTests {
  @Test func everyLetterHasStrokesOfItsOwn() {
    let all = CaptchaAlphabet.letters.map { GlyphStrokes.of($0) }
    #expect(all.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.count > 1 } } && Set(all).count == all.count)
    for point in all.joined().joined() {
      #expect((-0.1...1.1).contains(point.x) && (-0.1...1.1).contains(point.y))
    }
    for letter in "0O1IL5S8B2ZQD" where letter.isNumber { #expect(!CaptchaAlphabet.letters.contains(letter)) }
    for letter in "BDFGINOQRUVWXZ" { #expect(!CaptchaAlphabet.letters.contains(letter)) }
  }

  @Test func theSameNumbersGiveTheSamePictureAndOthersAnother() {
    func captcha(_ seed: UInt64) -> Captcha {
      var generator = SeededGenerator(seed: seed)
      return Captcha(using: &generator)
    }
    #expect(captcha(1).picture == captcha(1).picture && captcha(1).answer == captcha(1).answer)
    #expect(captcha(1).picture != captcha(2).picture)
    #expect(Captcha.new().picture != Captcha.new().picture)
  }

  @Test func everyLetterStandsWithinThePicture() {
    var generator = SeededGenerator.forTest()
    for letter in CaptchaAlphabet.letters {
      let answer = String(repeating: letter, count: CaptchaAlphabet.length)
      for _ in 0..<20 {
        var left = 18.0
        for letter in answer {
          let glyph = Glyph(letter, left: left, using: &generator)
          for point in glyph.strokes.joined() { #expect((4...86).contains(point.y) && point.x > 4) }
          left = glyph.right + 9
        }
        // Behind the last one there is no gap.
        #expect(left - 9 <= 286, "\(letter)")
      }
    }
  }

  @Test func answersAreSpreadEvenly() {
    var generator = SeededGenerator.forTest()
    var counts: [Character: Int] = [:]
    for _ in 0..<2_000 {
      let answer = CaptchaAlphabet.answer(using: &generator)
      #expect(answer.count == CaptchaAlphabet.length)
      for letter in answer { counts[letter, default: 0] += 1 }
    }
    #expect(counts.count == CaptchaAlphabet.letters.count && counts.values.allSatisfy { (850...1_150).contains($0) })
  }

  /// What is sent holds points and nothing else, as another reader sees it too.
  @Test func theFileHoldsNothingBesideThePicture() throws {
    let captcha = Captcha.new()
    let file = try #require(PNGFile.encode(captcha.picture))
    let header = try PictureHeader(file)
    #expect(header.metadata == [] && header.bytesBehind == 0)
    #expect(!String(decoding: file, as: UTF8.self).contains(captcha.answer))
    #expect(try Scripted.read(file).prefix(4) == ["290", "90", "L", "-"])
  }
}
