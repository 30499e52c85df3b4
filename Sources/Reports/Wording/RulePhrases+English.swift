internal import Eligibility

extension RulePhrases {
  static func english(_ key: RuleKey) -> String {
    switch key {
    case .duration: "how days become years, months and days"
    case .startUniversity:
      "which document proves the egreso from university from which experience counts"
    case .startTechnical:
      "which document proves the egreso from technical studies from which experience counts"
    case .startShows: "what the document that proves the egreso must show"
    case .startDiplomas: "which diplomas start the count where there is no constancia de egreso"
    case .startSecondary:
      "which document proves the end of secondary school from which experience counts"
    case .acceptedEmpleo: "which documents prove employment (empleo)"
    case .acceptedServicio: "which documents prove a service contract (servicio)"
    case .acceptedPreprofesional: "which documents prove pre-professional practice"
    case .acceptedProfesional: "which documents prove professional practice"
    case .acceptedSecigra: "which documents prove SECIGRA"
    case .refused: "which documents never prove experience"
    case .experienceShows: "what documents of experience must show"
    case .issuerEmpleo: "who must issue the documents of employment"
    case .issuerServicio: "who must issue the documents of a service contract"
    case .issuerPreprofesional: "who must issue the documents of pre-professional practice"
    case .issuerProfesional: "who must issue the documents of professional practice"
    case .issuerSecigra: "who must issue the documents of SECIGRA"
    case .levelShows: "what documents must show where a level of post is asked"
    case .matterInPosition:
      "whether the matter may stand in the name of the post and not only in the functions"
    case .matterSimilar: "whether a similar matter may be left to a person's judgement"
    case .simultaneous: "under which job a day is shown that has several at once"
    case .preprofessionalMinimum:
      "how many months of pre-professional practice there must be at least"
    case .preprofessionalMinimumOf:
      "whether the minimum of pre-professional practice is of all together or of each"
    case .preprofessionalTowards: "towards which experience pre-professional practice counts"
    case .preprofessionalUntil: "until when pre-professional practice counts"
    case .professionalMaximum: "how many months of professional practice count at most"
    case .professionalLevel: "which level of post professional practice has"
    case .secigraCounts: "from when SECIGRA counts"
    case .secigraShows: "what the SECIGRA certificate must show"
    case .secigraProofShows: "what the documents of a SECIGRA must show instead of what is asked of others"
    case .proofEstudiante: "which document proves being a student (estudiante)"
    case .proofEgresado: "which document proves completed studies (egresado)"
    case .proofEgresadoTecnico: "which document proves completed technical studies (egresado)"
    case .proofEgresadoPosgrado: "which document proves completed postgraduate studies (egresado)"
    case .proofBachiller: "which document proves the bachelor's degree (bachiller)"
    case .proofTitulado: "which document proves the professional title (titulado)"
    case .proofGrado: "which document proves the postgraduate degree (grado)"
    case .proofEscolar: "which document proves school studies"
    case .egresadoShows: "what the document of completed studies (egresado) must show"
    case .egresadoPosgradoShows:
      "what the document of completed postgraduate studies (egresado) must show"
    case .higherProvesLower: "whether the document of a higher status proves a lower one too"
    case .abroad: "how studies abroad must be recognised"
    case .collegiationProof: "which documents prove colegiatura and habilitación"
    case .collegiationValid: "which documents of colegiatura must be in force"
    case .collegiationLink: "whether a link is asked where the habilitación can be checked"
    case .courseMinimum: "from how many hours a course counts"
    case .courseAddUp: "whether the hours of several courses add up"
    case .trainingProof: "which documents prove a course or programme"
    case .courseShows: "what the documents of a course must show"
    case .programmeMinimum: "from how many hours a programme or diplomado counts"
    case .programmeGoverningBody:
      "from how many hours a programme ordered by a governing body counts"
    case .programmeAddUp: "whether the hours of several programmes add up"
    case .programmeShows: "what the documents of a programme or diplomado must show"
    case .degreesServe: "whether a finished maestría or doctorado serves as a course or programme"
    case .excludedPurposes: "which purposes exclude a training"
    case .additionalFolio: "whether documents of further requirements need a folio"
    case .translation: "which translation a document in another language needs"
    case .folio: "what follows where the folio number is missing in the resumen curricular"
    case .unsigned: "what follows from a document that is not signed"
    case .unfoliated: "what follows from a document that is not foliated"
    case .formats: "which file formats are accepted"
    case .acceptance: "which documents are accepted, by what is amiss with them"
    case .minimumAge: "what the minimum age is"
    case .civilRights: "whether full civil rights are asked"
    case .convicted: "what follows from a conviction"
    case .disqualified: "what follows from disqualification from public service (inhabilitación)"
    case .antecedentes: "what follows from police, criminal and judicial records (antecedentes)"
    case .kinship: "what follows from kinship with a member of the committee"
    case .registryRNSSC: "what follows from being listed in RNSSC"
    case .registryREDAM: "what follows from being listed in REDAM"
    case .registryREDERECI: "what follows from being listed in REDERECI"
    case .registryRNAS: "what follows from being listed in RNAS"
    case .fileFields: "which fields of the ficha must be filled in"
    case .surplus: "what follows from surplus documents"
    case .requiredDocuments: "what follows where a document that the posting requires is missing"
    case .applicationsMaximum: "how often one may apply"
    case .applicationsWithin: "among which applications that is counted"
    case .applicationsCount: "which of several applications counts"
    case .applicationsWithdrawn: "whether one that was withdrawn is counted too"
    case .decisionRoles: "who may decide what is left to a person's judgement"
    case .disabilityProof: "which documents prove the disability"
    case .armedForcesProof: "which documents prove the service in the Armed Forces"
    case .athleteProof: "which documents prove the condition of qualified athlete"
    case .acuartelado:
      "whether the bonus for the Armed Forces asks for service in barracks (acuartelado)"
    case .meritOrder, .marksConocimientos, .marksCurricular, .marksEntrevista, .meritAdvance, .curricularPoints,
      .gradesSteps, .gradesFormacion, .gradesGeneral, .gradesEspecifica, .gradesPublico, .rubricLevels, .sheetWeights,
      .sheetCriteria, .sheetScale, .interviewSheets, .interviewCombine, .psychologicalAbsence, .meritStatuses,
      .meritNeeded, .meritTies, .meritDesierto, .meritCancel, .athletePercentages, .athleteBase,
      .athletePertinent, .youthPercentage, .youthMaximumAge, .youthPublicSector, .disabilityPercentage,
      .armedForcesPercentage, .bonusBase:
      englishMerit(key)
    case .publicationPublic: "how long a public call (convocatoria pública) is published at least"
    case .publicationDirect: "how long a direct contracting (contratación directa) is published at least"
    case .publicationCooperation: "how long a labour cooperation (cooperación laboral) is published at least"
    case .publicationPractice: "how long practices (modalidades formativas) are published at least"
    case .contractTerm: "within what time of the results the contract is signed"
    case .appealTerm: "within what time of the results one may appeal"
    case .resolutionTerm: "within what time an appeal is answered"
    case .decreedDays: "whether days on which public servants do not work are no business days either"
    }
  }

  static func english(_ key: ClauseKey) -> String {
    switch key {
    case .ficha: "what the ficha evaluation looks at"
    case .curricular: "what the curricular evaluation looks at"
    case .applicationDay: "on which day one must have what is asked"
    case .openEnd: "until which day a job that goes on counts"
    case .month: "how a date is taken of which only the month is known"
    case .start: "from when experience counts"
    case .general: "what general experience is"
    case .specific: "what specific experience is"
    case .matter: "when an experience corresponds to the matter asked"
    case .careers: "when a career corresponds to the one asked"
    case .related: "who decides what is related or similar"
    case .education: "when the education requirement is met"
    case .abroad: "how studies abroad are taken"
    case .trainingNames: "when a training corresponds to the topic asked"
    case .trainingConcluded: "when a training must have been concluded"
    case .trainingHours: "what follows from a training without hours"
    case .knowledge: "when a knowledge requirement is met"
    case .additional: "when a further requirement is met"
    case .nationality: "when the nationality asked is met"
    case .omitted: "what follows from a field that is empty"
    case .attachments: "what follows from a file that is missing or cannot be read"
    case .preprofessional: "how pre-professional practice counts"
    case .secigra: "how SECIGRA counts"
    case .businessDays: "which days are business days"
    case .registration: "from which day what is registered for publication can be seen"
    case .applicationAfterPublication: "from when one may apply"
    case .order: "in which order the steps come"
    }
  }
}
