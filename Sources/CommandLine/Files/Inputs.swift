internal import Applicant
internal import Days
internal import Digests
internal import Eligibility
internal import Merit
internal import Reading
internal import Reports
internal import RuleData
internal import Store

/// Reads what commands are given: applicant files, postings, books, decisions.
struct Inputs {
  /// Warnings met on the way, to be shown beside the result.
  var warnings: [Fault] = []
  /// The folder of the store that names such as `store:P-…` are looked for in, where one is named.
  private let data: String?
  private var opened: StoreAccess?
  /// Books that postings named, read once.
  private var known: [String: RuleBook] = [:]
  /// What was found to contradict nothing: of thousands of postings most override alike.
  private var sound: Set<OverriddenBook> = []
  private let language: Language

  private struct OverriddenBook: Hashable {
    let id: String
    let day: Day
    let values: [RuleKey: RuleValue]
  }

  /// - Parameter data: the folder of the store, where it is not the one that an option names.
  init(_ invocation: Invocation, data: String? = nil) {
    self.data = data ?? invocation["data"]
    language = invocation.language
  }

  /// A file that was read: its parts, its bytes, and the folder it lies in.
  struct Read<Value> {
    let value: Value
    let path: String
    let bytes: [UInt8]
    /// A file of the store, its attachments under the names by which it names them.
    var view: StoredView?
    /// A file that came in a ZIP.
    var unpacked: UnpackedZIP?

    /// Where its attachments are looked for.
    var folder: String { view?.path ?? unpacked?.path ?? FileSystem.folder(of: path) }
  }

  /// An applicant file: a path to it, or to the folder or ZIP that holds `expediente.json`; or its name in the store.
  ///
  /// - Parameter showing: whether the attachments of a file of the store will be looked at.
  mutating func applicantFile(
    _ path: String, assuming assumptions: [Assumption] = [], showing: Bool = true
  ) throws(Stop) -> Read<ApplicantFile> {
    func parse(_ bytes: [UInt8], _ log: FaultLog) -> ApplicantFile? {
      ApplicantFile.read(bytes, assuming: assumptions, log: log)
    }
    guard let name = StoreName(path) else {
      guard UnpackedZIP.isOne(path) else { return try read(path, orInFolder: UnpackedZIP.file, parse) }
      return try applicantFile(inZIP: path, parse)
    }
    guard showing else { return try stored(try access().stored(name).bytes, path, parse) }
    let found = try access().applicantFile(name)
    var file = try stored(found.bytes, path, parse)
    file.view = try StoredView(found.attachments)
    return file
  }

  /// A file of the store: its id stands for somebody, and what is said of it does not say who that is.
  private mutating func stored(
    _ bytes: [UInt8], _ name: String, _ parse: ([UInt8], FaultLog) -> ApplicantFile?
  ) throws(Stop) -> Read<ApplicantFile> {
    let earlier = warnings
    let file = try value(of: bytes, name, parse)
    warnings = earlier + warnings.dropFirst(earlier.count).map(\.withoutValue)
    return file
  }

  private mutating func applicantFile(
    inZIP path: String, _ parse: ([UInt8], FaultLog) -> ApplicantFile?
  ) throws(Stop) -> Read<ApplicantFile> {
    let unpacked = try UnpackedZIP(path, language)
    // What is not there under that name cannot be written to by mistake.
    let name = "\(path)/\(unpacked.inside)"
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try FileSystem.read("\(unpacked.path)/\(UnpackedZIP.file)", regular: true)
    } catch {
      throw error.unread(name)
    }
    guard let bytes else { throw .input([Self.tooLarge(name)]) }
    var file = try value(of: bytes, name, parse)
    warnings += unpacked.others(than: file.value.attachments.map(\.file)).map { ParcelFaults.unnamed($0, in: path) }
    file.unpacked = unpacked
    return file
  }

  /// A text of whatever format; of the store, that of an applicant file.
  mutating func text(_ path: String) throws(Stop) -> Read<[UInt8]> {
    func keep(_ bytes: [UInt8], _: FaultLog) -> [UInt8]? { bytes }
    guard let name = StoreName(path) else { return try read(path, orInFolder: UnpackedZIP.file, keep) }
    return try value(of: try access().stored(name).bytes, path, keep)
  }

  /// A verdict that was stored as `check --format json` prints it.
  func storedVerdict(_ path: String) throws(Stop) -> StoredVerdict {
    var inputs = self
    return try inputs.read(path, orInFolder: nil) { bytes, log in StoredVerdict.read(bytes, log: log) }.value
  }

  /// A posting: a path to it, or to the folder that holds `convocatoria.json`; or its name in the store.
  mutating func posting(_ path: String) throws(Stop) -> Read<(posting: Posting, overrides: [Override])> {
    guard let name = StoreName(path) else { return try read(path, orInFolder: "convocatoria.json", Self.parsePosting) }
    return try value(of: try access().posting(name), path, Self.parsePosting)
  }

  /// Whether a posting of the store was cancelled; of a file nobody knows.
  mutating func isCancelled(_ path: String) throws(Stop) -> Bool {
    guard let name = StoreName(path) else { return false }
    let access = try access()
    return try access.run { archive throws(StoreError) in
      do throws(StoreError) {
        return try archive.posting(name.posting).cancelled != nil
      } catch {
        guard case .unknown = error else { throw error }
        return false
      }
    }
  }

  /// A posting that is a line of a text.
  mutating func posting(
    _ bytes: [UInt8], in path: String, line: Int
  ) throws(Stop) -> Read<(posting: Posting, overrides: [Override])> {
    try value(of: bytes, path, line: line, Self.parsePosting)
  }

  private static func parsePosting(_ bytes: [UInt8], _ log: FaultLog) -> (posting: Posting, overrides: [Override])? {
    guard let posting = Posting.read(bytes, log: log) else { return nil }
    let overrides = posting.overrides(log: log)
    return log.hasErrors ? nil : (posting, overrides)
  }

  /// The store that names are looked for in, opened once.
  private mutating func access() throws(Stop) -> StoreAccess {
    if let opened { return opened }
    guard let data else {
      throw .usage(
        Bilingual(
          "«store:…» nombra algo de un almacén: diga cuál con --data CARPETA",
          "\"store:…\" names something in a store: say which with --data FOLDER"
        ).text(language))
    }
    let access = try StoreAccess(data)
    opened = access
    return access
  }

  /// Evaluators' scores.
  mutating func scores(_ path: String) throws(Stop) -> Read<Scores> {
    try readTable(path) { bytes, log in ScoresCSV.read(bytes, log: log) }
  }

  /// Everybody on whom there are verdicts, a line each, in one file or one for each stage; all faults of all of them in
  /// one go.
  mutating func verdicts(_ paths: [String], posting: Posting) throws(Stop) -> VerdictLines {
    var lines = VerdictLines(posting: posting.id, applied: posting.applicationDays, book: posting.book)
    var faults: [Fault] = []
    for path in paths {
      _ = try Self.gather(&faults) { () throws(Stop) in
        try read(path, orInFolder: nil, maximum: Self.largestStream) { bytes, log -> Bool? in
          lines.add(bytes, log: log)
          return log.hasErrors ? nil : true
        }
      }
    }
    if !faults.isEmpty { throw .input(faults) }
    return lines
  }

  /// Verdicts on everybody who applied are many times as long as a file.
  private static let largestStream = FileSystem.maximumSize * 32

  /// Who is meant of many people, those who passed the stage before, each with the line that says so.
  mutating func goingOn(_ path: String) throws(Stop) -> Read<[String: Int]> {
    try readTable(path) { bytes, log in GoingOnCSV.read(bytes, log: log) }
  }

  /// Evaluators' decisions, or none where no file is named.
  mutating func decisions(_ path: String?) throws(Stop) -> Read<[Decision]> {
    guard let path else { return Read(value: [], path: "", bytes: []) }
    return try readTable(path) { bytes, log in
      Self.isTable(path) ? DecisionsCSV.read(bytes, log: log) : Decision.read(bytes, log: log)
    }
  }

  /// Whether decisions are a table; else they are JSON.
  static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// The books of the program and those of a folder.
  func library(_ folder: String?) throws(Stop) -> RuleLibrary {
    guard let folder else { return RuleLibrary() }
    do {
      var further: [(file: String, bytes: [UInt8])] = []
      for name in try FileSystem.names(in: folder, endingIn: ".json") {
        let path = "\(folder)/\(name)"
        guard let bytes = try FileSystem.read(path, regular: true) else { throw Stop.input([Self.tooLarge(path)]) }
        further.append((path, bytes))
      }
      return RuleLibrary(further: further)
    } catch let error as FileError {
      throw error.unread()
    } catch let stop as Stop {
      throw stop
    } catch {
      throw .machine("\(error)")
    }
  }

  /// The book of an id, of the program or of a folder.
  ///
  /// - Parameter place: what named it, for a message where there is none.
  func book(_ id: String, namedBy place: String, rules folder: String?) throws(Stop) -> RuleBook {
    let library = try library(folder)
    guard library.ids.contains(id) else {
      throw .input([Fault(file: place, kind: .brokenReference(found: id, known: library.ids))])
    }
    var faults: [Fault] = []
    guard let book = library.book(id, faults: &faults) else { throw .input(faults) }
    return book
  }

  /// The book that a posting names, or another one instead, checked against what the posting overrides.
  mutating func book(
    of posting: Read<(posting: Posting, overrides: [Override])>, in library: RuleLibrary, instead other: String? = nil
  ) throws(Stop) -> RuleBook {
    let (value, overrides) = posting.value
    let id = other ?? value.book
    guard library.ids.contains(id) else {
      let kind = Fault.Kind.brokenReference(found: id, known: library.ids)
      throw .input([
        other == nil ? Fault(file: posting.path, path: "rules.book", kind: kind) : Fault(file: "--book", kind: kind)
      ])
    }
    let book: RuleBook
    if let read = known[id] { book = read } else { book = try read(id, in: library) }
    known[id] = book
    // What contradicts itself without them was said when the book was read.
    if overrides.isEmpty { return book }
    let day = value.applicationDay ?? book.firstDay ?? Day(number: 0)
    let overridden = OverriddenBook(
      id: id, day: day, values: Dictionary(overrides.map { ($0.key, $0.value) }) { _, last in last })
    if sound.contains(overridden) { return book }
    let contradictions = book.contradictions(on: day, overrides: overrides)
    if !contradictions.isEmpty {
      throw .input(
        contradictions.map { sentence in
          let kind = Fault.Kind.contradiction(es: sentence.es, en: sentence.en)
          return Fault(file: posting.path, path: "rules.override", kind: kind)
        })
    }
    sound.insert(overridden)
    return book
  }

  private mutating func read(_ id: String, in library: RuleLibrary) throws(Stop) -> RuleBook {
    var faults: [Fault] = []
    guard let book = library.book(id, faults: &faults) else { throw .input(faults) }
    warnings += faults
    return book
  }

  /// What a reading gives, or `nil` where its faults were added to those of others: one run shows all that must be mended.
  static func gather<Value>(_ faults: inout [Fault], _ read: () throws(Stop) -> Value) throws(Stop) -> Value? {
    do throws(Stop) {
      return try read()
    } catch {
      guard case .input(let found) = error else { throw error }
      faults += found
      return nil
    }
  }

  /// The hash of bytes as receipts write it.
  static func hash(_ bytes: [UInt8]) -> String { "sha256:\(SHA256.hex(bytes))" }

  private mutating func read<Value>(
    _ path: String, orInFolder name: String?, maximum: Int = FileSystem.maximumSize,
    _ parse: ([UInt8], FaultLog) -> Value?
  ) throws(Stop) -> Read<Value> {
    var file = path
    var isInFolder = false
    let bytes: [UInt8]?
    do throws(FileError) {
      if let name, try FileSystem.kind(of: path) == .folder {
        isInFolder = true
        file = path.hasSuffix("/") ? "\(path)\(name)" : "\(path)/\(name)"
      }
      bytes = try FileSystem.read(file, maximum: maximum, regular: isInFolder)
    } catch {
      throw error.unread()
    }
    guard let bytes else { throw .input([Self.tooLarge(file, maximum)]) }
    return try value(of: bytes, file, parse)
  }

  /// A table, or what else may stand for one; what a spreadsheet saves as its own is named.
  private mutating func readTable<Value>(
    _ path: String, _ parse: ([UInt8], FaultLog) -> Value?
  ) throws(Stop) -> Read<Value> {
    try read(path, orInFolder: nil) { bytes, log in
      guard Self.workbooks.contains(where: bytes.starts) else { return parse(bytes, log) }
      log.add(
        .refused(
          found: "", es: "esto es un libro de Excel, no una tabla en texto: ábralo y guárdelo como CSV UTF-8",
          en: "this is an Excel workbook, not a table as text: open it and save it as CSV UTF-8"), line: 1, path: "")
      return nil
    }
  }

  /// How workbooks begin: of today (`.xlsx`, a ZIP) and of before 2007 (`.xls`).
  private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]

  /// What a text says, under the name that its faults have.
  private mutating func value<Value>(
    of bytes: [UInt8], _ name: String, line: Int = 1, _ parse: ([UInt8], FaultLog) -> Value?
  ) throws(Stop) -> Read<Value> {
    let log = FaultLog(file: name, firstLine: line)
    guard let value = parse(bytes, log) else { throw .input(log.report) }
    warnings += log.report
    return Read(value: value, path: name, bytes: bytes)
  }

  private static func tooLarge(_ path: String, _ limit: Int = FileSystem.maximumSize) -> Fault {
    Fault(file: path, kind: .tooLarge(limit: limit))
  }
}
