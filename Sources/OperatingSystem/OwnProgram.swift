internal import Glibc

/// The program that runs.
public enum OwnProgram {
  /// The path that a program of this name has where it lies beside this one.
  public static func path(beside name: String) -> String {
    var path = [CChar](repeating: 0, count: 4_096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count - 1))
    let program = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
    return "\(folder)/\(name)"
  }
}
