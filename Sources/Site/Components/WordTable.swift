internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// Measures that no figure or no numeric target lets draw: what a document says of them, the
  /// target, the orientation, the status and who must supply the figure.
  func wordTable(_ measures: [MeasureResult], in province: ProvinceResults, caption: String)
    -> Markup
  {
    let hasOrientations = measures.contains { $0.orientation != nil }
    var columns: [DataTable.Column] = [
      .init(words("column.measure"), "c-name"), .init(words("column.baseline"), "c-base"),
      .init(words("column.target"), "c-target"),
    ]
    if hasOrientations { columns.append(.init(words("column.orientation"), "c-direction")) }
    columns += [
      .init(words("column.supplier"), "c-lead"), .init(words("column.status"), "c-status"),
    ]
    return DataTable(
      caption: caption, name: hasOrientations ? "spoken" : "spoken short", columns: columns,
      rows: measures.map { row($0, in: province, hasOrientations: hasOrientations) }
    ).markup
  }

  private func row(
    _ result: MeasureResult, in province: ProvinceResults, hasOrientations: Bool
  ) -> DataTable.Row {
    let headline = result.headline
    let lead = headline?.target.lead
    let supplier = lead.map { province.jurisdiction.agency($0)?.name ?? $0 }
    return DataTable.Row(
      id: result.measure.id, marks: marks(of: result),
      keys: [.text(result.measure.title), nil, nil] + (hasOrientations ? [nil] : []) + [
        supplier.map { .text($0) }, headline.map { key(of: $0.assessment.status) },
      ],
      [
        markup {
          name(of: result, in: province.jurisdiction)
          sub(documents(of: result, in: province.jurisdiction))
        },
        now(result), headline.map { stated($0, result.measure) } ?? absent(words("absent.target")),
      ] + (hasOrientations ? [orientation(result)] : []) + [
        agencies(lead.map { [$0] } ?? [], in: province.jurisdiction),
        headline.map { tag($0) } ?? Markup(),
      ])
  }
}
