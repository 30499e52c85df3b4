internal import Glibc

/// A folder that a command makes; one in which something is already is never touched.
struct NewFolder {
  let path: String

  /// - Parameter takesEmpty: whether a folder that is there and empty will do.
  init(_ path: String, takesEmpty: Bool = false) throws(Stop) {
    self.path = path
    guard mkdir(path, 0o700) != 0 else { return }
    let stop = Self.stop(path)
    guard takesEmpty, Self.isEmptyFolder(path) else { throw stop }
  }

  private static func isEmptyFolder(_ path: String) -> Bool {
    do throws(FileError) {
      guard try FileSystem.kind(of: path) == .folder else { return false }
      return try FileSystem.names(in: path, endingIn: "").isEmpty
    } catch {
      return false
    }
  }

  /// Writes a file below it.
  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    try NewFile.write(bytes, to: try place(of: name))
  }

  /// Where a file below it is to stand; the folders on the way are made.
  func place(of name: String) throws(Stop) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Self.stop(folder) }
    }
    return "\(path)/\(name)"
  }

  private static func stop(_ path: String) -> Stop {
    FileError(path: path, code: errno).unwritten()
  }
}
