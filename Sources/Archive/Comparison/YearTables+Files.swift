internal import Files
package import Findings
package import Publishing
internal import Tables

/// One table of a bag: its columns, and how rows are written and read.
private struct Form<Row> {
  let file: String
  let columns: [String]
  let cells: (Row) -> [String]
  let row: ([String]) -> Row

  func write(_ rows: [Row]) -> SiteFile {
    SiteFile(path: "tables/" + file, bytes: writeCSV([columns] + rows.map(cells)))
  }

  /// The rows of the table in a bag, by the names of the columns.
  func read(in bag: String, findings: inout FindingList) -> [Row] {
    let path = bag + "/data/tables/" + file
    guard let bytes = FileSystem.read(path, atMost: TableLimits.table.bytes) else {
      findings.report(.bagUnreadable, at: Place(path))
      return []
    }
    guard let table = Table.read(bytes, file: path, findings: &findings) else { return [] }
    let positions = columns.map { name in table.columns.firstIndex { $0.name == name } }
    for (name, position) in zip(columns, positions) where position == nil {
      findings.report(.yearTableColumn, at: Place(path, line: 1), ["name": name])
    }
    return table.rows.map { record in
      row(positions.map { $0.map { FormulaGuard.plain(record.cells[$0].text) } ?? "" })
    }
  }
}

extension YearTables {
  private static var documentForm: Form<Document> {
    Form(
      file: "documents.csv", columns: ["jurisdiction", "id", "name", "title", "issued"],
      cells: { [$0.key.jurisdiction, $0.key.id, $0.name, $0.title, $0.issued] },
      row: {
        Document(
          key: Key(jurisdiction: $0[0], id: $0[1]), name: $0[2], title: $0[3], issued: $0[4])
      })
  }

  private static var targetForm: Form<Target> {
    Form(
      file: "targets.csv",
      columns: [
        "jurisdiction", "id", "document", "document_name", "clause", "measure", "title", "level",
        "deadline", "nature", "status",
      ],
      cells: {
        [
          $0.key.jurisdiction, $0.key.id, $0.document, $0.documentName, $0.clause, $0.measure,
          $0.title, $0.level, $0.deadline, $0.nature, $0.status,
        ]
      },
      row: {
        Target(
          key: Key(jurisdiction: $0[0], id: $0[1]), document: $0[2], documentName: $0[3],
          clause: $0[4], measure: $0[5], title: $0[6], level: $0[7], deadline: $0[8],
          nature: $0[9], status: $0[10])
      })
  }

  private static var figureForm: Form<Figure> {
    Form(
      file: "figures.csv",
      columns: [
        "jurisdiction", "measure", "title", "unit", "value", "numerator", "denominator",
        "decimals", "date", "source",
      ],
      cells: {
        [
          $0.key.jurisdiction, $0.key.id, $0.title, $0.unit, $0.value, $0.numerator,
          $0.denominator, $0.decimals, $0.date, $0.source,
        ]
      },
      row: {
        Figure(
          key: Key(jurisdiction: $0[0], id: $0[1]), title: $0[2], unit: $0[3], value: $0[4],
          numerator: $0[5], denominator: $0[6], decimals: $0[7], date: $0[8], source: $0[9])
      })
  }

  private static var taskForm: Form<Task> {
    Form(
      file: "tasks.csv",
      columns: [
        "jurisdiction", "id", "document", "document_name", "title", "deadline", "due", "recurs",
        "status", "days",
      ],
      cells: {
        [
          $0.key.jurisdiction, $0.key.id, $0.document, $0.documentName, $0.title, $0.deadline,
          $0.due, $0.recurs, $0.status, $0.days,
        ]
      },
      row: {
        Task(
          key: Key(jurisdiction: $0[0], id: $0[1]), document: $0[2], documentName: $0[3],
          title: $0[4], deadline: $0[5], due: $0[6], recurs: $0[7], status: $0[8], days: $0[9])
      })
  }

  /// The tables as files of a bag's payload.
  package var files: [SiteFile] {
    [
      YearTables.documentForm.write(documents), YearTables.targetForm.write(targets),
      YearTables.figureForm.write(figures), YearTables.taskForm.write(tasks),
    ]
  }

  /// Reads the tables of a bag; what is missing or broken is a finding.
  package init(bag: String, findings: inout FindingList) {
    documents = YearTables.documentForm.read(in: bag, findings: &findings)
    targets = YearTables.targetForm.read(in: bag, findings: &findings)
    figures = YearTables.figureForm.read(in: bag, findings: &findings)
    tasks = YearTables.taskForm.read(in: bag, findings: &findings)
  }
}

extension Rule {
  static let yearTableColumn = Rule(
    "year-table-column", .error, "the table has no column '{name}'; was it made by this program?")

  /// Rules about the tables of a bag.
  package static let ofYearTables: [Rule] = [.yearTableColumn]
}
