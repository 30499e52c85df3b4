public import Pictures

extension Wording {
  /// What came of an answer to a challenge.
  public func outcome(_ outcome: ChallengeDesk.Outcome) -> String {
    switch outcome {
    case .accepted: pick("respuesta correcta", "right answer")
    case .wrong: pick("respuesta equivocada; pida otra imagen", "wrong answer; ask for another picture")
    case .expired: pick("la imagen venció; pida otra", "the picture has expired; ask for another")
    case .used: pick("la imagen ya se respondió; pida otra", "the picture was answered before; ask for another")
    case .elsewhere:
      pick("la imagen es de otra sesión o de otro formulario", "the picture belongs to another session or form")
    case .foreign: pick("no es un pase hecho con esta clave", "it is no token that was made with this key")
    }
  }
}
