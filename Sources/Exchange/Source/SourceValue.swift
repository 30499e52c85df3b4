internal import Reading

/// A value of the text that a curriculum stands in, JSON or XML.
///
/// Of an element the attributes (`@year`) and the children are the members, several of one name a list. Its own text is a
/// member too (`text()`), unless there is nothing else.
enum SourceValue {
  case json(JSONValue)
  case element(XMLElement)
  case elements([XMLElement])
  /// The value of an attribute, or the text of an element that has members besides.
  case plain(String)

  static let ownText = "text()"

  /// The text of a leaf, of an element whatever else it has; where XML breaks a line is its layout.
  var text: String? {
    if case .element(let element) = self { return element.text.lines.joined(separator: " ") }
    return ownLines
  }

  /// The same, its lines as they are.
  var ownLines: String? {
    switch self {
    case .json(let value): value.text
    case .element(let element): element.text.trimmed
    case .elements: nil
    case .plain(let text): text
    }
  }

  /// Whether it says anything: it is not `null`, nor white space, nor made of nothing else.
  var saysSomething: Bool {
    if let elements { return elements.contains(where: \.saysSomething) }
    if let members { return members.contains { $0.value.saysSomething } }
    if case .element(let element) = self { return !element.text.allSatisfy(\.isWhitespace) }
    return !isNull && text?.allSatisfy(\.isWhitespace) != true
  }

  /// The place of its text below it; empty where it is nothing but that.
  var textStep: String {
    if case .element(let element) = self, element.hasMembers { return Self.ownText }
    return ""
  }

  /// A number as it is written, or a text.
  var numeral: String? {
    if case .json(let value) = self, let numeral = value.numeral { return numeral }
    return text
  }

  /// `true` or `false`, in whichever form the text has it.
  var flag: Bool? {
    if case .json(let value) = self { return value.flag }
    return text == "true" ? true : text == "false" ? false : nil
  }

  var isNull: Bool {
    if case .json(let value) = self { return value.isNull }
    return false
  }

  /// The elements of a list, or `nil` for another kind of value.
  var elements: [SourceValue]? {
    switch self {
    case .json(let value): value.elements.map { $0.map { .json($0) } }
    case .elements(let elements): elements.map { .element($0) }
    case .element, .plain: nil
    }
  }

  /// The members in the order of the text, each name once or, in JSON, as often as it stands there.
  var members: [(key: String, value: SourceValue)]? {
    switch self {
    case .json(let value): value.members.map { $0.map { ($0.key, .json($0.value)) } }
    case .element(let element): element.hasMembers ? element.members : nil
    case .elements, .plain: nil
    }
  }

  subscript(key: String) -> SourceValue? {
    switch self {
    case .json(let value): value[key].map { .json($0) }
    case .element(let element): element.member(key)
    case .elements, .plain: nil
    }
  }
}

extension XMLElement {
  /// Attributes that are instructions to whoever checks the form of the text.
  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  private var ownAttributes: [Attribute] { attributes.filter { $0.name.namespace != Self.instance } }

  fileprivate var hasMembers: Bool { !children.isEmpty || !ownAttributes.isEmpty }

  fileprivate func member(_ key: String) -> SourceValue? {
    if key.hasPrefix("@") {
      return ownAttributes.first { $0.name.local == key.dropFirst() }.map { .plain($0.value) }
    }
    let named = children.filter { $0.name.local == key }
    guard let first = named.first else { return nil }
    return named.count == 1 ? .element(first) : .elements(named)
  }

  fileprivate var members: [(key: String, value: SourceValue)] {
    var (names, groups) = ([String](), [String: [XMLElement]]())
    for child in children {
      if groups[child.name.local] == nil { names.append(child.name.local) }
      groups[child.name.local, default: []].append(child)
    }
    var known: Set<String> = []
    let attributes = ownAttributes.map { attribute in
      // Two of one name, each of its namespace: the second has its own.
      let name = attribute.name
      let key = known.insert(name.local).inserted ? "@\(name.local)" : "@{\(name.namespace)}\(name.local)"
      return (key: key, value: SourceValue.plain(attribute.value))
    }
    let named = names.compactMap { name -> (key: String, value: SourceValue)? in
      guard let group = groups[name], let first = group.first else { return nil }
      return (name, group.count == 1 ? .element(first) : .elements(group))
    }
    let own = text.trimmed
    return attributes + (own.isEmpty ? [] : [(SourceValue.ownText, .plain(own))]) + named
  }
}
