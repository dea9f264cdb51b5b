internal import Dataset
package import Findings
package import Results
package import Workbooks

/// All files of open data, in the order of the data page.
///
/// Throws where the workbook cannot be made.
package func downloads(
  of results: Results, findings: FindingList, labels: Labels
) throws(WorkbookError) -> [Download] {
  let tables = [
    resultTable(results), observationTable(results), dutyTable(results), agencyTable(results),
    documentTable(results), milestoneTable(results),
  ]
  let series = seriesDownloads(results)
  return [try workbook(of: results, labels: labels)] + tables.flatMap(\.downloads) + [
    Download(
      name: "findings.json", subject: "findings", rows: findings.sorted.count,
      bytes: Array(findings.json.utf8))
  ] + calendars(of: results, labels: labels) + series
    + dataPackage(of: tables, series: series, settings: results.dataset.settings, labels: labels)
}
