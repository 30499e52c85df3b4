public import Applicant
internal import Words

/// Says which of many postings a person is APTO for, and how far from it the person is at the others.
///
/// Not Sendable, since it remembers words: each thread makes its own from one index.
public final class Matcher {
  /// How far a person is from one posting.
  public struct Distance: Comparable, Sendable {
    /// What is asked and not met; in the curricular stage the file itself is not among it.
    public let unmet: Int
    /// About how many days of experience are lacking, those of all requirements added.
    public let days: Int

    public static func < (a: Distance, b: Distance) -> Bool { (a.unmet, a.days) < (b.unmet, b.days) }
  }

  private let index: PostingIndex
  private let careers: CareerTables
  private let lexicon = Lexicon()

  public init(_ index: PostingIndex, careers: CareerTables = .none) {
    self.index = index
    self.careers = careers
  }

  /// The places of the postings for which a person is APTO, in their order.
  public func apto(_ file: ApplicantFile, evidence: Evidence = Evidence()) -> [Int] {
    guard var person = person(file, evidence) else {
      return index.postings.indices.filter { isApto(file, evidence, $0) }
    }
    return person.candidates().places.filter { place in
      person.meetsExperience(of: index.postings[place]) && (index.stage == .ficha || isApto(file, evidence, place))
    }
  }

  /// How far a person is from each posting, in their order; `nil` where a person has more records than can be compared
  /// in this way.
  public func distances(_ file: ApplicantFile, evidence: Evidence = Evidence()) -> [Distance]? {
    guard var person = person(file, evidence) else { return nil }
    return zip(index.postings, person.unmetCounts()).map { posting, unmet in
      let experience = person.lackingExperience(of: posting)
      return Distance(unmet: unmet + experience.unmet, days: experience.days)
    }
  }

  /// The verdict on one of the postings.
  public func verdict(
    _ file: ApplicantFile, at place: Int, evidence: Evidence = Evidence(), receipt: Receipt
  ) -> Verdict {
    evaluator(place).verdict(of: file, evidence: evidence, days: index.entries[place].presented, receipt: receipt)
  }

  private func person(_ file: ApplicantFile, _ evidence: Evidence) -> PersonMatching? {
    PersonMatching(file: file, evidence: evidence, index: index, careers: careers, lexicon: lexicon)
  }

  /// The whole decision: in the curricular stage the proofs that support the requirements are looked at together, whether
  /// they have their folios, what is signed, what is too much.
  private func isApto(_ file: ApplicantFile, _ evidence: Evidence, _ place: Int) -> Bool {
    evaluator(place).brief(of: file, evidence: evidence, days: index.entries[place].presented).outcome == .apto
  }

  private func evaluator(_ place: Int) -> Evaluator {
    let entry = index.entries[place]
    return Evaluator(
      entry.posting, book: entry.book, overrides: entry.overrides, careers: careers, on: index.days[place],
      stage: index.stage)
  }
}
