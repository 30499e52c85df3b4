import Foundation
import TestSupport
import Testing

/// Our program with a terminal of its own as its standard output.
enum PseudoTerminal {
  /// What it prints on a terminal of so many columns.
  static func run(_ arguments: [String], columns: UInt16, environment: [String: String] = [:]) throws -> String {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var (master, slave): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    defer { close(master) }
    // Programs that other tests start meanwhile would keep the terminal open.
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = Process()
    process.executableURL = Running.program
    process.arguments = arguments
    process.currentDirectoryURL = Fixtures.root
    process.environment = Running.environment(["TERM": "xterm"].merging(environment) { $1 })
    process.standardOutput = FileHandle(fileDescriptor: slave)
    try process.run()
    close(slave)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the last who writes has ended.
    while case let count = read(master, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }
}
