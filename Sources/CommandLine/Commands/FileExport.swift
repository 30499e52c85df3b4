internal import Applicant
internal import Reading
internal import Store

/// Writes an applicant file with its attachments as the folder that it was imported from, or as one ZIP of that.
struct FileExport {
  let access: StoreAccess
  let place: any ExportPlace

  /// - Returns: how many attachments were written.
  @discardableResult
  func write(_ bytes: [UInt8], _ attachments: [StoredAttachment], to below: String = "") throws(Stop) -> Int {
    let prefix = below.isEmpty ? "" : "\(below)/"
    try place.write(bytes, to: "\(prefix)expediente.json")
    // Only by the names that the file itself has, which its reader has seen to stay inside the folder; and it may name
    // itself.
    let file = ApplicantFile.read(bytes, log: FaultLog(file: below))
    let named = Set(file?.attachments.map { Array($0.file.utf8) } ?? [])
    let written = attachments.filter { named.contains(Array($0.path.utf8)) && $0.path != "expediente.json" }
    // In the same order whenever the same is written.
    for attachment in written.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      try write(attachment, to: "\(prefix)\(attachment.path)")
    }
    return written.count
  }

  private func write(_ attachment: StoredAttachment, to name: String) throws(Stop) {
    do throws(Stop) {
      try place.write(attachment: attachment.sha256, of: access, to: name)
    } catch {
      guard case .store(.damaged, _) = error else { throw error }
      throw .disk(
        Fault(
          file: name,
          kind: .refused(
            found: "",
            es: "el adjunto que está en el almacén no es el que se guardó, o ya no está: no se ha escrito nada; "
              + "vea store check, y restaure una copia",
            en: "the attachment in the store is not what was put there, or is there no more: nothing was written; "
              + "see store check, and restore a copy")))
    }
  }
}
