internal import Glibc
internal import Store

/// A folder that a command makes for what it takes out of a store: gone again unless all of that could be written, since
/// half of it looks like the whole.
final class ExportFolder: ExportPlace {
  private let folder: NewFolder
  private var written: [String] = []
  private var isWhole = false

  var path: String { folder.path }

  init(_ path: String) throws(Stop) {
    folder = try NewFolder(path)
  }

  deinit {
    if isWhole { return }
    var folders: Set<String> = []
    for name in written {
      unlink("\(path)/\(name)")
      let parts = name.split(separator: "/").dropLast()
      for depth in 0...parts.count { folders.insert(parts.prefix(depth).map { "/\($0)" }.joined()) }
    }
    folders.insert("")
    // The innermost first: a name is longer than that of the folder it lies in.
    for name in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir("\(path)\(name)") }
  }

  func write(_ bytes: [UInt8], to name: String) throws(Stop) {
    written.append(name)
    try folder.write(bytes, to: name)
  }

  func write(attachment sha256: String, of access: StoreAccess, to name: String) throws(Stop) {
    written.append(name)
    let target = try folder.place(of: name)
    try access.run { archive throws(StoreError) in try archive.copy(attachment: sha256, to: target) }
  }

  func finish() { isWhole = true }
}
