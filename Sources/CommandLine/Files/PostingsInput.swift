internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import RuleData
internal import Store

/// Many postings: the files of a folder that end in `.json`, or the lines of a text.
struct PostingsInput {
  private typealias Read = Inputs.Read<(posting: Posting, overrides: [Override])>

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
    for posting in read.postings {
      do throws(Stop) {
        let book = try inputs.book(of: posting, in: library)
        entries.append(.init(posting: posting.value.posting, book: book, overrides: posting.value.overrides))
      } catch {
        guard case .input(let found) = error else { throw error }
        faults += found
      }
    }
    if entries.isEmpty { throw .input(faults.isEmpty ? [Fault(file: path, kind: .emptyText)] : faults) }
    let warnings = read.warnings + inputs.warnings
    faults += warnings.prefix(ApplicantRun.mostWarnings)
    let rest = warnings.count - ApplicantRun.mostWarnings
    if rest > 0 { faults.append(Fault(.warning, file: path, kind: .more(rest))) }
    return (entries, faults)
  }

  private func read(jobs: Int) throws(Stop) -> (postings: [Read], faults: [Fault], warnings: [Fault]) {
    let source = try FileSource(path, inFolder: FolderContents.postings) { access throws(Stop) in
      let kept = try access.run { archive throws(StoreError) in try archive.postings().map(Self.entry) }
      guard !kept.isEmpty else { throw .input([Self.withoutPostings(access.folder)]) }
      return kept
    }
    let (named, invocation) = (source.named, invocation)
    var postings: [Read] = []
    var (faults, warnings): ([Fault], [Fault]) = ([], [])
    var stop: Stop?
    OrderedWork.run(jobs: jobs) {
      source.next()
    } worker: {
      { piece in Self.read(piece, named, invocation) }
    } take: { found in
      warnings += found.warnings
      for posting in found.postings {
        switch posting {
        case .success(let posting): postings.append(posting)
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
  ) -> (postings: [Result<Read, Stop>], warnings: [Fault]) {
    var inputs = Inputs(invocation, data: named.store)
    var found: [Result<Read, Stop>] = []
    func add(_ read: () throws(Stop) -> Read) {
      do throws(Stop) { found.append(.success(try read())) } catch { found.append(.failure(error)) }
    }
    switch piece {
    case .lines(let chunk):
      chunk.forEachLine { number, line in
        add { () throws(Stop) in try inputs.posting(Array(line), in: named.name, line: number) }
      }
    case .files(let entries, _):
      for entry in entries {
        switch entry {
        case .file(let name, _): add { () throws(Stop) in try inputs.posting(name) }
        case .leftOut(let fault): found.append(.failure(.input([fault])))
        }
      }
    }
    return (found, inputs.warnings)
  }
}
