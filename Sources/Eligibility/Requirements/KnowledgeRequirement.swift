internal import Applicant
internal import Words

/// Knowledge: declared, of the same kind, with all words of the required name and at least the level asked, which may
/// stand in the name or beside it. No document is needed; what is not declared is not met (Indecopi 2.1.3 Conocimientos;
/// IPD 7.2.B Conocimientos).
///
/// Whether another name means the same a person may decide; the level is asked all the same.
struct KnowledgeRequirement: Requirement {
  let asked: Profile.Knowledge
  let name: KnowledgeName

  var id: RequirementID { .knowledge(asked.id) }

  private typealias Declared = (record: KnowledgeRecord, name: KnowledgeName)

  private var level: KnowledgeLevel? { [asked.level, name.level].compactMap { $0 }.max() }

  func finding(in assessment: Assessment) -> Finding {
    let source = assessment.rules.source(.knowledge)
    var finding = Finding(isMet: false)
    finding.basis = [source]
    let declared = assessment.facts.knowledge
    let named = declared.indices.filter { place in
      guard let decision = assessment.decisions.decision(on: declared[place].record.id, for: id) else {
        return isNamed(declared[place])
      }
      if !decision.accept, isNamed(declared[place]) {
        finding.reasons.append(Reason(decision.rejection(for: id), source, records: [declared[place].record.id]))
      }
      return decision.accept
    }
    finding.hasMatch = !named.isEmpty || !finding.reasons.isEmpty
    let serving = named.filter { place in
      guard let level else { return true }
      return declared[place].name.level.map { $0 >= level } ?? false
    }
    guard assessment.explains else {
      finding.isMet = !serving.isEmpty
      return finding
    }
    if let place = serving.first(where: { doubt(declared[$0], assessment) == nil }) ?? serving.first {
      let used = declared[place]
      finding.isMet = true
      finding.records = [used.record.id]
      finding.reasons = []
      if let doubt = doubt(used, assessment) {
        finding.notes = [Reason(.wordsInDoubt(.knowledge, doubt), source, records: [used.record.id])]
      }
    } else if !finding.hasMatch {
      finding.reasons = [Reason(.knowledgeAbsent(name: asked.name), source)]
    } else {
      finding.reasons += named.map { declared[$0] }.compactMap { knowledge in
        level.map {
          Reason(.knowledgeLevel(asked: $0, declared: knowledge.name.level), source, records: [knowledge.record.id])
        }
      }
    }
    return finding
  }

  func isNamed(_ record: String, in assessment: Assessment) -> Bool {
    assessment.facts.knowledge.contains { $0.record.id == record && isNamed($0) }
  }

  private func isNamed(_ knowledge: Declared) -> Bool {
    knowledge.record.kind == asked.kind && name.words.isContained(in: knowledge.name.words, by: .stem)
  }

  private func doubt(_ knowledge: Declared, _ assessment: Assessment) -> Reason.WordsDoubt? {
    guard assessment.decisions.decision(on: knowledge.record.id, for: id) == nil else { return nil }
    return WordsInDoubt.doubt(
      of: [(asked.name, name.subject)], in: [(knowledge.record.name ?? "", knowledge.name.subject)])
  }
}
