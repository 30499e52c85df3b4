public import Days
internal import Eligibility
public import Store

/// The receipt of a submission: what was handed in, when, and the hash by which anybody can tell that it is that.
public struct ReceiptText {
  private let submission: Submission
  private let documents: ClosedRange<Moment>?
  private let wording: Wording
  private let layout: TextLayout

  /// - Parameter documents: when the posting takes papers of those who applied, where that is a step of its own.
  public init(
    _ submission: Submission, documents: ClosedRange<Moment>? = nil, wording: Wording, style: TextStyle = .plain
  ) {
    self.submission = submission
    self.documents = documents
    self.wording = wording
    layout = TextLayout(style)
  }

  /// The whole receipt.
  public func render() -> String {
    let title = "\(pick("Constancia", "Receipt")) \(submission.receipt)"
    var lines = [layout.heading(title, rule: "=")]
    if let withdrawn = submission.withdrawn {
      let said = pick("RETIRADA el \(wording.second(withdrawn))", "WITHDRAWN on \(wording.second(withdrawn))")
      lines += layout.wrap(said, indent: 0)
    }
    lines += facts.flatMap { layout.wrap("\($0): \(wording.safe($1))", indent: 0, hanging: 2) }
    if let next { lines += [""] + layout.wrap(next, indent: 0) }
    if !submission.attachments.isEmpty {
      lines += ["", layout.heading(pick("Adjuntos", "Attachments"))]
      lines += submission.attachments.flatMap { layout.bullet("\(wording.safe($0.path)) \($0.sha256)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is left to do by whoever applied.
  private var next: String? {
    guard submission.step == .application, submission.withdrawn == nil, let documents else { return nil }
    let (from, last) = (wording.second(documents.lowerBound), wording.second(documents.upperBound))
    return pick(
      "Los documentos se entregan aparte, con otro submit a la misma convocatoria: a quien le corresponda presentarlos, "
        + "desde el \(from) hasta el \(last).",
      "The documents are handed in apart, with another submit for the same posting: by whoever is to present them, from "
        + "\(from) until \(last).")
  }

  private var facts: [(String, String)] {
    let what =
      switch submission.step {
      case .application: pick("postulación", "application")
      case .documents: pick("entrega de documentos", "documents")
      }
    return [
      (pick("Convocatoria", "Posting"), submission.posting),
      (pick("Expediente", "File"), submission.person.description),
      (pick("Qué", "What"), "\(what), \(pick("la número", "number")) \(submission.number)"),
      (pick("Recibida", "Received"), "\(wording.second(submission.at)) (\(pick("hora de Lima", "Lima time")))"),
      (pick("Motor", "Engine"), submission.engine), (pick("Expediente SHA-256", "File SHA-256"), submission.file),
      (pick("Convocatoria SHA-256", "Posting SHA-256"), submission.postingText),
      (pick("Reglas SHA-256", "Rules SHA-256"), submission.book),
      (pick("Huella de todo (SHA-256)", "Hash of it all (SHA-256)"), submission.hash),
    ]
  }

  private func pick(_ es: String, _ en: String) -> String { wording.pick(es, en) }
}
