internal import Applicant
internal import Days
internal import Words

/// What depends on the person, the book and the stage alone: made once, used for any number of postings.
final class PersonFacts {
  let file: ApplicantFile
  let rules: Rules
  let stage: Stage
  let check: ProofCheck
  let education: [EducationFacts]
  /// Records that name a college or a number: others declare nothing.
  let collegiation: [(record: CollegiationRecord, college: Phrase)]
  let experience: [ExperienceFacts]
  let training: [TrainingFacts]
  let knowledge: [(record: KnowledgeRecord, name: KnowledgeName)]
  let additional: [(record: AdditionalRecord, name: Phrase)]

  /// - Parameter earlier: the facts of a file of which little has changed, under the same rules, stage and evidence:
  ///   what is known of a record that stayed as it was is taken from there.
  init(
    file: ApplicantFile, rules: Rules, stage: Stage, evidence: Evidence, lexicon: Lexicon,
    after earlier: PersonFacts? = nil
  ) {
    self.file = file
    self.rules = rules
    self.stage = stage
    let check = ProofCheck(rules: rules, evidence: evidence)
    self.check = check
    func known<Facts>(_ facts: [Facts]?, _ index: Int, _ isSame: (Facts) -> Bool) -> Facts? {
      guard let facts, index < facts.count, isSame(facts[index]) else { return nil }
      return facts[index]
    }
    education = file.education.enumerated().map { index, record in
      known(earlier?.education, index) { $0.record == record }
        ?? EducationFacts(record: record, stage: stage, check: check, lexicon: lexicon)
    }
    collegiation = file.collegiation.filter { $0.college != nil || $0.number != nil }.map { record in
      (record, lexicon.phrase(record.college ?? ""))
    }
    experience = file.experience.enumerated().map { index, record in
      known(earlier?.experience, index) { $0.record == record }
        ?? ExperienceFacts(
          index: index, record: record, rules: rules, stage: stage, check: check, lexicon: lexicon)
    }
    training = file.training.enumerated().map { index, record in
      known(earlier?.training, index) { $0.record == record }
        ?? TrainingFacts(record: record, check: check, lexicon: lexicon)
    }
    knowledge = file.knowledge.enumerated().map { index, record in
      known(earlier?.knowledge, index) { $0.record == record } ?? (
        record, KnowledgeName(declared: record, lexicon)
      )
    }
    additional = file.additional.enumerated().map { index, record in
      known(earlier?.additional, index) { $0.record == record } ?? (
        record, lexicon.phrase(withCodes: record.name ?? "")
      )
    }
  }
}

/// What is known of one training record, whatever the posting asks.
final class TrainingFacts {
  let record: TrainingRecord
  let name: Phrase
  let contents: [(text: String, words: Phrase)]
  let institution: Phrase
  /// Places of the proofs that can be used.
  let usable: [Int]

  init(record: TrainingRecord, check: ProofCheck, lexicon: Lexicon) {
    self.record = record
    name = lexicon.phrase(record.name ?? "")
    contents = TextLines.of(record.contents).map { ($0, lexicon.phrase($0)) }
    institution = lexicon.phrase(record.institution ?? "")
    let kinds = check.rules.words(.trainingProof)
    usable = record.proofs.indices.filter { place in
      kinds?.contains(record.proofs[place].kind) ?? true && check.isUsable(record.proofs[place])
    }
  }

  /// What tells a course from another: name, institution, kind and days, as they are declared.
  struct Course: Hashable {
    let kind: TrainingKind
    let name: Phrase
    let institution: Phrase
    let from: DeclaredDate?
    let to: DeclaredDate?
  }

  var course: Course {
    Course(kind: record.kind, name: name, institution: institution, from: record.from, to: record.to)
  }

  /// When it ended: as declared, or as a usable proof shows it (curricular stage), be it the day of a declared month or a
  /// later end.
  func end(stage: Stage) -> DeclaredDate? {
    guard stage == .curricular, let declared = record.to,
      let shown = usable.compactMap({ record.proofs[$0].evidence?.to }).max(), shown >= declared.first
    else { return record.to }
    return .day(shown)
  }

  /// The hours that count: those declared, or fewer where a usable proof shows fewer (curricular stage).
  func hours(stage: Stage) -> Int? {
    guard let declared = record.hours else { return nil }
    guard stage == .curricular else { return declared }
    return (usable.compactMap { record.proofs[$0].evidence?.hours } + [declared]).min()
  }
}
