internal import Applicant
internal import Parcels
internal import Reading

/// What a folder has in it of that which a command works on, by name.
struct FolderContents {
  private let folder: String

  /// The postings: files that end in `.json`, and folders that hold `convocatoria.json`, in other capitals too.
  static func postings(_ folder: String) throws(Stop) -> [FileSource.Entry] {
    let contents = try FolderContents(folder: folder).names().flatMap { name -> [FileSource.Entry] in
      let path = "\(folder)/\(name)"
      // What cannot be looked at, as a link to nothing, is named when it is read; the rest goes on.
      return switch try? FileSystem.kind(of: path) {
      case .folder: postingOf(path)
      case .file, nil: isJSON(name) ? [.file(path)] : []
      case .other: isJSON(name) ? [.leftOut(noFile(path))] : []
      }
    }
    guard !contents.isEmpty else { throw .input([withoutPostings(folder)]) }
    return contents
  }

  /// The posting that a folder holds; none where it is a folder of something else.
  private static func postingOf(_ folder: String) -> [FileSource.Entry] {
    do throws(FileError) {
      return try files(named: "convocatoria.json", in: folder)
    } catch {
      return [.leftOut(Fault(file: folder, kind: .cannotRead(error.obstacle)))]
    }
  }

  /// The applicant files: `.json`, folders that hold `expediente.json`, ZIPs. Nobody falls out of a process in silence:
  /// whatever else lies there is named, unless a file names it as its attachment.
  static func applicants(_ folder: String) throws(Stop) -> [FileSource.Entry] {
    try FolderContents(folder: folder).applicants()
  }

  private func applicants() throws(Stop) -> [FileSource.Entry] {
    let names = try names().filter { !ParcelRoot.isHousekeeping("\($0)/") }
    let found = names.map { (name: $0, entries: entries($0)) }
    // Attachments lie beside files that stand there themselves, which are read for it only where something else does.
    let doubtful = Set(found.filter { !Self.isJSON($0.name) && $0.entries.contains(where: isDoubtful) }.map(\.name))
    let files = found.filter { Self.isJSON($0.name) }.flatMap(\.entries)
    let attached = doubtful.isEmpty ? [] : doubtful.intersection(attachments(of: files))
    let contents = found.filter { !attached.contains($0.name) }.flatMap(\.entries)
    guard contents.contains(where: { !$0.isLeftOut }) else {
      throw .input(contents.compactMap(\.fault) + [Self.nothing(in: folder)])
    }
    return contents
  }

  /// Whether it may be an attachment: many documents are ZIPs by their bytes.
  private func isDoubtful(_ entry: FileSource.Entry) -> Bool {
    switch entry {
    case .file(let path, _): UnpackedZIP.isOne(path)
    case .leftOut: true
    }
  }

  /// What stands under a name.
  private func entries(_ name: String) -> [FileSource.Entry] {
    let path = "\(folder)/\(name)"
    do throws(FileError) {
      switch try FileSystem.kind(of: path) {
      case .folder:
        let files = try Self.files(named: UnpackedZIP.file, in: path)
        return files.isEmpty ? [.leftOut(withoutFile(path))] : files
      case .file:
        return [Self.isJSON(name) || UnpackedZIP.isOne(path) ? .file(path) : .leftOut(Self.another(path))]
      case .other:
        return [.leftOut(Self.noFile(path))]
      }
    } catch {
      // As a link to nothing.
      return [.leftOut(Fault(file: path, kind: .cannotRead(error.obstacle)))]
    }
  }

  /// What a folder holds under a name, or under one that is the same but for capitals.
  private static func files(named name: String, in folder: String) throws(FileError) -> [FileSource.Entry] {
    let files = try FileSystem.names(in: folder, endingIn: "").filter { $0.lowercased() == name }
    // As it should be named, it goes by its folder.
    if files == [name] { return [.file(folder)] }
    return try files.map { file throws(FileError) in try Self.file("\(folder)/\(file)") }
  }

  /// What is read, unless it would make the program wait for ever.
  private static func file(_ path: String) throws(FileError) -> FileSource.Entry {
    try FileSystem.kind(of: path) == .other ? .leftOut(noFile(path)) : .file(path)
  }

  /// The names at the top of the folder that the files name as attachments, or that those lie in.
  private func attachments(of files: [FileSource.Entry]) -> Set<String> {
    var names: Set<String> = []
    for case .file(let path, _) in files {
      guard let bytes = try? FileSystem.read(path, regular: true),
        let file = ApplicantFile.read(bytes, log: FaultLog(file: path))
      else { continue }
      names.formUnion(file.attachments.compactMap { $0.file.split(separator: "/").first.map(String.init) })
    }
    return names
  }

  private func names() throws(Stop) -> [String] {
    do throws(FileError) {
      return try FileSystem.names(in: folder, endingIn: "")
    } catch {
      throw error.unread(folder)
    }
  }

  private static func isJSON(_ name: String) -> Bool { name.lowercased().hasSuffix(".json") }

  // MARK: What is said

  private func withoutFile(_ path: String) -> Fault {
    Fault(
      file: path,
      kind: .refused(
        found: "",
        es:
          "en esta carpeta no hay un expediente.json, y más adentro no se busca: nada de ella se evalúa; ponga cada expediente en una carpeta propia, directamente en \(folder)",
        en:
          "there is no expediente.json in this folder, and nobody looks further down: nothing in it is evaluated; put each file into a folder of its own, directly in \(folder)"
      ))
  }

  /// A note that lies beside the files is nobody's; whatever else it is may be somebody's.
  private static func another(_ path: String) -> Fault {
    let isNote = [".md", ".txt"].contains { path.lowercased().hasSuffix($0) }
    return Fault(
      isNote ? .warning : .error, file: path,
      kind: .refused(
        found: "", es: "no es un expediente (JSON) ni un ZIP, y ningún expediente de aquí lo nombra: no se evalúa",
        en: "it is no applicant file (JSON) and no ZIP, and no file here names it: it is not evaluated"))
  }

  private static func withoutPostings(_ folder: String) -> Fault {
    Fault(
      file: folder,
      kind: .refused(
        found: "",
        es: "no hay en esta carpeta ninguna convocatoria: se buscan archivos .json, y carpetas con convocatoria.json",
        en: "there is no posting in this folder: files .json, and folders with convocatoria.json, are looked for"))
  }

  private static func noFile(_ path: String) -> Fault { Fault(file: path, kind: .cannotRead(.isNoFile)) }

  private static func nothing(in folder: String) -> Fault {
    Fault(
      file: folder,
      kind: .refused(
        found: "", es: "no hay en esta carpeta ningún expediente que evaluar",
        en: "there is no applicant file to evaluate in this folder"))
  }
}
