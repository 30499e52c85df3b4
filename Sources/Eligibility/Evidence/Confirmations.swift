public import Applicant
internal import Days

/// Whether an evaluator saw the papers and confirmed what the file says of them: a decision like others, apart from the file,
/// which whoever applies writes. It settles the standing of a verdict, whether a bonus is confirmed, and nothing else.
extension Decision {
  /// The requirement under which somebody says so.
  public static let confirmation = "proofs"
  /// The record of one that is of all that the person handed in.
  public static let everyRecord = "*"

  /// The records of a file on which it can be taken, as decisions name them; none, where it is on a requirement that takes no
  /// decision.
  public func records(of file: ApplicantFile) -> [String] {
    guard requirement == Self.confirmation else { return RequirementID(requirement)?.records(of: file) ?? [] }
    let places = file.provedPlaces
    let shared = Dictionary(grouping: places, by: \.reference).filter { $0.value.count > 1 }
    // Where an id of a record is also the name of something else, nobody knows which is meant.
    let named = places.filter { !$0.proofs.isEmpty && shared[$0.reference] == nil && $0.reference != Self.everyRecord }
    let isFree = !places.contains { $0.reference == Self.everyRecord }
    return named.map(\.reference) + (isFree ? [Self.everyRecord] : [])
  }

  /// The record that it is on; none of one on all papers together.
  var named: [String] { requirement == Self.confirmation && record == Self.everyRecord ? [] : [record] }

  /// Whether it says of papers that somebody saw them before they were handed in.
  ///
  /// - Parameter presented: when that was, where it is known.
  func isBefore(papersOf presented: Day?) -> Bool {
    guard requirement == Self.confirmation, accept, let on, let presented else { return false }
    return on < presented
  }
}

/// What evaluators said of the papers of one file.
struct Confirmations {
  /// What each record is called of which somebody may speak, and all of them together.
  private let said: [String: Decision]

  init(_ decisions: DecisionsInForce, of file: ApplicantFile) {
    let own = decisions.all.filter { $0.requirement == Decision.confirmation }
    let records = own.first?.records(of: file) ?? []
    said = Dictionary(uniqueKeysWithValues: own.filter { records.contains($0.record) }.map { ($0.record, $0) })
  }

  /// Those that are on something that the file has, by their records.
  var all: [Decision] { said.sorted { $0.key < $1.key }.map(\.value) }

  /// What was said of everything together.
  var ofAll: Decision? { said[Decision.everyRecord] }

  /// What holds of a record: what was said of it, unless somebody later spoke of everything.
  func decision(on record: String) -> Decision? {
    guard let own = said[record], record != Decision.everyRecord else { return ofAll }
    guard let ofAll, let day = own.on, let later = ofAll.on, later > day else { return own }
    return ofAll
  }

  /// Whether somebody said of any record with papers that they are not confirmed, and it holds.
  func refusesAny(of file: ApplicantFile) -> Bool {
    if said.isEmpty { return false }
    return file.provedPlaces.contains { !$0.proofs.isEmpty && decision(on: $0.reference)?.accept == false }
  }

  /// The file with who confirmed the papers of each record, where somebody decided on it; elsewhere as the file itself says.
  func applied(to file: ApplicantFile) -> ApplicantFile {
    if said.isEmpty { return file }
    var file = file
    file.updateProofs { record, proofs in
      guard let decision = decision(on: record) else { return }
      for index in proofs.indices { proofs[index].verifiedBy = decision.accept ? decision.by : nil }
    }
    return file
  }

  /// Who confirmed papers by the file alone, and of which records: nobody decided so.
  func byFile(_ file: ApplicantFile) -> (by: [String], records: [String]) {
    let places = file.provedPlaces.filter { !$0.confirmedBy.isEmpty && decision(on: $0.reference) == nil }
    return (unique(places.flatMap(\.confirmedBy)), places.map(\.reference))
  }
}
