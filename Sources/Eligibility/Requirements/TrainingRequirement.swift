internal import Applicant
internal import Days
internal import Words

/// Courses and programmes (Indecopi 2.1.3 Cursos; IPD 7.2.B Cursos y/o Programas de Especialización).
///
/// A course counts from the book's minimum of hours, and courses add up. A programme must have the book's minimum by
/// itself (fewer if a governing body ordered it), or the hours asked where they are more. Both must be concluded by
/// the application day, on one of the topics asked and, in the curricular stage, proved with their hours.
struct TrainingRequirement: Requirement {
  let asked: Profile.Training
  let topics: [TrainingTopic]

  var id: RequirementID { .training(asked.id) }

  private var isProgramme: Bool { asked.kind == .programa }

  func finding(in assessment: Assessment) -> Finding {
    let rules = assessment.rules
    let attempts = assessment.facts.training.compactMap { attempt($0, assessment) }
    var finding = Finding(isMet: false)
    finding.hasMatch = attempts.contains { $0.isOnTopic }
    let counting = attempts.filter { $0.problems.isEmpty }
    // Where no hours are asked one is enough, from the least that counts.
    let least = rules.integer(isProgramme ? .programmeMinimum : .courseMinimum)
    var required = isProgramme || asked.hours == 0 ? max(asked.hours, least) : asked.hours
    let addsUp = rules.flag(isProgramme ? .programmeAddUp : .courseAddUp)
    var used = counting
    var counted = counting.reduce(0) { $0 + $1.hours }
    if !addsUp {
      let serving = isProgramme ? counting : counting.filter { $0.hours >= asked.hours }
      used = (serving.first(where: \.hasFolios) ?? serving.first).map { [$0] } ?? []
      // Where none serves nothing counts, but for a course that is only too short.
      counted = used.first?.hours ?? counting.map(\.hours).max() ?? 0
      if isProgramme, let used = used.first { required = used.minimum }
      finding.isMet = !used.isEmpty
    } else {
      // One programme with the book's minimum is enough where no more is asked; that they add up takes nothing from it.
      let isEnough = isProgramme && asked.hours <= rules.integer(.programmeMinimum)
      if isEnough, let least = used.map(\.minimum).min() { required = least }
      finding.isMet = !used.isEmpty && (isEnough || counted >= asked.hours)
    }
    finding.records = used.map(\.record.id)
    finding.supports = used.flatMap { attempt in
      attempt.facts.usable.map { .init(record: attempt.record.id, proof: attempt.record.proofs[$0]) }
    }
    finding.figure = .hours(required: required, counted: counted)
    guard assessment.explains else { return finding }
    finding.basis = basis(used, assessment)
    finding.notes = notes(used, counting: addsUp ? counting : [], rules)
    if !finding.isMet { finding.reasons = reasons(attempts, counted: counted, required: required, assessment) }
    return finding
  }

  private func basis(_ used: [Attempt], _ assessment: Assessment) -> [Source] {
    var keys: [RuleKey] = [isProgramme ? .programmeMinimum : .courseMinimum]
    if assessment.stage == .curricular { keys.append(.trainingProof) }
    keys.append(isProgramme ? .programmeAddUp : .courseAddUp)
    if used.contains(where: \.record.kind.isDegree) { keys.append(.degreesServe) }
    if isProgramme, used.contains(where: { $0.record.governingBody == true }) { keys.append(.programmeGoverningBody) }
    return [assessment.rules.source(.trainingNames)] + keys.map { assessment.rules.source($0) }
  }

  /// - Parameter counting: records whose hours are added up.
  private func notes(_ used: [Attempt], counting: [Attempt], _ rules: Rules) -> [Reason] {
    let alike = Self.alike(counting)
    let repeated = alike.isEmpty ? [] : [Reason(.trainingRepeated, rules.source(.courseAddUp), records: alike)]
    return repeated
      + used.compactMap { attempt in
        attempt.doubt.map {
          Reason(.wordsInDoubt(.training, $0), rules.source(.trainingNames), records: [attempt.record.id])
        }
      }
  }

  /// One record held against what is asked.
  private struct Attempt {
    let facts: TrainingFacts
    let isOnTopic: Bool
    let hours: Int
    /// The hours from which it counts.
    let minimum: Int
    /// Whether its words show the topic only apart from one another.
    let doubt: Reason.WordsDoubt?
    var problems: [Reason]

    var record: TrainingRecord { facts.record }
    var hasFolios: Bool { facts.usable.allSatisfy { record.proofs[$0].folio != nil } }
  }

  /// The records that declare what another declares too: no program knows whether it was one course or two.
  private static func alike(_ attempts: [Attempt]) -> [String] {
    let courses = attempts.map(\.facts.course)
    return zip(attempts, courses).filter { _, course in courses.count { $0 == course } > 1 }.map(\.0.record.id)
  }

  private func reasons(_ attempts: [Attempt], counted: Int, required: Int, _ assessment: Assessment) -> [Reason] {
    let rules = assessment.rules
    var reasons = unique(attempts.flatMap(\.problems))
    // One that is close is not absent: a person decides on it. Nor is one on which somebody decided.
    if attempts.isEmpty {
      reasons.insert(Reason(.trainingAbsent(topics: asked.topics), rules.source(.trainingNames)), at: 0)
    } else if attempts.contains(where: \.isOnTopic), !isProgramme || attempts.contains(where: \.problems.isEmpty) {
      let minimum = rules.source(isProgramme ? .programmeAddUp : .courseAddUp)
      reasons.insert(Reason(.trainingHoursShort(counted: counted, asked: required), minimum), at: 0)
    }
    return reasons
  }

  /// `nil` where the record has nothing to do with the topics asked.
  private func attempt(_ facts: TrainingFacts, _ assessment: Assessment) -> Attempt? {
    let (record, rules) = (facts.record, assessment.rules)
    var problems: [Reason] = []
    func add(_ kind: Reason.Kind, _ source: Source) {
      problems.append(Reason(kind, source, records: [record.id]))
    }
    let decision = assessment.decisions.decision(on: record.id, for: id)
    var isOnTopic = decision?.accept ?? matches(facts)
    if let decision, !decision.accept {
      guard matches(facts) || closeness(facts) != nil else { return nil }
      add(decision.rejection(for: id), rules.source(.trainingNames))
    } else if !isOnTopic {
      if !assessment.explains, !assessment.acceptsClose { return nil }
      guard let close = closeness(facts) else { return nil }
      // A person has to say whether it is on the topic.
      isOnTopic = assessment.acceptsClose
      if !isOnTopic { add(close, rules.source(.trainingNames)) }
    }
    checkKind(record, rules, add)
    checkEnd(facts, assessment, add)
    let hours = facts.hours(stage: assessment.stage)
    let (minimum, source, isAsked) = asked.minimumHours(of: record, by: rules)
    if let hours {
      let shown = hours != facts.record.hours
      if hours < minimum {
        add(
          isAsked
            ? .trainingBelowAsked(hours: hours, shown: shown, asked: minimum)
            : .trainingBelowMinimum(hours: hours, shown: shown, minimum: minimum), source)
      }
    } else {
      add(.trainingNoHours, rules.source(.trainingHours))
    }
    if assessment.stage == .curricular { checkProofs(facts, assessment, add) }
    return Attempt(
      facts: facts, isOnTopic: isOnTopic, hours: hours ?? 0, minimum: minimum,
      doubt: assessment.explains && decision == nil ? doubt(facts) : nil, problems: problems)
  }

  func isNamed(_ record: String, in assessment: Assessment) -> Bool {
    assessment.facts.training.contains { $0.record.id == record && (matches($0) || closeness($0) != nil) }
  }

  private func matches(_ facts: TrainingFacts) -> Bool {
    topics.isEmpty
      || topics.contains { topic in
        topic.forms(for: facts.record.kind).phrases.contains { words in
          words.stands(in: facts.name, by: .form)
            || asked.allowsRelated
              && (words.isContained(in: facts.name, by: .form)
                || facts.contents.contains { words.isContained(in: $0.words, by: .form) })
        }
      }
  }

  private func doubt(_ facts: TrainingFacts) -> Reason.WordsDoubt? {
    WordsInDoubt.doubt(of: topics.flatMap { $0.forms(for: facts.record.kind).all }, in: texts(of: facts))
  }

  /// Where a topic may be: in the name and, with "afines", in the contents.
  private func texts(of facts: TrainingFacts) -> [WordsInDoubt.Text] {
    [(facts.record.name ?? "", facts.name)] + (asked.allowsRelated ? facts.contents : [])
  }

  /// With "afines", the text that shares most words of a topic, if half of them; without, a name that has the words of that
  /// which is asked by their stems or in another order.
  private func closeness(_ facts: TrainingFacts) -> Reason.Kind? {
    var closest: (count: Int, kind: Reason.Kind)?
    for (topic, text) in zip(topics, asked.topics) {
      for words in topic.forms(for: facts.record.kind).phrases {
        for found in texts(of: facts)
        where asked.allowsRelated ? words.isClose(to: found.words) : words.isContained(in: found.words, by: .stem) {
          let shared = words.shared(with: found.words).map(\.text)
          if shared.count > closest?.count ?? 0 {
            closest = (shared.count, .trainingClose(asked: text, found: found.text, shared: shared))
          }
        }
      }
    }
    return closest?.kind
  }

  private func checkKind(_ record: TrainingRecord, _ rules: Rules, _ add: (Reason.Kind, Source) -> Void) {
    if record.kind.isDegree {
      if !rules.flag(.degreesServe) { add(.trainingKind(record.kind), rules.source(.degreesServe)) }
    } else if isProgramme, !record.kind.isProgramme {
      add(.trainingKind(record.kind), rules.source(.programmeMinimum))
    }
    if let purpose = record.purpose, rules.words(.excludedPurposes)?.contains(purpose.rawValue) == true {
      add(.trainingPurpose(purpose), rules.source(.excludedPurposes))
    }
  }

  private func checkEnd(_ facts: TrainingFacts, _ assessment: Assessment, _ add: (Reason.Kind, Source) -> Void) {
    let end = facts.end(stage: assessment.stage)
    if let end, end.last <= assessment.on { return }
    add(.trainingNotConcluded(end, on: assessment.on), assessment.rules.source(.trainingConcluded))
  }

  private func checkProofs(_ facts: TrainingFacts, _ assessment: Assessment, _ add: (Reason.Kind, Source) -> Void) {
    let (record, rules) = (facts.record, assessment.rules)
    // What stands for a course is judged by what it is.
    let shows = isProgramme || record.kind.isDegree ? RuleKey.programmeShows : .courseShows
    if record.proofs.isEmpty {
      add(.proof(.training, .missing(kinds: [])), rules.source(shows))
      return
    }
    let usable = facts.usable.map { record.proofs[$0] }
    let missing = ProofCheck.missing(rules.demands(shows), in: usable)
    if !usable.isEmpty, missing.isEmpty { return }
    // Proofs that cannot be used matter only where the others do not show all that is asked.
    for proof in record.proofs {
      if rules.words(.trainingProof)?.contains(proof.kind) == false {
        add(.proof(.training, .notAccepted(kind: proof.kind)), rules.source(.trainingProof))
      }
      for (fault, source) in assessment.facts.check.faults(of: proof) { add(.proof(.training, fault), source) }
    }
    if !usable.isEmpty { add(.proof(.training, .incomplete(missing)), rules.source(shows)) }
  }
}

extension Profile.Training {
  /// The hours from which a record counts. A programme must have the hours asked where they are more than the book's
  /// minimum and programmes do not add up; then it is the posting that asks for them.
  func minimumHours(of record: TrainingRecord, by rules: Rules) -> (hours: Int, source: Source, isAsked: Bool) {
    guard kind == .programa else { return (rules.integer(.courseMinimum), rules.source(.courseMinimum), false) }
    let key: RuleKey = record.governingBody == true ? .programmeGoverningBody : .programmeMinimum
    let decidesAsked = hours > rules.integer(.programmeMinimum) && !rules.flag(.programmeAddUp)
    return decidesAsked
      ? (hours, rules.source(.programmeAddUp), true) : (rules.integer(key), rules.source(key), false)
  }
}
