internal import Documents
internal import Eligibility
internal import Glibc
internal import OperatingSystem

/// Looks at one file in a process of its own, and says what it sees as it sees it.
struct Examiner {
  /// Where the lines go.
  let output: Int32

  /// The exit code of a process that could not open its file.
  static let unopened: Int32 = 4

  func run(_ mode: WorkerMode, _ path: String) {
    close(STDIN_FILENO)
    close(STDOUT_FILENO)
    guard ChildProcess.limit(mode) else { _exit(1) }
    guard let bytes = read(path) else { _exit(Self.unopened) }
    let format = FileFormat(of: bytes)
    switch (mode, format.format) {
    case (.structure, .pdf): structure(ofPDF: bytes, format)
    case (.structure, _): structure(ofPicture: bytes, format)
    case (.pages, .pdf): pages(ofPDF: bytes)
    case (.words, .pdf): words(ofPDF: bytes)
    case (.preview, .pdf): preview(ofPDF: bytes)
    case (.pages, .png), (.pages, .jpeg): pages(ofPicture: bytes)
    case (.words, .png), (.words, .jpeg): words(ofPicture: bytes)
    case (.preview, .png), (.preview, .jpeg): preview(ofPicture: bytes)
    case (_, .other): break
    }
    say(.done)
  }

  private func say(_ message: WorkerMessage) {
    if !Descriptor.write((Array(message.line.utf8) + [UInt8(ascii: "\n")])[...], to: output) { _exit(1) }
  }

  /// Seconds of processor time that this process has taken.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= WorkerMode.largestFile
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes[filled...].withUnsafeMutableBytes { Descriptor.read(descriptor, into: $0) }
      if count <= 0 { break }
      filled += count
    }
    return Array(bytes[..<filled])
  }
}

// MARK: PDF

extension Examiner {
  private func structure(ofPDF bytes: [UInt8], _ format: FileFormat) {
    let found = PDFStructure(bytes)
    var flaws = found.flaws
    if format.hasJunkBefore { flaws.insert(.damaged) }
    if format.isPolyglot { flaws.insert(.polyglot) }
    var structure = WorkerMessage.Structure(
      format: .pdf, bytes: bytes.count, pages: found.pages, isEncrypted: found.isEncrypted, hasForm: found.hasForm,
      flaws: flaws.sorted())
    say(.structure(structure))
    // Unpacking may be what a process does not survive, so what is known is said before.
    if !flaws.contains(.unreadable), !flaws.contains(.password), !PDFStructure.hasWholePages(bytes) {
      structure.flaws = flaws.union([.damaged]).sorted()
      say(.structure(structure))
    }
  }

  private func pages(ofPDF bytes: [UInt8]) {
    switch PDFPages.open(bytes) {
    case .failure(let flaw): say(.document(pages: 0, flaws: [flaw]))
    case .success(let document):
      say(.document(pages: document.count, flaws: document.flaws.sorted()))
      // A long document of large scans is no fault: what time does not allow is not looked at.
      for index in 0..<min(document.count, WorkerMode.mostPages) where processorSeconds() < WorkerMode.lookingSeconds {
        say(.page(document.look(at: index)))
      }
    }
  }

  private func words(ofPDF bytes: [UInt8]) {
    guard case .success(let document) = PDFPages.open(bytes) else { return }
    var engine: Recogniser?
    for index in 0..<min(document.count, WorkerMode.mostPages) {
      if let lines = document.lines(of: index) {
        say(.text(PageText(page: index + 1, source: .textLayer, lines: lines)))
        continue
      }
      guard let picture = document.picture(of: index, dotsPerInch: Recogniser.dotsPerInch).flatMap(Picture.init)
      else { continue }
      engine = engine ?? Recogniser()
      guard let engine else { return say(.noRecognition) }
      say(.text(PageText(page: index + 1, source: .recognised, lines: engine.lines(of: picture))))
    }
  }

  private func preview(ofPDF bytes: [UInt8]) {
    guard case .success(let document) = PDFPages.open(bytes), document.count > 0 else { return }
    if let png = document.preview(of: 0) { say(.preview(png)) }
  }
}

// MARK: Pictures

extension Examiner {
  private func structure(ofPicture bytes: [UInt8], _ format: FileFormat) {
    var flaws: [Evidence.Flaw] = format.isPolyglot ? [.polyglot] : []
    let isPicture = format.format != .other
    // Its size is looked at before any of its points.
    if isPicture { flaws += Picture.flaws(ofHeader: bytes) }
    say(
      .structure(
        .init(format: format.format, bytes: bytes.count, pages: isPicture ? 1 : nil, flaws: flaws.sorted())))
  }

  private func pages(ofPicture bytes: [UInt8]) {
    guard Picture.flaws(ofHeader: bytes).isEmpty, let picture = Picture(bytes) else {
      return say(.document(pages: 0, flaws: [.unreadable]))
    }
    say(.document(pages: 1, flaws: []))
    say(.page(picture.look))
  }

  private func words(ofPicture bytes: [UInt8]) {
    guard Picture.flaws(ofHeader: bytes).isEmpty, let picture = Picture(bytes) else { return }
    guard let engine = Recogniser() else { return say(.noRecognition) }
    say(.text(PageText(page: 1, source: .recognised, lines: engine.lines(of: picture))))
  }

  private func preview(ofPicture bytes: [UInt8]) {
    guard Picture.flaws(ofHeader: bytes).isEmpty, let picture = Picture(bytes) else { return }
    if let png = picture.preview() { say(.preview(png)) }
  }
}
