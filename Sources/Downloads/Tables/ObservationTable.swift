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
    rows: jurisdiction.figures(of: measure).map { row($0, in: jurisdiction) })
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
  let source = jurisdiction.source(of: one)
  return [
    .text(one.id), .text(jurisdiction.id), .optional(one.locality), .text(one.measure),
    .text(one.reading.date.last.description),
    one.reading.headcount.map { .whole($0.part) } ?? .null,
    one.reading.headcount.map { .whole($0.whole) } ?? .null, .number(one.reading.value),
    .number(one.printed), .optional(source.id), .optional(source.clause), .flag(source.isSample),
    .text(one.firmness.rawValue), .optional(one.note),
  ]
}

/// The fewest figures for which a measure has a CSV file of its own: fewer can be read off its
/// page at a glance, and stand in `observations.csv` all the same.
private let fewest = 5

/// The name of the CSV file of a measure's figures, where there are enough of them.
package func seriesName(of measure: String, in jurisdiction: Jurisdiction) -> String? {
  jurisdiction.figures(of: measure).count < fewest
    ? nil : "chi-tieu/\(jurisdiction.id)/\(measure).csv"
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
