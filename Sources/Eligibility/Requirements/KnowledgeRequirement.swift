internal import Applicant
internal import Words

/// Knowledge: declared, of the same kind, with all words of the required name and at least the level asked. No
/// document is needed; what is not declared is not met (Indecopi 2.1.3 Conocimientos; IPD 7.2.B Conocimientos).
///
/// Whether another name means the same a person may decide; the level is asked all the same.
struct KnowledgeRequirement: Requirement {
  let asked: Profile.Knowledge
  let name: Phrase

  var id: RequirementID { .knowledge(asked.id) }

  private typealias Declared = (record: KnowledgeRecord, name: Phrase)

  func finding(in assessment: Assessment) -> Finding {
    let source = assessment.rules.source(.knowledge)
    var finding = Finding(isMet: false)
    finding.basis = [source]
    var (named, below): ([Declared], [Declared]) = ([], [])
    for knowledge in assessment.facts.knowledge {
      let isBelow = assessment.explains && isBelowItsLevel(knowledge)
      let decision = assessment.decisions.decision(on: knowledge.record.id, for: id)
      if decision?.accept ?? isNamed(knowledge) { named.append(knowledge) }
      if decision == nil, isBelow { below.append(knowledge) }
      if let decision, isNamed(knowledge) || isBelow, !decision.accept {
        finding.reasons.append(Reason(decision.rejection(for: id), source, records: [knowledge.record.id]))
      }
    }
    finding.hasMatch = !named.isEmpty || !below.isEmpty || !finding.reasons.isEmpty
    let serving = named.filter { knowledge in
      guard let level = asked.level else { return true }
      return knowledge.record.level.map { $0 >= level } ?? false
    }
    if let used = serving.first(where: { doubt($0, assessment) == nil }) ?? serving.first {
      finding.isMet = true
      finding.records = [used.record.id]
      finding.reasons = []
      if assessment.explains, let doubt = doubt(used, assessment) {
        finding.notes = [Reason(.wordsInDoubt(.knowledge, doubt), source, records: [used.record.id])]
      }
    } else if !finding.hasMatch {
      finding.reasons = [Reason(.knowledgeAbsent(name: asked.name), source)]
    } else {
      finding.reasons += named.compactMap { lacking(asked.level, $0.record.level, of: $0.record, source) }
      let level = [asked.level, KnowledgeLevel(in: name)].compactMap { $0 }.max()
      finding.reasons += below.compactMap {
        lacking(level, $0.record.level ?? KnowledgeLevel(in: $0.name), of: $0.record, source)
      }
    }
    return finding
  }

  func isNamed(_ record: String, in assessment: Assessment) -> Bool {
    assessment.facts.knowledge.contains { $0.record.id == record && (isNamed($0) || isBelowItsLevel($0)) }
  }

  private func isNamed(_ knowledge: Declared) -> Bool {
    knowledge.record.kind == asked.kind && name.isContained(in: knowledge.name, by: .stem)
  }

  /// Whether it is what is asked but for the level that the name asks for: *Inglés*, básico, is no *Inglés avanzado*, and is
  /// declared all the same.
  private func isBelowItsLevel(_ knowledge: Declared) -> Bool {
    // Of other subjects such a word is as often part of the name: *Saneamiento básico*.
    guard asked.kind != .tecnico, knowledge.record.kind == asked.kind, let level = KnowledgeLevel(in: name) else {
      return false
    }
    if let declared = knowledge.record.level ?? KnowledgeLevel(in: knowledge.name), declared >= level { return false }
    let subject = name.without(KnowledgeLevel.words, by: .form)
    return !subject.isEmpty && subject.isContained(in: knowledge.name, by: .stem) && !isNamed(knowledge)
  }

  private func lacking(
    _ asked: KnowledgeLevel?, _ declared: KnowledgeLevel?, of record: KnowledgeRecord, _ source: Source
  ) -> Reason? {
    asked.map { Reason(.knowledgeLevel(asked: $0, declared: declared), source, records: [record.id]) }
  }

  private func doubt(_ knowledge: Declared, _ assessment: Assessment) -> Reason.WordsDoubt? {
    guard assessment.decisions.decision(on: knowledge.record.id, for: id) == nil else { return nil }
    // Levels stand beside the name, wherever they are written.
    let (subject, declared) = (
      name.without(KnowledgeLevel.words, by: .form), knowledge.name.without(KnowledgeLevel.words, by: .form)
    )
    return WordsInDoubt.doubt(of: [(asked.name, subject)], in: [(knowledge.record.name ?? "", declared)])
  }
}

extension KnowledgeLevel {
  private static let named: [(level: KnowledgeLevel, word: Phrase)] = {
    let lexicon = Lexicon()
    return allCases.map { ($0, lexicon.phrase($0.rawValue)) }
  }()

  /// The words by which a name says a level.
  fileprivate static let words = named.map(\.word).reduce(Lexicon().phrase("nivel"), +)

  /// The highest level that a name says; `nil` where it says none.
  fileprivate init?(in name: Phrase) {
    guard let found = Self.named.last(where: { $0.word.isContained(in: name, by: .form) }) else { return nil }
    self = found.level
  }
}
