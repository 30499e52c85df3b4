internal import Applicant
internal import Words

/// Knowledge: declared, of the same kind, with all words of the required name and at least the level asked. No
/// document is needed; what is not declared is not met (Indecopi 2.1.3 Conocimientos; IPD 7.2.B Conocimientos).
struct KnowledgeRequirement: Requirement {
  let asked: Profile.Knowledge
  let name: Phrase

  var id: String { "knowledge.\(asked.id)" }

  func finding(in assessment: Assessment) -> Finding {
    let source = assessment.rules.source(.knowledge)
    var finding = Finding(isMet: false)
    finding.basis = [source]
    let named = assessment.facts.knowledge.filter {
      $0.record.kind == asked.kind && name.isContained(in: $0.name, by: .stem)
    }
    finding.hasMatch = !named.isEmpty
    let serving = named.first { knowledge in
      guard let level = asked.level else { return true }
      return knowledge.record.level.map { $0 >= level } ?? false
    }
    if let serving {
      finding.isMet = true
      finding.records = [serving.record.id]
    } else if named.isEmpty {
      finding.reasons = [Reason(.knowledgeAbsent(name: asked.name), source)]
    } else if let level = asked.level {
      finding.reasons = named.map { knowledge in
        Reason(
          .knowledgeLevel(asked: level, declared: knowledge.record.level), source, records: [knowledge.record.id])
      }
    }
    return finding
  }
}
