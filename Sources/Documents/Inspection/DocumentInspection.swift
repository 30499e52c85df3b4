public import Eligibility

/// What looking at one file showed.
public struct DocumentInspection: Hashable, Sendable {
  public private(set) var format: Evidence.Format = .other
  public private(set) var bytes = 0
  /// `nil` where they cannot be counted, and for what is no document.
  public private(set) var pages: Int?
  public private(set) var isEncrypted = false
  /// Whether it has a form to be filled in.
  public private(set) var hasForm = false
  /// What each page shows; of a long document only the first pages are looked at.
  public private(set) var looks: [PageLook] = []
  /// The words of its pages, where they were asked for.
  public private(set) var texts: [PageText] = []
  /// The first page as a PNG, where it was asked for and could be drawn.
  public private(set) var preview: [UInt8]?
  /// Whether pictures of text could not be read because no engine is installed for it.
  public private(set) var lacksRecognition = false
  /// Whether the file could not be opened at all.
  public private(set) var isUnopened = false

  private var structureFlaws: Set<Evidence.Flaw> = []
  private var pageFlaws: Set<Evidence.Flaw> = []
  private var pagesDrawn: Int?
  private var structureEnding = WorkerMessage.Ending.finished
  private var pagesEnding = WorkerMessage.Ending.finished

  private let name: String

  /// - Parameter name: the name of the file, whose end says a format.
  public init(name: String) {
    self.name = name
  }

  /// Adds what the worker says in one of its modes.
  public mutating func add(_ message: WorkerMessage, in mode: WorkerMode) {
    switch message {
    case .structure(let it):
      format = it.format
      bytes = it.bytes
      pages = it.pages
      isEncrypted = it.isEncrypted
      hasForm = it.hasForm
      structureFlaws = Set(it.flaws)
    case .document(let count, let flaws):
      pagesDrawn = count
      pageFlaws = Set(flaws)
    case .page(let look): looks.append(look)
    case .text(let text): texts.append(text)
    case .preview(let bytes): preview = bytes
    case .noRecognition: lacksRecognition = true
    case .done: break
    case .ended(let ending):
      if ending == .unopened { isUnopened = true }
      if mode == .structure { structureEnding = ending }
      if mode == .pages { pagesEnding = ending }
    }
  }
}

extension DocumentInspection {
  /// All that a book may refuse, of the file and of its pages, sorted.
  ///
  /// Two readers look. Damage that one of them overcomes is damage; what neither can open is unreadable; what only
  /// stopped one of them is said as that.
  public var flaws: [Evidence.Flaw] {
    guard format != .other else { return structureEnding == .finished ? [] : [.limits] }
    var flaws = structureFlaws.union(pageFlaws)
    let isSeen = looks.contains { $0.content != .blank }
    if !FileFormat.fits(name: name, format) { flaws.insert(.misnamed) }
    // The reader that draws decides: what it shows can be seen, what it cannot open nobody sees.
    if isSeen, flaws.remove(.unreadable) != nil { flaws.insert(.damaged) }
    if pageFlaws.contains(.noPages), pages != 0 { flaws.insert(.unreadable) }
    if pagesEnding == .finished, let pagesDrawn, pagesDrawn > 0,
      looks.allSatisfy({ $0.content == .blank && $0.flaws == [.damaged] })
    {
      flaws.insert(.unreadable)
    }
    if flaws.contains(.password) { flaws.subtract([.unreadable, .noPages, .restricted]) }
    switch structureEnding {
    case .finished, .unopened: break
    case .crash where isSeen: flaws.insert(.damaged)
    case .crash, .time, .output: flaws.insert(.limits)
    }
    if ![.finished, .unopened].contains(pagesEnding) { flaws.insert(.limits) }
    if let pages, let pagesDrawn, pages != pagesDrawn, pagesDrawn > 0 { flaws.insert(.damaged) }
    let ofPages = Set(looks.flatMap(\.flaws))
    flaws.formUnion(ofPages.subtracting([.blank]))
    if !looks.isEmpty, looks.allSatisfy({ $0.content == .blank }) {
      // A page that is no size for paper, or could not be drawn, was not found empty.
      if looks.allSatisfy({ $0.flaws == [.blank] }) { flaws.insert(.blank) }
    } else if ofPages.contains(.blank) {
      flaws.insert(.blankPage)
    }
    // Where nothing can be opened there are no pages to miss, and none that are blank.
    if flaws.contains(.unreadable) { flaws.subtract([.noPages, .damaged, .blank]) }
    if flaws.contains(.password) { flaws.remove(.blank) }
    return flaws.sorted()
  }

  /// What its words state; without words where they were not asked for.
  public var paper: PaperReading { PaperReading(texts) }

  /// Pages that were looked at.
  public var pagesLookedAt: Int { looks.count }
}
