internal import Applicant
internal import Documents
internal import Eligibility
internal import OperatingSystem
internal import Reading
internal import Reports
internal import Words

/// `document compare`: what a file declares beside what its documents say. It is advice and changes no verdict.
enum CompareCommand {
  static let description = CommandDescription(
    words: ["document", "compare"],
    summary: Bilingual(
      "dice si los adjuntos dicen lo que el expediente declara", "says whether attachments say what the file declares"),
    arguments: [Commands.file],
    options: [
      .init(
        name: "format", value: "text|json", words: ["text", "json"],
        help: Bilingual(
          "forma del resultado; json: una línea por prueba (text)", "form of the result; json: a line a proof (text)")),
      Commands.data,
    ],
    examples: ["document compare Fixtures/Applicants/apto"],
    run: run)

  private static func run(_ invocation: Invocation) throws(Stop) -> Int32 {
    var inputs = Inputs(invocation)
    let file = try inputs.applicantFile(invocation.arguments[0])
    Output.faults(inputs.warnings, invocation.wording)
    let proofs = AttachedProof.all(in: file.value)
    let needed = Set(proofs.map(\.attachment))
    let papers = try papers(of: file, needed, invocation.language)
    let lexicon = Lexicon()
    var isAgainst = false
    for proof in proofs {
      let paper = papers[proof.attachment] ?? .failure(.init(.notSound))
      let path = file.value.attachments.first { $0.id == proof.attachment }?.file ?? ""
      let compared = ProofComparison(
        proof, file: path,
        paper.map {
          PaperComparison(
            of: proof.record, person: file.value.personal, proof: proof.proof, paper: $0, lexicon: lexicon)
        })
      if compared.isAgainst { isAgainst = true }
      try Output.result(invocation["format"] == "json" ? compared.json + "\n" : compared.text(invocation.wording))
    }
    if proofs.isEmpty {
      Output.message(
        Bilingual("ninguna prueba tiene adjunto: no hay qué comparar\n", "no proof has an attachment to compare\n")
          .text(invocation.language))
    }
    return isAgainst ? 1 : 0
  }

  /// What the attachments state, each read once however many proofs rest on it.
  private static func papers(
    of file: Inputs.Read<ApplicantFile>, _ needed: Set<String>, _ language: Language
  ) throws(Stop) -> [String: Result<PaperReading, ProofComparison.Blocked>] {
    let sound = AttachedFiles(of: file).sound.filter { needed.contains($0.id) }
    var papers: [String: Result<PaperReading, ProofComparison.Blocked>] = [:]
    let progress = Progress(total: sound.count)
    do throws(OwnProgram.Obstacle) {
      try DocumentInspector.beside.inspect(sound.map(\.path), modes: [.words]) { index, inspection in
        let paper = inspection.paper
        papers[sound[index].id] =
          if !paper.isEmpty {
            .success(paper)
          } else {
            .failure(.init(inspection.lacksRecognition ? .noRecognition : .noWords))
          }
        progress.show(index + 1)
      }
    } catch {
      progress.clear()
      throw error.stop(language)
    }
    progress.clear()
    return papers
  }
}
