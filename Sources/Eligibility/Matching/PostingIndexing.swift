internal import Applicant
internal import Days
internal import Words

/// An index of postings while it is made: finds what two of them ask alike.
struct PostingIndexing {
  private struct RulesKey: Hashable {
    let book: String
    let overrides: [RuleKey: RuleValue]
    /// From when the rules hold.
    let since: Day?
  }

  /// All that a condition depends on but the person.
  private struct ConditionKey: Hashable {
    enum Asked: Hashable {
      case person(nationality: String?, asksCareersOfRegistries: [Bool])
      case file
      case collegiation(demands: [[String]], education: [[Profile.Alternative]])
      case education(Profile.Alternative)
      case training(Profile.Training)
      case knowledge(Profile.Knowledge)
      case additional(Profile.Additional)
    }

    let rules: Int
    let days: MeasuringDays
    let asked: Asked
  }

  private struct StartKey: Hashable {
    let rules: Int
    /// `nil`: no complete studies are asked.
    let alternative: Profile.Alternative?
  }

  private struct PartKey: Hashable {
    let rules: Int
    let asked: Profile.SpecificExperience
  }

  /// Kinds of things that are asked, by how many people lack them.
  enum ConditionKind: Int {
    case education, collegiation, training, knowledge, additional, person, file
  }

  private let stage: Stage
  private let lexicon = Lexicon()
  /// Of each posting the lists of conditions of each of which one must be met.
  private(set) var asked: [[(kind: ConditionKind, conditions: [Int])]] = []
  private var rulesPlaces: [RulesKey: Int] = [:]
  /// Of each book the days on which its rules change.
  private var changes: [String: [Day]] = [:]
  private(set) var rules: [Rules] = []
  private var knownConditions = Interned<ConditionKey, Condition>()
  private var knownStarts = Interned<StartKey, StartCondition>()
  private var knownParts = Interned<PartKey, FilterPart>()
  private var knownSpans = Interned<ExperienceSpan, ExperienceSpan>()
  private var knownDurations = Interned<Duration, Duration>()
  private(set) var postings: [IndexedPosting] = []
  private(set) var specifics: [IndexedSpecific] = []
  /// Places of spans and of parts, list after list.
  private(set) var lists: [Int32] = []

  var conditions: [Condition] { knownConditions.values }
  var starts: [StartCondition] { knownStarts.values }
  var parts: [FilterPart] { knownParts.values }
  var spans: [ExperienceSpan] { knownSpans.values }
  var durations: [Duration] { knownDurations.values }

  init(stage: Stage) {
    self.stage = stage
  }

  mutating func add(_ entry: PostingIndex.Entry, on day: Day, measured days: MeasuringDays) {
    let place = rulesPlace(entry, on: day)
    let rules = self.rules[place]
    let facts = PostingFacts(entry.posting, lexicon: lexicon)
    let profile = entry.posting.profile
    let lexicon = lexicon
    var lists: [(kind: ConditionKind, conditions: [Int])] = []
    func ask(_ kind: ConditionKind, _ list: [Int]) { lists.append((kind, list)) }

    // What decides it is made only for what nobody asked before.
    func condition(
      _ key: ConditionKey.Asked, _ kind: @autoclosure () -> Condition.Kind, _ posting: @autoclosure () -> PostingFacts
    ) -> Int {
      knownConditions.place(ConditionKey(rules: place, days: days, asked: key)) {
        Condition(kind: kind(), posting: posting(), rules: place, days: days)
      }
    }

    let first = specifics.count
    for asked in Requirements.asked(by: facts, rules.convention) {
      switch asked {
      case .person(let requirement):
        let registries: [RuleKey] = [.registryRNSSC, .registryREDAM, .registryREDERECI, .registryRNAS]
        let asksCareers = registries.map { key in
          rules.registry(key).careers.map { facts.asksCareer($0.map { lexicon.phrase($0) }) } ?? true
        }
        let key = ConditionKey.Asked.person(
          nationality: profile.nationality?.uppercased(), asksCareersOfRegistries: asksCareers)
        ask(.person, [condition(key, .requirement(requirement), facts)])
      case .education(let requirement):
        for group in profile.education {
          ask(
            .education,
            group.flatMap(Self.byCareer).map { alternative in
              condition(
                .education(alternative), .requirement(requirement),
                Self.asking(lexicon) { $0.education = [[alternative]] })
            })
        }
      case .collegiation(let requirement):
        let key = ConditionKey.Asked.collegiation(
          demands: requirement.demands(rules), education: profile.education)
        ask(.collegiation, [condition(key, .requirement(requirement), facts)])
      case .training(let requirement):
        ask(
          .training,
          Self.byTopic(requirement.asked, rules).map { asked in
            condition(
              .training(asked),
              .requirement(
                TrainingRequirement(asked: asked, topics: asked.topics.map { TrainingTopic($0, lexicon: lexicon) })),
              facts)
          })
      case .knowledge(let requirement):
        var asked = requirement.asked
        asked.id = ""
        let unnamed = KnowledgeRequirement(asked: asked, name: requirement.name)
        ask(.knowledge, [condition(.knowledge(asked), .requirement(unnamed), facts)])
      case .additional(let requirement):
        var asked = requirement.asked
        asked.id = ""
        let unnamed = AdditionalRequirement(asked: asked, name: requirement.name)
        ask(.additional, [condition(.additional(asked), .requirement(unnamed), facts)])
      case .experience(let requirement):
        if let specific = requirement.place.map({ profile.specific[$0] }) {
          specifics.append(self.specific(specific, place, rules))
        }
      }
    }
    ask(.file, [condition(.file, .file, facts)])
    self.asked.append(lists)
    let asksExperience = profile.general != nil || !profile.specific.isEmpty
    postings.append(
      IndexedPosting(
        spans: write(asksExperience ? spans(facts, place, on: days.application) : []),
        general: profile.general.map { durationPlace($0) }, specific: Int32(first)..<Int32(specifics.count)))
  }

  /// The places of what may start the count of experience, up to a day.
  private mutating func spans(_ facts: PostingFacts, _ rules: Int, on day: Day) -> [Int] {
    let starts = Set(
      startAlternatives(facts).map { alternative in
        knownStarts.place(StartKey(rules: rules, alternative: alternative)) {
          StartCondition(
            posting: Self.asking(lexicon) { profile in profile.education = alternative.map { [[$0]] } ?? [] },
            rules: rules)
        }
      })
    return starts.sorted().map { start in
      let span = ExperienceSpan(start: start, on: day)
      return knownSpans.place(span) { span }
    }
  }

  private mutating func durationPlace(_ duration: Duration) -> Int32 {
    Int32(knownDurations.place(duration) { duration })
  }

  /// Appends to the lists and answers where.
  private mutating func write(_ places: [Int]) -> Range<Int32> {
    let first = Int32(lists.count)
    lists += places.lazy.map(Int32.init)
    return first..<Int32(lists.count)
  }

  /// The place of the rules of a posting on a day.
  private mutating func rulesPlace(_ entry: PostingIndex.Entry, on day: Day) -> Int {
    let overrides = Dictionary(entry.overrides.map { ($0.key, $0.value) }) { _, last in last }
    let changes = self.changes[entry.book.id] ?? entry.book.changes
    self.changes[entry.book.id] = changes
    let key = RulesKey(book: entry.book.id, overrides: overrides, since: changes.last { $0 <= day })
    if let place = rulesPlaces[key] { return place }
    rulesPlaces[key] = rules.count
    rules.append(entry.book.rules(on: day, overrides: entry.overrides))
    return rules.count - 1
  }

  /// A posting with a profile of its own.
  private static func asking(_ lexicon: Lexicon, _ change: (inout Profile) -> Void) -> PostingFacts {
    var posting = Posting()
    change(&posting.profile)
    return PostingFacts(posting, lexicon: lexicon)
  }

  /// An alternative for each of its careers: whoever meets one of these meets it.
  private static func byCareer(_ alternative: Profile.Alternative) -> [Profile.Alternative] {
    if alternative.careers.isEmpty { return [alternative] }
    return alternative.careers.map { career in
      var single = alternative
      single.careers = [career]
      return single
    }
  }

  /// The same requirement for each of its topics, where one record must meet it: whoever meets one of these meets it.
  /// Where records add up, on whatever topic, it stays one.
  private static func byTopic(_ asked: Profile.Training, _ rules: Rules) -> [Profile.Training] {
    var asked = asked
    asked.id = ""
    if asked.topics.isEmpty || rules.flag(asked.kind == .programa ? .programmeAddUp : .courseAddUp) { return [asked] }
    return asked.topics.map { topic in
      var single = asked
      single.topics = [topic]
      return single
    }
  }

  /// What decides from when experience counts; `nil` where no complete studies are asked.
  private func startAlternatives(_ facts: PostingFacts) -> [Profile.Alternative?] {
    guard facts.asksCompleteStudies else { return [nil] }
    return facts.startGroups.joined().flatMap { Self.byCareer($0.asked) }
  }

  private mutating func specific(
    _ asked: Profile.SpecificExperience, _ place: Int, _ rules: Rules
  ) -> IndexedSpecific {
    let lexicon = lexicon
    func part(_ change: (inout Profile.SpecificExperience) -> Void) -> Int {
      var part = Profile.SpecificExperience(id: "", duration: .zero, matters: [])
      change(&part)
      return knownParts.place(PartKey(rules: place, asked: part)) {
        let filter = ExperienceFilter(
          asked: part, matters: part.matters.map { lexicon.phrase($0) }, rules: rules, acceptsClose: false,
          decisions: .none)
        return FilterPart(filter: filter, rules: place)
      }
    }
    var all: [Int] = []
    if let level = asked.minimumLevel { all.append(part { $0.minimumLevel = level }) }
    if let sector = asked.sector { all.append(part { $0.sector = sector }) }
    let any = asked.matters.map { matter in part { $0.matters = [matter] } }
    // Each part asks too what is asked of every record; where there is no other, that alone.
    if all.isEmpty, any.isEmpty { all.append(part { _ in }) }
    return IndexedSpecific(all: write(all), any: write(any), required: durationPlace(asked.duration))
  }
}

/// What is there once, and the place of each thing.
private struct Interned<Key: Hashable, Value> {
  private var places: [Key: Int] = [:]
  private(set) var values: [Value] = []

  mutating func place(_ key: Key, _ make: () -> Value) -> Int {
    if let place = places[key] { return place }
    places[key] = values.count
    values.append(make())
    return values.count - 1
  }
}
