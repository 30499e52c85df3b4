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
    let kept = try database.write { () throws(StoreError) in
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
      return kept
    }
    // Whose an attachment was that nothing refers to, nobody can say: one that an import left when it was cut short may
    // be theirs.
    let sweep = try sweep(patience: patience)
    // The log beside the database still holds what was deleted; while somebody reads, it stays.
    let isBusy = try database.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) != 0 }
    return Erasure(kept: kept, isPurged: isBusy == false, isSwept: sweep.isWhole)
  }
}
