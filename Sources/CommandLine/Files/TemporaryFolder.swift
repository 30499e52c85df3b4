internal import Glibc
internal import OperatingSystem
internal import Reading

/// A folder that only its owner may look into, and that is gone with all in it once nobody holds it any more.
final class TemporaryFolder {
  let path: String
  private var made: [String] = []

  init() throws(Stop) {
    path = try Self.make(in: try TemporaryPlace.ofProcess.get().path)
  }

  deinit {
    for file in made.reversed() where unlink(file) != 0 { rmdir(file) }
    rmdir(path)
  }

  /// Where a file below it is to stand; the folders on the way are made.
  func place(of name: String) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if mkdir(folder, 0o700) == 0 { made.append(folder) }
    }
    made.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }

  fileprivate static func make(in place: String) throws(Stop) -> String {
    var template = Array("\(place)/applicant-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template) else { throw FileError(path: place, code: errno).ofMachine }
    return String(cString: folder)
  }
}

/// Where a process has its temporary folders. Papers of people must not lie about because somebody pressed Ctrl-C, so
/// another process waits for this one to end, however that happens, and takes away what is left.
private struct TemporaryPlace {
  static let ofProcess: Result<TemporaryPlace, Stop> = Result { () throws(Stop) in try TemporaryPlace() }

  let path: String

  private init() throws(Stop) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    path = try TemporaryFolder.make(in: named.isEmpty ? P_tmpdir : named)
    // Its standard input ends with us. In a group of its own, since the terminal ends that of ours.
    let script = "read -r _; exec rm -rf -- \"$0\""
    guard
      StartedProgram("/bin/sh", arguments: ["-c", script, path], environment: ["PATH=/usr/bin:/bin"], inOwnGroup: true)
        != nil
    else {
      rmdir(path)
      throw .disk(
        Fault(
          file: "/bin/sh",
          kind: .refused(
            found: "", es: "no se pudo iniciar: faltan memoria o procesos, o no está",
            en: "it could not be started: memory or processes are lacking, or it is not there")))
    }
    // Who waits for us finds nothing left, though the other process is slower.
    atexit {
      if let place = try? TemporaryPlace.ofProcess.get() { rmdir(place.path) }
    }
  }
}
