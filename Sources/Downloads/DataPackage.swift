internal import Dataset
internal import Measures

/// The description of all CSV files for Frictionless tools, and the schema that files of figures
/// share.
func dataPackage(
  of tables: [OpenTable], series: [Download], settings: SiteSettings, labels: Labels
) -> [Download] {
  let shared = "observations.schema.json"
  var resources = tables.map { table in
    resource(
      table.subject, path: table.subject + ".csv", title: labels("data.file.\(table.subject)"),
      schema: table.subject == "observations" ? .text(shared) : schema(of: table, labels))
  }
  resources += series.map { file in
    resource(
      String(file.name.dropLast(".csv".count).map { $0 == "/" ? "." : $0 }), path: file.name,
      title: labels("data.file.series"), schema: .text(shared))
  }
  let package = JSON.record([
    ("profile", .text("data-package")), ("name", .text("tien-do")),
    ("title", .text(settings.title)), ("description", .text(labels("data.package"))),
    ("version", .text(settings.reportDate.description)),
    (
      "contributors",
      .list([.record([("title", .text(settings.owner)), ("role", .text("publisher"))])])
    ),
    ("resources", .list(resources)),
  ])
  let observations = tables.first { $0.subject == "observations" }
  return [
    Download(
      name: "datapackage.json", subject: "datapackage", rows: resources.count,
      bytes: package.bytes),
    Download(
      name: shared, subject: "schema", rows: observations?.columns.count ?? 0,
      bytes: (observations.map { schema(of: $0, labels) } ?? .record([])).bytes),
  ]
}

private func resource(_ name: String, path: String, title: String, schema: JSON) -> JSON {
  .record([
    ("name", .text(name)), ("path", .text(path)), ("title", .text(title)),
    ("profile", .text("tabular-data-resource")), ("format", .text("csv")),
    ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")), ("schema", schema),
  ])
}

/// The columns of a table with their types, its key, and what its columns refer to.
private func schema(of table: OpenTable, _ labels: Labels) -> JSON {
  var schema: [(String, JSON)] = [
    ("fields", .list(table.columns.map { field($0, labels) })),
    ("missingValues", .list([.text("")])), ("primaryKey", .texts(["jurisdiction", "id"])),
  ]
  if !table.references.isEmpty {
    let keys = table.references.map { reference in
      JSON.record([
        ("fields", .texts(["jurisdiction", reference.column])),
        (
          "reference",
          .record([
            ("resource", .text(reference.table)), ("fields", .texts(["jurisdiction", "id"])),
          ])
        ),
      ])
    }
    schema.append(("foreignKeys", .list(keys)))
  }
  return .record(schema)
}

private func field(_ column: Column, _ labels: Labels) -> JSON {
  var constraints: [(String, JSON)] = []
  if column.isRequired { constraints.append(("required", .flag(true))) }
  if case .choice(let values) = column.kind { constraints.append(("enum", .texts(values))) }
  var field: [(String, JSON)] = [
    ("name", .text(column.name)),
    ("title", .text(column.labels.map { labels("field.\($0)") }.joined(separator: ": "))),
    (
      "description",
      .text(column.labels.map { labels("meaning.\($0)") }.joined(separator: " "))
    ), ("type", .text(column.kind.type)),
  ]
  if !constraints.isEmpty { field.append(("constraints", .record(constraints))) }
  return .record(field)
}

extension Field.Kind {
  /// The name of the type in a Table Schema; a list is text joined by ` | `.
  fileprivate var type: String {
    switch self {
    case .text, .choice, .list, .record: "string"
    case .whole: "integer"
    case .decimal: "number"
    case .day: "date"
    case .flag: "boolean"
    }
  }
}
