internal import Glibc

/// Bytes from and to what is open.
public enum Descriptor {
  /// Reads what there is, as much as there is room for: how many bytes, 0 at the end; negative where the system gives none,
  /// for the reason that `errno` has.
  public static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// The same into the bytes of an array.
  public static func read(_ descriptor: Int32, into chunk: inout [UInt8]) -> Int {
    chunk.withUnsafeMutableBytes { read(descriptor, into: $0) }
  }

  /// Writes all bytes; `false` where the system takes no more of them, for the reason that `errno` has.
  public static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
