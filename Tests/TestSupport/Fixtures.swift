public import Foundation

/// Files of the folder `Fixtures`, wherever the package was checked out.
public enum Fixtures {
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a fixture.
  public static func path(_ name: String) -> String { root.appending(path: "Fixtures/\(name)").path }

  /// The bytes of a fixture.
  public static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }
}
