public import Applicant
internal import Days
internal import Reading

/// An applicant file as the form a person reads: what is declared, and what proves it.
public struct ApplicantText {
  private let file: ApplicantFile
  private let wording: Wording

  public init(file: ApplicantFile, wording: Wording) {
    self.file = file
    self.wording = wording
  }

  /// The whole file, 80 columns wide.
  public func render() -> String {
    let parts = [
      section("Datos personales", "Personal data", personal),
      section("Declaraciones", "Declarations", declarations), section("Condiciones", "Conditions", conditions),
      section("Formación académica", "Education", file.education.flatMap(education)),
      section("Colegiatura", "Professional college (colegiatura)", file.collegiation.flatMap(collegiation)),
      section("Capacitación", "Training", file.training.flatMap(training)),
      section("Conocimientos", "Knowledge", file.knowledge.flatMap(knowledge)),
      section("Experiencia", "Experience", file.experience.flatMap(experience)),
      section("Otros requisitos", "Further requirements", file.additional.flatMap(additional)),
      section("Documentos de la postulación", "Documents of the application", file.documents.flatMap(document)),
      section("Adjuntos", "Attachments", file.attachments.flatMap(attachment)),
      section(
        "Otros datos, que el formato no conoce", "Other data, unknown to the format",
        file.unknown.flatMap { TextLayout.bullet(wording.safe("\($0.path): \($0.json)")) }),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func pick(_ es: String, _ en: String) -> String { wording.language == .es ? es : en }

  private func section(_ es: String, _ en: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [TextLayout.heading(pick(es, en))] + lines
  }

  private var undeclared: String { pick("no declarado", "not declared") }

  private func field(_ es: String, _ en: String, _ value: String?) -> [String] {
    value.map { TextLayout.wrap("\(pick(es, en)): \(wording.safe($0))", indent: 0, hanging: 2) } ?? []
  }

  private var personal: [String] {
    let personal = file.personal
    let document = personal.document.map { "\($0.type.rawValue) \($0.number)" }
    let address = [personal.address.street, personal.address.ubigeo.map { "ubigeo \($0)" }, personal.address.reference]
    return field("Nombre", "Name", personal.listedName.isEmpty ? undeclared : personal.listedName)
      + field("Documento", "Document", document ?? undeclared)
      + field("Nacimiento", "Born", personal.birthDate.map(wording.day) ?? undeclared)
      + field("Lugar de nacimiento (ubigeo)", "Birthplace (ubigeo)", personal.birthplace)
      + field("Género", "Gender", personal.gender) + field("Nacionalidad", "Nationality", personal.nationality)
      + field("Dirección", "Address", joined(address))
      + field("Teléfonos", "Telephones", joined(personal.phones)) + field("Correos", "E-mails", joined(personal.emails))
      + field("Ajuste que necesita", "Adjustment needed", personal.accommodation)
  }

  private func joined(_ parts: [String?]) -> String? {
    let given = parts.compactMap { $0 }
    return given.isEmpty ? nil : given.joined(separator: ", ")
  }

  private var declarations: [String] {
    let declared = file.personal.declarations
    func yesOrNo(_ flag: Bool?) -> String { flag.map { $0 ? pick("sí", "yes") : "no" } ?? undeclared }
    func words(_ words: [String]?) -> String {
      words.map { $0.isEmpty ? pick("ninguno", "none") : $0.joined(separator: ", ") } ?? undeclared
    }
    return field("Pleno ejercicio de sus derechos civiles", "Full civil rights", yesOrNo(declared.fullCivilRights))
      + field("Condena por delito doloso", "Convicted of a wilful crime", yesOrNo(declared.convicted))
      + field("Inhabilitación", "Disqualified", yesOrNo(declared.disqualified))
      + field("Antecedentes", "Criminal records (antecedentes)", words(declared.antecedentes))
      + field("Registros (RNSSC, REDAM, REDERECI, RNAS)", "Registries", words(declared.registries))
      + field("Parentesco con el comité", "Kin of the committee", yesOrNo(declared.kinship))
  }

  private var conditions: [String] {
    let conditions = file.personal.conditions
    var lines: [String] = []
    if let disability = conditions.disability {
      lines += item(pick("Discapacidad", "Disability"), [disability.kind, disability.code]) + proofs(disability.proofs)
    }
    if let service = conditions.armedForces {
      let kind = service.acuartelado.map { $0 ? "acuartelado" : pick("no acuartelado", "not acuartelado") }
      lines += item(pick("Licenciado de las Fuerzas Armadas", "Veteran of the Armed Forces"), [service.code, kind])
      lines += proofs(service.proofs)
    }
    if let athlete = conditions.athlete {
      let level = athlete.level.map { "\(pick("nivel", "level")) \($0)" }
      let until = athlete.validUntil.map { "\(pick("vigente hasta el", "valid until")) \(wording.day($0))" }
      lines += item(pick("Deportista calificado", "Qualified athlete"), [level, until]) + proofs(athlete.proofs)
    }
    return lines
  }

  /// A record's first line: its id, what it is, and the facts that are given.
  private func item(_ title: String, _ facts: [String?]) -> [String] {
    let given = facts.compactMap { $0 }.filter { !$0.isEmpty }
    return TextLayout.bullet(wording.safe(([title] + given).joined(separator: " · ")))
  }

  private func education(_ record: EducationRecord) -> [String] {
    let egreso = record.egreso.map { "\(pick("egreso", "egreso (finished)")) \(wording.day($0))" }
    let cycle = record.cycle.map { "\(pick("ciclo", "cycle")) \($0)" }
    let place = record.isAbroad ? joined([record.city, record.country]) : record.city
    let recognition = record.recognition.isEmpty ? nil : record.recognition.map(wording.term).joined(separator: ", ")
    return item(
      "\(record.id): \(wording.term(record.level.rawValue))",
      [
        record.status.map { wording.term($0.rawValue) } ?? undeclared, record.career, record.institution, place,
        record.from.map { "\(pick("desde", "from")) \(date($0))" }, egreso, cycle, recognition,
      ]) + proofs(record.proofs)
  }

  private func collegiation(_ record: CollegiationRecord) -> [String] {
    item(record.id, [record.college, record.number, record.link]) + proofs(record.proofs)
  }

  private func training(_ record: TrainingRecord) -> [String] {
    let hours =
      record.hours.map { "\($0) \(pick("horas", "hours"))" } ?? pick("horas no declaradas", "no hours declared")
    let body = record.governingBody == true ? pick("por disposición de un ente rector", "by a governing body") : nil
    return item(
      "\(record.id): \(wording.term(record.kind.rawValue))",
      [
        record.name, record.institution, period(record.from, record.to.map { date($0) }), hours, body,
        record.purpose.map { wording.term($0.rawValue) },
      ]) + record.contents.flatMap { TextLayout.bullet(wording.safe($0), indent: 4) } + proofs(record.proofs)
  }

  private func knowledge(_ record: KnowledgeRecord) -> [String] {
    item(
      "\(record.id): \(wording.term(record.kind.rawValue))",
      [record.name, record.level.map { wording.term($0.rawValue) }])
  }

  private func experience(_ record: ExperienceRecord) -> [String] {
    let end: String? =
      switch record.to {
      case .current: pick("a la fecha", "to date")
      case .on(let day): date(day)
      case nil: nil
      }
    return item(
      "\(record.id): \(wording.term(record.kind.rawValue))",
      [
        record.employer, record.unit, record.business, record.position,
        record.level.map { wording.term($0.rawValue) } ?? pick("nivel no declarado", "no level declared"),
        record.sector.map { wording.term($0.rawValue) } ?? pick("sector no declarado", "no sector declared"),
        period(record.from, end), length(of: record),
      ]) + record.functions.flatMap { TextLayout.bullet(wording.safe($0), indent: 4) }
      + proofs(record.proofs) + record.references.flatMap(reference)
  }

  /// How long a period is that has a first and a last day.
  private func length(of record: ExperienceRecord) -> String? {
    guard case .on(let end) = record.to, let from = record.from else { return nil }
    let days = DayRuns(from.first, end.last)
    return wording.duration(DurationConvention.calendar.duration(of: days))
  }

  private func reference(_ reference: ExperienceRecord.Reference) -> [String] {
    let facts = [reference.name, reference.position, reference.phone, reference.reasonForLeaving].compactMap { $0 }
    return TextLayout.bullet(
      "\(pick("referencia", "reference")): \(wording.safe(facts.joined(separator: " · ")))", indent: 4)
  }

  private func additional(_ record: AdditionalRecord) -> [String] {
    item(record.name ?? undeclared, []) + proofs(record.proofs)
  }

  private func document(_ document: SubmittedDocument) -> [String] {
    item(
      wording.term(document.kind),
      [
        document.attachment, document.signed == false ? pick("sin firmar", "not signed") : nil,
        document.foliated == false ? pick("sin foliar", "not foliated") : nil,
      ])
  }

  private func attachment(_ attachment: Attachment) -> [String] {
    item(attachment.id, [attachment.file, attachment.pages.map { "\($0) \(pick("páginas", "pages"))" }])
  }

  private func proofs(_ proofs: [Proof]) -> [String] {
    proofs.flatMap { proof in
      let shows = OpenWords.shows.filter(proof.shows.contains) + proof.shows.subtracting(OpenWords.shows).sorted()
      let facts: [String?] = [
        proof.folio.map { "folio \($0)" }, proof.date.map { "\(pick("del", "of")) \(wording.day($0))" },
        proof.validUntil.map { "\(pick("vigente hasta el", "valid until")) \(wording.day($0))" },
        shows.isEmpty ? nil : "\(pick("muestra", "shows")): \(shows.map(wording.term).joined(separator: ", "))",
        proof.issuer.map { "\(pick("emite", "issued by")): \(wording.term($0))" },
        proof.language.flatMap { $0 == "es" ? nil : "\(pick("idioma", "language")) \($0)" }, proof.attachment,
        proof.verifiedBy.map { "\(pick("confirmado por", "confirmed by")) \($0)" },
      ]
      let text = ([wording.term(proof.kind)] + facts.compactMap { $0 }).joined(separator: " · ")
      return TextLayout.bullet("\(pick("prueba", "proof")): \(wording.safe(text))", indent: 4)
    }
  }

  private func period(_ from: DeclaredDate?, _ to: String?) -> String? {
    if from == nil, to == nil { return nil }
    return "\(from.map { date($0) } ?? undeclared) – \(to ?? undeclared)"
  }

  private func date(_ date: DeclaredDate) -> String {
    if case .day(let day) = date { return wording.day(day) }
    return date.description
  }
}
