internal import Eligibility

// The values that decide results.
extension RulePhrases {
  static func spanishMerit(_ key: RuleKey) -> String {
    switch key {
    case .meritOrder: "en qué orden van las etapas"
    case .marksConocimientos: "los puntajes de la evaluación de conocimientos"
    case .marksCurricular: "los puntajes de la evaluación curricular"
    case .marksEntrevista: "los puntajes de la entrevista"
    case .meritAdvance: "cuántas de las notas aprobatorias más altas de conocimientos pasan"
    case .curricularPoints: "cómo se puntúa la evaluación curricular"
    case .gradesSteps: "cuántos grados o años de más suben los puntos de la evaluación curricular"
    case .gradesFormacion: "cuántos puntos da la formación académica"
    case .gradesGeneral: "cuántos puntos da la experiencia general"
    case .gradesEspecifica: "cuántos puntos da la experiencia específica en la función o materia"
    case .gradesPublico: "cuántos puntos da la experiencia específica en el sector público"
    case .rubricLevels: "cuántos puntos da cada nivel de la rúbrica"
    case .sheetWeights: "cuánto pesa cada factor del formato de entrevista"
    case .sheetCriteria: "cuántos criterios tiene cada factor del formato de entrevista"
    case .sheetScale: "entre qué puntos se califica cada criterio de la entrevista"
    case .interviewSheets: "cuántas fichas de entrevista se exigen"
    case .interviewCombine: "cómo se combinan las fichas de entrevista"
    case .psychologicalAbsence: "qué ocurre con quien falta a la evaluación psicológica"
    case .meritStatuses: "qué condiciones puede poner un evaluador en lugar de un puntaje"
    case .meritNeeded: "qué puntaje total se necesita para ganar"
    case .meritTies: "cómo se resuelve un empate"
    case .meritSubstitutes: "cuántos accesitarios hay después de los ganadores"
    case .meritDesierto: "en qué casos se declara desierto el proceso"
    case .meritCancel: "hasta cuándo se puede cancelar el proceso"
    case .athletePercentages: "qué porcentaje se bonifica a un deportista calificado, por nivel"
    case .athleteBase: "a qué se suma la bonificación del deportista calificado"
    case .athletePertinent: "si una persona debe decir que la condición de deportista es pertinente al perfil"
    case .youthPercentage: "qué porcentaje se bonifica a los jóvenes sobre la entrevista"
    case .youthMaximumAge: "hasta qué edad se bonifica a los jóvenes"
    case .youthPublicSector: "qué porcentaje se bonifica a los jóvenes por sus años en el sector público"
    case .disabilityPercentage: "qué porcentaje se bonifica por discapacidad"
    case .armedForcesPercentage: "qué porcentaje se bonifica a los licenciados de las Fuerzas Armadas"
    case .bonusBase: "sobre qué se calculan las bonificaciones del puntaje total"
    default: key.rawValue
    }
  }

  static func englishMerit(_ key: RuleKey) -> String {
    switch key {
    case .meritOrder: "in which order the stages come"
    case .marksConocimientos: "the marks of the knowledge test"
    case .marksCurricular: "the marks of the review of the curriculum"
    case .marksEntrevista: "the marks of the interview"
    case .meritAdvance: "how many of the highest passing marks of the knowledge test go on"
    case .curricularPoints: "how the review of the curriculum is marked"
    case .gradesSteps: "how many degrees or years more give further points"
    case .gradesFormacion: "how many points the studies give"
    case .gradesGeneral: "how many points the general experience gives"
    case .gradesEspecifica: "how many points the specific experience in the function or matter gives"
    case .gradesPublico: "how many points the specific experience in the public sector gives"
    case .rubricLevels: "how many points each level of the rubric gives"
    case .sheetWeights: "the weight of each factor of the interview's sheet"
    case .sheetCriteria: "how many criteria each factor of the interview's sheet has"
    case .sheetScale: "between which points each criterion of the interview is marked"
    case .interviewSheets: "how many sheets of the interview are required"
    case .interviewCombine: "how the sheets of the interview become one mark"
    case .psychologicalAbsence: "what follows for who misses the psychological test"
    case .meritStatuses: "what an evaluator may write instead of a mark"
    case .meritNeeded: "the total that is needed to win"
    case .meritTies: "what decides between equal totals"
    case .meritSubstitutes: "how many substitutes (accesitarios) there are after the winners"
    case .meritDesierto: "in which cases the process is declared desierto"
    case .meritCancel: "until when the process can be cancelled"
    case .athletePercentages: "the bonus of a qualified athlete, by level"
    case .athleteBase: "what the bonus of a qualified athlete is added to"
    case .athletePertinent: "whether a person must say that being an athlete is pertinent to the profile"
    case .youthPercentage: "the bonus of the young on the interview"
    case .youthMaximumAge: "up to which age the young have a bonus"
    case .youthPublicSector: "the bonus of the young for their years in the public sector"
    case .disabilityPercentage: "the bonus for disability"
    case .armedForcesPercentage: "the bonus of those discharged from the Armed Forces"
    case .bonusBase: "on what the bonuses on the total are computed"
    default: key.rawValue
    }
  }
}
