internal import Glibc
internal import Reading

/// A folder that a command makes; one in which something is already is never touched.
struct NewFolder {
  let path: String

  /// - Parameter takesEmpty: whether a folder that is there and empty will do.
  init(_ path: String, takesEmpty: Bool = false) throws(Stop) {
    self.path = path
    guard mkdir(path, 0o700) != 0 else { return }
    let error = FileError(path: path, code: errno)
    guard error.code == EEXIST else { throw error.unwritten() }
    guard takesEmpty, Self.isEmptyFolder(path) else { throw Self.taken(path, takesEmpty: takesEmpty) }
  }

  private static func taken(_ path: String, takesEmpty: Bool) -> Stop {
    .input([
      Fault(
        file: path,
        kind: .refused(
          found: "", es: "ya existe, y no se toca. Dé el nombre de una carpeta nueva\(takesEmpty ? " o vacía" : "")",
          en: "it exists already, and is not touched. Give the name of a new\(takesEmpty ? " or empty" : "") folder"))
    ])
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
      if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileError(path: folder, code: errno).unwritten() }
    }
    return "\(path)/\(name)"
  }
}
