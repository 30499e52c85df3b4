internal import Eligibility

extension Wording {
  /// What a value or clause of a rule book is about, by its dotted path; an unknown path comes back as it is.
  public func rule(_ path: String) -> String {
    if let key = RuleKey(rawValue: path) { return phrase(key) }
    if let key = ClauseKey(rawValue: path) { return phrase(key) }
    return quoted(path)
  }

  private func phrase(_ key: RuleKey) -> String {
    switch language {
    case .es: RulePhrases.spanish(key)
    case .en: RulePhrases.english(key)
    }
  }

  private func phrase(_ key: ClauseKey) -> String {
    switch language {
    case .es: RulePhrases.spanish(key)
    case .en: RulePhrases.english(key)
    }
  }
}

/// A phrase for every value and clause that a rule book has.
enum RulePhrases {
  static func spanish(_ key: RuleKey) -> String {
    switch key {
    case .duration: "cómo se convierten los días en años, meses y días"
    case .startUniversity:
      "qué documento prueba el egreso universitario desde el que se cuenta la experiencia"
    case .startTechnical:
      "qué documento prueba el egreso técnico desde el que se cuenta la experiencia"
    case .startShows: "qué debe mostrar el documento que prueba el egreso"
    case .startDiplomas:
      "qué diplomas valen como inicio del cómputo a falta de constancia de egreso"
    case .startSecondary:
      "qué documento prueba el fin de la secundaria desde el que se cuenta la experiencia"
    case .acceptedEmpleo: "qué documentos prueban un empleo"
    case .acceptedServicio: "qué documentos prueban un servicio (orden de servicio o locación)"
    case .acceptedPreprofesional: "qué documentos prueban una práctica preprofesional"
    case .acceptedProfesional: "qué documentos prueban una práctica profesional"
    case .acceptedSecigra: "qué documentos prueban el SECIGRA"
    case .refused: "qué documentos nunca prueban experiencia"
    case .experienceShows: "qué deben mostrar los documentos de experiencia"
    case .issuerEmpleo: "quién debe emitir los documentos de un empleo"
    case .issuerServicio: "quién debe emitir los documentos de un servicio"
    case .issuerPreprofesional: "quién debe emitir los documentos de una práctica preprofesional"
    case .issuerProfesional: "quién debe emitir los documentos de una práctica profesional"
    case .issuerSecigra: "quién debe emitir los documentos del SECIGRA"
    case .levelShows: "qué deben mostrar los documentos cuando se pide un nivel de puesto"
    case .matterInPosition:
      "si la materia puede estar en el nombre del puesto y no solo en las funciones"
    case .matterSimilar: "si una materia parecida puede quedar a criterio de una persona"
    case .simultaneous: "bajo qué trabajo se muestra un día en que hay varios a la vez"
    case .preprofessionalMinimum: "cuántos meses de práctica preprofesional se exigen como mínimo"
    case .preprofessionalMinimumOf:
      "si el mínimo de práctica preprofesional se mide sobre la suma o sobre cada una"
    case .preprofessionalTowards: "para qué experiencia cuenta la práctica preprofesional"
    case .preprofessionalUntil: "hasta cuándo cuenta la práctica preprofesional"
    case .professionalMaximum: "cuántos meses de práctica profesional cuentan como máximo"
    case .professionalLevel: "qué nivel de puesto tiene la práctica profesional"
    case .secigraCounts: "desde cuándo cuenta el SECIGRA"
    case .secigraShows: "qué debe mostrar el certificado de SECIGRA"
    case .secigraProofShows: "qué deben mostrar los documentos del SECIGRA en lugar de lo que se pide a los demás"
    case .proofEstudiante: "qué documento prueba ser estudiante"
    case .proofEgresado: "qué documento prueba ser egresado"
    case .proofEgresadoTecnico: "qué documento prueba ser egresado de estudios técnicos"
    case .proofEgresadoPosgrado: "qué documento prueba ser egresado de maestría o doctorado"
    case .proofBachiller: "qué documento prueba ser bachiller"
    case .proofTitulado: "qué documento prueba el título profesional"
    case .proofGrado: "qué documento prueba el grado de maestro o doctor"
    case .proofEscolar: "qué documento prueba los estudios escolares"
    case .egresadoShows: "qué debe mostrar el documento de egresado"
    case .egresadoPosgradoShows: "qué debe mostrar el documento de egresado de maestría o doctorado"
    case .higherProvesLower: "si el documento de una situación mayor prueba también la menor"
    case .abroad: "cómo deben estar reconocidos los estudios en el extranjero"
    case .abroadTechnical: "si también deben estar reconocidos los títulos técnicos del extranjero"
    case .collegiationProof: "qué documentos prueban la colegiatura y la habilitación"
    case .collegiationValid: "qué documentos de colegiatura deben estar vigentes"
    case .collegiationLink: "si se exige el enlace donde se comprueba la habilitación"
    case .courseMinimum: "desde cuántas horas cuenta un curso"
    case .courseAddUp: "si las horas de varios cursos se suman"
    case .trainingProof: "qué documentos prueban un curso o programa"
    case .courseShows: "qué deben mostrar los documentos de un curso"
    case .programmeMinimum: "desde cuántas horas cuenta un programa o diplomado"
    case .programmeGoverningBody:
      "desde cuántas horas cuenta un programa dispuesto por un ente rector"
    case .programmeAddUp: "si las horas de varios programas se suman"
    case .programmeShows: "qué deben mostrar los documentos de un programa o diplomado"
    case .degreesServe: "si una maestría o doctorado concluidos valen como curso o programa"
    case .excludedPurposes: "qué fines excluyen a una capacitación"
    case .additionalFolio: "si los documentos de los requisitos adicionales necesitan folio"
    case .translation: "qué traducción necesita un documento en otro idioma"
    case .folio: "qué ocurre si falta el número de folio en el resumen curricular"
    case .unsigned: "qué ocurre con un documento sin firmar"
    case .unfoliated: "qué ocurre con un documento sin foliar"
    case .formats: "qué formatos de archivo se admiten"
    case .acceptance: "qué documentos se admiten, según lo que tengan"
    case .minimumAge: "cuál es la edad mínima"
    case .civilRights: "si se exige el pleno ejercicio de los derechos civiles"
    case .convicted: "qué ocurre con quien tiene una condena"
    case .disqualified: "qué ocurre con quien está inhabilitado para la función pública"
    case .antecedentes: "qué ocurre con quien tiene antecedentes policiales, penales o judiciales"
    case .kinship: "qué ocurre con quien es pariente de un miembro del comité"
    case .registryRNSSC: "qué ocurre con quien está inscrito en el RNSSC"
    case .registryREDAM: "qué ocurre con quien está inscrito en el REDAM"
    case .registryREDERECI: "qué ocurre con quien está inscrito en el REDERECI"
    case .registryRNAS: "qué ocurre con quien está inscrito en el RNAS"
    case .fileFields: "qué datos de la ficha son obligatorios"
    case .surplus: "qué ocurre con los documentos que sobran"
    case .requiredDocuments: "qué ocurre si falta un documento que la convocatoria exige"
    case .applicationsMaximum: "cuántas veces se puede postular"
    case .applicationsWithin: "entre qué postulaciones se cuentan esas veces"
    case .applicationsCount: "cuál de varias postulaciones vale"
    case .applicationsWithdrawn: "si una postulación retirada también cuenta entre ellas"
    case .decisionRoles: "quién puede decidir lo que queda a criterio de una persona"
    case .disabilityProof: "qué documentos prueban la discapacidad"
    case .armedForcesProof: "qué documentos prueban la condición de licenciado de las Fuerzas Armadas"
    case .athleteProof: "qué documentos prueban la condición de deportista calificado"
    case .acuartelado: "si la bonificación de las Fuerzas Armadas exige servicio acuartelado"
    case .meritOrder, .marksConocimientos, .marksCurricular, .marksEntrevista, .meritAdvance, .curricularPoints,
      .gradesSteps, .gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico, .rubricLevels, .sheetWeights,
      .sheetCriteria, .sheetScale, .interviewSheets, .interviewCombine, .psychologicalAbsence, .meritStatuses,
      .meritNeeded, .meritTies, .meritSubstitutes, .meritDesierto, .meritCancel, .athletePercentages, .athleteBase,
      .athletePertinent, .youthPercentage, .youthMaximumAge, .youthPublicSector, .disabilityPercentage,
      .armedForcesPercentage, .bonusBase:
      spanishMerit(key)
    case .publicationPublic: "cuánto dura como mínimo la publicación de una convocatoria pública"
    case .publicationDirect: "cuánto dura como mínimo la publicación de una contratación directa"
    case .publicationCooperation: "cuánto dura como mínimo la publicación de una cooperación laboral"
    case .publicationPractice: "cuánto dura como mínimo la publicación de prácticas (modalidades formativas)"
    case .contractTerm: "en qué plazo desde los resultados se suscribe el contrato"
    case .appealTerm: "en qué plazo desde los resultados se puede impugnar"
    case .resolutionTerm: "en qué plazo se resuelve una impugnación"
    case .decreedDays: "si los días no laborables del sector público tampoco son hábiles"
    }
  }

  static func spanish(_ key: ClauseKey) -> String {
    switch key {
    case .ficha: "qué se mira en la evaluación de la ficha"
    case .curricular: "qué se mira en la evaluación curricular"
    case .applicationDay: "en qué día debe tenerse lo que se pide"
    case .openEnd: "hasta qué día cuenta un trabajo que continúa"
    case .month: "cómo se toma una fecha de la que solo se sabe el mes"
    case .start: "desde cuándo se cuenta la experiencia"
    case .general: "qué es la experiencia general"
    case .specific: "qué es la experiencia específica"
    case .matter: "cuándo corresponde una experiencia a la materia pedida"
    case .careers: "cuándo corresponde una carrera a la pedida"
    case .related: "quién decide lo que es afín o parecido"
    case .education: "cuándo se cumple la formación académica"
    case .abroad: "cómo se toman los estudios en el extranjero"
    case .trainingNames: "cuándo corresponde una capacitación al tema pedido"
    case .trainingConcluded: "cuándo debe haber concluido una capacitación"
    case .trainingHours: "qué ocurre con una capacitación sin horas"
    case .knowledge: "cuándo se cumple un conocimiento"
    case .additional: "cuándo se cumple un requisito adicional"
    case .nationality: "cuándo se cumple la nacionalidad que se pide"
    case .omitted: "qué ocurre con un dato que falta"
    case .attachments: "qué ocurre con un archivo que falta o no se puede leer"
    case .preprofessional: "cómo cuenta la práctica preprofesional"
    case .secigra: "cómo cuenta el SECIGRA"
    case .businessDays: "qué días son hábiles"
    case .registration: "desde qué día se ve lo que se registra para su publicación"
    case .applicationAfterPublication: "desde cuándo se puede postular"
    case .order: "en qué orden van las etapas"
    }
  }
}
