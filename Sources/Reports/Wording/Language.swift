/// The languages in which a person can read what was decided.
public enum Language: String, CaseIterable, Sendable {
  case es, en
}
