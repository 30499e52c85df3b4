internal import Applicant
internal import Words

/// A topic of a training as a posting has it, which may name the kind of training too: a course with the name *Gestión
/// Pública* is a *Curso de Gestión Pública*. A course may be a training of any kind: "incluye cualquier modalidad de
/// capacitación (talleres, conferencias, seminarios, entre otros)" (Indecopi 2.1.3 Cursos; IPD 7.2.B Cursos).
struct TrainingTopic: Sendable {
  typealias Form = (text: String, words: Phrase)

  private let whole: Form
  /// What is asked of records of a kind, where the topic begins with that kind.
  private let ofKind: (kind: TrainingKind, form: Form)?

  init(_ text: String, lexicon: Lexicon) {
    whole = (text, lexicon.phrase(text))
    ofKind = Self.afterKind(text).flatMap { kind, rest in
      let words = lexicon.phrase(rest)
      return words.isEmpty ? nil : (kind: kind, form: (text: rest, words: words))
    }
  }

  /// What is looked for in a record of a kind, any of these.
  func forms(for kind: TrainingKind) -> [Form] {
    if let ofKind, ofKind.kind == kind || ofKind.kind == .curso { [whole, ofKind.form] } else { [whole] }
  }

  /// The words of these.
  func phrases(for kind: TrainingKind) -> [Phrase] { forms(for: kind).map(\.words) }

  /// The kinds as they stand before what they are on. A bare *programa* is as often part of the subject.
  private static let kinds: [(name: String, kind: TrainingKind)] = [
    ("programa de especialización", .programa), ("programa de especializacion", .programa), ("diplomado", .diplomado),
    ("curso", .curso), ("taller", .taller), ("seminario", .seminario), ("conferencia", .conferencia),
    ("maestría", .maestria), ("maestria", .maestria), ("doctorado", .doctorado),
  ]

  private static func afterKind(_ text: String) -> (kind: TrainingKind, rest: String)? {
    let lower = text.lowercased()
    for (name, kind) in kinds where lower.hasPrefix(name) {
      for joining in [" de ", " en ", " sobre "] where lower.dropFirst(name.count).hasPrefix(joining) {
        return (kind, String(text.dropFirst(name.count + joining.count)))
      }
    }
    return nil
  }
}
