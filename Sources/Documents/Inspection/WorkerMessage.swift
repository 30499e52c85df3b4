internal import Digests
public import Eligibility
internal import Reading

/// What the worker says of one file, a line of JSON each.
public enum WorkerMessage: Hashable, Sendable {
  /// The file as a whole, without looking at its pages.
  case structure(Structure)
  /// The pages that a second reader finds, and what it finds amiss.
  case document(pages: Int, flaws: [Evidence.Flaw])
  case page(PageLook)
  case text(PageText)
  /// The first page as a PNG.
  case preview([UInt8])
  /// No engine reads pictures of text here: what is missing, as the engine says it.
  case noRecognition
  /// The look is complete.
  case done
  /// How the process that looked came to its end.
  case ended(Ending)

  /// What is known of a file without looking at its pages.
  public struct Structure: Hashable, Sendable {
    public var format: Evidence.Format
    public var bytes: Int
    /// `nil` where they cannot be counted.
    public var pages: Int?
    public var isEncrypted: Bool
    /// Whether it has a form to be filled in.
    public var hasForm: Bool
    public var flaws: [Evidence.Flaw]

    public init(
      format: Evidence.Format, bytes: Int, pages: Int? = nil, isEncrypted: Bool = false, hasForm: Bool = false,
      flaws: [Evidence.Flaw] = []
    ) {
      self.format = format
      self.bytes = bytes
      self.pages = pages
      self.isEncrypted = isEncrypted
      self.hasForm = hasForm
      self.flaws = flaws
    }
  }

  /// How a process that looked at a file ended.
  public enum Ending: String, CaseIterable, Sendable {
    /// By itself.
    case finished
    /// The clock ran out, its own or that of its parent.
    case time
    /// It ended itself or was ended by a signal: out of memory, a crash, a forbidden call.
    case crash
    /// It said more than one file can have to say.
    case output
    /// The file could not be opened.
    case unopened
  }
}

extension WorkerMessage {
  /// One line of JSON, without its end.
  public var line: String {
    switch self {
    case .structure(let it):
      JSONText.object([
        "kind": "\"structure\"", "format": JSONText.quoted(it.format.rawValue), "bytes": "\(it.bytes)",
        "pages": it.pages.map { "\($0)" }, "encrypted": "\(it.isEncrypted)", "form": "\(it.hasForm)",
        "flaws": Self.list(it.flaws),
      ])
    case .document(let pages, let flaws):
      JSONText.object(["kind": "\"document\"", "pages": "\(pages)", "flaws": Self.list(flaws)])
    case .page(let it):
      JSONText.object([
        "kind": "\"page\"", "page": "\(it.number)", "width": "\(it.width)", "height": "\(it.height)",
        "content": JSONText.quoted(it.content.rawValue), "letters": "\(it.letters)",
        "resolution": it.resolution.map { "\($0)" }, "turn": "\(it.turn)", "flaws": Self.list(it.flaws),
      ])
    case .text(let it):
      JSONText.object([
        "kind": "\"text\"", "page": "\(it.page)", "source": JSONText.quoted(it.source.rawValue),
        "lines": JSONText.texts(it.lines),
      ])
    case .preview(let bytes):
      JSONText.object(["kind": "\"preview\"", "png": JSONText.quoted(Hexadecimal.text(bytes))])
    case .noRecognition: JSONText.object(["kind": "\"noRecognition\""])
    case .done: JSONText.object(["kind": "\"done\""])
    case .ended(let ending):
      JSONText.object(["kind": "\"ended\"", "ending": JSONText.quoted(ending.rawValue)])
    }
  }

  /// Reads a line; `nil` where the worker did not write it.
  public init?(line: [UInt8]) {
    let log = FaultLog(file: "")
    guard let document = log.parse(line), var object = ObjectReader(document.root, log: log),
      let kind = object.requiredText("kind"), let message = Self.read(kind, &object), !log.hasErrors
    else { return nil }
    self = message
  }

  private static func read(_ kind: String, _ object: inout ObjectReader) -> WorkerMessage? {
    let count = 0...Int.max
    switch kind {
    case "structure":
      guard let format = object.text("format").flatMap(Evidence.Format.init), let flaws = flaws(&object),
        let bytes = object.requiredInteger("bytes", in: count)
      else { return nil }
      return .structure(
        Structure(
          format: format, bytes: bytes, pages: object.integer("pages", in: count),
          isEncrypted: object.flag("encrypted") ?? false, hasForm: object.flag("form") ?? false, flaws: flaws))
    case "document":
      guard let pages = object.requiredInteger("pages", in: count), let flaws = flaws(&object) else { return nil }
      return .document(pages: pages, flaws: flaws)
    case "page":
      guard let number = object.requiredInteger("page", in: count), let flaws = flaws(&object),
        let width = object.requiredInteger("width", in: count),
        let height = object.requiredInteger("height", in: count),
        let content = object.requiredWord("content", as: PageLook.Content.self)
      else { return nil }
      return .page(
        PageLook(
          number: number, width: width, height: height, content: content,
          letters: object.integer("letters", in: count) ?? 0, resolution: object.integer("resolution", in: count),
          turn: object.integer("turn", in: 0...359) ?? 0, flaws: flaws))
    case "text":
      guard let page = object.requiredInteger("page", in: count), let lines = object.member("lines")?.elements,
        let source = object.text("source").flatMap(PageText.Source.init)
      else { return nil }
      return .text(PageText(page: page, source: source, lines: lines.compactMap(\.text)))
    case "preview": return object.text("png").flatMap { Hexadecimal.bytes($0) }.map { .preview($0) }
    case "noRecognition": return .noRecognition
    case "done": return .done
    case "ended": return object.requiredWord("ending", as: Ending.self).map { .ended($0) }
    default: return nil
    }
  }

  private static func list(_ flaws: [Evidence.Flaw]) -> String { JSONText.texts(flaws.map(\.rawValue)) }

  private static func flaws(_ object: inout ObjectReader) -> [Evidence.Flaw]? {
    object.member("flaws")?.elements?.compactMap { $0.text.flatMap(Evidence.Flaw.init) }
  }
}
