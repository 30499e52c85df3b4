internal import Eligibility
internal import Glibc
public import OperatingSystem

/// Looks at files through workers, several at a time, and never opens one itself.
public struct DocumentInspector: Sendable {
  private let worker: String
  private let jobs: Int

  /// - Parameters:
  ///   - worker: the path of `document-worker`.
  ///   - jobs: how many files are looked at at the same time.
  public init(worker: String, jobs: Int) {
    self.worker = worker
    self.jobs = max(1, jobs)
  }

  /// The worker beside the program that runs, and as many jobs as there are processors.
  public static var beside: DocumentInspector {
    DocumentInspector(worker: OwnProgram.path(beside: "document-worker"), jobs: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Looks at files in the modes given and hands over what was found of each, in the order of the files.
  public func inspect(
    _ paths: [String], modes: [WorkerMode], each: (Int, DocumentInspection) -> Void
  ) throws(OwnProgram.Obstacle) {
    try OwnProgram.check(worker)
    var found: [Int: DocumentInspection] = [:]
    var next = 0
    var handedOver = 0
    var running: [Task] = []
    defer { for task in running { task.process.end() } }
    while handedOver < paths.count {
      // Not too far ahead of the slowest: what waits to be handed over stays little.
      while running.count < jobs, next < paths.count, next < handedOver + 64 * jobs {
        guard let process = WorkerProcess(worker) else { throw .cannotStart(path: worker) }
        running.append(Task(process: process, modes: modes, file: next, path: paths[next]))
        next += 1
      }
      WorkerProcess.wait(for: running.map(\.process))
      for index in running.indices.reversed() {
        let answers = running[index].listen()
        guard running[index].isDone else { continue }
        if answers == 0, running[index].answered == 0 { throw .cannotStart(path: worker) }
        found[running[index].file] = running[index].inspection
        if next < paths.count, running[index].process.isAlive, next < handedOver + 64 * jobs {
          running[index].begin(file: next, path: paths[next])
          next += 1
        } else {
          running.remove(at: index).process.end()
        }
      }
      while let inspection = found.removeValue(forKey: handedOver) {
        each(handedOver, inspection)
        handedOver += 1
      }
    }
  }

  /// One file on its way through a worker.
  private struct Task {
    let process: WorkerProcess
    let modes: [WorkerMode]
    var file: Int
    var inspection: DocumentInspection
    /// Modes that this worker has answered, of all files.
    var answered = 0
    private var path: String
    private var mode = 0

    init(process: WorkerProcess, modes: [WorkerMode], file: Int, path: String) {
      self.process = process
      self.modes = modes
      self.file = file
      self.path = path
      inspection = DocumentInspection(name: path)
      ask()
    }

    var isDone: Bool { mode == modes.count }

    mutating func begin(file: Int, path: String) {
      self.file = file
      self.path = path
      inspection = DocumentInspection(name: path)
      mode = 0
      ask()
    }

    private func ask() { process.ask(modes[mode], path) }

    /// Takes in what the worker has said; answers how many modes came to their end.
    mutating func listen() -> Int {
      var ended = 0
      for line in process.lines() where !isDone {
        guard let message = WorkerMessage(line: line) else { continue }
        inspection.add(message, in: modes[mode])
        guard case .ended = message else { continue }
        ended += 1
        answered += 1
        next()
      }
      // A worker that is gone or silent beyond all its own clocks has no more to say of this file.
      if !isDone, !process.isAlive || process.isOverdue {
        process.end()
        while !isDone {
          inspection.add(.ended(process.isOverdue ? .time : .crash), in: modes[mode])
          mode += 1
        }
      }
      return ended
    }

    private mutating func next() {
      mode += 1
      // What is no document has no pages to look at, nor has what cannot be opened.
      if inspection.isUnopened || (mode == 1 && modes[0] == .structure && inspection.format == .other) {
        mode = modes.count
      }
      if !isDone { ask() }
    }
  }
}
