internal import OperatingSystem
internal import Pictures
internal import Reading
internal import Reports

/// `photo check`: whether a photograph is what an application asks for.
enum PhotoCommand {
  static let check = CommandDescription(
    words: ["photo", "check"],
    summary: Bilingual(
      "dice si una foto tamaño pasaporte con fondo blanco sirve", "says whether a passport photograph on white will do"),
    arguments: [
      .init(
        name: Bilingual("FOTO", "PHOTO"), help: Bilingual("un PNG o JPEG", "a PNG or JPEG"), isRepeatable: true)
    ],
    options: [
      .init(
        name: "format", value: "text|json", words: ["text", "json"],
        help: Bilingual(
          "forma del resultado; json: una línea por foto (text)", "form of the result; json: a line a photograph (text)"
        )),
      .init(
        name: "annotated", value: "PNG",
        help: Bilingual(
          "guarda la foto con lo revisado dibujado encima", "keeps the photograph with what was checked drawn over it")),
      .init(
        name: "strip", value: "FILE",
        help: Bilingual(
          "guarda la foto sin los datos que la acompañan (lugar, cámara, fecha)",
          "keeps the photograph without the data that go with it (place, camera, date)")),
    ],
    examples: ["captcha new --out imagen.png --key clave >pase; applicant-cli photo check imagen.png"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let (annotated, stripped) = (invocation["annotated"], invocation["strip"])
    if annotated != nil || stripped != nil, invocation.arguments.count > 1 {
      throw .usage(
        Bilingual("--annotated y --strip son para una sola foto", "--annotated and --strip take a single photograph")
          .text(invocation.language))
    }
    let text = PhotographText(wording: invocation.wording)
    var isFlawed = false
    // What cannot be read keeps nobody from looking at the others.
    var faults: [Fault] = []
    for path in invocation.arguments {
      let bytes: [UInt8]?
      do throws(FileError) {
        bytes = try FileSystem.read(path, maximum: PictureLimits.fileBytes)
      } catch {
        faults.append(Fault(file: error.path, kind: .cannotRead(error.obstacle)))
        continue
      }
      let inspection = try inspect(bytes, invocation.language)
      let report = inspection.report
      if !report.isAccepted { isFlawed = true }
      try Output.result(
        invocation["format"] == "json"
          ? PhotographJSON.line(report, file: path) + "\n" : text.render(report, file: path))
      if let annotated, let raster = inspection.annotated {
        try PictureOutput.keep(.colours(raster), in: annotated, invocation.language)
      }
      // What is damaged stays as it is: nobody knows what would be left of it.
      if let stripped, report.fault == nil, let file = try? PictureMetadata.removed(from: bytes ?? []) {
        try NewFile.write(file, to: stripped)
      }
    }
    if !faults.isEmpty { throw .input(faults) }
    return isFlawed ? 1 : 0
  }

  /// - Parameter bytes: those of a photograph; `nil` where there are more than anybody looks at.
  private static func inspect(_ bytes: [UInt8]?, _ language: Language) throws(Stop) -> PhotographInspection {
    guard let bytes else {
      return PhotographInspection(.tooLarge(bytes: PictureLimits.fileBytes + 1), header: nil)
    }
    do throws(OwnProgram.Obstacle) {
      return try PictureWorker.beside.inspect(bytes)
    } catch {
      throw error.stop(language)
    }
  }
}
