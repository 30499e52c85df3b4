/// Amounts of money as people write them in Peru.
enum Soles {
  /// Céntimos as `S/ 10,864.19`.
  static func text(_ amount: Int) -> String {
    var digits = String(amount / 100)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let part = amount % 100
    return "S/ \(([digits] + groups).joined(separator: ",")).\(part < 10 ? "0" : "")\(part)"
  }
}
