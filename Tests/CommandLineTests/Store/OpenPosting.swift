import Foundation

/// A posting that is open today, whatever day it is.
enum OpenPosting {
  /// - Parameter documents: the kinds of documents that it asks for.
  static func text(_ id: String = "CAS-1", book: String, documents: [String] = []) -> Data {
    let lima = Date(timeIntervalSinceNow: -5 * 3_600)
    let days = [-1.0, 1.0].map { lima.addingTimeInterval($0 * 86_400).formatted(.iso8601.year().month().day()) }
    return Data(
      """
      {"schema": "posting/1", "id": "\(id)", "call": "CAS", "position": "Analista", "rules": {"book": "\(book)"},
       "profile": {}, "requiredDocuments": \(documents),
       "schedule": {"application": {"from": "\(days[0])", "to": "\(days[1])"}}}
      """.utf8)
  }
}
