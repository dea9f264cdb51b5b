internal import Charts
internal import Dataset
internal import Markup
internal import Measures
internal import Results

/// The figures of one population, grouped by the kind of attribute.
///
/// Its four narrow columns fit a phone, so it stays a table there and carries no more markup than
/// that: a province has hundreds of rows.
struct BreakdownTable {
  /// One figure.
  struct Row {
    let id: String?
    let name: Markup
    /// Date and source, where not all rows share them.
    let origin: Markup
    let counts: Markup
    let value: String
    /// The part of the whole, 0 to 100, where the figure is a share.
    let share: Double?
    let isOlder: Bool
  }

  let caption: String
  let columns: [String]
  let groups: [(title: String, rows: [Row])]

  /// The table.
  var markup: Markup {
    element("table", ["class": "breakdown"]) {
      element("caption", ["class": "sr"]) { caption }
      element("thead") {
        element("tr") {
          for column in columns { element("th", ["scope": "col"]) { column } }
          element("td")
        }
      }
      for group in groups {
        element("tbody") {
          element("tr", ["class": "group"]) {
            element("th", ["scope": "rowgroup", "colspan": "4"]) { group.title }
          }
          for row in group.rows { line(row) }
        }
      }
    }
  }

  private func line(_ row: Row) -> Markup {
    element("tr", ["id": row.id, "class": row.isOlder ? "older" : nil]) {
      element("th", ["scope": "row"]) {
        row.name
        row.origin
      }
      element("td") { row.counts }
      element("td") { row.value }
      element("td") { row.share.map(bar) ?? Markup() }
    }
  }

  /// A share as a bar; its ground is the whole.
  private func bar(_ share: Double) -> Markup {
    let tenths = max(5, Int((min(share, 100) * 10).rounded()))
    return element("svg", ["aria-hidden": "true"]) {
      element(
        "rect",
        ["class": Role.now.rawValue, "width": "\(tenths / 10).\(tenths % 10)%", "height": "9"])
    }
  }
}

/// Date and source of a figure.
struct Origin: Hashable {
  /// When the figure was true.
  let date: PartialDate
  /// Where it stands.
  let source: Observation.Source

  init(_ observation: Observation) {
    date = observation.reading.date
    source = observation.source
  }
}

extension PageContext {
  /// The figures of a population; rows name their source where it is not the usual one.
  func breakdown(
    _ measures: [MeasureResult], of population: Population, in province: ProvinceResults,
    usual: Origin?
  ) -> Markup {
    var groups: [(title: String, rows: [BreakdownTable.Row])] = []
    var dimensions: [String] = []
    for measure in measures {
      let rows = rows(measure, in: province.jurisdiction, usual: usual)
      let dimension = measure.measure.dimension
      if let index = dimensions.firstIndex(of: dimension) {
        groups[index].rows += rows
      } else {
        dimensions.append(dimension)
        groups.append((words.optional("dimension.\(dimension)") ?? dimension, rows))
      }
    }
    return BreakdownTable(
      caption: population.title,
      columns: [words("column.attribute"), words("column.counts"), words("column.share")],
      groups: groups
    ).markup
  }

  /// One row for each date, newest first; only the newest is the anchor.
  private func rows(
    _ result: MeasureResult, in jurisdiction: Jurisdiction, usual: Origin?
  ) -> [BreakdownTable.Row] {
    let measure = result.measure
    let label = measure.attribute.isEmpty ? measure.title : measure.attribute
    return result.dated.reversed().enumerated().map { index, one in
      let name = markup {
        if index > 0 {
          element("span", ["class": "sr"]) { label + ", " }
          figures.date(one.reading.date)
        } else if result.hasPage {
          link(label, .measure(jurisdiction.id, measure.id))
        } else {
          label
        }
      }
      let origin = markup {
        if Origin(one) != usual {
          element("span", ["class": "sub"]) {
            if index == 0 { figures.date(one.reading.date) + ", " }
            source(of: one, in: jurisdiction, style: .document)
          }
        }
      }
      return BreakdownTable.Row(
        id: index == 0 ? measure.id : nil, name: name, origin: origin,
        counts: one.reading.headcount.map { Markup(figures.counts($0)) }
          ?? absent(words("absent.counts")),
        value: figures.value(one.reading.value, of: measure),
        share: measure.isShare ? one.reading.value.approximate : nil, isOlder: index > 0)
    }
  }
}
