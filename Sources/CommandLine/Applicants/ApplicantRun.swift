internal import Documents
internal import OperatingSystem
internal import Reading
internal import Reports

/// Work on many files: pieces of input to all threads, what they made of them in order to where it goes.
final class ApplicantRun {
  private let wording: Wording
  private let write: (ApplicantBatch) throws(Stop) -> Void
  private var progress: RateProgress
  private var people = 0
  private(set) var unread = 0
  private var unseen = 0
  private var hasObstacle = false
  private var stop: Stop?
  private let start: Int
  private var seen: PeopleSeen?
  /// How many warnings of files there were.
  private var warnings: Int
  /// More are counted and not said: a key that a portal writes into every file must not bury what is wrong.
  static let mostWarnings = FaultLog.limit

  /// Of those who should have been met the ones who were not.
  var missing: Set<String> { seen?.awaited ?? [] }

  /// How many warnings of files there were beyond those that were said.
  func unsaid(in input: String) -> [Fault] {
    let rest = warnings - Self.mostWarnings
    return rest > 0 ? [Fault(.warning, file: input, kind: .more(rest))] : []
  }

  /// - Parameters:
  ///   - start: how much of the input was worked on before.
  ///   - seen: who was met then, where somebody who stands there twice is to be named.
  ///   - warnings: how many warnings of files there were then.
  ///   - write: takes what was made of a piece, in the order of the input.
  init(
    total: Int?, start: Int, seen: PeopleSeen? = nil, warnings: Int = 0, wording: Wording,
    write: @escaping (ApplicantBatch) throws(Stop) -> Void
  ) {
    self.wording = wording
    self.start = start
    self.seen = seen
    self.warnings = warnings
    self.write = write
    progress = RateProgress(
      total: total.map { $0 - start }, of: Bilingual("expedientes", "files"), language: wording.language)
  }

  /// - Parameter worker: makes what a thread does with a piece.
  func run(
    _ source: FileSource, jobs: Int,
    worker: @escaping @Sendable () -> (FileSource.Piece) -> ApplicantBatch
  ) throws(Stop) {
    OrderedWork.run(jobs: jobs) {
      source.next()
    } worker: {
      worker()
    } take: {
      self.take($0)
    }
    progress.clear()
    if let stop { throw stop }
    if let failure = source.failure { throw failure.unread(source.named.name) }
    if let notice = seen?.notice { Output.message(notice.text(wording.language)) }
    if unseen > 0 {
      Output.message(
        Bilingual(
          "\(unseen) expedientes nombran adjuntos que en una línea no se pueden mirar: se tomaron como están declarados\n",
          "\(unseen) files name attachments, which cannot be looked at from a line: they were taken as declared\n"
        ).text(wording.language))
    }
  }

  private func take(_ found: ApplicantBatch) -> Bool {
    var batch = found
    batch.faults += batch.warnings.prefix(max(0, Self.mostWarnings - warnings))
    warnings += batch.warnings.count
    batch.faults += batch.persons.compactMap { seen?.take($0) }
    if !batch.faults.isEmpty {
      progress.clear()
      Output.faults(batch.faults, wording)
    }
    if let obstacle = batch.obstacle, !hasObstacle {
      hasObstacle = true
      AttachedFiles.report(obstacle, wording)
    }
    if let stop = batch.stop {
      self.stop = stop
      return false
    }
    unread += batch.unread
    unseen += batch.unseen
    people += batch.people + batch.unread
    progress.show(people, part: batch.place.offset - start)
    do throws(Stop) {
      try write(batch)
      return true
    } catch {
      stop = error
      return false
    }
  }
}
