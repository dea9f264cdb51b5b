internal import Dataset
internal import Measures
internal import Results
internal import Workbooks

/// Targets with their figures and status.
func resultSheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "results",
    columns: [
      "jurisdiction": 13, "measure": 44, "document": 14, "comparator": 8, "value": 9, "unit": 8,
      "deadline": 12, "newest": 10, "date": 12, "numerator": 8, "denominator": 8,
      "stillNeeded": 10, "status": 22, "population": 30, "clause": 18, "upper": 9, "wording": 24,
      "nature": 14, "baseline": 10, "baselineDate": 12, "baselineWords": 24, "expected": 10,
      "gap": 10, "pace": 8, "id": 18,
    ], frozen: 2, printed: 13,
    rows: results.provinces.flatMap { province in
      let names = SheetNames(
        jurisdiction: province.jurisdiction, dataset: results.dataset, labels: labels)
      return province.targets.map { row($0, names) }
    })
}

private func row(_ result: TargetResult, _ names: SheetNames) -> [Cell] {
  let target = result.target
  let newest = result.newest?.reading
  let labels = names.labels
  let progress = result.latest == nil ? nil : result.assessment.progress
  func stated(_ value: Fraction?) -> Cell {
    value.map { .number($0.approximate, decimals: target.decimals) } ?? .empty
  }
  return [
    names.province, names.measure(target.measure), names.document(target.document),
    .text(labels("comparator.\(target.comparator.rawValue)")), stated(target.value),
    .optional(names.dataset.measure(target.measure)?.unit), .last(of: result.goal.deadline, labels),
    names.value(newest?.value, of: target.measure), .last(of: newest?.date, labels),
    .optional(newest?.headcount?.part), .optional(newest?.headcount?.whole),
    .optional(result.assessment.stillNeeded),
    .text(labels("status.\(result.assessment.status.rawValue)")),
    names.population(of: target.measure), .optional(target.clause), stated(target.upper),
    .optional(target.wording), .text(labels("nature.\(target.nature.rawValue)")),
    names.value(result.base?.reading.value, of: target.measure),
    .last(of: result.base?.reading.date, labels), .optional(target.baseline),
    names.value(progress?.expected, of: target.measure),
    names.value(progress?.gap, of: target.measure),
    (progress?.pace).map { .number($0.approximate, decimals: 2) } ?? .empty, .text(result.id),
  ]
}

/// Every figure with its counts, date and source.
func observationSheet(_ results: Results, _ labels: Labels) -> SheetOutline {
  SheetOutline(
    subject: "observations",
    columns: [
      "jurisdiction": 13, "measure": 44, "date": 12, "numerator": 9, "denominator": 9,
      "value": 10, "unit": 8, "source": 26, "clause": 22, "sample": 14, "population": 30,
      "printed": 10, "firmness": 16, "place": 18, "note": 40, "id": 34,
    ], frozen: 2, printed: 10,
    rows: results.provinces.flatMap { province in
      let names = SheetNames(
        jurisdiction: province.jurisdiction, dataset: results.dataset, labels: labels)
      return province.jurisdiction.observations.map { row($0, names) }
    })
}

private func row(_ one: Observation, _ names: SheetNames) -> [Cell] {
  let labels = names.labels
  let source = names.jurisdiction.source(of: one)
  return [
    names.province, names.measure(one.measure), .last(of: one.reading.date, labels),
    .optional(one.reading.headcount?.part),
    .optional(one.reading.headcount?.whole), names.value(one.reading.value, of: one.measure),
    .optional(names.dataset.measure(one.measure)?.unit), .text(labels.source(source)),
    .optional(source.clause), source.isSample ? .text(labels("source.sample")) : .empty,
    names.population(of: one.measure), names.value(one.printed, of: one.measure),
    .text(labels("firmness.\(one.firmness.rawValue)")), .optional(one.locality),
    .optional(one.note), .text(one.id),
  ]
}
