internal import Applicant
internal import Days
internal import Eligibility

// The person, the file, proofs and notes.
extension SpanishReasons {
  func wordsInDoubt(_ named: Reason.Named, _ doubt: Reason.WordsDoubt) -> String {
    let why =
      doubt.byStem.isEmpty
      ? "tiene todas sus palabras, aunque separadas"
      : "\(w.quotedList(doubt.byStem, .and)) tiene allí la misma raíz, no la misma palabra"
    let advice = named == .knowledge ? " Si es lo que sabe, escríbalo como lo pide la convocatoria." : ""
    return "\(w.quoted(doubt.found)) se toma por \(w.quoted(doubt.asked)) porque \(why). Una persona debería confirmar "
      + "que corresponde.\(advice)"
  }

  func missingField(_ path: String) -> String {
    "Falta un dato que las bases exigen: \(w.place(path))."
      + advice("Complételo.")
  }

  func registry(_ name: String, _ disqualifies: Bool) -> String {
    guard Vocabulary.persons[name] != nil else {
      return
        "Se declara estar inscrito en el registro \(w.quoted(name)), que estas reglas no conocen. Una persona debe "
        + "ver qué consecuencia tiene."
    }
    return
      "Se declara estar inscrito en el \(w.term(name)). Lo que de ello se sigue está en la cláusula citada."
      + (disqualifies ? " En la evaluación curricular el resultado es DESCALIFICADO, no solo NO APTO." : "")
      + advice("Regularice su situación y obtenga la baja del registro.")
  }

  func surplus(_ items: [String]) -> String {
    let names = items.prefix(12).map { item in
      if item.contains("[") { return w.place(item) }
      let term = w.term(item)
      return "«\(SafeText.shortened(term, to: 300))»"
    }
    let rest = items.count - names.count
    let list = rest > 0 ? "\(names.joined(separator: ", ")) y \(rest) más" : w.list(names, .and)
    return
      "El expediente trae documentos que la convocatoria no pide o que ningún requisito usa: \(list). Una persona "
      + "debe verlos."
  }

  func proof(_ area: Reason.Area, _ fault: Reason.ProofFault) -> String {
    switch fault {
    case .missing(let kinds, let unproved, let presented):
      let which = kinds.isEmpty ? " uno" : ": \(w.terms(kinds, .or))"
      let others = w.quotedList(presented.map { w.term($0) }, .and)
      let useless = presented.isEmpty ? "" : ": no \(presented.count == 1 ? "basta" : "bastan") \(others)"
      let what = unproved.map(subject) ?? subject(area)
      return "Ningún documento prueba \(what)\(useless).\(advice("Adjunte\(which)."))"
    case .notAccepted(let kind):
      return
        "Las bases no aceptan el documento «\(w.term(kind))» para probar \(subject(area))."
        + advice("Adjunte uno que acepten.")
    case .incomplete(let groups):
      return
        "Los documentos que prueban \(subject(area)) no muestran: \(w.demands(groups, ofStudies: area == .education))."
        + advice("Adjunte uno que lo muestre.")
    case .unmarked(let kind, let groups):
      return
        "El documento «\(w.term(kind))» no muestra: \(w.demands(groups)). Cada documento debe mostrarlo, aunque otro del "
        + "mismo registro lo muestre." + advice("Pida uno que lo tenga.")
    case .issuer(let issuer):
      return
        "El documento que prueba \(subject(area)) fue emitido por «\(w.term(issuer))», y las bases no lo admiten de "
        + "ese emisor."
        + advice("Pida uno al área que las bases indican.")
    case .untranslated(let language, lacksName: true):
      return
        "La traducción al español del documento que prueba \(subject(area)) (está en otro idioma: \(w.quoted(language))) no "
        + "dice quién la hizo, y se exige que lo diga y que esa persona la firme."
        + advice("Indique quién la hizo; si no está firmada, pida que la firme.")
    case .untranslated(let language, lacksName: false):
      return
        "El documento que prueba \(subject(area)) está en otro idioma (\(w.quoted(language))) y no tiene la "
        + "traducción al español que se exige."
        + advice("Adjúntela.")
    case .attachment(let kind, let finding):
      return "\(attachment(kind, finding)) Por eso no prueba \(subject(area))."
        + advice("Adjúntelo de nuevo.")
    case .format(let kind, let format):
      return
        "El archivo de «\(w.term(kind))» está en un formato que no se admite (\(w.term(format)))."
        + advice("Adjúntelo en un formato admitido.")
    case .flaw(let kind, let flaw):
      return "El archivo de «\(w.term(kind))» \(w.flaw(flaw)). Por eso no prueba \(subject(area))."
        + advice(w.cure(flaw))
    case .undated:
      return
        "El trabajo continúa y ningún documento aceptado tiene fecha de emisión: no se sabe hasta qué día lo prueba."
        + advice("Indique la fecha en que se emitió.")
    case .noFolio:
      return
        "El documento que prueba \(subject(area)) no tiene número de folio en el resumen curricular."
        + advice("Indique el folio.")
    }
  }

  private func subject(_ area: Reason.Area) -> String {
    switch area {
    case .experience: "esta experiencia"
    case .education: "estos estudios"
    case .collegiation: "la colegiatura y la habilitación"
    case .training: "esta capacitación"
    case .additional: "este requisito adicional"
    case .disability: "la discapacidad, que se declara para tener la bonificación"
    case .armedForces: "el servicio en las Fuerzas Armadas, que se declara para tener la bonificación"
    case .athlete: "la condición de deportista calificado, que se declara para tener la bonificación"
    }
  }

  private func subject(_ unproved: Reason.Unproved) -> String {
    switch unproved {
    case .status(let status): "la situación «\(w.term(status.rawValue))» en estos estudios"
    case .colegiatura: "la colegiatura"
    case .habilitacion: "la habilitación"
    case .membership: "la colegiatura y la habilitación"
    }
  }

  func bonusExpired(_ area: Reason.Area, _ until: Day, _ on: Day) -> String {
    "Lo que prueba \(subject(area)), estuvo vigente hasta el \(w.day(until)); debe estarlo el \(w.day(on)), día de "
      + "postulación." + advice("Adjunte un documento vigente.")
  }

  func bonusLater(_ area: Reason.Area, _ issued: Day, _ on: Day) -> String {
    "Lo que prueba \(subject(area)), se emitió el \(w.day(issued)), después de la fecha de postulación (\(w.day(on))). La "
      + "bonificación se da por probada, pero una persona debe ver si entonces ya se tenía."
      + advice("Si hay un documento anterior, adjúntelo.")
  }

  func notAcuartelado(_ declared: Bool?) -> String {
    let found =
      declared == nil ? "no se declara si el servicio fue acuartelado" : "se declara que el servicio no lo fue"
    return "La bonificación es para quien sirvió acuartelado, y \(found)."
      + (declared == nil ? advice("Indíquelo.") : "")
  }

  private func attachment(_ kind: String, _ finding: Evidence.Finding) -> String {
    let name = "El archivo de «\(w.term(kind))»"
    return switch finding {
    case .missing: "\(name) no está."
    case .unreadable: "\(name) no se puede abrir."
    case .empty: "\(name) está vacío."
    case .altered: "\(name) no es el que se registró: su contenido cambió (no coincide el SHA-256)."
    case .unexamined: "\(name) no se ha revisado."
    case .sound: "\(name) está, pero no se admite."
    }
  }

  func border(_ requirement: RequirementID, _ met: [String], _ unmet: [String]) -> String {
    "«\(w.requirement(requirement))» está en el límite: se cumple si se cuenta con \(w.terms(met, .or)), y no se "
      + "cumple "
      + "con \(w.terms(unmet, .or)). Una persona debe verlo."
  }

  var monthAsDay: String {
    "Hay fechas de las que solo se declara el mes: se toma el primer día del mes como inicio y el último como fin."
      + advice("Indique el día; en la evaluación curricular se necesita.")
  }

  func accepted(
    _ requirement: RequirementID, _ decided: String, _ because: String, _ againstWords: Bool, _ despite: [Reason.Kind]
  ) -> String {
    let text =
      "\(decided) que este registro corresponde a «\(w.requirement(requirement))»\(because)."
    if !despite.isEmpty {
      // What a person would do about it is settled.
      let plain = SpanishReasons(w: w.forOffice)
      return "\(text) La decisión va más allá de lo que se pide. " + despite.map(plain.message).joined(separator: " ")
    }
    return againstWords
      ? "\(text) Las palabras no coinciden y las bases no hablan aquí de lo afín: la decisión va más allá de ellas."
      : text
  }

  func decisionWithoutRole(_ requirement: String, _ by: String, _ role: String?, _ roles: [String])
    -> String
  {
    let own = role.map { "decidió como «\(w.term($0))»" } ?? "no indica con qué función decidió"
    return
      "La decisión de \(w.quoted(by)) sobre «\(w.requirement(called: requirement))» no se tomó en cuenta: \(own), y según las "
      + "bases decide \(w.terms(roles, .or))."
  }

  func papersConfirmed(
    _ extent: Reason.Extent, _ accepted: Bool, _ by: String, _ on: Day?, _ because: String
  ) -> String {
    let (papers, none) =
      switch extent {
      case .records: ("estos documentos", "estos documentos")
      case .all: ("todos los documentos", "ningún documento")
      case .rest: ("los demás documentos", "ninguno de los demás documentos")
      }
    return accepted
      ? "\(w.quoted(by)) confirmó\(day(on)) lo que el expediente dice de \(papers)\(because)."
      : "\(w.quoted(by)) indicó\(day(on)) que no confirma \(none)\(because)."
  }

  func confirmedBeforePapers(_ by: String, _ on: Day, _ presented: Day) -> String {
    "La confirmación de \(w.quoted(by)) es del \(w.day(on)), antes de que se presentaran los documentos (\(w.day(presented))): no "
      + "cuenta."
  }

  func noPapersToConfirm(_ by: String) -> String {
    "La decisión de \(w.quoted(by)) sobre los documentos de este registro no tuvo efecto: el expediente no tiene un registro con "
      + "ese nombre y con documentos, o más de una cosa se llama así."
  }

  func papersConfirmedByFile(_ by: [String]) -> String {
    let text =
      "Que los documentos fueron confirmados (\(w.quotedList(by, .and))) está escrito en el mismo expediente (verifiedBy), no en una "
      + "decisión."
    return w.reader == .office
      ? "\(text) Vea que no lo haya escrito quien postula."
      : text + advice("Bórrelo antes de postular: quien postula no confirma sus propios documentos.")
  }

  /// Who decided and when, as the beginning of a sentence.
  func decided(_ by: String, _ on: Day?) -> String {
    let date = on.map { "El \(w.day($0)) " } ?? ""
    return "\(date)\(w.quoted(by)) decidió"
  }

  private func day(_ on: Day?) -> String { on.map { " el \(w.day($0))" } ?? "" }

  func because(_ ground: String?) -> String { ground.map { "; motivo: \(w.quoted($0))" } ?? "" }

  func sharedWords(_ words: [String]) -> String {
    let list = w.quotedList(words, .and)
    let shared = words.count == 1 ? "comparten la palabra \(list)" : "comparten las palabras \(list)"
    return "\(shared), o su raíz"
  }
}
