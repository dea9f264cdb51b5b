internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

/// A span of time that is a column of the matrix.
private struct Span {
  let title: String
  let days: ClosedRange<Day>
}

extension PageContext {
  /// How many deadlines fall on each agency in each quarter, then by year.
  func workloadPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let spans = self.spans
    let rows = jurisdiction.agencies.compactMap { agency -> (Agency, [[Int]])? in
      let counts = spans.map { span in
        let led = deadlines(in: span.days, of: province) { $0.leads.contains(agency.id) }
        let joined = deadlines(in: span.days, of: province) {
          $0.cooperating.contains(agency.id)
        }
        return [led, joined]
      }
      return counts.contains { $0 != [0, 0] } ? (agency, counts) : nil
    }
    .sorted { left, right in
      let (one, other) = (total(left.1), total(right.1))
      return one == other ? Collation.precedes(left.0.name, right.0.name) : one > other
    }
    return Page(
      .workload(jurisdiction.id), shell: "workload",
      title: words("workload.title", ["province": jurisdiction.title]),
      lead: words("workload.lead", ["count": "\(rows.count)"]), tab: .agencies,
      jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.agencies"), .agencies(jurisdiction.id)),
      ],
      values: [
        "table": .markup(
          DataTable(
            caption: words("workload.caption"), name: "workload",
            columns: [.init(words("column.agency"), "name")]
              + spans.map { .init($0.title, "num") } + [.init(words("column.total"), "num")],
            rows: rows.map { agency, counts in
              DataTable.Row(
                [named(agency.name, .agency(jurisdiction.id, agency.id))]
                  + counts.map { cell(led: $0[0], joined: $0[1]) }
                  + [
                    cell(
                      led: counts.reduce(0) { $0 + $1[0] }, joined: counts.reduce(0) { $0 + $1[1] })
                  ])
            }
          ).markup)
      ])
  }

  private func total(_ counts: [[Int]]) -> Int { counts.reduce(0) { $0 + $1[0] * 1000 + $1[1] } }

  /// The quarters of this year from now on and of the next, then the years of the plan.
  private var spans: [Span] {
    let today = results.reportDate
    let quarters = (today.year...today.year + 1).flatMap { year in
      (1...4).compactMap { quarter -> Span? in
        guard let start = Day(year: year, month: quarter * 3 - 2, day: 1),
          let end = Day.last(ofMonth: quarter * 3, year: year), end >= today
        else { return nil }
        let roman = ["I", "II", "III", "IV"][quarter - 1]
        return Span(
          title: words("workload.quarter", ["quarter": roman, "year": "\(year)"]),
          days: max(start, today)...end)
      }
    }
    let years = (today.year + 2...max(today.year + 2, 2030)).compactMap { year in
      Day(year: year, month: 1, day: 1).map {
        Span(title: "\(year)", days: $0...Day.lastOfYear(year))
      }
    }
    return quarters + years
  }

  private func deadlines(
    in days: ClosedRange<Day>, of province: ProvinceResults, where holds: (Duty) -> Bool
  ) -> Int {
    province.duties.reduce(0) { sum, result in
      guard holds(result.duty) else { return sum }
      let due =
        result.instances.isEmpty ? [result.due].compactMap(\.self) : result.instances.map(\.due)
      return sum + due.count { days.contains($0) }
    }
  }

  private func cell(led: Int, joined: Int) -> Markup {
    guard led + joined > 0 else {
      return element("span", ["class": "none"]) { "·" }
    }
    return markup {
      if led > 0 { element("b") { "\(led)" } }
      if joined > 0 { sub("+\(joined)") }
    }
  }
}
