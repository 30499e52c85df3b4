internal import OperatingSystem
internal import Pictures
internal import Reports

/// Pictures that a command makes.
enum PictureOutput {
  /// Writes points as a PNG to a new file.
  static func keep(_ points: RasterMessage, in path: String, _ language: Language) throws(Stop) {
    let file: [UInt8]
    do throws(OwnProgram.Obstacle) {
      file = try PictureWorker.beside.png(points)
    } catch {
      throw error.stop(language)
    }
    try NewFile.write(file, to: path)
  }
}
