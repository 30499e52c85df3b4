/// What a check of a store saw.
public struct CheckReport: Sendable {
  public private(set) var flaws: [StoreFlaw] = []
  private var known: Set<StoreFlaw> = []
  public var persons = 0
  public var versions = 0
  public var postings = 0
  public var submissions = 0
  public var attachments = 0
  public var entries = 0
  /// Attachments that nothing refers to; no flaw.
  public var orphans = 0
  /// Attachments that somebody was writing when their work ended; no flaw.
  public var unfinished = 0
  /// Whether others than the owner may look into it; no flaw, as a copy lies on whatever medium.
  public var isExposed = false
  /// One hash over the ends of all chains: kept elsewhere, it shows a log that somebody has written anew from end to end.
  public var seal = ""

  /// Adds a flaw: one thing may show in several places and is said once.
  mutating func add(_ flaw: StoreFlaw) {
    if known.insert(flaw).inserted { flaws.append(flaw) }
  }
}
