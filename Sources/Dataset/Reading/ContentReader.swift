internal import Findings
internal import Language
internal import Measures
internal import Tables

/// Reads the tables of a content folder into model values; what is wrong is collected.
struct ContentReader {
  var folder: ContentFolder
  var findings = FindingList()
  var references = References()
  /// What is to be told of files that are missing, unless one of another name is meant to be it.
  var absent: [String: Finding] = [:]
  /// The measures by id, once they are read.
  var measureByID: [String: Measure] = [:]

  /// What the values of a row's measure are given in; nothing where the measure is not known.
  func quantity(of entry: Entry, path: Path? = nil) -> Quantity? {
    measureByID[entry.text("measure")].map { Quantity(of: $0, path: path) }
  }

  /// The rows of a table; a missing table is empty, or a finding where the site needs it.
  mutating func entries(
    _ spec: TableSpec, in directory: String = "", required: Bool = false
  ) -> [Entry] {
    let path = directory + spec.file
    guard folder.has(path) else {
      if required {
        if let kind = spec.kind { references.leaveOpen(kind, in: directory) }
        absent[path] = Finding(
          .missingFile, at: Place(folder.name(path)),
          ["columns": spec.columns.filter(\.isRequired).map(\.id).joined(separator: ",")])
      }
      return []
    }
    guard let table = table(path, as: .table) else {
      if let kind = spec.kind { references.leaveOpen(kind, in: directory) }
      return []
    }
    let sheet = Sheet(table, as: spec, findings: &findings)
    if let kind = spec.kind {
      references.state(sheet.entries.map { $0.text("id") }, as: kind, in: directory)
      if !sheet.isComplete || !table.isWhole { references.leaveOpen(kind, in: directory) }
    }
    return sheet.entries
  }

  /// A table of the content; nothing, with findings, where it cannot be read.
  mutating func table(_ path: String, as kind: SourceKind) -> Table? {
    folder.text(path, as: kind, findings: &findings).flatMap { text in
      Table.read(
        text, at: Place(folder.name(path), isConfidential: kind.isConfidential),
        limits: kind.tableLimits, findings: &findings)
    }
  }

  /// Drops rows whose id stands a second time, with a finding naming the first place.
  mutating func distinct<Row>(
    _ rows: [Row], id: (Row) -> String, place: (Row) -> Place
  ) -> [Row] {
    var first: [String: Place] = [:]
    return rows.filter { row in
      guard let earlier = first[id(row)] else {
        first[id(row)] = place(row)
        return true
      }
      findings.report(.duplicateID, at: place(row), ["id": id(row), "first": "\(earlier)"])
      return false
    }
  }

  mutating func agencies(in directory: String) -> [Agency] {
    let entries = entries(.agencies, in: directory)
    let rows = entries.compactMap { entry -> Agency? in
      guard let id = entry.id("id", &findings), let name = entry.required("name", &findings)
      else { return nil }
      let classes = entry.distinctList("classes", &findings)
      for cell in classes + [entry.cell("parent"), entry.cell("successor")] {
        references.expect(cell, as: .agency, in: directory)
      }
      let since = entry.date("since", &findings)
      let until = entry.date("until", &findings)
      entry.checkOrder("since", since, "until", until, &findings)
      if entry.text("until").isEmpty {
        entry.checkUnused(
          "successor", "the agency has not ended", "say in 'until' when it did", &findings)
      }
      return Agency(
        id: id, name: name, kind: entry.choice("kind", &findings) ?? .body,
        parent: entry.optional("parent"), classes: classes.map(\.text),
        aliases: entry.distinctList("aliases", &findings).map(\.text), since: since, until: until,
        successor: entry.optional("successor"), place: entry.place)
    }
    if rows.count < entries.count { references.leaveOpen(.agency, in: directory) }
    return distinct(rows, id: \.id, place: \.place)
  }

  mutating func milestones(in directory: String) -> [Milestone] {
    let rows = entries(.milestones, in: directory).compactMap { entry -> Milestone? in
      guard let id = entry.id("id", &findings),
        let document = entry.required("document", &findings),
        let title = entry.required("title", &findings),
        let from = entry.requiredDate("from", &findings),
        let to = entry.requiredDate("to", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
      entry.checkOrder("from", from, "to", to, &findings)
      return Milestone(
        id: id, document: document, number: entry.text("number"), from: from, to: to, title: title,
        product: entry.text("product"), note: entry.text("note"), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  mutating func rosterSources(in directory: String) -> [RosterSource] {
    let entries = entries(.rosters, in: directory)
    for entry in entries { folder.expect(directory + "rosters/" + entry.text("file")) }
    let rows = entries.compactMap { entry -> RosterSource? in
      guard let id = entry.id("id", &findings), let title = entry.required("title", &findings),
        let file = entry.required("file", &findings),
        let date = entry.requiredDate("date", &findings)
      else { return nil }
      references.expect(entry.cell("population"), as: .population, in: "")
      return RosterSource(
        id: id, title: title, file: file, date: date, population: entry.optional("population"),
        isSample: entry.flag("sample", &findings), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }
}
