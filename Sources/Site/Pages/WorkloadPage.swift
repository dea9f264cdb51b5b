internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

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
    let spans = province.workloadSpans
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

  private func load(
    of agency: Agency, over spans: [PartialDate], in province: ProvinceResults
  ) -> Load {
    let work = province.workload(of: agency)
    return Load(
      agency: agency, led: spans.map { province.dueDayCount(of: work.leads, in: $0) },
      joined: spans.map { province.dueDayCount(of: work.joins, in: $0) },
      overdue: work.leads.count(where: \.isOverdue))
  }

  /// One row an agency, the heaviest first; then all tasks of the province, each once.
  private func table(
    of loads: [Load], over spans: [PartialDate], in province: ProvinceResults
  ) -> Markup {
    let late = province.duties.count(where: \.isOverdue)
    let most = loads.flatMap { zip($0.led, $0.joined).map { $0 + $1 } }.max() ?? 1
    let all = spans.map { province.dueDayCount(of: province.duties, in: $0) }
    return DataTable(
      caption: words("workload.caption"), name: "workload",
      columns: [.init(words("column.agency"), "name")]
        + (late > 0 ? [.init(words("workload.overdue"), "num")] : [])
        + spans.map { .init(figures.date($0), "num") } + [.init(words("column.total"), "num")],
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
