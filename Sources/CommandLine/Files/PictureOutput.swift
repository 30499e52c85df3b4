internal import Pictures
internal import Reading
internal import Reports

/// Pictures that a command makes.
enum PictureOutput {
  /// Writes points as a PNG to a new file.
  static func keep(_ points: RasterMessage, in path: String, _ language: Language) throws(Stop) {
    let file: [UInt8]
    do throws(PictureWorker.Obstacle) {
      file = try PictureWorker.beside.png(points)
    } catch {
      throw stop(error, language)
    }
    try keep(file, in: path)
  }

  /// Writes a new file; one that is there already is never touched.
  static func keep(_ file: [UInt8], in path: String) throws(Stop) {
    do throws(FileError) {
      try FileSystem.create(path, file)
    } catch {
      throw .input([Fault(file: path, kind: .cannotWrite(error.obstacle))])
    }
  }

  /// Why no picture can be read or made.
  static func stop(_ obstacle: PictureWorker.Obstacle, _ language: Language) -> Stop {
    switch obstacle {
    case .noWorker(let path):
      .machine(
        Bilingual(
          "falta el programa picture-worker, que abre las imágenes: debe estar en \(path)",
          "the program picture-worker, which opens pictures, is missing: it must be at \(path)"
        ).text(language))
    case .cannotStart(let path):
      .machine(
        Bilingual(
          "el programa \(path), que abre las imágenes, no arranca: revise que sus bibliotecas estén instaladas",
          "the program \(path), which opens pictures, does not start: see that its libraries are installed"
        ).text(language))
    }
  }
}
