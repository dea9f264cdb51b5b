package import Findings
package import Measures
internal import Rosters
package import Tables

/// Makes a roster of codes that meets every row of a table of margins, as of a date.
///
/// The same margins give the same bytes. What margins leave free is spread by weights from a
/// fixed seed; columns that no margin names stay empty. Every row is counted anew in the roster as
/// its readers will read it; returns nothing, with a finding for each row that is not met, when the
/// search found no such roster.
///
/// - Parameters:
///   - margins: a table with the columns `count`, `among` and `people`.
///   - date: the date of the roster, at which ages are counted.
///   - file: the path of the roster, for findings.
///   - findings: what is wrong with the margins.
/// - Returns: the roster as CSV.
/// - Throws: `DatabaseError` when SQLite fails.
package func sampleRoster(
  meeting margins: Table, at date: Day, file: String, findings: inout FindingList
) throws -> [UInt8]? {
  guard let margins = Margin.read(margins, findings: &findings),
    let total = margins.lazy.compactMap(\.total).first
  else { return nil }
  let attributes = Attribute.named(in: margins.flatMap { [$0.request.count, $0.request.among] })
  var search = MarginSearch(
    attributes: attributes, margins: margins, random: SplitMix64(seed: 1))
  let sample = search.sample(of: total)
  var filling = Filling(attributes: attributes, date: date, random: SplitMix64(seed: 2))
  let bytes = filling.roster(of: sample)
  guard let table = Table.read(bytes, file: file, findings: &findings),
    let roster = Roster.read(table, at: date, findings: &findings),
    let counts = try roster.counts(of: margins.map(\.request), findings: &findings)
  else { return nil }
  var isExact = true
  for (margin, count) in zip(margins, counts) where count.numerator != margin.people {
    findings.report(
      .marginUnmet, at: margin.place,
      ["found": String(count.numerator), "people": String(margin.people)])
    isExact = false
  }
  return isExact ? bytes : nil
}
