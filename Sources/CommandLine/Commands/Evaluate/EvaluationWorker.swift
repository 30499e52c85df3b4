internal import Applicant
internal import Documents
internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import Reports

/// What is written of each file.
enum EvaluationForm: Sendable {
  /// `verdict/1`, one a line.
  case verdicts
  /// Outcome and figures, one a line.
  case brief
}

/// What a thread made of some files.
struct EvaluatedBatch {
  /// What is to be written, whole lines.
  var output: [UInt8] = []
  /// How many were decided, by their outcome.
  var outcomes: [Verdict.Outcome: Int] = [:]
  /// Files that could not be read.
  var unread = 0
  /// Files that name attachments which nobody could look at.
  var unseen = 0
  var faults: [Fault] = []
  /// What kept the program from looking inside attachments.
  var obstacle: DocumentInspector.Obstacle?
  /// What ends the evaluation.
  var stop: Stop?
  /// How far the input was read.
  var place = ApplicantSource.Place()
}

/// Decides on files, on one thread.
final class EvaluationWorker {
  private let setup: EvaluationSetup
  private let evaluator: Evaluator
  private let form: EvaluationForm
  private let wording: Wording
  /// The input as it was named.
  private let name: String
  private var inputs: Inputs

  /// - Parameter store: the folder of the store, where the files come from one.
  init(_ setup: EvaluationSetup, form: EvaluationForm, invocation: Invocation, name: String, store: String?) {
    self.setup = setup
    evaluator = setup.evaluator()
    self.form = form
    wording = invocation.wording
    self.name = name
    inputs = Inputs(invocation, data: store)
  }

  func decide(_ piece: ApplicantSource.Piece) -> EvaluatedBatch {
    switch piece {
    case .lines(let chunk): decide(chunk)
    case .files(let names, let given): decide(names, given: given)
    }
  }

  /// Decides on each line of a text; blank lines are passed over.
  private func decide(_ chunk: LineChunks.Chunk) -> EvaluatedBatch {
    var batch = EvaluatedBatch()
    var line = chunk.firstLine
    defer { batch.place = .init(line: line - 1, offset: chunk.end) }
    if chunk.isTooLong {
      batch.unread = 1
      batch.faults = [Fault(file: name, line: line, kind: .tooLarge(limit: FileSystem.maximumSize))]
      line += 1
      return batch
    }
    var start = 0
    while start < chunk.bytes.count {
      let end = chunk.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? chunk.bytes.count
      if !isBlank(chunk.bytes[start..<end]) {
        let bytes = Array(chunk.bytes[start..<end])
        let log = FaultLog(file: name, firstLine: line)
        if let file = ApplicantFile.read(bytes, log: log) {
          if setup.stage == .curricular, !file.attachments.isEmpty { batch.unseen += 1 }
          add(file, bytes, Evidence(), to: &batch)
        } else {
          batch.unread += 1
          batch.faults += log.report
        }
      }
      start = end + 1
      line += 1
    }
    return batch
  }

  /// Decides on files that stand by themselves, with what is to be seen of their attachments.
  private func decide(_ names: [String], given: Int) -> EvaluatedBatch {
    var batch = EvaluatedBatch()
    batch.place.offset = given
    var files: [Inputs.Read<ApplicantFile>] = []
    for name in names {
      do throws(Stop) {
        files.append(try inputs.applicantFile(name, showing: setup.stage == .curricular))
      } catch {
        if case .input(let faults) = error {
          batch.unread += 1
          batch.faults += faults
        } else {
          batch.stop = error
          return batch
        }
      }
    }
    var evidence = files.map { _ in Evidence() }
    // Nobody looks at documents in the ficha stage.
    if setup.stage == .curricular {
      let inspector = DocumentInspector(worker: OwnProgram.path(beside: "document-worker"), jobs: 1)
      (evidence, batch.obstacle) = inputs.evidence(of: files, by: inspector)
    }
    for (file, evidence) in zip(files, evidence) { add(file.value, file.bytes, evidence, to: &batch) }
    return batch
  }

  private func add(_ file: ApplicantFile, _ bytes: [UInt8], _ evidence: Evidence, to batch: inout EvaluatedBatch) {
    let line: String
    switch form {
    case .brief:
      let brief = evaluator.brief(of: file, evidence: evidence)
      batch.outcomes[brief.outcome, default: 0] += 1
      line = BriefJSON.line(brief)
    case .verdicts:
      let verdict = evaluator.verdict(of: file, evidence: evidence, receipt: setup.receipt(of: bytes, evidence))
      batch.outcomes[verdict.outcome, default: 0] += 1
      line = VerdictJSON.line(verdict, wording: wording)
    }
    batch.output += line.utf8
    batch.output.append(UInt8(ascii: "\n"))
  }

  private func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
  }
}
