internal import Exchange
internal import Glibc
internal import OperatingSystem
internal import Parcels
internal import Reading
internal import Reports

/// A curriculum in a format of others, in a file: JSON or XML, known by what is in it.
enum CurriculumText {
  /// A draft of an applicant file; `nil` where the file is none of those formats.
  static func draft(_ path: String, from inputs: inout Inputs, _ language: Language) throws(Stop) -> Conversion? {
    let text = try inputs.text(path)
    if text.bytes.starts(with: Array("%PDF".utf8)) {
      throw .input([
        Fault(
          file: text.path,
          kind: .refused(
            found: "PDF",
            es: "de un PDF no se hace un expediente; del de Europass, guarde aparte el XML que lleva adjunto",
            en: "no file is made of a PDF; of that of Europass, save the XML that is attached to it"))
      ])
    }
    if XMLReading.isOne(text.bytes) { return try draft(ofXML: text.bytes, text.path, language) }
    let log = FaultLog(file: text.path)
    guard let document = log.parse(text.bytes), let draft = Curriculum.draft(from: document.root, on: Clock.today)
    else { return nil }
    // Of a member that is there twice nobody knows which is meant.
    if log.hasErrors { throw .input(log.report) }
    return draft
  }

  private static func draft(ofXML bytes: [UInt8], _ path: String, _ language: Language) throws(Stop) -> Conversion {
    let read: Result<XMLElement, ParcelFault>
    // Handed over as a file without a name, whatever it came as.
    guard let file = tmpfile() else { throw FileError(path: P_tmpdir, code: errno).ofMachine }
    defer { fclose(file) }
    let descriptor = fileno(file)
    guard Descriptor.write(bytes[...], to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw FileError(path: P_tmpdir, code: errno).ofMachine
    }
    do throws(OwnProgram.Obstacle) {
      read = try XMLReading.read(descriptor, by: .beside)
    } catch {
      throw error.stop(language)
    }
    switch read {
    case .failure(let fault): throw .input([ParcelFaults.fault(fault, in: path)])
    case .success(let root):
      if let draft = Curriculum.draft(from: root, on: Clock.today) { return draft }
      let name = root.name.namespace.isEmpty ? root.name.local : "\(root.name.local) (\(root.name.namespace))"
      let roots = Curriculum.roots
      throw .input([
        Fault(
          file: path,
          kind: .refused(
            found: JSONText.quoted(name), es: "de los XML se lee Europass: \(roots.joined(separator: " o "))",
            en: "of XML, Europass is read: \(roots.joined(separator: " or "))"))
      ])
    }
  }
}
