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
  let measure = province.measure(target.measure)
  let movement = measure?.movement
  func figure(_ one: Observation?) -> JSON {
    one.map {
      record(of: $0, from: province.jurisdiction, confirming: measure?.confirming($0) ?? [])
    } ?? .null
  }
  return [
    .text(result.id), .text(province.jurisdiction.id), .text(target.document),
    .optional(target.clause), .text(target.measure),
    .optional(dataset.measure(target.measure)?.population), .text(target.comparator.rawValue),
    .number(target.value), .number(target.upper), .text(result.goal.deadline.last.description),
    .text(target.nature.rawValue),
    figure(result.base), .optional(target.baseline), figure(result.latest),
    movement.map {
      .record([
        ("change", .number($0.change)), ("people", $0.people.map { .whole($0) } ?? .null),
        ("from", .text($0.previous.date.last.description)), ("isJump", .flag($0.isJump)),
      ])
    } ?? .null,
    .number(progress?.share), .number(progress?.elapsed), .number(progress?.pace),
    .number(progress?.expected), .number(progress?.gap), .number(progress?.gapPeople),
    result.assessment.stillNeeded.map { .whole($0) } ?? .null,
    .text(result.assessment.status.rawValue), .optional(result.assessment.note?.rawValue),
  ]
}

/// A figure with counts, date and source; `confirmedBy` names the rosters that confirm it.
private func record(
  of one: Observation, from jurisdiction: Jurisdiction, confirming rosters: [Observation]
) -> JSON {
  let source = jurisdiction.source(of: one)
  return .record([
    ("value", .number(one.reading.value)),
    ("numerator", one.reading.headcount.map { .whole($0.part) } ?? .null),
    ("denominator", one.reading.headcount.map { .whole($0.whole) } ?? .null),
    ("date", .text(one.reading.date.last.description)), ("source", .optional(source.id)),
    ("clause", .optional(source.clause)), ("sample", .flag(source.isSample)),
    (
      "confirmedBy",
      .list(
        rosters.map { jurisdiction.source(of: $0) }.map { roster in
          .record([("roster", .optional(roster.id)), ("sample", .flag(roster.isSample))])
        })
    ),
  ])
}
