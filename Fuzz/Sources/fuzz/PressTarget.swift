import Papers

/// What the press is told and answers, as bytes that anybody may have sent: what is read has one form, that in which it
/// came, and comes out the same whether the bytes come at once or one by one.
enum PressTarget {
  static func run(_ bytes: [UInt8]) {
    read(bytes, { $0.message() }, { $0.frame })
    read(bytes, { $0.answer() }, { $0.frame })
    if let aside = SetAside(bytes[...]) {
      precondition(SetAside(aside.bytes[...]) == aside, "another thing was put aside")
    }
  }

  private static func read<Message: Equatable>(
    _ bytes: [UInt8], _ next: (inout PressInbox) -> Result<Message, PaperFault>?, _ frame: (Message) -> [UInt8]?
  ) {
    // Whether they come at once or one by one.
    let all = messages([bytes[...]], next)
    precondition(all == messages(bytes.indices.map { bytes[$0...$0] }, next), "other messages, byte by byte")
    precondition(bytes.starts(with: all.flatMap { frame($0) ?? [] }), "another form of the same message")
  }

  /// The messages out of parts, up to one that is none of ours: after it nobody listens.
  private static func messages<Message>(
    _ parts: [ArraySlice<UInt8>], _ next: (inout PressInbox) -> Result<Message, PaperFault>?
  ) -> [Message] {
    var inbox = PressInbox()
    var messages: [Message] = []
    for part in parts {
      inbox.add(part)
      while let result = next(&inbox) {
        guard case .success(let message) = result else { return messages }
        messages.append(message)
      }
    }
    return messages
  }
}
