/// A file that a command makes; one that is there already is never touched.
enum NewFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    do throws(FileError) {
      try FileSystem.create(path, bytes)
    } catch {
      throw error.unwritten(path)
    }
  }
}
