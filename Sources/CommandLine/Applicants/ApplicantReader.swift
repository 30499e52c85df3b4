internal import Applicant
internal import Documents
internal import Eligibility
internal import Merit
internal import OperatingSystem
internal import Reading

/// Reads applicant files and what is to be seen of their attachments, on one thread.
final class ApplicantReader {
  /// Somebody whose file could be read.
  struct Applicant {
    let file: ApplicantFile
    let bytes: [UInt8]
    /// What is known of the attachments.
    var evidence = Evidence()
    /// When the person presented the file, where that is known.
    var days: MeasuringDays?
  }

  typealias Body = (Applicant, inout ApplicantBatch) -> Void

  /// The input as it was named.
  private let name: String
  private let looksInside: Bool
  private let only: Set<String>?
  private var inputs: Inputs

  /// - Parameters:
  ///   - looksInside: whether attachments are looked at.
  ///   - only: documents of those who are meant, the others being passed over; `nil`: everybody is.
  init(_ source: FileSource.Named, invocation: Invocation, looksInside: Bool, only: Set<String>? = nil) {
    name = source.name
    self.looksInside = looksInside
    self.only = only
    inputs = Inputs(invocation, data: source.store)
  }

  /// Does something with each file of a piece that can be read.
  func read(_ piece: FileSource.Piece, each body: Body) -> ApplicantBatch {
    switch piece {
    case .lines(let chunk): read(chunk, each: body)
    case .files(let entries, let given): read(entries, given: given, each: body)
    }
  }

  /// Each line is a file; blank lines are passed over.
  private func read(_ chunk: LineChunks.Chunk, each body: Body) -> ApplicantBatch {
    var batch = ApplicantBatch()
    if chunk.isTooLong {
      batch.unread = 1
      batch.faults = [
        Fault(file: name, line: chunk.firstLine, kind: .tooLarge(limit: FileSystem.maximumSize))
      ]
    }
    chunk.forEachLine { number, line in
      let bytes = Array(line)
      let log = FaultLog(file: name, firstLine: number)
      guard let file = ApplicantFile.read(bytes, log: log) else {
        batch.refuse(log.report)
        return
      }
      guard isMeant(file) else {
        if isMeantWithoutZero(file) { batch.persons.append(.init(file, in: name, line: number)) }
        return
      }
      if !log.faults.isEmpty { batch.warn(log.report) }
      batch.persons.append(.init(file, in: name, line: number))
      if looksInside, !file.attachments.isEmpty { batch.unseen += 1 }
      batch.people += 1
      body(Applicant(file: file, bytes: bytes), &batch)
    }
    batch.place = .init(line: chunk.lastLine, offset: chunk.end)
    return batch
  }

  private func isMeant(_ file: ApplicantFile) -> Bool {
    guard let only, let document = file.personal.document else { return only == nil }
    return only.contains(document.number)
  }

  /// Whether somebody is passed over whom the list may mean: a spreadsheet took the first zero of their number away. They
  /// are met, so that this can be said.
  private func isMeantWithoutZero(_ file: ApplicantFile) -> Bool {
    guard let number = file.personal.document?.number, let only else { return false }
    let short = String(number.dropFirst())
    return only.contains(short) && LostZero.restored(short) == number
  }

  /// Files that stand by themselves, or in the store.
  private func read(_ entries: [FileSource.Entry], given: Int, each body: Body) -> ApplicantBatch {
    var batch = ApplicantBatch()
    batch.place.offset = given
    var files: [Inputs.Read<ApplicantFile>] = []
    var days: [MeasuringDays?] = []
    for entry in entries {
      let (name, measured): (String, MeasuringDays?)
      switch entry {
      case .file(let file, let days): (name, measured) = (file, days)
      case .leftOut(let fault):
        batch.unread += fault.severity == .error ? 1 : 0
        batch.faults.append(fault)
        continue
      }
      do throws(Stop) {
        inputs.warnings = []
        let file = try inputs.applicantFile(name, showing: looksInside)
        guard isMeant(file.value) else {
          if isMeantWithoutZero(file.value) { batch.persons.append(.init(file.value, in: file.path)) }
          continue
        }
        batch.warn(inputs.warnings)
        files.append(file)
        days.append(measured)
        batch.persons.append(.init(file.value, in: file.path))
      } catch {
        guard case .input(let faults) = error else {
          batch.stop = error
          return batch
        }
        batch.refuse(faults)
      }
    }
    var evidence = files.map { _ in Evidence() }
    if looksInside {
      let inspector = DocumentInspector(worker: OwnProgram.path(beside: "document-worker"), jobs: 1)
      (evidence, batch.obstacle) = AttachedFiles.evidence(of: files, by: inspector)
    }
    for (index, file) in files.enumerated() {
      batch.people += 1
      body(
        Applicant(file: file.value, bytes: file.bytes, evidence: evidence[index], days: days[index]), &batch)
    }
    return batch
  }
}
