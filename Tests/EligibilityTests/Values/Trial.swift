import Applicant
import Days
import Reading
import TestSupport
import Testing

@testable import Eligibility

/// The witnesses of one book, decided as the book says and with one value set otherwise.
struct Trial {
  let rules: Rules
  private(set) var verdicts = 0
  private let id: String
  private let day: Day
  private let book: RuleBook
  private let witnesses: Witnesses
  private var prepared: [RuleKey: [Prepared]] = [:]

  private struct Prepared {
    let witness: Witness
    let file: ApplicantFile
    let question: Question
    let signature: Signature
  }

  init(book id: String) throws {
    self.id = id
    let plain = try Situation("apto-plain").under(book: id)
    day = try #require(Day("2026-03-24"))
    book = try plain.question().book
    rules = book.rules(on: day)
    witnesses = Witnesses(plain: plain, rules: rules)
  }

  /// The witness that tells a perturbation best, and by what; `nil` where none does.
  mutating func told(_ perturbation: Perturbation) throws -> (by: Signature.Difference, witness: String)? {
    let override = perturbation.override(of: rules)
    var best: (by: Signature.Difference, witness: String)?
    for prepared in try ordered(perturbation) {
      let signature = decide(prepared.file, prepared.question, prepared.witness, [override])
      guard let difference = signature.difference(from: prepared.signature) else { continue }
      if best.map({ $0.by < difference }) ?? true { best = (difference, prepared.witness.name) }
      if difference == .met { break }
    }
    return best
  }

  /// Whether a book that says this would be refused.
  func isContradiction(_ perturbation: Perturbation) -> Bool {
    !book.contradictions(on: day, overrides: [perturbation.override(of: rules)]).isEmpty
  }

  /// Those that name the word that comes or goes stand first.
  private mutating func ordered(_ perturbation: Perturbation) throws -> [Prepared] {
    let all = try prepared[perturbation.key] ?? prepare(perturbation.key)
    guard let word = perturbation.word else { return all }
    return all.filter { $0.witness.name.contains(word) } + all.filter { !$0.witness.name.contains(word) }
  }

  private mutating func prepare(_ key: RuleKey) throws -> [Prepared] {
    let all = try witnesses.meant(for: key).map { witness in
      let question = try witness.situation.under(book: id).question()
      let log = FaultLog(file: witness.name)
      let file = try #require(ApplicantFile.read(question.file, log: log), "\(witness.name): \(log.faults)")
      let signature = decide(file, question, witness, [])
      return Prepared(witness: witness, file: file, question: question, signature: signature)
    }
    prepared[key] = all
    return all
  }

  private mutating func decide(
    _ file: ApplicantFile, _ question: Question, _ witness: Witness, _ overrides: [Override]
  ) -> Signature {
    verdicts += 1
    let rules = book.rules(on: day, overrides: overrides)
    return Signature(
      evaluate(
        file, against: question.posting, book: question.book, overrides: overrides, careers: question.careers,
        on: witness.situation.on ?? testDay, stage: witness.situation.stage, evidence: question.evidence,
        decisions: question.decisions, receipt: Receipt(book: "", posting: "", file: "", evidence: "", decisions: "")),
      beyond: Rounds(rules: rules).outcomes + witness.beyond(rules))
  }
}
