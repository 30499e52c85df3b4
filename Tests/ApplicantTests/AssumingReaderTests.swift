import Applicant
import Reading
import TestSupport
import Testing

/// A reader that has read a file under other assumptions reads it as one that has not.
@Suite struct AssumingReaderTests {
  private static let assumptions = [
    "ex1.to=2020-01-31", "ex1.to=null", "ex2.functions[0]=Otra función", "ex9.to=2020-01-31", "ed1.apodo=x",
    "ed1.egreso=2011-02-30", "ed1.egreso=2010-12-20", "ed1.status=egresado", "personal.birthDate=2001-01-01",
    "personal.apodo=Nené", "training[0].hours=12", "training=[]", "training[9].hours=1",
    "experience[1]={\"id\": \"ex1\", \"kind\": \"empleo\"}", "experience[1]={\"id\": 3}",
    "experience[1].proofs[0].kind=papel", "experience[1].proofs[0].attachment=ad99",
    "knowledge[0]={\"id\": \"kn1\", \"id\": \"kn2\", \"kind\": \"tecnico\"}", "attachments=[]",
    "experience=null", "additional[0].name=Licencia A-I",
  ]

  /// A record with something unusual is unusual in every reading, whether or not it was read before.
  @Test(arguments: ["apto", "todo-falta", "tecnico", "practicas-secigra"], [false, true])
  func whatWasReadBeforeChangesNothing(fixture: String, isUnusual: Bool) throws {
    var bytes = try Fixtures.bytes("Applicants/\(fixture)/expediente.json")
    if isUnusual {
      let text = String(decoding: bytes, as: UTF8.self)
      bytes = Array(
        text.replacing(#""kind": "empleo""#, with: #""kind": "empleo", "apodo": "x""#, maxReplacements: 1).utf8)
      let log = FaultLog(file: "f")
      try #require(ApplicantFile.read(bytes, log: log)?.unknown.count == 1, "\(log.report)")
    }
    let stated = try Self.assumptions.map { try #require(Assumption($0), "\($0)") }
    var random = SeededGenerator.forTest()
    let reader = AssumingReader(bytes)
    var chosen: [Assumption] = []
    var read = 0
    for _ in 0..<300 {
      // Often on top of what was assumed before, as improvements are tried.
      chosen = Array(chosen.prefix(Int.random(in: 0...chosen.count, using: &random)))
      chosen += (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in stated.randomElement(using: &random) }
      let (log, fresh) = (FaultLog(file: "f"), FaultLog(file: "f"))
      let (own, other) = (
        reader.read(assuming: chosen, log: log), ApplicantFile.read(bytes, assuming: chosen, log: fresh)
      )
      #expect(own?.values == other?.values, "\(chosen)")
      #expect("\(log.report)" == "\(fresh.report)", "\(chosen)")
      read += own == nil ? 0 : 1
    }
    #expect((50...250).contains(read), "\(read) could be read")
  }
}

extension ApplicantFile {
  /// All that it holds, in a fixed order.
  fileprivate var values: [AnyHashable] {
    [personal, education, collegiation, training, knowledge, experience, additional, documents, attachments, unknown]
  }
}
