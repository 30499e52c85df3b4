internal import Glibc
internal import Pictures

/// The challenges that were answered, an empty file each: of two processes that make one file, the system lets one.
struct SpentFolder: SpentChallenges {
  let path: String

  /// Seconds for which a file stays once its challenge has expired: longer than any process takes between looking at
  /// the clock and looking here.
  private static let grace = 3_600

  func spend(_ nonce: ChallengeNonce, expiry: Int, now: Int) throws(FileError) -> Bool {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileError(path: path, code: errno) }
    for name in try FileSystem.names(in: path, endingIn: "")
    where Self.expiry(name).map({ $0 + Self.grace < now }) == true {
      unlink("\(path)/\(name)")
    }
    do throws(FileError) {
      try FileSystem.create("\(path)/\(nonce.name).\(expiry)", [])
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
  }

  private static func expiry(_ name: String) -> Int? {
    let parts = name.split(separator: ".")
    return parts.count == 2 ? Int(parts[1]) : nil
  }
}
