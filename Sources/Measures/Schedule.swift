/// When a task is to be done.
package enum Schedule: Sendable, Hashable {
  /// All the time ("Thường xuyên").
  case continuous
  /// Again and again ("Hàng năm", "Trước 31/12 hàng năm").
  case recurring(Recurrence)
  /// By the end of a date, perhaps on a condition ("Quý IV/2026", "Năm 2026 (sau khi …)").
  case by(PartialDate, condition: String?)
  /// After something else ("Sau khi …").
  case after(String)
  /// Nothing stated.
  case none
}

extension Schedule {
  /// What kind of schedule it is, in the order of pages.
  package enum Kind: Sendable, CaseIterable {
    /// By a date.
    case dated
    /// Again and again.
    case recurring
    /// All the time.
    case continuous
    /// After something else.
    case following
    /// Nothing stated or understood.
    case none
  }

  /// The date by whose end it is to be done, where there is a single one.
  package var deadline: PartialDate? {
    switch self {
    case .by(let date, _): date
    case .continuous, .recurring, .after, .none: nil
    }
  }

  /// What kind of schedule it is.
  package var kind: Kind {
    switch self {
    case .by: .dated
    case .recurring: .recurring
    case .continuous: .continuous
    case .after: .following
    case .none: .none
    }
  }
}

/// How a task recurs.
package struct Recurrence: Sendable, Hashable {
  /// The time between two instances.
  package let period: Period
  /// Month and day of the month by which a yearly instance is due, where stated.
  package let dueMonth: Int?
  /// Day of the month, with `dueMonth`.
  package let dueDay: Int?

  /// Creates a recurrence; without a day an instance is due on the last day of its period.
  package init(_ period: Period, dueMonth: Int? = nil, dueDay: Int? = nil) {
    self.period = period
    self.dueMonth = dueMonth
    self.dueDay = dueDay
  }

  /// The days on which instances are due from one day to another, both included.
  package func dueDays(from start: Day, to end: Day) -> [Day] {
    let months = period.months
    var days: [Day] = []
    for year in start.year...max(start.year, end.year) {
      for month in stride(from: months, through: 12, by: months) {
        guard let last = Day.last(ofMonth: month, year: year) else { continue }
        let stated = dueMonth.flatMap { Day(year: year, month: $0, day: dueDay ?? 1) }
        let day = period == .year ? stated ?? last : last
        if day >= start, day <= end { days.append(day) }
      }
    }
    return days
  }
}
