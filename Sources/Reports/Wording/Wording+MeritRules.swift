internal import Eligibility

/// The words of the values that decide results.
extension Wording {
  /// A stage of the selection.
  func stage(_ stage: MeritStage) -> String {
    switch stage {
    case .ficha: pick("ficha", "ficha")
    case .conocimientos: pick("conocimientos", "knowledge test (conocimientos)")
    case .curricular: pick("evaluación curricular", "review of the curriculum (curricular)")
    case .entrevista: pick("entrevista", "interview (entrevista)")
    }
  }

  /// The same as what is published of it calls it.
  func evaluation(_ stage: MeritStage) -> String {
    switch stage {
    case .ficha: self.stage(Stage.ficha)
    case .conocimientos: pick("evaluación de conocimientos", "knowledge test (conocimientos)")
    case .curricular: self.stage(Stage.curricular)
    case .entrevista: pick("entrevista personal", "interview (entrevista personal)")
    }
  }

  /// The same as the head of a column.
  func stageTitle(_ stage: MeritStage) -> String {
    switch stage {
    case .ficha: pick("Ficha", "Ficha")
    case .conocimientos: pick("Conocimientos", "Knowledge")
    case .curricular: pick("Curricular", "Curriculum")
    case .entrevista: pick("Entrevista", "Interview")
    }
  }

  /// What decides between equal totals.
  func tieBreak(_ tie: TieBreak) -> String {
    switch tie {
    case .disability: pick("la persona con discapacidad", "the person with disability")
    case .disabilityUnderQuota:
      pick(
        "la persona con discapacidad, si la entidad no cumple su cuota",
        "the person with disability, where the entity does not meet its quota")
    case .interview: pick("el mayor puntaje en la entrevista", "the higher mark in the interview")
    case .areaInterview:
      pick(
        "el mayor puntaje del área usuaria en la entrevista",
        "the higher mark of the área usuaria in the interview")
    case .voteHR:
      pick(
        "el voto dirimente del jefe de Recursos Humanos", "the casting vote of the head of human resources")
    case .voteArea: pick("el voto dirimente del área usuaria", "the casting vote of the área usuaria")
    }
  }

  /// A case in which a process is desierto.
  func desierto(_ word: DesiertoCase) -> String {
    switch word {
    case .noApplicants: pick("no se presentaron postulantes", "nobody applied")
    case .noneQualifies:
      pick("ningún postulante cumple con los requisitos mínimos", "no applicant meets the minimum requirements")
    case .nonePasses:
      pick("ningún postulante obtiene los puntajes mínimos", "no applicant gets the least marks that pass")
    case .noneAttends:
      pick("ningún postulante se presentó a las evaluaciones", "no applicant came to the evaluations")
    case .winnerDoesNotSign:
      pick(
        "el ganador no suscribió el contrato y no hay accesitario", "the winner did not sign and there is no substitute"
      )
    case .substituteDoesNotSign:
      pick("el accesitario no suscribió el contrato", "the substitute (accesitario) did not sign")
    }
  }

  /// A word that only its value gives a meaning.
  func meritWord(_ word: String, of key: RuleKey) -> String {
    switch (key, word) {
    case (.curricularPoints, "fixed"): pick("el máximo para quien es apto", "the maximum for everybody who is apt")
    case (.curricularPoints, "graded"): pick("por grados y años de más", "by degrees and years more than asked")
    case (.interviewCombine, "mean"): pick("el promedio de las fichas", "the mean of the sheets")
    case (.interviewCombine, "consensus"):
      pick(
        "un puntaje de todos; si difieren, el del área usuaria",
        "one mark of all; where they differ, that of the área usuaria")
    case (.psychologicalAbsence, "ends"): pick("no pasa a la entrevista", "goes no further")
    case (.psychologicalAbsence, "noted"): pick("nada: es referencial", "nothing: it informs only")
    case (.meritSubstitutes, "one"): pick("uno por vacante", "one for each vacancy")
    case (.meritSubstitutes, "all"):
      pick("todos los que siguen y alcanzan el puntaje", "all who follow and reach the total")
    case (.meritCancel, "anytime"): pick("en cualquier momento", "at any time")
    case (.meritCancel, "beforeInterview"): pick("hasta antes de la entrevista", "until before the interview")
    case (.athleteBase, "curricular"):
      pick("al puntaje curricular, dentro del total", "to the mark of the curriculum, inside the total")
    case (.athleteBase, "final"): pick("al puntaje final", "to the final score")
    case (.bonusBase, "marks"): pick("la suma de los puntajes", "the sum of the marks")
    case (.bonusBase, "subtotal"):
      pick(
        "la suma de los puntajes, con lo bonificado dentro de ellos",
        "the sum of the marks, with the bonuses inside them")
    default: safe(word)
    }
  }

  /// A name of a table of figures.
  func tableName(_ name: String, of key: RuleKey?) -> String {
    switch (key, name) {
    case (.athletePercentages, _): pick("nivel \(name)", "level \(name)")
    case (.youthPublicSector, "1"): pick("1 año", "1 year")
    case (.youthPublicSector, "3"): pick("3 años o más", "3 years or more")
    case (.youthPublicSector, _): pick("\(name) años", "\(name) years")
    case (_, "minimum"): pick("mínimo", "minimum")
    case (_, "maximum"): pick("máximo", "maximum")
    case (_, "step"): pick("múltiplo de", "multiple of")
    case (_, "first"): pick("primer escalón", "first step")
    case (_, "second"): pick("segundo escalón", "second step")
    case (_, "degreesFirst"): pick("grados, primer escalón", "degrees, first step")
    case (_, "degreesSecond"): pick("grados, segundo", "degrees, second")
    case (_, "yearsFirst"): pick("años, primer escalón", "years, first step")
    case (_, "yearsSecond"): pick("años, segundo", "years, second")
    case (_, "puesto"): pick("adaptación al puesto", "fitting the post")
    case (_, "area"): pick("adaptación a la gerencia u oficina", "fitting the office")
    case (_, "cultura"): pick("adaptación a la cultura de la entidad", "fitting the culture of the entity")
    default: name
    }
  }
}
