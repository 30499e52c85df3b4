import Applicant
import Days
import Documents
import Foundation
import Words

/// How well papers of a kind are read: of each field what was claimed, what of it was right, and what there was.
struct CertificateMeasure {
  struct Tally {
    var claimed = 0
    var right = 0
    var expected = 0
    var found = 0

    var precision: Double { claimed == 0 ? 1 : Double(right) / Double(claimed) }
    var recall: Double { expected == 0 ? 1 : Double(found) / Double(expected) }
  }

  /// The name of the figures on telling that a paper is somebody else's.
  static let stranger = "stranger"

  private(set) var tallies: [String: Tally] = [:]
  private(set) var faults: [String] = []

  /// Holds what was read against the truth.
  mutating func take(_ file: String, kind: String, truth: [String: Any], paper: PaperReading) {
    func texts(_ key: String) -> [String] {
      (truth[key] as? [String]) ?? (truth[key] as? String).map { [$0] } ?? []
    }
    let periods = (truth["periods"] as? [[String: Any]] ?? []).map { period in
      "\(period["from"] as? String ?? "?")…\(period["to"] as? String ?? (period["toDate"] as? Bool == true ? "now" : "?"))"
    }
    compare(file, "period", paper.periods.map { Self.text($0.value) }, periods)
    compare(file, "identity", paper.documents.map(\.value.number), texts("documentNumber"))
    compare(file, "issued", Array(Set(paper.issued.map(\.value.description))), texts("issued"), byMonth: true)
    let hours = (truth["hours"] as? Int).map { ["\($0)"] } ?? []
    compare(file, "hours", paper.hours.map { ["\($0.value)"] } ?? [], hours)
    compare(file, "egreso", paper.egreso.map(\.value.description), texts("egreso"), byMonth: true)
    compare(file, "validUntil", paper.validUntil.map(\.value.description), texts("validUntil"))
    compare(file, "registration", paper.collegiations.map(\.value), texts("registration"))
    compare(file, "post", paper.posts.map(\.value), texts("posts"))
    compare(file, "course", paper.courses.map(\.value), texts("courseName"))
    compare(file, "degree", Array(Set(paper.studies.map { Self.degree($0.value) })), texts("degree"))
    var careers = paper.studies.compactMap { study -> String? in
      switch study.value.field {
      case .career(let text), .profession(let text): text
      case nil: nil
      }
    }
    if careers.isEmpty, kind == "certificado-estudios" { careers = paper.careers.map(\.value) }
    let right = Set(texts("careers").map(Self.plain))
    // Papers of colleges name a profession without a formula of study.
    if !["diploma-colegiatura", "constancia-habilitacion"].contains(kind) {
      add(
        "career", claimed: careers.count, right: careers.filter { right.contains(Self.plain($0)) }.count,
        expected: right.isEmpty ? 0 : 1, found: careers.contains { right.contains(Self.plain($0)) } ? 1 : 0)
      if careers.contains(where: { !right.contains(Self.plain($0)) }) || (careers.isEmpty && !right.isEmpty) {
        faults.append("\(file) career: read \(careers), is \(texts("careers"))")
      }
    }
    compare(file, "kind", paper.kind.map { [$0.value] } ?? [], Self.kinds[kind] ?? [kind], anyOf: true)
    name(file, truth, paper)
  }

  /// The person's own name must be found, and another person's never.
  private mutating func name(_ file: String, _ truth: [String: Any], _ paper: PaperReading) {
    guard let names = truth["names"] as? [String: String] else { return }
    var person = PersonalData()
    person.paternalSurname = names["paternalSurname"]
    person.maternalSurname = names["maternalSurname"]
    person.names = names["names"]
    let own = outcome(person, paper)
    person.paternalSurname = "Yzaguirre"
    person.names = "Wenceslao"
    let other = outcome(person, paper)
    if case .agrees = own {
      add("name", claimed: 1, right: 1, expected: 1, found: 1)
    } else {
      add("name", claimed: own == .notFound ? 0 : 1, right: 0, expected: 1, found: 0)
      faults.append("\(file) name: \(own), is \(names)")
    }
    switch other {
    case .agrees: add(Self.stranger, claimed: 1, right: 0, expected: 1, found: 0)
    case .differs: add(Self.stranger, claimed: 1, right: 1, expected: 1, found: 1)
    case .notFound:
      add(Self.stranger, claimed: 0, right: 0, expected: 1, found: 0)
      faults.append("\(file) stranger: not told, names \(paper.names.map(\.value))")
    }
  }

  private func outcome(_ person: PersonalData, _ paper: PaperReading) -> PaperOutcome {
    let comparison = PaperComparison(
      of: .other, person: person, proof: Proof(kind: "constancia"), paper: paper, lexicon: .init())
    return comparison[.name] ?? .notFound
  }

  private mutating func compare(
    _ file: String, _ field: String, _ read: [String], _ truth: [String], byMonth: Bool = false, anyOf: Bool = false
  ) {
    func isSame(_ a: String, _ b: String) -> Bool {
      Self.plain(a) == Self.plain(b) || (byMonth && b.count == 7 && a.hasPrefix(b))
    }
    let right = read.filter { claim in truth.contains { isSame(claim, $0) } }.count
    let found = truth.filter { value in read.contains { isSame($0, value) } }.count
    let expected = anyOf ? 1 : truth.count
    add(field, claimed: read.count, right: right, expected: expected, found: min(found, expected))
    if right < read.count || found < expected { faults.append("\(file) \(field): read \(read), is \(truth)") }
  }

  private mutating func add(_ field: String, claimed: Int, right: Int, expected: Int, found: Int) {
    tallies[field, default: Tally()].claimed += claimed
    tallies[field, default: Tally()].right += right
    tallies[field, default: Tally()].expected += expected
    tallies[field, default: Tally()].found += found
  }

  /// A line for each field.
  var report: String {
    tallies.sorted { $0.key < $1.key }.map { field, tally in
      let name = field.padding(toLength: 14, withPad: " ", startingAt: 0)
      let figures = String(format: "precision %5.1f %%  recall %5.1f %%", tally.precision * 100, tally.recall * 100)
      let counts = "\(tally.claimed) claimed, \(tally.right) right, \(tally.expected) there, \(tally.found) found"
      return "\(name)\(figures)  (\(counts))"
    }.joined(separator: "\n")
  }

  /// The kinds of proof that serve for a kind of the truth that has none of its own.
  private static let kinds = [
    "certificado-curso": ["certificado", "constancia", "diploma"],
    "diploma-programa": ["diploma", "certificado", "constancia"],
    "certificado-taller": ["certificado", "constancia", "diploma"],
  ]

  private static func text(_ period: PaperPeriod) -> String {
    let to =
      switch period.to {
      case nil: "?"
      case .current: "now"
      case .on(let date): date.description
      }
    return "\(period.from?.description ?? "?")…\(to)"
  }

  private static func degree(_ studies: PaperStudies) -> String {
    switch studies.status {
    case .grado: studies.level == .doctorado ? "doctorado" : "maestria"
    case .titulado: studies.level == nil ? "tecnico" : "titulado"
    case .completa: "secundaria"
    default: studies.status.rawValue
    }
  }

  /// Without case, accents, quotes and wider blanks.
  private static func plain(_ text: String) -> String {
    let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en"))
    return folded.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "…" }.joined(separator: " ")
  }
}
