import Applicant
import Days

@testable import Eligibility

/// Rounds of applications for two postings of one call, one after the other: which are taken, and which one counts.
struct Rounds {
  let rules: Rules

  /// `a` and `b` apply for a posting; `w` withdraws what was taken last.
  private static let rounds = ["aaaa", "ab", "awa", "awaa", "aab"]

  /// What becomes of each round.
  var outcomes: [String] { Self.rounds.map { "\($0): \(outcome(of: $0))" } }

  private func outcome(of round: String) -> String {
    var earlier: [EarlierSubmission] = []
    var said = ""
    for letter in round {
      if letter == "w" {
        let last = earlier.removeLast()
        earlier.append(EarlierSubmission(posting: last.posting, call: last.call, step: last.step, isWithdrawn: true))
        continue
      }
      let posting = posting(String(letter))
      let look = Admission(posting: posting, rules: rules).look(at: ApplicantFile(), on: opening, after: earlier)
      said += look.refusals.isEmpty ? "+" : "-"
      if look.refusals.isEmpty {
        earlier.append(
          EarlierSubmission(posting: posting.id, call: posting.call, step: look.step, isWithdrawn: false))
      }
    }
    let counting = ["a", "b"].map { id in
      Admission(posting: posting(id), rules: rules).counting(among: earlier).map(String.init) ?? "none"
    }
    return "\(said) \(counting.joined(separator: " "))"
  }

  private func posting(_ id: String) -> Posting {
    var posting = Posting()
    posting.id = id
    posting.call = "the call of both"
    posting.schedule = [.application: Posting.Window(from: LocalTime(day: opening.day), to: nil)]
    return posting
  }

  private var opening: Moment { Moment(day: Day(number: 20_000), second: 0) }
}
