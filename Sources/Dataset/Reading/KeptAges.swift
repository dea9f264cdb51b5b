internal import Findings
internal import Measures
internal import Rosters
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
    guard let first = rows.first else { return nil }
    let isTotal = { (row: Entry) in row.optional("sex") == nil }
    let cells = rows.filter { !isTotal($0) }.compactMap { cell($0) }
    let total = rows.last(where: isTotal)
    let counts = AgeCounts(
      cells: cells, years: total?.count("years", &findings) ?? 0,
      missing: total?.count("missing", &findings) ?? 0)
    if cells.count == rows.count - 1, total?.count("people", &findings) != counts.people {
      findings.report(
        .agesTotal, at: (total ?? first).cell("people").place,
        ["roster": source.id, "people": String(counts.people)])
    }
    return AgeStructure(roster: source.id, counts: counts)
  }

  /// The people of one sex in one band.
  private mutating func cell(_ row: Entry) -> AgeCounts.Cell? {
    let sexes = Vocabulary.fixed.first { $0.column == "sex" }?.words ?? []
    guard let people = row.requiredCount("people", &findings) else { return nil }
    guard sexes.contains(row.text("sex")) else {
      findings.report(
        .badChoice, at: row.cell("sex").place,
        ["value": row.text("sex"), "column": "sex", "choices": sexes.joined(separator: ", ")])
      return nil
    }
    let (from, to) = (row.count("from", &findings), row.count("to", &findings))
    if let from, let to, from > to {
      findings.report(
        .agesReversed, at: row.cell("from").place, ["from": String(from), "to": String(to)])
      return nil
    }
    return AgeCounts.Cell(sex: row.text("sex"), from: from, to: to, people: people)
  }
}

extension Rule {
  static let agesTotal = Rule(
    "ages-total", .error,
    "the bands of '{roster}' hold {people} people together; one row without sex and ages must say "
      + "the same")
  static let agesReversed = Rule(
    "ages-reversed", .error, "the band goes from {from} to {to}; the younger age comes first")
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
