import TestSupport
import Testing
import Words

/// Text is read by its bytes where it is plain, by its scalars where it is not: both must find the same words.
@Suite struct PlainTextTests {
  @Test func bothReadingsFindTheSameWords() {
    var random = SeededGenerator.forTest()
    let letters = Array("aAbByzZ09áÁéñÑüÜçßÿÀÞ×÷ -–.,;:()/\"'_\t\nde la A-I y-o")
    let lexicon = Lexicon()
    var words = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...24, using: &random)
      let text = String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" })
      // Three points stand outside Latin-1 and part words as a blank does.
      let marked = "\u{2026} \(text) \u{2026}"
      let (plain, byScalars) = (lexicon.phrase(text), Lexicon().phrase(marked))
      #expect(plain.words.map(\.text) == byScalars.words.map(\.text), "\(text.debugDescription)")
      #expect(
        plain.isContained(in: byScalars, by: .stem) && byScalars.isContained(in: plain, by: .stem),
        "\(text.debugDescription)")
      words += plain.words.count
    }
    #expect(words > 20_000)
  }

  @Test func whatWasForgottenIsFoundAgain() {
    let lexicon = Lexicon()
    let before = lexicon.phrase("Procedimiento administrativo")
    // More words than it remembers.
    for number in 0..<40_000 { _ = lexicon.phrase("palabra\(number)") }
    let after = lexicon.phrase("PROCEDIMIENTOS administrativos")
    #expect(before.isContained(in: after, by: .stem) && before.words.count == 2)
    #expect(!before.isContained(in: lexicon.phrase("palabra1 palabra2"), by: .stem))
  }

  /// Words take the places of others, and grow into more of them: each is what it is by itself.
  @Test func aWordIsTheSameWhateverElseWasSeen() {
    let lexicon = Lexicon()
    for number in 0..<40_000 {
      let text = "palabra\(number % 7) cosas\(number * 7_919 % 30_011)"
      let words = lexicon.phrase(text).words
      #expect(words.map(\.text) == text.split(separator: " ").map(String.init))
      if number % 400 == 0 { #expect(words == Lexicon().phrase(text).words) }
    }
    #expect(lexicon.phrase("de la cosa").words.map(\.text) == ["cosa"])
  }

  /// Words of as many bytes as are looked up together, and of one more, of letters of one byte and of two.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 34, 80])
  func aWordOfAnyLengthIsItself(length: Int) {
    let lexicon = Lexicon()
    let word = String(repeating: "x", count: length)
    let others = [word + "x", word.dropLast() + "z", "z" + word.dropFirst(), word.dropLast() + "ñ"].map { String($0) }
    for text in [word] + others + [word] + others.reversed() {
      #expect(lexicon.phrase("(\(text.uppercased())).").words.map(\.text) == [text])
      #expect(lexicon.phrase(text).words == Lexicon().phrase(text).words)
    }
  }
}
