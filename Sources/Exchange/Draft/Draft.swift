internal import Applicant
internal import Days
internal import Reading

/// A draft of an applicant file as it is made of a curriculum in another format, record by record.
///
/// Nothing is guessed: studies whose level no word says, dates that are only a year, and whatever else does not fit is
/// not taken. What our format demands, or takes for granted, and the other does not say is noted as assumed.
struct Draft {
  enum List: String {
    case education, training, knowledge, experience

    /// Of ids.
    fileprivate var prefix: String {
      switch self {
      case .education: "ed"
      case .training: "tr"
      case .knowledge: "kn"
      case .experience: "ex"
      }
    }
  }

  /// How a job ends, as a source has it.
  enum End {
    case unknown
    /// It goes on; what says so, where something does.
    case current(SourceCursor?)
    case on(SourceDate)

    /// - Parameters:
    ///   - to: the date on which it ended, where that fits.
    ///   - current: what says whether it goes on. Where it is said to go on and to have ended, nobody knows.
    ///   - hasEnd: whether something is said of an end at all.
    init(_ to: SourceDate?, current: SourceCursor?, hasEnd: Bool) {
      let goesOn = current?.flag == true
      if let to, !goesOn {
        // That it does not go on, its end says.
        if current?.flag == false { current?.take() }
        self = .on(to)
      } else {
        self = goesOn && !hasEnd ? .current(current) : .unknown
      }
    }
  }

  private(set) var assumed: [String] = []
  /// The day on which it is made: what ends later has not ended.
  private let day: Day
  private var records: [List: [String]] = [:]

  init(on day: Day) {
    self.day = day
  }

  /// Notes a member of the person that the source does not say.
  mutating func assume(personal member: String) { assumed.append("personal.\(member)") }

  /// Takes surnames that are one text, of which nothing says where the mother's begins; as JSON.
  mutating func surnames(_ place: SourceCursor?) -> String? {
    let surnames = RecordText.quoted(place)
    if surnames != nil { assume(personal: "paternalSurname") }
    return surnames
  }

  /// Adds a record, unless nothing is known of it.
  ///
  /// - Parameters:
  ///   - members: as JSON; those without a value are left out.
  ///   - given: further members, which the format demands, with those of them that the source does not say.
  mutating func add(
    _ list: List, _ members: [(key: String, json: String?)], given: [(key: String, json: String?)] = [],
    assuming: [String] = []
  ) {
    guard members.contains(where: { $0.json != nil }) else { return }
    let number = records[list, default: []].count
    let id = ("id", JSONText.quoted("\(list.prefix)\(number + 1)") as String?)
    guard let record = RecordText.object([id] + given + members) else { return }
    records[list, default: []].append(record)
    assumed += assuming.map { "\(list.rawValue)[\(number)].\($0)" }
  }

  /// The whole text.
  func text(personal: String?) -> String {
    RecordText.whole(
      [("schema", JSONText.quoted(ApplicantFile.schema)), ("personal", personal ?? "{}")]
        + [List.education, .training, .knowledge, .experience].map { list in
          (list.rawValue, RecordText.array(records[list] ?? []))
        })
  }

  // MARK: Records of every format

  /// Studies whose level the words of a place say; of anything else nothing is taken.
  ///
  /// - Parameters:
  ///   - degree: what says the level, and with it the status, where it was awarded.
  ///   - isDone: whether the source says that it was; where it says nothing, the studies must have ended.
  /// - Returns: whether anything was taken.
  @discardableResult
  mutating func education(
    degree: SourceCursor?, isDone: Bool? = nil, career: SourceCursor? = nil, institution: SourceCursor?,
    country: SourceCursor? = nil, city: SourceCursor? = nil, from: SourceDate?, end: SourceEnd?
  ) -> Bool {
    let land = country?.peek.flatMap(CountryCode.iso)
    guard let words = degree?.peek, let studies = Degrees.studies(words, in: land) else { return false }
    let isAwarded = studies.isOurs || (isDone ?? end?.hasCome(on: day) ?? false)
    // A degree that was not awarded is more than a level: its name stays to be looked at.
    if isAwarded || studies.status == nil { degree?.take() }
    let period = SourcePeriod(from, day: end?.date)
    add(
      .education,
      [
        ("level", JSONText.quoted(studies.level)), ("status", isAwarded ? studies.status.map(JSONText.quoted) : nil),
        ("career", RecordText.quoted(career)), ("institution", RecordText.quoted(institution)),
        ("country", country.flatMap(CountryCode.taken)), ("city", RecordText.quoted(city)),
        ("from", period.from?.take()),
        // The day counts, from which experience is counted: a month is not enough, nor the end of what was left off.
        ("egreso", isDone == false ? nil : period.to?.take()),
      ],
      // What is left out is Peru.
      assuming: land == nil ? ["country"] : [])
    return true
  }

  /// A course or the like: of what kind, no other format says as ours does.
  mutating func training(name: SourceCursor?, institution: SourceCursor?, _ period: SourcePeriod) {
    let members = [("name", RecordText.quoted(name)), ("institution", RecordText.quoted(institution))]
    guard members.contains(where: { $0.1 != nil }) else { return }
    add(
      .training, members + [("from", period.from?.take()), ("to", period.to?.take())],
      given: [("kind", JSONText.quoted(TrainingKind.curso.rawValue))], assuming: ["kind"])
  }

  /// Something known; a skill of no kind that ours knows is assumed to be `tecnico`.
  mutating func knowledge(_ name: String?, isLanguage: Bool, level: String? = nil) {
    guard let name else { return }
    let kind: KnowledgeKind = isLanguage ? .idioma : .tecnico
    add(
      .knowledge, [("name", JSONText.quoted(name)), ("level", level.map(JSONText.quoted))],
      given: [("kind", JSONText.quoted(kind.rawValue))], assuming: isLanguage ? [] : ["kind"])
  }

  /// A job; its kind of law no other format says.
  ///
  /// - Parameter further: members that not every format has.
  mutating func experience(
    employer: SourceCursor?, position: SourceCursor?, from: SourceDate?, end: End, functions: [String],
    further: [(key: String, json: String?)] = [], assuming: [String] = []
  ) {
    var members = [
      ("employer", RecordText.quoted(employer)), ("position", RecordText.quoted(position)), ("from", from?.take()),
      ("functions", RecordText.texts(functions)),
    ]
    members += further
    switch end {
    case .unknown: break
    case .on(let date): members.insert(("to", date.take()), at: 3)
    case .current(let place):
      guard members.contains(where: { $0.1 != nil }) else { return }
      place?.take()
      members.insert(("to", "null"), at: 3)
    }
    add(
      .experience, members, given: [("kind", JSONText.quoted(ExperienceKind.empleo.rawValue))],
      assuming: ["kind"] + assuming)
  }
}
