internal import Words

/// As what somebody decides: the word by which books and decisions name it, and its names, by which decisions may name it
/// too.
public enum DecisionRole: String, CaseIterable, Sendable {
  case committee = "comite"
  case humanResources = "recursos-humanos"
  case requestingArea = "area-usuaria"

  /// What it is called: of the English name what stands before the parenthesis is the translation.
  public var name: (es: String, en: String) {
    switch self {
    case .committee: ("comité de selección", "selection committee (comité)")
    case .humanResources: ("jefe de Recursos Humanos", "head of human resources (jefe de Recursos Humanos)")
    case .requestingArea: ("área usuaria", "requesting area (área usuaria)")
    }
  }

  /// Whether somebody who decided as `said` did so as `word`, be that a role that is known here or one of a book's own.
  static func isSame(_ said: String, as word: String, lexicon: Lexicon) -> Bool {
    let phrase = lexicon.phrase(said)
    return names(of: word).contains { lexicon.phrase($0).isSame(as: phrase, by: .form) }
  }

  private static func names(of word: String) -> [String] {
    guard let name = Self(rawValue: word)?.name else { return [word] }
    let translation = name.en.prefix { $0 != "(" }
    return [word, name.es, name.en, String(translation)]
  }
}
