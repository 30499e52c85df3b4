internal import Eligibility
internal import Glibc
internal import Merit
internal import Papers
internal import Reports

/// The papers of an evaluation, made once everybody is there: lists, matrix, a sheet for each person.
struct EvaluationPapers {
  let folder: String
  let people: PeopleSetAside
  let setup: EvaluationSetup
  let evaluators: [String]
  let wording: Wording

  /// The matrix for programs and the list to publish.
  func writeLists() throws(FileError) {
    let csv = EvaluationCSV(posting: setup.posting, evaluators: evaluators, wording: wording)
    try write("matriz.csv") { file throws(FileError) in
      try file.append(Array(csv.head.utf8))
      try people.visit { person throws(FileError) in try file.append(Array(person.line.utf8)) }
    }
    let (list, entries) = try published()
    try write("publicar.csv") { file throws(FileError) in
      try file.append(Array(list.head.utf8))
      for (index, entry) in entries.enumerated() { try file.append(Array(list.line(of: entry, order: index + 1).utf8)) }
    }
  }

  /// How many sheets take as long as starting one more press.
  static let sheetsWorthAPress = 5

  /// The workbook of the matrix, the list to publish and a sheet for each person, with the sheets shared out among the
  /// presses.
  func draw(by presses: [PaperPress]) throws(FileError) {
    let sheets = "\(folder)/fichas"
    try FileSystem.makeFolder(sheets)
    let matrix = setup.matrix(evaluators, wording)
    let first = presses[0]
    let workbook = first.open(matrix.workbook, at: "\(folder)/matriz.xlsx", replacing: true)
    var names: [String: Int] = [:]
    var progress = RateProgress(
      total: people.count, of: Bilingual("fichas", "sheets"), language: wording.language)
    defer { progress.clear() }
    var (asked, drawn) = (0, 0)
    try people.visit { person throws(FileError) in
      first.add(person.rows.person, toSheet: EvaluationMatrix.personSheet, of: workbook)
      for row in person.rows.reasons { first.add(row, toSheet: EvaluationMatrix.reasonSheet, of: workbook) }
      // Somebody who stands there twice has two sheets.
      names[person.fileName, default: 0] += 1
      let number = names[person.fileName] ?? 1
      let name = number == 1 ? person.fileName : "\(person.fileName)-\(number)"
      let press = presses[asked % presses.count]
      if let sheet = person.sheet { press.draw(sheet, to: "\(sheets)/\(name).pdf", replacing: true) }
      asked += 1
      let outcomes = press.outcomes()
      try PaperPress.check(outcomes)
      drawn += outcomes.count
      progress.show(drawn, part: drawn)
    }
    first.close(workbook)
    let (list, entries) = try published()
    first.draw(list.paper(entries), to: "\(folder)/publicar.pdf", replacing: true)
    for press in presses { try PaperPress.check(press.finish()) }
  }

  private func published() throws(FileError) -> (PublishedList, [PublishedList.Entry]) {
    var listed: [PublishedList.Person] = []
    try people.visit { person in listed.append(person.listed) }
    let list = PublishedList(
      posting: setup.posting, stage: MeritStage(setup.stage), on: setup.on, wording: wording)
    return (list, PublishedList.entries(of: listed))
  }

  /// Writes a file that takes its name once it is whole.
  private func write(_ name: String, _ body: (AppendedFile) throws(FileError) -> Void) throws(FileError) {
    let (path, beside) = ("\(folder)/\(name)", "\(folder)/.\(name)")
    let file = try AppendedFile(beside)
    try file.cut(to: 0)
    try body(file)
    try file.synchronize()
    guard rename(beside, path) == 0 else { throw FileError(path: path, code: errno) }
  }
}
