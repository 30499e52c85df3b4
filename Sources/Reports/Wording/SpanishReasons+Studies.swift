internal import Applicant
internal import Days
internal import Eligibility

// Education and training.
extension SpanishReasons {
  func educationAbsent(_ asked: [Profile.Alternative]) -> String {
    "No se declaran estudios del nivel que se pide: \(asked.prefix(12).map { studies($0) }.joined(separator: "; o "))."
      + advice("Declárelos con sus documentos si los tiene.")
  }

  func educationStatus(
    _ asked: EducationStatus, _ declared: EducationStatus?, _ level: EducationLevel
  ) -> String {
    let found =
      declared.map { "se declara la situación «\(w.term($0.rawValue))»" }
      ?? "no se declara la situación"
    return "En \(w.term(level.rawValue)) \(found); se pide «\(w.term(asked.rawValue))» como mínimo."
  }

  func educationCareer(_ asked: [String], _ declared: String?, _ allowsRelated: Bool) -> String {
    let found =
      declared.map { "La carrera declarada es \(w.quoted($0))" } ?? "No se declara la carrera"
    let wanted = "\(found); se pide \(w.quotedList(asked, .or))"
    if !allowsRelated { return "\(wanted)." }
    return declared == nil
      ? "\(wanted) o afines."
      : "\(wanted) o afines, y en la tabla de carreras no consta como afín: que lo sea solo puede decidirlo el evaluador."
  }

  func educationCareerClose(_ asked: String, _ declared: String, _ closeness: Reason.Closeness)
    -> String
  {
    let why =
      switch closeness {
      case .family(let code, let name):
        "son de la misma familia de carreras (\(w.safe(code)), \(w.quoted(name)))"
      case .sharedWords(let words): sharedWords(words)
      case .otherField(let code, let name):
        "el nombre empieza igual, pero es de otro campo (\(w.safe(code)), \(w.quoted(name)))"
      case .title(let title): self.title(title)
      }
    return
      "Se pide la carrera \(w.quoted(asked)) y se declara \(w.quoted(declared)): \(why). Una persona debe decidir si "
      + "corresponde."
  }

  func title(_ title: Reason.Closeness.Title) -> String {
    switch title {
    case .asked: "lo que se pide es el título o el grado de quien estudió la carrera"
    case .declared: "lo declarado es el título o el grado de quien estudió la carrera, y no su nombre"
    }
  }

  func collegiationOther(_ college: String, _ careers: [String]) -> String {
    "El colegio profesional que se declara es \(w.quoted(college)), y no consta que sea el de la carrera de "
      + "\(w.quotedList(careers, .and)). Una persona debe decidir si corresponde."
  }

  func educationCycle(_ asked: Int, _ declared: Int?) -> String {
    let found = declared.map { "se declara el ciclo \($0)" } ?? "no se declara ningún ciclo"
    return "Se pide haber concluido el ciclo \(asked); \(found)."
  }

  func educationNotConcluded(_ egreso: Day, _ shown: Bool, _ on: Day) -> String {
    "El egreso que \(shown ? "la constancia muestra" : "se declara") es del \(w.day(egreso)): el \(w.day(on)), día de la "
      + "postulación, los estudios no han concluido."
  }

  func educationNotBegun(_ from: DeclaredDate, _ on: Day) -> String {
    "Se declara que los estudios empiezan el \(from.isMonth ? "mes " : "")\(w.declared(from)): el \(w.day(on)), día de la "
      + "postulación, no han empezado."
  }

  func educationDegreeLater(_ issued: Day, _ on: Day) -> String {
    "El diploma que lo prueba es del \(w.day(issued)), posterior al \(w.day(on)), día de la postulación. Una persona "
      + "debe decidir si ese día ya se tenía lo que se pide: el diploma puede ser un duplicado."
  }

  func educationAbroad(_ country: String, _ missing: [[String]]) -> String {
    let place = country.isEmpty ? "" : " (\(w.safe(country)))"
    return
      "Los estudios son del extranjero\(place) y les falta: \(w.demands(missing))."
      + advice("Complete el reconocimiento y declárelo.")
  }

  func trainingAbsent(_ topics: [String]) -> String {
    topics.isEmpty
      ? "No se declara ninguna capacitación que valga para este requisito."
      : "No se declara ninguna capacitación en \(w.quotedList(topics, .or))."
        + advice("Declárela con su documento si la tiene.")
  }

  func trainingHoursShort(_ counted: Int, _ asked: Int) -> String {
    counted < asked
      ? "Cuentan \(w.hours(counted)) y se piden \(asked): \(asked - counted == 1 ? "falta" : "faltan") "
        + "\(asked - counted)."
      : "Ninguna capacitación cuenta para las \(w.hours(asked)) que se piden."
  }

  func hoursFound(_ hours: Int, _ shown: Bool) -> String {
    "\(shown ? "Su certificado muestra" : "Esta capacitación tiene") \(w.hours(hours))"
  }

  func paperBeforeEgreso(_ proof: String, _ issued: Day, _ egreso: Day) -> String {
    "El egreso que se declara es del \(w.day(egreso)), y el documento «\(w.term(proof))» de los mismos estudios es "
      + "anterior: del \(w.day(issued)). Una de las dos fechas no puede ser." + advice("Revíselas con los documentos.")
  }

  func certificateBeforeEnd(_ issued: Day, _ end: DeclaredDate) -> String {
    "El documento de esta capacitación es del \(w.day(issued)) y se declara que terminó después "
      + "(\(end.isMonth ? "mes " : "")\(w.declared(end))): una persona debe ver si prueba que concluyó."
      + advice("Revise las fechas.")
  }

  func trainingNotConcluded(_ end: DeclaredDate?, _ on: Day) -> String {
    guard let end else {
      return
        "No se declara cuándo terminó esta capacitación; debe haber concluido a más tardar el \(w.day(on))."
        + advice("Indíquelo.")
    }
    return
      "Esta capacitación termina el \(end.isMonth ? "mes " : "")\(w.declared(end)); debe haber concluido a más tardar "
      + "el \(w.day(on))."
  }

  func studies(_ asked: Profile.Alternative) -> String {
    var text = "\(w.term(asked.level.rawValue)), «\(w.term(asked.status.rawValue))»"
    if let cycle = asked.cycle { text += ", ciclo \(cycle)" }
    if !asked.careers.isEmpty { text += ", en \(w.quotedList(asked.careers, .or))" }
    return asked.allowsRelated && !asked.careers.isEmpty ? "\(text) o afines" : text
  }
}
