public import Documents
public import Eligibility
internal import Reading

/// What looking at a document showed, as JSON (`document-inspection/1`), on one line.
public enum InspectionJSON {
  /// - Parameters:
  ///   - sha256: of the bytes, where they could be read.
  ///   - acceptance: what the rules that were named say of it; `nil` where none were.
  public static func line(
    _ inspection: DocumentInspection, file: String, sha256: String?, acceptance: Evidence.Acceptance?
  ) -> String {
    JSONOutput.object([
      ("schema", .text("document-inspection/1")), ("file", .text(file)),
      ("opened", .flag(!inspection.isUnopened)), ("format", .text(inspection.format.rawValue)),
      ("bytes", .integer(inspection.bytes)), ("sha256", .text(orNull: sha256)),
      ("pages", inspection.pages.map { .integer($0) } ?? .null), ("encrypted", .flag(inspection.isEncrypted)),
      ("form", .flag(inspection.hasForm)), ("flaws", .texts(inspection.flaws.map(\.rawValue))),
      ("acceptance", .text(orNull: acceptance?.rawValue)), ("looks", .array(inspection.looks.map(page))),
      ("texts", .array(inspection.texts.map(text))), ("noRecognition", .flag(inspection.lacksRecognition)),
      ("reading", inspection.texts.isEmpty ? .null : PaperJSON.object(inspection.paper)),
    ]).compact
  }

  private static func page(_ look: PageLook) -> JSONOutput {
    .object([
      ("page", .integer(look.number)), ("content", .text(look.content.rawValue)), ("widthMm", .integer(look.width)),
      ("heightMm", .integer(look.height)), ("letters", .integer(look.letters)),
      ("resolution", look.resolution.map { .integer($0) } ?? .null), ("turn", .integer(look.turn)),
      ("flaws", .texts(look.flaws.map(\.rawValue))),
    ])
  }

  private static func text(_ text: PageText) -> JSONOutput {
    .object([("page", .integer(text.page)), ("source", .text(text.source.rawValue)), ("lines", .texts(text.lines))])
  }
}
