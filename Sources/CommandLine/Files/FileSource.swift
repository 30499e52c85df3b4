internal import Eligibility
internal import Glibc
internal import Reading

/// Where many applicant files or postings come from, some at a time.
final class FileSource {
  enum Piece {
    /// Lines of a text, a file each.
    case lines(LineChunks.Chunk)
    /// What stands for itself, and how much of that was given out with these.
    case files([Entry], given: Int)
  }

  /// What stands for itself: in a folder or in the store.
  enum Entry {
    /// A file by its path, or by its name in the store; with the days on which its person is measured, where the store
    /// knows them.
    case file(String, days: MeasuringDays? = nil)
    /// What is not read, and why.
    case leftOut(Fault)

    var fault: Fault? { if case .leftOut(let fault) = self { fault } else { nil } }

    var isLeftOut: Bool { fault != nil }

    /// What tells it from another.
    var identity: String {
      switch self {
      case .file(let name, _): name
      case .leftOut(let fault): "- \(fault.file)"
      }
    }
  }

  /// How far reading has come, so that it can go on from there.
  struct Place: Equatable {
    var line = 0
    /// In bytes of a text; in files of a folder.
    var offset = 0
  }

  private enum Kind {
    case lines(LineChunks)
    case files([Entry])
  }

  /// What a thread must know of it.
  struct Named: Sendable {
    /// As it was named.
    let name: String
    /// The folder of the store, where it is one.
    var store: String?
  }

  private(set) var named: Named
  /// What tells whether it is the same as at an earlier time: size and time of a text, or of each file with its name. `nil`
  /// for what comes but once.
  let signature: String?
  /// In bytes of a text, or in files; `nil` where nobody knows.
  let total: Int?
  private let kind: Kind
  private var given = 0

  /// Few, so that all threads have something to do to the end.
  private static let filesInAPiece = 4

  /// - Parameters:
  ///   - path: a folder, a text of lines, a store, or `-` for standard input.
  ///   - contents: what is meant in a folder.
  ///   - stored: what is meant in a store.
  init(
    _ path: String, inFolder contents: (String) throws(Stop) -> [Entry],
    stored: (StoreAccess) throws(Stop) -> [Entry]
  ) throws(Stop) {
    named = Named(name: path)
    if path == "-" {
      if let fault = TextOverLines.fault(STDIN_FILENO, of: path) { throw .input([fault]) }
      kind = .lines(LineChunks(STDIN_FILENO))
      (signature, total) = (nil, nil)
      return
    }
    do {
      switch try FileSystem.kind(of: path) {
      case .folder where access("\(path)/store.sqlite", F_OK) == 0:
        named.store = path
        let entries = try stored(try StoreAccess(path))
        (signature, total, kind) = (Self.signature(entries), entries.count, .files(entries))
      case .folder:
        let entries = try contents(path)
        (signature, total, kind) = (Self.signature(entries), entries.count, .files(entries))
      case .file where UnpackedZIP.isOne(path):
        let entries = [Entry.file(path)]
        (signature, total, kind) = (Self.signature(entries), entries.count, .files(entries))
      case .file, .other:
        let text = try Self.text(path)
        if let fault = TextOverLines.fault(text.descriptor, of: path) { throw Stop.input([fault]) }
        (signature, total) = (text.signature, text.size)
        kind = .lines(LineChunks(text.descriptor))
      }
    } catch let error as FileError {
      throw error.unread(path)
    } catch let stop as Stop {
      throw stop
    } catch {
      throw .machine("\(error)")
    }
  }

  /// Goes on where reading had come at an earlier time, before anything is read now.
  func goOn(from place: Place) throws(Stop) {
    guard place != Place() else { return }
    switch kind {
    case .files: given = place.offset
    case .lines(let lines):
      guard lines.skip(place.line, of: place.offset) else {
        throw FileError(path: named.name, code: errno).unread()
      }
    }
  }

  func next() -> Piece? {
    switch kind {
    case .lines(let lines): return lines.next().map { .lines($0) }
    case .files(let entries):
      guard given < entries.count else { return nil }
      let some = Array(entries[given..<min(given + Self.filesInAPiece, entries.count)])
      given += some.count
      return .files(some, given: given)
    }
  }

  /// Why reading ended early.
  var failure: FileError? {
    guard case .lines(let lines) = kind else { return nil }
    return lines.failure.map { FileError(path: named.name, code: $0) }
  }

  private static func text(
    _ path: String
  ) throws(FileError) -> (descriptor: Int32, size: Int?, signature: String?) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return (descriptor, nil, nil) }
    return (descriptor, Int(status.st_size), "\(path)\n\(state(status))")
  }

  private static func signature(_ entries: [Entry]) -> String {
    entries.map { entry in
      var status = stat()
      // What is in a store has no file of that name, and is never another.
      guard case .file(let name, _) = entry, stat(name, &status) == 0 else { return entry.identity }
      return "\(name)\n\(state(status))"
    }.joined(separator: "\n")
  }

  /// Size and time of a file.
  private static func state(_ status: stat) -> String {
    "\(status.st_size)\n\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
