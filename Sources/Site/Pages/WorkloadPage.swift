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

/// The deadlines of one agency by span, and what it has not done in time.
private struct Load {
  let agency: Agency
  let led: [Int]
  let joined: [Int]
  let overdue: Int

  /// The number by which agencies are ordered: what one leads weighs most.
  var weight: Int { led.reduce(0, +) * 1000 + joined.reduce(0, +) }
}

extension PageContext {
  /// How many deadlines fall on each agency in each quarter, then by year.
  func workloadPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let spans = self.spans
    let loads = jurisdiction.agencies.map { load(of: $0, over: spans, in: province) }
      .filter { $0.weight > 0 || $0.overdue > 0 }
      .sorted { left, right in
        left.weight == right.weight
          ? Collation.precedes(left.agency.name, right.agency.name) : left.weight > right.weight
      }
    return Page(
      .workload(jurisdiction.id), shell: "workload",
      title: words("workload.title", ["province": jurisdiction.title]),
      lead: words("workload.lead", ["count": "\(loads.count)"]), tab: .agencies,
      jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.agencies"), .agencies(jurisdiction.id)),
      ],
      values: ["table": .markup(table(of: loads, over: spans, in: province))])
  }

  private func load(of agency: Agency, over spans: [Span], in province: ProvinceResults) -> Load {
    Load(
      agency: agency,
      led: spans.map { span in
        deadlines(in: span.days, of: province) { $0.leads.contains(agency.id) }
      },
      joined: spans.map { span in
        deadlines(in: span.days, of: province) { $0.cooperating.contains(agency.id) }
      },
      overdue: overdue(in: province) { $0.leads.contains(agency.id) })
  }

  private func overdue(in province: ProvinceResults, where holds: (Duty) -> Bool) -> Int {
    province.duties.count { $0.status.id == "overdue" && holds($0.duty) }
  }

  /// One row an agency, the heaviest first; then all tasks of the province, each once.
  private func table(of loads: [Load], over spans: [Span], in province: ProvinceResults) -> Markup {
    let late = overdue(in: province) { _ in true }
    let most = loads.flatMap { zip($0.led, $0.joined).map { $0 + $1 } }.max() ?? 1
    let all = spans.map { span in deadlines(in: span.days, of: province) { _ in true } }
    return DataTable(
      caption: words("workload.caption"), name: "workload",
      columns: [.init(words("column.agency"), "name")]
        + (late > 0 ? [.init(words("workload.overdue"), "num")] : [])
        + spans.map { .init($0.title, "num") } + [.init(words("column.total"), "num")],
      rows: loads.map { load in
        let place = Address.agency(province.jurisdiction.id, load.agency.id)
        return DataTable.Row(
          [named(load.agency.name, place)] + (late > 0 ? [overdue(load.overdue)] : [])
            + zip(load.led, load.joined).map { led, joined in
              let step = (4 * (led + joined) + most - 1) / max(1, most)
              return cell(led: led, joined: joined, step: step, place: place)
            } + [
              cell(
                led: load.led.reduce(0, +), joined: load.joined.reduce(0, +), step: 0,
                place: place)
            ])
      } + [
        DataTable.Row(
          name: "sum",
          [Markup(words("workload.all"))] + (late > 0 ? [overdue(late)] : [])
            + (all + [all.reduce(0, +)]).map { number($0) })
      ]
    ).markup
  }

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

  private func overdue(_ count: Int) -> Markup {
    guard count > 0 else { return number(0) }
    return element("span", ["class": "tag bad"]) {
      icon("overdue")
      "\(count)"
    }
  }

  private func number(_ count: Int) -> Markup {
    count == 0
      ? element("span", ["class": "none"]) { "·" } : element("b") { Numbers.whole(count) }
  }

  /// What an agency leads, and smaller what it joins, on a ground in one of four steps.
  private func cell(led: Int, joined: Int, step: Int, place: Address) -> Markup {
    guard led + joined > 0 else { return number(0) }
    return element("span", ["class": step > 0 ? "load load-\(step)" : nil]) {
      if led > 0 {
        element("a", ["href": href(Address(place.path, "chu-tri"))]) { element("b") { "\(led)" } }
      }
      if joined > 0 {
        element("a", ["href": href(Address(place.path, "phoi-hop")), "class": "sub"]) {
          "+\(joined)"
        }
      }
    }
  }
}
