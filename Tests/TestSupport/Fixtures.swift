public import Foundation

/// Files of the folder `Fixtures`, wherever the package was checked out.
public enum Fixtures {
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The example applicants and postings, in the order of their names.
  public static let applicants = [
    "apto", "estudios-extranjero", "practicas-secigra", "tecnico", "todo-falta", "trabajos-simultaneos",
  ]
  public static let postings = ["indecopi-dl728", "ipd-cas-012-2026", "pge"]

  /// The path of a fixture.
  public static func path(_ name: String) -> String { root.appending(path: "Fixtures/\(name)").path }

  /// The bytes of a fixture.
  public static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }
}
