internal import Applicant
internal import Words

/// Whether the career of a record is one that an alternative asks for (Indecopi 2.1.3 d).
///
/// The required name is the beginning of the declared one, word by word: *Administración* accepts *Administración y
/// Negocios Internacionales*, and, all of it, in another number or gender: *Contadora Pública*. Where a longer name begins
/// with another form (*Químico Farmacéutico* for *Química*) or only the stems of the words are those of the name, and with
/// "afines" a career of the same family or one that shares half of the words, it is close: only a person can say.
struct CareerMatching {
  enum Match: Equatable {
    case matches
    case close(Reason.Kind)
    case differs
  }

  let decisions: DecisionsInForce
  let families: CareerFamilies
  let acceptsClose: Bool

  /// By the words alone.
  static let strict = CareerMatching(decisions: .none, families: .none, acceptsClose: false)

  func match(_ education: EducationFacts, _ alternative: PostingFacts.Alternative) -> Match {
    // What an evaluator decided of the record settles whether it corresponds, for the start of the count too.
    if let decision = decisions.decision(on: education.record.id, for: .education) {
      return decision.accept ? .matches : .differs
    }
    if alternative.careers.isEmpty { return .matches }
    guard let declared = education.career, let name = education.record.career else { return .differs }
    if alternative.careers.contains(where: { $0.begins(declared, by: .word) || $0.isSame(as: declared, by: .form) }) {
      return .matches
    }
    let allowsRelated = alternative.asked.allowsRelated
    for (asked, text) in zip(alternative.careers, alternative.asked.careers) {
      guard allowsRelated || asked.begins(declared, by: .stem) else { continue }
      if allowsRelated, let family = families.family(of: asked), family == families.family(of: declared) {
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

  private func close(_ kind: Reason.Kind) -> Match { acceptsClose ? .matches : .close(kind) }
}
