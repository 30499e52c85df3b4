internal import CRuleData
public import Eligibility
internal import Reading
public import Words

/// The rule books and tables that travel inside the program.
public enum BuiltInData {
  /// Ids of the books, in alphabetical order.
  public static var bookIDs: [String] { books.map(\.id) }

  /// The bytes of the book with an id, or `nil`.
  public static func bytes(ofBook id: String) -> [UInt8]? {
    books.first { $0.id == id }?.bytes
  }

  /// The families of careers.
  public static func careerFamilies(lexicon: Lexicon) -> CareerFamilies {
    let log = FaultLog(file: "families.json")
    guard let families = CareerFamilies.read(bytes(rule_data_families()), log: log, lexicon: lexicon) else {
      preconditionFailure("the tables inside the program are read by its tests: \(log.faults)")
    }
    return families
  }

  private static var books: [(id: String, bytes: [UInt8])] {
    var count = 0
    let files = rule_data_books(&count)
    return (0..<count).compactMap { index in
      files.map { (String(cString: $0[index].name), bytes($0[index])) }
    }
  }

  private static func bytes(_ file: rule_data_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
