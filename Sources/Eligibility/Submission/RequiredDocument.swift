internal import Applicant

/// A document that a posting requires with the application.
struct RequiredDocument {
  let kind: String

  /// Whether a document of a kind is the one. The copy of the DNI that a posting asks for is, of a foreigner, that of the
  /// carné (IPD V: *documento de identidad DNI o CE*).
  func isServed(by other: String, of file: ApplicantFile) -> Bool {
    other == kind || (kind == "dni" && other == "ce" && file.personal.document?.type == .ce)
  }
}
