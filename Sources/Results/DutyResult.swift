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
      let first = start ?? settings.reportDates.first ?? today
      let last = document?.lastYear.map { Day.lastOfYear($0) } ?? Day.lastOfYear(today.year)
      let days = recurrence.dueDays(from: first, to: max(first, last))
      let unfolded = days.enumerated().map { index, day in
        let from = index > 0 ? days[index - 1] : first
        let own = progressions.filter { $0.day > from && $0.day <= day.addingMonths(6) }
        let isSilent = own.isEmpty && day < today
        return Instance(due: day, status: isSilent ? .unreported : judged(day, own))
      }
      let next =
        unfolded.first { $0.due < today && [.bad, .warn].contains($0.status.tone) }
        ?? unfolded.first { $0.due > today } ?? unfolded.last
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
}

extension Document {
  /// The last year for which the document plans: the last of its period.
  package var lastYear: Int? {
    period.split { !$0.isNumber }.compactMap { Int($0) }.last
  }
}
