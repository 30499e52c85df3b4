internal import Applicant
internal import Days
internal import Reading

/// The document that would prove something under a book: as a request to a person, and as a proof of the file.
struct DocumentRequests {
  let assessment: Assessment

  private var rules: Rules { assessment.rules }

  /// The proof of a whole period of experience.
  func experience(_ record: ExperienceRecord) -> Measure.DocumentRequest {
    let usual = Self.usual(record.kind)
    let accepted = rules.words(.accepted(record.kind))
    let refused = rules.words(.refused) ?? []
    let free = usual.filter { !refused.contains($0) }
    let kind =
      accepted.map { kinds in free.first { kinds.contains($0) } ?? kinds.first { !refused.contains($0) } ?? usual[0] }
      ?? free.first ?? usual[0]
    var shows = Self.each(rules.demands(rules.shows(of: record.kind)))
    if record.to == .current { shows = shows.map { $0 == "fin" ? "a-la-fecha" : $0 } }
    if assessment.posting.profile.specific.contains(where: { $0.minimumLevel != nil }) {
      shows += Self.each(rules.demands(.levelShows))
    }
    if record.kind == .secigra { shows += Self.each(rules.demands(.secigraShows)) }
    var office: String?
    if case .issuers(let only, _, _) = rules.value(.issuer(record.kind)) { office = only?.first }
    // A SECIGRA is certified by the Ministry of Justice, not by where it was served (Indecopi 2.1.3 a).
    let issuer: Measure.DocumentRequest.Issuer =
      kind == Self.usual(.secigra)[0] ? .justice : .employer(office: office)
    return request(kind, from: issuer, shows: unique(shows))
  }

  /// The proof of a status of studies.
  func studies(_ status: EducationStatus, at level: EducationLevel) -> Measure.DocumentRequest {
    let way = EducationFacts.proofs(of: status, at: level, rules: rules)[0]
    return request(
      rules.words(way.key)?.first ?? "certificado", from: .institution,
      shows: Self.each(way.shows.map { rules.demands($0) } ?? []))
  }

  /// The proofs of a status of studies and, on request, of the day from which experience counts by them.
  func studies(
    _ status: EducationStatus, at level: EducationLevel, startingCount: Bool
  ) -> [Measure.DocumentRequest] {
    var own = studies(status, at: level)
    guard startingCount, let start = countStart(level) else { return [own] }
    guard own.kind == start.kind else { return [own, start] }
    own.shows = unique(own.shows + start.shows)
    return [own]
  }

  /// The proof of the day on which studies were finished.
  func countStart(_ level: EducationLevel) -> Measure.DocumentRequest? {
    guard let kind = rules.words(.start(level))?.first else { return nil }
    return request(kind, from: .institution, shows: Self.each(rules.demands(.startShows)))
  }

  /// The proofs of a professional membership.
  func collegiation() -> [Measure.DocumentRequest] {
    CollegiationRequirement(assessment.posting.profile).demands(rules).compactMap(\.first).map(collegiation)
  }

  /// One proof of a professional membership, by its kind; the page of the college is printed by whoever looks at it.
  func collegiation(_ kind: String) -> Measure.DocumentRequest {
    let expires = rules.words(.collegiationValid)?.contains(kind) == true
    return request(
      kind, from: kind == "impresion-web" ? .oneself : .college, shows: [],
      validOn: expires ? assessment.documentsDay : nil)
  }

  func training(isProgramme: Bool) -> Measure.DocumentRequest {
    let shows = rules.demands(isProgramme ? .programmeShows : .courseShows)
    let kinds = rules.words(.trainingProof) ?? ["certificado"]
    let kind = kinds.contains("certificado") ? "certificado" : kinds.first ?? "certificado"
    return request(kind, from: .institution, shows: Self.each(shows))
  }

  /// What proves a further requirement.
  func further(validOn day: Day? = nil) -> Measure.DocumentRequest {
    request("constancia", from: .any, shows: [], validOn: day)
  }

  private func request(
    _ kind: String, from issuer: Measure.DocumentRequest.Issuer, shows: [String], validOn: Day? = nil
  ) -> Measure.DocumentRequest {
    Measure.DocumentRequest(
      kind: kind, from: issuer, shows: shows, validOn: validOn, foliated: rules.effect(.folio) != .ignored)
  }

  /// A further proof of a whole job, issued on a day, as JSON text. Beside proofs that have dates it has its own: the days
  /// that are declared, or where only a month is, the day that the others show.
  func whole(_ job: ExperienceRecord, on day: Day) -> String {
    let shown = ShownPeriod.dated(job.proofs)
    let from = job.from.flatMap { $0.isMonth ? shown.first : $0.first }
    let to: Day? = if case .on(let end) = job.to { end.isMonth ? shown.last : end.first } else { nil }
    let isDated = shown.first != nil || shown.last != nil
    let evidence = JSONText.object([
      "from": from.map { JSONText.quoted($0.description) }, "to": to.map { JSONText.quoted($0.description) },
    ])
    return proof(experience(job), on: day, evidence: isDated ? evidence : nil)
  }

  /// A proof that is as the request asks, issued on a day, as JSON text.
  func proof(_ request: Measure.DocumentRequest, on day: Day, evidence: String? = nil) -> String {
    let office: String? = if case .employer(let office) = request.from { office } else { nil }
    return JSONText.object([
      "kind": JSONText.quoted(request.kind), "shows": JSONText.texts(request.shows),
      "date": JSONText.quoted(day.description),
      "validUntil": request.validOn.map { JSONText.quoted($0.description) },
      "issuer": office.map(JSONText.quoted), "signed": "true", "foliated": "true", "folio": "1",
      "evidence": evidence,
    ])
  }

  /// Of what may be shown in more than one way, the first.
  private static func each(_ demands: [[String]]) -> [String] { demands.compactMap(\.first) }

  /// How the documents of a kind of experience are called most often.
  private static func usual(_ kind: ExperienceKind) -> [String] {
    switch kind {
    case .empleo: ["constancia-trabajo", "certificado-trabajo"]
    case .servicio: ["constancia-prestacion-servicios", "conformidad-servicio"]
    case .practicaPreprofesional, .practicaProfesional: ["constancia-practicas"]
    case .secigra: ["certificado-secigra"]
    }
  }
}
