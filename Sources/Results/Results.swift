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

/// The results of one province.
package struct ProvinceResults: Sendable {
  /// The province.
  package let jurisdiction: Jurisdiction
  /// One result for each target and year of yearly targets, in the order of the table.
  package let targets: [TargetResult]
  /// The results that pages show: of yearly targets only the years up to the report date's.
  package let shown: [TargetResult]
  /// One result for each task, in the order of the table.
  package let duties: [DutyResult]
  /// Measures that have a target or a figure here, in the order of pages.
  package let measures: [MeasureResult]

  init(_ jurisdiction: Jurisdiction, dataset: Dataset) {
    self.jurisdiction = jurisdiction
    let targets = jurisdiction.targets.flatMap { target in
      TargetResult.results(of: target, in: jurisdiction, dataset: dataset)
    }
    let today = dataset.settings.reportDate
    self.targets = targets
    shown = targets.filter { ($0.year ?? 0) <= today.year }
    duties = jurisdiction.duties.map {
      DutyResult($0, in: jurisdiction, settings: dataset.settings)
    }
    let shown = shown
    measures = dataset.measures.compactMap { measure in
      MeasureResult(measure, in: jurisdiction, targets: shown, on: today)
    }
  }

  /// The shown targets that are judged: all but orientations.
  package var judged: [TargetResult] { shown.filter { $0.target.nature != .orientation } }
  /// The result of a measure.
  package func measure(_ id: String) -> MeasureResult? { measures.first { $0.measure.id == id } }
  /// The tasks that serve a target of a measure.
  package func duties(serving measure: String) -> [DutyResult] {
    let ids = Set(targets.filter { $0.target.measure == measure }.map(\.target.id))
    return duties.filter { !ids.isDisjoint(with: $0.duty.targets) }
  }
}
