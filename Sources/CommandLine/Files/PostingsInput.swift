internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import RuleData
internal import Store

/// Many postings: the files of a folder that end in `.json`, or the lines of a text.
struct PostingsInput {
  private typealias Read = Inputs.Read<(posting: Posting, overrides: [Override])>

  /// A posting that was read, and its line; 0 where it is not one of many.
  private typealias Placed = (read: Read, line: Int)

  private let path: String
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    path = invocation["postings"] ?? ""
    self.invocation = invocation
  }

  /// The postings that can be read, each with its book; and what is wrong with the others.
  func entries(jobs: Int) throws(Stop) -> (entries: [PostingIndex.Entry], faults: [Fault]) {
    var inputs = Inputs(invocation)
    let library = try inputs.library(invocation["rules"])
    var entries: [PostingIndex.Entry] = []
    let read = try read(jobs: jobs)
    var faults = read.faults
    var answered: [Placed] = []
    for (posting, line) in read.postings {
      do throws(Stop) {
        let book = try inputs.book(of: posting, in: library)
        entries.append(.init(posting: posting.value.posting, book: book, overrides: posting.value.overrides))
        answered.append((posting, line))
      } catch {
        guard case .input(let found) = error else { throw error }
        faults += found.map { $0.file == posting.path ? $0.onLine(line) : $0 }
      }
    }
    if entries.isEmpty { throw .input(faults.isEmpty ? [Fault(file: path, kind: .emptyText)] : faults) }
    let warnings = read.warnings + Self.twice(answered) + inputs.warnings
    faults += warnings.prefix(ApplicantRun.mostWarnings)
    let rest = warnings.count - ApplicantRun.mostWarnings
    if rest > 0 { faults.append(Fault(.warning, file: path, kind: .more(rest))) }
    return (entries, faults)
  }

  /// What is said of postings with an id that another one before them has: each is answered, and none can be told apart.
  private static func twice(_ postings: [Placed]) -> [Fault] {
    var first: [String: String] = [:]
    return postings.compactMap { read, line in
      let id = read.value.posting.id
      guard let earlier = first[id] else {
        first[id] = line == 0 ? read.path : "\(read.path):\(line)"
        return nil
      }
      return Fault(
        .warning, file: read.path, line: line, path: "id",
        kind: .refused(
          found: id, es: "otra convocatoria con este id está en \(earlier), y se responde de ambas; deje la que vale",
          en: "another posting with this id is at \(earlier), and both are answered; leave the one that counts"))
    }
  }

  private func read(jobs: Int) throws(Stop) -> (postings: [Placed], faults: [Fault], warnings: [Fault]) {
    let source = try FileSource(path, inFolder: FolderContents.postings) { access throws(Stop) in
      let kept = try access.run { archive throws(StoreError) in try archive.postings().map(Self.entry) }
      guard !kept.isEmpty else { throw .input([Self.withoutPostings(access.folder)]) }
      return kept
    }
    let (named, invocation) = (source.named, invocation)
    var postings: [Placed] = []
    var (faults, warnings): ([Fault], [Fault]) = ([], [])
    var stop: Stop?
    OrderedWork.run(jobs: jobs) {
      source.next()
    } worker: {
      { piece in Self.read(piece, named, invocation) }
    } take: { found in
      warnings += found.warnings
      for posting in found.postings {
        switch posting.read {
        case .success(let read): postings.append((read, posting.line))
        case .failure(.input(let found)): faults += found
        case .failure(let other): stop = other
        }
      }
      return stop == nil
    }
    if let stop { throw stop }
    if let failure = source.failure { throw failure.unread(path) }
    return (postings, faults, warnings)
  }

  /// One of the store; for one that was cancelled nobody can apply.
  private static func entry(_ posting: StoredPosting) -> FileSource.Entry {
    let name = "store:\(posting.id)"
    guard posting.cancelled != nil else { return .file(name) }
    return .leftOut(
      Fault(
        .warning, file: name,
        kind: .refused(
          found: "", es: "la convocatoria fue cancelada: no se la mira", en: "the posting was cancelled: not looked at")
      ))
  }

  private static func withoutPostings(_ folder: String) -> Fault {
    Fault(
      file: folder,
      kind: .refused(
        found: "", es: "no hay en este almacén ninguna convocatoria; posting import guarda una",
        en: "there is no posting in this store; posting import saves one"))
  }

  private static func read(
    _ piece: FileSource.Piece, _ named: FileSource.Named, _ invocation: Invocation
  ) -> (postings: [(read: Result<Read, Stop>, line: Int)], warnings: [Fault]) {
    var inputs = Inputs(invocation, data: named.store)
    var found: [(read: Result<Read, Stop>, line: Int)] = []
    func add(line: Int = 0, _ read: () throws(Stop) -> Read) {
      do throws(Stop) { found.append((.success(try read()), line)) } catch { found.append((.failure(error), line)) }
    }
    switch piece {
    case .lines(let chunk):
      chunk.forEachLine { number, line in
        add(line: number) { () throws(Stop) in try inputs.posting(Array(line), in: named.name, line: number) }
      }
    case .files(let entries, _):
      for entry in entries {
        switch entry {
        case .file(let name, _): add { () throws(Stop) in try inputs.posting(name) }
        case .leftOut(let fault): found.append((.failure(.input([fault])), 0))
        }
      }
    }
    return (found, inputs.warnings)
  }
}

extension Fault {
  /// The same of one of many lines, where it does not say on which it is.
  fileprivate func onLine(_ line: Int) -> Fault {
    self.line == 0 ? Fault(severity, file: file, line: line, path: path, kind: kind) : self
  }
}
