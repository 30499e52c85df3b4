internal import Applicant
public import Documents

/// One proof of a file beside its paper, as text or as JSON.
public struct ProofComparison {
  /// Why nothing could be compared.
  public enum Obstacle: String, Sendable {
    /// The attachment is not there, is empty or is not the file that the record names.
    case notSound
    /// It holds no words, or none that could be read.
    case noWords
    /// It is a picture of words, and no engine that reads them is installed.
    case noRecognition
  }

  private let proof: AttachedProof
  private let file: String
  private let comparison: Result<PaperComparison, Blocked>

  /// An obstacle as an error.
  public struct Blocked: Error {
    public let obstacle: Obstacle

    public init(_ obstacle: Obstacle) {
      self.obstacle = obstacle
    }
  }

  /// - Parameter file: the path of the attachment, as the applicant file writes it.
  public init(_ proof: AttachedProof, file: String, _ comparison: Result<PaperComparison, Blocked>) {
    self.proof = proof
    self.file = file
    self.comparison = comparison
  }

  /// Whether the paper contradicts the file, or is not there to be compared.
  public var isAgainst: Bool {
    switch comparison {
    case .success(let comparison):
      comparison.findings.contains { if case .differs = $0.outcome { true } else { false } }
    case .failure(let blocked): blocked.obstacle == .notSound
    }
  }

  /// A paragraph, its end included.
  public func text(_ wording: Wording) -> String {
    let record = [proof.id ?? proof.recordPath, proof.record.name].compactMap { $0 }.joined(separator: " · ")
    var lines = [
      "\(wording.safe(record)) — \(wording.safe(wording.term(proof.proof.kind))), \(wording.safe(file))"
    ]
    switch comparison {
    case .success(let comparison):
      lines += comparison.findings.map { finding in
        "  \(mark(finding.outcome)) \(wording.field(finding.field)): \(wording.outcome(finding))"
      }
    case .failure(let blocked): lines.append("  ! \(sentence(blocked.obstacle, wording))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `paper-comparison/1`, on one line.
  public var json: String {
    var members: [(String, JSONOutput)] = [
      ("schema", .text("paper-comparison/1")), ("proof", .text(proof.path)), ("record", .text(orNull: proof.id)),
      ("attachment", .text(proof.attachment)), ("file", .text(file)),
    ]
    switch comparison {
    case .success(let comparison): members.append(("findings", .array(comparison.findings.map(Self.finding))))
    case .failure(let blocked): members.append(("obstacle", .text(blocked.obstacle.rawValue)))
    }
    return JSONOutput.object(members).compact
  }

  private static func finding(_ finding: PaperComparison.Finding) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("field", .text(finding.field.rawValue)), ("declared", PaperJSON.value(finding.declared)),
    ]
    switch finding.outcome {
    case .agrees(let place): members += [("outcome", .text("agrees")), ("page", .integer(place.page))]
    case .differs(_, let shown, let place):
      members += [("outcome", .text("differs")), ("shown", PaperJSON.value(shown)), ("page", .integer(place.page))]
    case .notFound: members.append(("outcome", .text("notFound")))
    }
    return .object(members)
  }

  private func mark(_ outcome: PaperOutcome) -> String {
    switch outcome {
    case .agrees: "="
    case .differs: "≠"
    case .notFound: "?"
    }
  }

  private func sentence(_ obstacle: Obstacle, _ wording: Wording) -> String {
    switch obstacle {
    case .notSound:
      wording.pick(
        "no se comparó: el adjunto falta o no es el que el expediente nombra",
        "not compared: the attachment is missing or is not the one that the file names")
    case .noWords:
      wording.pick("no se comparó: no se pudo leer nada escrito", "not compared: nothing written could be read")
    case .noRecognition:
      wording.pick(
        "no se comparó: es una imagen y no hay lector en español instalado (tesseract-ocr-spa)",
        "not compared: it is a picture and no Spanish reader is installed (tesseract-ocr-spa)")
    }
  }
}
