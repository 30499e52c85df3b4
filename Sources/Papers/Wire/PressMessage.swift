/// What is said to the program that draws papers, of the job that it numbers.
public enum PressMessage: Hashable, Sendable {
  /// A paper, to be drawn at once.
  case paper(Paper, PaperPlace, job: Int)
  /// A workbook, whose rows may go on.
  case workbook(Workbook, PaperPlace, job: Int)
  /// A further row of a sheet, from 0.
  case row([Sheet.Cell], sheet: Int, job: Int)
  /// That a workbook has all its rows.
  case close(job: Int)
}

/// Where a file is to stand, and where until it is whole.
public struct PaperPlace: Hashable, Sendable {
  public var path: String
  /// In the same folder, a name that nobody else uses.
  public var temporary: String
  /// Whether a file that is there already may be replaced.
  public var replaces: Bool

  public init(path: String, temporary: String, replaces: Bool) {
    self.path = path
    self.temporary = temporary
    self.replaces = replaces
  }
}

/// What the program that draws papers answers.
public enum PressAnswer: Hashable, Sendable {
  /// It has started, its libraries are there.
  case ready
  /// A job is done: its file stands, or why it does not.
  case done(job: Int, PaperFault?)
}

/// How messages follow one another: the length of each in four bytes, the highest first, then the message.
public enum PressFrame {
  /// Bytes of the longest message: a paper of some hundred thousand rows.
  public static let longest = 64 << 20
  /// What the program is started with; another number, another form of messages.
  public static let version = "papers/1"

  /// A message with its length; `nil` where it is too long.
  static func bytes(_ message: [UInt8]) -> [UInt8]? {
    guard message.count <= longest else { return nil }
    return stride(from: 24, through: 0, by: -8).map { UInt8(message.count >> $0 & 0xFF) } + message
  }

  /// Bytes of a length.
  static let head = 4

  /// The length that stands before a message; `nil` while it is not whole.
  static func length(_ received: ArraySlice<UInt8>) -> Int? {
    received.count < head ? nil : received.prefix(head).reduce(0) { $0 << 8 | Int($1) }
  }
}

extension PressMessage {
  /// The message with its length; `nil` where it is longer than one may be.
  public var frame: [UInt8]? {
    var writer = WireWriter()
    switch self {
    case .paper(let paper, let place, let job):
      writer.natural(0)
      writer.natural(job)
      writer.place(place)
      writer.paper(paper)
    case .workbook(let workbook, let place, let job):
      writer.natural(1)
      writer.natural(job)
      writer.place(place)
      writer.workbook(workbook)
    case .row(let row, let sheet, let job):
      writer.natural(2)
      writer.natural(job)
      writer.natural(sheet)
      writer.row(row)
    case .close(let job):
      writer.natural(3)
      writer.natural(job)
    }
    return PressFrame.bytes(writer.bytes)
  }

  init(_ bytes: ArraySlice<UInt8>) throws(WireFault) {
    var reader = WireReader(bytes)
    let (kind, job) = (try reader.natural(), try reader.natural())
    switch kind {
    case 0:
      let place = try reader.place()
      self = .paper(try reader.paper(), place, job: job)
    case 1:
      let place = try reader.place()
      self = .workbook(try reader.workbook(), place, job: job)
    case 2:
      let sheet = try reader.natural()
      self = .row(try reader.row(), sheet: sheet, job: job)
    case 3: self = .close(job: job)
    default: throw WireFault()
    }
    try reader.end()
  }
}

extension PressAnswer {
  /// The answer with its length.
  public var frame: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .ready: writer.natural(0)
    case .done(let job, let fault):
      writer.natural(1)
      writer.natural(job)
      writer.optional(fault) { $0.fault($1) }
    }
    return PressFrame.bytes(writer.bytes) ?? []
  }

  init(_ bytes: ArraySlice<UInt8>) throws(WireFault) {
    var reader = WireReader(bytes)
    switch try reader.natural() {
    case 0: self = .ready
    case 1:
      let job = try reader.natural()
      self = .done(job: job, try reader.optional { reader throws(WireFault) in try reader.fault() })
    default: throw WireFault()
    }
    try reader.end()
  }
}

extension WireWriter {
  fileprivate mutating func place(_ place: PaperPlace) {
    text(place.path)
    text(place.temporary)
    flag(place.replaces)
  }

  fileprivate mutating func fault(_ fault: PaperFault) {
    switch fault {
    case .system(let code):
      natural(0)
      natural(max(0, Int(code)))
    case .tooLong: natural(1)
    case .undrawable: natural(2)
    case .ended: natural(3)
    }
  }
}

extension WireReader {
  fileprivate mutating func place() throws(WireFault) -> PaperPlace {
    PaperPlace(path: try text(), temporary: try text(), replaces: try flag())
  }

  fileprivate mutating func fault() throws(WireFault) -> PaperFault {
    switch try natural() {
    case 0:
      guard let code = Int32(exactly: try natural()) else { throw WireFault() }
      return .system(code: code)
    case 1: return .tooLong
    case 2: return .undrawable
    case 3: return .ended
    default: throw WireFault()
    }
  }
}
