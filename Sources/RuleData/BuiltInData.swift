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
    books.first { $0.id == id }.map { bytes($0.file) }
  }

  /// The families of careers.
  public static func careerFamilies(lexicon: Lexicon) -> CareerFamilies {
    let log = FaultLog(file: "families.json")
    guard let families = CareerFamilies.read(bytes(rule_data_families()), log: log, lexicon: lexicon) else {
      preconditionFailure("the tables inside the program are read by its tests: \(log.faults)")
    }
    return families
  }

  /// The families of careers where a posting names careers or asks for a college, else none: only such a posting asks which
  /// are close.
  public static func careerFamilies(for postings: some Sequence<Posting>) -> CareerFamilies {
    let asksCareers = postings.contains { posting in
      let profile = posting.profile
      return profile.colegiatura || profile.habilitacion || profile.education.joined().contains { !$0.careers.isEmpty }
    }
    return asksCareers ? careerFamilies(lexicon: Lexicon()) : .none
  }

  /// The holidays, and the days on which public servants do not work.
  public static let holidays: HolidayTable = {
    let log = FaultLog(file: "holidays.json")
    guard let holidays = HolidayTable.read(bytes(rule_data_holidays()), log: log) else {
      preconditionFailure("the tables inside the program are read by its tests: \(log.faults)")
    }
    return holidays
  }()

  private static var books: [(id: String, file: rule_data_file)] {
    var count = 0
    let files = UnsafeBufferPointer(start: rule_data_books(&count), count: count)
    return files.map { (String(cString: $0.name), $0) }
  }

  private static func bytes(_ file: rule_data_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
