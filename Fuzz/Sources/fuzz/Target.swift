import Applicant
import Days
import Eligibility
import Reading
import RuleData
import Words

/// What is fuzzed. Each feeds bytes to one reader and holds what came out against a property; a property that fails is
/// a crash, which libFuzzer keeps.
enum Target: String, CaseIterable {
  case json, csv, dates, words, book, posting, applicant, decisions, curriculum, scores, verdicts, press, picture, token

  func run(_ bytes: [UInt8]) {
    switch self {
    case .json: Self.json(bytes)
    case .csv: Self.csv(bytes)
    case .dates: Self.dates(String(decoding: bytes, as: UTF8.self))
    case .words: Self.words(String(decoding: bytes, as: UTF8.self))
    case .book: Self.book(bytes)
    case .posting: Self.posting(bytes)
    case .applicant: Self.applicant(bytes)
    case .decisions: Self.decisions(bytes)
    case .curriculum: CurriculumTarget.run(bytes)
    case .scores: ResultsTarget.scores(bytes)
    case .verdicts: ResultsTarget.verdicts(bytes)
    case .press: PressTarget.run(bytes)
    case .picture: PictureTarget.run(bytes)
    case .token: TokenTarget.run(bytes)
    }
  }

  /// A text that is refused has a fault; one that is accepted has a place for every value, and each value as it stands
  /// in the text is a text of its own.
  private static func json(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let document = log.parse(bytes) else {
      precondition(log.hasErrors && log.faults.count == 1, "refused without a fault")
      return
    }
    precondition(document.bytes == bytes)
    walk(document.root, depth: 0)
  }

  private static func walk(_ value: JSONValue, depth: Int) {
    _ = (value.text, value.integer, value.flag, value.numeral, value.excerpt)
    precondition(depth > 0 || value.path.isEmpty, "the whole has a path")
    precondition(FaultLog(file: "").parse(Array(value.source.utf8)) != nil, "a value that is no text of its own")
    for element in value.elements ?? [] { walk(element, depth: depth + 1) }
    for member in value.members ?? [] { walk(member.value, depth: depth + 1) }
  }

  private static func csv(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let table = CSVTable(bytes, log: log) else {
      precondition(log.hasErrors, "refused without a fault")
      return
    }
    precondition(log.hasErrors || table.rows.allSatisfy { $0.fields.count == table.names.count })
  }

  /// What is read is written again as it was.
  private static func dates(_ text: String) {
    if let day = Day(text) {
      precondition(day.description == text, "another day")
      let (year, month, ofMonth) = day.civil
      precondition(Day(year: year, month: month, day: ofMonth) == day)
      _ = (day.next, day.previous, day.addingMonths(1_200), day.addingMonths(-1_200))
    }
    if let date = DeclaredDate(text) { precondition(date.description == text && date.first <= date.last) }
    if let time = LocalTime(text) { precondition(time.description == text) }
  }

  /// Of the two texts before and after the first line break: a phrase stands in itself; what begins another stands in
  /// it, and what stands in it is contained in it.
  private static func words(_ text: String) {
    let lexicon = Lexicon()
    let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (first, second) = (lexicon.phrase(parts[0]), lexicon.phrase(parts.count > 1 ? parts[1] : ""))
    precondition(first == Lexicon().phrase(parts[0]), "the words seen before changed the phrase")
    precondition(
      first.begins(first, by: .stem) && first.stands(in: first, by: .stem) && first.isContained(in: first, by: .stem))
    precondition(!first.begins(second, by: .stem) || first.stands(in: second, by: .stem))
    precondition(!first.stands(in: second, by: .stem) || first.isContained(in: second, by: .stem))
    precondition(first.isEmpty || !first.isContained(in: second, by: .stem) || first.isClose(to: second))
  }

  /// A book that can be read can be read out of a library too, and has rules on every day.
  private static func book(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let book = RuleBook.read(bytes, log: log, base: { books[$0].map { .book($0) } }) else {
      precondition(log.hasErrors, "refused without a fault")
      return
    }
    _ = (book.rules(on: book.firstDay ?? day), book.listing)
    var faults: [Fault] = []
    let shelved = RuleLibrary(further: [("further.json", bytes)]).book(book.id, faults: &faults)
    // One that takes the id of the book it is based on is a circle in the library.
    precondition(shelved != nil || faults.contains { $0.severity == .error })
  }

  private static func posting(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let posting = Posting.read(bytes, log: log) else {
      precondition(log.hasErrors, "refused without a fault")
      return
    }
    let overrides = posting.overrides(log: log)
    guard !log.hasErrors, let verdict = decide(emptyFile, posting, overrides) else { return }
    precondition(verdict.on == (posting.applicationDay ?? day))
  }

  /// A file that is accepted can be decided on, in both stages.
  private static func applicant(_ bytes: [UInt8]) {
    let log = FaultLog(file: "")
    guard let file = ApplicantFile.read(bytes, log: log) else {
      precondition(log.hasErrors, "refused without a fault")
      return
    }
    for stage in Stage.allCases { _ = decide(file, askingForAll, [], stage: stage) }
  }

  private static func decisions(_ bytes: [UInt8]) {
    let (table, list) = (FaultLog(file: ""), FaultLog(file: ""))
    precondition(DecisionsCSV.read(bytes, log: table) != nil || table.hasErrors)
    precondition(Decision.read(bytes, log: list) != nil || list.hasErrors)
  }
}

/// The target of this run: libFuzzer calls a function of C, which can capture nothing. Set once, before it is called.
nonisolated(unsafe) var chosen = Target.json

/// What the targets are decided with, read once.
private let library = RuleLibrary()
private let day = Day(number: 20_536)
private let emptyFile = ApplicantFile()

private let books: [String: RuleBook] = {
  var faults: [Fault] = []
  return Dictionary(
    uniqueKeysWithValues: library.ids.compactMap { id in library.book(id, faults: &faults).map { (id, $0) } })
}()

/// A posting that asks for every kind of requirement.
private let askingForAll: Posting = {
  let text = """
    {"schema": "posting/1", "id": "p", "rules": {"book": "servir-2020"}, "profile": {
      "education": {"anyOf": [{"level": "universitario", "status": "bachiller", "careers": ["Derecho"]}],
        "colegiatura": true, "habilitacion": true},
      "training": [{"id": "t", "kind": "curso", "topics": ["gestión pública"], "hours": 20},
        {"id": "u", "kind": "programa", "topics": ["derecho"], "hours": 90, "allowsRelated": true}],
      "knowledge": [{"id": "k", "kind": "ofimatica", "name": "hojas de cálculo", "level": "basico"}],
      "experience": {"general": {"years": 2}, "specific": [{"id": "e", "years": 1, "matters": ["contrataciones"],
        "sector": "publico", "minimumLevel": "analista"}]},
      "additional": [{"id": "a", "name": "licencia de conducir"}], "nationality": "PE"}}
    """
  let log = FaultLog(file: "")
  guard let posting = Posting.read(Array(text.utf8), log: log) else { preconditionFailure("\(log.faults)") }
  return posting
}()

private func decide(
  _ file: ApplicantFile, _ posting: Posting, _ overrides: [Override], stage: Stage = .curricular
) -> Verdict? {
  guard let book = books[posting.book] else { return nil }
  return evaluate(
    file, against: posting, book: book, overrides: overrides, careers: BuiltInData.careers,
    on: posting.applicationDay ?? day, stage: stage, evidence: Evidence(), decisions: [],
    receipt: Receipt(book: "", posting: "", file: "", evidence: "", decisions: ""))
}
