internal import Days
internal import Eligibility
internal import Reading

/// A stored verdict held against the same question decided now: whether it came out the same, what changed, and why.
public struct Replay: Sendable {
  private let before: JSONValue
  private let now: JSONValue
  private let words: VerdictWords
  private var wording: Wording { words.wording }

  public init(stored: StoredVerdict, answer: Answer, wording: Wording) {
    before = stored.root
    words = VerdictWords(answer, wording: wording)
    let text = VerdictJSON.render(answer, wording: wording)
    guard let document = FaultLog(file: "").parse(Array(text.utf8)) else {
      preconditionFailure("what we write as JSON can be read as JSON")
    }
    now = document.root
  }

  /// Whether the verdict is the same in everything but its receipt and the words of its messages.
  public var isSame: Bool { changedMembers.isEmpty }

  public func render(style: TextStyle = .plain) -> String {
    let layout = TextLayout(style)
    let title =
      isSame
      ? wording.pick("IGUAL — hoy sale el mismo veredicto", "SAME — the verdict comes out the same now")
      : wording.pick("CAMBIÓ — hoy sale otro veredicto", "CHANGED — another verdict comes out now")
    var lines = [layout.heading(title, rule: "=", isSame ? .goodTitle : .badTitle)]
    lines += changes.flatMap { layout.bullet($0) }
    lines += layout.wrap(why, indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  // What decides, and so may be why.
  private static let causes = ["stage", "on", "assumed"]

  /// Members of the verdict that are different, but for what decides.
  private var changedMembers: [String] {
    let keys = (now.members ?? []).map(\.key)
    let all = keys + (before.members ?? []).map(\.key).filter { !keys.contains($0) }
    return all.filter { key in
      key != "receipt" && !Self.causes.contains(key) && !Self.isSame(before[key], now[key])
    }
  }

  /// Whether two values are the same, whatever their messages say and in whichever language.
  private static func isSame(_ a: JSONValue?, _ b: JSONValue?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    if let first = a.members, let second = b.members {
      let keys = Set(first.map(\.key) + second.map(\.key)).subtracting(["message"])
      return keys.allSatisfy { isSame(a[$0], b[$0]) }
    }
    if let first = a.elements, let second = b.elements {
      return first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
    }
    // A text is another value than the number or flag that reads the same.
    return a.text == b.text && (a.text != nil || a.source == b.source)
  }

  private var changes: [String] {
    changedMembers.flatMap { member -> [String] in
      switch member {
      case "outcome":
        return [change(wording.pick("Resultado", "Outcome"), before["outcome"]?.text, now["outcome"]?.text)]
      case "posting", "book": return [change(capitalised(name(of: member)), before[member]?.text, now[member]?.text)]
      case "requirements" where !requirements.isEmpty: return requirements
      case "applicant" where isOfAnother: return [another]
      default: return ["\(capitalised(name(of: member))): \(wording.pick("hay cambios", "changed"))."]
      }
    }
  }

  /// The number of the document of whoever a verdict is on.
  private func number(_ verdict: JSONValue) -> String? { verdict["applicant"]?["document"]?["number"]?.text }

  private var isOfAnother: Bool { number(before) != number(now) }

  /// Of which two people the verdicts are: a mistake in the name of a file is seen by it.
  private var another: String {
    let none = wording.pick("alguien sin número de documento", "somebody without the number of a document")
    let (old, new) = (number(before), number(now))
    func masked(_ number: String?) -> String { number.map { wording.safe(MaskedNumber.text($0)) } ?? none }
    return wording.pick(
      "La persona: el veredicto guardado es de otra (\(masked(old))); el expediente es de \(masked(new)).",
      "The person: the stored verdict is on another one (\(masked(old))); the file is that of \(masked(new)).")
  }

  private func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  private var requirements: [String] {
    let (old, new) = (before["requirements"]?.elements ?? [], now["requirements"]?.elements ?? [])
    func find(_ id: String, _ list: [JSONValue]) -> JSONValue? { list.first { $0["id"]?.text == id } }
    var ids = new.compactMap { $0["id"]?.text }
    ids += old.compactMap { $0["id"]?.text }.filter { !ids.contains($0) }
    return ids.filter { !Self.isSame(find($0, old), find($0, new)) }.map { id in
      let title = RequirementID(id).map(words.title) ?? wording.safe(id)
      return change(title, state(find(id, old)), state(find(id, new)))
    }
  }

  /// How a stored requirement came out: its state and what was counted.
  private func state(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    let known = value["state"]?.text.flatMap { RequirementState(rawValue: $0) }
    var text = known.map(wording.state) ?? wording.safe(value["state"]?.text ?? "")
    if let days = value["counted"]?["totalDays"]?.integer { text += ", \(wording.days(days))" }
    if let hours = value["counted"]?["hours"]?.integer { text += ", \(wording.hours(hours))" }
    return text
  }

  private func change(_ name: String, _ old: String?, _ new: String?) -> String {
    let none = wording.pick("no está", "not there")
    let (old, new) = (old.map(wording.safe) ?? none, new.map(wording.safe) ?? none)
    return old == new
      ? "\(name): \(old); \(wording.pick("cambió por qué", "why has changed"))." : "\(name): \(old) → \(new)."
  }

  /// What of that which decides is different now.
  private var why: String {
    let parts = Receipt.Part.allCases.map(\.rawValue).filter {
      !Self.isSame(before["receipt"]?[$0], now["receipt"]?[$0])
    }
    let own = Self.causes.filter { cause in
      let (old, new) = (before[cause], now[cause])
      return !Self.isSame(old, new) && !(cause == "assumed" && old == nil && new?.elements?.isEmpty == true)
    }
    let causes =
      parts.map { part in
        part == Receipt.Part.engine.rawValue
          ? "\(name(of: part)) (\(wording.safe(before["receipt"]?[part]?.text ?? "")) → \(Engine.version))"
          : name(of: part)
      } + own.map(name)
    if causes.isEmpty {
      return isSame
        ? wording.pick(
          "Nada de lo que decide ha cambiado: el comprobante es el mismo.",
          "Nothing that decides has changed: the receipt is the same.")
        : wording.pick(
          "Nada de lo que decide ha cambiado (el comprobante es el mismo): el veredicto guardado fue modificado "
            + "después de emitirse, o este programa tiene una falla. Avísenos.",
          "Nothing that decides has changed (the receipt is the same): the stored verdict was altered after it was "
            + "made, or this program has a fault. Please tell us.")
    }
    let list = wording.list(causes, .and)
    return isSame
      ? wording.pick("Cambió, sin efecto en el veredicto: \(list).", "Changed, without effect on the verdict: \(list).")
      : wording.pick("Porque cambió: \(list).", "Because this changed: \(list).")
  }

  private func name(of member: String) -> String {
    switch member {
    case "stage": wording.decidingStage
    case "on": wording.decidingDay
    case "assumed": wording.pick("los supuestos", "the assumptions")
    case "requirements": wording.pick("los requisitos", "the requirements")
    case "timeline": wording.pick("la experiencia en el tiempo", "the experience over time")
    case "notes": wording.pick("las notas", "the notes")
    case "improvements": wording.pick("qué hacer", "what to do")
    case "merit": wording.pick("los datos para puntajes y bonificaciones", "what points and bonuses need")
    case "standing": wording.pick("la condición del resultado", "the standing")
    case "applicant": wording.pick("la persona", "the person")
    default: Receipt.Part(rawValue: member).map(wording.decidingPart) ?? wording.quoted(member)
    }
  }
}
