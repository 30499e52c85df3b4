import Foundation
import TestSupport
import Testing

/// What is loaded with each program, as the loader itself says: the main one loads nothing that opens strangers' files
/// or draws, since every run would pay for it.
@Suite struct LinkageTests {
  private static func libraries(_ program: String) throws -> String {
    let run = try Running.tool("ldd", BuiltProgram.url(program).path)
    try #require(run.code == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: [
    "archive", "expat", "xml2", "qpdf", "poppler", "tesseract", "leptonica", "png", "jpeg", "xlsxwriter", "pango",
    "cairo",
  ])
  func theMainProgramLoadsNoLibraryOfItsWorkers(name: String) throws {
    #expect(!(try Self.libraries("applicant-cli")).contains("lib\(name)"))
  }

  /// Else the test above would find nothing whatever there were.
  @Test func theWorkerLoadsWhatItOpensThingsWith() throws {
    let libraries = try Self.libraries("exchange-worker")
    #expect(libraries.contains("libarchive.so") && libraries.contains("libexpat.so"))
  }
}
