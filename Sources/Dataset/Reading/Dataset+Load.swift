package import Findings
package import Measures

extension Dataset {
  /// Reads and checks a content folder, and gives what was known on a day: the last report date
  /// where none is named.
  ///
  /// Returns nothing when not even the settings can be read; everything wrong is in `findings`,
  /// with places as `content/…`. Throws only when the database library itself fails.
  package static func load(
    _ path: String, asOf date: Day? = nil, findings: inout FindingList
  ) throws -> Dataset? {
    try load(ContentFolder(path), asOf: date, findings: &findings)
  }

  /// Reads and checks content that is at hand, as a folder of the same files would be.
  package static func load(
    _ files: [SourceFile], asOf date: Day? = nil, findings: inout FindingList
  ) throws -> Dataset? {
    try load(ContentFolder(files), asOf: date, findings: &findings)
  }

  private static func load(
    _ folder: ContentFolder, asOf date: Day?, findings: inout FindingList
  ) throws -> Dataset? {
    var reader = ContentReader(folder: folder)
    guard let settings = reader.settings() else {
      findings.append(reader.findings)
      return nil
    }
    let populations = reader.populations()
    let measures = reader.measures()
    var jurisdictions: [Jurisdiction] = []
    for province in settings.jurisdictions {
      jurisdictions.append(try reader.jurisdiction(province, measures: measures))
    }
    if jurisdictions.allSatisfy(\.rosters.isEmpty) { reader.references.leaveOpen(.roster, in: "") }
    let pages = reader.pages()
    let dataset = Dataset(
      settings: settings, populations: populations, measures: measures,
      jurisdictions: jurisdictions, pages: pages, sources: reader.folder.sources)
    let last = settings.reportDates.last
    // Content that was cut at a day gone by may name what came later.
    if date.map({ day in last.map { $0 <= day } ?? true }) ?? true {
      reader.references.check(&reader.findings)
      dataset.checkLinkedDocuments(reader.references, &reader.findings)
    }
    dataset.check(&reader.findings)
    if date == nil {
      dataset.checkLateness(&reader.findings)
      dataset.checkReportDates(&reader.findings)
    }
    reader.checkFolders(of: settings, mayLackProvinces: date != nil)
    reader.checkUnread(settings)
    findings.append(reader.findings)
    return (date ?? last).map(dataset.known) ?? dataset
  }
}

extension ContentReader {
  fileprivate mutating func jurisdiction(
    _ province: SiteSettings.Province, measures: [Measure]
  ) throws -> Jurisdiction {
    let directory = province.id + "/"
    let agencies = agencies(in: directory)
    let index = AgencyIndex(
      agencies, isWhole: !references.areOpen(.agency, in: directory), findings: &findings)
    let rosters = rosterSources(in: directory)
    let counted = try counted(measures, rosters: rosters, in: directory)
    let observations = (observations(in: directory) + counted.observations).sorted { left, right in
      (left.measure, left.reading.date.last, left.id)
        < (right.measure, right.reading.date.last, right.id)
    }
    return Jurisdiction(
      id: province.id, title: province.title, documents: documents(in: directory),
      agencies: agencies, targets: targets(in: directory, agencies: index),
      observations: observations, judgements: judgements(in: directory),
      duties: duties(in: directory, agencies: index), reports: reports(in: directory),
      milestones: milestones(in: directory), rosters: rosters,
      ages: counted.ages, citations: citations(in: directory),
      definitions: definitions(in: directory))
  }
}
