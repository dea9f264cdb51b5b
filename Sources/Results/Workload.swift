package import Dataset
package import Measures

/// What an agency has to do.
package struct Workload: Sendable {
  /// The tasks that it leads.
  package let leads: [DutyResult]
  /// The tasks in which it co-operates.
  package let joins: [DutyResult]
  /// The tasks that a class of bodies leads or joins to which it belongs.
  package let throughClasses: [DutyResult]
  /// The targets that it answers for.
  package let targets: [TargetResult]

  /// The next day from a day on by which something that it leads is still to be done.
  package func nextDue(from day: Day) -> Day? {
    leads.flatMap(\.openDueDays).filter { $0 >= day }.min()
  }
}

extension ProvinceResults {
  /// What an agency has to do.
  package func workload(of agency: Agency) -> Workload {
    Workload(
      leads: assignments.led(by: agency.id), joins: assignments.joined(by: agency.id),
      throughClasses: assignments.naming(agency.classes, butNot: agency.id),
      targets: targets(ledBy: agency.id))
  }

  /// The tasks for which a document names an agency, in the order of the table.
  package func duties(naming agency: String) -> [DutyResult] { assignments.naming([agency]) }

  /// The spans over which deadlines are counted: the quarters of this year from the report date on
  /// and those of the next, then the years as far as documents plan.
  package var workloadSpans: [PartialDate] {
    let (year, last) = (reportDate.year, jurisdiction.documents.compactMap(\.years?.last).max())
    let quarters = (year...year + 1).flatMap { year in
      (1...Period.quarter.perYear).compactMap { PartialDate(.quarter, $0, of: year) }
    }
    let years = year + 2...max(year + 2, last?.year ?? 0)
    return quarters.filter { $0.last >= reportDate } + years.map { PartialDate(year: $0) }
  }

  /// How many days of a span, from the report date on, are still to be met by tasks.
  package func dueDayCount(of duties: [DutyResult], in span: PartialDate) -> Int {
    let first = max(span.first, reportDate)
    return duties.reduce(0) { $0 + $1.openDueDays.count { $0 >= first && $0 <= span.last } }
  }
}
