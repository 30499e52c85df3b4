internal import Eligibility

/// What decides a verdict, as a stored one is held against it.
extension Wording {
  func decidingPart(_ part: Receipt.Part) -> String {
    switch part {
    case .engine: pick("el motor", "the engine")
    case .book: pick("el libro de reglas", "the rule book")
    case .posting: pick("la convocatoria", "the posting")
    case .file: pick("el expediente", "the file")
    case .evidence: pick("los adjuntos", "the attachments")
    case .decisions: pick("las decisiones de evaluadores", "the evaluators' decisions")
    }
  }

  var decidingStage: String { pick("la etapa", "the stage") }
  var decidingDay: String { pick("el día de la postulación", "the application day") }
}
