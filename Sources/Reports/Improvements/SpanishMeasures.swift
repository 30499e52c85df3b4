internal import Applicant
internal import Days
internal import Eligibility

/// What a measure says, in Spanish.
struct SpanishMeasures {
  /// The record that it concerns, as a person knows it.
  let record: String
  /// Where the studies or the course of the record were, where the file says.
  let institution: String?
  private let w = Wording(.es)

  init(record: String, institution: String?) {
    self.record = record
    self.institution = institution
  }

  /// What to do, and the folio of the documents that it takes where the bases want one.
  func sentences(_ measure: Measure) -> String {
    let wantsFolio = measure.requests.contains(where: \.foliated)
    return sentence(measure) + (wantsFolio ? " Preséntelo foliado e indique su folio." : "")
  }

  private func sentence(_ measure: Measure) -> String {
    switch measure {
    case .attachProof(let kind, let finding):
      return "Adjunte de nuevo «\(w.term(kind))» de \(record): \(flaw(finding))."
    case .attachInFormat(let kind, let formats):
      return "Adjunte «\(w.term(kind))» de \(record) en \(w.terms(formats, .or))."
    case .attachWithout(let flaw, let kind):
      return "El archivo de «\(w.term(kind))» de \(record) \(w.flaw(flaw)). \(w.cure(flaw))"
    case .attachDocument(let kind, let foliated):
      let state = ["legible", "firmado"] + (foliated ? ["foliado"] : [])
      return "Adjunte «\(w.term(kind))», que la convocatoria exige: \(w.list(state, .and))."
    case .fillIn(let path): return fillIn(path)
    case .declareSector(let sector): return "Si \(record) es del \(w.term(sector.rawValue)), indíquelo."
    case .declareLevel(let level):
      return "Indique el nivel del puesto en \(record); se pide «\(w.term(level.rawValue))» o uno mayor."
    case .declareCareer(let careers):
      return "Indique la carrera de \(record); se pide \(w.quotedList(careers, .or))."
    case .nameCareer(let asked, let title):
      return
        "\(w.quoted(title)) es un título o un grado: si \(record) es de la carrera \(w.quoted(asked)), escriba en su lugar el "
        + "nombre de la carrera, tal como conste en sus documentos."
    case .declareEgreso: return "Indique la fecha de egreso de \(record): desde ella se cuenta la experiencia."
    case .declareDiplomaDate(let proof):
      return "Indique de qué día es «\(w.term(proof))» de \(record): desde ese día puede contarse la experiencia."
    case .describeFunctions(let matters):
      return
        "Si en \(record) trabajó en \(w.quotedList(matters, .or)), descríbalo entre sus funciones, tal como conste en "
        + "sus documentos."
    case .exactDates(let start, let end):
      let happened = start && end ? "empezó y terminó" : start ? "empezó" : "terminó"
      return "Indique el día exacto en que \(happened) \(record), como lo muestra su documento."
    case .declareHours(let least):
      return "Indique cuántas horas duró \(record): sirve si fueron \(w.hours(least)) o más."
    case .declareEnd: return "Indique cuándo terminó \(record)."
    case .declareGoverningBody(let hours):
      return
        "Si \(record) se dictó por disposición de un ente rector, indíquelo: entonces cuenta desde \(w.hours(hours))."
    case .declareStatus(let status):
      return
        "Si en \(record) ya alcanzó «\(w.term(status.rawValue))», declárelo: el documento que lo prueba está ya entre los "
        + "que presenta."
    case .knowledgeLevel(let level):
      return "Si su nivel en \(record) es «\(w.term(level.rawValue))» o mayor, indíquelo."
    case .folio(let proof): return "Indique en el resumen curricular el folio de «\(w.term(proof))» de \(record)."
    case .sign(let place): return "Firme lo siguiente: \(w.place(place))."
    case .foliate(let place): return "Folie lo siguiente: \(w.place(place))."
    case .declareValidity(let proof, let day):
      return "Indique hasta cuándo está vigente «\(w.term(proof))»: debe estarlo el \(w.day(day))."
    case .declareIssue(let proof):
      return
        "Indique de qué día es «\(w.term(proof))» de \(record): hasta ese día cuenta el trabajo. Si el documento no lo "
        + "dice, pida uno que lo diga."
    case .declareTranslator(let proof):
      return "Indique el nombre de quien hizo la traducción de «\(w.term(proof))» de \(record)."
    case .declareLink:
      return "Indique el enlace de la página del colegio profesional donde se comprueba la habilitación."
    case .addStudies(let group, let proofs):
      let studies = w.list(group.prefix(12).map { SpanishReasons(w: w).studies($0) }, .or)
      let needed = proofs.isEmpty ? "" : ". Adjunte \(w.list(proofs.map { document($0) }, .and))"
      return "Si tiene estos estudios, declárelos: \(studies)\(needed)."
    case .addCollegiation(let proofs):
      let needed = proofs.isEmpty ? "" : " y adjunte \(w.list(proofs.map { document($0) }, .and))"
      return "Si está colegiado, declare su colegiatura\(needed)."
    case .addKnowledge(let name, let level):
      let asked = level.map { ", nivel «\(w.term($0.rawValue))» o mayor" } ?? ""
      return "Si tiene el conocimiento \(w.quoted(name))\(asked), declárelo; no necesita documento."
    case .addFurther(let name, let proof):
      return "Si tiene \(w.quoted(name)), declárelo\(proof == nil ? "" : " y adjunte lo que lo prueba")."
    case .ask(let request) where request.from == .any:
      let valid = request.validOn.map { ", vigente el \(w.day($0))" } ?? ""
      return "Adjunte copia de lo que prueba \(record)\(valid)."
    case .ask(let request) where request.from == .oneself: return "Adjunte \(document(request)), de \(record)."
    case .ask(let request) where request.attachedLacks.isEmpty: return "Pida \(asked(request)).\(period(request))"
    case .ask(let request):
      return
        "Si el documento que adjuntó ya muestra \(demands(request.attachedLacks, request)), indíquelo en «shows»; si no, pida "
        + "\(asked(request)).\(period(request))"
    case .renewProof(let request, let day):
      return
        "Pida \(issuer(request))\(document(request)), emitida el \(w.day(day)) o después: lo que continúa se cuenta hasta el "
        + "día de emisión."
    case .translate(let kind, let language, let isNamed):
      let translator = isNamed ? ", con el nombre de quien la hizo" : ""
      return
        "Adjunte la traducción al español de «\(w.term(kind))» de \(record), que está en otro idioma "
        + "(\(w.quoted(language)))\(translator)."
    case .recognise(let missing): return "Tramite el reconocimiento de \(record): \(w.demands(missing))."
    case .reachStatus(let status, let proof):
      let proof = proof.map { " y adjunte \(document($0))" } ?? ""
      return
        "Si en \(record) ya alcanzó «\(w.term(status.rawValue))», declárelo\(proof); si no, tendría que alcanzarlo."
    case .reachCycle(let cycle): return "En \(record) hace falta haber concluido el ciclo \(cycle)."
    case .leaveRegistry(let name):
      return "Regularice su situación, obtenga la baja del \(w.term(name)) y quítelo de su declaración."
    case .train(let isProgramme, let hours, let each, let topics, let shows):
      return train(isProgramme, hours, each, topics, shows)
    case .comeOfAge(let age): return "Espere a cumplir \(w.count(age, "año", "años"))."
    case .keepJob(let request):
      let proof = request.map { " y presente \(document($0)), emitida ese día" } ?? ""
      return "Siga trabajando en \(record)\(proof)."
    case .letTimePass: return "Espere: lo que ya está declarado llega con el tiempo."
    case .judgeCollege(let college, let careers):
      return
        "El evaluador verá si \(w.quoted(college)) es el colegio profesional de \(w.quotedList(careers, .and)). Si está "
        + "colegiado en otro, declárelo también con sus documentos."
    case .judgeDegree(let issued, let day):
      return
        "El evaluador verá si lo que prueba el diploma de \(record), del \(w.day(issued)), ya se tenía el \(w.day(day)). Si "
        + "es un duplicado, tenga a la mano lo que muestre la fecha del original."
    case .judge(let asked, let found, let closeness):
      return
        "El evaluador verá si \(place(of: found)) corresponde a \(w.quoted(asked)): \(why(closeness)). Tenga "
        + "a la mano lo que lo muestre."
    }
  }

  private func fillIn(_ path: String) -> String {
    switch path {
    case "status": "Indique hasta dónde llegó en \(record)."
    case "cycle": "Indique el último ciclo concluido de \(record)."
    case _ where record.isEmpty: "Complete el dato «\(w.term(path))»."
    default: "Complete \(w.place(path)) de \(record)."
    }
  }

  private func train(_ isProgramme: Bool, _ hours: Int, _ each: Int?, _ topics: [String], _ shows: [String]) -> String {
    let one = isProgramme ? "un programa de especialización o diplomado" : "un curso"
    let about = topics.isEmpty ? "" : " en \(w.quotedList(topics, .or))"
    let least = each.map { $0 > 1 ? ", cada uno de \($0) o más" : "" }
    let length =
      least.map { " que sumen \(w.hours(hours)) como mínimo\($0)" } ?? " de \(w.hours(hours)) como mínimo"
    let proof = shows.isEmpty ? "" : ", con un certificado que muestre \(w.terms(shows, .and))"
    return "Concluya antes de postular \(each == nil ? one : "uno o más cursos")\(about)\(length)\(proof)."
  }

  private func flaw(_ finding: Evidence.Finding) -> String {
    switch finding {
    case .missing: "el archivo no está"
    case .empty: "el archivo está vacío"
    case .altered: "el archivo cambió desde que se registró"
    case .unreadable, .unexamined, .sound: "el archivo no se puede leer"
    }
  }

  /// What to ask for, and whom.
  private func asked(_ request: Measure.DocumentRequest) -> String {
    "\(issuer(request))\(document(request))\(of(request))"
  }

  /// Whom to ask, with the preposition.
  private func issuer(_ request: Measure.DocumentRequest) -> String {
    switch request.from {
    case .employer(let office?): "a \(w.term(office)) de \(record) "
    case .employer(nil): "a \(record) "
    case .institution: institution.map { "a \($0) " } ?? ""
    case .college: "al colegio profesional "
    case .justice: "al Ministerio de Justicia "
    case .oneself, .any: ""
    }
  }

  /// The days that it must show, where others are shown.
  private func period(_ request: Measure.DocumentRequest) -> String {
    request.period.map { " Debe mostrar del \(w.day($0.first)) al \(w.day($0.last)), como se declara." } ?? ""
  }

  /// What the document is of, where whom to ask does not say it.
  private func of(_ request: Measure.DocumentRequest) -> String {
    if case .employer = request.from { "" } else { ", de \(record)" }
  }

  private func demands(_ groups: [[String]], _ request: Measure.DocumentRequest) -> String {
    w.demands(groups, ofStudies: request.kind == "constancia-egreso")
  }

  private func document(_ request: Measure.DocumentRequest) -> String {
    let shows = request.shows.isEmpty ? "" : " que muestre \(demands(request.shows.map { [$0] }, request))"
    let valid = request.validOn.map { ", vigente el \(w.day($0))" } ?? ""
    return "«\(w.term(request.kind))»\(shows)\(valid)"
  }

  /// A text with the record it stands in, unless it is the record's own name.
  private func place(of found: String) -> String {
    record.hasPrefix(w.quoted(found)) ? record : "\(w.quoted(found)) de \(record)"
  }

  private func why(_ closeness: Reason.Closeness) -> String {
    switch closeness {
    case .family(_, let name): "son de la misma familia de carreras, \(w.quoted(name))"
    case .sharedWords(let words): SpanishReasons(w: w).sharedWords(words)
    case .otherField(_, let name): "el nombre empieza igual, pero es de otro campo, \(w.quoted(name))"
    case .title(let title): SpanishReasons(w: w).title(title)
    }
  }
}
