/// Where in a ZIP what it was packed for lies: at the top, or in the one folder that all of it lies in.
public enum ParcelRoot {
  /// The folder that holds a file of a name, empty for the top; `nil` where there is none.
  ///
  /// - Parameter paths: of all files. What one system packs beside everything, to remember how its windows looked, does
  ///   not make a second folder.
  public static func folder(of name: String, among paths: [String]) -> String? {
    if paths.contains(name) { return "" }
    let own = paths.filter { !isHousekeeping($0) }
    guard let first = own.first, let slash = first.firstIndex(of: "/") else { return nil }
    let folder = first[...slash]
    return own.allSatisfy { $0.hasPrefix(folder) } && own.contains(folder + name) ? String(folder.dropLast()) : nil
  }

  /// Whether it is one of the files that systems put into every ZIP.
  public static func isHousekeeping(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/") || path.split(separator: "/").last == ".DS_Store"
  }
}
