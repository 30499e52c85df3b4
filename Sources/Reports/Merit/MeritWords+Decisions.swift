internal import Eligibility
internal import Merit

/// What is said of equal totals, and of whoever decided something.
extension MeritWords {
  func tie(_ tie: Tie) -> String {
    let others = documents(tie.others)
    var text = pick("Empata en total con \(others)", "Has the same total as \(others)")
    let isOfAnother = tie.isShared && tie.needs == tie.brokenBy && tie.votedBy == nil
    if let by = tie.brokenBy, !isOfAnother {
      text += "; \(decided(by))"
      let author = tie.vote.map(author) ?? tie.markedBy.map(wording.safe)
      if let author { text += " (\(author))" }
    }
    if tie.isShared {
      if let needs = tie.needs, isOfAnother {
        text += pick(
          "; \(wording.tieBreak(needs)) fue para otra persona, y entre quienes siguen empatados falta otro",
          "; \(wording.tieBreak(needs)) went to somebody else, and another is missing among those still tied")
      } else if let needs = tie.needs, needs == tie.brokenBy {
        text += pick(
          "; lo tienen varios, y entre ellos no decide", "; several have it, and among them it decides nothing")
      } else if let needs = tie.needs {
        text += "; \(wanting(needs, tie))"
      } else {
        text += pick(
          "; las bases no dicen nada más: decide el comité", "; the rules say nothing further: the committee decides")
      }
    }
    return text
  }

  /// What set somebody apart.
  private func decided(_ criterion: TieBreak) -> String {
    switch criterion {
    case .disability:
      pick("se prefiere a la persona con discapacidad", "the person with disability is preferred")
    case .disabilityUnderQuota:
      pick(
        "se prefiere a la persona con discapacidad, porque la entidad no cumple su cuota",
        "the person with disability is preferred, since the entity does not meet its quota")
    case .interview, .areaInterview, .voteHR, .voteArea:
      pick("decide \(wording.tieBreak(criterion))", "what decides is \(wording.tieBreak(criterion))")
    }
  }

  /// What somebody has still to say.
  private func wanting(_ criterion: TieBreak, _ tie: Tie) -> String {
    switch criterion {
    case .disabilityUnderQuota:
      pick(
        "no todos tienen discapacidad acreditada: falta decir con --quota si la entidad cumple su cuota",
        "not all have a proved disability: it must be said with --quota whether the entity meets its quota")
    case .areaInterview:
      pick(
        "falta la ficha de entrevista del área usuaria de \(documents(tie.withoutAreaSheet)): en la columna evaluator de los "
          + "puntajes se escribe area-usuaria, solo o antes del nombre",
        "the interview's sheet of the área usuaria of \(documents(tie.withoutAreaSheet)) is missing: in the column "
          + "evaluator of the scores it is written area-usuaria, alone or before the name")
    case .disability, .interview, .voteHR, .voteArea:
      pick("falta \(wording.tieBreak(criterion))", "still missing: \(wording.tieBreak(criterion))")
    }
  }

  private func documents(_ numbers: [String]) -> String { numbers.map(wording.safe).joined(separator: ", ") }

  /// Who decided something: by name, as what, when and why, as far as it is said.
  func author(_ decision: Decision) -> String {
    let role = decision.role.map { pick("como ", "as ") + wording.term($0) }
    let day = decision.on.map { pick("el \(wording.day($0))", "on \(wording.day($0))") }
    let who = [wording.safe(decision.by), role, day].compactMap { $0 }.joined(separator: ", ")
    let ground = decision.ground.map { pick("motivo: ", "ground: ") + wording.quoted($0) }
    return [who, ground].compactMap { $0 }.joined(separator: "; ")
  }

  /// A decision as a sentence: what it says of whom, and who took it.
  func said(_ decision: Decision) -> String {
    let what =
      switch (decision.requirement, decision.accept) {
      case (Decision.castingVote, true): pick("voto dirimente a favor", "casting vote in favour")
      case (Decision.castingVote, false): pick("voto dirimente en contra", "casting vote against")
      case (_, true):
        pick("ser deportista es pertinente al perfil", "being an athlete is pertinent to the profile")
      case (_, false):
        pick("ser deportista no es pertinente al perfil", "being an athlete is not pertinent to the profile")
      }
    return "\(wording.safe(decision.applicant)): \(what) (\(author(decision)))"
  }
}
