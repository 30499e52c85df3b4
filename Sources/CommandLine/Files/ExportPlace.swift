/// Where a command writes files of the store: a folder or one ZIP, new in either case.
protocol ExportPlace {
  /// As it was named.
  var path: String { get }

  /// Writes a file below it.
  func write(_ bytes: [UInt8], to name: String) throws(Stop)

  /// Writes an attachment below it, once it was seen to be what was put into the store.
  func write(attachment sha256: String, of access: StoreAccess, to name: String) throws(Stop)

  /// Says that this was all; of what is not finished nothing stays.
  func finish() throws(Stop)
}

enum ExportPlaces {
  /// A ZIP where the name ends so, else a folder.
  static func make(_ path: String) throws(Stop) -> any ExportPlace {
    path.lowercased().hasSuffix(".zip") ? try NewZIP(path) : try ExportFolder(path)
  }
}
