internal import Eligibility
internal import Papers

/// The words of the papers of an evaluation, as HR offices know them.
extension Wording {
  /// Short words for how far a requirement is from being met, to stand in a column.
  func condition(_ state: RequirementState) -> String {
    switch state {
    case .met: pick("CUMPLE", "MET")
    case .absent: pick("NO CUMPLE (no declarado)", "NOT MET (not declared)")
    case .insufficient: pick("NO CUMPLE (no alcanza)", "NOT MET (falls short)")
    case .unproven: pick("NO CUMPLE (sin probar)", "NOT MET (not proved)")
    case .judgement: pick("POR DECIDIR (una persona)", "TO BE DECIDED (by a person)")
    }
  }

  /// The language of what is printed.
  var paperLanguage: PaperLanguage {
    switch language {
    case .es: .es
    case .en: .en
    }
  }
}

extension Verdict.Outcome {
  /// The colour beside the word.
  var tone: Tone {
    switch self {
    case .apto: .good
    case .noApto: .bad
    case .descalificado: .severe
    }
  }
}
