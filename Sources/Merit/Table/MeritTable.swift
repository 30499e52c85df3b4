public import Eligibility

/// The *cuadro de méritos* of one posting: everybody's marks, bonuses, totals and what becomes of them, with all that
/// each figure comes from.
public struct MeritTable: Sendable {
  /// What the process comes to.
  public enum Result: Hashable, Sendable {
    /// Somebody wins, for every vacancy for which there is somebody.
    case decided
    /// A tie at the last vacancy is for somebody to decide.
    case undecided
    /// Nobody wins: which case of the bases applies, and its number among them; `nil` where none of them does, and the
    /// number also where the bases list none.
    case desierto(DesiertoCase?, number: Int?)
    case cancelled(ground: String)
  }

  /// What becomes of a person. The words are those of the bases, in every language.
  public enum Condition: String, CaseIterable, Sendable {
    case winner = "GANADOR"
    case substitute = "ACCESITARIO"
    /// Passed every stage, reached the total, and comes after the last substitute that the bases have.
    case fit = "APTO"
    /// Shares the last place with others.
    case tied = "EMPATE POR DIRIMIR"
    /// Passed every stage and did not reach the total that is needed.
    case short = "NO ALCANZA EL PUNTAJE"
    /// Won, or was next, and did not sign.
    case unsigned = "NO SUSCRIBIÓ"
    case unfit = "NO APTO"
    case disqualified = "DESCALIFICADO"
    case missing = "INASISTENTE"
    case noShow = "NO SE PRESENTÓ"
    case noPart = "NO PARTICIPÓ"
    case cancelled = "PROCESO CANCELADO"

    init(_ status: Score.Status) {
      switch status {
      case .unfit: self = .unfit
      case .attendance(.inasistente): self = .missing
      case .attendance(.noSePresento): self = .noShow
      case .attendance(.noParticipo): self = .noPart
      case .attendance(.descalificado): self = .disqualified
      }
    }
  }

  /// A person in the table.
  public struct Entry: Sendable {
    public let person: JudgedPerson
    /// The stages that the person reached.
    public let stages: [StageResult]
    public let bonuses: [BonusResult]
    /// The marks as given, added; `nil` where none was.
    public let marks: Exact?
    /// The marks with the bonuses that raise one of them, added.
    public let subtotal: Exact?
    /// Of those who passed every stage.
    public let total: Exact?
    /// From 1; the same for those who share it.
    public internal(set) var position: Int?
    public internal(set) var tie: Tie?
    public internal(set) var condition: Condition

    /// What was looked at of the papers, those of bonuses that count among them: as they are declared, or as an evaluator
    /// confirmed them; `nil` of who did not get so far. A ficha is never more than declared, and is meant to be.
    public var standing: Verdict.Standing? {
      paperStanding.map { unconfirmed.isEmpty ? $0 : .preliminary }
    }

    /// The same of the papers on which the verdict rests.
    var paperStanding: Verdict.Standing? {
      stages.first { $0.stage == .curricular }?.verdict.map { $0.isConfirmed ? .confirmed : .preliminary }
    }

    /// What counts in the order of merit by papers that no evaluator confirmed: of bonuses that are given, of a disability
    /// that decides a tie, of studies above those asked that give points.
    public var unconfirmed: [UnconfirmedGround] {
      guard position != nil else { return [] }
      let isPreferred = tie?.brokenBy == .disability || tie?.brokenBy == .disabilityUnderQuota
      let conditions = person.facts.bonuses.filter { bonus in
        let isGiven = bonuses.contains { $0.grant != nil && BonusResult.condition(of: $0.kind) == bonus.kind }
        return bonus.proved && !bonus.isConfirmed && (isGiven || isPreferred && bonus.kind == .disability)
      }.map { UnconfirmedGround.condition($0.kind) }
      return conditions + person.facts.unconfirmed.filter(isUsed).map { .fact($0) }
    }

    /// Whether points or a bonus come from it.
    private func isUsed(_ ground: MeritFacts.Ground) -> Bool {
      let given = Set(bonuses.filter { $0.grant != nil }.map(\.kind))
      switch ground {
      case .studies: return given.contains(.youth) || stages.contains { $0.points?.countsStudiesAbove == true }
      case .publicSector: return given.contains(.publicSector)
      }
    }

    /// The stage in which the person's way ended.
    public var lastStage: StageResult? { stages.last { $0.end != .passed } }
  }

  /// What is said of the table as a whole.
  public enum Note: Hashable, Sendable {
    case notice(es: String, en: String, Citation)
    /// A value that was used is our reading of its source.
    case reading(Source)
    /// These would have the bonus of the young under a later law that the book does not know.
    case youthNotInBook(documents: [String])
    /// Marks come from the interview's form, which states its weights twice with other figures.
    case interviewForm(documents: [String], Source)
    /// The interview's mark of these is the mean of fewer sheets than that of others, which have so many.
    case fewerSheets(documents: [String], most: Int)
    /// Everybody was interviewed by as many, but not by the same.
    case otherEvaluators
    /// These were decided on another text of the posting.
    case otherPosting(documents: [String])
    /// Nobody confirmed what the papers of these show: of those in the order of merit the documents, of the others how
    /// many they are.
    case preliminary(ranked: [String], others: Int)
    /// Nobody confirmed the papers by which these have points or a bonus, or are preferred in a tie.
    case unconfirmedBonuses([Unconfirmed])
    /// That the papers of these were confirmed is written in their own files, and nobody decided so.
    case confirmedByFile(documents: [String])
    /// What evaluators decided on the papers or fichas of these.
    case decidedInVerdicts(StageVerdict.Said, documents: [String])
    /// Somebody's word changed the order of merit: that being an athlete is pertinent, or is not; a casting vote.
    case decided([Decision])
    /// What somebody decided for the order of merit and nothing rests on: there is no such tie, or no such bonus.
    case idle([Decision])
    /// These are out, and may not be once a person has said whether texts mean the same.
    case undecided([Waiting])
    /// Somebody whom the book does not let decide spoke on these athletes, which does not count; who may.
    case decisionRole(documents: [String], roles: [String], Source)
    /// These are out, and their files have no document.
    case withoutDocument([UnnumberedPerson])
    /// These have another name in another stage.
    case otherName(documents: [String])
  }

  /// Somebody who is out for want of a person's word, and the requirements that it is wanting for.
  public struct Waiting: Hashable, Sendable {
    public let document: String
    public let requirements: [String]
  }

  /// What papers show that count in the order of merit.
  public enum UnconfirmedGround: Hashable, Sendable {
    case condition(MeritFacts.Bonus.Kind)
    case fact(MeritFacts.Ground)
  }

  /// Somebody in the order of merit, and what counts there by papers that nobody confirmed.
  public struct Unconfirmed: Hashable, Sendable {
    public let document: String
    public let grounds: [UnconfirmedGround]

    public init(document: String, grounds: [UnconfirmedGround]) {
      self.document = document
      self.grounds = grounds
    }
  }

  public let posting: Posting
  public let rules: MeritRules
  public let vacancies: Int
  public let result: Result
  /// Those who passed every stage in order of merit, then the others, by how far they came.
  public let entries: [Entry]
  public let notes: [Note]

  /// What it rests on: papers all of which an evaluator confirmed, those of bonuses among them, or not; `nil` where nobody's were looked at.
  public var standing: Verdict.Standing? {
    let standings = entries.compactMap(\.standing)
    return standings.contains(.preliminary) ? .preliminary : standings.first
  }

  /// Winners in order.
  public var winners: [Entry] { entries.filter { $0.condition == .winner } }
}
