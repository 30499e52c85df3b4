internal import CArchive
internal import Glibc
internal import Parcels

/// The entries of the ZIP on standard input: the one place that calls libarchive, which writes nothing here.
enum ArchiveReader {
  /// Says every entry; answers why it could not.
  static func read(into answer: inout Answer) -> ParcelFault? {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, status.st_size <= ParcelLimits.packed else { return .tooLarge }
    guard let archive = archive_read_new() else { return .limits }
    defer { archive_read_free(archive) }
    // By its directory, which is what other programs show of it; and no other format.
    guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
      archive_read_open_fd(archive, STDIN_FILENO, 1 << 16) == ARCHIVE_OK
    else { return .damaged }
    var room = Room(packed: Int(status.st_size))
    var entry: OpaquePointer?
    while true {
      let code = archive_read_next_header(archive, &entry)
      if code == ARCHIVE_EOF { return directory(Int(status.st_size)).agrees ? nil : .contradictory }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry else { return .damaged }
      guard room.addEntry() else { return .tooManyEntries }
      let kind = ParcelMessage.EntryKind(rawValue: UInt8(parcel_kind(entry))) ?? .other
      let isEncrypted = archive_entry_is_encrypted(entry) != 0
      guard let name = archive_entry_pathname(entry) else { return .damaged }
      let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
      answer.say(.entry(name: Array(bytes.prefix(ParcelLimits.name + 1)), kind, isEncrypted: isEncrypted))
      // What is not taken is not unpacked.
      if kind == .file, !isEncrypted, let fault = data(of: archive, &room, into: &answer) { return fault }
    }
  }

  /// What the library passes over: it takes names from before each file, and others take them from the directory.
  private static func directory(_ size: Int) -> ZIPDirectory {
    ZIPDirectory(size: size) { place, count in
      var bytes = [UInt8](repeating: 0, count: count)
      return pread(STDIN_FILENO, &bytes, count, place) == count ? bytes : nil
    }
  }

  private static func data(of archive: OpaquePointer, _ room: inout Room, into answer: inout Answer) -> ParcelFault? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var size = 0
    while true {
      let count = archive_read_data(archive, &chunk, chunk.count)
      if count == 0 { return nil }
      guard count > 0 else { return .damaged }
      size += count
      guard size <= ParcelLimits.entry, room.add(count) else { return .tooLarge }
      answer.say(.data(Array(chunk[..<count])))
    }
  }

  /// What may still come, whatever the ZIP says of itself.
  private struct Room {
    private var entries = 0
    private var unpacked = 0
    private let most: Int

    init(packed: Int) {
      most = min(ParcelLimits.unpacked, packed * ParcelLimits.ratio + (1 << 20))
    }

    mutating func addEntry() -> Bool {
      entries += 1
      return entries <= ParcelLimits.entries
    }

    mutating func add(_ count: Int) -> Bool {
      unpacked += count
      return unpacked <= most
    }
  }
}
