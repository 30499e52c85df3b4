public import Eligibility
public import Reading

/// The words of what a person reads, in one language.
public struct Wording: Sendable {
  /// What joins the last two items of a list.
  public enum Conjunction: Sendable {
    case and, or
  }

  /// To whom things are said.
  enum Reader: Sendable {
    /// Whose file it is: what was found, and what would mend it.
    case applicant
    /// Who evaluates and signs: what was found of somebody else.
    case office
  }

  public let language: Language
  let reader: Reader

  public init(_ language: Language) {
    self.init(language, for: .applicant)
  }

  private init(_ language: Language, for reader: Reader) {
    self.language = language
    self.reader = reader
  }

  /// The words for the office that evaluates.
  public var forOffice: Wording { Wording(language, for: .office) }

  /// A sentence of advice after what was found; nothing where the reader is not the one who could follow it.
  func advice(_ sentence: String) -> String { reader == .applicant ? " \(sentence)" : "" }

  /// Text from input with its control characters replaced by U+FFFD.
  public func safe(_ text: String) -> String { SafeText.replacingControls(text) }

  /// What a reason says: what was found, what was asked and, to the applicant and where useful, what would mend it.
  public func message(_ reason: Reason) -> String {
    switch language {
    case .es: SpanishReasons(w: self).message(reason.kind)
    case .en: EnglishReasons(w: self).message(reason.kind)
    }
  }

  /// What a fault of an input says: what was given, what was expected, what to do.
  public func message(_ kind: Fault.Kind) -> String {
    switch language {
    case .es: SpanishFaults().message(kind, key: nil)
    case .en: EnglishFaults().message(kind, key: nil)
    }
  }

  /// What a fault says, with a suggestion where the path shows a key that resembles a known one.
  public func message(_ fault: Fault) -> String {
    let key = FaultKey(fault)
    return switch language {
    case .es: SpanishFaults().message(fault.kind, key: key)
    case .en: EnglishFaults().message(fault.kind, key: key)
    }
  }

  /// What stands between the program and a file, as a part of a sentence.
  public func obstacle(_ obstacle: Fault.Obstacle) -> String {
    switch language {
    case .es: SpanishFaults().obstacle(obstacle)
    case .en: EnglishFaults().obstacle(obstacle)
    }
  }

  /// A fault on one line, as `file:line:column: error: path: message`; what is empty or 0 is left out.
  public func line(_ fault: Fault) -> String {
    var place = safe(fault.file)
    if fault.line > 0 {
      place += place.isEmpty ? "\(fault.line)" : ":\(fault.line)"
      if fault.column > 0 { place += ":\(fault.column)" }
    }
    let severity =
      switch fault.severity {
      case .error: "error"
      case .warning: pick("aviso", "warning")
      }
    let path = SafeText.shortened(safe(fault.path), to: 200)
    return [place, severity, path, message(fault)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// A text for each language, of which this one's is taken.
  func pick(_ es: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch language {
    case .es: es()
    case .en: en()
    }
  }

  /// Text from input between quotation marks, safe and not too long.
  func quoted(_ text: String) -> String {
    let text = SafeText.shortened(safe(text), to: 300)
    return pick("«\(text)»", "\"\(text)\"")
  }
}
