package import Findings
internal import Measures

extension Dataset {
  /// What is later than the last report date stands on no page; a forgotten report date would hide
  /// it in silence.
  func checkLateness(_ findings: inout FindingList) {
    guard let last = settings.reportDates.last else { return }
    for jurisdiction in jurisdictions {
      for document in jurisdiction.documents where !document.isKnown(on: last) {
        findings.report(
          .documentAfterReport, at: document.place, ["date": last.description])
      }
      for dated in jurisdiction.dated {
        let late = dated.filter { $0.day > last }.map(\.place).sorted()
        guard let first = late.first else { continue }
        findings.report(
          .rowsAfterReport, at: first, ["count": String(late.count), "date": last.description])
      }
    }
  }
}

extension Dataset {
  /// On each report date something was known; on one of another age nothing was.
  func checkReportDates(_ findings: inout FindingList) {
    let begins = jurisdictions.flatMap(\.documents).map(\.begins)
    let days = begins.compactMap(\.self) + jurisdictions.flatMap { $0.dated.joined().map(\.day) }
    // What has no date is known always.
    guard let first = days.min(), !begins.contains(nil) else { return }
    for date in settings.reportDates where date < first {
      findings.report(
        .nothingReported, at: Place("content/site.yaml"),
        ["date": date.description, "first": first.description])
    }
  }
}

extension Jurisdiction {
  /// The rows of each table that has days of its own, with those days.
  fileprivate var dated: [[(day: Day, place: Place)]] {
    [
      observations.compactMap { one in
        if case .roster = one.source { return nil }
        return (one.reading.date.last, one.place)
      },
      judgements.map { ($0.date.last, $0.place) },
      reports.map { ($0.progression.day, $0.place) },
      rosters.map { ($0.date.last, $0.place) },
    ]
  }
}

extension Rule {
  package static let documentAfterReport = Rule(
    "document-after-report", .warning,
    "the document is later than the last report date ({date}), so it is left out with all that it "
      + "sets; add a later day to report_dates")
  package static let rowsAfterReport = Rule(
    "rows-after-report", .warning,
    "{count:row of the table is:rows of the table are} later than the last report date ({date}) and "
      + "left out, this one first; add a later day to report_dates")

  package static let nothingReported = Rule(
    "nothing-reported", .warning,
    "nothing was known on the report date {date}, the first thing is of {first}; correct report_dates"
  )

  /// Rules about what comes after the last report, or a report before everything.
  package static let ofLateness: [Rule] = [
    .documentAfterReport, .rowsAfterReport, .nothingReported,
  ]
}
