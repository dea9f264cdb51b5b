internal import Archive
internal import Dataset
internal import Markup
internal import Results
internal import Templates

/// What changed in one province from one edition to a later one, as tables under headings.
struct ChangeTables {
  let context: PageContext
  /// The province as it is now, to which rows lead; nothing where the site no longer has it.
  let province: ProvinceResults?
  let later: YearTables
  let comparison: YearComparison

  /// Compares what two editions say of one province.
  init(
    _ context: PageContext, of jurisdiction: String, from earlier: YearTables, to later: YearTables
  ) {
    self.context = context
    province = context.results.provinces.first { $0.jurisdiction.id == jurisdiction }
    self.later = later.of(jurisdiction)
    comparison = YearComparison(from: earlier.of(jurisdiction), to: self.later)
  }

  /// A heading, and what stands below it.
  struct Group {
    let id: String
    let count: Int
    let table: Markup
  }

  /// The groups that have rows, as shells name them.
  func values(in jurisdiction: String) -> [Value] {
    groups.filter { $0.count > 0 }.map { group in
      .record([
        "id": .text("\(jurisdiction)-\(group.id)"),
        "title": .text(words("changes.\(group.id)", ["count": "\(group.count)"])),
        "table": .markup(group.table),
        "note": .text(["values", "revised"].contains(group.id) ? words("changes.rounding") : ""),
      ])
    }
  }

  /// What concerns readers first comes first; what came with a new document comes last.
  var groups: [Group] {
    [
      statuses, values, revised, slipped, silent, redated, closed, documents, droppedDocuments,
      changedTargets, droppedTargets, droppedTasks, droppedFigures, addedTargets, addedTasks,
      addedFigures,
    ]
  }

  /// A word of the theme.
  func words(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    context.words(key, values)
  }

  /// A table of a group; one of many rows is folded.
  func group(
    _ id: String, _ columns: [DataTable.Column], _ groups: [DataTable.Group], name: String,
    isFolded: Bool = false
  ) -> Group {
    let count = groups.reduce(0) { $0 + $1.rows.count }
    let caption = words("changes.\(id)", ["count": "\(count)"])
    let table = DataTable(caption: caption, name: name, columns: columns, groups: groups).markup
    guard isFolded, count > ChangeTables.most else {
      return Group(id: id, count: count, table: table)
    }
    return Group(
      id: id, count: count,
      table: element("details") {
        element("summary") { words("changes.unfold", ["count": "\(count)"]) }
        table
      })
  }

  /// The most rows of a list that stands open.
  private static let most = 12

  /// Rows under the names of their documents.
  func byDocument<Row>(
    _ rows: [Row], _ document: (Row) -> String, _ cells: (Row) -> [Markup]
  ) -> [DataTable.Group] {
    var groups: [(title: String, rows: [DataTable.Row])] = []
    for row in rows {
      if groups.last?.title != document(row) { groups.append((document(row), [])) }
      groups[groups.count - 1].rows.append(DataTable.Row(cells(row)))
    }
    return groups.map { DataTable.Group(title: Markup($0.title), rows: $0.rows) }
  }

  /// A link where the site still has the thing, else its name alone.
  func link(_ text: String, _ address: Address?) -> Markup {
    address.map { context.link(text, $0) } ?? Markup(text)
  }
}
