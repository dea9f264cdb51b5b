internal import Markup

/// A table with named columns; on a phone each row becomes a card whose cells carry their column's
/// name.
struct DataTable {
  /// One column.
  struct Column {
    let title: String
    let name: String
    let head: Markup?

    /// Creates a column; `name` is its class, `head` stands in place of the title.
    init(_ title: String, _ name: String = "", head: Markup? = nil) {
      self.title = title
      self.name = name
      self.head = head
    }
  }

  /// One row: a head cell, cells, an id to link to, and by what it can be chosen and sorted.
  struct Row {
    let id: String?
    let name: String?
    let cells: [Markup]
    let marks: [FilterMark]
    let keys: [SortKey?]

    /// Creates a row; `keys` are those of its first columns, in the order of the columns.
    init(
      id: String? = nil, name: String? = nil, marks: [FilterMark] = [], keys: [SortKey?] = [],
      _ cells: [Markup]
    ) {
      self.id = id
      self.name = name
      self.cells = cells
      self.marks = marks
      self.keys = keys
    }
  }

  /// Rows under a heading of their own, or without one.
  struct Group {
    let title: Markup?
    let rows: [Row]
  }

  let caption: String
  let columns: [Column]
  let groups: [Group]
  let name: String

  init(caption: String, name: String = "", columns: [Column], groups: [Group]) {
    self.caption = caption
    self.name = name
    self.columns = columns
    self.groups = groups
  }

  init(caption: String, name: String = "", columns: [Column], rows: [Row]) {
    self.init(
      caption: caption, name: name, columns: columns, groups: [Group(title: nil, rows: rows)])
  }

  /// The table; roles are written out because the style turns rows into cards.
  var markup: Markup {
    var ranks = sortRanks(of: groups.flatMap { $0.rows.map(\.keys) })[...]
    return element("table", ["class": name.isEmpty ? "data" : "data \(name)", "role": "table"]) {
      element("caption", ["class": "sr"]) { caption }
      element("thead", ["role": "rowgroup"]) {
        element("tr", ["role": "row"]) {
          for column in columns {
            element(
              "th", ["role": "columnheader", "scope": "col", "class": attribute(column.name)]
            ) {
              column.head ?? Markup(column.title)
            }
          }
        }
      }
      for group in groups {
        element("tbody", ["role": "rowgroup"]) {
          if let title = group.title {
            element("tr", ["class": "group", "role": "row"]) {
              element(
                "th",
                ["role": "rowheader", "scope": "rowgroup", "colspan": String(columns.count)]
              ) { title }
            }
          }
          for row in group.rows { line(row, ranks: ranks.popFirst() ?? nil) }
        }
      }
    }
  }

  private func line(_ row: Row, ranks: String?) -> Markup {
    let marks = row.marks.map(\.text).joined(separator: " ")
    return element(
      "tr",
      [
        "id": row.id, "class": row.name, "role": "row", "data-f": attribute(marks),
        "data-o": ranks,
      ]
    ) {
      for (column, cell) in zip(columns, row.cells).prefix(1) {
        element("th", ["role": "rowheader", "scope": "row", "class": attribute(column.name)]) {
          cell
        }
      }
      for (column, cell) in zip(columns, row.cells).dropFirst() {
        element(
          "td",
          ["role": "cell", "class": attribute(column.name), "data-l": attribute(column.title)]
        ) { cell }
      }
    }
  }

  private func attribute(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// A second, smaller line of a cell.
func sub(_ text: String) -> Markup { element("span", ["class": "sub"]) { text } }

/// A second, smaller line of a cell that is markup already.
func sub(_ piece: Markup) -> Markup { element("span", ["class": "sub"]) { piece } }

/// A dash that says in words what is absent.
func absent(_ meaning: String) -> Markup {
  markup {
    element("span", ["class": "none", "aria-hidden": "true"]) { "–" }
    element("span", ["class": "sr"]) { meaning }
  }
}
