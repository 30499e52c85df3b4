internal import Days
internal import Digests
internal import Documents
internal import Eligibility
internal import Glibc
internal import OperatingSystem
internal import Reading
internal import Reports

/// `document inspect`: what there is to see in documents, before anybody rests on them.
enum DocumentCommands {
  static let inspect = CommandDescription(
    words: ["document", "inspect"],
    summary: Bilingual(
      "dice si unos documentos se pueden leer, y qué llevan", "says whether documents can be read, and what they carry"),
    arguments: [
      .init(
        name: Bilingual("DOCUMENTO", "DOCUMENT"),
        help: Bilingual("un PDF, PNG o JPEG, o una carpeta con ellos", "a PDF, PNG or JPEG, or a folder of them"),
        isRepeatable: true)
    ],
    options: [
      .init(
        name: "book", value: "BOOK",
        help: Bilingual(
          "dice además si las reglas de un libro lo admiten", "says too whether the rules of a book accept it")),
      .init(
        name: "on", value: "YYYY-MM-DD",
        help: Bilingual("día en que rigen las reglas de --book (hoy)", "day on which the rules of --book hold (today)")),
      .init(
        name: "words",
        help: Bilingual("lee también lo escrito, escaneado o no", "reads what is written too, scanned or not")),
      .init(
        name: "preview", value: "FOLDER",
        help: Bilingual(
          "guarda la primera página de cada uno como PNG", "keeps the first page of each as a PNG")),
      .init(
        name: "format", value: "text|json", words: ["text", "json"],
        help: Bilingual(
          "forma del resultado; json: una línea por documento (text)",
          "form of the result; json: a line a document (text)")),
      Commands.rules,
    ],
    examples: ["document inspect Fixtures/Applicants/apto/docs"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    let rules = try rules(invocation)
    let (paths, faults) = files(invocation.arguments)
    let folder = invocation["preview"]
    var modes: [WorkerMode] = [.structure, .pages]
    if invocation["words"] != nil { modes.append(.words) }
    if folder != nil { modes.append(.preview) }
    var isFlawed = false
    var stop: Stop?
    let progress = Progress(total: paths.count)
    let text = InspectionText(wording: invocation.wording, showsWords: invocation["words"] != nil)
    do throws(OwnProgram.Obstacle) {
      try DocumentInspector.beside.inspect(paths, modes: modes) { index, inspection in
        guard stop == nil else { return }
        let acceptance = rules.map { $0.acceptance(format: inspection.format, flaws: inspection.flaws) }
        let isRefused = acceptance.map { $0 == .refused } ?? (!inspection.flaws.isEmpty || inspection.format == .other)
        if isRefused || inspection.isUnopened { isFlawed = true }
        do throws(Stop) {
          let sha256 = inspection.isUnopened ? nil : digest(of: paths[index])
          progress.clear()
          if let folder, let png = inspection.preview { try keep(png, of: paths[index], at: index, in: folder) }
          try Output.result(
            invocation["format"] == "json"
              ? InspectionJSON.line(inspection, file: paths[index], sha256: sha256, acceptance: acceptance) + "\n"
              : text.render(inspection, file: paths[index], sha256: sha256, acceptance: acceptance))
          progress.show(index + 1)
        } catch {
          stop = error
        }
      }
    } catch {
      throw error.stop(invocation.language)
    }
    progress.clear()
    if let stop { throw stop }
    if !faults.isEmpty { throw .input(faults) }
    return isFlawed ? 1 : 0
  }

  private static func rules(_ invocation: Invocation) throws(Stop) -> Rules? {
    guard let id = invocation["book"] else { return nil }
    let book = try Inputs(invocation).book(id, namedBy: "--book", rules: invocation["rules"])
    return book.rules(on: try invocation.day("on") ?? Clock.today)
  }

  /// The files that are named, and those of folders that are, in the order of their names; and what cannot be read, which
  /// keeps nobody from looking at the others.
  private static func files(_ arguments: [String]) -> (paths: [String], faults: [Fault]) {
    var (files, faults): ([String], [Fault]) = ([], [])
    for path in arguments {
      do throws(FileError) {
        switch try FileSystem.kind(of: path) {
        case .file, .other: files.append(path)
        case .folder: files += try FileSystem.files(below: path)
        }
      } catch {
        faults.append(Fault(file: error.path, kind: .cannotRead(error.obstacle)))
      }
    }
    return (files, faults)
  }

  /// The bytes of a document that is to be attached.
  static func bytes(of path: String) throws(Stop) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try FileSystem.read(path, maximum: WorkerMode.largestFile, regular: true)
    } catch {
      throw error.unread(path)
    }
    guard let bytes else { throw .input([Fault(file: path, kind: .tooLarge(limit: WorkerMode.largestFile))]) }
    return bytes
  }

  private static func digest(of path: String) -> String? {
    let bytes = try? FileSystem.read(path, maximum: WorkerMode.largestFile, regular: true)
    return bytes.flatMap { $0 }.map { SHA256.hex($0) }
  }

  private static func keep(_ png: [UInt8], of path: String, at index: Int, in folder: String) throws(Stop) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    try NewFile.write(png, to: "\(folder)/\(index + 1)-\(name).png")
  }
}
