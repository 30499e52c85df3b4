internal import Reports

/// Finds the command that words call, and checks its arguments and options.
struct CommandParser {
  let program: String
  let commands: [CommandDescription]

  enum Call {
    case help(CommandDescription?, Language)
    /// The commands that begin with one word.
    case group([CommandDescription], Language)
    case version
    case run(CommandDescription, Invocation)
  }

  func parse(_ words: [String]) throws(Stop) -> Call {
    let language = self.language(words)
    if words == ["--version"] { return .version }
    guard let first = words.first, !["--help", "-h", "help"].contains(first) else {
      let asked = named(words.dropFirst())
      if asked.isEmpty || command(asked) != nil { return .help(command(asked), language) }
      let group = group(asked)
      guard !group.isEmpty else { throw Commands.unknown(asked, among: commands, language) }
      return .group(group, language)
    }
    guard let command = command(words) else {
      let group = group(named(words[...]))
      guard !group.isEmpty, words.contains("--help") || words.contains("-h") else {
        throw Commands.unknown(words, among: commands, language)
      }
      return .group(group, language)
    }
    let rest = Array(words.dropFirst(command.words.count))
    if rest.contains("--help") || rest.contains("-h") { return .help(command, language) }
    return .run(command, try invocation(of: command, rest, language))
  }

  /// The language asked for, looked up first: what is wrong with the rest is said in it.
  func language(_ words: [String]) -> Language {
    for (index, word) in words.enumerated() {
      if word == "--lang", index + 1 < words.count { return Language(rawValue: words[index + 1]) ?? .es }
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) ?? .es }
    }
    return .es
  }

  /// What follows `help` but options and the language.
  private func named(_ words: ArraySlice<String>) -> [String] {
    words.indices.filter { index in
      !words[index].hasPrefix("-") && (index == words.startIndex || words[index - 1] != "--lang")
    }.map { words[$0] }
  }

  private func command(_ words: [String]) -> CommandDescription? {
    commands.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
  }

  /// The commands of two words that begin with a word which stands alone.
  private func group(_ words: [String]) -> [CommandDescription] {
    words.count == 1 ? commands.filter { $0.words.count > 1 && $0.words[0] == words[0] } : []
  }

  private func invocation(
    of command: CommandDescription, _ words: [String], _ language: Language
  ) throws(Stop) -> Invocation {
    var (arguments, options): ([String], [String: [String]]) = ([], [:])
    var index = 0
    var isOnlyArguments = false
    while index < words.count {
      let word = words[index]
      index += 1
      if isOnlyArguments || !word.hasPrefix("--") {
        arguments.append(word)
        continue
      }
      if word == "--" {
        isOnlyArguments = true
        continue
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = (command.options + CommandDescription.common).first(where: { $0.name == name }) else {
        throw .usage(
          Bilingual("opción desconocida: --\(name)", "unknown option: --\(name)").text(language))
      }
      if options[name] != nil, !option.isRepeatable {
        throw .usage(Bilingual("--\(name) está repetida", "--\(name) is given twice").text(language))
      }
      if option.value == nil {
        guard parts.count == 1 else {
          throw .usage(Bilingual("--\(name) no lleva valor", "--\(name) takes no value").text(language))
        }
        options[name] = [""]
        continue
      }
      guard parts.count == 2 || index < words.count else {
        throw .usage(
          Bilingual("a --\(name) le falta su valor", "--\(name) lacks its value").text(language))
      }
      let value = parts.count == 2 ? String(parts[1]) : words[index]
      if parts.count == 1 { index += 1 }
      try check(value, of: "--\(name)", option.words, language)
      options[name, default: []].append(value)
    }
    try check(command, arguments, options, language)
    return Invocation(language: language, arguments: arguments, options: options)
  }

  private func check(
    _ value: String, of name: String, _ words: [String], _ language: Language
  ) throws(Stop) {
    if words.isEmpty || words.contains(value) { return }
    let list = words.joined(separator: ", ")
    throw .usage(
      Bilingual("\(name) admite: \(list); se dio «\(value)»", "\(name) takes: \(list); given: \"\(value)\"")
        .text(language))
  }

  private func check(
    _ command: CommandDescription, _ arguments: [String], _ options: [String: [String]], _ language: Language
  ) throws(Stop) {
    for option in command.options where option.isRequired && options[option.name] == nil {
      let name = option.value.map { "--\(option.name) \($0)" } ?? "--\(option.name)"
      throw .usage(Bilingual("falta \(name)", "\(name) is missing").text(language))
    }
    let required = command.arguments.filter(\.isRequired).count
    if arguments.count < required {
      let name = command.arguments[arguments.count].name.text(language)
      throw .usage(Bilingual("falta \(name)", "\(name) is missing").text(language))
    }
    for (argument, given) in zip(command.arguments, arguments) {
      try check(given, of: argument.name.text(language), argument.words, language)
    }
    if arguments.count > command.arguments.count, command.arguments.last?.isRepeatable != true {
      let extra = arguments[command.arguments.count]
      throw .usage(Bilingual("sobra «\(extra)»", "\"\(extra)\" is too much").text(language))
    }
  }
}
