internal import Archive
internal import Dataset
internal import Findings
internal import Measures
internal import Publishing
internal import Results
internal import Site

/// What a site is made from: content, theme and sealed years.
///
/// `build` writes what is made of it, `check` only says what was found on the way, so that both find
/// the same.
struct SiteMaterial {
  let content: String
  let theme: String
  let archive: String
  /// The day for which the site speaks; the last report date where none is named.
  var date: Day?
  let jobs: Int

  /// The files of the site; there may be none where there is an error among the findings.
  func files(_ findings: inout FindingList) async throws -> [SiteFile] {
    let dataset = try Dataset.load(content, asOf: date, findings: &findings)
    let theme = Theme.load(
      theme, language: dataset?.settings.language ?? .vietnamese, findings: &findings)
    guard let dataset, !findings.hasErrors else { return [] }
    let doubts = findings
    let years = date == nil ? try sealedEditions(in: archive, findings: &findings) : []
    guard !findings.hasErrors else { return [] }
    let builder = SiteBuilder(Results(dataset), theme: theme, doubts: doubts, years: years)
    return await builder.files(jobs: jobs, findings: &findings)
  }
}
