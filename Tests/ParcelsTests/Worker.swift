import Exchange
import Foundation
import Parcels
import TestSupport

/// The worker as a process, given bytes.
enum Working {
  static let worker = ParcelWorker(program: BuiltProgram.url("exchange-worker").path)

  /// Hands bytes over as a file that only this test has open.
  static func given<Result>(_ bytes: [UInt8], to body: (Int32) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "parcel-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(filePath: path))
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    unlink(path)
    defer { close(descriptor) }
    return try body(descriptor)
  }

  static func xml(_ text: String) throws -> Result<Exchange.XMLElement, ParcelFault> { try xml(Array(text.utf8)) }

  static func xml(_ bytes: [UInt8]) throws -> Result<Exchange.XMLElement, ParcelFault> {
    try given(bytes) { try XMLReading.read($0, by: worker) }
  }

  /// What became of each entry of a ZIP, and what kept the rest from coming.
  struct Unpacked {
    var files: [String: [UInt8]] = [:]
    var refused: [RefusedEntry] = []
    var fault: ParcelFault?
  }

  static func zip(_ bytes: [UInt8]) throws -> Unpacked {
    var (unpacked, names, current) = (Unpacked(), ParcelNames(), String?.none)
    unpacked.fault = try given(bytes) { descriptor in
      try worker.read(descriptor, .zip) { message in
        switch message {
        case .entry(let name, let kind, let isEncrypted):
          current = nil
          do throws(RefusedEntry) {
            current = try names.path(name, kind, isEncrypted: isEncrypted)
          } catch {
            unpacked.refused.append(error)
          }
          if let current { unpacked.files[current] = [] }
        case .data(let piece): if let current { unpacked.files[current]? += piece }
        default: return false
        }
        return true
      }
    }
    return unpacked
  }

  /// A ZIP that Python's own library packs: a script that fills `z`, with `entry(name, kind)` for entries of other kinds.
  static func python(_ script: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "made.zip")
    let head = """
      import sys, zipfile, warnings
      warnings.simplefilter("ignore")
      def entry(name, mode=0o100600):
          info = zipfile.ZipInfo(name)
          info.create_system, info.external_attr = 3, mode << 16
          return info
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:

      """
    let body = script.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", head + body, target.path]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: target))
  }
}
