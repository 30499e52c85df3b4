public import Days

/// Reads the members of one JSON object by name, notes every fault, and in the end every member nobody asked for.
///
/// A member that is `null` counts as left out, but for `member(_:)`, which tells the two apart.
public struct ObjectReader {
  public let value: JSONValue
  public let log: FaultLog
  private var members: JSONMembers
  private var asked = MemberSet()
  private var names: [String] = []

  /// A reader of a value that should be an object; notes a fault and is `nil` where it is not.
  public init?(_ value: JSONValue, log: FaultLog) {
    guard let members = JSONMembers(value) else {
      log.unexpected(value, .object)
      return nil
    }
    self.value = value
    self.log = log
    self.members = members
    names.reserveCapacity(members.count + 4)
  }

  /// The member of a name, `null` or not; `nil` where there is none.
  public mutating func member(_ name: String) -> JSONValue? {
    names.append(name)
    guard let (place, node) = members.find(name, in: value.document) else { return nil }
    asked.insert(place)
    return JSONValue(document: value.document, index: node)
  }

  /// A text that is not only blanks; left out where it is empty.
  public mutating func text(_ name: String) -> String? {
    let text = read(name, .text) { $0.text }
    return text?.isBlank == true ? nil : text
  }

  /// A text that must be there and not be blank.
  public mutating func requiredText(_ name: String) -> String? {
    required(name, .filledText) { value in value.text.flatMap { $0.isBlank ? nil : $0 } }
  }

  public mutating func flag(_ name: String) -> Bool? {
    read(name, .flag) { $0.flag }
  }

  public mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    read(name, .integer(range)) { value in value.integer.flatMap { range.contains($0) ? $0 : nil } }
  }

  public mutating func requiredInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
    required(name, .integer(range)) { value in value.integer.flatMap { range.contains($0) ? $0 : nil } }
  }

  public mutating func day(_ name: String) -> Day? {
    let day = read(name, .date) { $0.text.flatMap { Day($0) } }
    if let day { warnOfYear(of: day, name) }
    return day
  }

  /// - Parameter canBeOpen: whether `null`, which is looked at elsewhere, says that it has not come yet.
  public mutating func declaredDate(_ name: String, canBeOpen: Bool = false) -> DeclaredDate? {
    let date = read(name, canBeOpen ? .either(.dateOrMonth, .ongoing) : .dateOrMonth) {
      $0.text.flatMap { DeclaredDate($0) }
    }
    if let date { warnOfYear(of: date.first, name) }
    return date
  }

  /// Of a year in which nothing can have been that somebody still declares, a figure is wrong: it is kept.
  private mutating func warnOfYear(of day: Day, _ name: String) {
    guard !(Self.firstDay...Self.lastDay).contains(day), let value = member(name) else { return }
    log.add(.unusual(found: value.text ?? "", expected: .years(1900...2100)), at: value, severity: .warning)
  }

  private static let firstDay = Day(year: 1900, month: 1, day: 1) ?? .distantPast
  private static let lastDay = Day(year: 2100, month: 12, day: 31) ?? .distantFuture

  /// One word of a closed list.
  @inlinable
  public mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Word.Type = Word.self
  ) -> Word? {
    read(name, .oneOf(type.allCases.map(\.rawValue))) { $0.text.flatMap { Word(rawValue: $0) } }
  }

  /// One word of a closed list that must be there.
  @inlinable
  public mutating func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Word.Type = Word.self
  ) -> Word? {
    required(name, .oneOf(type.allCases.map(\.rawValue))) { $0.text.flatMap { Word(rawValue: $0) } }
  }

  /// Texts, each not blank; `nil` where the list is left out.
  public mutating func texts(_ name: String) -> [String]? {
    read(name, .array) { $0.elements }.map { elements in
      var texts: [String] = []
      texts.reserveCapacity(elements.count)
      for element in elements {
        if let text = element.text, !text.isBlank {
          texts.append(text)
        } else {
          log.unexpected(element, .filledText)
        }
      }
      return texts
    }
  }

  /// Words of an open list, whatever their capitals; those not known are kept and warned of. `nil` where the list is left out.
  public mutating func openWords(_ name: String, known: [String]) -> [String]? {
    read(name, .array) { $0.elements }.map { elements in
      elements.compactMap { element in
        guard let text = element.text else {
          log.unexpected(element, .someOf(known))
          return nil
        }
        return openWord(text, known: known, at: element)
      }
    }
  }

  /// The word of a member, already read, as its open list has it; one that is not on it is kept and warned of.
  public mutating func openWord(_ name: String, _ word: String?, known: [String]) -> String? {
    guard let word, let value = member(name) else { return word }
    return openWord(word, known: known, at: value)
  }

  /// One that differs from a known word by capitals alone is that word.
  private func openWord(_ word: String, known: [String], at value: JSONValue) -> String {
    if known.contains(word) { return word }
    let small = word.lowercased()
    if let same = known.first(where: { $0.lowercased() == small }) { return same }
    log.add(.unknownWord(found: word, known: known), at: value, severity: .warning)
    return word
  }

  /// The elements of an array; none where it is left out.
  public mutating func elements(_ name: String) -> [JSONValue] {
    read(name, .array) { $0.elements } ?? []
  }

  /// A reader for a member that is an object.
  public mutating func object(_ name: String) -> ObjectReader? {
    guard let value = member(name), !value.isNull else { return nil }
    return ObjectReader(value, log: log)
  }

  /// A value that must be there, read by `convert`; `expected` says what it should have been.
  @inlinable
  public mutating func required<Value>(
    _ name: String, _ expected: @autoclosure () -> Fault.Expected, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = member(name), !value.isNull else {
      log.addMissing(name, of: self.value, expected: expected())
      return nil
    }
    return convertOrNote(value, expected, convert)
  }

  /// A value that may be left out, read by `convert`; `expected` says what it should have been.
  @inlinable
  public mutating func read<Value>(
    _ name: String, _ expected: @autoclosure () -> Fault.Expected, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = member(name), !value.isNull else { return nil }
    return convertOrNote(value, expected, convert)
  }

  @inlinable
  func convertOrNote<Value>(
    _ value: JSONValue, _ expected: () -> Fault.Expected, _ convert: (JSONValue) -> Value?
  ) -> Value? {
    if let converted = convert(value) { return converted }
    log.unexpected(value, expected())
    return nil
  }

  /// Warns of the members nobody asked for; they are kept.
  public func finish() {
    noteUnasked(severity: .warning)
  }

  /// Notes the members nobody asked for as errors: for formats that allow no others.
  public func finishStrictly() {
    noteUnasked(severity: .error)
  }

  private func noteUnasked(severity: Fault.Severity) {
    // Most objects have nothing that nobody asked for.
    guard asked.count < members.count else { return }
    var seen: Set<String> = []
    var names: [String] = []
    for name in self.names where !names.contains(name) { names.append(name) }
    let path = log.path(of: value)
    for (index, member) in (value.members ?? []).enumerated() {
      // The second of two equal keys has its own fault.
      guard seen.insert(member.key).inserted, !asked.contains(index) else { continue }
      log.add(.unknownKey(known: names), at: member.value, severity: severity)
      log.keep(
        UnknownMember(path: path.isEmpty ? member.key : "\(path).\(member.key)", json: member.value.source))
    }
  }
}

extension FaultLog {
  /// Notes that a value is not what was expected, showing it as it stands, shortened.
  public func unexpected(_ value: JSONValue, _ expected: Fault.Expected) {
    let isNumber = value.numeral != nil
    add(.unexpected(found: value.excerpt, expected: isNumber ? expected.ofBareNumber : expected), at: value)
  }
}

extension Fault.Expected {
  /// What is said where a bare number stands: of digits alone, many write a text as a number.
  fileprivate var ofBareNumber: Fault.Expected {
    switch self {
    case .filledText, .textWithWords, .date, .dateOrMonth, .time, .digits, .sha256, .relativePath: .inQuotes(self)
    case .either(let first, let second): .either(first.ofBareNumber, second)
    default: self
    }
  }
}

extension JSONValue {
  /// The value as it stands in the text, at most 60 characters of it.
  public var excerpt: String {
    let end = endOffset
    // Four bytes a character at most; what is cut in two at the end falls outside the 60.
    let text = String(decoding: document.bytes[offset..<min(end, offset + 244)], as: UTF8.self)
    return text.count > 60 || end > offset + 244 ? "\(text.prefix(60))…" : text
  }
}

extension ObjectReader {
  /// Checks the name and version of the format.
  public mutating func readSchema(_ name: String) {
    _ = required("schema", .schema(name)) { $0.text == name ? name : nil }
  }

  /// An amount of money in soles with at most two decimals, as céntimos.
  public mutating func amount(_ name: String) -> Int? {
    read(name, .amount) { value in
      value.hundredths.flatMap { (0...100_000_000_099).contains($0) ? $0 : nil }
    }
  }
}

extension JSONValue {
  /// A number that is not negative, with at most two decimals and no exponent, in hundredths; or `nil`.
  public var hundredths: Int? { numeral.flatMap { Hundredths.parse($0) } }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool {
    // What begins with a visible letter of ASCII need not be looked at by characters.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }
}
