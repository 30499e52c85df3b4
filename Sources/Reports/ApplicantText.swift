public import Applicant
internal import Days
internal import Reading

/// An applicant file as the form a person reads: what is declared, and what proves it.
public struct ApplicantText {
  private let file: ApplicantFile
  private let wording: Wording
  private let layout: TextLayout

  public init(file: ApplicantFile, wording: Wording, style: TextStyle = .plain) {
    self.file = file
    self.wording = wording
    layout = TextLayout(style)
  }

  /// The whole file.
  public func render() -> String {
    let proofs = ProofText(wording: wording, layout: layout)
    let parts = [
      section("Datos personales", "Personal data", personal),
      declared("Condiciones", "Conditions", conditions),
      section("Declaraciones", "Declarations", declarations),
      declared("Formación académica", "Education", file.education.flatMap(education)),
      declared("Colegiatura", "Professional college (colegiatura)", file.collegiation.flatMap(collegiation)),
      declared("Capacitación", "Training", file.training.flatMap(training)),
      declared("Conocimientos", "Knowledge", file.knowledge.flatMap(knowledge)),
      declared("Experiencia", "Experience", file.experience.flatMap(experience)),
      declared(
        "Otros requisitos", "Further requirements",
        file.additional.flatMap { item([$0.name ?? undeclared]) + proofs.lines($0.proofs) }),
      section(
        "Documentos de la postulación", "Documents of the application", file.documents.flatMap(document)),
      section("Adjuntos", "Attachments", file.attachments.flatMap(attachment)),
      section(
        "Otros datos, que el formato no conoce", "Other data, unknown to the format",
        file.unknown.flatMap(unknown)),
    ]
    return layout.page(parts)
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }

  private func section(_ es: String, _ en: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [layout.heading(pick(es, en))] + lines
  }

  /// A section that says so where nothing is declared.
  private func declared(_ es: String, _ en: String, _ lines: [String]) -> [String] {
    section(es, en, lines.isEmpty ? [pick("Nada declarado.", "Nothing declared.")] : lines)
  }

  private var undeclared: String { pick("no declarado", "not declared") }

  private func field(_ es: String, _ en: String, _ value: String?) -> [String] {
    value.map { layout.wrap("\(pick(es, en)): \(wording.safe($0))", indent: 0, hanging: 2) } ?? []
  }

  private var personal: [String] {
    let personal = file.personal
    let document = personal.document.map { "\(wording.term($0.type.rawValue)) \($0.number)" }
    let address = [
      personal.address.street, personal.address.ubigeo.map { "ubigeo \($0)" }, personal.address.reference,
    ]
    return field("Nombre", "Name", personal.listedName.isEmpty ? undeclared : personal.listedName)
      + field("Documento", "Document", document ?? undeclared)
      + field("Nacimiento", "Born", personal.birthDate.map(wording.day) ?? undeclared)
      + field("Lugar de nacimiento (ubigeo)", "Birthplace (ubigeo)", personal.birthplace)
      + field("Género", "Gender", personal.gender ?? undeclared)
      + field("Nacionalidad", "Nationality", personal.nationality.map(wording.term) ?? undeclared)
      + field("Dirección", "Address", joined(address) ?? undeclared)
      + field("Teléfonos", "Telephones", joined(personal.phones) ?? undeclared)
      + field("Correos", "E-mails", joined(personal.emails) ?? undeclared)
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
      words.map { $0.isEmpty ? pick("ninguno", "none") : joined($0.map(wording.term)) ?? "" } ?? undeclared
    }
    return field(
      "Pleno ejercicio de sus derechos civiles", "Full civil rights", yesOrNo(declared.fullCivilRights))
      + field("Condena por delito doloso", "Convicted of a wilful crime", yesOrNo(declared.convicted))
      + field("Inhabilitación", "Disqualified (inhabilitación)", yesOrNo(declared.disqualified))
      + field(
        "Antecedentes policiales, penales o judiciales", "Criminal records (antecedentes)",
        words(declared.antecedentes))
      + field(
        "Inscrito en registros (RNSSC, REDAM, REDERECI, RNAS)",
        "Listed in registers (RNSSC, REDAM, REDERECI, RNAS)",
        words(declared.registries))
      + field("Parentesco con el comité", "Kin of the committee", yesOrNo(declared.kinship))
  }

  private var conditions: [String] {
    let conditions = file.personal.conditions
    let proofs = ProofText(wording: wording, layout: layout)
    var lines: [String] = []
    if let disability = conditions.disability {
      lines += item([pick("Discapacidad", "Disability"), disability.kind, disability.code])
      lines += proofs.lines(disability.proofs)
    }
    if let service = conditions.armedForces {
      let kind = service.acuartelado.map {
        $0 ? pick("acuartelado", "in barracks (acuartelado)") : pick("no acuartelado", "not in barracks")
      }
      lines += item([
        pick("Licenciado de las Fuerzas Armadas", "Discharged from the Armed Forces (licenciado)"),
        service.code,
        kind,
      ])
      lines += proofs.lines(service.proofs)
    }
    if let athlete = conditions.athlete {
      let level = athlete.level.map { "\(pick("nivel", "level")) \($0)" }
      let until = athlete.validUntil.map { "\(pick("vigente hasta el", "valid until")) \(wording.day($0))" }
      lines += item([pick("Deportista calificado", "Qualified athlete"), level, until])
      lines += proofs.lines(athlete.proofs)
    }
    return lines
  }

  /// A record: what it is as an item of a list, then lines of further facts; what is not given is left out.
  private func item(_ first: [String?], _ further: [[String?]] = []) -> [String] {
    func line(_ facts: [String?]) -> String {
      wording.safe(facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    return layout.bullet(line(first))
      + further.flatMap { layout.wrap(line($0), indent: 2, hanging: 4) }
  }

  private func education(_ record: EducationRecord) -> [String] {
    let from = record.from.map { "\(pick("desde", "from")) \(wording.declared($0))" }
    var egreso = record.egreso.map { "\(pick("egreso", "completed (egreso)")) \(wording.day($0))" }
    if egreso == nil, record.status != .estudiante, record.status != .incompleta {
      egreso = pick("egreso no declarado", "egreso not declared")
    }
    let cycle = record.cycle.map { "\(pick("ciclo", "cycle")) \($0)" }
    let place = record.isAbroad ? joined([record.city, record.country]) : record.city
    return item(
      [
        "\(record.id): \(wording.term(record.level.rawValue))",
        record.status.map { wording.term($0.rawValue) }
          ?? pick("situación no declarada", "status not declared"),
        record.career,
      ],
      [[record.institution, place], [from, egreso, cycle], record.recognition.map { wording.term($0) }])
      + ProofText(wording: wording, layout: layout).lines(record.proofs)
  }

  private func collegiation(_ record: CollegiationRecord) -> [String] {
    let number = record.number.map { pick("número \($0)", "number \($0)") }
    return item(["\(record.id): \(record.college ?? undeclared)", number], [[record.link]])
      + ProofText(wording: wording, layout: layout).lines(record.proofs)
  }

  private func training(_ record: TrainingRecord) -> [String] {
    let hours = record.hours.map(wording.hours) ?? pick("horas no declaradas", "hours not declared")
    let body =
      record.governingBody == true
      ? pick("por disposición de un ente rector", "ordered by a governing body (ente rector)") : nil
    return item(
      ["\(record.id): \(wording.term(record.kind.rawValue))", record.name ?? undeclared],
      [
        [record.institution],
        [
          period(record.from, record.to.map(wording.declared)), hours, body,
          record.purpose.map { wording.term($0.rawValue) },
        ],
      ])
      + record.contents.flatMap { layout.bullet(wording.safe($0), indent: 4) }
      + ProofText(wording: wording, layout: layout).lines(record.proofs)
  }

  private func knowledge(_ record: KnowledgeRecord) -> [String] {
    item([
      "\(record.id): \(wording.term(record.kind.rawValue))", record.name ?? undeclared,
      record.level.map { "\(pick("nivel", "level")): \(wording.term($0.rawValue))" },
    ])
  }

  private func experience(_ record: ExperienceRecord) -> [String] {
    let end: String? =
      switch record.to {
      case .current: pick("a la fecha", "to date")
      case .on(let date): wording.declared(date)
      case nil: nil
      }
    let dates = period(record.from, end) ?? pick("fechas no declaradas", "dates not declared")
    let level = record.level.map { wording.term($0.rawValue) } ?? undeclared
    return item(
      [
        "\(record.id): \(wording.term(record.kind.rawValue))",
        record.position ?? pick("puesto no declarado", "post not declared"),
      ],
      [
        [
          record.employer ?? pick("entidad no declarada", "employer not declared"), record.unit,
          record.business,
        ],
        [
          record.sector.map { wording.term($0.rawValue) }
            ?? pick("sector no declarado", "sector not declared"),
          "\(pick("nivel", "level")): \(level)",
        ],
        [dates, length(of: record)],
      ])
      + record.functions.flatMap { layout.bullet(wording.safe($0), indent: 4) }
      + ProofText(wording: wording, layout: layout).lines(record.proofs) + record.references.flatMap(reference)
  }

  /// How long a period is that has a first and a last day.
  private func length(of record: ExperienceRecord) -> String? {
    guard case .on(let end) = record.to, let from = record.from else { return nil }
    return wording.duration(DurationConvention.calendar.duration(of: DayRuns(from.first, end.last)))
  }

  private func reference(_ reference: ExperienceRecord.Reference) -> [String] {
    let pay = reference.grossPay.map { "\(pick("remuneración bruta", "gross pay")) \(Soles.text($0))" }
    let facts = [reference.name, reference.position, reference.phone, reference.reasonForLeaving, pay]
    let text = facts.compactMap { $0 }.joined(separator: " · ")
    return layout.bullet("\(pick("referencia", "reference")): \(wording.safe(text))", indent: 4)
  }

  private func document(_ document: SubmittedDocument) -> [String] {
    item([
      wording.term(document.kind), ProofText(wording: wording, layout: layout).attachment(document.attachment),
      document.signed == false ? pick("sin firmar", "not signed") : nil,
      document.foliated == false ? pick("sin foliar", "without folio") : nil,
    ])
  }

  private func attachment(_ attachment: Attachment) -> [String] {
    let pages = attachment.pages.map { wording.count($0, pick("página", "page"), pick("páginas", "pages")) }
    return item([attachment.id, attachment.file, pages])
  }

  /// A member with its JSON on one line.
  private func unknown(_ member: UnknownMember) -> [String] {
    let json = member.json.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return layout.bullet(wording.safe("\(member.path): \(json)"))
  }

  private func period(_ from: DeclaredDate?, _ to: String?) -> String? {
    if from == nil, to == nil { return nil }
    return "\(from.map(wording.declared) ?? undeclared) – \(to ?? undeclared)"
  }
}
