internal import Dataset
package import Measures

extension DutyResult {
  /// The days by which something is still to be done, in their order; those that have passed
  /// without its being done are among them.
  ///
  /// A task that is done or halted has none, and neither has one without a deadline.
  package var openDueDays: [Day] {
    guard !instances.isEmpty else { return status.isOpen ? [due].compactMap(\.self) : [] }
    return instances.filter(\.status.isOpen).map(\.due)
  }

  /// Whether a due day has passed and nothing says that the task was done.
  package var isOverdue: Bool {
    if case .overdue = status { true } else { false }
  }

  /// The day of a task with one deadline, done or not, as it was last moved; nothing for others.
  package var deadline: Day? {
    guard case .by = duty.schedule else { return nil }
    return due
  }

  /// The open due days that a calendar shows from a day on: a single deadline even when it has
  /// passed; of a recurring task the next one, and those of the three months that follow, so that
  /// monthly reports do not fill a calendar.
  package func calendarDays(from day: Day) -> [Day] {
    guard !instances.isEmpty else { return openDueDays }
    let next = openDueDays.drop { $0 < day }
    return next.prefix(1) + next.dropFirst().prefix { $0 <= day.addingMonths(3) }
  }
}
