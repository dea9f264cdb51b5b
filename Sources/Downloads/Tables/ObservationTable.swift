package import Dataset
internal import Measures
internal import Results

/// Every figure with its counts, date and source.
func observationTable(_ results: Results) -> OpenTable {
  OpenTable(
    "observations", observationFields,
    rows: results.provinces.flatMap { province in
      province.jurisdiction.observations.map { row($0, in: province.jurisdiction) }
    })
}

/// The figures of one measure of one province.
func series(of measure: String, in jurisdiction: Jurisdiction) -> OpenTable {
  OpenTable(
    "series", observationFields,
    rows: jurisdiction.observations.filter { $0.measure == measure }
      .map { row($0, in: jurisdiction) })
}

private let observationFields =
  keyFields + [
    Field("place"), Field("measure", required: true), Field("date", .day, required: true),
    Field("numerator", .whole), Field("denominator", .whole), Field("value", .decimal),
    Field("printed", .decimal), Field("source"), Field("clause"),
    Field("sample", .flag, required: true),
    Field(
      "status", .choice(Observation.Firmness.allCases.map(\.rawValue)), required: true,
      label: "firmness"),
    Field("note"),
  ]

private func row(_ one: Observation, in jurisdiction: Jurisdiction) -> [JSON] {
  var (source, clause, sample) = (JSON.null, JSON.null, false)
  switch one.source {
  case .document(let id, let name): (source, clause) = (.text(id), .optional(name))
  case .roster(let id):
    source = .text(id)
    sample = jurisdiction.roster(id)?.isSample ?? false
  case .table: break
  }
  return [
    .text(one.id), .text(jurisdiction.id), .optional(one.locality), .text(one.measure),
    .text(one.reading.moment.day.description),
    one.reading.headcount.map { .whole($0.part) } ?? .null,
    one.reading.headcount.map { .whole($0.whole) } ?? .null, .number(one.reading.value),
    .number(one.printed), source, clause, .flag(sample),
    .text(one.firmness.rawValue), .optional(one.note),
  ]
}

/// The fewest figures for which a measure has a CSV file of its own: fewer can be read off its
/// page at a glance, and stand in `observations.csv` all the same.
private let fewest = 5

/// The name of the CSV file of a measure's figures, where there are enough of them.
package func seriesName(of measure: String, in jurisdiction: Jurisdiction) -> String? {
  let count = jurisdiction.observations.count { $0.measure == measure }
  return count < fewest ? nil : "chi-tieu/\(jurisdiction.id)/\(measure).csv"
}

/// The CSV files of all measures that have one.
func seriesDownloads(_ results: Results) -> [Download] {
  results.provinces.flatMap { province in
    results.dataset.measures.compactMap { measure in
      seriesName(of: measure.id, in: province.jurisdiction).map { name in
        let table = series(of: measure.id, in: province.jurisdiction)
        return Download(
          name: name, subject: "series", rows: table.rows.count, bytes: table.csv,
          isListed: false)
      }
    }
  }
}
