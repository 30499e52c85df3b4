import Foundation
import TestSupport
import Testing

/// Names that lead to no file of ours. Nothing here may wait for input that never comes.
@Suite struct FileSystemFaultTests {
  /// What stands in place of `expediente.json` in a folder, and what is said of it.
  enum Obstacle: String, CaseIterable, Sendable {
    case nothing, folder, pipe, device, memory, loop, dangling, unreadable

    func make(at path: String) throws {
      switch self {
      case .nothing: break
      case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .device: try #require(symlink("/dev/zero", path) == 0)
      case .memory: try #require(symlink("/proc/self/mem", path) == 0)
      case .loop: try #require(symlink(path, path) == 0)
      case .dangling: try #require(symlink("nada.json", path) == 0)
      case .unreadable:
        try Data("{}".utf8).write(to: URL(filePath: path))
        try #require(chmod(path, 0) == 0)
      }
    }

    var says: String {
      switch self {
      case .nothing, .dangling: "no existe"
      case .folder: "es una carpeta"
      case .pipe, .device: "no es un archivo común"
      case .memory: "error de entrada o salida"
      case .loop: "sus enlaces"
      case .unreadable: "falta el permiso"
      }
    }
  }

  @Test(arguments: Obstacle.allCases)
  func whatStandsForTheFileInItsFolderIsNamed(obstacle: Obstacle) throws {
    try Running.inFolder { folder in
      let path = folder.appending(path: "expediente.json").path
      try obstacle.make(at: path)
      let call = InputKind.applicant.call(folder.path, in: folder)
      let run = obstacle == .unreadable ? try Self.runWithoutPrivileges(call) : try Confined.run(call)
      expectRefusal(
        run, of: path, BadInput("", "", hasPlace: false, "No se puede leer el archivo", obstacle.says, "Revise"))
    }
  }

  @Test(arguments: Obstacle.allCases.filter { ![.nothing, .unreadable].contains($0) })
  func whatStandsForABookInItsFolderIsNamed(obstacle: Obstacle) throws {
    try Running.inFolder { folder in
      let path = folder.appending(path: "libro.json").path
      try obstacle.make(at: path)
      let run = try Confined.run(["rules", "list", "--rules", folder.path])
      expectRefusal(run, of: path, BadInput("", "", hasPlace: false, "No se puede leer el archivo", obstacle.says))
    }
  }

  /// Whoever may not look into a folder of postings learns that there may be one more.
  @Test func aFolderThatMayHoldAPostingIsNamedAndTheRestIsAnswered() throws {
    try Running.inFolder { folder in
      let closed = folder.appending(path: "cerrada")
      try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: false)
      try FileManager.default.copyItem(
        atPath: Fixtures.path("Postings/pge.json"), toPath: folder.appending(path: "pge.json").path)
      try #require(chmod(closed.path, 0) == 0)
      let run = try Self.runWithoutPrivileges([
        "match", Fixtures.path("Applicants/tecnico"), "--postings", folder.path, "--format", "ndjson",
      ])
      try #require(chmod(closed.path, 0o700) == 0)
      #expect(run.code == 1 && run.errors.contains("\(closed.path): error: "), "\(run.errors)")
      #expect(run.errors.contains("falta el permiso"), "\(run.errors)")
    }
  }

  @Test func aBookIsFoundByItsEndingInCapitals() throws {
    try Running.inFolder { folder in
      try FileManager.default.copyItem(
        atPath: Fixtures.path("Books/entidad-inventada-2025.json"), toPath: folder.appending(path: "LIBRO.JSON").path)
      let run = try Confined.run(["rules", "list", "--rules", folder.path])
      #expect(run.code == 0 && run.output.contains("entidad-inventada-2025"), "\(run.errors)")
    }
  }

  /// A file is there, and is no folder: it is not said to be missing. What is not there is.
  @Test(arguments: [
    ("Package.swift", "no es una carpeta"), ("Package.swift/x", "no existe"), ("", "el nombre está vacío"),
  ])
  func whatIsNoFolderOfBooksIsNamed(name: String, says: String) throws {
    let run = try Confined.run(["rules", "list", "--rules", name])
    #expect(run.code == 2 && run.output == "" && run.errors.contains(says), "\(run.errors)")
  }

  /// Root may read what it may not; without its capabilities it is like anybody else.
  static func runWithoutPrivileges(_ arguments: [String]) throws -> Run {
    let drop = geteuid() == 0 ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : []
    return try Running.run(
      URL(filePath: "/usr/bin/env"), drop + Confined.command(arguments), environment: ["SWIFT_BACKTRACE": "enable=no"])
  }

  @Test(arguments: [
    ("nowhere.json", "no existe"), ("Package.swift/x", "no existe"), ("/dev/zero", "demasiado grande"),
    ("/dev/null", "El archivo está vacío"), ("/proc/self/mem", "error de entrada o salida"),
    ("Fixtures", "no existe"), (String(repeating: "a", count: 5_000), "el nombre es demasiado largo"),
    ("", "error: No se puede leer el archivo: el nombre está vacío"),
  ])
  func aNameThatLeadsToNoInputIsRefused(name: String, says: String) throws {
    let run = try Confined.run(InputKind.applicant.call(name, in: Fixtures.root))
    #expect(run.code == 2 && run.output == "" && run.errors.contains(says), "\(run.errors)")
  }

  @Test(arguments: InputKind.allCases.filter { ![.book, .applicant].contains($0) })
  func aFolderIsNoFile(kind: InputKind) throws {
    try Running.inFolder { folder in
      let run = try Confined.run(kind.call(folder.path, in: folder))
      let says = kind == .posting ? "no existe" : "es una carpeta"
      #expect(run.code == 2 && run.output == "" && run.errors.contains(says), "\(run.errors)")
    }
  }

  /// The name of a file is shown in the message, what steers a terminal in it is not.
  @Test(arguments: ["\u{1B}[2J.json", "a\nb.json", "a\u{202E}nosj.b", "\u{7F}\u{9B}.json"])
  func controlCharactersOfANameAreNotSaid(name: String) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: name)
      try Data("{".utf8).write(to: file)
      for path in [file.path, file.path + "x"] {
        let run = try Confined.run(InputKind.applicant.call(path, in: folder))
        #expect(run.code == 2 && run.output == "")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 1 && lines[0].contains("\u{FFFD}") && lines[0].contains("error: "), "\(run.errors)")
        #expect(lines[0].unicodeScalars.allSatisfy { $0.properties.generalCategory != .control && $0 != "\u{202E}" })
      }
    }
  }
}
