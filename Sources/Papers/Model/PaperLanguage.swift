/// The language that a paper or workbook is written in: what it is read aloud in, and how its pages are numbered.
public enum PaperLanguage: String, CaseIterable, Hashable, Sendable {
  case es, en

  /// The tag by which programs know it (BCP 47).
  public var tag: String {
    switch self {
    case .es: "es-PE"
    case .en: "en"
    }
  }

  /// The number of a page among all, as `Página 2 de 3`; of texts, since some formats number pages themselves.
  public func page(_ number: String, of all: String) -> String {
    switch self {
    case .es: "Página \(number) de \(all)"
    case .en: "Page \(number) of \(all)"
    }
  }
}
