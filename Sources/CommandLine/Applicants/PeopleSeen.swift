internal import Applicant
internal import Reading

/// Whose files were met so far. Results take one verdict on a person, and none on somebody without a number: whoever
/// evaluates hears of it while something can be done about it.
struct PeopleSeen {
  /// Whose file it is, and where it stands.
  struct Person {
    /// The number of the document, as a text of JSON; `nil` where the file names none.
    let number: String?
    let file: String
    /// 0 where it is not one of many lines.
    let line: Int

    init(_ applicant: ApplicantFile, in file: String, line: Int = 0) {
      number = applicant.personal.document.map { JSONText.quoted($0.number) }
      (self.file, self.line) = (file, line)
    }

    fileprivate init(number: String, file: String, line: Int) {
      (self.number, self.file, self.line) = (number, file, line)
    }

    /// As it is put aside, so that it is known to a later call: nothing of it can hold a NUL.
    var setAside: [UInt8] { number.map { Array("\($0)\0\(file)\0\(line)\0".utf8) } ?? [] }

    fileprivate var place: String { line == 0 ? file : "\(file):\(line)" }
  }

  /// Numbers of those who should be met and were not yet, as texts of JSON.
  private(set) var awaited: Set<String>
  /// By number, where each was met first.
  private var known: [String: Person] = [:]
  /// Of how many people it is known at most: memory must not grow with the input, and no posting has as many.
  private let most: Int
  /// Whether there were more, so that some who stand there twice were not seen to.
  private(set) var isFull = false

  /// - Parameter awaited: numbers of those who should be met, as texts of JSON.
  init(awaiting awaited: Set<String> = [], most: Int = 1 << 16) {
    self.awaited = awaited
    self.most = most
  }

  /// - Parameter bytes: what was put aside of persons, one after the other.
  init(setAside bytes: [UInt8], awaiting awaited: Set<String> = []) {
    self.init(awaiting: awaited)
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    for start in stride(from: 0, to: fields.count - 2, by: 3) {
      _ = take(Person(number: fields[start], file: fields[start + 1], line: Int(fields[start + 2]) ?? 0))
    }
  }

  /// Takes note of a person; answers what is to be said, if anything is.
  mutating func take(_ person: Person) -> Fault? {
    guard let number = person.number else {
      return Self.warning(
        person, at: "personal.document",
        es: "el expediente no dice de quién es, y results no admite un veredicto sin número de documento; complételo",
        en:
          "the file does not say whose it is, and results takes no verdict without the number of a document; complete it"
      )
    }
    awaited.remove(number)
    guard let first = known[number] else {
      if known.count < most { known[number] = person } else { isFull = true }
      return nil
    }
    return Self.warning(
      person, at: "personal.document.number",
      es: "otro expediente con este número está en \(first.place), y results admite uno solo; deje el que vale",
      en: "another file with this number is at \(first.place), and results takes only one; leave the one that counts")
  }

  /// What is said in the end where there were more people than can be known.
  var notice: Bilingual? {
    guard isFull else { return nil }
    return Bilingual(
      "hay más de \(most) personas: números repetidos se buscaron solo entre las primeras; results los nombra todos\n",
      "there are more than \(most) people: numbers that stand there twice were looked for among the first alone; results names them all\n"
    )
  }

  /// Says where, never who: no number goes into a log.
  private static func warning(_ person: Person, at path: String, es: String, en: String) -> Fault {
    Fault(.warning, file: person.file, line: person.line, path: path, kind: .refused(found: "", es: es, en: en))
  }
}
