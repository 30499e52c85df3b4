internal import Glibc

/// Where a document lies beside an applicant file, and how the file names it.
struct DocumentPlace {
  /// The path as the file writes it: from its own folder.
  let written: String
  /// Where the document must be copied to; `nil` where it lies in the folder of the file or below it.
  let copy: String?

  /// - Parameters:
  ///   - document: the path of the document.
  ///   - file: the path of the applicant file.
  init(of document: String, beside file: String) {
    let folder = FileSystem.folder(of: file)
    let (inside, outer) = (Self.real(document), Self.real(folder))
    if let inside, let outer, inside.hasPrefix(outer == "/" ? outer : "\(outer)/") {
      written = String(inside.dropFirst(outer == "/" ? 1 : outer.count + 1))
      copy = nil
    } else {
      written = "docs/\(document.split(separator: "/").last.map(String.init) ?? document)"
      copy = "\(folder)/\(written)"
    }
  }

  /// The path without links and steps back; `nil` where there is no such file.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
