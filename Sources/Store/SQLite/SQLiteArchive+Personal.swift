public import Days

/// What a person may ask for of their data (Ley 29733): to have them, and to have them erased.
extension SQLiteArchive {
  public func noteExport(of person: StoreID, at moment: Moment) throws(StoreError) {
    try database.write { () throws(StoreError) in
      _ = try row(of: person)
      try append(.personExported, to: AuditEntry.chain(ofPerson: person), at: moment)
    }
  }

  public func erase(_ person: StoreID, at moment: Moment) throws(StoreError) -> Erasure {
    let (kept, digests) = try database.write { () throws(StoreError) in
      let row = try row(of: person)
      let kept = try submissions(ofPerson: row).map(\.receipt)
      let versions = try versions(of: row, person)
      for (_, version) in versions {
        try database.run("DELETE FROM file_attachment WHERE version = ?", .integer(version))
        try database.run("DELETE FROM file_version WHERE id = ?", .integer(version))
      }
      for sha256 in Set(versions.map(\.version.sha256)) {
        try database.run(
          """
          DELETE FROM personal_text WHERE sha256 = ?
            AND NOT EXISTS (SELECT 1 FROM file_version WHERE text = personal_text.id)
            AND NOT EXISTS (SELECT 1 FROM submission WHERE file = personal_text.id)
          """, .text(sha256))
      }
      if kept.isEmpty {
        try database.run("UPDATE person SET document_type = NULL, document_number = NULL WHERE id = ?", .integer(row))
      }
      try append(.personErased, to: AuditEntry.chain(ofPerson: person), at: moment)
      let before = try database.rows("SELECT sha256 FROM attachment") { $0.text(0) }
      try dropUnreferenced()
      let after = Set(try database.rows("SELECT sha256 FROM attachment") { $0.text(0) })
      return (kept, before.filter { !after.contains($0) })
    }
    try remove(digests)
    // The log beside the database still holds what was deleted; while somebody reads, it stays.
    let isBusy = try database.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) != 0 }
    return Erasure(kept: kept, isPurged: isBusy == false)
  }

  /// Takes attachments away that were the person's alone, unless somebody has come with the same one meanwhile.
  private func remove(_ digests: [String]) throws(StoreError) {
    try database.write { () throws(StoreError) in
      for sha256 in digests
      where try database.first("SELECT 1 FROM attachment WHERE sha256 = ?", .text(sha256), read: { _ in }) == nil {
        try attachments.remove(sha256)
      }
    }
  }
}
