/// Prints line after line while a store is gone through, where nothing but the store's own errors can be thrown.
///
/// The first thing that keeps a line from being printed is kept, and the others are passed over.
final class Lines {
  private var stop: Stop?

  func write(_ line: String) {
    guard stop == nil else { return }
    do throws(Stop) {
      try Output.result(line + "\n")
    } catch {
      stop = error
    }
  }

  /// Throws what kept a line from being printed.
  func finish() throws(Stop) {
    if let stop { throw stop }
  }
}
