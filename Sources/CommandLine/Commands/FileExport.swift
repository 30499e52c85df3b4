internal import Applicant
internal import Reading
internal import Store

/// Writes an applicant file with its attachments as the folder that it was imported from.
struct FileExport {
  let access: StoreAccess
  let folder: NewFolder

  /// - Returns: how many attachments were written.
  @discardableResult
  func write(_ bytes: [UInt8], _ attachments: [StoredAttachment], to below: String = "") throws(Stop) -> Int {
    let place = below.isEmpty ? "" : "\(below)/"
    try folder.write(bytes, to: "\(place)expediente.json")
    // Only by the names that the file itself has, which its reader has seen to stay inside the folder; and it may name
    // itself.
    let named = Set(ApplicantFile.read(bytes, log: FaultLog(file: below))?.attachments.map(\.file) ?? [])
    let written = attachments.filter { named.contains($0.path) && $0.path != "expediente.json" }
    for attachment in written {
      let target = try folder.place(of: "\(place)\(attachment.path)")
      try access.run { archive throws(StoreError) in try archive.copy(attachment: attachment.sha256, to: target) }
    }
    return written.count
  }
}
