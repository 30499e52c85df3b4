internal import Glibc
internal import OperatingSystem
internal import Parcels
internal import Reading
internal import Reports

/// An applicant file that came as one ZIP with what is attached to it, unpacked for as long as somebody looks.
struct UnpackedZIP {
  private let folder: TemporaryFolder
  /// The folder in the ZIP that holds the file; empty for its top.
  private let below: String
  /// All files of it, by their paths.
  private let names: [String]

  /// The file.
  static let file = "expediente.json"

  /// Whether a path names a ZIP: by how its bytes begin.
  static func isOne(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    // What is no regular file may be read but once.
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var head = [UInt8](repeating: 0, count: 4)
    guard pread(descriptor, &head, 4, 0) == 4 else { return false }
    // The first of its files, or the end of one without any.
    return [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]].contains(head)
  }

  /// Where the attachments lie.
  var path: String { below.isEmpty ? folder.path : "\(folder.path)/\(below)" }

  /// The path of the file in the ZIP.
  var inside: String { below.isEmpty ? Self.file : "\(below)/\(Self.file)" }

  /// What of the ZIP is neither the file nor one of these attachments.
  func others(than attachments: [String]) -> [String] {
    let prefix = below.isEmpty ? "" : "\(below)/"
    let named = Set([inside] + attachments.map { prefix + $0 })
    return names.filter { !named.contains($0) && !ParcelRoot.isHousekeeping($0) }
  }

  /// Unpacks a ZIP, if all that is in it may be taken.
  init(_ path: String, _ language: Language) throws(Stop) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, code: errno).unread() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= ParcelLimits.packed else {
      throw .input([Fault(file: path, kind: .tooLarge(limit: ParcelLimits.packed))])
    }
    let unpacking = try Unpacking()
    let fault: ParcelFault?
    do throws(OwnProgram.Obstacle) {
      fault = try ParcelWorker.beside.read(descriptor, .zip) { unpacking.take($0) }
    } catch {
      throw error.stop(language)
    }
    if let fault = unpacking.fault ?? fault { throw .input([ParcelFaults.fault(fault, in: path)]) }
    if let error = unpacking.obstacle { throw error.ofMachine }
    if !unpacking.refused.isEmpty { throw .input(unpacking.refused.map { ParcelFaults.fault($0, in: path) }) }
    guard let below = ParcelRoot.folder(of: Self.file, among: unpacking.names) else {
      throw .input([ParcelFaults.withoutFile(in: path)])
    }
    (folder, self.below, names) = (unpacking.folder, below, unpacking.names)
  }
}

/// Files as they come out of a ZIP. Nothing is written any more once something of it may not be taken; its names are
/// looked at to the end, so that all of them that are wrong are said.
private final class Unpacking {
  let folder: TemporaryFolder
  private(set) var names: [String] = []
  private(set) var refused: [RefusedEntry] = []
  private(set) var fault: ParcelFault?
  private(set) var obstacle: FileError?
  private var rule = ParcelNames()
  private var (count, size) = (0, 0)
  /// The file that is being written.
  private var current: (descriptor: Int32, path: String)?

  init() throws(Stop) {
    folder = try TemporaryFolder()
  }

  deinit { closeCurrent() }

  /// Takes what the worker says; `false` ends the work.
  func take(_ message: ParcelMessage) -> Bool {
    switch message {
    case .entry(let name, let kind, let isEncrypted):
      closeCurrent()
      count += 1
      if count > ParcelLimits.entries { fault = .tooManyEntries }
      do throws(RefusedEntry) {
        if let path = try rule.path(name, kind, isEncrypted: isEncrypted), refused.isEmpty { begin(path) }
      } catch {
        refused.append(error)
      }
    case .data(let bytes):
      size += bytes.count
      if size > ParcelLimits.unpacked { fault = .tooLarge }
      if let current, !Descriptor.write(bytes[...], to: current.descriptor) {
        obstacle = FileError(path: current.path, code: errno)
      }
    case .start, .text, .end, .fault, .done: fault = .limits
    }
    return fault == nil && obstacle == nil
  }

  private func begin(_ name: String) {
    names.append(name)
    let path = folder.place(of: name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { obstacle = FileError(path: path, code: errno) } else { current = (descriptor, path) }
  }

  private func closeCurrent() {
    if let current { close(current.descriptor) }
    current = nil
  }
}
