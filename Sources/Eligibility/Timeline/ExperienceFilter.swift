internal import Applicant
internal import Words

/// Why a record does not pass a filter.
struct FilterMiss {
  let kind: Reason.Kind
  let source: Source
}

/// What a specific requirement asks of a record: any combination of matters, sector and minimum level
/// (IPD 7.2.B, experiencia específica 1 to 3; Indecopi 2.1.3 b).
struct ExperienceFilter {
  let asked: Profile.SpecificExperience
  let matters: [Phrase]
  let rules: Rules
  /// Whether a close text is taken for a match, to see what a person's judgement could change.
  let acceptsClose: Bool
  let decisions: DecisionsInForce

  var requirement: RequirementID { .specific(asked.id) }

  /// Whether a record passes.
  func passes(_ facts: ExperienceFacts) -> Bool {
    if let decision = decisions.decision(on: facts.record.id, for: requirement) {
      return decision.accept && !isGeneralOnly(facts) && showsLevel(facts)
    }
    return !isGeneralOnly(facts) && showsLevel(facts) && hasLevel(facts) && hasSector(facts) && hasMatter(facts)
  }

  /// Whether a record has a matter that is asked for, whatever else it lacks; a person's decision settles it.
  func isOnMatter(_ facts: ExperienceFacts) -> Bool {
    if isGeneralOnly(facts) { return false }
    return decisions.decision(on: facts.record.id, for: requirement)?.accept ?? (!matters.isEmpty && hasMatter(facts))
  }

  /// What keeps a record from passing; none where it passes.
  func misses(of facts: ExperienceFacts) -> [FilterMiss] {
    if passes(facts) { return [] }
    let decision = decisions.decision(on: facts.record.id, for: requirement)
    if let decision, !decision.accept {
      return [FilterMiss(kind: decision.rejection(for: requirement), source: rules.source(.related))]
    }
    if isGeneralOnly(facts) {
      return [FilterMiss(kind: .practiceIsGeneral, source: rules.source(.preprofessionalTowards))]
    }
    var misses: [FilterMiss] = []
    if !showsLevel(facts) { misses.append(FilterMiss(kind: .levelNotShown, source: rules.source(.levelShows))) }
    // Acceptance settles what words, level and sector leave open; what must be shown must still be shown.
    if decision?.accept == true { return misses }
    misses += levelAndSector(of: facts)
    if !hasMatter(facts) {
      let close = closest(in: texts(of: facts))
      misses.append(
        FilterMiss(
          kind: close ?? .matter(asked: asked.matters), source: rules.source(close == nil ? .matter : .related)))
    }
    return misses
  }

  /// What of a record is not what is asked, whatever somebody decided: its level, its sector, and its words where they are
  /// not even close, so that no person may call them similar.
  func differences(of facts: ExperienceFacts) -> [Reason.Kind] {
    let isOther = !hasMatter(facts) && closest(in: texts(of: facts)) == nil
    return levelAndSector(of: facts).map(\.kind) + (isOther ? [.matter(asked: asked.matters)] : [])
  }

  private func levelAndSector(of facts: ExperienceFacts) -> [FilterMiss] {
    var misses: [FilterMiss] = []
    if let asked = asked.minimumLevel, !hasLevel(facts) {
      misses.append(
        facts.record.kind == .practicaProfesional
          ? FilterMiss(
            kind: .practiceLevel(asked: asked, counted: level(of: facts)), source: rules.source(.professionalLevel))
          : FilterMiss(kind: .level(asked: asked, declared: facts.record.level), source: rules.source(.specific)))
    }
    if let asked = asked.sector, !hasSector(facts) {
      misses.append(FilterMiss(kind: .sector(asked: asked, declared: facts.sector), source: rules.source(.specific)))
    }
    return misses
  }

  /// That a record has a matter only in words that stand apart, or by their stems: it counts, and a person should see in what
  /// words. `nil` where the words themselves stand together, or a person has decided.
  func matterInDoubt(of facts: ExperienceFacts) -> Reason.Kind? {
    guard decisions.decision(on: facts.record.id, for: requirement) == nil else { return nil }
    let asked = zip(asked.matters, matters).map { (text: $0, words: $1) }
    return WordsInDoubt.doubt(of: asked, in: texts(of: facts)).map { .wordsInDoubt(.matter, $0) }
  }

  private func isGeneralOnly(_ facts: ExperienceFacts) -> Bool {
    facts.record.kind == .practicaPreprofesional && rules.word(.preprofessionalTowards) == "general"
  }

  private func showsLevel(_ facts: ExperienceFacts) -> Bool { asked.minimumLevel == nil || facts.showsLevel }

  private func level(of facts: ExperienceFacts) -> PostLevel? {
    facts.record.kind == .practicaProfesional
      ? PostLevel(rawValue: rules.word(.professionalLevel)) : facts.record.level
  }

  private func hasLevel(_ facts: ExperienceFacts) -> Bool {
    guard let asked = asked.minimumLevel else { return true }
    return level(of: facts).map { $0 >= asked } ?? false
  }

  private func hasSector(_ facts: ExperienceFacts) -> Bool { asked.sector.map { facts.sector == $0 } ?? true }

  /// Whether its words name a matter that is asked for, whatever somebody decided.
  private func hasMatter(_ facts: ExperienceFacts) -> Bool {
    if matters.isEmpty { return true }
    if matters.contains(where: { names($0, facts) }) { return true }
    return acceptsClose && closest(in: texts(of: facts)) != nil
  }

  /// Whether some text of a record has the words of a matter.
  private func names(_ matter: Phrase, _ facts: ExperienceFacts) -> Bool {
    if facts.functions.contains(where: { matter.isContained(in: $0.words, by: .stem) }) { return true }
    guard let position = facts.position, matter.isContained(in: position.words, by: .stem) else { return false }
    return rules.flag(.matterInPosition)
  }

  /// The texts in which matters are looked for.
  private func texts(of facts: ExperienceFacts) -> [(text: String, words: Phrase)] {
    guard rules.flag(.matterInPosition), let position = facts.position else { return facts.functions }
    return facts.functions + [position]
  }

  /// The text that shares most of the words of a matter, if it shares half of them and the book lets a person say.
  private func closest(in texts: [(text: String, words: Phrase)]) -> Reason.Kind? {
    guard rules.flag(.matterSimilar) else { return nil }
    var best: (share: Double, kind: Reason.Kind)?
    for (place, matter) in matters.enumerated() {
      for text in texts where matter.isClose(to: text.words) {
        let shared = matter.shared(with: text.words)
        let share = Double(shared.count) / Double(matter.words.count)
        if share > best?.share ?? 0 {
          let kind = Reason.Kind.matterClose(
            asked: asked.matters[place], found: text.text, shared: shared.map(\.text))
          best = (share, kind)
        }
      }
    }
    return best?.kind
  }
}
