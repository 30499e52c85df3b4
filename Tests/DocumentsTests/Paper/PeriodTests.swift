import Days
import Documents
import Foundation
import TestSupport
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("laboró del 01 de junio de 2015 al 08 de diciembre del 2021", "2015-06-01…2021-12-08"),
    ("LABORÓ DEL 01 DE JUNIO DE 2015 AL 08 DE DICIEMBRE DEL 2021.", "2015-06-01…2021-12-08"),
    ("del 01/06/2015 al 08/12/2021", "2015-06-01…2021-12-08"),
    ("del 01-06-2015 hasta el 08-12-2021", "2015-06-01…2021-12-08"),
    ("desde 01.06.15 hasta 08.12.21", "2015-06-01…2021-12-08"),
    ("del 2015-06-01 al 2021-12-08", "2015-06-01…2021-12-08"),
    ("desde el 1° de junio de 2015 hasta el 1ro de julio del año 2016", "2015-06-01…2016-07-01"),
    (
      "desde el primero de junio de dos mil quince al treinta y uno de julio de dos mil dieciséis",
      "2015-06-01…2016-07-31"
    ),
    ("desde el 15 de marzo hasta el 30 de noviembre de 2019", "2019-03-15…2019-11-30"),
    ("del 03 al 28 de agosto de 2020", "2020-08-03…2020-08-28"),
    ("desde el 01JUN2015 hasta el 31DIC2016", "2015-06-01…2016-12-31"),
    ("del 01-JUN-2015 al 31-DIC-15", "2015-06-01…2015-12-31"),
    ("entre el 20 MAY 2021 y el 31 DIC 2021", "2021-05-20…2021-12-31"),
    ("Analista: JUNIO 2015 – DICIEMBRE 2016", "2015-06…2016-12"),
    ("desde junio de 2015 hasta diciembre de 2016", "2015-06…2016-12"),
    ("de junio a diciembre de 2015", "2015-06…2015-12"),
    ("entre los meses de julio del 2013 y agosto de 2014", "2013-07…2014-08"),
    ("entre marzo y agosto de 2014", "2014-03…2014-08"),
    ("desde el 01 de junio de 2015 a la fecha.", "2015-06-01…now"),
    ("labora desde el 01/06/2015 hasta la actualidad", "2015-06-01…now"),
    ("desde el 01/06/2015, en el cargo de Analista, hasta la fecha", "2015-06-01…now"),
    ("desde el 01/06/2015 hasta el día de hoy", "2015-06-01…now"),
    ("Inició sus labores el 01/06/2015, como analista, y cesó el 08/12/2021", "2015-06-01…2021-12-08"),
    ("Fecha de inicio : 01/06/2015\nFecha de cese : 08/12/2021", "2015-06-01…2021-12-08"),
    ("Fecha de ingreso: 1 de junio de 2015\nFecha de término: 8 de diciembre de 2021", "2015-06-01…2021-12-08"),
    ("Fecha de ingreso: 01/06/2015\nFecha de cese: A la fecha", "2015-06-01…now"),
    ("del 01 de\njunio de\n2015 al 08 de diciem-\nbre de 2021", "2015-06-01…2021-12-08"),
    ("CARGO   DESDE   HASTA\nAnalista   01/06/2015   08/12/2021", "2015-06-01…2021-12-08"),
    ("del 1 de marzo de 2019 al 30 de noviembre del mismo año", "2019-03-01…2019-11-30"),
    ("del 3 de agosto de 2020 al 28 del mismo mes y año", "2020-08-03…2020-08-28"),
    ("realizado el 12 de mayo de 2019", "2019-05-12…2019-05-12"),
    ("realizado los días 10, 11 y 12 de mayo de 2019", "2019-05-10…2019-05-12"),
    ("Desarrollado en agosto de 2020, con", "2020-08…2020-08"),
    ("designar, a partir del 01 de junio de 2015, a", "2015-06-01…"),
    ("SE RESUELVE: Dar por concluida, con efectividad al 8 de diciembre de 2021, la designación", "…2021-12-08"),
    ("SE RESUELVE: concluye sus funciones el 08/12/2021", "…2021-12-08"),
    ("Lima, 3 de junio de 2020\nSE RESUELVE: DESIGNAR, a partir de la fecha, a don Juan", "2020-06-03…"),
    ("del 1 de junio de 2.015 al 08 de diciembre de 2.021", "2015-06-01…2021-12-08"),
    ("desde el uno (01) de junio de dos mil quince (2015) al 08/12/2021", "2015-06-01…2021-12-08"),
  ])
  func periodIsRead(text: String, period: String) {
    #expect(periods(text) == [period])
  }

  @Test(arguments: [
    "Resolución N° 123-2019-SG de fecha 03 de marzo de 2019", "conforme a la Ley N° 27444, del 10 de abril de 2001",
    "Lima, 20 de diciembre de 2021", "a los veinte días del mes de diciembre de 2021",
    "del 31 de junio de 2015 al 32 de diciembre de 2015", "del 29/02/2019 al 30/02/2019",
    "del 08/12/2021 al 01/06/2015", "del 01/06/2015 al 13/13/2015", "Contrato N° 01-06-2015-SG al 12-2016",
    "nacido el 17 de mayo de 1990", "hizo uso de vacaciones del 01/06/2015 al 30/06/2015",
    "licencia sin goce de haber del 1 de junio de 2015 al 30 de junio de 2015", "el artículo 1.2.15 al 1.3.15",
    "dos mil quince al dos mil dieciséis", "del 01/06/15/17 al 08", "Válido hasta el 31 de diciembre de 2026",
    "vigente hasta el 31/12/2026", "no registra deuda a la fecha", "Julio y Mayo trabajaron de enero a enero",
    "del 15 de diciembre al 10 de enero de 2020", "R.U.C. 20175396479 - Telf. 01-06-2015-44", "",
    "treinta y cinco de junio de 2015 al 40 de julio de 2015", "publicada el 11 de abril de 2001",
  ])
  func noPeriodIsRead(text: String) {
    #expect(periods(text) == [])
  }

  @Test func severalPeriodsAreReadInTheirOrder() {
    let text = """
      prestó servicios del 01/06/2015 al 31/12/2015 y del 01/02/2016 al 30/06/2016,
      Cargo    Inicio    Término
      Asistente   01.07.2016   31.10.2016
      Analista   01.11.2016   A la fecha
      """
    #expect(
      periods(text) == [
        "2015-06-01…2015-12-31", "2016-02-01…2016-06-30", "2016-07-01…2016-10-31", "2016-11-01…now",
      ])
  }

  @Test(arguments: [
    ("del O1/06/2015 al 3l/12/2015", "2015-06-01…2015-12-31"),
    (
      "del l5 de junlo de 2O15 al 08 de dlciembre de 2021",
      "2015-06-15…2021-12-08"
    ),
    ("desde el 01 de setlembre de 2015 hasta el 30 de noviernbre de 2015", "2015-09-01…2015-11-30"),
    ("del 01 / 06 / 2015 al 08/12/ 2021", "2015-06-01…2021-12-08"),
  ])
  func whatLooksLikeADigitIsOneWhereADateStands(text: String, period: String) {
    #expect(periods(text, .recognised) == [period])
  }

  @Test func aPeriodKnowsItsPageAndLine() throws {
    let pages = [
      PageText(page: 1, source: .textLayer, lines: ["CONSTANCIA"]),
      PageText(page: 2, source: .textLayer, lines: ["", "laboró", "del 01/06/2015 al 08/12/2021"]),
    ]
    let period = try #require(PaperReading(pages).periods.first)
    #expect(period.place == PaperPlace(page: 2, line: 3))
  }

  // MARK: Other dates

  @Test(arguments: [
    ("Lima, 20 de diciembre de 2021", "2021-12-20"), ("San Isidro, 20 DIC 2021.", "2021-12-20"),
    ("Huánuco, septiembre de 2013", "2013-09"), ("Fecha: 20/12/2021", "2021-12-20"),
    ("Fecha de emisión: 20 de diciembre de 2021", "2021-12-20"), ("Lima 20 de diciembre de 2021", "2021-12-20"),
    (
      "Se expide la presente en Lima, a los veinte (20) días del mes de diciembre del año dos mil veintiuno",
      "2021-12-20"
    ),
    ("Dado en Chiclayo, al primer día del mes de octubre del año dos mil\ndieciocho.", "2018-10-01"),
  ])
  func dayOfIssueIsRead(text: String, day: String) {
    #expect(reading(text).issued.map(\.value.description) == [day])
    #expect(periods(text) == [])
  }

  @Test(arguments: [
    "nacido en Lima, el 20 de diciembre de 1990", "Resolución N° 1-2019,\nde fecha 20 de diciembre de 2021",
    "laboró desde el 20 de diciembre de 2021", "Informe N° 5-2020-OAJ,\nde 20 de enero de 2020",
  ])
  func noDayOfIssueIsRead(text: String) {
    #expect(reading(text).issued == [])
  }

  @Test func validityAndEgresoAreNoEndOfAPeriod() {
    #expect(reading("Válido hasta el 31 de diciembre de 2026.").validUntil.map(\.value.description) == ["2026-12-31"])
    #expect(
      reading("se encuentra HÁBIL del 01/01/2026 al 31/12/2026").validUntil.map(\.value.description) == ["2026-12-31"])
    let text = "CONSTANCIA DE EGRESO\nInició sus estudios el 1 de abril de 2006 y egresó el 20 de diciembre de 2011."
    #expect(reading(text).egreso.map(\.value.description) == ["2011-12-20"])
    #expect(periods(text) == [])
    #expect(reading(text).studied.count == 1)
  }

  // MARK: Every form, at random

  @Test func everyFormOfARandomPeriodIsReadBack() throws {
    var random = SeededGenerator.forTest()
    for _ in 0..<300 {
      let first = Day(number: Int32.random(in: 8_000...18_000, using: &random))
      let last = first.advanced(by: Int.random(in: 0...3_000, using: &random))
      let form = try #require(DateForm.allCases.randomElement(using: &random))
      let other = try #require(DateForm.allCases.randomElement(using: &random))
      let (before, between) = try #require(
        [("del", "al"), ("desde el", "hasta el"), ("desde", "hasta"), ("entre el", "y el")].randomElement(
          using: &random))
      let text = "prestó servicios \(before) \(form.text(first)) \(between) \(other.text(last)), en Lima"
      #expect(periods(text) == ["\(first)…\(last)"], "\(text)")
      #expect(periods(text.uppercased()) == ["\(first)…\(last)"], "\(text.uppercased())")
      #expect(periods(text.replacing(" ", with: "\n")) == ["\(first)…\(last)"], "broken: \(text)")
    }
  }
}

/// The ways in which a day is written.
enum DateForm: CaseIterable {
  case slashes, dashes, points, words, ordinal, compact, spelled, capitals, short

  private static let months =
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre".split(separator: " ")

  func text(_ date: Day) -> String {
    let (year, month, day) = date.civil
    let name = String(Self.months[month - 1])
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    switch self {
    case .slashes: return "\(two(day))/\(two(month))/\(year)"
    case .dashes: return "\(two(day))-\(two(month))-\(year)"
    case .points: return "\(two(day)).\(two(month)).\(two(year % 100))"
    case .words: return "\(two(day)) de \(name) de \(year)"
    case .ordinal: return day == 1 ? "1° de \(name) del \(year)" : "\(day) de \(name) del año \(year)"
    case .compact: return "\(two(day))\(name.prefix(3).uppercased())\(year)"
    case .spelled: return "\(Self.spelled(day)) de \(name) de \(Self.spelled(year))"
    case .capitals: return "\(two(day)) DE \(name.uppercased()) DEL AÑO \(year)"
    case .short: return "\(two(day)) \(name.prefix(3).uppercased()) \(year)"
    }
  }

  private static func spelled(_ value: Int) -> String {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "es")
    formatter.numberStyle = .spellOut
    return formatter.string(from: NSNumber(value: value)) ?? "\(value)"
  }
}
