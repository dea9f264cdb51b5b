internal import Dataset
internal import Measures
package import Results

extension YearTables {
  /// The tables of computed results.
  package init(_ results: Results) {
    for province in results.provinces {
      documents += province.jurisdiction.documents.map {
        Document(
          key: Key(jurisdiction: province.jurisdiction.id, id: $0.id), name: $0.name,
          title: $0.title, issued: $0.issued?.first.description ?? "")
      }
      targets += province.targets.map { YearTables.target($0, province, results.dataset) }
      figures += province.measures.flatMap { measure in
        measure.dated.map {
          YearTables.figure($0, of: measure.measure, in: province.jurisdiction)
        }
      }
      tasks += province.duties.map { YearTables.task($0, province) }
    }
  }

  private static func target(
    _ result: TargetResult, _ province: ProvinceResults, _ dataset: Dataset
  ) -> Target {
    let target = result.target
    let measure = dataset.measure(target.measure)
    let document = province.jurisdiction.document(target.document)
    return Target(
      key: Key(jurisdiction: province.jurisdiction.id, id: result.id), document: target.document,
      documentName: document?.label ?? target.document, clause: target.clause,
      measure: target.measure, title: measure?.title ?? target.measure,
      level: level(of: result, unit: measure?.unit ?? ""),
      deadline: result.goal.deadline.last.description, nature: target.nature.rawValue,
      status: result.assessment.status.rawValue)
  }

  /// Comparator, value and unit; the words of a target without a value.
  private static func level(of result: TargetResult, unit: String) -> String {
    let target = result.target
    guard let value = target.value else { return target.wording }
    let parts = [target.comparator.rawValue, value.digits, target.upper?.digits ?? "", unit]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func figure(
    _ one: Observation, of measure: Measure, in jurisdiction: Jurisdiction
  ) -> Figure {
    let count = one.reading.headcount
    return Figure(
      key: Key(jurisdiction: jurisdiction.id, id: measure.id), title: measure.title,
      unit: measure.unit, value: one.reading.value.digits,
      numerator: count.map { String($0.part) } ?? "",
      denominator: count.map { String($0.whole) } ?? "",
      decimals: String(measure.decimals), date: one.reading.date.last.description,
      source: jurisdiction.source(of: one).id ?? "")
  }

  private static func task(_ result: DutyResult, _ province: ProvinceResults) -> Task {
    let duty = result.duty
    let document = province.jurisdiction.document(duty.document)
    return Task(
      key: Key(jurisdiction: province.jurisdiction.id, id: duty.id), document: duty.document,
      documentName: document?.label ?? duty.document, title: duty.title,
      deadline: duty.deadline, due: result.due?.description ?? "",
      recurs: result.instances.isEmpty ? "no" : "yes", status: result.status.id,
      days: result.status.days.map { String($0) } ?? "")
  }
}

extension Fraction {
  /// The value in plain digits with up to six decimals.
  fileprivate var digits: String {
    let units = rounded(decimals: 6)
    let (whole, rest) = Int(units.magnitude).quotientAndRemainder(dividingBy: 1_000_000)
    var decimals = String(String(rest + 1_000_000).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (units < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
