/// The languages in which a person can read what was decided.
public enum Language: String, CaseIterable, Sendable {
  case es, en

  /// The tag by which programs know it (BCP 47).
  var tag: String {
    switch self {
    case .es: "es-PE"
    case .en: "en"
    }
  }
}
