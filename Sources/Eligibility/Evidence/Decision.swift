public import Days
public import Reading
internal import Words

/// What an evaluator decided: whether a record corresponds to a requirement, or whether its papers are confirmed.
///
/// A decision settles what words, levels and sectors leave open. It never proves a record and never adds days.
public struct Decision: Hashable, Sendable {
  /// Number of the applicant's document.
  public var applicant: String
  /// A `RequirementID` as it was written, whether there is such a requirement or not; or another matter to be decided,
  /// such as a tie.
  public var requirement: String
  /// Id of the record, or where it stands; of papers also all of them (`everyRecord`).
  public var record: String
  public var accept: Bool
  public var by: String
  public var role: String?
  public var on: Day?
  public var ground: String?

  public init(
    applicant: String, requirement: String, record: String, accept: Bool, by: String, role: String? = nil,
    on: Day? = nil, ground: String? = nil
  ) {
    self.applicant = applicant
    self.requirement = requirement
    self.record = record
    self.accept = accept
    self.by = by
    self.role = role
    self.on = on
    self.ground = ground
  }
}

extension Decision {
  /// The requirement of a vote between people of the same total.
  public static let castingVote = "tie"
  /// That of whether being an athlete is pertinent to the profile.
  public static let pertinence = "bonus.athlete"

  /// Whether it is a matter of results, of which a verdict says nothing: they may stand in one list.
  public var isOfResults: Bool { [Self.castingVote, Self.pertinence].contains(requirement) }

  /// Whether it was taken as one of these, by their words or their names, whatever the capitals and accents: *Comité* and
  /// *Comité de Selección* are `comite`.
  ///
  /// - Parameter roles: who may decide; `nil`: anybody, who need not say as what.
  public func isBy(_ roles: [String]?) -> Bool {
    guard let roles else { return true }
    guard let role else { return false }
    if roles.contains(role) { return true }
    let lexicon = Lexicon()
    return roles.contains { DecisionRole.isSame(role, as: $0, lexicon: lexicon) }
  }

  /// What it says of a record that it rejects for a requirement.
  func rejection(for requirement: RequirementID) -> Reason.Kind {
    .rejectedByDecision(requirement: requirement, by: by, on: on, ground: ground)
  }

  /// Reads a list of decisions, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog) -> [Decision]? {
    guard let document = log.parse(bytes) else { return nil }
    guard let elements = document.root.elements else {
      log.unexpected(document.root, .array)
      return nil
    }
    let decisions = elements.compactMap { element -> Decision? in
      guard var object = ObjectReader(element, log: log) else { return nil }
      defer { object.finish() }
      let applicant = object.requiredText("applicant")
      let requirement = object.requiredText("requirement")
      let record = object.requiredText("record")
      let accept = object.required("accept", .flag) { $0.flag }
      let by = object.requiredText("by")
      let role = object.text("role")
      let on = object.day("on")
      let ground = object.text("ground")
      guard let applicant, let requirement, let record, let accept, let by else { return nil }
      return Decision(
        applicant: applicant, requirement: requirement, record: record, accept: accept, by: by, role: role, on: on,
        ground: ground)
    }
    return log.hasErrors ? nil : decisions
  }
}
