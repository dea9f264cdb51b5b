internal import Dataset
package import Measures

/// What the assignment of a task may lack.
package enum Lack: String, Sendable, CaseIterable {
  /// Nobody leads it.
  case lead
  /// Whoever leads it also co-operates in it.
  case same
  /// It has no deadline, or none that is understood.
  case date
  /// Nothing is to come of it.
  case product
}

extension ProvinceResults {
  /// The tasks whose assignment lacks something, in the order of the table.
  package func duties(lacking lack: Lack) -> [DutyResult] {
    duties.filter { result in
      let duty = result.duty
      return switch lack {
      case .lead: duty.leads.isEmpty
      case .same: !Set(duty.leads).isDisjoint(with: duty.cooperating)
      case .date: duty.schedule == .none
      case .product: duty.product.isEmpty
      }
    }
  }

  /// The tasks with one kind of schedule, by due day, those without one last.
  package func duties(scheduled kind: Schedule.Kind) -> [DutyResult] {
    duties.filter { $0.duty.schedule.kind == kind }
      .sorted { ($0.due?.number ?? Int.max) < ($1.due?.number ?? Int.max) }
  }
}
