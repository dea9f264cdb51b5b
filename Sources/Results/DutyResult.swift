package import Dataset
package import Measures

/// How one task stands at the report date.
package struct DutyResult: Sendable {
  /// One due day of a task with its status.
  package struct Instance: Sendable, Hashable {
    /// When it is due.
    package let due: Day
    /// How it stands.
    package let status: DutyStatus
  }

  /// The task.
  package let duty: Duty
  /// Reports on it up to the report date, by date.
  package let reports: [DutyReport]
  /// The status that speaks for the task: of a recurring one, that of the first past instance
  /// that is late or unreported, else of the next one due.
  package let status: DutyStatus
  /// The next due day, where there is one.
  package let due: Day?
  /// The first deadline, where a report moved it.
  package let movedFrom: Day?
  /// The instances of a recurring task, by date.
  package let instances: [Instance]

  init(_ duty: Duty, in jurisdiction: Jurisdiction, settings: SiteSettings) {
    let today = settings.reportDate
    let reports = jurisdiction.reports.filter {
      $0.duty == duty.id && $0.progression.day <= today
    }
    self.duty = duty
    self.reports = reports
    let document = jurisdiction.document(duty.document)
    let start = duty.start?.day ?? document?.issued?.day
    let progressions = reports.map(\.progression)
    func judged(_ due: Day, _ own: [Progression]) -> DutyStatus {
      DutyStatus(due: due, start: start, reports: own, on: today, by: settings.method)
    }
    switch duty.schedule {
    case .by(let moment, _, _):
      let moved = progressions.last { $0.state == .moved }?.deadline
      status = judged(moment.day, progressions)
      due = moved ?? moment.day
      movedFrom = moved == nil ? nil : moment.day
      instances = []
    case .recurring(let recurrence):
      let begins = document?.begins
      let first = start ?? settings.reportDates.first { $0 >= begins ?? $0 } ?? today
      let last = document?.lastYear.map { Day.lastOfYear($0) } ?? Day.lastOfYear(today.year)
      let days = recurrence.dueDays(from: first, to: max(first, last))
      let unfolded = days.enumerated().map { index, day in
        let own = reports.filter { DutyResult.instance(of: $0, among: days) == index }
          .map(\.progression)
        let isSilent = own.isEmpty && day < today
        return Instance(due: day, status: isSilent ? .unreported : judged(day, own))
      }
      let next =
        unfolded.first { $0.due < today && $0.status.isOpen }
        ?? unfolded.first { $0.due >= today } ?? unfolded.last
      instances = unfolded
      status = next?.status ?? .noDeadline
      due = unfolded.first { $0.due >= today }?.due ?? next?.due
      movedFrom = nil
    case .continuous:
      (status, due, movedFrom, instances) = (.continuous, nil, nil, [])
    case .after, .none:
      (status, due, movedFrom, instances) = (.noDeadline, nil, nil, [])
    }
  }

  /// The index of the instance that a report speaks of: the last one due by the end of the period
  /// that it names; without a period the next one due.
  private static func instance(of report: DutyReport, among days: [Day]) -> Int? {
    if let end = report.periodEnd { return days.lastIndex { $0 <= end } }
    return days.firstIndex { $0 >= report.progression.day } ?? days.indices.last
  }
}

extension Document {
  /// The last year for which the document plans: the last of its period.
  package var lastYear: Int? {
    period.split { !$0.isNumber }.compactMap { Int($0) }.last
  }
}

extension DutyStatus {
  /// Whether a due day has passed and nothing says that the task was done.
  fileprivate var isOpen: Bool {
    switch self {
    case .overdue, .unreported: true
    default: false
    }
  }
}
