public import Foundation

/// The programs of the package, which are built beside its tests.
public enum BuiltProgram {
  /// Where a program of the package is.
  public static func url(_ name: String) -> URL {
    URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appending(path: name)
  }
}
