public import Applicant
public import Days
public import Eligibility
public import Reading

/// A verdict as `check --format json` printed it, kept to be held against one decided later.
public struct StoredVerdict: Sendable {
  let root: JSONValue
  public let stage: Stage
  public let on: Day
  /// When the papers were presented, where the posting's schedule does not say it.
  public let documentsOn: Day?
  public let assumptions: [Assumption]

  /// Reads a stored verdict, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> StoredVerdict? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("verdict/1")
    let stage = object.requiredWord("stage", as: Stage.self)
    let on = object.required("on", .date) { $0.text.flatMap { Day($0) } }
    let documentsOn = object.day("documentsOn")
    let outcomes = Verdict.Outcome.allCases.map(\.rawValue)
    _ = object.required("outcome", .oneOf(outcomes)) { $0.text.flatMap { Verdict.Outcome(rawValue: $0) } }
    let assumptions = object.elements("assumed").compactMap { element -> Assumption? in
      let assumption = element.text.flatMap { Assumption($0) }
      if assumption == nil { log.unexpected(element, .filledText) }
      return assumption
    }
    let receipt = object.required("receipt", .object) { $0.members == nil ? nil : $0 }
    if let receipt, var parts = ObjectReader(receipt, log: log) {
      for part in Receipt.Part.allCases { _ = parts.requiredText(part.rawValue) }
    }
    guard let stage, let on, !log.hasErrors else { return nil }
    return StoredVerdict(root: document.root, stage: stage, on: on, documentsOn: documentsOn, assumptions: assumptions)
  }

  /// What decided here and is another in an evaluation that is asked for now, in words; nothing where the verdict can be
  /// one of it, whoever it is on.
  ///
  /// - Parameter on: the day on which everybody is measured; `nil` where each is on their own.
  public func differences(from receipt: Receipt, stage: Stage, on: Day?, wording: Wording) -> [String] {
    let shared = Receipt.Part.allCases.filter { $0 != .file && $0 != .evidence }
    let parts = shared.filter { root["receipt"]?[$0.rawValue]?.text != receipt[$0] }.map(wording.decidingPart)
    return parts + (stage == self.stage ? [] : [wording.decidingStage])
      + (on ?? self.on == self.on ? [] : [wording.decidingDay])
  }
}
