internal import Dataset
internal import Markup
internal import Measures
internal import Templates

extension PageContext {
  /// How progress and statuses are computed, with the thresholds in force.
  func methodPage() -> Page {
    let method = dataset.settings.method
    return Page(
      .method, shell: "method", title: words("method.title"), lead: words("method.lead"),
      tab: .method, crumbs: [(words("tab.overview"), .overview)],
      values: [
        "statuses": .markup(statusTable()), "duties": .markup(dutyStatusTable()),
        "threshold": .record([
          "on_track": .text(figures.pace(method.onTrack)), "slow": .text(figures.pace(method.slow)),
          "early": .text(figures.percent(method.early)),
          "period": .text("\(method.periodMonths)"), "grace": .text("\(method.graceDays)"),
        ]),
      ])
  }

  /// Every status of a target with what it means.
  func statusTable() -> Markup {
    DataTable(
      caption: words("method.statuses"), name: "meanings",
      columns: [.init(words("column.status"), "c-status"), .init(words("column.meaning"))],
      rows: TargetStatus.allCases.map { status in
        DataTable.Row(
          id: status.rawValue,
          [
            tag(status), Markup(words("method.status.\(status.rawValue)")),
          ])
      }
    ).markup
  }

  private func dutyStatusTable() -> Markup {
    let examples: [DutyStatus] = [
      .doneOnTime, .doneLate(days: 5), .inTime, .dueSoon, .overdue(days: 123), .unreported,
      .continuous, .noDeadline, .paused,
    ]
    return DataTable(
      caption: words("method.duty-statuses"), name: "meanings",
      columns: [.init(words("column.status"), "c-status"), .init(words("column.meaning"))],
      rows: examples.map { status in
        DataTable.Row([tag(status), Markup(words("method.duty.\(status.id)"))])
      }
    ).markup
  }
}
