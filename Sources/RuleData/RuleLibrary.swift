public import Eligibility
public import Reading

/// The rule books that can be named: those inside the program, and further ones that somebody brings.
public struct RuleLibrary: Sendable {
  /// A book as text: its id and where it came from.
  public struct Entry: Sendable {
    public let id: String
    /// The file, or the id of a book inside the program.
    public let file: String
    public let bytes: [UInt8]
  }

  /// Books based on one another, at most: each is read inside the reading of the one above it.
  public static let maximumChain = 16

  /// In alphabetical order of the ids.
  public let entries: [Entry]

  /// The books inside the program and `further` ones; of two with one id the further one holds.
  ///
  /// - Parameter further: the file name of each book and its bytes. Its id is read from the text.
  public init(further: [(file: String, bytes: [UInt8])] = []) {
    var byID: [String: Entry] = [:]
    for id in BuiltInData.bookIDs {
      byID[id] = Entry(id: id, file: "\(id).json", bytes: BuiltInData.bytes(ofBook: id) ?? [])
    }
    for (file, bytes) in further {
      let document = FaultLog(file: file).parse(bytes)
      // A text without an id is listed under its file, so that asking for it says what is wrong.
      let id = document?.root["id"]?.text ?? file
      byID[id] = Entry(id: id, file: file, bytes: bytes)
    }
    entries = byID.values.sorted { $0.id < $1.id }
  }

  /// Ids of all books.
  public var ids: [String] { entries.map(\.id) }

  /// Reads the book with an id.
  ///
  /// - Parameter faults: what is wrong with it or with the book it is based on.
  /// - Returns: the book, or `nil` where there is none or where something is wrong.
  public func book(_ id: String, faults: inout [Fault]) -> RuleBook? {
    book(id, faults: &faults, dependents: [])
  }

  private func book(_ id: String, faults: inout [Fault], dependents: [String]) -> RuleBook? {
    guard let entry = entries.first(where: { $0.id == id }) else { return nil }
    let below = dependents + [id]
    let log = FaultLog(file: entry.file)
    var faultsBelow: [Fault] = []
    let book = RuleBook.read(entry.bytes, log: log) { base in
      if let start = below.firstIndex(of: base) { return .circle(below[start...] + [base]) }
      guard ids.contains(base) else { return nil }
      guard below.count < Self.maximumChain else { return .tooFar(limit: Self.maximumChain) }
      return self.book(base, faults: &faultsBelow, dependents: below).map { .book($0) } ?? .faulty
    }
    faults += log.faults + faultsBelow
    return book
  }
}
