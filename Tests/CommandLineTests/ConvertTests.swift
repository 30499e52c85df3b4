import Foundation
import TestSupport
import Testing

@Suite struct ConvertTests {
  @Test func aFileBecomesACurriculumAndADraftAgain() throws {
    try Running.inFolder { folder in
      let (resume, draft) = (folder.appending(path: "resume.json").path, folder.appending(path: "draft.json").path)
      let made = try Running.run(Running.program, ["file", "convert", Fixtures.path("Applicants/apto"), resume])
      #expect(made.code == 0 && made.output == "")
      #expect(made.errors.contains("personal.document.number, del original, queda fuera"))
      #expect(!made.errors.contains("40000011"), "places, not what stands there")
      let back = try Running.run(Running.program, ["file", "convert", resume, draft, "--lang", "en"])
      #expect(back.code == 0 && back.errors.contains("experience[0].kind, of what was made, was assumed"))
      #expect(try Running.run(Running.program, ["file", "validate", draft]).code == 0)
      #expect(
        try Running.run(Running.program, ["file", "convert", resume, draft]).code == 2, "never over what is there")
      #expect(
        try Running.run(Running.program, ["file", "convert", resume]).output
          == String(contentsOfFile: draft, encoding: .utf8))
    }
  }

  @Test(arguments: ["{}", "[1]", "{", #"{"schema": "applicant-file/1", "personal": 1}"#])
  func whatIsNeitherIsRefused(text: String) throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "file.json")
      try Data(text.utf8).write(to: file)
      let run = try Running.run(Running.program, ["file", "convert", file.path])
      #expect(run.code == 2 && run.output == "" && run.errors.contains(file.path))
    }
  }

  /// The Europass of today is handed out as a PDF, with its XML inside.
  @Test func aPDFIsToldWhatToDo() throws {
    try Running.inFolder { folder in
      let file = folder.appending(path: "cv.pdf")
      try Data("%PDF-1.4\n\u{E9}".utf8).write(to: file)
      let run = try Running.run(Running.program, ["file", "convert", file.path])
      #expect(run.code == 2 && run.errors.contains("guarde aparte el XML"), "\(run.errors)")
    }
  }
}
