package import Dataset
package import Measures

/// Everything that pages and downloads say, computed once from a dataset.
package struct Results: Sendable {
  /// What the results were computed from.
  package let dataset: Dataset
  /// Results by province, in the order of the dataset.
  package let provinces: [ProvinceResults]

  /// Computes the results of a dataset at its report date.
  package init(_ dataset: Dataset) {
    self.dataset = dataset
    provinces = dataset.jurisdictions.map { ProvinceResults($0, dataset: dataset) }
  }

  /// The results at the report dates before this one, the nearest first, each from what was known
  /// then.
  package var earlier: [Results] {
    dataset.settings.reportDates.dropLast().reversed().map { Results(dataset.known(on: $0)) }
  }

  /// The day for which the results speak.
  package var reportDate: Day { dataset.settings.reportDate }
}
