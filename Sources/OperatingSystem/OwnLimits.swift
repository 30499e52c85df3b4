internal import Glibc

/// What a process that opens strangers' bytes allows itself: little time and memory, no file, no program, no trace.
public enum OwnLimits {
  /// Sets all of them for good; `false` where the system would not.
  ///
  /// - Parameters:
  ///   - processorSeconds: of processor time.
  ///   - memory: bytes of address space.
  public static func set(processorSeconds: Int, memory: Int) -> Bool {
    guard closeInherited() else { return false }
    let limits: [(__rlimit_resource, Int)] = [
      (RLIMIT_CPU, processorSeconds), (RLIMIT_AS, memory), (RLIMIT_FSIZE, 0), (RLIMIT_CORE, 0), (RLIMIT_NOFILE, 3),
      (__RLIMIT_NPROC, 0),
    ]
    return limits.allSatisfy { resource, most in
      var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
      return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
    }
  }

  /// Closes what whoever started this process had open: no business of a decoder's.
  private static func closeInherited() -> Bool {
    guard let names = Folder.names(in: "/proc/self/fd") else { return false }
    for descriptor in names.compactMap({ Int32($0) }) where descriptor > STDERR_FILENO { close(descriptor) }
    return true
  }
}
