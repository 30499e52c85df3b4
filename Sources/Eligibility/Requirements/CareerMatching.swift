internal import Applicant
internal import Words

/// Whether the career of a record is one that an alternative asks for (Indecopi 2.1.3 d).
///
/// The required name is the beginning of the declared one, word by word: *Administración* accepts *Administración y
/// Negocios Internacionales*, and, all of it, in another number or gender: *Contadora Pública*. Only a person can say of one
/// that is close: where a longer name is of another field (*Medicina Veterinaria* for *Medicina*) or begins with another form
/// (*Químico Farmacéutico* for *Química*); where only the stems of the words are those of the name, or all its words stand in
/// another order; where one of the two is the title to which the other leads; and with "afines" of a career of the same
/// family or one that shares half of the words.
struct CareerMatching {
  enum Match: Equatable {
    case matches
    case close(Reason.Kind)
    case differs
  }

  let decisions: DecisionsInForce
  let tables: CareerTables
  let acceptsClose: Bool

  /// Whether it matches: asked of many people, to whom nobody says how close they are.
  func matches(_ education: EducationFacts, _ alternative: PostingFacts.Alternative) -> Bool {
    if acceptsClose { return match(education, alternative) == .matches }
    return decision(on: education) ?? isNamed(education, alternative)
  }

  func match(_ education: EducationFacts, _ alternative: PostingFacts.Alternative) -> Match {
    if let decision = decision(on: education) { return decision ? .matches : .differs }
    if isNamed(education, alternative) { return .matches }
    guard let declared = education.career, let name = education.record.career else { return .differs }
    for (asked, text) in zip(alternative.careers, alternative.asked.careers) {
      if asked.begins(declared, by: .word), let family = otherField(asked, declared) {
        return close(
          .educationCareerClose(asked: text, declared: name, .otherField(code: family.code, name: family.name)))
      }
      if let title = tables.titles.title(asked: asked, declared: declared) {
        // *Médico Veterinario* goes on from *Médico*, and is of another field.
        let closeness = otherField(asked, declared).map { Reason.Closeness.otherField(code: $0.code, name: $0.name) }
        return close(.educationCareerClose(asked: text, declared: name, closeness ?? .title(title)))
      }
    }
    let allowsRelated = alternative.asked.allowsRelated
    for (asked, text) in zip(alternative.careers, alternative.asked.careers) {
      let isReordered = asked.isContained(in: declared, by: .stem) && declared.isContained(in: asked, by: .stem)
      guard allowsRelated || asked.begins(declared, by: .stem) || isReordered else { continue }
      if allowsRelated, let family = tables.families.family(of: asked),
        family == tables.families.family(of: declared)
      {
        return close(
          .educationCareerClose(
            asked: text, declared: name, .family(code: family.code, name: family.name)))
      }
      if asked.isClose(to: declared) {
        let shared = asked.shared(with: declared).map(\.text)
        return close(.educationCareerClose(asked: text, declared: name, .sharedWords(shared)))
      }
    }
    return .differs
  }

  /// The same as it would be if nobody had decided.
  var asWordsAlone: CareerMatching { CareerMatching(decisions: .none, tables: tables, acceptsClose: acceptsClose) }

  /// What an evaluator decided of the record settles whether it corresponds, for the start of the count too.
  private func decision(on education: EducationFacts) -> Bool? {
    decisions.decision(on: education.record.id, for: .education)?.accept
  }

  private func isNamed(_ education: EducationFacts, _ alternative: PostingFacts.Alternative) -> Bool {
    if alternative.careers.isEmpty { return true }
    guard let declared = education.career else { return false }
    return alternative.careers.contains { asked in
      asked.isSame(as: declared, by: .form)
        || asked.begins(declared, by: .word) && otherField(asked, declared) == nil
    }
  }

  /// The family of a longer name, where it is of another field than the name with which it begins: *Medicina Veterinaria* is
  /// no *Medicina*. The field is the first two digits of the family.
  private func otherField(_ asked: Phrase, _ declared: Phrase) -> CareerFamilies.Family? {
    guard let family = tables.family(ofNamed: declared), let own = tables.family(ofNamed: asked) else { return nil }
    return family.code.prefix(2) == own.code.prefix(2) ? nil : family
  }

  private func close(_ kind: Reason.Kind) -> Match { acceptsClose ? .matches : .close(kind) }
}
