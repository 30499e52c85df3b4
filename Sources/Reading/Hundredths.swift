/// Numbers with at most two decimals, as whole hundredths: marks, percentages, amounts of money.
public enum Hundredths {
  /// The hundredths of a number written as `12`, `12.5` or `12.50`; `nil` where it is written otherwise.
  public static func parse(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(parts[0], atMost: 12) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let part = digits(parts[1], atMost: 2) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? part * 10 : part)
  }

  /// Hundredths with two decimals, as `12.50`.
  public static func text(_ hundredths: Int) -> String {
    let part = hundredths.magnitude % 100
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(part < 10 ? "0" : "")\(part)"
  }

  /// The same without decimals that are zero, as `12` or `12.50`.
  public static func short(_ hundredths: Int) -> String {
    hundredths % 100 == 0 ? String(hundredths / 100) : text(hundredths)
  }

  private static func digits(_ text: Substring, atMost limit: Int) -> Int? {
    guard (1...limit).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
