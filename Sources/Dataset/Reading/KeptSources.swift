internal import Findings
internal import Measures
internal import Tables

extension Dataset {
  /// The sources of what the dataset holds, with the counts of every roster in place of its rows:
  /// what a build needs to give the same site.
  ///
  /// Documents and rows that it does not hold are left out; what stays is as it was written.
  package var sourcesWithCounts: [SourceFile] {
    let kept = sources.compactMap { file in
      self.kept(file.path).map { lines in
        lines.map { SourceFile(path: file.path, bytes: rows(of: file.bytes, at: $0)) } ?? file
      }
    }
    return (kept + countFiles).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The lines at which rows begin that stay of a file; `.some(nil)` where it stays whole, nothing
  /// where it goes.
  private func kept(_ path: String) -> Set<Int>?? {
    guard let slash = path.firstIndex(of: "/") else { return .some(nil) }
    if path.hasPrefix("pages/") {
      return pages.contains { $0.place.file == "content/" + path } ? .some(nil) : nil
    }
    guard let province = jurisdictions.first(where: { $0.id == path[..<slash] }) else {
      return nil
    }
    let places = province.places.filter { $0.file == "content/" + path }
    if path.hasSuffix(".md") { return places.isEmpty ? nil : .some(nil) }
    return path.hasSuffix(TableSpec.rosters.file) ? .some(nil) : Set(places.map(\.line))
  }

  /// The counts of each province that lists rosters, and the ages of those that state them.
  private var countFiles: [SourceFile] {
    jurisdictions.filter { province in
      sources.contains { $0.path == province.id + "/" + TableSpec.rosters.file }
    }
    .flatMap { province in
      let counts = SourceFile(
        path: province.id + "/" + TableSpec.counts.file, bytes: writeCSV(province.counts))
      let ages = SourceFile(
        path: province.id + "/" + TableSpec.ages.file, bytes: writeCSV(province.ageRows))
      return province.ages.isEmpty ? [counts] : [counts, ages]
    }
  }
}

extension Jurisdiction {
  /// Where the documents and rows stand that are kept.
  fileprivate var places: [Place] {
    documents.map(\.place) + agencies.map(\.place) + targets.map(\.place)
      + observations.map(\.place) + judgements.map(\.place) + duties.map(\.place)
      + reports.map(\.place) + milestones.map(\.place) + citations.map(\.place)
      + definitions.map(\.place)
  }

  /// The rows of `counts.csv`, headings first.
  fileprivate var counts: [[String]] {
    let rows = observations.compactMap { one -> [String]? in
      guard case .roster(let roster) = one.source, let count = one.reading.headcount else {
        return nil
      }
      return [
        roster, one.measure, one.locality, one.reading.date.last.description,
        String(count.part), String(count.whole), String(one.missing),
      ]
    }
    return [TableSpec.counts.columns.map(\.id)] + rows
  }
}
