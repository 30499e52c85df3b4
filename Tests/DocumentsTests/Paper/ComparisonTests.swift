import Applicant
import Days
import Documents
import Testing
import Words

@Suite struct ComparisonTests {
  static let paper = """
    MUNICIPALIDAD DISTRITAL DE VILLA DEL SOL
    CONSTANCIA DE TRABAJO
    Que el señor JUAN CARLOS QUISPE ROJAS, identificado con DNI N° 45678912, laboró
    en el cargo de Analista Legal, del 01 de junio de 2015 al 08 de diciembre de 2021.
    Lima, 20 de diciembre de 2021
    """

  static func record(_ from: String?, _ to: String?, position: String? = nil) -> ProvedRecord {
    var record = ExperienceRecord(id: "ex1", kind: .empleo)
    record.from = from.flatMap { DeclaredDate($0) }
    record.to = to == "null" ? .current : to.flatMap { DeclaredDate($0) }.map { .on($0) }
    record.position = position
    return .experience(record)
  }

  @Test func whatIsDeclaredAsThePaperSaysAgrees() {
    var proof = Proof(kind: "constancia-trabajo")
    proof.date = Day("2021-12-20")
    let comparison = compare(
      Self.paper, with: Self.record("2015-06-01", "2021-12-08", position: "analista legal"), proof: proof,
      person: person("Quispe", "Rojas", "Juan Carlos", dni: "45678912"))
    let fields = comparison.findings.map(\.field)
    #expect(fields == [.name, .identity, .kind, .from, .to, .position, .issued])
    for finding in comparison.findings {
      guard case .agrees(let place) = finding.outcome else {
        Issue.record("\(finding)")
        continue
      }
      #expect(place.page == 1)
    }
  }

  @Test func aMonthAgreesWithItsDays() {
    let comparison = compare(Self.paper, with: Self.record("2015-06", "2021-12"))
    #expect(comparison[.from] == .agrees(at: PaperPlace(page: 1, line: 4)))
    #expect(comparison[.to] == .agrees(at: PaperPlace(page: 1, line: 4)))
  }

  @Test func anotherDayDiffersAndSaysWhichIsShown() {
    let comparison = compare(Self.paper, with: Self.record("2015-05-01", "null", position: "Contador"))
    let place = PaperPlace(page: 1, line: 4)
    #expect(
      comparison[.from]
        == .differs(declared: .date(DeclaredDate("2015-05-01")!), shown: .date(DeclaredDate("2015-06-01")!), at: place))
    #expect(comparison[.to] == .differs(declared: .current, shown: .date(DeclaredDate("2021-12-08")!), at: place))
    #expect(comparison[.position] == .differs(declared: .text("Contador"), shown: .text("Analista Legal"), at: place))
    #expect(comparison[.position]?.page == 1)
  }

  @Test func theEvidenceOfTheProofIsComparedBeforeTheRecord() {
    var proof = Proof(kind: "constancia-trabajo")
    proof.evidence = .init(from: Day("2015-06-01"), to: Day("2021-12-08"))
    let comparison = compare(Self.paper, with: Self.record("2014-01-01", "2023-01-01"), proof: proof)
    #expect(comparison[.from]?.page == 1 && comparison[.to]?.page == 1)
    guard case .agrees = comparison[.from] else {
      Issue.record("the evidence agrees")
      return
    }
  }

  @Test(arguments: [
    ("labora desde el 01/06/2015 a la fecha", "2015-06-01", "null", true),
    ("del 01/06/2015 al 31/12/2015 y del 01/01/2016 al 08/12/2021", "2015-06-01", "2021-12-08", true),
    ("del 01/06/2015 al 31/12/2015 y del 01/01/2017 al 08/12/2021", "2017-01-01", "2021-12-08", true),
    // A start or an end among several periods that is none of them is left to a person.
    ("del 01/06/2015 al 31/12/2015 y del 01/01/2017 al 08/12/2021", "2015-07-01", "2021-12-07", nil),
    ("no dice fechas", "2015-06-01", "2021-12-08", nil),
    ("del 01/06/2015 al 31/12/2015", "2015-06-02", "2016-12-31", false),
  ])
  func periodsAgreeAloneOrTogether(text: String, from: String, to: String, agrees: Bool?) {
    let comparison = compare(text, with: Self.record(from, to))
    for field in [PaperField.from, .to] {
      switch comparison[field] {
      case .agrees: #expect(agrees == true, "\(field)")
      case .differs: #expect(agrees == false, "\(field)")
      default: #expect(agrees == nil, "\(field)")
      }
    }
  }

  @Test func aLaterEndThanALaFechaIsNoContradiction() {
    let text = "labora desde el 01/06/2015 a la fecha\nLima, 20 de diciembre de 2020"
    #expect(compare(text, with: Self.record("2015-06-01", "2021-12-08"))[.to] == .notFound)
    guard case .differs = compare(text, with: Self.record("2015-06-01", "2019-12-08"))[.to] else {
      Issue.record("it went on after the end declared")
      return
    }
  }

  // MARK: Names

  @Test(arguments: [
    ("Que el señor JUAN CARLOS QUISPE ROJAS, identificado", true), ("QUISPE ROJAS, Juan Carlos", true),
    ("Quispe Rojas\nJuan Carlos", true), ("Juan Carlos Quispe Rolas", true),
    ("Que el señor Pedro Mamani Flores, identificado con DNI", false), ("otorgado a:\nPEDRO MAMANI FLORES", false),
    ("Que el señor Jesús Alberto Quispe Rojas, identificado con DNI", false),
    ("Firma: Pedro Mamani Flores", nil), ("Juan Quispe", nil), ("nada", nil),
  ])
  func theNameIsFoundOrSomebodyElses(text: String, agrees: Bool?) {
    let comparison = compare(text, with: .other, person: person("Quispe", "Rojas", "Juan Carlos"))
    switch comparison[.name] {
    case .agrees: #expect(agrees == true)
    case .differs: #expect(agrees == false)
    default: #expect(agrees == nil)
    }
  }

  @Test func bothSurnamesAreNeededWhereTheyAreTheSame() {
    let twin = person("Quispe", "Quispe", "Ana")
    #expect(compare("don Quispe y Ana", with: .other, person: twin)[.name] == .notFound)
    #expect(compare("Ana Quispe Quispe", with: .other, person: twin)[.name]?.page == 1)
  }

  @Test func aDigitReadWrongFromAPictureIsNoOtherDocument() {
    let own = person("Quispe", "Rojas", "Juan", dni: "45678912")
    let text = "identificado con DNI N° 45678972"
    #expect(compare(text, with: .other, person: own, source: .recognised)[.identity] == .notFound)
    #expect(compare(text, with: .other, person: own)[.identity]?.page == 1)
  }

  // MARK: Studies, trainings, colleges

  @Test(arguments: [
    ("el Título Profesional de Abogado", "Derecho", true), ("Bachiller en Derecho", "Derecho y Ciencia Política", nil),
    ("Bachiller en Contabilidad", "Derecho", false), ("el Título Profesional de Filósofo", "Derecho", nil),
    ("el Título Profesional de Ingeniero Civil", "Ingeniería Civil", true),
    ("el Título Profesional de Licenciado en Administración", "Administración", true),
  ])
  func theCareerIsCompared(text: String, career: String, agrees: Bool?) {
    var record = EducationRecord(id: "ed1", level: .universitario)
    record.career = career
    switch compare(text, with: .education(record), proof: Proof(kind: "diploma-titulo"))[.career] {
    case .agrees: #expect(agrees == true)
    case .differs: #expect(agrees == false)
    default: #expect(agrees == nil)
    }
  }

  @Test func aLowerDegreeOfTheSameRecordIsNoContradiction() {
    var record = EducationRecord(id: "ed1", level: .universitario)
    record.status = .titulado
    let comparison = compare(
      "grado de bachiller en Derecho", with: .education(record), proof: Proof(kind: "diploma-bachiller"))
    #expect(comparison[.status] == .agrees(at: PaperPlace(page: 1, line: 1)))
  }

  @Test func hoursAndCollegiationAreCompared() {
    var training = TrainingRecord(id: "tr1", kind: .curso)
    training.hours = 40
    let place = PaperPlace(page: 1, line: 1)
    #expect(compare("40 horas", with: .training(training))[.hours] == .agrees(at: place))
    #expect(
      compare("36 horas", with: .training(training))[.hours]
        == .differs(declared: .hours(40), shown: .hours(36), at: place))
    #expect(compare("treinta (40) horas", with: .training(training))[.hours] == .notFound)
    var college = CollegiationRecord(id: "co1")
    college.number = "012345"
    let proof = Proof(kind: "constancia-habilitacion")
    #expect(
      compare("con colegiatura 12345", with: .collegiation(college), proof: proof)[.collegiation] == .agrees(at: place))
    #expect(
      compare("con colegiatura N° 99", with: .collegiation(college), proof: proof)[.collegiation] == .notFound)
  }

  // MARK: Proposal

  @Test func aProofIsProposedFromThePaper() {
    let text = Self.paper + "\nFunciones desempeñadas:\n- Elaborar informes"
    let proposal = ProofProposal(reading(text))
    #expect(proposal.kind == "constancia-trabajo")
    #expect(proposal.shows == ["inicio", "fin", "cargo", "funciones"])
    #expect(proposal.date == Day("2021-12-20"))
    #expect(proposal.evidence == Proof.Evidence(from: Day("2015-06-01"), to: Day("2021-12-08")))
    #expect(proposal.title == "Analista Legal")
  }

  @Test func aSignatureIsNeverProposed() {
    let proposal = ProofProposal(reading("CERTIFICADO\nha aprobado el curso «X Y Z» de 40 horas\nFirma y sello"))
    #expect(proposal.shows == ["horas", "aprobado"])
    #expect(ProofProposal(reading("")) == ProofProposal(reading("nada")))
  }
}
