public import Reading
public import Words

/// What people write in the place of a career: the title to which it leads, or a degree before its name.
///
/// *Abogado* is who studied *Derecho*, *Bachiller en Economía* who studied *Economía*. Bases name careers (Indecopi 2.1.3
/// d: "únicamente … los nombres especificados"), so that whether a title stands for one is for a person to say.
public struct CareerTitles: Sendable {
  private let degrees: [Phrase]
  private let titles: [(title: Phrase, careers: [Phrase])]

  /// No titles: a name is that of a career.
  public static let none = CareerTitles(degrees: [], titles: [])

  /// Reads `career-titles/1`, noting all that is wrong with it; `nil` where something is.
  public static func read(_ bytes: [UInt8], log: FaultLog, lexicon: Lexicon) -> CareerTitles? {
    guard let document = log.parse(bytes), var object = ObjectReader(document.root, log: log) else { return nil }
    object.readSchema("career-titles/1")
    let degrees = (object.texts("degrees") ?? []).map { lexicon.phrase($0) }
    let titles = object.elements("titles").compactMap { element -> (title: Phrase, careers: [Phrase])? in
      guard var entry = ObjectReader(element, log: log) else { return nil }
      let title = entry.requiredText("title")
      let careers = entry.texts("careers") ?? []
      entry.finishStrictly()
      return title.map { (lexicon.phrase($0), careers.map { lexicon.phrase($0) }) }
    }
    object.finishStrictly()
    return log.hasErrors ? nil : CareerTitles(degrees: degrees, titles: titles)
  }

  /// Which of two names is the title of who studied the other, or has a degree before it; `nil` where they are not of one
  /// career by that.
  ///
  /// A title does not say the whole name of the career (*Médico*, *Medicina Humana*): either name may go on. Where there
  /// is no more than a degree the declared name must still begin with the one that is asked.
  func title(asked: Phrase, declared: Phrase) -> Reason.Closeness.Title? {
    guard let plainAsked = withoutDegrees(asked), let plainDeclared = withoutDegrees(declared) else { return nil }
    let (ofAsked, ofDeclared) = (careers(plainAsked), careers(plainDeclared))
    let isAsked = plainAsked != asked || !ofAsked.isEmpty
    guard isAsked || plainDeclared != declared || !ofDeclared.isEmpty else { return nil }
    func goOn(_ one: Phrase, _ other: Phrase) -> Bool { one.begins(other, by: .stem) || other.begins(one, by: .stem) }
    let areOne =
      plainAsked.begins(plainDeclared, by: .stem)
      || (ofAsked + [plainAsked]).contains { one in ofDeclared.contains { goOn(one, $0) } }
      || ofAsked.contains { goOn($0, plainDeclared) }
    return areOne ? (isAsked ? .asked : .declared) : nil
  }

  /// A name without the degrees with which it begins; `nil` where it says nothing else.
  private func withoutDegrees(_ name: Phrase) -> Phrase? {
    var name = name
    while let degree = longest(degrees, beginning: name) { name = name.dropping(degree) }
    return name.isEmpty ? nil : name
  }

  /// The careers that a name may mean: those that lead to the title with which it begins, each with the rest of the name;
  /// and the name itself, without degrees.
  func careers(of name: Phrase) -> [Phrase] {
    withoutDegrees(name).map { careers($0) + [$0] } ?? []
  }

  /// The careers that lead to the title with which a name begins, each with the rest of the name.
  private func careers(_ name: Phrase) -> [Phrase] {
    guard let title = longest(titles.map(\.title), beginning: name),
      let careers = titles.first(where: { $0.title == title })?.careers,
      // *Física* is the career, not a woman who is a physicist.
      !careers.contains(where: { $0.begins(name, by: .word) })
    else { return [] }
    return careers.map { $0 + name.dropping(title) }
  }

  private func longest(_ phrases: [Phrase], beginning name: Phrase) -> Phrase? {
    phrases.filter { $0.begins(name, by: .form) }.max { $0.words.count < $1.words.count }
  }
}
