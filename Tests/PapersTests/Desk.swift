import Foundation
import Papers
import TestSupport
import Testing

/// A folder for the papers of one test, and the program that draws them.
final class Desk {
  let folder: URL

  static let program = BuiltProgram.url("applicant-papers").path

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// What lies in the folder.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  /// Draws one paper, which must succeed; the path of the file.
  func draw(_ paper: Paper, as name: String = "paper.pdf") throws -> String {
    let press = try PaperPress(program: Self.program)
    press.draw(paper, to: path(name))
    #expect(press.finish() == [outcome(name)])
    return path(name)
  }

  /// Writes one workbook, which must succeed; the path of the file.
  func write(_ workbook: Workbook, as name: String = "book.xlsx") throws -> String {
    let press = try PaperPress(program: Self.program)
    press.write(workbook, to: path(name))
    #expect(press.finish() == [outcome(name)])
    return path(name)
  }

  func outcome(_ name: String, _ fault: PaperFault? = nil) -> PaperPress.Outcome {
    PaperPress.Outcome(path: path(name), fault: fault)
  }
}

/// Readers of our files that are not ours.
enum PaperReader {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program and answers what it prints.
  static func run(_ arguments: [String]) throws -> String {
    let (process, output, errors) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments): \(String(decoding: said, as: UTF8.self))")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The pages of a PDF as poppler reads them, each as its lines.
  static func pages(_ path: String) throws -> [String] {
    try run(["pdftotext", "-layout", path, "-"]).split(separator: "\u{C}").map(String.init)
  }

  /// The words of a PDF, one blank between each two.
  static func words(_ path: String) throws -> String {
    try run(["pdftotext", path, "-"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A workbook as openpyxl reads it.
  static func workbook(_ path: String) throws -> ReadWorkbook {
    let script = Fixtures.root.appending(path: "Tests/PaperScripts/read.py").path
    return try JSONDecoder().decode(ReadWorkbook.self, from: Data(run([SystemPython.path, script, path]).utf8))
  }
}

/// A workbook as the second reader tells it.
struct ReadWorkbook: Decodable {
  struct Sheet: Decodable {
    let name: String
    let frozen: String?
    let filter: String?
    let titles: String?
    let orientation: String
    let paper: Int
    let fitsWidth: Bool
    let foot: String
    let rows: [[Cell]]
    let heights: [Double?]
    let widths: [Double]
  }

  struct Cell: Decodable {
    enum Value: Decodable, Equatable {
      case none
      case number(Double)
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
          self = .none
        } else if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }

    let kind: String
    let value: Value
    let format: String
    let wrap: Bool
    let top: Bool
    let ground: String?
    let bold: Bool

    var text: String? { if case .text(let text) = value { text } else { nil } }
  }

  let title: String
  let created: String
  let sheets: [Sheet]
}
