internal import Glibc

/// Work on pieces by several threads at a time, its results taken in the order of the pieces.
///
/// A thread holds one piece and waits with its result until those before are taken, so that no more pieces are in memory
/// than there are threads, however many there are.
public enum OrderedWork {
  /// As many threads as the machine has processors.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// - Parameters:
  ///   - jobs: how many threads; with one the work is done on the thread that calls.
  ///   - next: gives the next piece, `nil` where there is none; one thread at a time calls it.
  ///   - worker: makes what works on pieces: once for each thread, so that each remembers its own.
  ///   - take: takes a result; one thread at a time calls it, in the order of the pieces. `false` ends the work.
  public static func run<Piece, Result>(
    jobs: Int, next: @escaping () -> Piece?, worker: @escaping @Sendable () -> (Piece) -> Result,
    take: @escaping (Result) -> Bool
  ) {
    if jobs <= 1 {
      let work = worker()
      while let piece = next() { if !take(work(piece)) { return } }
      return
    }
    let line = Line(next: next, take: take)
    var threads: [pthread_t] = []
    for _ in 1..<jobs {
      if let thread = Thread.start({ line.serve(worker()) }) { threads.append(thread) }
    }
    // The thread that calls works too: where none can be started, alone.
    line.serve(worker())
    for thread in threads { pthread_join(thread, nil) }
  }

  /// Pieces on their way. What two threads share is only touched under one of its two locks.
  private final class Line<Piece, Result>: @unchecked Sendable {
    private let next: () -> Piece?
    private let take: (Result) -> Bool
    private let input = Lock()
    private let output = Lock()
    /// How many pieces were given out; under the lock of the input.
    private var given = 0
    /// How many results were taken; under the lock of the output.
    private var taken = 0
    private var isOver = false

    init(next: @escaping () -> Piece?, take: @escaping (Result) -> Bool) {
      self.next = next
      self.take = take
    }

    func serve(_ work: (Piece) -> Result) {
      while let (number, piece) = input.hold({ numbered() }) {
        let result = work(piece)
        let goesOn = output.hold {
          output.wait { taken == number || isOver }
          guard !isOver else { return false }
          isOver = !take(result)
          taken += 1
          output.wakeAll()
          return !isOver
        }
        if !goesOn { return }
      }
    }

    private func numbered() -> (Int, Piece)? {
      guard let piece = next() else { return nil }
      defer { given += 1 }
      return (given, piece)
    }
  }

  /// A lock that can be waited at.
  private final class Lock {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(condition, nil)
    }

    deinit {
      pthread_mutex_destroy(mutex)
      pthread_cond_destroy(condition)
      mutex.deallocate()
      condition.deallocate()
    }

    func hold<Value>(_ body: () -> Value) -> Value {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      return body()
    }

    /// Waits, the lock given away meanwhile, until something is so.
    func wait(until isSo: () -> Bool) {
      while !isSo() { pthread_cond_wait(condition, mutex) }
    }

    func wakeAll() { pthread_cond_broadcast(condition) }
  }

  /// What a thread does, in a box that C can carry.
  private final class Thread {
    private let body: () -> Void

    private init(_ body: @escaping () -> Void) { self.body = body }

    /// Starts a thread; `nil` where the system gives none.
    static func start(_ body: @escaping () -> Void) -> pthread_t? {
      let box = Unmanaged.passRetained(Thread(body))
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { box in
          guard let box else { return nil }
          Unmanaged<Thread>.fromOpaque(box).takeRetainedValue().body()
          return nil
        }, box.toOpaque())
      guard code == 0 else {
        box.release()
        return nil
      }
      return thread
    }
  }
}
