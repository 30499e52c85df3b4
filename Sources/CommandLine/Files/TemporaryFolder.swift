internal import Glibc

/// A folder that only its owner may look into, and that is gone with all in it once nobody holds it any more.
final class TemporaryFolder {
  let path: String
  private var made: [String] = []

  init() throws(Stop) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let place = named.isEmpty ? P_tmpdir : named
    var template = Array("\(place)/applicant-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template) else {
      throw .machine("\(place): \(FileError(path: place, code: errno).reason)")
    }
    path = String(cString: folder)
  }

  deinit {
    for file in made.reversed() where unlink(file) != 0 { rmdir(file) }
    rmdir(path)
  }

  /// Where a file below it is to stand; the folders on the way are made.
  func place(of name: String) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) == 0 { made.append(folder) }
    }
    made.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }
}
