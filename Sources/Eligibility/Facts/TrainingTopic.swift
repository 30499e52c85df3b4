internal import Applicant
internal import Words

/// A topic of a training as a posting has it, which may name the kind of training too: a course with the name *Gestión
/// Pública* is a *Curso de Gestión Pública*. A course may be a training of any kind: "incluye cualquier modalidad de
/// capacitación (talleres, conferencias, seminarios, entre otros)" (Indecopi 2.1.3 Cursos; IPD 7.2.B Cursos); and a programme
/// is one by whichever name: "Para programas de especialización, incluye Programas, Diplomas o Diplomados" (Indecopi).
struct TrainingTopic: Sendable {
  typealias Form = (text: String, words: Phrase)

  /// What is looked for in a record, any of these.
  struct Forms: Sendable {
    let all: [Form]
    /// Their words.
    let phrases: [Phrase]

    fileprivate init(_ all: [Form]) {
      self.all = all
      phrases = all.map(\.words)
    }
  }

  private let whole: Forms
  /// The kind that the topic begins with, and what is asked of records of it: last the topic without the kind.
  private let ofKind: (kind: TrainingKind, forms: Forms)?

  init(_ text: String, lexicon: Lexicon) {
    let form = (text, lexicon.phrase(text))
    whole = Forms([form])
    ofKind = Self.afterKind(text).flatMap { kind, rest in
      let words = lexicon.phrase(rest)
      return words.isEmpty ? nil : (kind, Forms([form, (rest, words)]))
    }
  }

  /// What is looked for in a record of a kind. What a degree serves for is for the rules to say.
  func forms(for kind: TrainingKind) -> Forms {
    guard let ofKind else { return whole }
    let isOfKind =
      ofKind.kind == kind || ofKind.kind == .curso || ofKind.kind.isProgramme && (kind.isProgramme || kind.isDegree)
    return isOfKind ? ofKind.forms : whole
  }

  /// The kinds as they stand before what they are on, without accents. A bare *programa* is as often part of the subject.
  private static let kinds: [(names: [String], kind: TrainingKind)] = [
    (["programa de especializacion", "programas de especializacion"], .programa),
    (
      ["diplomado", "diplomados", "diploma", "diplomas"].flatMap { [$0 + " de especializacion", $0] }, .diplomado
    ),
    (["curso", "cursos", "capacitacion", "capacitaciones"], .curso), (["taller", "talleres"], .taller),
    (["seminario", "seminarios"], .seminario), (["conferencia", "conferencias"], .conferencia),
    (["maestria"], .maestria), (["doctorado"], .doctorado),
  ]

  private static func afterKind(_ text: String) -> (kind: TrainingKind, rest: String)? {
    // Most topics begin otherwise, which their first letters tell where these are of ASCII: no kind has an accent there.
    let first = text.utf8.prefix(4)
    if first.allSatisfy({ $0 < 0x80 }), !beginnings.contains(where: { $0.starts(with: first.map { $0 | 0x20 }) }) {
      return nil
    }
    // Letter by letter, so that what follows stands at the same place in the text.
    let beginning = String(text.prefix(longest).map(plain))
    for (names, kind) in kinds {
      for name in names where beginning.hasPrefix(name) {
        for joining in [" de ", " en ", " sobre "] where beginning.dropFirst(name.count).hasPrefix(joining) {
          return (kind, String(text.dropFirst(name.count + joining.count)))
        }
      }
    }
    return nil
  }

  /// The first letters of the kinds.
  private static let beginnings = Set(kinds.flatMap(\.names).map { Array($0.utf8.prefix(4)) })

  /// As many letters as the longest kind has, with what joins it to its subject.
  private static let longest = (kinds.flatMap(\.names).map(\.count).max() ?? 0) + " sobre ".count

  /// A small letter without its accent.
  private static func plain(_ letter: Character) -> Character {
    // Of ASCII, as nearly all are, the tables of Unicode need not be asked.
    if let ascii = letter.asciiValue {
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(ascii)
        ? Character(Unicode.Scalar(ascii | 0x20)) : letter
    }
    switch letter {
    case "á", "Á": return "a"
    case "é", "É": return "e"
    case "í", "Í": return "i"
    case "ó", "Ó": return "o"
    default: return letter.lowercased().first ?? letter
    }
  }
}
