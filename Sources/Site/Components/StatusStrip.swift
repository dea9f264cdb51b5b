internal import Markup
internal import Dataset
internal import Measures
internal import Results

extension PageContext {
  /// How many targets have each status: shape, number and word; each a link to its list.
  func statusStrip(_ targets: [TargetResult], in province: ProvinceResults) -> Markup {
    element("ul", ["class": "strip"]) {
      for status in TargetStatus.allCases {
        let count = targets.count { $0.assessment.status == status }
        if count > 0 {
          element("li", ["class": status.tone.rawValue]) {
            element(
              "a",
              ["href": href(.measures(province.jurisdiction.id, "trang-thai-\(status.rawValue)"))]
            ) {
              icon(status.rawValue)
              element("b") { "\(count)" }
              " " + name(status)
            }
          }
        }
      }
    }
  }

  /// The targets of each status, by name, under headings to which the strip leads.
  func statusLists(_ targets: [TargetResult], in province: ProvinceResults) -> Markup {
    markup {
      for status in TargetStatus.allCases {
        let own = targets.filter { $0.assessment.status == status }
        if !own.isEmpty {
          element("h3", ["id": "trang-thai-\(status.rawValue)"]) {
            tag(status)
            " "
            element("span", ["class": "muted"]) {
              words("measures.count", ["count": "\(own.count)"])
            }
          }
          list(own.map { line($0, in: province) }, name: "plain columns")
        }
      }
    }
  }

  /// How many targets of each status end in each year; only statuses that occur.
  func statusByYear(_ targets: [TargetResult]) -> Markup {
    let statuses = TargetStatus.allCases.filter { status in
      targets.contains { $0.assessment.status == status }
    }
    let years = Set(targets.map(\.goal.deadline.last.year)).sorted()
    return DataTable(
      caption: words("roadmap.statuses"), name: "by-status",
      columns: [.init(words("column.deadline"), "name")]
        + statuses.map { .init(name($0), "num", head: tag($0)) } + [
          .init(words("column.total"), "num")
        ],
      rows: years.map { year in
        let own = targets.filter { $0.goal.deadline.last.year == year }
        let counts = statuses.map { status in own.count { $0.assessment.status == status } }
        return DataTable.Row(
          [element("a", ["href": "#nam-\(year)"]) { "\(year)" }]
            + (counts + [own.count]).map { count in
              count == 0
                ? element("span", ["class": "none"]) { "·" } : element("b") { "\(count)" }
            })
      }
    ).markup
  }

  private func line(_ result: TargetResult, in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    let target = result.target
    let place = Address.targets(jurisdiction.id, document: target.document, result.id)
    let measure = province.measure(target.measure)
    return markup {
      named(measure?.measure.title ?? target.measure, place)
      element("span", ["class": "level"]) {
        if let measure { figures.stated(target, of: measure.measure) + " " }
        element("span", ["class": "muted"]) {
          (jurisdiction.document(target.document)?.label ?? "") + ", "
            + figures.deadline(result.goal.deadline)
        }
      }
    }
  }
}
