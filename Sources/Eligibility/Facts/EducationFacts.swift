internal import Applicant
internal import Days
internal import Words

/// What is known of one education record, whatever the posting asks: how its status and its egreso are proved.
final class EducationFacts {
  let record: EducationRecord
  let career: Phrase?
  let stage: Stage
  /// Places of the proofs that can be used at all.
  let usable: [Int]
  /// Places of the usable proofs that say when these studies ended.
  private let constancias: [Int]

  init(record: EducationRecord, stage: Stage, check: ProofCheck, lexicon: Lexicon) {
    self.record = record
    self.stage = stage
    career = record.career.map { lexicon.phrase($0) }
    usable = record.proofs.indices.filter { check.isUsable(record.proofs[$0]) }
    let (kinds, demands) = (check.rules.words(.start(record.level)) ?? [], check.rules.demands(.startShows))
    constancias = usable.filter { place in
      kinds.contains(record.proofs[place].kind) && ProofCheck.missing(demands, in: [record.proofs[place]]).isEmpty
    }
  }

  /// Whether the studies have begun by a day, as far as they say when.
  func hasBegun(by day: Day) -> Bool { record.from.map { $0.first <= day } ?? true }

  /// Whether a status can have been reached by a day: none before the studies begin, and all but the lowest only from the
  /// egreso on, where these days are declared.
  func canHave(_ status: EducationStatus, by day: Day) -> Bool {
    hasBegun(by: day) && (status == record.level.statuses.first || egreso.map { $0 <= day } ?? true)
  }

  /// The egreso that is declared, or the later one that the constancias show.
  var egreso: Day? { shownEgreso ?? record.egreso }

  /// The egreso that the constancias date themselves (`evidence`), where it is later than the one declared: no day counts
  /// that they do not show. Of several the earliest, since any of them proves what it shows. Curricular stage.
  var shownEgreso: Day? {
    guard stage == .curricular, !record.level.isSchool, let egreso = record.egreso else { return nil }
    let shown = constancias.compactMap { record.proofs[$0].evidence?.to }.min()
    return shown.flatMap { $0 > egreso ? $0 : nil }
  }

  /// The issue of the diploma where nothing but diplomas issued after a day proves a degree, or an egreso that nobody
  /// declares: of several the earliest. One without a date may be of any day, and a certificate of the degree is of the day on
  /// which somebody asked for it.
  ///
  /// - Parameter proofs: places of those that prove the status.
  func issuedLater(_ proofs: [Int], proving status: EducationStatus, than day: Day) -> Day? {
    guard status.isDegree || status == .egresado && record.egreso == nil else { return nil }
    let later = proofs.compactMap { place -> Day? in
      let proof = record.proofs[place]
      return OpenWords.degreeDiplomas.contains(proof.kind) ? proof.date.flatMap { $0 > day ? $0 : nil } : nil
    }
    return later.count == proofs.count ? later.min() : nil
  }

  /// The same studies with another egreso declared, to see what their papers would prove then.
  func ending(_ egreso: Day) -> EducationFacts {
    var record = record
    record.egreso = egreso
    return EducationFacts(record, after: self)
  }

  /// A record of which nothing has changed that its proofs or its career depend on.
  private init(_ record: EducationRecord, after earlier: EducationFacts) {
    self.record = record
    career = earlier.career
    stage = earlier.stage
    usable = earlier.usable
    constancias = earlier.constancias
  }

  /// Whether a status of studies abroad is one that is registered.
  ///
  /// Registered are titles, degrees and postgraduate studies; there is no register of schools and students. Where only the
  /// paper of a degree proves a lower status it is that paper ("o los documentos que los acrediten", IPD 7.2.B).
  func isRegistered(as status: EducationStatus, rules: Rules) -> Bool {
    guard record.isAbroad else { return false }
    let own = stage == .ficha ? status : shown(from: status, rules: rules) ?? status
    return record.level.isPostgraduate || own.isDegree
  }

  /// Of what recognises studies abroad that which the book asks and is not there: of each list one.
  func unrecognised(as status: EducationStatus, rules: Rules) -> [[String]] {
    // A book that says nothing of technical titles asks of them what it asks of others.
    let isExempt = record.level.isTechnical && rules.value(.abroadTechnical) == .flag(false)
    if isExempt || !isRegistered(as: status, rules: rules) { return [] }
    return rules.demands(.abroad).filter { group in !group.contains { record.recognition.contains($0) } }
  }

  /// The status whose paper somebody asks for on a day to prove `status`: nobody who has finished is given a student's.
  static func obtainable(
    _ status: EducationStatus, by record: EducationRecord, on day: Day, rules: Rules
  ) -> EducationStatus {
    guard status == .estudiante, let own = record.status, own.reaches(.egresado, at: record.level),
      record.egreso.map({ $0 <= day }) ?? true, rules.flag(.higherProvesLower)
    else { return status }
    return own
  }

  /// The kinds that prove a status, with what they must show, higher statuses after it.
  static func proofs(
    of status: EducationStatus, at level: EducationLevel, rules: Rules
  ) -> [(key: RuleKey, shows: RuleKey?)] {
    proving(status, at: level, rules: rules).map { proof(of: $0, at: level) }
  }

  /// The statuses whose papers prove one: its own, and the higher ones where the book takes those.
  private static func proving(
    _ status: EducationStatus, at level: EducationLevel, rules: Rules
  ) -> [EducationStatus] {
    guard rules.flag(.higherProvesLower), let index = level.statuses.firstIndex(of: status) else { return [status] }
    return Array(level.statuses[index...])
  }

  private static func proof(of status: EducationStatus, at level: EducationLevel) -> (key: RuleKey, shows: RuleKey?) {
    switch status {
    case .incompleta, .completa: (.proofEscolar, nil)
    case .estudiante: (.proofEstudiante, nil)
    case .egresado where level.isPostgraduate: (.proofEgresadoPosgrado, .egresadoPosgradoShows)
    case .egresado where level.isTechnical: (.proofEgresadoTecnico, .egresadoShows)
    case .egresado: (.proofEgresado, .egresadoShows)
    case .bachiller: (.proofBachiller, nil)
    case .titulado: (.proofTitulado, nil)
    case .grado: (.proofGrado, nil)
    }
  }

  /// Places of the usable proofs that prove a status of this record.
  func accepted(for status: EducationStatus, rules: Rules) -> [Int] {
    let ways = Self.proofs(of: status, at: record.level, rules: rules)
    return usable.filter { place in ways.contains { proves(record.proofs[place], $0, rules) } }
  }

  /// The lowest status of which there is a usable proof, among those that prove one.
  private func shown(from status: EducationStatus, rules: Rules) -> EducationStatus? {
    Self.proving(status, at: record.level, rules: rules).first { one in
      let way = Self.proof(of: one, at: record.level)
      return usable.contains { proves(record.proofs[$0], way, rules) }
    }
  }

  private func proves(_ proof: Proof, _ way: (key: RuleKey, shows: RuleKey?), _ rules: Rules) -> Bool {
    (rules.words(way.key) ?? [proof.kind]).contains(proof.kind)
      && ProofCheck.missing(way.shows.map { rules.demands($0) } ?? [], in: [proof]).isEmpty
  }

  /// The kinds that prove any status of studies.
  static func academicKinds(rules: Rules) -> [String] {
    let keys: [RuleKey] = [
      .proofEstudiante, .proofEgresado, .proofEgresadoTecnico, .proofEgresadoPosgrado, .proofBachiller,
      .proofTitulado, .proofGrado, .proofEscolar,
    ]
    return keys.flatMap { rules.words($0) ?? [] }
  }

  /// Places of the usable proofs of any academic kind.
  func acceptedAcademic(rules: Rules) -> [Int] {
    let kinds = Self.academicKinds(rules: rules)
    return usable.filter { kinds.contains(record.proofs[$0].kind) }
  }

  /// The place of the diploma from whose day counting could start, if it were declared: of the lowest degree. `nil` where
  /// another has its day.
  func undatedDiploma(rules: Rules) -> Int? {
    let kinds = rules.words(.startDiplomas) ?? []
    let places = kinds.flatMap { kind in usable.filter { record.proofs[$0].kind == kind } }
    return places.contains { record.proofs[$0].date != nil } ? nil : places.first
  }

  /// The day from which counting starts by this record, and the places of the proofs that say so.
  ///
  /// Ficha stage: the declared egreso. Curricular: the egreso where a constancia proves it, or the later one that it shows,
  /// else the earliest date of the diplomas of this record.
  func countStart(rules: Rules) -> (day: Day, proofs: [Int])? {
    if stage == .ficha { return record.egreso.map { ($0, []) } }
    if let egreso, !constancias.isEmpty { return (egreso, constancias) }
    let diplomas = rules.words(.startDiplomas) ?? []
    let dated = usable.compactMap { place -> (day: Day, place: Int)? in
      guard diplomas.contains(record.proofs[place].kind), let date = record.proofs[place].date else { return nil }
      return (date, place)
    }
    return dated.min { $0.day < $1.day }.map { ($0.day, [$0.place]) }
  }

  /// The days on which somebody was a student of these technical or university studies, as far as the stage knows them.
  ///
  /// Complete studies: from their beginning, where it is declared, to the day from which counting could start by them.
  /// Others: from the beginning that is declared to the egreso, and no longer than the last paper shows.
  func studentDays(rules: Rules, on: Day) -> DayRun? {
    guard !record.level.isSchool, !record.level.isPostgraduate, let status = record.status else { return nil }
    if status.reaches(.egresado, at: record.level) {
      guard let end = countStart(rules: rules)?.day, end <= on else { return nil }
      return DayRun(record.from?.first ?? .distantPast, end)
    }
    guard let first = record.from?.first else { return nil }
    var end = record.egreso ?? .distantFuture
    if stage == .curricular {
      let papers = accepted(for: .estudiante, rules: rules).map { record.proofs[$0].date ?? .distantFuture }
      guard let last = papers.max() else { return nil }
      end = min(end, last)
    }
    return DayRun(first, end)
  }

  /// The end of secondary school by this record, and the places of the proofs that say so.
  func secondaryEnd(rules: Rules) -> (day: Day, proofs: [Int])? {
    guard record.level == .secundaria, record.status == .completa, let egreso = record.egreso else { return nil }
    if stage == .ficha { return (egreso, []) }
    let kinds = rules.words(.startSecondary) ?? []
    let proofs = usable.filter { kinds.contains(record.proofs[$0].kind) }
    return proofs.isEmpty ? nil : (egreso, proofs)
  }
}
