import Days
import Papers

/// Papers and workbooks that tests draw.
enum SamplePapers {
  static let day = Day(number: 20_536)

  static func paper(_ blocks: [Paper.Block], language: PaperLanguage = .es) -> Paper {
    Paper(
      title: "Ficha de evaluación curricular", language: language, date: day, foot: "CAS-012-2026 · Ñaupari, Carmen",
      blocks: blocks)
  }

  /// A paper with every kind of block.
  static let whole = paper([
    .facts([Fact("Apellidos y nombres", "ÑAUPARI SALCEDO, José María"), Fact("DNI", "40000012")]),
    .heading("Requisitos"),
    .paragraph("Según lo declarado: años, días, güemal y pingüino."),
    .table(table(rows: 3)), .heading("Firmas"),
    .signatures(["Evaluador/a", "Comité de selección", "Oficina de Recursos Humanos"]),
  ])

  static func table(rows: Int) -> PaperTable {
    PaperTable(
      columns: [
        .init("N.º", share: 1, isFigure: true), .init("Requisito", share: 6), .init("Condición", share: 3),
      ],
      rows: (0..<rows).map { index in
        .init(
          ["\(index + 1)", "fila\(index + 1) con su razón y su cláusula", index % 3 == 0 ? "CUMPLE" : "NO CUMPLE"],
          isStrong: index % 5 == 4, tone: index % 3 == 0 ? .good : .bad)
      })
  }

  static func workbook(_ rows: [[Sheet.Cell]], columns: Int = 3, heading: [Sheet.Heading] = []) -> Workbook {
    Workbook(
      title: "Matriz de resultados", language: .es, date: day,
      sheets: [
        Sheet(
          name: "Resultados", heading: heading,
          columns: (0..<columns).map { .init("Columna \($0 + 1)", width: 20) }, rows: rows)
      ])
  }
}
