/// Messages out of bytes as they come.
public struct PressInbox {
  private var received: [UInt8] = []
  /// What lies before this was taken out.
  private var start = 0

  public init() {}

  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    // Moved only when half of it is over, so that no byte is moved often.
    if start > received.count / 2 {
      received.removeFirst(start)
      start = 0
    }
    received += bytes
  }

  /// The next message; `nil` while it is not whole, a failure where it can be none of ours.
  public mutating func message() -> Result<PressMessage, PaperFault>? {
    next { bytes throws(WireFault) in try PressMessage(bytes) }
  }

  /// The next answer; `nil` while it is not whole, a failure where it can be none of ours.
  public mutating func answer() -> Result<PressAnswer, PaperFault>? {
    next { bytes throws(WireFault) in try PressAnswer(bytes) }
  }

  private mutating func next<Value>(
    _ read: (ArraySlice<UInt8>) throws(WireFault) -> Value
  ) -> Result<Value, PaperFault>? {
    let waiting = received[start...]
    guard let count = PressFrame.length(waiting) else { return nil }
    guard count <= PressFrame.longest else { return .failure(.ended) }
    guard waiting.count >= PressFrame.head + count else { return nil }
    start += PressFrame.head + count
    do throws(WireFault) {
      return .success(try read(waiting.dropFirst(PressFrame.head).prefix(count)))
    } catch {
      return .failure(.ended)
    }
  }
}
