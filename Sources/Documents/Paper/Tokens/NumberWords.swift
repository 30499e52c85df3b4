/// Spanish number words: `ciento veinte`, `doscientas`, `dos mil quince`.
enum NumberWords {
  private static let small: [String: Int] = [
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiun": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
    "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
  ]
  private static let tens: [String: Int] = [
    "diez": 10, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
  ]
  private static let hundreds: [String: Int] = [
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
  ]

  private static let starts = Set(small.keys).union(tens.keys).union(hundreds.keys)
    .union(hundreds.keys.map { $0.replacingSuffix("ientos", by: "ientas") }).union(["mil"])

  /// The number below a million whose words begin at an index, and the index behind them.
  static func number(in words: PaperWords, at index: Int) -> (value: Int, end: Int)? {
    guard starts.contains(words.folded(index)) else { return nil }
    var end = index
    var value = 0
    if let below = belowThousand(words, &end) { value = below }
    if words.folded(end) == "mil" {
      end += 1
      value = max(value, 1) * 1000
      if let below = belowThousand(words, &end) { value += below }
    }
    return end > index ? (value, end) : nil
  }

  private static func belowThousand(_ words: PaperWords, _ end: inout Int) -> Int? {
    let start = end
    var value = 0
    let hundred = words.folded(end)
    if let found = hundreds[hundred] ?? hundreds[hundred.replacingSuffix("ientas", by: "ientos")] {
      value = found
      end += 1
    }
    if let ten = tens[words.folded(end)], ten >= 30 || words.folded(end + 1) == "y" {
      if words.folded(end + 1) == "y", let unit = small[words.folded(end + 2)], (1...9).contains(unit) {
        value += ten + unit
        end += 3
        return value
      }
      value += ten
      end += 1
    } else if let few = small[words.folded(end)] {
      value += few
      end += 1
    }
    return end > start ? value : nil
  }
}

extension String {
  /// The word with another ending, itself where it has not the one named.
  func replacingSuffix(_ suffix: String, by other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self
  }
}
