internal import Glibc
public import OperatingSystem

/// Has papers and workbooks made into files by `applicant-papers`, one process for as many as there are.
///
/// A job is handed over and the caller goes on; what became of it is asked for later (`outcomes`, `finish`). Jobs are
/// worked off in their order. A workbook may stay open while papers are drawn, and is given its rows one by one: neither
/// process keeps them. A file stands under its name only once it is whole.
public final class PaperPress {
  /// A workbook that still takes rows.
  public struct OpenWorkbook: Sendable {
    fileprivate let job: Int
  }

  /// What became of a job.
  public struct Outcome: Hashable, Sendable {
    public let path: String
    /// `nil`: the file stands.
    public let fault: PaperFault?

    public init(path: String, fault: PaperFault?) {
      self.path = path
      self.fault = fault
    }
  }

  private let connection: PressConnection
  /// A name that no other press has, for files that are not whole yet.
  private let mark = UInt64.random(in: 0 ... .max)
  private var next = 0
  /// Where the files of jobs without an answer are to stand.
  private var places: [Int: PaperPlace] = [:]
  private var open: Set<Int> = []
  private var done: [Outcome] = []

  /// Starts the program.
  ///
  /// - Parameter program: the path of `applicant-papers`.
  public init(program: String) throws(OwnProgram.Obstacle) {
    try OwnProgram.check(program)
    // Fonts are looked up below the home of whoever runs it; nothing else of the environment is of use there.
    let environment = ["HOME", "XDG_CACHE_HOME"].compactMap { (name: String) in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    guard
      let started = StartedProgram(
        program, arguments: [PressFrame.version], environment: environment + ["LC_ALL=C.UTF-8"])
    else { throw .cannotStart(path: program) }
    connection = PressConnection(started)
    guard connection.answer() == .ready else { throw .cannotStart(path: program) }
  }

  /// Starts the program beside the one that runs.
  public convenience init() throws(OwnProgram.Obstacle) {
    try self.init(program: OwnProgram.path(beside: "applicant-papers"))
  }

  deinit {
    connection.abandon()
    removeRemains()
  }

  /// Draws a paper as a PDF.
  ///
  /// - Parameter replacing: whether a file that is there already may be replaced.
  public func draw(_ paper: Paper, to path: String, replacing: Bool = false) {
    let job = begin(path, replacing)
    if let place = places[job] { send(.paper(paper, place, job: job), job) }
    connection.flush()
  }

  /// Writes a workbook as XLSX, whole.
  public func write(_ workbook: Workbook, to path: String, replacing: Bool = false) {
    close(open(workbook, at: path, replacing: replacing))
  }

  /// Begins a workbook, which takes further rows until it is closed.
  public func open(_ workbook: Workbook, at path: String, replacing: Bool = false) -> OpenWorkbook {
    let job = begin(path, replacing)
    open.insert(job)
    var empty = workbook
    for index in empty.sheets.indices { empty.sheets[index].rows = [] }
    if let place = places[job] { send(.workbook(empty, place, job: job), job) }
    let opened = OpenWorkbook(job: job)
    for (index, sheet) in workbook.sheets.enumerated() {
      for row in sheet.rows { add(row, toSheet: index, of: opened) }
    }
    return opened
  }

  /// Adds a row to a sheet, from 0.
  public func add(_ row: [Sheet.Cell], toSheet sheet: Int, of workbook: OpenWorkbook) {
    if open.contains(workbook.job) { send(.row(row, sheet: sheet, job: workbook.job), workbook.job) }
  }

  /// Says that a workbook has all its rows.
  public func close(_ workbook: OpenWorkbook) {
    guard open.remove(workbook.job) != nil else { return }
    send(.close(job: workbook.job), workbook.job)
    connection.flush()
  }

  /// What became of the jobs that were done since this was last asked.
  public func outcomes() -> [Outcome] {
    takeAnswers()
    defer { done = [] }
    return done
  }

  /// Waits for all jobs, closes workbooks that are still open, and ends the program. What became of the jobs that
  /// `outcomes` has not told.
  public func finish() -> [Outcome] {
    for job in open.sorted() { close(OpenWorkbook(job: job)) }
    while !places.isEmpty, let answer = connection.answer() { take(answer) }
    connection.abandon()
    removeRemains()
    for job in places.keys.sorted() { take(.done(job: job, .ended)) }
    defer { done = [] }
    return done
  }

  /// The number by which the system knows the program.
  var processNumber: Int { connection.processNumber }

  /// What a workbook is called until it is whole; `nil` once it is done.
  func temporary(of workbook: OpenWorkbook) -> String? { places[workbook.job]?.temporary }

  private func begin(_ path: String, _ replacing: Bool) -> Int {
    next += 1
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let temporary = "\(folder).papers-\(String(mark, radix: 36))-\(next)"
    places[next] = PaperPlace(path: path, temporary: temporary, replaces: replacing)
    return next
  }

  private func send(_ message: PressMessage, _ job: Int) {
    // What has failed already needs nothing more.
    guard places[job] != nil else { return }
    guard let frame = message.frame else {
      // The program is told nothing, so that what it has of the job stays open and is dropped at its end.
      open.remove(job)
      return take(.done(job: job, .tooLong))
    }
    connection.send(frame)
  }

  private func takeAnswers() {
    connection.flush()
    for answer in connection.answers() { take(answer) }
    guard connection.isOver else { return }
    removeRemains()
    for job in places.keys.sorted() { take(.done(job: job, .ended)) }
  }

  private func take(_ answer: PressAnswer) {
    guard case .done(let job, let fault) = answer, let place = places.removeValue(forKey: job) else { return }
    done.append(Outcome(path: place.path, fault: fault))
  }

  /// What a program that came to a sudden end left of files that are not whole.
  private func removeRemains() {
    for place in places.values { unlink(place.temporary) }
  }
}
