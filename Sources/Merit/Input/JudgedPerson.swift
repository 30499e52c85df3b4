public import Applicant
public import Days
public import Eligibility

/// A person with the verdicts on them: of the ficha, of the curriculum, or of both.
public struct JudgedPerson: Sendable {
  public private(set) var ficha: StageVerdict?
  public private(set) var curricular: StageVerdict?
  /// The verdict of the later stage: what it says of studies, years and bonuses is what was looked at last.
  public private(set) var last: StageVerdict

  init(_ verdict: StageVerdict) {
    last = verdict
    add(verdict)
  }

  /// Adds the verdict of another stage.
  private mutating func add(_ verdict: StageVerdict) {
    switch verdict.stage {
    case .ficha: ficha = verdict
    case .curricular: curricular = verdict
    }
    last = curricular ?? verdict
  }

  /// Everybody with the verdicts on them, in the order in which they are met first; of a person one a stage.
  public static func gathered(_ verdicts: [StageVerdict]) -> [JudgedPerson] {
    var places: [String: Int] = [:]
    var persons: [JudgedPerson] = []
    for verdict in verdicts {
      if let place = places[verdict.document.number] {
        persons[place].add(verdict)
      } else {
        places[verdict.document.number] = persons.count
        persons.append(JudgedPerson(verdict))
      }
    }
    return persons
  }

  /// In the order of the stages.
  public var verdicts: [StageVerdict] { [ficha, curricular].compactMap { $0 } }

  public var document: PersonalData.IdentityDocument { last.document }
  public var name: String { last.name }
  public var on: Day { last.on }
  public var facts: MeritFacts { last.facts }

  /// Number of the document, by which scores and decisions name the person.
  public var number: String { document.number }
}
