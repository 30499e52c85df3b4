import Foundation
import Testing

/// Postings that are JSON and ask for what cannot be.
@Suite struct PostingFaultTests {
  private static func override(
    _ path: String, _ value: String, citation: String = #"{"document": "d", "section": "s"}"#
  ) -> String {
    #""rules": {"book": "servir-2020", "override": {"\#(path)": {"value": \#(value), "citation": \#(citation)}}}"#
  }

  private static func specific(_ members: String) -> String {
    #""profile": {"experience": {"specific": [{"id": "e", \#(members)}]}}"#
  }

  static let cases: [BadInput] = [
    BadInput(
      "an override of an unknown path", override("experience.proof.shown", "[]"),
      at: "rules.override.experience.proof.shown", "no existe", "¿Quiso decir «experience.proof.shows»?"),
    BadInput(
      "an override of a branch", override("experience", "{}"), at: "rules.override.experience", "«experience» no existe"
    ),
    BadInput(
      "an override with a text for a number", override("training.course.minimumHours", #""doce""#),
      at: "rules.override.training.course.minimumHours.value", "un número entero"),
    BadInput(
      "an override with a negative number", override("person.minimumAge", "-18"),
      at: "rules.override.person.minimumAge.value", "entre 0 y 150"),
    BadInput(
      "an override with an unknown word", override("duration", #""lunar""#), at: "rules.override.duration.value",
      "«calendar»"),
    BadInput(
      "an override without a citation",
      #""rules": {"book": "servir-2020", "override": {"duration": {"value": "calendar"}}}"#,
      at: "rules.override.duration.citation", "Falta este dato"),
    BadInput(
      "an override with a text for a citation", override("duration", #""calendar""#, citation: #""Bases""#),
      at: "rules.override.duration.citation", "un objeto {"),
    BadInput(
      "overrides as a list", #""rules": {"book": "servir-2020", "override": []}"#, at: "rules.override", "un objeto {"),
    BadInput(
      "a book that is not there", #""rules": {"book": "servir-2021"}"#, at: "rules.book", hasPlace: false,
      "«servir-2021» no existe", "«servir-2020»"),
    BadInput("no book", #""rules": {}"#, at: "rules.book", "Falta este dato"),
    BadInput("a book as a number", #""rules": {"book": 2020}"#, at: "rules.book", "un texto"),
    BadInput("the profile as a list", #""profile": []"#, at: "profile", "un objeto {"),
    BadInput(
      "both ways of alternatives", #""profile": {"education": {"anyOf": [], "allOf": []}}"#, at: "profile.education",
      "no pueden valer juntos"),
    BadInput(
      "an unknown level", #""profile": {"education": {"anyOf": [{"level": "colegio", "status": "completa"}]}}"#,
      at: "profile.education.anyOf[0].level", "«universitario»"),
    BadInput(
      "a career of a stop word",
      #""profile": {"education": {"anyOf": [{"level": "universitario", "status": "titulado", "careers": ["de la"]}]}}"#,
      at: "profile.education.anyOf[0].careers[0]", "alguna palabra que diga algo"),
    BadInput(
      "a matter of signs", specific(#""matters": ["¿?"]"#), at: "profile.experience.specific[0].matters[0]",
      "alguna palabra que diga algo"),
    BadInput(
      "negative years", #""profile": {"experience": {"general": {"years": -1}}}"#,
      at: "profile.experience.general.years", "entre 0 y 100"),
    BadInput(
      "months beyond a life", specific(#""months": 1000000000"#), at: "profile.experience.specific[0].months",
      "entre 0 y 1200"),
    BadInput(
      "two equal ids",
      #""profile": {"knowledge": [{"id": "k", "kind": "idioma", "name": "inglés"}, {"id": "k", "kind": "idioma", "name": "quechua"}]}"#,
      at: "profile.knowledge[1].id", "«k» ya se usa"),
    BadInput(
      "a training of an unknown kind", #""profile": {"training": [{"id": "t", "kind": "taller"}]}"#,
      at: "profile.training[0].kind", "«curso»"),
    BadInput(
      "a schedule that ends before it starts",
      #""schedule": {"application": {"from": "2026-03-24", "to": "2026-03-23"}}"#, at: "schedule.application.to",
      "es posterior al fin"),
    BadInput(
      "an hour that the day has not", #""schedule": {"application": {"from": "2026-03-24T24:00"}}"#,
      at: "schedule.application.from", "con hora AAAA-MM-DDTHH:MM"),
    BadInput(
      "a step without a start", #""schedule": {"application": {}}"#, at: "schedule.application.from", "Falta este dato"),
    BadInput("no vacancy", #""vacancies": 0"#, at: "vacancies", "entre 1 y 100000"),
    BadInput("a pay as a text", #""conditions": {"pay": "S/ 5000"}"#, at: "conditions.pay", "un monto en soles"),
  ]

  @Test(arguments: cases)
  func whatCannotBeAskedIsRefusedWithItsPlace(bad: BadInput) throws {
    let text = InputKind.posting.text(String(decoding: bad.content, as: UTF8.self))
    let (run, file) = try Confined.read(Data(text.utf8), as: .posting)
    expectRefusal(run, of: file, bad)
  }
}
