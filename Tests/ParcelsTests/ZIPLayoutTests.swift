import Digests
import Foundation
import Parcels
import TestSupport
import Testing

/// ZIPs that we write, read by others.
@Suite struct ZIPLayoutTests {
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("expediente.json", Array("{\"á\": 1}".utf8)), ("docs/título ñ.pdf", [UInt8](repeating: 0x25, count: 100_000)),
    ("docs/vacío", []),
  ]

  private static func written() throws -> [UInt8] {
    var (layout, bytes) = (ZIPLayout(), [UInt8]())
    for file in files {
      let sum = CRC32.sum(file.bytes[...])
      let head = layout.head(of: .init(name: file.name, size: file.bytes.count, sum: sum))
      bytes += try #require(head) + file.bytes
    }
    return bytes + layout.tail
  }

  @Test func theWorkerReadsWhatWasWritten() throws {
    let found = try Working.zip(try Self.written())
    #expect(found.fault == nil && found.refused.isEmpty)
    #expect(found.files == Dictionary(uniqueKeysWithValues: Self.files))
  }

  /// Two readers that share no code with one another, nor with libarchive.
  @Test func othersReadWhatWasWritten() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "layout-\(UUID().uuidString).zip").path
    try Data(try Self.written()).write(to: URL(filePath: path))
    defer { unlink(path) }
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as z:
          assert z.testzip() is None
          for i in z.infolist(): print(i.filename, len(z.read(i)), i.date_time, oct(i.external_attr >> 16), i.compress_type)
      """
    let python = try Self.run("/usr/bin/python3", ["-c", script, path])
    #expect(
      python == """
        expediente.json 9 (1980, 1, 1, 0, 0, 0) 0o100600 0
        docs/título ñ.pdf 100000 (1980, 1, 1, 0, 0, 0) 0o100600 0
        docs/vacío 0 (1980, 1, 1, 0, 0, 0) 0o100600 0

        """)
    #expect(try Self.run("/usr/bin/unzip", ["-tq", path]).contains("No errors detected"))
  }

  @Test func whatTheFormatHasNoRoomForIsRefused() throws {
    var layout = ZIPLayout()
    #expect(layout.head(of: .init(name: "a", size: 0xFFFF_FFFF, sum: 0)) == nil)
    #expect(layout.head(of: .init(name: String(repeating: "a", count: 0x10000), size: 1, sum: 0)) == nil)
    for _ in 0..<0xFFFF { try #require(layout.head(of: .init(name: "a", size: 0, sum: 0)) != nil) }
    #expect(layout.head(of: .init(name: "a", size: 0, sum: 0)) == nil)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
