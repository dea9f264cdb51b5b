/// How a task, or one instance of a recurring task, stands at the report date.
package enum DutyStatus: Sendable, Hashable {
  /// Done by its deadline.
  case doneOnTime
  /// Done so many days after its deadline.
  case doneLate(days: Int)
  /// Due later than the next 30 days.
  case inTime
  /// Due within the next 30 days.
  case dueSoon
  /// Not done so many days after its deadline.
  case overdue(days: Int)
  /// A reporting period has passed without a report, the deadline has not.
  case unreported
  /// To be done all the time.
  case continuous
  /// No deadline stated, or one that hangs on an event.
  case noDeadline
  /// Halted by decision.
  case paused

  /// Stable name for machines and words.
  package var id: String {
    switch self {
    case .doneOnTime: "done-on-time"
    case .doneLate: "done-late"
    case .inTime: "in-time"
    case .dueSoon: "due-soon"
    case .overdue: "overdue"
    case .unreported: "unreported"
    case .continuous: "continuous"
    case .noDeadline: "no-deadline"
    case .paused: "paused"
    }
  }

  /// Finds a status by its name; the days count for those that have some.
  package init?(id: String, days: Int) {
    let all: [DutyStatus] = [
      .doneOnTime, .doneLate(days: days), .inTime, .dueSoon, .overdue(days: days), .unreported,
      .continuous, .noDeadline, .paused,
    ]
    guard let found = all.first(where: { $0.id == id }) else { return nil }
    self = found
  }

  /// All names, in the order in which pages list them.
  package static let ids = [
    "overdue", "due-soon", "unreported", "in-time", "done-on-time", "done-late", "continuous",
    "paused", "no-deadline",
  ]

  /// How the status weighs on a page.
  package var tone: TargetStatus.Tone {
    switch self {
    case .doneOnTime, .inTime: .good
    case .doneLate, .dueSoon, .unreported: .warn
    case .overdue: .bad
    case .continuous, .noDeadline, .paused: .mute
    }
  }

  /// Whether something is still to be done by the due day, or was to be done by one that passed.
  package var isOpen: Bool { isLate || self == .inTime || self == .dueSoon }

  /// Whether a due day, or a day of reporting, has passed and nothing says that the task was done.
  package var isLate: Bool {
    switch self {
    case .overdue, .unreported: true
    case .doneOnTime, .doneLate, .inTime, .dueSoon, .continuous, .noDeadline, .paused: false
    }
  }

  /// The days late, for the statuses that count them.
  package var days: Int? {
    switch self {
    case .doneLate(let days), .overdue(let days): days
    default: nil
    }
  }
}

/// What was reported of a task.
package struct Progression: Sendable, Hashable {
  /// The state that a report gives.
  package enum State: String, Sendable, CaseIterable {
    /// Finished, with a product or reference.
    case done
    /// Under way.
    case inProgress = "in-progress"
    /// Halted by decision.
    case paused
    /// Given a later deadline by decision.
    case moved
  }

  /// The state.
  package let state: State
  /// When it was so.
  package let day: Day
  /// The new deadline of a moved task.
  package let deadline: Day?

  /// Creates a report.
  package init(_ state: State, on day: Day, deadline: Day? = nil) {
    self.state = state
    self.day = day
    self.deadline = deadline
  }
}

extension DutyStatus {
  /// Days before a deadline in which a task counts as due soon.
  package static let soon = 30

  /// Judges one deadline from dates and reports alone.
  ///
  /// The newest report up to the report date decides between done, paused and open; a moved task
  /// is judged by its newest deadline. An open task is `unreported` when a period has passed since
  /// its start, or since the last report, without another report.
  package init(
    due: Day, start: Day?, reports: [Progression], on report: Day, by method: Method
  ) {
    let known = reports.filter { $0.day <= report }.sorted { $0.day < $1.day }
    let deadline = known.last { $0.state == .moved }?.deadline ?? due
    if let done = known.last(where: { $0.state == .done }) {
      self = done.day <= deadline ? .doneOnTime : .doneLate(days: done.day - deadline)
    } else if known.last?.state == .paused {
      self = .paused
    } else if report > deadline {
      self = .overdue(days: report - deadline)
    } else if deadline - report <= DutyStatus.soon {
      self = .dueSoon
    } else if let heard = known.last?.day ?? start, report > method.expiry(of: heard) {
      self = .unreported
    } else {
      self = .inTime
    }
  }
}
