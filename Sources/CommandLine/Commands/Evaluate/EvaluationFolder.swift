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
  private(set) var progress: EvaluationProgress
  private var saved = MonotonicClock.milliseconds

  private var taken = 0
  /// More often would cost more than doing the work since again.
  private static let piecesBetweenSaves = 16
  private static let progressName = ".avance.json"
  private static let papersName = ".papeles"

  /// Opens a folder, or makes it.
  ///
  /// - Parameter input: what tells whether it is the same evaluation.
  init(_ path: String, form: Form, input: String, language: Language) throws(Stop) {
    self.path = path
    self.form = form
    do throws(FileError) {
      try FileSystem.makeFolder(path)
      progress = try Self.begin(path, input) ?? EvaluationProgress(input: "")
      guard progress.input == input else { throw FileError(path: path, code: EEXIST) }
      papers = try AppendedFile("\(path)/\(Self.papersName)", size: progress.papers)
      guard papers.lock() else { throw FileError(path: path, code: EBUSY) }
      verdicts = try AppendedFile("\(path)/veredictos.ndjson", size: progress.verdicts)
      errors = try AppendedFile("\(path)/errores.txt", size: progress.errors)
      try save()
    } catch {
      if error.code == EEXIST || error.code == EBUSY { throw Self.taken(path, isBusy: error.code == EBUSY, language) }
      throw .input([Fault(file: error.path, kind: .cannotWrite(error.obstacle))])
    }
  }

  /// How far an earlier call came; of an empty folder, the beginning; `nil` where something else lies there.
  private static func begin(_ path: String, _ input: String) throws(FileError) -> EvaluationProgress? {
    if let bytes = try? FileSystem.read("\(path)/\(progressName)", regular: true) { return EvaluationProgress(bytes) }
    let isEmpty = try FileSystem.names(in: path, endingIn: "").isEmpty && access("\(path)/\(papersName)", F_OK) != 0
    return isEmpty ? EvaluationProgress(input: input) : nil
  }

  private static func taken(_ path: String, isBusy: Bool, _ language: Language) -> Stop {
    let reason =
      isBusy
      ? Bilingual("otra evaluación está escribiendo en «\(path)»", "another evaluation is writing into \"\(path)\"")
      : Bilingual(
        "en «\(path)» ya hay otra cosa, o la evaluación de otros datos: dé una carpeta nueva",
        "\"\(path)\" has something else in it, or the evaluation of other data: give a new folder")
    return .usage(reason.text(language))
  }

  /// Takes what was made of a piece of the input.
  func take(_ batch: ApplicantBatch, _ wording: Wording) throws(Stop) {
    do throws(FileError) {
      try verdicts.append(batch.output)
      try errors.append(Array(batch.faults.map { wording.line($0) + "\n" }.joined().utf8))
      if form != .ndjson { for person in batch.papers { try papers.append(person.setAside(withSheet: form == .xlsx)) } }
      progress.place = batch.place
      progress.people += batch.people
      progress.unread += batch.unread
      (progress.verdicts, progress.errors, progress.papers) = (verdicts.size, errors.size, papers.size)
      taken += 1
      if taken.isMultiple(of: Self.piecesBetweenSaves) || MonotonicClock.milliseconds - saved >= 1_000 { try save() }
    } catch {
      throw .input([Fault(file: error.path, kind: .cannotWrite(error.obstacle))])
    }
  }

  private func save() throws(FileError) {
    try FileSystem.put(Array(progress.text.utf8), at: "\(path)/\(Self.progressName)")
    saved = MonotonicClock.milliseconds
  }

  // MARK: Everybody is there

  /// Makes the papers, in the order of names, and takes away what was put aside for them.
  func finish(_ setup: EvaluationSetup, _ evaluators: [String], _ wording: Wording) throws(Stop) {
    do throws(FileError) {
      try save()
      if form != .ndjson {
        let finishing = EvaluationPapers(
          folder: path, people: try PeopleSetAside(papers), setup: setup, evaluators: evaluators, wording: wording)
        try finishing.writeLists()
        if form == .xlsx { try finishing.draw() }
      }
      if errors.size == 0 { unlink(errors.path) }
      unlink(papers.path)
      unlink("\(path)/\(Self.progressName)")
    } catch {
      throw .input([Fault(file: error.path, kind: .cannotWrite(error.obstacle))])
    }
  }
}
