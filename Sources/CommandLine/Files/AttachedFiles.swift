internal import Applicant
internal import Digests
internal import Documents
internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import Reports

/// The attachments of an applicant file where they lie, looked at once.
struct AttachedFiles {
  /// Whether each is there and is the one that the file names, without looking inside.
  let findings: [Evidence.Finding]
  private let file: Inputs.Read<ApplicantFile>

  init(of file: Inputs.Read<ApplicantFile>) {
    self.file = file
    findings = file.value.attachments.map { Self.finding($0, at: Self.path(of: $0, in: file)) }
  }

  /// Those that are there and are those that it names, with their paths.
  var sound: [(id: String, path: String)] {
    zip(file.value.attachments, findings).compactMap { attachment, finding in
      finding == .sound ? (attachment.id, Self.path(of: attachment, in: file)) : nil
    }
  }

  /// What is wrong with them, as faults of the file.
  var faults: [Fault] {
    zip(file.value.attachments, findings).enumerated().compactMap { index, found in
      if found.1 == .sound { return nil }
      let kind = Fault.Kind.attachment(file: found.0.file, finding: found.1.rawValue)
      return Fault(file: file.path, path: "attachments[\(index)]", kind: kind)
    }
  }

  /// What looking at the attachments of files shows, inside and out, of each file; and what kept it from looking inside.
  static func evidence(
    of files: [Inputs.Read<ApplicantFile>], by inspector: DocumentInspector = .beside
  ) -> (evidence: [Evidence], obstacle: OwnProgram.Obstacle?) {
    var evidence = Array(repeating: Evidence(), count: files.count)
    var sound: [(file: Int, id: String, path: String)] = []
    for (index, file) in files.enumerated() {
      let attached = AttachedFiles(of: file)
      for (attachment, finding) in zip(file.value.attachments, attached.findings) {
        evidence[index].set(attachment.id, finding)
      }
      // What is missing or is another file is not opened.
      sound += attached.sound.map { (index, $0.id, $0.path) }
    }
    do throws(OwnProgram.Obstacle) {
      try inspector.inspect(sound.map(\.path), modes: [.structure, .pages]) { place, inspection in
        evidence[sound[place].file].set(
          sound[place].id, inspection.isUnopened ? .unreadable : .sound, format: inspection.format,
          flaws: inspection.flaws, pages: inspection.pages)
      }
      return (evidence, nil)
    } catch {
      return (evidence, error)
    }
  }

  /// Says what kept the program from looking inside attachments.
  static func report(_ obstacle: OwnProgram.Obstacle, _ wording: Wording) {
    let sentence = obstacle.sentence.text(wording.language)
    let consequence = Bilingual("no se miró dentro de los adjuntos", "nobody looked inside the attachments")
    Output.message("\(wording.safe(sentence)); \(consequence.text(wording.language))\n")
  }

  private static func path(of attachment: Attachment, in file: Inputs.Read<ApplicantFile>) -> String {
    "\(file.folder)/\(attachment.file)"
  }

  private static func finding(_ attachment: Attachment, at path: String) -> Evidence.Finding {
    do throws(FileError) {
      guard let bytes = try FileSystem.read(path, maximum: WorkerMode.largestFile, regular: true) else {
        return .unreadable
      }
      if bytes.isEmpty { return .empty }
      return attachment.sha256.map { $0 == SHA256.hex(bytes) } ?? true ? .sound : .altered
    } catch {
      return error.isMissing ? .missing : .unreadable
    }
  }
}
