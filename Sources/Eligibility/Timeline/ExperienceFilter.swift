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

  var requirement: String { "experience.specific.\(asked.id)" }

  /// What keeps a record from passing; none where it passes.
  func misses(of facts: ExperienceFacts) -> [FilterMiss] {
    let decision = decisions.decision(on: facts.record.id, for: requirement)
    if let decision, !decision.accept {
      let kind = Reason.Kind.rejectedByDecision(by: decision.by, on: decision.on, ground: decision.ground)
      return [FilterMiss(kind: kind, source: rules.source(.related))]
    }
    if facts.record.kind == .practicaPreprofesional, rules.word(.preprofessionalTowards) == "general" {
      return [FilterMiss(kind: .practiceIsGeneral, source: rules.source(.preprofessionalTowards))]
    }
    var misses: [FilterMiss] = []
    if asked.minimumLevel != nil, !facts.showsLevel {
      misses.append(FilterMiss(kind: .levelNotShown, source: rules.source(.levelShows)))
    }
    // Acceptance settles what words, level and sector leave open; what must be shown must still be shown.
    if decision?.accept == true { return misses }
    misses += levelMiss(of: facts) + sectorMiss(of: facts) + matterMiss(of: facts)
    return misses
  }

  private func level(of facts: ExperienceFacts) -> PostLevel? {
    facts.record.kind == .practicaProfesional
      ? PostLevel(rawValue: rules.word(.professionalLevel)) : facts.record.level
  }

  private func levelMiss(of facts: ExperienceFacts) -> [FilterMiss] {
    guard let asked = asked.minimumLevel else { return [] }
    let declared = level(of: facts)
    if let declared, declared >= asked { return [] }
    return [FilterMiss(kind: .level(asked: asked, declared: declared), source: rules.source(.specific))]
  }

  private func sectorMiss(of facts: ExperienceFacts) -> [FilterMiss] {
    guard let asked = asked.sector, facts.sector != asked else { return [] }
    return [FilterMiss(kind: .sector(asked: asked, declared: facts.sector), source: rules.source(.specific))]
  }

  private func matterMiss(of facts: ExperienceFacts) -> [FilterMiss] {
    if matters.isEmpty { return [] }
    var texts = facts.functions
    if rules.flag(.matterInPosition), let position = facts.position { texts.append(position) }
    if matters.contains(where: { matter in texts.contains { matter.isContained(in: $0.words) } }) { return [] }
    if rules.flag(.matterSimilar), let close = closest(in: texts) {
      return acceptsClose ? [] : [FilterMiss(kind: close, source: rules.source(.related))]
    }
    return [FilterMiss(kind: .matter(asked: asked.matters), source: rules.source(.matter))]
  }

  /// The text that shares most of the words of a matter, if it shares half of them.
  private func closest(in texts: [(text: String, words: Phrase)]) -> Reason.Kind? {
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
