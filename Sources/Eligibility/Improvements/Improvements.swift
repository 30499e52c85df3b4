internal import Applicant
internal import Days
internal import Words

/// What would help towards each requirement that is not met, the easiest first.
///
/// Every improvement was tried: it was applied to the file, and the requirement decided again.
///
/// - Parameters:
///   - verdict: what was decided of the question.
///   - question: the same file, posting and rules that the verdict rests on.
public func improvements(of verdict: Verdict, _ question: Question) -> [Improvement] {
  let lexicon = Lexicon()
  return improvements(of: verdict, question, PostingFacts(question.posting, lexicon: lexicon), lexicon)
}

/// The same with the posting made ready already, by the words of a lexicon.
func improvements(
  of verdict: Verdict, _ question: Question, _ posting: PostingFacts, _ lexicon: Lexicon
) -> [Improvement] {
  let unmet = verdict.requirements.filter { !$0.isMet }
  if unmet.isEmpty { return [] }
  let documentsDay = verdict.documentsOn ?? MeasuringDays(verdict.on, question.posting).documents
  let trials = Trials(
    question, on: verdict.on, documentsDay: documentsDay, stage: verdict.stage, posting: posting, lexicon: lexicon)
  return unmet.flatMap { result in
    RequirementImprovements(trials: trials, requirement: result.id).list()
  }
}

/// The improvements of one requirement.
private struct RequirementImprovements {
  let trials: Trials
  let requirement: RequirementID

  private typealias Followed = (lead: Lead, result: LeadFollower.Result)

  /// How many leads are followed: nobody has as many records, and a file that does must not hold the program for ever.
  private static let most = 40

  private var follower: LeadFollower { LeadFollower(trials: trials, requirement: requirement) }

  func list() -> [Improvement] {
    guard let before = trials.finding(requirement) else { return [] }
    let all = followed(from: Change(), before)
    let opening = Opening(all, trials, requirement)
    let ordered = opening?.isOfOwnStudies == true ? all.filter { !$0.lead.isOtherStudies } : all
    let meeting = ownFirst(ordered.filter(\.result.finding.isMet))
    var list = meeting.map { improvement($0.result, .meets) }
    if list.isEmpty { list = together(ordered.map(\.lead), before) }
    // What is there needs its papers before anything further is studied.
    if !meeting.isEmpty, meeting.allSatisfy({ $0.lead == .addition }) {
      list = together(ordered.map(\.lead).filter { $0 != .addition }, before) + list
    }
    if list.isEmpty, let opening { list = opened(opening, inPart: opening.isFirst) }
    if list.isEmpty {
      let helping = ordered.filter {
        (Opening.takesEnd($0.result) || helps($0.result, after: before)) && isBelieved($0, before)
      }
      list = ownFirst(helping).map { helped($0.result) }
    }
    if list.isEmpty, let opening, !opening.isFirst { list = opened(opening, inPart: true) }
    list += copied(before, besides: list)
    list += Waiting(trials: trials, requirement: requirement, before: before).improvement().map { [$0] } ?? []
    return list.enumerated().sorted {
      ($0.element.action, $0.offset) < ($1.element.action, $1.offset)
    }.map(\.element)
  }

  /// What comes of each lead by itself after a change, the easiest first.
  private func followed(from base: Change, _ before: Finding) -> [Followed] {
    guard let assessment = trials.assessment(base, on: trials.on) else { return [] }
    let leads = follower.leads(before, assessment)
    // Without what starts the count the papers of the jobs bring nothing, however many they are.
    let starting = leads.dropFirst(Self.most).filter(\.mayStartCount).prefix(Self.most)
    let results = (leads.prefix(Self.most) + starting).compactMap { lead in
      follower.follow(lead, from: base).map { (lead: lead, result: $0) }
    }
    return results.enumerated().sorted {
      ($0.element.result.action, $0.offset) < ($1.element.result.action, $1.offset)
    }.map(\.element)
  }

  /// Other studies are advice for those whose own cannot be mended.
  private func ownFirst(_ followed: [Followed]) -> [Followed] {
    let own = followed.filter { !$0.lead.isOtherStudies }
    return own.isEmpty ? followed : own
  }

  private func improvement(_ result: LeadFollower.Result, _ effect: Improvement.Effect) -> Improvement {
    Improvement(
      requirement: requirement, steps: result.steps, assumptions: result.change.assumptions,
      decisions: result.change.decisions, metOn: nil, effect: effect)
  }

  /// All that it takes where nothing suffices alone; without what turns out not to be needed. None where even all of it
  /// does not suffice.
  private func together(_ leads: [Lead], _ before: Finding) -> [Improvement] {
    let results = gathered(leads, before)
    return results.last?.finding.isMet == true ? needed(results).map { improvement($0, .meetsTogether) } : []
  }

  /// One lead after the other, each on top of those before, until the requirement is met.
  private func gathered(
    _ leads: [Lead], _ before: Finding, onto first: LeadFollower.Result? = nil
  ) -> [LeadFollower.Result] {
    var results = first.map { [$0] } ?? []
    var (change, finding) = (first?.change ?? Change(), before)
    for lead in leads where !finding.isMet {
      guard let result = follower.follow(lead, from: change), helps(result, after: finding) else { continue }
      results.append(result)
      change = change + result.change
      finding = result.finding
    }
    return results
  }

  /// The results without those that the others make needless.
  private func needed(_ all: [LeadFollower.Result]) -> [LeadFollower.Result] {
    var results = all
    for index in results.indices.reversed().dropFirst() {
      // What a later one sets in the same place was made on top of it.
      let paths = Set(results[index].change.assumptions.map(\.path))
      if results[(index + 1)...].contains(where: { $0.change.assumptions.contains { paths.contains($0.path) } }) {
        continue
      }
      var fewer = results
      fewer.remove(at: index)
      let change = fewer.reduce(Change()) { $0 + $1.change }
      if trials.finding(requirement, change)?.isMet == true { results = fewer }
    }
    return results
  }

  /// What lets the count start, and on top of it what counts only then; none where nothing does.
  ///
  /// - Parameter inPart: whether it is said even where all of it does not suffice: then as one thing to do.
  private func opened(_ opening: Opening, inPart: Bool) -> [Improvement] {
    let hoped = opening.hoped
    let leads = followed(from: hoped.change, hoped.finding).map(\.lead)
    let results = gathered(leads, hoped.finding, onto: hoped)
    if results.count == 1 { return [] }
    if !isUnknown(opening.result), results.last?.finding.isMet == true {
      return needed(results).map { improvement($0, .meetsTogether) }
    }
    guard inPart else { return [] }
    var whole = opening.result
    whole.parts += results.dropFirst().flatMap(\.parts)
    guard let finding = trials.finding(requirement, whole.change) else { return [] }
    whole.finding = finding
    return [finding.isMet ? improvement(whole, .meets) : helped(whole)]
  }

  /// The day of a diploma that is there, where by the earliest that it can be more would count: it need only be copied, and
  /// a paper in its place asked for. None where something as plain suffices.
  private func copied(_ before: Finding, besides others: [Improvement]) -> [Improvement] {
    if trials.stage == .ficha || others.contains(where: { $0.action < .ask && $0.effect == .meets }) { return [] }
    switch requirement {
    case .general, .specific: break
    default: return []
    }
    guard let file = trials.assessment(Change(), on: trials.on)?.facts.file else { return [] }
    return file.education.prefix(Self.most).compactMap { studies in
      let lead = Lead.diploma(studies.id)
      guard let result = follower.follow(lead, from: Change()), isBelieved((lead, result), before) else { return nil }
      return result.finding.isMet ? improvement(result, .meets) : helped(result)
    }
  }

  /// What helps without sufficing, with the figure that comes of it.
  private func helped(_ result: LeadFollower.Result) -> Improvement {
    let counted: Improvement.Figure? =
      switch isUnknown(result) ? nil : result.finding.figure {
      case .experience(_, let totalDays, let duration): .experience(totalDays: totalDays, duration)
      case .hours(_, let hours): .hours(hours)
      case nil: nil
      }
    return improvement(result, .helps(counted: counted))
  }

  /// Whether more counts or less is amiss. Where the file lacks a date, the least was taken for granted: it helps if
  /// only the omission is gone.
  private func helps(_ result: LeadFollower.Result, after before: Finding) -> Bool {
    switch Progress(from: before, to: result.finding) {
    case .forwards: return true
    case .backwards: return false
    case .none:
      return isUnknown(result) && !before.reasons.allSatisfy(result.finding.reasons.contains)
    }
  }

  /// Whether more would count after studies of an unknown end if that were as early as can be; true of all else.
  private func isBelieved(_ followed: Followed, _ before: Finding) -> Bool {
    guard Opening.takesEnd(followed.result) else { return true }
    return Opening.hoped(followed, trials, requirement).map { Progress(from: before, to: $0.finding) == .forwards }
      ?? false
  }

  /// Whether how much it helps rests on a date that the file lacks.
  private func isUnknown(_ result: LeadFollower.Result) -> Bool {
    result.finding.figure != nil
      && result.steps.contains { step in
        switch step.measure {
        case .declareEgreso, .declareDiplomaDate, .exactDates, .fillIn, .addStudies: true
        default: false
        }
      }
  }
}
