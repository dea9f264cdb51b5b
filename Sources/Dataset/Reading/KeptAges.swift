internal import Findings
internal import Measures
internal import Tables

extension ContentReader {
  /// The ages of `rosters/ages.csv`, or nothing where there is no such file.
  ///
  /// A row without a band has the years of all people of a roster together, and those of whom it
  /// does not say enough.
  mutating func keptAges(rosters: [RosterSource], in directory: String) -> [AgeStructure]? {
    let path = directory + TableSpec.ages.file
    guard folder.has(path) else { return nil }
    guard let table = table(path, as: .counts) else { return [] }
    let rows = Sheet(table, as: .ages, findings: &findings).entries
    let known = rows.filter { row in
      let name = row.text("roster")
      if rosters.contains(where: { $0.id == name }) { return true }
      findings.reportUnknown("roster", row.cell("roster"), among: rosters.map(\.id))
      return false
    }
    return rosters.compactMap { source in
      ages(known.filter { $0.text("roster") == source.id }, of: source)
    }
  }

  private mutating func ages(_ rows: [Entry], of source: RosterSource) -> AgeStructure? {
    guard !rows.isEmpty else { return nil }
    var (cells, years, missing) = ([AgeCounts.Cell](), 0, 0)
    for row in rows {
      if row.optional("sex") == nil {
        years = row.whole("years", &findings) ?? 0
        missing = row.whole("missing", &findings) ?? 0
      } else if let people = row.required("people", &findings).flatMap({ _ in
        row.whole("people", &findings)
      }) {
        cells.append(
          AgeCounts.Cell(
            sex: row.text("sex"), from: row.whole("from", &findings),
            to: row.whole("to", &findings), people: people))
      }
    }
    return AgeStructure(
      roster: source.id, counts: AgeCounts(cells: cells, years: years, missing: missing))
  }
}

extension Jurisdiction {
  /// The rows of `ages.csv`, headings first.
  var ageRows: [[String]] {
    var rows: [[String]] = []
    for structure in ages {
      for cell in structure.counts.cells {
        let band = [cell.from.map(String.init) ?? "", cell.to.map(String.init) ?? ""]
        rows.append([structure.roster, cell.sex] + band + [String(cell.people), "", ""])
      }
      let counts = structure.counts
      let sums = [String(counts.people), String(counts.years), String(counts.missing)]
      rows.append([structure.roster, "", "", ""] + sums)
    }
    return [TableSpec.ages.columns.map(\.id)] + rows
  }
}
