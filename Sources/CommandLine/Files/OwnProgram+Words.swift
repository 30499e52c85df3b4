internal import OperatingSystem
internal import Reports

extension OwnProgram.Obstacle {
  /// Why it cannot be used, in words, with what it is for.
  var sentence: Bilingual {
    switch self {
    case .missing(let path):
      let (name, task) = Self.task(path)
      return Bilingual(
        "falta el programa \(name), que \(task.es): debe estar en \(path)",
        "the program \(name), which \(task.en), is missing: it must be at \(path)")
    case .cannotStart(let path):
      let (_, task) = Self.task(path)
      return Bilingual(
        "el programa \(path), que \(task.es), no arranca: revise que sus bibliotecas estén instaladas",
        "the program \(path), which \(task.en), does not start: see that its libraries are installed")
    }
  }

  /// What ends a command that cannot do without it.
  func stop(_ language: Language) -> Stop { .machine(sentence.text(language)) }

  private static func task(_ path: String) -> (name: String, task: Bilingual) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return (name, tasks[name] ?? Bilingual("es de los nuestros", "is one of ours"))
  }

  private static let tasks = [
    "applicant-papers": Bilingual("dibuja los papeles", "draws the papers"),
    "document-worker": Bilingual("abre los documentos", "opens documents"),
    "exchange-worker": Bilingual("abre los ZIP y XML", "opens ZIPs and XML"),
    "picture-worker": Bilingual("abre las imágenes", "opens pictures"),
  ]
}
