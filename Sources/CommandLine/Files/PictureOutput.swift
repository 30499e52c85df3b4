internal import OperatingSystem
internal import Pictures
internal import Reading
internal import Reports

/// Pictures that a command makes.
enum PictureOutput {
  /// Writes points as a PNG to a new file.
  static func keep(_ points: RasterMessage, in path: String, _ language: Language) throws(Stop) {
    let file: [UInt8]
    do throws(OwnProgram.Obstacle) {
      file = try PictureWorker.beside.png(points)
    } catch {
      throw .machine(error.sentence.text(language))
    }
    try keep(file, in: path)
  }

  /// Writes a new file; one that is there already is never touched.
  static func keep(_ file: [UInt8], in path: String) throws(Stop) {
    do throws(FileError) {
      try FileSystem.create(path, file)
    } catch {
      throw error.unwritten(path)
    }
  }
}
