internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// Tasks under the days on which they are due, with how far off each day is and who leads.
  func soonList(
    _ duties: [DueDuty], in province: ProvinceResults, namesLeads: Bool = true
  ) -> Markup {
    let jurisdiction = province.jurisdiction
    var days: [(due: Day, duties: [DutyResult])] = []
    for one in duties {
      if days.last?.due != one.due { days.append((one.due, [])) }
      days[days.count - 1].duties.append(one.duty)
    }
    return element("dl", ["class": "deadlines"]) {
      for (due, duties) in days {
        element("dt") {
          element("b") { figures.date(due) }
          element("span", ["class": "muted"]) { distance(to: due) }
        }
        for duty in duties {
          element("dd") {
            named(
              duty.duty.title,
              .duties(jurisdiction.id, document: duty.duty.document, duty.duty.id))
            if namesLeads {
              sub(
                content(
                  duty.duty.leads.map { jurisdiction.agency($0)?.name ?? $0 }
                    .joined(separator: "; ")))
            }
          }
        }
      }
    }
  }

  private func distance(to due: Day) -> String {
    let days = due - results.reportDate
    return days == 0 ? words("due.today") : words("due.in", ["days": "\(days)"])
  }
}
