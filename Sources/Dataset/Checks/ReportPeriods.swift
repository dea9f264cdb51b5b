internal import Findings
internal import Measures

extension Dataset {
  /// A report on a recurring task belongs to one of its due days without doubt.
  func checkReportPeriods(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let duties = Dictionary(jurisdiction.duties.map { ($0.id, $0) }) { first, _ in first }
    let documents = documentsKnown(in: jurisdiction)
    for report in jurisdiction.reports {
      guard let duty = duties[report.duty], case .recurring(let recurrence) = duty.schedule,
        let document = documents[duty.document]
      else { continue }
      let begins = duty.start?.first ?? document.begins
      if let period = report.period {
        if let begins, period.last < begins {
          findings.report(
            .beforeBeginning, at: report.place,
            [
              "what": "the period of the report", "date": period.last.description, "id": duty.id,
              "begins": begins.description,
            ])
        } else if recurrence.dueDays(from: period.first, to: period.last).count > 1 {
          findings.report(
            .periodTooWide, at: report.place, ["id": duty.id, "period": report.periodWords])
        }
      } else if report.periodWords.isEmpty,
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
