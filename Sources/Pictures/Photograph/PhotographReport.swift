/// What a photograph shows, check by check.
public struct PhotographReport: Hashable, Sendable {
  /// What came of one check.
  public struct Finding: Hashable, Sendable {
    /// Which one.
    public let check: PhotographCheck
    /// How it ended.
    public let state: State
    /// What was measured; `nil` where nothing was.
    public let measured: Int?
    /// What it was held against.
    public let threshold: PhotographThreshold
  }

  /// How a check ended.
  public enum State: Hashable, Sendable {
    case passed, failed
    /// What it rests on failed, so that a figure would say nothing.
    case notChecked(because: Obstacle)
  }

  /// What keeps a check from being made.
  public enum Obstacle: String, Error, Sendable {
    /// There is no picture to look at.
    case file
    /// The person cannot be told from the background.
    case background
    /// Nobody is to be seen.
    case silhouette
    /// There is too little light to judge by.
    case exposure
    /// There is too little detail to judge by.
    case detail
  }

  /// What the file says of itself; `nil` where it is no picture that is read.
  public let header: PictureHeader?
  /// Why the file could not be read, or not to its end.
  public let fault: PictureFault?
  /// One for each check, in their order.
  public let findings: [Finding]

  /// What nobody looked at: only a person can say.
  public var gaps: [PhotographGap] { PhotographGap.allCases }

  /// Whether no check failed. One that cannot be made for want of detail fails nobody.
  public var isAccepted: Bool { !findings.contains { $0.state == .failed } }

  /// The finding of a check.
  public func finding(_ check: PhotographCheck) -> Finding? { findings.first { $0.check == check } }
}
