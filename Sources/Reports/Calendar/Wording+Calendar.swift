internal import Days
public import Eligibility

extension Wording {
  /// `10 días hábiles`.
  func term(_ term: Term) -> String { term.isBusiness ? businessDays(term.days) : calendarDays(term.days) }

  func businessDays(_ number: Int) -> String {
    count(number, pick("día hábil", "business day"), pick("días hábiles", "business days"))
  }

  private func calendarDays(_ number: Int) -> String {
    count(number, pick("día calendario", "calendar day"), pick("días calendario", "calendar days"))
  }

  /// How a posting is filled: a term of law.
  func modality(_ modality: Modality) -> String {
    switch modality {
    case .convocatoriaPublica: pick("convocatoria pública", "public call (convocatoria pública)")
    case .contratacionDirecta: pick("contratación directa", "direct contracting (contratación directa)")
    case .cooperacionLaboral: pick("cooperación laboral", "labour cooperation (cooperación laboral)")
    case .modalidadesFormativas: pick("modalidades formativas", "practices (modalidades formativas)")
    }
  }

  func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: pick("lunes", "Monday")
    case .tuesday: pick("martes", "Tuesday")
    case .wednesday: pick("miércoles", "Wednesday")
    case .thursday: pick("jueves", "Thursday")
    case .friday: pick("viernes", "Friday")
    case .saturday: pick("sábado", "Saturday")
    case .sunday: pick("domingo", "Sunday")
    }
  }

  /// What a day is that is no business day, and by which norm.
  func closure(_ closure: Closure) -> String {
    switch closure {
    case .weekend(let weekday): self.weekday(weekday)
    case .holiday(let es, let en, let norm): pick("feriado: \(es); \(norm)", "holiday: \(en); \(norm)")
    case .decreed(let norm):
      pick("no laborable en el sector público; \(norm)", "no working day in the public sector; \(norm)")
    }
  }

  /// A day with its name.
  func namedDay(_ day: Day) -> String {
    pick("\(weekday(day.weekday)) \(self.day(day))", "\(weekday(day.weekday)) \(self.day(day))")
  }

  func deadline(_ kind: ScheduleReview.Deadline.Kind) -> String {
    switch kind {
    case .contract: pick("Suscripción del contrato", "Signing of the contract")
    case .appeal: pick("Impugnación de los resultados", "Appeal against the results")
    case .resolution: pick("Respuesta a la impugnación", "Answer to the appeal")
    }
  }

  /// What was found of a schedule, as a sentence.
  public func message(_ finding: ScheduleFinding) -> String {
    switch finding.kind {
    case .noPublication:
      pick(
        "el cronograma no dice cuándo se publica: no hay qué contar",
        "the schedule does not say when it is published: there is nothing to count")
    case .unknownModality(nil):
      pick(
        "la convocatoria no dice su modalidad: no se sabe cuánto debe publicarse",
        "the posting does not say its modality: how long it must be published is not known")
    case .unknownModality(let word?):
      pick(
        "la modalidad \(quoted(word)) no es ninguna de las conocidas: no se sabe cuánto debe publicarse",
        "the modality \(quoted(word)) is none that is known: how long it must be published is not known")
    case .publicationTooShort(let counted, let least):
      pick(
        "la publicación dura \(term(Term(days: counted, isBusiness: least.isBusiness))) y deben ser \(least.days) "
          + "como mínimo: alárguela",
        "the publication lasts \(term(Term(days: counted, isBusiness: least.isBusiness))) and must last "
          + "\(least.days) at least: make it longer")
    case .publishedTooEarly(let from, let registered):
      pick(
        "la publicación empieza el \(day(from)), pero lo registrado el \(day(registered)) se ve desde el día "
          + "siguiente: esos días no cuentan",
        "the publication begins on \(day(from)), but what was registered on \(day(registered)) can be seen from the "
          + "next day on: those days do not count")
    case .appliedTooEarly(let from, let last):
      pick(
        "se postula desde el \(day(from)), antes de que termine la publicación, el \(day(last))",
        "one applies from \(day(from)) on, before the publication has ended, on \(day(last))")
    case .outOfOrder(let step, let from, let earlier, let at):
      pick(
        "\(term(step)), desde el \(moment(from)), va antes de lo que debe precederla: \(term(earlier)), \(moment(at))",
        "\(term(step)), from \(moment(from)) on, comes before what must precede it: \(term(earlier)), \(moment(at))")
    case .closed(let step, let run, let closure):
      pick(
        "\(term(step)) cae \(self.run(run)), sin ningún día hábil (\(self.closure(closure))): cámbiela de día",
        "\(term(step)) falls \(self.run(run)), without any business day (\(self.closure(closure))): choose another day")
    case .closedEdge(let step, let day, let closure):
      pick(
        "\(term(step)) empieza o termina el \(self.day(day)), que no es hábil (\(self.closure(closure)))",
        "\(term(step)) begins or ends on \(self.day(day)), which is no business day (\(self.closure(closure)))")
    case .contractLate(let until, let term):
      pick(
        "el contrato se suscribe hasta después del \(day(until)), el último de los \(self.term(term)) que hay para ello",
        "the contract is signed until after \(day(until)), the last of the \(self.term(term)) that there are for it")
    case .noResults:
      pick(
        "el cronograma no dice cuándo salen los resultados finales: dígalo con --results para contar los plazos",
        "the schedule does not say when the final results come out: say it with --results to count the terms")
    case .notCovered(let run):
      pick(
        "solo se conocen los feriados \(self.run(run)): lo que cae fuera no se contó",
        "holidays are known only \(self.run(run)): what falls outside was not counted")
    case .incompleteYears(let years):
      pick(
        "no se conocen todos los días no laborables del sector público de \(list(years.map(String.init), .and)): "
          + "con uno más, la publicación duraría menos y un plazo acabaría después",
        "not all days on which public servants do not work are known of \(list(years.map(String.init), .and)): "
          + "with one more, the publication would be shorter and a term would end later")
    }
  }

  /// What the gravest finding means for the schedule as a whole; `nil`: there is none.
  func scheduleVerdict(_ gravest: ScheduleFinding.Severity?) -> String {
    switch gravest {
    case .fault: pick("El cronograma debe corregirse.", "The schedule must be corrected.")
    case .undecided: pick("No todo se pudo comprobar.", "Not everything could be checked.")
    case .note, nil: pick("El cronograma cumple.", "The schedule is in order.")
    }
  }
}
