internal import Dataset
package import Measures

/// A task with one of its due days.
package struct DueDuty: Sendable {
  /// The task.
  package let duty: DutyResult
  /// The day.
  package let due: Day
}

extension ProvinceResults {
  /// Every task that is still to be done within some days of the report date, under the first day
  /// on which it is, the earliest first.
  package func due(within days: Int) -> [DueDuty] {
    duties.compactMap { duty in
      let next = duty.openDueDays.first { $0 >= reportDate && $0 <= reportDate + days }
      return next.map { DueDuty(duty: duty, due: $0) }
    }
    .sorted { $0.due < $1.due }
  }

  /// The open due days of some tasks from the report date through another day, the earliest first.
  package func due(of duties: [DutyResult], through last: Day) -> [DueDuty] {
    duties.flatMap { duty in
      duty.openDueDays.filter { $0 >= reportDate && $0 <= last }
        .map { DueDuty(duty: duty, due: $0) }
    }
    .sorted { ($0.due, $0.duty.duty.id) < ($1.due, $1.duty.duty.id) }
  }

  /// The due days in the calendar of some tasks, the earliest first, of one day in the order of
  /// the tasks.
  package func calendar(of duties: [DutyResult]) -> [DueDuty] {
    let days = duties.flatMap { duty in
      duty.calendarDays(from: reportDate).map { DueDuty(duty: duty, due: $0) }
    }
    return days.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  /// The tasks with one deadline, done or not, the earliest first.
  package var deadlines: [DueDuty] {
    duties.compactMap { result in
      result.deadline.map { DueDuty(duty: result, due: $0) }
    }
    .sorted { ($0.due, $0.duty.duty.id) < ($1.due, $1.duty.duty.id) }
  }
}
