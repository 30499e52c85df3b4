public import Applicant
internal import Days
public import Words

/// A record that a paper proves.
public enum ProvedRecord: Sendable {
  case education(EducationRecord)
  case collegiation(CollegiationRecord)
  case training(TrainingRecord)
  case experience(ExperienceRecord)
  case additional(AdditionalRecord)
  /// A condition that gives a bonus, or a document of the application: only the person and the proof are compared.
  case other
}

/// What an applicant declares beside what the paper says that proves it, field by field.
///
/// It is advice for whoever wrote the file or reads it, and changes no verdict.
public struct PaperComparison: Hashable, Sendable {
  public struct Finding: Hashable, Sendable {
    public var field: PaperField
    /// What is declared.
    public var declared: PaperValue
    public var outcome: PaperOutcome

    public init(_ field: PaperField, declared: PaperValue, _ outcome: PaperOutcome) {
      self.field = field
      self.declared = declared
      self.outcome = outcome
    }
  }

  /// A finding for each field that is declared, in the order of `PaperField`.
  public private(set) var findings: [Finding] = []

  /// Compares one proof of a record with what was read from its paper.
  public init(
    of record: ProvedRecord, person: PersonalData, proof: Proof, paper: PaperReading, lexicon: Lexicon
  ) {
    compare(person, paper)
    compare(proof, paper)
    let texts = TextComparison(paper, lexicon: lexicon)
    switch record {
    case .experience(let record):
      comparePeriod(PeriodComparison(paper, from: record.from, to: record.to, proof: proof))
      if let position = record.position { add(.position, .text(position), texts.position(position)) }
      if let employer = record.employer { add(.institution, .text(employer), texts.standing(employer)) }
    case .training(let record):
      let to = record.to.map { ExperienceRecord.End.on($0) }
      comparePeriod(PeriodComparison(paper, from: record.from, to: to, proof: proof))
      if let hours = proof.evidence?.hours ?? record.hours { compare(hours: hours, paper) }
      if let name = record.name { add(.title, .text(name), texts.course(name)) }
      if let institution = record.institution { add(.institution, .text(institution), texts.standing(institution)) }
    case .education(let record): compare(record, proof, paper, texts)
    case .collegiation(let record):
      if let number = record.number { compare(collegiation: number, paper) }
      if let college = record.college { add(.institution, .text(college), texts.standing(college)) }
    case .additional(let record):
      if let name = record.name { add(.title, .text(name), texts.standing(name)) }
    case .other: break
    }
    let order = PaperField.allCases
    findings.sort { (order.firstIndex(of: $0.field) ?? 0) < (order.firstIndex(of: $1.field) ?? 0) }
  }

  /// How a field came out; `nil` where it is not declared.
  public subscript(field: PaperField) -> PaperOutcome? { findings.first { $0.field == field }?.outcome }

  private mutating func add(_ field: PaperField, _ declared: PaperValue, _ outcome: PaperOutcome) {
    findings.append(Finding(field, declared: declared, outcome))
  }

  /// A value agrees where it is among those shown, and differs where the only one shown is another.
  private mutating func add<Value: Equatable>(
    _ field: PaperField, _ declared: Value, among shown: [Stated<Value>], _ value: (Value) -> PaperValue
  ) {
    var outcome = PaperOutcome.notFound
    if let found = shown.first(where: { $0.value == declared }) {
      outcome = .agrees(at: found.place)
    } else if let first = shown.first, shown.allSatisfy({ $0.value == first.value }) {
      outcome = .differs(declared: value(declared), shown: value(first.value), at: first.place)
    }
    add(field, value(declared), outcome)
  }

  // MARK: Person and proof

  private mutating func compare(_ person: PersonalData, _ paper: PaperReading) {
    let comparison = PersonComparison(person, paper)
    if !person.listedName.isEmpty { add(.name, .text(person.listedName), comparison.name) }
    if let document = person.document { add(.identity, .identity(document), comparison.identity(document)) }
  }

  private mutating func compare(_ proof: Proof, _ paper: PaperReading) {
    let general: Set<String> = ["certificado", "constancia", "diploma"]
    if let kind = paper.kind, kind.value == proof.kind {
      add(.kind, .text(proof.kind), .agrees(at: kind.place))
    } else if let place = PaperKindReader.title(of: proof.kind, in: paper.words) {
      add(.kind, .text(proof.kind), .agrees(at: place))
    } else if let kind = paper.kind, !general.contains(kind.value), !general.contains(proof.kind) {
      add(.kind, .text(proof.kind), .differs(declared: .text(proof.kind), shown: .text(kind.value), at: kind.place))
    } else {
      add(.kind, .text(proof.kind), .notFound)
    }
    if let date = proof.date {
      if let shown = paper.issued.first(where: { PeriodComparison.holds($0.value, .day(date)) }) {
        add(.issued, .date(.day(date)), .agrees(at: shown.place))
      } else {
        add(.issued, .day(date), among: paper.issued) { .date($0) }
      }
    }
    if let day = proof.validUntil { add(.validUntil, day, among: paper.validUntil) { .date(.day($0)) } }
  }

  // MARK: Records

  private mutating func comparePeriod(_ comparison: PeriodComparison) {
    if let from = comparison.from { add(.from, .date(from), comparison.outcomeOfStart) }
    if let to = comparison.to {
      add(.to, PeriodComparison.value(to), comparison.outcomeOfEnd)
    }
  }

  private mutating func compare(hours: Int, _ paper: PaperReading) {
    add(.hours, hours, among: paper.hours.map { [$0] } ?? []) { .hours($0) }
  }

  private mutating func compare(
    _ record: EducationRecord, _ proof: Proof, _ paper: PaperReading, _ texts: TextComparison
  ) {
    if let from = record.from {
      let starts = PeriodComparison(paper.studied + paper.periods, in: paper, from: from, to: nil, proof: proof)
      add(.from, .date(from), starts.outcomeOfStart)
    }
    if let egreso = record.egreso {
      let shown = paper.egreso.first { PeriodComparison.holds($0.value, .day(egreso)) }
      if let shown {
        add(.egreso, .date(.day(egreso)), .agrees(at: shown.place))
      } else {
        add(.egreso, .day(egreso), among: paper.egreso) { .date($0) }
      }
    }
    let studies = StudiesComparison(record, proof, paper)
    if let status = studies.declared { add(.status, .status(status), studies.status(status)) }
    if let career = record.career { add(.career, .text(career), texts.career(career, among: studies.ofLevel)) }
    if let school = record.institution { add(.institution, .text(school), texts.standing(school)) }
  }

  private mutating func compare(collegiation number: String, _ paper: PaperReading) {
    let wanted = String(number.filter(\.isNumber).drop { $0 == "0" })
    let shown = paper.collegiations.map { Stated(String($0.value.drop { $0 == "0" }), at: $0.place) }
    var outcome = PaperOutcome.notFound
    if !wanted.isEmpty, let found = shown.first(where: { $0.value == wanted }) {
      outcome = .agrees(at: found.place)
    } else if !wanted.isEmpty, shown.count == 1, let other = paper.collegiations.first {
      outcome = .differs(declared: .text(number), shown: .text(other.value), at: other.place)
    }
    add(.collegiation, .text(number), outcome)
  }
}
