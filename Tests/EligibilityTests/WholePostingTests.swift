import Applicant
import Days
import Eligibility
import Reading
import Testing

/// That no value of a posting is passed over: one with all there is, each value another, is read into the same values.
@Suite struct WholePostingTests {
  private static func posting() throws -> Posting {
    let text = """
      {"schema": "posting/1", "id": "P-1", "call": "C-1", "entity": "E", "regime": "DL1057", "modality": "M",
       "position": "Po", "unit": "U", "vacancies": 3, "rules": {"book": "b"},
       "profile": {
         "education": {"anyOf": [{"level": "universitario", "status": "estudiante", "careers": ["Derecho"],
           "allowsRelated": true, "cycle": 8}], "colegiatura": true, "habilitacion": true},
         "training": [{"id": "t", "kind": "programa", "topics": ["Gestión"], "hours": 90, "allowsRelated": true}],
         "knowledge": [{"id": "k", "kind": "idioma", "name": "Inglés", "level": "intermedio"}],
         "experience": {"general": {"years": 6, "months": 1}, "specific": [{"id": "s", "years": 2, "months": 3,
           "matters": ["compras"], "minimumLevel": "analista", "sector": "privado"}]},
         "additional": [{"id": "a", "name": "Licencia"}], "nationality": "PE"},
       "functions": ["f"], "requiredDocuments": ["cv"],
       "conditions": {"months": 4, "pay": 10864.19, "place": {"ubigeo": "150128", "address": "Ad"}},
       "schedule": {"application": {"from": "2026-03-24T08:30", "to": "2026-03-25T16:30"},
         "documents": {"from": "2026-04-01"}}}
      """
    let log = FaultLog(file: "convocatoria.json")
    let posting = Posting.read(Array(text.utf8), log: log)
    #expect(log.faults.isEmpty)
    return try #require(posting)
  }

  @Test func thePost() throws {
    let posting = try Self.posting()
    #expect(posting.id == "P-1" && posting.call == "C-1" && posting.entity == "E" && posting.regime == "DL1057")
    #expect(posting.modality == "M" && posting.position == "Po" && posting.unit == "U" && posting.vacancies == 3)
    #expect(posting.book == "b" && posting.functions == ["f"] && posting.requiredDocuments == ["cv"])
    #expect(posting.conditions.months == 4 && posting.conditions.pay == 1_086_419)
    #expect(posting.conditions.ubigeo == "150128" && posting.conditions.address == "Ad")
  }

  @Test func itsSchedule() throws {
    let posting = try Self.posting()
    #expect(posting.steps.map(\.step) == [.application, .documents])
    let application = try #require(posting.window(.application))
    #expect(application.from == LocalTime("2026-03-24T08:30") && application.to == LocalTime("2026-03-25T16:30"))
    #expect(try #require(posting.window(.documents)).to == nil)
    #expect(posting.applicationDay == Day("2026-03-24") && posting.documentsDay == Day("2026-04-01"))
    #expect(posting.applicationDays?.lowerBound == Day("2026-03-24"))
    #expect(posting.applicationDays?.upperBound == Day("2026-03-25"))
  }

  @Test func itsProfile() throws {
    let profile = try Self.posting().profile
    let studies = try #require(profile.education.first?.first)
    #expect(studies.level == .universitario && studies.status == .estudiante && studies.careers == ["Derecho"])
    #expect(studies.allowsRelated && studies.cycle == 8 && profile.colegiatura && profile.habilitacion)
    let training = try #require(profile.training.first)
    #expect(training.id == "t" && training.kind == .programa && training.topics == ["Gestión"] && training.hours == 90)
    #expect(training.allowsRelated)
    let knowledge = try #require(profile.knowledge.first)
    #expect(
      knowledge.id == "k" && knowledge.kind == .idioma && knowledge.name == "Inglés" && knowledge.level == .intermedio)
    #expect(profile.general == Duration(years: 6, months: 1))
    let specific = try #require(profile.specific.first)
    #expect(specific.id == "s" && specific.duration == Duration(years: 2, months: 3) && specific.matters == ["compras"])
    #expect(specific.minimumLevel == .analista && specific.sector == .privado)
    #expect(profile.additional.first?.id == "a" && profile.additional.first?.name == "Licencia")
    #expect(profile.nationality == "PE")
  }
}
