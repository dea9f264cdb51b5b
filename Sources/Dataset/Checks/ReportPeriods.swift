internal import Findings
internal import Measures
internal import Wording

extension Dataset {
  /// A report on a recurring task belongs to one of its due days without doubt.
  func checkReportPeriods(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let duties = Dictionary(jurisdiction.duties.map { ($0.id, $0) }) { first, _ in first }
    let documents = documentsKnown(in: jurisdiction)
    for report in jurisdiction.reports {
      guard let duty = duties[report.duty], case .recurring(let recurrence) = duty.schedule,
        let document = documents[duty.document]
      else { continue }
      let begins = duty.start?.firstDay ?? document.begins
      if let end = report.periodEnd {
        if let begins, end < begins {
          findings.report(
            .beforeBeginning, at: report.place,
            [
              "what": "the period of the report", "date": end.description, "id": duty.id,
              "begins": begins.description,
            ])
        } else if case .by(let moment, _, _)? = Schedule(words: report.period),
          recurrence.dueDays(from: moment.firstDay, to: moment.day).count > 1
        {
          findings.report(
            .periodTooWide, at: report.place, ["id": duty.id, "period": report.period])
        }
      } else if report.period.isEmpty,
        let due = recurrence.lastDue(before: report.progression.day),
        begins.map({ $0 <= due }) ?? true
      {
        findings.report(
          .reportWithoutPeriod, at: report.place,
          ["id": duty.id, "date": report.progression.day.description, "due": due.description])
      }
    }
  }
}

extension Recurrence {
  /// A due day so shortly before a day that a report of that day may speak of it: at most 30 days, or
  /// half a month of a monthly task.
  fileprivate func lastDue(before day: Day) -> Day? {
    dueDays(from: day + (period == .month ? -15 : -30), to: day + -1).last
  }
}

extension Rule {
  static let reportWithoutPeriod = Rule(
    "report-without-period", .warning,
    "the report of {date} on the task '{id}' counts for the next due day, not for {due}; name its "
      + "period")
  static let periodTooWide = Rule(
    "period-too-wide", .warning,
    "the task '{id}' is due more than once in {period}, of which only the last is taken as reported; "
      + "name one period in each report")
}
