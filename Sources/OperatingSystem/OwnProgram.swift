internal import Glibc

/// The program that runs, and those that lie beside it.
public enum OwnProgram {
  /// Why a program of ours cannot be used.
  public enum Obstacle: Error, Hashable, Sendable {
    /// It is not where it must be.
    case missing(path: String)
    /// It cannot be started, or ends before it answers anything: a library of it is missing.
    case cannotStart(path: String)
  }

  /// The path that a program of this name has where it lies beside this one.
  public static func path(beside name: String) -> String {
    var path = [CChar](repeating: 0, count: 4_096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count - 1))
    let program = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
    return "\(folder)/\(name)"
  }

  /// Whether there is a program at a path.
  public static func check(_ path: String) throws(Obstacle) {
    guard access(path, X_OK) == 0 else { throw .missing(path: path) }
  }
}
