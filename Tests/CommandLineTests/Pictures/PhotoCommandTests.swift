import Foundation
import TestSupport
import Testing

/// `photo check` as it is typed.
@Suite struct PhotoCommandTests {
  /// Pictures that Pillow writes: one that passes, one without colour, one that is damaged, one with data beside it.
  static let script = """
    from PIL import Image, ImageDraw
    from PIL.PngImagePlugin import PngInfo
    image = Image.new("RGB", (413, 508), (250, 250, 250))
    draw = ImageDraw.Draw(image)
    draw.ellipse((16, 380, 397, 800), fill=(40, 60, 110))
    draw.ellipse((120, 50, 293, 330), fill=(40, 28, 22))
    draw.ellipse((130, 70, 283, 340), fill=(150, 105, 78))
    draw.rectangle((172, 320, 240, 400), fill=(140, 96, 70))
    for x in (175, 238):
        draw.ellipse((x - 14, 185, x + 14, 199), fill=(240, 240, 240))
        draw.ellipse((x - 6, 186, x + 6, 198), fill=(10, 10, 10))
        draw.rectangle((x - 20, 166, x + 20, 172), fill=(15, 10, 10))
    draw.line((180, 280, 232, 280), fill=(120, 40, 40), width=5)
    for x in (120, 290):
        draw.line((x, 430, x, 508), fill=(20, 30, 60), width=5)
    image.save("good.png")
    info = PngInfo()
    info.add_text("Place", "home")
    image.save("told.png", pnginfo=info)
    image.save("good.jpg", quality=92)
    image.convert("L").save("grey.png")
    bytes = open("good.png", "rb").read()
    open("half.png", "wb").write(bytes[: len(bytes) // 2])
    open("behind.png", "wb").write(bytes + b"PK" + bytes)
    open("note.txt", "w").write("a note")
    """

  /// Pictures whose points, texts or chunks would take gigabytes.
  static let bombs = """
    import struct, zlib
    def chunk(name, content, length=None):
        stated = len(content) if length is None else length
        return struct.pack(">I", stated) + name + content + struct.pack(">I", zlib.crc32(name + content))
    def png(width, height, *chunks):
        header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
        return b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", header) + b"".join(chunks) + chunk(b"IEND", b"")
    packed = zlib.compress(bytes(3751 * 30000), 9)
    open("bomb-109k.png", "wb").write(png(30000, 30000, chunk(b"IDAT", packed)))
    open("bomb-69.png", "wb").write(png(4, 3, chunk(b"sCAL", b"1" * 24, 2**31 - 1))[:69])
    text = chunk(b"zTXt", b"a" + bytes(2) + zlib.compress(bytes(200 << 20), 9))
    open("bomb-text.png", "wb").write(png(4, 3, text, chunk(b"IDAT", zlib.compress(bytes(6)))))
    open("bomb-chunks.png", "wb").write(png(4, 3, chunk(b"tEXt", b"a" + bytes(1)) * 100000))
    """

  static func inFolder(of script: String = script, _ body: (URL) throws -> Void) throws {
    try Running.inFolder { folder in
      let made = try Running.run(URL(filePath: SystemPython.path), ["-c", script], in: folder)
      try #require(made.code == 0, "\(made.errors)")
      try body(folder)
    }
  }

  @Test func codesAreThoseOfTheContract() throws {
    try Self.inFolder { folder in
      for (files, code) in [
        (["good.png"], 0), (["good.jpg"], 0), (["told.png"], 0), (["good.png", "good.jpg"], 0), (["grey.png"], 1),
        (["good.png", "grey.png"], 1), (["half.png"], 1), (["behind.png"], 1), (["note.txt"], 1), (["nobody.png"], 2),
        (["."], 2), ([], 2),
      ] as [([String], Int32)] {
        let run = try Running.run(Running.program, ["photo", "check"] + files, in: folder)
        #expect(run.code == code, "\(files): \(run.output)\(run.errors)")
        #expect(run.output.isEmpty == (code == 2))
      }
    }
  }

  /// One that was mistyped keeps nobody from looking at the others.
  @Test func whatIsNotThereIsNamedAndTheRestIsLookedAt() throws {
    try Self.inFolder { folder in
      let files = ["good.png", "nobody.png", "grey.png", "none.png"]
      let run = try Running.run(Running.program, ["photo", "check"] + files + ["--format", "json"], in: folder)
      #expect(run.code == 2 && run.output.split(separator: "\n").count == 2, "\(run.output)")
      #expect(run.errors.contains("nobody.png: error: ") && run.errors.contains("none.png: error: "), "\(run.errors)")
    }
  }

  @Test func everyCheckSaysMeasureThresholdAndSource() throws {
    try Self.inFolder { folder in
      let run = try Running.run(Running.program, ["photo", "check", "grey.png", "--format", "json"], in: folder)
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.output)")
      #expect(object["schema"] as? String == "photograph-check/1" && object["accepted"] as? Bool == false)
      let checks = try #require(object["checks"] as? [[String: Any]])
      #expect(checks.count == 16)
      for check in checks {
        #expect(check["least"] is Int || check["most"] is Int)
        #expect(check["citation"] is [String: Any] || check["reading"] as? Bool == true)
        #expect(check["measured"] is Int)
        #expect((check["state"] as? String == "failed") == (check["id"] as? String == "colour"))
      }
      #expect((object["notChecked"] as? [String])?.contains("glasses") == true)
    }
  }

  @Test func whatIsWrongIsSaidInBothLanguages() throws {
    try Self.inFolder { folder in
      for (file, spanish, english) in [
        ("grey.png", "Use una foto a color.", "Use a photograph in colour."),
        ("half.png", "termina antes de tiempo", "ends before its time"),
        ("note.txt", "No es un PNG ni un JPEG.", "neither a PNG nor a JPEG"),
        ("told.png", "--strip los quita", "--strip takes them away"), ("good.png", "los lentes", "glasses"),
      ] {
        #expect(try Running.run(Running.program, ["photo", "check", file], in: folder).output.contains(spanish))
        let run = try Running.run(Running.program, ["photo", "check", file, "--lang", "en"], in: folder)
        #expect(run.output.contains(english), "\(run.output)")
      }
    }
  }

  @Test func picturesToLookAtAndStrippedOnesAreKept() throws {
    try Self.inFolder { folder in
      let call = ["photo", "check", "told.png", "--annotated", "drawn.png", "--strip", "bare.png"]
      #expect(try Running.run(Running.program, call, in: folder).code == 0)
      let bare = try Data(contentsOf: folder.appending(path: "bare.png"))
      #expect(bare.range(of: Data("home".utf8)) == nil)
      #expect(try Data(contentsOf: folder.appending(path: "good.png")) == bare)
      #expect(try Data(contentsOf: folder.appending(path: "drawn.png")).starts(with: [0x89, 0x50]))
      let again = try Running.run(Running.program, call, in: folder)
      #expect(again.code == 2 && again.errors.contains("drawn.png"))
      let two = try Running.run(
        Running.program, ["photo", "check", "good.png", "told.png", "--strip", "x.png"], in: folder)
      #expect(two.code == 2 && two.output == "")
      let half = try Running.run(Running.program, ["photo", "check", "half.png", "--strip", "y.png"], in: folder)
      #expect(half.code == 1 && !FileManager.default.fileExists(atPath: folder.appending(path: "y.png").path))
    }
  }

  /// Refused before a worker is started, in less memory than an ordinary program begins with.
  @Test func bombsAreRefusedInLittleMemoryAndTime() throws {
    try Self.inFolder(of: Self.bombs) { folder in
      for bomb in ["bomb-69.png", "bomb-109k.png", "bomb-text.png", "bomb-chunks.png"] {
        let run = try Running.tool(
          "timeout", "--signal=KILL", "20", "prlimit", "--as=\(96 << 20)", "--cpu=2", Running.program.path, "photo",
          "check", folder.appending(path: bomb).path)
        #expect(run.code == 1 && run.output.contains("  ! "), "\(bomb): \(run.code) \(run.errors)")
      }
    }
  }

  @Test func withoutItsWorkerTheProgramSaysSo() throws {
    try Self.inFolder { folder in
      let alone = folder.appending(path: "applicant-cli")
      try FileManager.default.copyItem(at: Running.program, to: alone)
      let run = try Running.run(alone, ["photo", "check", "good.png"], in: folder)
      #expect(run.code == 3 && run.errors.contains("picture-worker"))
    }
  }
}
