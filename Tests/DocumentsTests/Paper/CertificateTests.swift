import Documents
import Foundation
import Testing

/// Measures the reader on certificates whose truth is known; skipped where `CERTIFICATES` names none.
@Suite struct CertificateTests {
  static let folder = ProcessInfo.processInfo.environment["CERTIFICATES"]

  @Test(.enabled(if: folder != nil))
  func whatIsReadFromCertificatesIsTrue() throws {
    let environment = ProcessInfo.processInfo.environment
    let root = URL(filePath: try #require(Self.folder))
    let source: PageText.Source = environment["CERTIFICATES_SOURCE"] == "recognised" ? .recognised : .textLayer
    let data = try Data(contentsOf: root.appending(path: "truth.json"))
    let papers = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    var measure = CertificateMeasure()
    for paper in papers {
      let file = try #require(paper["file"] as? String)
      let text = root.appending(path: file).deletingPathExtension().appendingPathExtension("txt")
      guard let content = try? String(contentsOf: text, encoding: .utf8) else { continue }
      measure.take(
        file, kind: paper["kind"] as? String ?? "", truth: paper["truth"] as? [String: Any] ?? [:],
        paper: PaperReading(Self.pages(content, source: source)))
    }
    if environment["CERTIFICATES_LIST"] != nil { print(measure.faults.joined(separator: "\n")) }
    print(measure.report)
    for (field, tally) in measure.tallies {
      #expect(tally.precision >= (source == .textLayer ? 0.98 : 0.95), "\(field)")
      #expect(tally.recall >= (source == .textLayer ? 0.95 : 0.85), "\(field)")
    }
  }

  /// The pages of a text in which form feeds part them.
  static func pages(_ text: String, source: PageText.Source) -> [PageText] {
    text.split(separator: "\u{C}", omittingEmptySubsequences: false).enumerated().map { index, page in
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return PageText(page: index + 1, source: source, lines: lines)
    }
  }
}
