internal import Reports

/// A text in both languages.
struct Bilingual: Sendable {
  let es: String
  let en: String

  init(_ es: String, _ en: String) {
    self.es = es
    self.en = en
  }

  func text(_ language: Language) -> String { language == .es ? es : en }
}

/// What a command is: from this one description come its parsing and its help.
struct CommandDescription: Sendable {
  struct Argument: Sendable {
    let name: Bilingual
    let help: Bilingual
    /// The words it takes; none: any.
    var words: [String] = []
    var isRequired = true
    /// Whether further ones may follow; only the last argument.
    var isRepeatable = false
  }

  struct Option: Sendable {
    /// Without the dashes.
    let name: String
    /// What stands for its value in the help; `nil`: it takes none.
    var value: String?
    /// The words it takes; none: any.
    var words: [String] = []
    var isRequired = false
    /// Whether it may be given more than once.
    var isRepeatable = false
    let help: Bilingual
  }

  /// `["file", "validate"]`.
  let words: [String]
  let summary: Bilingual
  var arguments: [Argument] = []
  var options: [Option] = []
  /// Lines that work as they stand, from the root of the project.
  var examples: [String] = []
  let run: @Sendable (Invocation) throws(Stop) -> Int32

  var name: String { words.joined(separator: " ") }

  /// Options that every command has.
  static let common: [Option] = [
    Option(
      name: "lang", value: "es|en", words: Language.allCases.map(\.rawValue),
      help: Bilingual("idioma de lo que se imprime (es)", "language of what is printed (es)")),
    Option(name: "help", help: Bilingual("esta ayuda", "this help")),
  ]
}

/// A command as it was called: arguments and options, checked against its description.
struct Invocation {
  let language: Language
  let arguments: [String]
  private let options: [String: [String]]

  init(language: Language, arguments: [String], options: [String: [String]]) {
    self.language = language
    self.arguments = arguments
    self.options = options
  }

  /// The value of an option, or `nil` where it was not given.
  subscript(option: String) -> String? { options[option]?.first }

  /// All values of an option that may be repeated, in the order given.
  func all(_ option: String) -> [String] { options[option] ?? [] }

  var wording: Wording { Wording(language) }

  /// How a page is to look where it goes.
  var style: TextStyle { Terminal.output.style(self["color"].flatMap { Terminal.Colour(rawValue: $0) } ?? .auto) }
}
