internal import Applicant
internal import Eligibility

/// What a reason says, in Spanish. What takes more than a sentence stands in the files by area.
struct SpanishReasons {
  /// The Spanish words for whoever reads.
  let w: Wording

  func advice(_ sentence: String) -> String { w.advice(sentence) }

  func message(_ kind: Reason.Kind) -> String {
    switch kind {
    case .missingField(let path): missingField(path)
    case .underage(let age, let minimum):
      "En la fecha de postulación la persona tiene \(w.count(age, "año", "años")); se exigen \(minimum) como mínimo."
    case .noCivilRights:
      "Se declara no estar en pleno ejercicio de los derechos civiles, y las bases exigen estarlo."
    case .convicted: "Se declara una condena, y las bases exigen no tener ninguna."
    case .disqualified:
      "Se declara una inhabilitación para la función pública, y las bases exigen no estar inhabilitado."
    case .antecedentes(let kinds):
      "Se declaran antecedentes \(w.terms(kinds, .and)), y las bases exigen no tenerlos."
    case .registry(let name, let disqualifies): registry(name, disqualifies)
    case .nationality(let asked, let declared):
      "El puesto exige nacionalidad \(w.term(asked)); la persona declara \(w.term(declared))."
    case .kinship:
      "Se declara parentesco con un miembro del comité: ese miembro debe abstenerse."
    case .fichaField(let path):
      "La ficha está incompleta: falta el dato «\(w.term(path))»."
        + advice("Complételo.")
    case .folioMissing(let proof):
      "El documento «\(w.term(proof))» sustenta un requisito y no tiene número de folio en el resumen curricular."
        + advice("Indique el folio.")
    case .unsigned(let place, let kind):
      "Está sin firmar: \(w.paper(kind, at: place)).\(advice("Fírmelo antes de presentarlo."))"
    case .unfoliated(let place, let kind):
      "Está sin foliar: \(w.paper(kind, at: place)).\(advice("Fólielo antes de presentarlo."))"
    case .documentMissing(let kind):
      "Falta un documento que la convocatoria exige, o no se puede leer: «\(w.term(kind))»."
        + advice("Adjúntelo.")
    case .surplus(let items): surplus(items)
    case .proof(let area, let fault): proof(area, fault)
    case .educationAbsent(let asked): educationAbsent(asked)
    case .educationStatus(let asked, let declared, let level):
      educationStatus(asked, declared, level)
    case .educationCareer(let asked, let declared, let allowsRelated):
      educationCareer(asked, declared, allowsRelated)
    case .educationCareerClose(let asked, let declared, let closeness):
      educationCareerClose(asked, declared, closeness)
    case .educationCycle(let asked, let declared): educationCycle(asked, declared)
    case .educationNotConcluded(let egreso, let shown, let on): educationNotConcluded(egreso, shown, on)
    case .educationNotBegun(let from, let on): educationNotBegun(from, on)
    case .educationDegreeLater(let issued, let on): educationDegreeLater(issued, on)
    case .educationAbroad(let country, let missing): educationAbroad(country, missing)
    case .collegiationAbsent:
      "No se declara ninguna colegiatura, y el puesto pide estar colegiado o habilitado."
        + advice("Declárela con sus documentos.")
    case .collegiationOther(let college, let careers): collegiationOther(college, careers)
    case .collegiationExpired(let proof, let until, let needed):
      "El documento «\(w.term(proof))» estuvo vigente hasta el \(w.day(until)); debe estarlo el \(w.day(needed)), día "
        + "de presentación de documentos."
        + advice("Adjunte uno vigente.")
    case .collegiationNoValidity(let proof):
      "El documento «\(w.term(proof))» no indica hasta cuándo está vigente."
        + advice("Indique la fecha de vigencia.")
    case .collegiationLink:
      "Falta el enlace de la página web donde se pueda comprobar la habilitación profesional."
        + advice("Indíquelo.")
    case .trainingAbsent(let topics): trainingAbsent(topics)
    case .trainingHoursShort(let counted, let asked): trainingHoursShort(counted, asked)
    case .trainingNoHours:
      "No se declara cuántas horas duró esta capacitación, y sin horas no cuenta."
        + advice("Indíquelas.")
    case .trainingBelowMinimum(let hours, let shown, let minimum):
      "\(hoursFound(hours, shown)); cuenta desde \(w.hours(minimum))."
    case .trainingBelowAsked(let hours, let shown, let asked):
      "\(hoursFound(hours, shown)); el puesto pide \(asked) en una sola."
    case .trainingNotConcluded(let end, let on): trainingNotConcluded(end, on)
    case .trainingKind(let kind):
      "Se declara como «\(w.term(kind.rawValue))», una clase de capacitación que no vale para este requisito."
    case .trainingPurpose(let purpose):
      "El fin declarado de esta capacitación es «\(w.term(purpose.rawValue))», y con ese fin las bases no la cuentan."
    case .trainingRepeated:
      "Tienen el mismo nombre, institución y fechas, y sus horas se sumaron: si son una sola capacitación, vale una vez."
    case .trainingClose(let asked, let found, let shared):
      "Se pide \(w.quoted(asked)) y se declara \(w.quoted(found)): \(sharedWords(shared)). Una persona debe decidir si "
        + "corresponde."
    case .knowledgeAbsent(let name):
      "No se declara el conocimiento \(w.quoted(name)), que el puesto pide."
        + advice("Declárelo si lo tiene; no necesita documento.")
    case .knowledgeLevel(let asked, let declared):
      "Se pide nivel \(w.term(asked.rawValue)) como mínimo; "
        + (declared.map { "se declara nivel \(w.term($0.rawValue))." }
          ?? "no se declara el nivel."
          + advice("Indíquelo."))
    case .additionalAbsent(let name):
      "No se declara \(w.quoted(name)), que el puesto pide."
        + advice("Declárelo si lo tiene.")
    case .bonusExpired(let area, let until, let on): bonusExpired(area, until, on)
    case .bonusLater(let area, let issued, let on): bonusLater(area, issued, on)
    case .athleteLevel:
      "No se declara en qué nivel es deportista calificado, del que depende la bonificación."
        + advice("Indíquelo.")
    case .athleteNoValidity:
      "No consta hasta cuándo está vigente la condición de deportista calificado, que debe estarlo el día de postulación."
        + advice("Indique la fecha que muestra el documento.")
    case .notAcuartelado(let declared): notAcuartelado(declared)
    case .experienceShort(let required, let counted, let shortfall):
      "El tiempo que cuenta es de \(w.duration(counted)); se pide un mínimo de \(w.duration(required)). Falta: "
        + "\(w.duration(shortfall))."
    case .experienceNone:
      "El expediente no declara ninguna experiencia."
        + advice("Agréguela con sus documentos.")
    case .startUnproven: startUnproven
    case .startUndeclared: startUndeclared
    case .startUndated: startUndated
    case .startWithoutStudies: startWithoutStudies
    case .startRejected: startRejected
    case .startUndecided: startUndecided
    case .startEarlierUndecided(let day, let asked, let declared): startEarlierUndecided(day, asked, declared)
    case .schoolEndUnproven: schoolEndUnproven
    case .schoolEndUndeclared: schoolEndUndeclared
    case .beforeStart(let run, let start): beforeStart(run, start)
    case .future(let run, let on): future(run, on)
    case .afterApplicationDay(let run, let on): afterApplicationDay(run, on)
    case .practiceAfterStart(let run, let last): practiceAfterStart(run, last)
    case .practiceMinimum(let counted, let months): practiceMinimum(counted, months)
    case .practiceCap(let run, let months): practiceCap(run, months)
    case .secigraNotRecognised: secigraNotRecognised
    case .secigraPart(let counted): secigraPart(counted)
    case .secigraCap(let run): secigraCap(run)
    case .impreciseDates: impreciseDates
    case .evidenceDates(let run): evidenceDates(run)
    case .proofTooEarly: proofTooEarly
    case .overlap(let run, let other): overlap(run, other)
    case .matter(let asked): matter(asked)
    case .matterClose(let asked, let found, let shared): matterClose(asked, found, shared)
    case .wordsInDoubt(let named, let doubt): wordsInDoubt(named, doubt)
    case .sector(let asked, let declared): sector(asked, declared)
    case .level(let asked, let declared): level(asked, declared)
    case .practiceLevel(let asked, let counted): practiceLevel(asked, counted)
    case .levelNotShown: levelNotShown
    case .practiceIsGeneral: practiceIsGeneral
    case .rejectedByDecision(let requirement, let by, let on, let ground):
      "\(decided(by, on)) que este registro no corresponde a «\(w.requirement(requirement))»\(because(ground))."
    case .notice(_, let es, _): w.safe(es)
    case .reading(let path):
      "La fuente no dice claramente \(w.rule(path)): calla o puede leerse de más de una manera. Lo que aquí se aplica "
        + "es "
        + "nuestra lectura de ella."
    case .notInForce(let from):
      "Las reglas de estas bases valen desde el \(w.day(from)) y la fecha de postulación es anterior: se aplican las "
        + "primeras que tuvieron."
    case .border(let requirement, let met, let unmet): border(requirement, met, unmet)
    case .monthAsDay: monthAsDay
    case .acceptedByDecision(let requirement, let by, let on, let ground, let againstWords, let despite):
      accepted(requirement, decided(by, on), because(ground), againstWords, despite)
    case .decisionWithoutRole(let requirement, let by, let role, let roles):
      decisionWithoutRole(requirement, by, role, roles)
    case .documentFlaw(let flaw, let files): w.documentFlaw(flaw, files)
    case .documentPages(let file, let declared, let found): w.documentPages(file, declared, found)
    case .documentShared(let file): w.documentShared(file)
    case .documentFolio(let pages): w.documentFolio(pages)
    case .decisionWithoutEffect(let requirement, let by, isAsked: false):
      "La decisión de \(w.quoted(by)) sobre este registro no tuvo efecto: la convocatoria no pide nada que se llame "
        + "«\(w.safe(requirement))»."
    case .decisionWithoutEffect(let requirement, let by, _):
      "La decisión de \(w.quoted(by)) sobre este registro para «\(w.requirement(called: requirement))» no tuvo efecto: el "
        + "expediente no tiene ese registro entre los de ese requisito, o el registro no cuenta por otros motivos."
    case .papersConfirmed(let extent, let accepted, let by, let on, let ground):
      papersConfirmed(extent, accepted, by, on, because(ground))
    case .confirmedBeforePapers(let by, let on, let presented): confirmedBeforePapers(by, on, presented)
    case .noPapersToConfirm(let by): noPapersToConfirm(by)
    case .papersConfirmedByFile(let by): papersConfirmedByFile(by)
    case .proofBeforeEnd(let issued, let end): proofBeforeEnd(issued, end)
    case .proofDisputed(let day): proofDisputed(day)
    case .certificateBeforeEnd(let issued, let end): certificateBeforeEnd(issued, end)
    case .paperBeforeEgreso(let proof, let issued, let egreso): paperBeforeEgreso(proof, issued, egreso)
    case .startShownLater(let declared, let shown): startShownLater(declared, shown)
    case .collegiationLapsed(let proof, let until):
      "El documento «\(w.term(proof))» estuvo vigente hasta el \(w.day(until)), antes del día de presentación de "
        + "documentos. El requisito se da por cumplido, pero una persona debe verlo."
    case .additionalExpired(let until):
      "El documento que lo prueba venció el \(w.day(until)), antes del día de presentación de documentos."
        + advice("Adjunte uno vigente.")
    }
  }
}
