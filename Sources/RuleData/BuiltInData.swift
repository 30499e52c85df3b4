internal import CRuleData
public import Eligibility
internal import Reading
internal import Words

/// The rule books and tables that travel inside the program.
public enum BuiltInData {
  /// Ids of the books, in alphabetical order.
  public static var bookIDs: [String] { books.map(\.id) }

  /// The bytes of the book with an id, or `nil`.
  public static func bytes(ofBook id: String) -> [UInt8]? {
    books.first { $0.id == id }.map { bytes($0.file) }
  }

  /// What is known of careers; each of the tables is read when it is first asked.
  public static let careers = CareerTables(families: { families }, titles: { titles }, colleges: { colleges })

  private static let families = read(rule_data_families()) {
    CareerFamilies.read($0, log: $1, lexicon: Lexicon())
  }
  private static let titles = read(rule_data_titles()) {
    CareerTitles.read($0, log: $1, lexicon: Lexicon())
  }
  private static let colleges = read(rule_data_colleges()) {
    ProfessionalColleges.read($0, log: $1, lexicon: Lexicon())
  }

  /// The holidays, and the days on which public servants do not work.
  public static let holidays = read(rule_data_holidays()) { HolidayTable.read($0, log: $1) }

  private static func read<Table>(_ file: rule_data_file, _ read: ([UInt8], FaultLog) -> Table?) -> Table {
    let log = FaultLog(file: "\(String(cString: file.name)).json")
    guard let table = read(bytes(file), log) else {
      preconditionFailure("the tables inside the program are read by its tests: \(log.faults)")
    }
    return table
  }

  private static var books: [(id: String, file: rule_data_file)] {
    var count = 0
    let files = UnsafeBufferPointer(start: rule_data_books(&count), count: count)
    return files.map { (String(cString: $0.name), $0) }
  }

  private static func bytes(_ file: rule_data_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
