internal import Days
internal import Eligibility
public import Store

/// The receipt of a submission as data (`receipt/1`).
public enum ReceiptJSON {
  public static func render(_ submission: Submission) -> String { value(submission).rendered() + "\n" }

  /// The same on one line.
  public static func line(_ submission: Submission) -> String { value(submission).compact }

  private static func value(_ submission: Submission) -> JSONOutput {
    .object([
      ("schema", .text("receipt/1")), ("receipt", .text(submission.receipt.description)),
      ("posting", .text(submission.posting)), ("person", .text(submission.person.description)),
      ("step", .text(submission.step.rawValue)), ("number", .integer(submission.number)),
      ("at", .text(submission.at.description)), ("withdrawn", .text(orNull: submission.withdrawn?.description)),
      ("engine", .text(submission.engine)), ("file", .text(submission.file)),
      ("postingText", .text(submission.postingText)), ("book", .text(submission.book)),
      (
        "attachments",
        .array(
          submission.attachments.map { .object([("path", .text($0.path)), ("sha256", .text($0.sha256))]) })
      ),
      ("hash", .text(submission.hash)),
    ])
  }
}
