internal import Applicant

/// The *grados* of the *ficha de evaluación curricular* (SERVIR RPE 065-2020, Anexo 3: *grado superior al mínimo
/// requerido*) in their order: a reading, since the form names none.
///
/// School, technical title, bachiller, title, maestro, doctor. The form says *grado(s)/situación académica*, so the egreso
/// has a place of its own below the first degree of its level; of a maestría it stands with the title, of a doctorado
/// with the maestro. Being a student counts as what it presupposes.
enum DegreeLadder {
  static func rung(_ studies: MeritFacts.Studies) -> Int {
    switch (studies.level, studies.status) {
    case (.primaria, .completa): 1
    case (.primaria, _): 0
    case (.secundaria, .completa): 2
    case (.secundaria, _): 1
    case (.tecnicaBasica, .estudiante), (.tecnicaSuperior, .estudiante): 2
    case (.tecnicaBasica, .egresado), (.tecnicaSuperior, .egresado): 3
    case (.tecnicaBasica, _), (.tecnicaSuperior, _): 4
    case (.universitario, .estudiante): 2
    case (.universitario, .egresado): 4
    case (.universitario, .bachiller): 5
    case (.universitario, _): 6
    case (.maestria, .grado): 7
    case (.maestria, .egresado): 6
    case (.maestria, _): 5
    case (.doctorado, .grado): 8
    case (.doctorado, _): 7
    }
  }

  /// The least studies with which a profile can be met: of each group the lowest alternative, of the groups the
  /// highest.
  static func asked(_ education: [[Profile.Alternative]]) -> MeritFacts.Studies? {
    education.compactMap { group in
      group.map { (level: $0.level, status: $0.status) }.min { rung($0) < rung($1) }
    }.max { rung($0) < rung($1) }
  }
}
