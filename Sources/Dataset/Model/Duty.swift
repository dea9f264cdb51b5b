package import Findings
package import Measures

/// A row of an assignment: who leads, who co-operates, by when, with what product.
package struct Duty: Sendable, Hashable {
  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Id of the document.
  package let document: String
  /// The number in the document; some have none.
  package let number: String
  /// Headings above it in the document, from the outside in.
  package let group: [String]
  /// What is to be done.
  package let title: String
  /// Ids of the agencies that lead, in their order.
  package let leads: [String]
  /// Ids of the agencies that co-operate, in their order.
  package let cooperating: [String]
  /// When it begins, where stated.
  package let start: PartialDate?
  /// When it is due.
  package let schedule: Schedule
  /// The document's words for the deadline.
  package let deadline: String
  /// What is to come of it.
  package let product: String
  /// Ids of the targets that it serves.
  package let targets: [String]
  /// What it carries out, such as a clause of another document.
  package let implements: String
  /// The document's own words for it, where they are kept.
  package let wording: String
  /// A remark for readers.
  package let note: String
  /// Where it is written.
  package let place: Place
}

/// A report on a task.
package struct DutyReport: Sendable, Hashable {
  /// Id of the task.
  package let duty: String
  /// The words for the period that it speaks of, where the task recurs.
  package let periodWords: String
  /// That period, where the words are understood.
  package let period: PartialDate?
  /// State, date and new deadline.
  package let progression: Progression
  /// Number and date of the decision that moved or paused it.
  package let decision: String
  /// What shows it.
  package let evidence: String
  /// Who reported.
  package let reporter: String
  /// Where it is written.
  package let place: Place
}

/// A step of a roadmap.
package struct Milestone: Sendable, Hashable {
  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Id of the document.
  package let document: String
  /// The number in the document.
  package let number: String
  /// When it begins.
  package let from: PartialDate
  /// When it ends.
  package let to: PartialDate
  /// What is to be done.
  package let title: String
  /// What is to come of it.
  package let product: String
  /// A remark for readers.
  package let note: String
  /// Where it is written.
  package let place: Place

  /// Whether it is under way on a day: from the first day of its beginning to the last of its end.
  package func isUnderWay(on day: Day) -> Bool { from.first <= day && day <= to.last }
}
