internal import Applicant
internal import Digests
internal import Eligibility
internal import Merit
internal import Papers
internal import Reports

/// What an evaluation leaves on paper of one person.
struct PersonPapers {
  /// As the list to publish takes the person.
  let listed: PublishedList.Person
  /// The number of the document, as the name of a file can have it.
  let fileName: String
  /// The hash of the file that was evaluated.
  let hash: String
  /// The line of the matrix for programs.
  let line: String
  let rows: EvaluationMatrix.Rows
  /// `nil` where none is to be drawn.
  let sheet: Paper?
}

/// Makes the papers of persons, on one thread.
struct PersonPapersMaker {
  private let setup: EvaluationSetup
  private let matrix: EvaluationMatrix
  private let csv: EvaluationCSV
  private let evaluators: [String]
  private let wording: Wording

  private let drawsSheets: Bool

  init(_ setup: EvaluationSetup, evaluators: [String], drawsSheets: Bool, wording: Wording) {
    self.drawsSheets = drawsSheets
    self.setup = setup
    self.evaluators = evaluators
    self.wording = wording
    matrix = setup.matrix(evaluators, wording)
    csv = EvaluationCSV(posting: setup.posting, evaluators: evaluators, wording: wording)
  }

  func make(_ verdict: Verdict, _ file: ApplicantFile) -> PersonPapers {
    let mark = CurricularMark(verdict, posting: setup.posting, rules: setup.rules)
    let answer = Answer(
      verdict: verdict, improvements: [], assumptions: [], file: file, posting: setup.posting)
    let particulars = EvaluationPaper.Particulars(
      mark, evaluator: evaluators.isEmpty ? nil : evaluators.joined(separator: "; "), wording: wording)
    return PersonPapers(
      listed: .init(verdict, mark: mark), fileName: Self.fileName(verdict), hash: verdict.receipt.file,
      line: csv.line(of: verdict, mark: mark),
      rows: matrix.rows(of: verdict, mark: mark, names: RecordNames(file)),
      sheet: drawsSheets ? EvaluationPaper(answer, particulars: particulars, wording: wording).paper : nil)
  }

  private static func fileName(_ verdict: Verdict) -> String {
    guard let document = verdict.document else { return "sin-documento" }
    let number = document.number.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return "\(document.type.rawValue)-\(Self.shortened(String(number), of: document.number))"
  }

  /// As long as the name of a file can be on any system; of a longer number the beginning, and what tells it from others.
  private static func shortened(_ name: String, of number: String) -> String {
    guard name.utf8.count > longestNumber else { return name }
    return "\(name.prefix(longestNumber))-\(SHA256.hex(Array(number.utf8)).prefix(16))"
  }

  private static let longestNumber = 64
}
