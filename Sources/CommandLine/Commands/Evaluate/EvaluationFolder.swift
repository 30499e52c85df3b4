internal import Eligibility
internal import Glibc
internal import OperatingSystem
internal import Papers
internal import Reading
internal import Reports

/// What an evaluation leaves in a folder: verdicts as they come, the papers of all once everybody is there.
///
/// Whoever ends it halfway and calls it again goes on where it stopped: what is known to be whole is kept, what came after
/// is cut off and made anew.
final class EvaluationFolder {
  /// What is made beside the verdicts.
  enum Form: String, CaseIterable {
    case ndjson, csv, xlsx
  }

  private let path: String
  private let form: Form
  private let verdicts: AppendedFile
  private let errors: AppendedFile
  private let papers: AppendedFile
  private let persons: AppendedFile
  private(set) var progress: EvaluationProgress
  private var saved = MonotonicClock.milliseconds

  private var taken = 0
  /// More often would cost more than doing the work since again.
  private static let piecesBetweenSaves = 16
  private static let verdictsName = "veredictos.ndjson"
  private static let progressName = ".avance.json"
  private static let papersName = ".papeles"
  private static let personsName = ".personas"

  /// Opens a folder, or makes it.
  ///
  /// - Parameters:
  ///   - input: what tells whether it is the same evaluation.
  ///   - differences: what is another here than in one of which this is a verdict, in words; `nil` where it is none.
  init(
    _ path: String, form: Form, input: String, language: Language, differences: ([UInt8]) -> [String]?
  ) throws(Stop) {
    self.path = path
    self.form = form
    do throws(FileError) {
      try FileSystem.makeFolder(path)
      guard access("\(path)/.", F_OK) == 0 || errno != ENOTDIR else { throw FileError(path: path, code: EEXIST) }
      let isOurs = access("\(path)/\(Self.progressName)", F_OK) == 0
      let isEmpty = try Self.isEmpty(path)
      guard isOurs || isEmpty else {
        Self.removeRemains(path)
        throw FileError(path: path, code: EEXIST)
      }
      // Nothing is read or cut before it is known that nobody else writes here.
      papers = try AppendedFile("\(path)/\(Self.papersName)")
      guard papers.lock() else { throw FileError(path: path, code: EBUSY) }
      let earlier = isOurs ? try FileSystem.read("\(path)/\(Self.progressName)", regular: true) : nil
      progress =
        earlier.map { EvaluationProgress($0) ?? EvaluationProgress(input: "") } ?? EvaluationProgress(input: input)
      guard progress.input == input else { throw FileError(path: path, code: EEXIST) }
      // Before anything that would be taken for the beginning of results.
      if earlier == nil { try FileSystem.put(Array(progress.text.utf8), at: "\(path)/\(Self.progressName)") }
      verdicts = try AppendedFile("\(path)/\(Self.verdictsName)")
      errors = try AppendedFile("\(path)/errores.txt")
      persons = try AppendedFile("\(path)/\(Self.personsName)")
      try papers.cut(to: progress.papers)
      try verdicts.cut(to: progress.verdicts)
      try errors.cut(to: progress.errors)
      try persons.cut(to: progress.persons)
      try save()
    } catch {
      if error.code == EEXIST || error.code == EBUSY {
        throw Stop.usage(Self.taken(path, isBusy: error.code == EBUSY, differences).text(language))
      }
      throw error.unwritten()
    }
  }

  /// Whether nothing lies there, but for what a call left that ended before it had begun.
  private static func isEmpty(_ path: String) throws(FileError) -> Bool {
    try FileSystem.names(in: path, endingIn: "").isEmpty
  }

  /// Takes away what was set aside of people in an evaluation that is finished, where it ended before it had done so.
  private static func removeRemains(_ path: String) {
    guard access("\(path)/\(verdictsName)", F_OK) == 0 else { return }
    for name in [papersName, personsName] { unlink("\(path)/\(name)") }
  }

  private static func taken(_ path: String, isBusy: Bool, _ differences: ([UInt8]) -> [String]?) -> Bilingual {
    if isBusy {
      return Bilingual(
        "otra evaluación está escribiendo en «\(path)»", "another evaluation is writing into \"\(path)\"")
    }
    // How far it has come is gone once everything is written.
    if access("\(path)/\(progressName)", F_OK) != 0, access("\(path)/\(verdictsName)", F_OK) == 0 {
      return finished(path, firstLine("\(path)/\(verdictsName)").flatMap(differences))
    }
    return Bilingual(
      "en «\(path)» ya hay otra cosa, o la evaluación de otros datos: dé una carpeta nueva",
      "\"\(path)\" has something else in it, or the evaluation of other data: give a new folder")
  }

  /// Nobody looks at every file again only to say that nothing changed: what is known without that is said.
  private static func finished(_ path: String, _ differences: [String]?) -> Bilingual {
    guard let differences else {
      return Bilingual(
        "en «\(path)» ya hay una evaluación terminada: si es esta misma, no falta nada; para otra, dé una carpeta nueva",
        "\"\(path)\" has a finished evaluation in it: if it is this one, nothing is missing; for another, give a new folder"
      )
    }
    if differences.isEmpty {
      return Bilingual(
        "en «\(path)» ya hay una evaluación terminada con esta misma convocatoria, etapa, reglas y decisiones: si lo demás "
          + "tampoco cambió, como los expedientes y a quiénes se evalúa, no falta nada; si cambió, dé una carpeta nueva",
        "\"\(path)\" has a finished evaluation in it with this very posting, stage, rules and decisions: if nothing else "
          + "has changed, as the files and whom it is on, nothing is missing; if it has, give a new folder")
    }
    let list = differences.joined(separator: ", ")
    return Bilingual(
      "en «\(path)» ya hay una evaluación terminada, y no es esta (cambió: \(list)); dé una carpeta nueva",
      "\"\(path)\" has a finished evaluation in it that is not this one (changed: \(list)); give a new folder")
  }

  /// The first line of a text; `nil` where there is none.
  private static func firstLine(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var first: [UInt8]?
    LineChunks(descriptor).next()?.forEachLine { _, line in first = first ?? Array(line) }
    return first
  }

  /// Who was met in earlier calls.
  ///
  /// - Parameter awaited: numbers of those who should be met.
  func peopleSeen(awaiting awaited: Set<String>) throws(Stop) -> PeopleSeen {
    do throws(FileError) {
      return PeopleSeen(setAside: try persons.bytes(0..<persons.size), awaiting: awaited)
    } catch {
      throw error.unread()
    }
  }

  /// Takes what was made of a piece of the input.
  func take(_ batch: ApplicantBatch, _ wording: Wording) throws(Stop) {
    do throws(FileError) {
      try verdicts.append(batch.output)
      try errors.append(Array(batch.faults.map { wording.line($0) + "\n" }.joined().utf8))
      try persons.append(batch.persons.flatMap(\.setAside))
      if form != .ndjson { for person in batch.papers { try papers.append(person.setAside) } }
      progress.place = batch.place
      progress.people += batch.people
      progress.unread += batch.unread
      progress.warnings += batch.warnings.count
      (progress.verdicts, progress.errors, progress.papers) = (verdicts.size, errors.size, papers.size)
      progress.persons = persons.size
      taken += 1
      if taken.isMultiple(of: Self.piecesBetweenSaves) || MonotonicClock.milliseconds - saved >= 1_000 { try save() }
    } catch {
      throw error.unwritten()
    }
  }

  /// Notes what was found wrong once everybody was there.
  func note(_ faults: [Fault], _ wording: Wording) throws(Stop) {
    do throws(FileError) {
      try errors.append(Array(faults.map { wording.line($0) + "\n" }.joined().utf8))
      progress.errors = errors.size
    } catch {
      throw error.unwritten()
    }
  }

  private func save() throws(FileError) {
    // How far it has come may not reach the disk before what it speaks of.
    for file in [verdicts, errors, papers, persons] { try file.synchronize() }
    try FileSystem.put(Array(progress.text.utf8), at: "\(path)/\(Self.progressName)")
    saved = MonotonicClock.milliseconds
  }

  // MARK: Everybody is there

  /// Makes the papers, in the order of names, and takes away what was put aside for them.
  ///
  /// - Parameters:
  ///   - press: what draws them; `nil` where nothing is drawn.
  ///   - jobs: how many presses may draw at once.
  func finish(
    _ setup: EvaluationSetup, _ evaluators: [String], _ press: PaperPress?, jobs: Int, _ wording: Wording
  ) throws(Stop) {
    var presses = press.map { [$0] } ?? []
    let most = min(jobs, progress.people / EvaluationPapers.sheetsWorthAPress)
    // Those that there are draw what there is to draw, if it is only one.
    while !presses.isEmpty, presses.count < most, let further = try? PaperPress() { presses.append(further) }
    do throws(FileError) {
      try save()
      if form != .ndjson {
        let finishing = EvaluationPapers(
          folder: path, people: try PeopleSetAside(papers), setup: setup, evaluators: evaluators, wording: wording)
        try finishing.writeLists()
        if !presses.isEmpty { try finishing.draw(by: presses) }
      }
      if errors.size == 0 { unlink(errors.path) }
      // First what says that there is something to go on with.
      unlink("\(path)/\(Self.progressName)")
      unlink(papers.path)
      unlink(persons.path)
    } catch {
      throw error.unwritten()
    }
  }
}
