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
  /// The deadline, or the next due day of a recurring task that is still to be met, where there is
  /// one.
  package let due: Day?
  /// The first deadline, where a report moved it.
  package let movedFrom: Day?
  /// The instances of a recurring task, by date.
  package let instances: [Instance]

  init(_ duty: Duty, in jurisdiction: Jurisdiction, settings: SiteSettings) {
    let today = settings.reportDate
    let reports = jurisdiction.reports(on: duty.id).filter { $0.progression.day <= today }
    self.duty = duty
    self.reports = reports
    let document = jurisdiction.document(duty.document)
    let start = DutyResult.start(of: duty, in: document)
    let progressions = reports.map(\.progression)
    func judged(_ due: Day, _ own: [Progression]) -> DutyStatus {
      DutyStatus(due: due, start: start, reports: own, on: today, by: settings.method)
    }
    switch duty.schedule {
    case .by(let deadline, _):
      let moved = progressions.last { $0.state == .moved }?.deadline
      status = judged(deadline.last, progressions)
      due = moved ?? deadline.last
      movedFrom = moved == nil ? nil : deadline.last
      instances = []
    case .recurring(let recurrence):
      let begins = document?.begins
      let first = start ?? settings.reportDates.first { $0 >= begins ?? $0 } ?? today
      let last = document?.years?.last ?? .lastOfYear(today.year)
      let days = recurrence.dueDays(from: first, to: max(first, last))
      let byInstance = Dictionary(grouping: reports) { DutyResult.instance(of: $0, among: days) }
      let unfolded = days.enumerated().map { index, day in
        let own = byInstance[index, default: []].map(\.progression)
        let isSilent = own.isEmpty && day < today
        return Instance(due: day, status: isSilent ? .unreported : judged(day, own))
      }
      let coming = unfolded.drop { $0.due < today }
      let speaking =
        unfolded.first { $0.due < today && $0.status.isLate } ?? coming.first ?? unfolded.last
      instances = unfolded
      status = speaking?.status ?? .noDeadline
      due = (coming.first { $0.status.isOpen } ?? coming.first ?? speaking)?.due
      movedFrom = nil
    case .continuous:
      (status, due, movedFrom, instances) = (.continuous, nil, nil, [])
    case .after, .none:
      (status, due, movedFrom, instances) = (.noDeadline, nil, nil, [])
    }
  }

  /// The day on which a task begins: the first of its start, but not before its document where the
  /// start is not known to the day; the first of the document's issue where none is stated.
  private static func start(of duty: Duty, in document: Document?) -> Day? {
    guard let start = duty.start else { return document?.issued?.first }
    guard !start.isDay, let begins = document?.begins else { return start.first }
    return max(start.first, begins)
  }

  /// The index of the instance that a report speaks of: the last one due by the end of the period
  /// that it names; without a period the next one due.
  private static func instance(of report: DutyReport, among days: [Day]) -> Int? {
    if let period = report.period { return days.lastIndex { $0 <= period.last } }
    return days.firstIndex { $0 >= report.progression.day } ?? days.indices.last
  }
}
