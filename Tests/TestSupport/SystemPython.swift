import Foundation

/// The Python that oracles and second readers run on.
public enum SystemPython {
  /// Debian's, whose packages `Scripts/setup tests` installs; `PYTHON` names another.
  public static let path = ProcessInfo.processInfo.environment["PYTHON"] ?? "/usr/bin/python3"
}
