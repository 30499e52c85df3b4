internal import Applicant
internal import Days
internal import Eligibility

extension SpanishReasons {
  private var startAsked: String {
    "La experiencia se cuenta desde que concluyeron los estudios que el puesto pide (antes de una maestría o doctorado, "
      + "los universitarios)"
  }

  var startUndeclared: String {
    "\(startAsked), y no se declara qué día fue: por eso no se puede contar.\(advice("Indique la fecha de egreso."))"
  }

  var startUndated: String {
    "\(startAsked), y del diploma que se presenta no se declara de qué día es: por eso no se puede contar."
      + advice("Indíquelo, o adjunte la constancia de egreso.")
  }

  var startWithoutStudies: String {
    "\(startAsked), y el expediente no declara ninguno de esos estudios, con su nivel y su carrera, como concluido: por eso "
      + "no se puede contar."
  }

  var startRejected: String {
    "\(startAsked), y de los que se declaran se decidió que no corresponden: por eso no se puede contar."
  }

  var startUnproven: String {
    "\(startAsked), y nada de lo que el expediente trae de ellos muestra qué día fue: por eso no se puede contar."
      + advice("Indique la fecha de egreso y adjunte la constancia de egreso o el diploma.")
  }

  func startShownLater(_ declared: Day, _ shown: Day) -> String {
    "El egreso que se declara es del \(w.day(declared)) y el que muestra la constancia, del \(w.day(shown)): para contar la "
      + "experiencia se toma el que muestra."
      + advice("Corrija la fecha, o pida una constancia que muestre la declarada.")
  }

  var startUndecided: String {
    "La experiencia se cuenta desde que concluyeron los estudios que el puesto pide, y de la carrera que se declara una "
      + "persona debe decidir si es la que se pide: hasta entonces no se puede contar."
  }

  func startEarlierUndecided(_ day: Day, _ asked: String, _ declared: String) -> String {
    "Por la carrera \(w.quoted(declared)) la experiencia se contaría desde el \(w.day(day)), si corresponde a "
      + "\(w.quoted(asked)), que es lo que se pide. Una persona debe decidirlo."
  }

  private var schoolEndAsked: String {
    "Este puesto no pide estudios superiores completos: la experiencia se cuenta desde que terminó la secundaria"
  }

  var schoolEndUndeclared: String {
    "\(schoolEndAsked), y no se declara qué día fue." + advice("Declare la secundaria completa con su fecha.")
  }

  var schoolEndUnproven: String {
    "\(schoolEndAsked), y nada muestra qué día fue."
      + advice("Declare la secundaria completa con su fecha y adjunte el certificado de estudios.")
  }

  func beforeStart(_ run: DayRun, _ start: Day) -> String {
    "No cuenta lo trabajado \(w.runAndCount(run)): es anterior al \(w.day(start)), día desde el que se cuenta la "
      + "experiencia."
  }

  func future(_ run: DayRun, _ on: Day) -> String {
    "Esta experiencia empieza el \(w.day(run.first)), después de la fecha de postulación (\(w.day(on))), y no cuenta."
  }

  func afterApplicationDay(_ run: DayRun, _ on: Day) -> String {
    "No cuenta lo trabajado \(w.runAndCount(run)): es posterior a la fecha de postulación (\(w.day(on)))."
  }

  func practiceAfterStart(_ run: DayRun, _ last: Day) -> String {
    "No cuenta la práctica preprofesional \(w.runAndCount(run)): solo cuenta la que se hace como estudiante, hasta el "
      + "\(w.day(last))."
  }

  func practiceMinimum(_ counted: Duration, _ months: Int) -> String {
    "La práctica preprofesional que cuenta llega a \(w.duration(counted)); se exigen \(w.months(months)) como mínimo "
      + "para "
      + "contarla."
  }

  func practiceCap(_ run: DayRun, _ months: Int) -> String {
    "No cuenta la práctica profesional \(w.runAndCount(run)): supera \(w.months(months)), que es lo máximo que cuenta."
  }

  var secigraNotRecognised: String {
    "El SECIGRA no cuenta: su certificado no muestra el año completo de servicio."
      + advice("Adjunte un certificado que lo muestre.")
  }

  func secigraPart(_ counted: Duration) -> String {
    "El SECIGRA no cuenta: sus fechas suman \(w.duration(counted)), y solo se reconoce el año completo de servicio."
      + advice("Si todavía lo presta, contará cuando complete el año; si ya lo terminó, revise las fechas.")
  }

  func secigraCap(_ run: DayRun) -> String {
    "No cuenta el SECIGRA \(w.runAndCount(run)): se reconoce un año, y nada más."
  }

  var impreciseDates: String {
    "De las fechas solo se declara el mes, y en la evaluación curricular se necesita el día."
      + advice("Indique las fechas exactas que muestra el documento.")
  }

  func evidenceDates(_ run: DayRun) -> String {
    "No cuenta lo declarado \(w.runAndCount(run)): ningún documento aceptado muestra "
      + (run.first == run.last ? "ese día." : "esos días.")
  }

  func proofBeforeEnd(_ issued: Day, _ end: Day) -> String {
    "El documento es del \(w.day(issued)) y se cuenta hasta el \(w.day(end)): una persona debe ver si prueba los días "
      + "posteriores a su emisión." + advice("Revise las fechas, o adjunte uno emitido después.")
  }

  func proofDisputed(_ day: Day) -> String {
    "Los documentos de este registro no concuerdan en cuándo empezó o terminó (uno dice el \(w.day(day))): una persona "
      + "debe ver qué días prueba cada uno."
      + advice("Indique las fechas que muestra cada documento.")
  }

  var proofTooEarly: String {
    "El documento se emitió antes de que empezara este trabajo, así que no prueba ningún día."
      + advice("Adjunte uno posterior.")
  }

  func overlap(_ run: DayRun, _ other: String) -> String {
    "Lo trabajado \(w.runAndCount(run)) coincide con el registro \(w.quoted(other)) y se muestra allí: ningún día se "
      + "cuenta "
      + "dos veces."
  }

  func matter(_ asked: [String]) -> String {
    "Lo que se declara de este trabajo no menciona \(w.quotedList(asked, .or)), que es lo que se pide."
      + advice("Describa las funciones tal como constan en sus documentos.")
  }

  func matterClose(_ asked: String, _ found: String, _ shared: [String]) -> String {
    "Se pide \(w.quoted(asked)) y se declara \(w.quoted(found)): \(sharedWords(shared)). Una persona debe decidir si "
      + "corresponde."
  }

  func sector(_ asked: Sector, _ declared: Sector?) -> String {
    let found =
      declared.map { "se declara \(w.term($0.rawValue))." } ?? "no se declara el sector.\(advice("Indíquelo."))"
    return "Se pide experiencia en el \(w.term(asked.rawValue)); \(found)"
  }

  func level(_ asked: PostLevel, _ declared: PostLevel?) -> String {
    let found =
      declared.map { "se declara «\(w.term($0.rawValue))»." } ?? "no se declara el nivel.\(advice("Indíquelo."))"
    return "Se pide un puesto de nivel «\(w.term(asked.rawValue))» como mínimo; \(found)"
  }

  func practiceLevel(_ asked: PostLevel, _ counted: PostLevel?) -> String {
    "Se pide un puesto de nivel «\(w.term(asked.rawValue))» como mínimo; la práctica profesional cuenta como "
      + "«\(w.term(counted?.rawValue ?? ""))», declare lo que declare."
  }

  var levelNotShown: String {
    "Los documentos de este trabajo no muestran el cargo o el nivel del puesto, y se pide un nivel mínimo."
      + advice("Adjunte uno que lo muestre.")
  }

  var practiceIsGeneral: String {
    "La práctica preprofesional cuenta solo como experiencia general, no como específica."
  }
}
