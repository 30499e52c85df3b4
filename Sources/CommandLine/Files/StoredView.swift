internal import Glibc

/// A folder that shows attachments of the store under the names by which a file names them, as long as somebody looks.
///
/// So whatever works on a folder works on the store in the same way, the ends of names included.
final class StoredView {
  let path: String
  private var made: [String] = []

  /// - Parameter places: where each attachment lies, by the path under which the file names it.
  init(_ places: [String: String]) throws(Stop) {
    var template = Array("\(Self.temporary)/applicant-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template) else { throw .machine(FileError(path: "", code: errno).reason) }
    path = String(cString: folder)
    for (name, place) in places.sorted(by: { $0.key < $1.key }) { try show(place, as: name) }
  }

  deinit {
    for file in made.reversed() where unlink(file) != 0 { rmdir(file) }
    rmdir(path)
  }

  private func show(_ place: String, as name: String) throws(Stop) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) == 0 { made.append(folder) }
    }
    guard let target = realpath(place, nil) else { throw .machine(FileError(path: place, code: errno).reason) }
    defer { free(target) }
    let link = "\(path)/\(name)"
    guard symlink(target, link) == 0 else { throw .machine(FileError(path: link, code: errno).reason) }
    made.append(link)
  }

  private static var temporary: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? P_tmpdir : named
  }
}
