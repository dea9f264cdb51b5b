internal import Findings
internal import Measures

extension Dataset {
  /// The whole of which shares are counted does not grow or shrink tenfold, and no figure is of another
  /// age.
  func checkJumps(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var last: [String: Reading] = [:]
    for one in jurisdiction.observations {
      if let report = settings.reportDates.last,
        one.reading.date.last.year < report.year - Dataset.yearsLookedBack
      {
        findings.report(
          .figureOfAnotherAge, at: one.place,
          ["id": one.id, "date": one.reading.date.last.description])
      }
      guard let count = one.reading.headcount,
        let earlier = last.updateValue(one.reading, forKey: "\(one.measure)|\(one.locality)"),
        let before = earlier.headcount, earlier.date.last != one.reading.date.last,
        count.whole >= before.whole * 10 || before.whole >= count.whole * 10
      else { continue }
      findings.report(
        .wholeJumps, at: one.place,
        [
          "measure": one.measure, "whole": String(count.whole),
          "date": one.reading.date.last.description, "other": String(before.whole),
          "earlier": earlier.date.last.description,
        ])
    }
  }

  /// How many years before the last report figures can be of.
  private static let yearsLookedBack = 50
}

extension Rule {
  static let figureOfAnotherAge = Rule(
    "figure-of-another-age", .warning,
    "'{id}' is of {date}, more than 50 years before the last report date; correct the year")
  static let wholeJumps = Rule(
    "whole-jumps", .warning,
    "'{measure}' counts among {whole} on {date}, but among {other} on {earlier}; correct the one that "
      + "is wrong")
}
