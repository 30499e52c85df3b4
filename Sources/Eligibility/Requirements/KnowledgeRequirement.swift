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

  func finding(in assessment: Assessment) -> Finding {
    let source = assessment.rules.source(.knowledge)
    var finding = Finding(isMet: false)
    finding.basis = [source]
    var named: [(record: KnowledgeRecord, name: Phrase)] = []
    for knowledge in assessment.facts.knowledge {
      let isNamed = knowledge.record.kind == asked.kind && name.isContained(in: knowledge.name, by: .stem)
      let decision = assessment.decisions.decision(on: knowledge.record.id, for: id)
      if decision?.accept ?? isNamed { named.append(knowledge) }
      if let decision, isNamed, !decision.accept {
        finding.reasons.append(Reason(decision.rejection, source, records: [knowledge.record.id]))
      }
    }
    finding.hasMatch = !named.isEmpty || !finding.reasons.isEmpty
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
    } else if let level = asked.level {
      finding.reasons += named.map { knowledge in
        Reason(
          .knowledgeLevel(asked: level, declared: knowledge.record.level), source, records: [knowledge.record.id])
      }
    }
    return finding
  }

  private func doubt(
    _ knowledge: (record: KnowledgeRecord, name: Phrase), _ assessment: Assessment
  ) -> Reason.WordsDoubt? {
    guard assessment.decisions.decision(on: knowledge.record.id, for: id) == nil else { return nil }
    return WordsInDoubt.doubt(of: [(asked.name, name)], in: [(knowledge.record.name ?? "", knowledge.name)])
  }
}
