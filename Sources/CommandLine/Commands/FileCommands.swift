internal import Applicant
internal import Reports

/// `file new`, `file validate`, `file show`: the applicant file by itself.
enum FileCommands {
  static let new = CommandDescription(
    words: ["file", "new"],
    summary: Bilingual(
      "crea un expediente para empezar, que se explica solo", "makes a file to start from that explains itself"),
    arguments: [
      .init(
        name: Bilingual("ARCHIVO", "FILE"),
        help: Bilingual("dónde crearlo; sin él se imprime", "where to make it; without it, it is printed"),
        isRequired: false)
    ],
    examples: ["file new expediente.json"]
  ) { invocation throws(Stop) in
    let text = ApplicantTemplate.text(invocation.language)
    guard let path = invocation.arguments.first else {
      try Output.result(text)
      return 0
    }
    try NewFile.write(Array(text.utf8), to: path)
    Output.message(
      Bilingual("creado: \(path)\n", "made: \(path)\n").text(invocation.language))
    return 0
  }

  static let validate = CommandDescription(
    words: ["file", "validate"],
    summary: Bilingual("dice todo lo que está mal en un expediente", "says all that is wrong with a file"),
    arguments: [Commands.file], options: [Commands.data], examples: ["file validate Fixtures/Applicants/apto"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    return try Validation.report(invocation) { () throws(Stop) in
      let file = try inputs.applicantFile(invocation.arguments[0])
      let left = ApplicantTemplate.leftovers(in: file.bytes, file: file.path)
      let marks = ConfirmationMarks.faults(in: file.bytes, file: file.path)
      return (file.path, inputs.warnings + left + marks + AttachedFiles(of: file).faults)
    }
  }

  static let show = CommandDescription(
    words: ["file", "show"],
    summary: Bilingual("muestra un expediente como una ficha", "shows a file as a form"),
    arguments: [Commands.file], options: [Commands.data, Commands.color],
    examples: ["file show Fixtures/Applicants/apto"]
  ) { invocation throws(Stop) in
    var inputs = Inputs(invocation)
    let file = try inputs.applicantFile(invocation.arguments[0])
    Output.faults(inputs.warnings, invocation.wording)
    try Output.result(ApplicantText(file: file.value, wording: invocation.wording, style: invocation.style).render())
    return 0
  }
}
