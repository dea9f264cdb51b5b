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

  mutating func populations() -> [Population] {
    let rows = entries(.populations, required: true).compactMap { entry -> Population? in
      guard let id = entry.id("id", &findings), let title = entry.required("title", &findings),
        let item = entry.required("item", &findings)
      else { return nil }
      references.expect(entry.cell("parent"), as: .population, in: "")
      return Population(
        id: id, title: title, item: item, parent: entry.optional("parent"), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  mutating func measures() -> [Measure] {
    let rows = entries(.measures, required: true).compactMap { entry -> Measure? in
      guard let id = entry.id("id", &findings), let title = entry.required("title", &findings),
        let population = entry.required("population", &findings)
      else { return nil }
      references.expect(entry.cell("population"), as: .population, in: "")
      references.expect(entry.cell("roster"), as: .roster, in: "")
      let roster = entry.optional("roster").map {
        Counting(
          roster: $0, count: entry.text("count"), countPlace: entry.cell("count").place,
          among: entry.text("among"), amongPlace: entry.cell("among").place)
      }
      return Measure(
        id: id, title: title, population: population, dimension: entry.text("dimension"),
        attribute: entry.text("attribute"), unit: entry.text("unit"),
        better: entry.choice("better", &findings),
        decimals: decimals(of: entry),
        definition: entry.text("definition"), order: entry.whole("order", &findings) ?? Int.max,
        counting: roster, place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  /// The decimals shown of a measure, 0 to 6; 1 where none are stated.
  private mutating func decimals(of entry: Entry) -> Int {
    let decimals = entry.whole("decimals", &findings) ?? 1
    if (0...Entry.mostDecimals).contains(decimals) { return decimals }
    findings.report(
      .badChoice, at: entry.cell("decimals").place,
      ["value": "\(decimals)", "column": "decimals", "choices": "0, 1, 2, 3, 4, 5, 6"])
    return 1
  }

  mutating func agencies(in directory: String) -> [Agency] {
    let entries = entries(.agencies, in: directory)
    let rows = entries.compactMap { entry -> Agency? in
      guard let id = entry.id("id", &findings), let name = entry.required("name", &findings)
      else { return nil }
      for cell in entry.list("classes") + [entry.cell("parent"), entry.cell("successor")] {
        references.expect(cell, as: .agency, in: directory)
      }
      return Agency(
        id: id, name: name, kind: entry.choice("kind", &findings) ?? .body,
        parent: entry.optional("parent"), classes: entry.list("classes").map(\.text),
        aliases: entry.list("aliases").map(\.text), since: entry.moment("since", &findings),
        until: entry.moment("until", &findings), successor: entry.optional("successor"),
        place: entry.place)
    }
    if rows.count < entries.count { references.leaveOpen(.agency, in: directory) }
    return distinct(rows, id: \.id, place: \.place)
  }

  mutating func milestones(in directory: String) -> [Milestone] {
    let rows = entries(.milestones, in: directory).compactMap { entry -> Milestone? in
      guard let id = entry.id("id", &findings),
        let document = entry.required("document", &findings),
        let title = entry.required("title", &findings),
        let from = entry.requiredMoment("from", &findings),
        let to = entry.requiredMoment("to", &findings)
      else { return nil }
      references.expect(entry.cell("document"), as: .document, in: directory)
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
        let date = entry.requiredMoment("date", &findings)
      else { return nil }
      references.expect(entry.cell("population"), as: .population, in: "")
      return RosterSource(
        id: id, title: title, file: file, date: date, population: entry.optional("population"),
        isSample: entry.flag("sample", &findings), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }
}
