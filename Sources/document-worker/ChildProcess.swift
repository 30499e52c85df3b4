internal import CFork
internal import Documents
internal import Glibc

/// A process of its own for one file.
enum ChildProcess {
  /// Splits the process in two: 0 in the new one, its number in the old one, -1 where the system cannot.
  static func split() -> pid_t { worker_fork() }

  /// Limits the process before anything of a stranger's is touched: no file can be written, no program started, and
  /// time and memory are short. What goes beyond is ended by the system.
  ///
  /// - Returns: `false` where the system would not set a limit.
  static func limit(_ mode: WorkerMode) -> Bool {
    let limits: [(Int32, Int)] = [
      (Int32(RLIMIT_CPU.rawValue), mode.processorSeconds), (Int32(RLIMIT_AS.rawValue), WorkerMode.memory),
      (Int32(RLIMIT_FSIZE.rawValue), 0), (Int32(RLIMIT_NOFILE.rawValue), 16), (Int32(RLIMIT_CORE.rawValue), 0),
      (Int32(__RLIMIT_NPROC.rawValue), 0),
    ]
    return limits.allSatisfy { resource, most in worker_limit(resource, rlim_t(most)) == 0 }
  }
}
