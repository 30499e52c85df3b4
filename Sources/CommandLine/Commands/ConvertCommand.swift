internal import Exchange
internal import Reading
internal import Reports

/// `file convert`: an applicant file of a curriculum in another format, or a JSON Resume of an applicant file.
enum ConvertCommand {
  static let description = CommandDescription(
    words: ["file", "convert"],
    summary: Bilingual(
      "convierte un JSON Resume, un Europass o un MAC en expediente, o un expediente en JSON Resume",
      "makes an applicant file of a JSON Resume, Europass or MAC, or a JSON Resume of an applicant file"),
    arguments: [
      .init(
        name: Bilingual("CURRÍCULO|EXPEDIENTE", "CURRICULUM|FILE"),
        help: Bilingual(
          "JSON Resume, Europass (XML o JSON) o MAC, que se reconocen por lo que dicen; o un expediente",
          "JSON Resume, Europass (XML or JSON) or MAC, known by what they say; or an applicant file")),
      .init(
        name: Bilingual("ARCHIVO", "NEWFILE"),
        help: Bilingual("dónde crearlo; sin él se imprime", "where to make it; without it, it is printed"),
        isRequired: false),
    ],
    options: [Commands.data],
    examples: [
      "file convert Fixtures/Applicants/tecnico resume.json", "file convert Fixtures/Curricula/europass-2020.xml",
    ]
  ) { invocation throws(Stop) in
    let conversion = try conversion(invocation)
    let said = conversion.left.map(invocation.wording.left) + conversion.assumed.map(invocation.wording.assumed)
    Output.message(said.map { $0 + "\n" }.joined())
    guard invocation.arguments.count == 2 else {
      try Output.result(conversion.text)
      return 0
    }
    let path = invocation.arguments[1]
    try NewFile.write(Array(conversion.text.utf8), to: path)
    Output.message(Bilingual("creado: \(path)\n", "made: \(path)\n").text(invocation.language))
    return 0
  }

  private static func conversion(_ invocation: Invocation) throws(Stop) -> Conversion {
    var inputs = Inputs(invocation)
    let path = invocation.arguments[0]
    if !UnpackedZIP.isOne(path), let draft = try CurriculumText.draft(path, from: &inputs, invocation.language) {
      return draft
    }
    // One of ours must be sound before it is made into something else.
    let file = try inputs.applicantFile(path)
    let log = FaultLog(file: file.path)
    guard let parsed = log.parse(file.bytes) else { throw .input(log.report) }
    return JSONResume.export(parsed.root)
  }
}
