import Applicant
import Days
import Eligibility
import Foundation
import Papers
import Reading
import Reports
import TestSupport
import Testing

/// What of the results is published, and what is not.
@Suite struct PublishedListTests {
  private static let people = ["apto", "todo-falta", "tecnico", "practicas-secigra"]

  private func verdicts() throws -> [Verdict] {
    try Self.people.map { try Asked($0, "ipd-cas-012-2026").answer().verdict }
  }

  private func person(_ verdict: Verdict, points: Int?) -> PublishedList.Person {
    .init(
      name: verdict.name, number: verdict.document?.number ?? "", outcome: verdict.outcome.rawValue, points: points,
      standing: verdict.standing)
  }

  private func list(_ language: Language = .es) throws -> PublishedList {
    let asked = try Asked("apto", "ipd-cas-012-2026")
    return PublishedList(
      posting: asked.question.posting, stage: .curricular, on: try asked.answer().verdict.on, wording: Wording(language)
    )
  }

  @Test func namesAndOutcomesArePublishedAndNothingElseOfAPerson() throws {
    let list = try list()
    let verdicts = try verdicts()
    let entries = PublishedList.entries(of: verdicts.map { PublishedList.Person($0) })
    let csv = entries.enumerated().map { list.line(of: $0.element, order: $0.offset + 1) }.joined()
    for shown in [csv, "\(list.paper(entries))"] {
      for (person, verdict) in zip(Self.people, verdicts) {
        let personal = try Asked(person, "ipd-cas-012-2026").answer().file.personal
        #expect(shown.contains(verdict.name) && shown.contains(verdict.outcome.rawValue))
        let number = try #require(verdict.document?.number)
        #expect(!shown.contains(number) && shown.contains("*****\(number.suffix(3))"))
        let hidden =
          personal.phones + personal.emails + [personal.address.street, personal.address.reference].compactMap { $0 }
        for text in hidden { #expect(!shown.contains(text)) }
        for reason in verdict.requirements.flatMap(\.reasons) {
          #expect(!shown.contains(Wording(.es).forOffice.message(reason)))
        }
      }
    }
  }

  @Test(arguments: [
    ("1", "*"), ("12345", "*****"), ("123456", "***456"), ("40000012", "*****012"), ("000123456", "******456"),
    ("ÑÁÉ45ñ7", "****5ñ7"),
  ])
  func ofANumberTheLastDigitsAreShownWhereItIsLong(number: String, shown: String) throws {
    let situation = try Situation("apto-plain").setting("applicant.personal.document.type", "PASAPORTE")
      .setting("applicant.personal.document.number", number)
    #expect(PublishedList.entries(of: [.init(try situation.verdict())]).map(\.document) == [shown])
  }

  /// People, each a name and a number, and what is shown of the numbers.
  private static let namesakes: [[[String]]] = [
    [["Rojas", "40000123", "*0***123"], ["Rojas", "41000123", "*1***123"]],
    [["Rojas", "40000123", "****0123"], ["ROJAS", "40001123", "****1123"]],
    [["Rojas", "40000123", "*0**0123"], ["Rojas", "41000123", "*1**0123"], ["Rojas", "41001123", "*1**1123"]],
    [["Rojas", "40000123", "*****123"], ["Ríos", "41000123", "*****123"]],
    [["Rojas", "40000123", "*****123"], ["Rojas", "40000124", "*****124"]],
    [["Rojas", "40000123", "*****123"], ["Rojas", "000040000123", "*********123"]],
    [["Rojas", "12345", "**3**"], ["Rojas", "12445", "**4**"]],
    // The same person twice: nothing tells them apart, and they are named while evaluating.
    [["Rojas", "40000123", "*****123"], ["Rojas", "40000123", "*****123"]],
    [["", "", ""], ["", "", ""]],
  ]

  /// Two people of one name must be told apart, and no more of a number is shown than that takes.
  @Test(arguments: namesakes) func namesakesAreToldApartWhateverTheOrder(people: [[String]]) throws {
    let persons = people.map {
      PublishedList.Person(name: $0[0], number: $0[1], outcome: "APTO", points: nil, standing: nil)
    }
    for order in [persons, persons.reversed()] {
      #expect(PublishedList.entries(of: order).map(\.document).sorted() == people.map { $0[2] }.sorted())
    }
  }

  @Test(arguments: [Language.es, .en]) func whoHasNoNameIsNoRowOfBlanks(language: Language) throws {
    let list = try list(language)
    let entries = PublishedList.entries(of: [
      .init(name: "", number: "", outcome: "NO APTO", points: nil, standing: nil)
    ])
    let said = language == .es ? "(expediente sin nombre)" : "(file without a name)"
    #expect(list.line(of: entries[0], order: 11) == "11,\(said),,,NO APTO,\r\n")
    #expect("\(list.paper(entries))".contains(said))
  }

  @Test func theOrderIsByPointsThenByNameAsSpanishSorts() throws {
    let names = ["Ñaupa", "Nuñez Z", "Núñez B", "Oré", "Álvarez", "Zegarra", "Alvarado"]
    let people = try names.enumerated().map { index, name in
      let situation = try Situation("apto-plain").setting("applicant.personal.paternalSurname", name)
      return person(try situation.verdict(), points: index == 5 ? 4_000 : index == 6 ? nil : 2_000)
    }
    let sorted = PublishedList.entries(of: people.shuffled()).map { $0.name.split(separator: " ")[0] }
    #expect(sorted == ["ZEGARRA", "ÁLVAREZ", "NÚÑEZ", "NUÑEZ", "ÑAUPA", "ORÉ", "ALVARADO"])
  }

  @Test func pointsHaveAColumnWhereThereAreAny() throws {
    let verdicts = try verdicts()
    let (list, without) = (try list(), PublishedList.entries(of: verdicts.map { PublishedList.Person($0) }))
    let with = PublishedList.entries(
      of: verdicts.map { person($0, points: $0.outcome == .apto ? 4_000 : 0) })
    func columns(_ entries: [PublishedList.Entry]) -> [String] {
      for case .table(let table) in list.paper(entries).blocks { return table.columns.map(\.title) }
      return []
    }
    #expect(columns(without) == ["N.º", "Apellidos y nombres", "Documento", "Condición"])
    #expect(columns(with) == ["N.º", "Apellidos y nombres", "Documento", "Puntaje", "Condición"])
    #expect(
      list.line(of: with[0], order: 1)
        == "1,\"HUAMANÍ CCORAHUA, Julio Martín\",*****011,40.00,APTO,preliminar: según lo declarado\r\n")
    #expect(list.head == "orden,apellidos_y_nombres,documento,puntaje,condicion,sustento\r\n")
  }

  @Test func thatItRestsOnWhatIsDeclaredIsSaid() throws {
    func entries(_ standings: [Verdict.Standing?]) -> [PublishedList.Entry] {
      PublishedList.entries(
        of: standings.map { .init(name: "ROJAS, Ana", number: "40000001", outcome: "APTO", points: nil, standing: $0) })
    }
    let (list, said) = (try list(), "según lo declarado")
    #expect("\(list.paper(entries([.confirmed, .preliminary])))".contains(said))
    #expect(!"\(list.paper(entries([.confirmed, nil])))".contains(said))
    let line = entries([.preliminary]).map { list.line(of: $0, order: 1) }
    #expect(line == ["1,\"ROJAS, Ana\",*****001,,APTO,preliminar: según lo declarado\r\n"])
    #expect(list.paper([]).title == "Resultados de la evaluación curricular")
    #expect(try self.list(.en).paper([]).title == "Results of the curricular evaluation")
  }
}
