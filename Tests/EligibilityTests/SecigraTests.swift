import Days
import TestSupport
import Testing

@testable import Eligibility

/// "Solo el año completo de SECIGRA DERECHO se reconoce" (Indecopi 2.1.3 a): how much of a SECIGRA counts.
@Suite struct SecigraTests {
  private static let first = "applicant.experience[0]"

  /// A SECIGRA alone whose certificate is said to recognise the full year.
  private func serving(_ from: String, _ to: String, under book: String = "indecopi-2023") throws -> Situation {
    try serving(Situation("apto-plain").under(book: book).setting("applicant.experience[1]", nil), 0, from, to)
  }

  private func serving(_ situation: Situation, _ place: Int, _ from: String, _ to: String) throws -> Situation {
    let record = "applicant.experience[\(place)]"
    return situation.setting("\(record).kind", "secigra").setting("\(record).from", from).setting("\(record).to", to)
      .setting("\(record).proofs[0].kind", "certificado-secigra")
      .setting("\(record).proofs[0].shows", ["inicio", "fin", "firma", "anio-completo"])
  }

  /// Of eleven months a whole one is lacking; a few days that the dates lack the certificate makes good.
  @Test(
    arguments: [
      ("2013-01-01", "2013-12-31", 365), ("2013-01-02", "2013-12-31", 364), ("2013-01-03", "2013-12-30", 362),
      ("2013-01-01", "2013-12-01", 335), ("2013-01-01", "2013-11-30", 0), ("2013-01-01", "2013-06-30", 0),
      ("2013-01-01", "2014-01-01", 365), ("2012-01-01", "2013-12-31", 366), ("2012-01-01", "2012-12-31", 366),
      // The application day is 24 March: the year is not over.
      ("2025-06-01", "2026-05-31", 0),
    ])
  func oneYearCountsAndNoPartOfOne(from: String, to: String, days: Int) throws {
    let situation = try serving(from, to).setting("on", "2026-03-24")
    #expect(try situation.verdict().days("experience.general") == days)
    #expect(try situation.setting("stage", "ficha").verdict().days("experience.general") == days)
  }

  @Test func wherePartsOfItCountThereIsNoYear() throws {
    for (from, to, days) in [("2013-01-01", "2013-06-30", 181), ("2012-01-01", "2013-12-31", 731)] {
      let verdict = try serving(from, to, under: "servir-2020").verdict()
      #expect(verdict.days("experience.general") == days)
    }
  }

  @Test func theYearMayBeServedInTwoPlaces() throws {
    let two = try serving(
      serving(Situation("apto-plain").under(book: "indecopi-2023"), 0, "2013-01-01", "2013-06-30"), 1,
      "2013-07-01", "2013-12-31")
    #expect(try two.verdict().days("experience.general") == 365)
    let longer = two.setting("applicant.experience[1].to", "2014-06-30")
    #expect(try longer.verdict().days("experience.general") == 365)
  }

  /// The certificate shows half of the year that is declared.
  @Test func whatTheCertificateShowsIsWhatIsServed() throws {
    let half = try serving("2013-01-01", "2013-12-31")
      .setting("\(Self.first).proofs[0].evidence", ["from": "2013-01-01", "to": "2013-06-30"])
    #expect(try half.verdict().days("experience.general") == 0)
    #expect(try half.setting("stage", "ficha").verdict().days("experience.general") == 365)
  }

  /// The Dirección de Justicia is none of the areas that the books know (Indecopi 2.1.3 a); of a job such a paper is refused.
  @Test(arguments: ["otro", "rrhh", "direccion-justicia"])
  func whoIssuesItsCertificateIsNotAsked(issuer: String) throws {
    let situation = try serving("2013-01-01", "2013-12-31").setting("\(Self.first).proofs[0].issuer", issuer)
    #expect(try situation.verdict().days("experience.general") == 365)
    let job = situation.setting("\(Self.first).kind", "empleo")
      .setting("\(Self.first).sector", "publico")
      .setting("\(Self.first).proofs[0].kind", "constancia-trabajo")
      .setting("\(Self.first).proofs[0].shows", ["inicio", "fin", "firma", "membrete", "cargo"])
    #expect(try job.verdict().days("experience.general") == (issuer == "otro" ? 0 : 365))
  }

  @Test func itIsSaidWhyDaysDoNotCount() throws {
    let part = try serving("2013-01-01", "2013-11-30").verdict()
    let excluded = part.timeline.excluded.map(\.reason)
    #expect(excluded.map(\.kind) == [.secigraPart(counted: Duration(months: 11))])
    #expect(excluded.first?.citation.quote?.contains("solo el año completo") == true)
    #expect(part.codes("experience.general").contains("experience.secigra.part"))
    let more = try serving("2013-01-01", "2014-01-01").verdict()
    let day = try #require(Day("2014-01-01"))
    #expect(more.timeline.excluded.map(\.reason.kind) == [.secigraCap(DayRun(only: day))])
    for verdict in [part, more] {
      #expect(verdict.notes.contains { $0.kind == .reading(path: "secigra") })
    }
  }
}
