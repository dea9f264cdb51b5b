package import Findings
package import Measures
internal import Rosters
package import Tables

/// A roster that is to be made from margins.
package struct SampleSource: Hashable, Sendable {
  /// The roster's id; its margins are in `ID-margins.csv`.
  package let id: String
  /// The name of the roster's file.
  package let file: String
  /// The roster's date.
  package let date: Day

  /// The name of the file of margins.
  package var margins: String { id + "-margins.csv" }

  /// The rosters of a list (columns `id`, `file`, `date`, `sample`) that are marked `sample=yes`.
  package static func read(_ list: Table, findings: inout FindingList) -> [SampleSource] {
    let columns = ["id", "file", "date", "sample"]
    let indices = columns.compactMap { name in list.columns.firstIndex { $0.name == name } }
    guard indices.count == columns.count else {
      for name in columns where !list.columns.contains(where: { $0.name == name }) {
        findings.report(.sampleColumn, at: Place(list.file, line: 1), ["name": name])
      }
      return []
    }
    var sources: [SampleSource] = []
    for row in list.rows where row.cells[indices[3]].text == "yes" {
      let date = row.cells[indices[2]]
      guard let day = RosterDate.day(date.text) else {
        findings.report(.sampleDate, at: date.place, ["text": date.text])
        continue
      }
      let (id, file) = (row.cells[indices[0]].text, row.cells[indices[1]].text)
      sources.append(SampleSource(id: id, file: file, date: day))
    }
    return sources
  }
}
