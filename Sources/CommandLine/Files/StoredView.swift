internal import Glibc
internal import Reading

/// A folder that shows attachments of the store under the names by which a file names them, as long as somebody looks.
///
/// So whatever works on a folder works on the store in the same way, the ends of names included.
struct StoredView {
  private let folder: TemporaryFolder

  var path: String { folder.path }

  /// - Parameter places: where each attachment lies, by the path under which the file names it.
  init(_ places: [(path: String, place: String)]) throws(Stop) {
    folder = try TemporaryFolder()
    for (name, place) in places { try show(place, as: name) }
  }

  private func show(_ place: String, as name: String) throws(Stop) {
    guard let target = realpath(place, nil) else {
      throw .disk(Fault(file: place, kind: .cannotRead(FileError(path: place, code: errno).obstacle)))
    }
    defer { free(target) }
    let link = folder.place(of: name)
    guard symlink(target, link) == 0 else { throw FileError(path: link, code: errno).ofMachine }
  }
}
