internal import Dataset
internal import Measures
internal import Results

extension Fraction {
  /// The value with up to six decimals, without trailing zeros.
  var plain: String {
    let units = rounded(decimals: 6)
    let (whole, rest) = Int(units.magnitude).quotientAndRemainder(dividingBy: 1_000_000)
    var digits = String(rest)
    digits = String(repeating: "0", count: 6 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return (units < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}

extension JSON {
  /// A fraction as a decimal, or null.
  static func number(_ value: Fraction?) -> JSON { value.map { .decimal($0.plain) } ?? .null }
}

/// One row for each target of each province: what `method.md` says of it.
func resultTable(_ results: Results) -> OpenTable {
  OpenTable(
    "results",
    keyFields + [
      Field("document", required: true), Field("clause"), Field("measure", required: true),
      Field("population"), Field("comparator", required: true), Field("value", .decimal),
      Field("upper", .decimal), Field("deadline", .day, required: true),
      Field("nature", .choice(Nature.allCases.map(\.rawValue)), required: true),
      Field("baseline", .record(figureFields)), Field("baselineWords"),
      Field("latest", .record(figureFields)),
      Field(
        "movement",
        .record([
          Field("change", .decimal), Field("people", .whole), Field("from", .day),
          Field("isJump", .flag),
        ])),
      Field("share", .decimal), Field("elapsed", .decimal), Field("pace", .decimal),
      Field("expected", .decimal), Field("gap", .decimal), Field("gapPeople", .decimal),
      Field("stillNeeded", .whole),
      Field("status", .choice(TargetStatus.allCases.map(\.rawValue)), required: true),
      Field("note", label: "reason"),
    ],
    references: [("document", "documents")],
    rows: results.provinces.flatMap { province in
      province.targets.map { row($0, in: province, dataset: results.dataset) }
    })
}

/// A figure of a target: value, counts, date and source.
private let figureFields = [
  Field("value", .decimal), Field("numerator", .whole), Field("denominator", .whole),
  Field("date", .day), Field("source"), Field("clause"), Field("sample", .flag),
  Field("confirmedBy", .list),
]

private func row(
  _ result: TargetResult, in province: ProvinceResults, dataset: Dataset
) -> [JSON] {
  let target = result.target
  let progress = result.latest == nil ? nil : result.assessment.progress
  let movement = province.measure(target.measure)?.movement
  return [
    .text(result.id), .text(province.jurisdiction.id), .text(target.document),
    .optional(target.clause), .text(target.measure),
    .optional(dataset.measure(target.measure)?.population), .text(target.comparator.rawValue),
    .number(target.value), .number(target.upper), .text(result.goal.deadline.day.description),
    .text(target.nature.rawValue),
    result.base.map { figure($0, in: province.jurisdiction) } ?? .null,
    .optional(target.baseline),
    result.latest.map { figure($0, in: province.jurisdiction) } ?? .null,
    movement.map {
      .record([
        ("change", .number($0.change)), ("people", $0.people.map { .whole($0) } ?? .null),
        ("from", .text($0.previous.moment.day.description)), ("isJump", .flag($0.isJump)),
      ])
    } ?? .null,
    .number(progress?.share), .number(progress?.elapsed), .number(progress?.pace),
    .number(progress?.expected), .number(progress?.gap), .number(progress?.gapPeople),
    result.assessment.stillNeeded.map { .whole($0) } ?? .null,
    .text(result.assessment.status.rawValue), .optional(result.assessment.note?.rawValue),
  ]
}

/// A figure with counts, date and source; `confirmedBy` names rosters that count the same.
private func figure(_ one: Observation, in jurisdiction: Jurisdiction) -> JSON {
  var fields: [(String, JSON)] = [
    ("value", .number(one.reading.value)),
    ("numerator", one.reading.headcount.map { .whole($0.part) } ?? .null),
    ("denominator", one.reading.headcount.map { .whole($0.whole) } ?? .null),
    ("date", .text(one.reading.moment.day.description)),
  ]
  switch one.source {
  case .document(let id, let clause):
    fields += [("source", .text(id)), ("clause", .optional(clause)), ("sample", .flag(false))]
  case .roster(let id):
    fields += [
      ("source", .text(id)), ("clause", .null),
      ("sample", .flag(jurisdiction.roster(id)?.isSample ?? false)),
    ]
  case .table: fields += [("source", .null), ("clause", .null), ("sample", .flag(false))]
  }
  let confirming = jurisdiction.observations(of: one.measure).compactMap { other -> JSON? in
    guard case .roster(let id) = other.source, other.id != one.id,
      other.reading.moment.day == one.reading.moment.day,
      other.reading.headcount == one.reading.headcount
    else { return nil }
    return .record([
      ("roster", .text(id)), ("sample", .flag(jurisdiction.roster(id)?.isSample ?? false)),
    ])
  }
  return .record(fields + [("confirmedBy", .list(confirming))])
}
