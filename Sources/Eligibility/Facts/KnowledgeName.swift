internal import Applicant
internal import Words

/// What a knowledge is of, and at which level: *Inglés avanzado* is *Inglés* at the level *avanzado*, whether the level
/// stands in the name or beside it ("indicar el nivel alcanzado", Indecopi 2.1.3 Conocimientos).
///
/// Of technical subjects a word of level is as often part of the name (*Saneamiento básico*): there the names are held against
/// each other as they are, and a level that stands beside one is as good as one in it.
struct KnowledgeName: Sendable {
  /// What is compared.
  let words: Phrase
  /// The words without those of levels.
  let subject: Phrase
  let level: KnowledgeLevel?

  /// A name as a posting asks for it.
  init(asked name: Phrase, kind: KnowledgeKind) {
    let subject = Self.withoutLevels(name)
    let isWhole = kind == .tecnico || subject.isEmpty
    (words, self.subject) = (isWhole ? name : subject, subject)
    level = isWhole ? nil : Self.level(in: name)
  }

  /// A name as an applicant declares it.
  init(declared record: KnowledgeRecord, _ lexicon: Lexicon) {
    let name = lexicon.phrase(record.name ?? "")
    subject = Self.withoutLevels(name)
    guard record.kind == .tecnico, let declared = record.level else {
      words = name
      level = record.level ?? (record.kind == .tecnico ? nil : Self.level(in: name))
      return
    }
    // With a level come those below it: *SIAF*, avanzado, is *SIAF nivel intermedio*.
    let levels = KnowledgeLevel.allCases.filter { $0 <= declared }.map(\.rawValue).joined(separator: " ")
    words = name + lexicon.phrase("nivel \(levels)")
    level = declared
  }

  private static let named: [(level: KnowledgeLevel, word: Phrase)] = {
    let lexicon = Lexicon()
    return KnowledgeLevel.allCases.map { ($0, lexicon.phrase($0.rawValue)) }
  }()

  /// The words by which a name says a level.
  private static let levelWords = named.map(\.word).reduce(Lexicon().phrase("nivel"), +)

  private static func withoutLevels(_ name: Phrase) -> Phrase { name.without(levelWords, by: .form) }

  /// The highest level that a name says; `nil` where it says none.
  private static func level(in name: Phrase) -> KnowledgeLevel? {
    named.last { $0.word.isContained(in: name, by: .form) }?.level
  }
}
