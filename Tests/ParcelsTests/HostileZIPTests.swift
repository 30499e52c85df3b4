import Foundation
import Parcels
import TestSupport
import Testing

/// ZIPs as strangers may pack them, by Python's own library: entries that may be taken, or why they may not.
@Suite struct HostileZIPTests {
  @Test func aPlainZIPIsUnpacked() throws {
    let bytes = try Working.python(
      """
      z.writestr("expediente.json", "{}")
      z.mkdir("docs") if hasattr(z, "mkdir") else z.writestr("docs/", "")
      z.writestr("docs/título ñandú.pdf", b"%PDF" * 100000)
      z.writestr("docs/vacío", b"")
      """)
    let found = try Working.zip(bytes)
    #expect(found.fault == nil && found.refused.isEmpty)
    #expect(Set(found.files.keys) == ["expediente.json", "docs/título ñandú.pdf", "docs/vacío"])
    #expect(found.files["docs/título ñandú.pdf"]?.count == 400_000 && found.files["docs/vacío"] == [])
  }

  /// A script, and which names are refused, why.
  static let refused: [(script: String, name: String, why: ParcelNames.Refusal)] = [
    (#"z.writestr("../fuera", "x")"#, "../fuera", .leadsOut),
    (#"z.writestr("a/../../fuera", "x")"#, "a/../../fuera", .leadsOut),
    (#"z.writestr(entry("/etc/passwd"), "x")"#, "/etc/passwd", .leadsOut),
    (#"z.writestr("a/./b", "x")"#, "a/./b", .leadsOut),
    (#"z.writestr("a//b", "x")"#, "a//b", .leadsOut), (#"z.writestr("C:/x", "x")"#, "C:/x", .leadsOut),
    (#"z.writestr("..", "x")"#, "..", .leadsOut), (#"z.writestr("d/" * 3 + "../", "")"#, "d/d/d/../", .leadsOut),
    (#"z.writestr("x" * 300, "x")"#, String(repeating: "x", count: 300), .leadsOut),
    (#"z.writestr(entry("enlace", 0o120777), "/etc/passwd")"#, "enlace", .noFile),
    (#"z.writestr(entry("letras", 0o020600), "")"#, "letras", .noFile),
    (#"z.writestr(entry("disco", 0o060600), "")"#, "disco", .noFile),
    (#"z.writestr("a\x01b", "x")"#, "a\u{1}b", .unreadable),
    (#"z.writestr("a", "x"); z.writestr("a", "y")"#, "a", .twice),
    (#"z.writestr("a", "x"); z.writestr("A", "y")"#, "A", .twice),
    (#"z.writestr("d/a", "x"); z.writestr("D/A", "y")"#, "D/A", .twice),
    (#"z.writestr("\u00f1", "x"); z.writestr("n\u0303", "y")"#, "n\u{303}", .twice),
    (#"z.writestr("a", "x"); z.writestr("a/b", "y")"#, "a/b", .twice),
    (#"z.writestr("a/b", "x"); z.writestr("a", "y")"#, "a", .twice),
  ]

  @Test(arguments: refused.indices)
  func anEntryThatMayNotBeTakenIsNamed(index: Int) throws {
    let (script, name, why) = Self.refused[index]
    let found = try Working.zip(try Working.python(script))
    #expect(found.fault == nil)
    #expect(found.refused.map(\.name.unicodeScalars.description) == [name.unicodeScalars.description], "\(script)")
    #expect(found.refused.map(\.why) == [why], "\(script)")
  }

  @Test func allThatIsWrongIsNamed() throws {
    let found = try Working.zip(
      try Working.python(
        """
        z.writestr("../a", "x")
        z.writestr("bien", "x")
        z.writestr(entry("enlace", 0o120777), "a")
        """))
    #expect(found.refused.map(\.why) == [.leadsOut, .noFile] && found.files["bien"] == [0x78])
  }

  @Test func aNameThatIsNoUTF8IsRefused() throws {
    var bytes = try Working.python(#"z.writestr("nXme", "x")"#)
    for index in bytes.indices.dropLast(4) where bytes[index...].starts(with: Array("nXme".utf8)) {
      bytes[index + 1] = 0xF1
    }
    #expect(try Working.zip(bytes).refused.map(\.why) == [.unreadable])
  }

  /// The mark of encryption, set in both places where it stands.
  @Test func anEncryptedEntryIsRefused() throws {
    var bytes = try Working.python(#"z.writestr("a", "x" * 20)"#)
    for index in bytes.indices.dropLast(10) {
      if bytes[index...].starts(with: [0x50, 0x4B, 3, 4]) { bytes[index + 6] |= 1 }
      if bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[index + 8] |= 1 }
    }
    let found = try Working.zip(bytes)
    #expect(found.refused.map(\.why) == [.encrypted])
  }

  @Test(arguments: [(ParcelLimits.entries, true), (ParcelLimits.entries + 1, false), (100_000, false)])
  func theLimitOfEntriesIsMet(count: Int, isRead: Bool) throws {
    let found = try Working.zip(try Working.python("for i in range(\(count)): z.writestr(str(i), '')"))
    #expect(found.fault == (isRead ? nil : .tooManyEntries))
    #expect(found.files.count == min(count, ParcelLimits.entries))
  }

  @Test func aBombIsStopped() throws {
    let bytes = try Working.python(#"for i in range(3): z.writestr(str(i), b"\0" * (20 << 20))"#)
    #expect(bytes.count < 1 << 20)
    let found = try Working.zip(bytes)
    let unpacked = found.files.values.reduce(0) { $0 + $1.count }
    #expect(found.fault == .tooLarge && unpacked <= bytes.count * ParcelLimits.ratio + (1 << 20))
  }

  @Test func whatIsWellPackedIsNoBomb() throws {
    let bytes = try Working.python(#"z.writestr("a", b"\0" * (1 << 20))"#)
    let found = try Working.zip(bytes)
    #expect(
      found.fault == nil && found.files["a"]?.count == 1 << 20, "a megabyte is let through whatever it was packed to")
  }

  @Test func aSumThatIsWrongIsDamage() throws {
    var bytes = try Working.python(#"z.compression = zipfile.ZIP_STORED; z.writestr("a", "uno dos tres")"#)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("uno".utf8)) })
    bytes[place] = UInt8(ascii: "U")
    #expect(try Working.zip(bytes).fault == .damaged)
  }

  /// A size of 64 bits that the bytes do not have; where the one of 32 bits holds, nobody reads the other.
  @Test func aZIPThatLiesAboutItsSizeIsDamage() throws {
    let script = #"z.open(entry("a"), "w", force_zip64=True).close(); z.writestr("b", "x")"#
    var bytes = try Working.python(script)
    for index in bytes.indices.dropLast(20) where bytes[index...].starts(with: [1, 0, 16, 0]) {
      for place in 4..<20 { bytes[index + place] = 0xEE }
    }
    let found = try Working.zip(bytes)
    let isRefused = found.fault == .damaged || found.fault == .contradictory
    #expect(isRefused || found.files["a"] == [], "\(found)")
  }

  // MARK: Two directories

  /// What is done to the directory before it is written, after two files were: another program would see other names,
  /// other sizes, or other files.
  @Test(arguments: [
    #"z.filelist[0].filename = "c""#, #"z.filelist[1].filename = "c/""#, "z.filelist[0].CRC ^= 1",
    "z.filelist[0].file_size += 1", "z.filelist[0].file_size -= 1", "z.filelist[0].compress_size += 1",
    "z.filelist[0].compress_type = 0", "z.filelist.pop(0)", "z.filelist.pop()", "z.filelist.clear()",
    "z.filelist.append(z.filelist[0])",
    "p, q = z.filelist; p.header_offset, q.header_offset = q.header_offset, p.header_offset",
    #"z.fp.write(b"PK"); z.start_dir += 2"#, #"z.comment = b"PK\5\6" + bytes(18)"#,
  ])
  func whatAnotherProgramWouldSeeOtherwiseIsRefused(script: String) throws {
    let bytes = try Working.python(#"z.writestr("a", "x" * 30); z.writestr("b", "y" * 40)"# + "\n" + script)
    let fault = try Working.zip(bytes).fault
    #expect(fault == .contradictory || fault == .damaged, "\(script): \(String(describing: fault))")
  }

  /// As programs pack that cannot go back, or reckon with large files, or store a ZIP in a ZIP.
  @Test(arguments: [
    #"z.fp, z._seekable = zipfile._Tellable(z.fp), False"#, "pass", #"z.comment = b"PK y algo""#,
    #"z.open(entry("c"), "w", force_zip64=True).close()"#, "z.compression = zipfile.ZIP_STORED",
    #"z.fp, z._seekable = zipfile._Tellable(z.fp), False; z.open("c", "w", force_zip64=True).close()"#,
    #"z.writestr(entry("c"), b"PK\1\2PK\3\4PK\5\6" + bytes(18), zipfile.ZIP_STORED)"#,
  ])
  func asProgramsPackItIsTaken(script: String) throws {
    let bytes = try Working.python(
      script + "\n" + #"z.writestr("d/", ""); z.writestr("d/ñ", "x" * 30); z.writestr("b", "")"#)
    let found = try Working.zip(bytes)
    #expect(found.fault == nil && found.refused.isEmpty, "\(script): \(found)")
    #expect(found.files["d/ñ"]?.count == 30 && found.files["b"] == [], "\(script)")
  }

  /// Whatever the directory says, nothing beyond the ZIP is read.
  @Test func aDirectoryOfAnyBytesIsNoCrash() throws {
    var random = SeededGenerator.forTest()
    let whole = try Working.python(
      #"z.open(entry("c"), "w", force_zip64=True).close(); z.writestr("b", "x" * 30); z.comment = b"algo""#)
    func agrees(_ bytes: [UInt8]) -> Bool {
      let directory = ZIPDirectory(size: bytes.count) { place, count in
        place + count <= bytes.count ? Array(bytes[place..<place + count]) : nil
      }
      return directory.agrees
    }
    #expect(agrees(whole) && !agrees([]) && !agrees(Array(whole.dropLast(5))))
    for _ in 0..<3_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let value = [0, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = value
      }
      _ = agrees(bytes)
    }
  }

  @Test func whatIsNoZIPIsDamage() throws {
    for bytes in [[], Array("PK".utf8), Array("PK\u{3}\u{4}".utf8), [UInt8](repeating: 0x50, count: 1_000)] {
      #expect(try Working.zip(bytes).fault == .damaged)
    }
  }

  /// Whatever bytes there are, the worker says what they are and does not come to an end on them.
  @Test func damagedZIPsAreNoCrash() throws {
    var random = SeededGenerator.forTest()
    let whole = try Working.python(#"for i in range(5): z.writestr("d/" + str(i), "uno dos tres " * i * 9)"#)
    for round in 0..<150 {
      var bytes = whole
      if round.isMultiple(of: 2) {
        bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
        // Its directory stands at the end, so that one that was cut off has none.
        #expect(try Working.zip(bytes).fault == .damaged, "round \(round)")
      } else {
        for _ in 0...5 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
        #expect(try Working.zip(bytes).fault != .limits, "round \(round): \(bytes)")
      }
    }
  }

  @Test(arguments: [
    (["expediente.json", "docs/a"], ""), (["x/expediente.json", "x/docs/a"], "x"), (["x/expediente.json", "y/a"], nil),
    (["x/y/expediente.json"], nil), (["a", "b"], nil), ([], nil), (["x/a", "x/b"], nil),
    (["x/expediente.json", "__MACOSX/x/._expediente.json", "x/.DS_Store"], "x"), (["x/expediente.json", "a"], nil),
    (["expediente.json", "x/expediente.json"], ""), (["xexpediente.json"], nil),
  ])
  func theFileLiesAtTheTopOrInTheOneFolder(paths: [String], folder: String?) {
    #expect(ParcelRoot.folder(of: "expediente.json", among: paths) == folder)
  }
}
