internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// By what a measure can be chosen from a list: its headline's status, whom it counts, by which
  /// attribute, which documents set targets for it.
  func marks(of result: MeasureResult) -> [FilterMark] {
    var documents: [String] = []
    for target in result.targets where !documents.contains(target.target.document) {
      documents.append(target.target.document)
    }
    return marks(of: result.measure, standing: result.headline?.assessment.status)
      + documents.map { FilterMark("van-ban", $0) }
  }

  /// By what a target can be chosen from a list of its document.
  func marks(of result: TargetResult, _ measure: MeasureResult?) -> [FilterMark] {
    measure.map { marks(of: $0.measure, standing: result.assessment.status) } ?? []
  }

  private func marks(of measure: Measure, standing status: TargetStatus?) -> [FilterMark] {
    (status.map { [FilterMark("trang-thai", $0.rawValue)] } ?? []) + [
      FilterMark("nhom", measure.population), FilterMark("tieu-chi", measure.dimension),
    ]
  }

  /// The choices for measures and targets with such marks.
  func measureFilters(
    _ marks: [[FilterMark]], in province: ProvinceResults, count: String
  ) -> Markup {
    var dimensions: [String] = []
    for result in province.measures where !dimensions.contains(result.measure.dimension) {
      dimensions.append(result.measure.dimension)
    }
    return filterBar(
      [
        Filter(
          "trang-thai", words("column.status"),
          TargetStatus.allCases.map { ($0.rawValue, name($0)) }),
        Filter(
          "nhom", words("column.population"), dataset.populations.map { ($0.id, $0.title) }),
        Filter(
          "tieu-chi", words("column.attribute"),
          dimensions.map { ($0, words.optional("dimension.\($0)") ?? $0) }),
        Filter(
          "van-ban", words("column.document"),
          province.jurisdiction.documents.map { ($0.id, $0.label) }),
      ],
      over: marks, count: count)
  }
}
