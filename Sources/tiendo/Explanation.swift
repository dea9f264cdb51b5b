internal import Dataset
internal import Findings
internal import Measures
internal import Results

/// The way from sources to statuses of one measure, as plain text to be redone by hand.
struct Explanation {
  private let result: MeasureResult
  private let province: ProvinceResults
  private let results: Results

  init(of result: MeasureResult, in province: ProvinceResults, results: Results) {
    self.result = result
    self.province = province
    self.results = results
  }

  /// The whole explanation.
  var text: String {
    let measure = result.measure
    var lines = [
      "\(measure.title) [\(measure.id)], \(province.jurisdiction.title)",
      "  counts: \(measure.definition)", "",
    ]
    lines += ["  figures:"] + result.observations.flatMap(figure)
    if result.observations.isEmpty { lines.append("    none") }
    if let movement = result.movement {
      lines.append(
        "  movement: \(signed(movement.change)) since \(movement.previous.date.last)"
          + (movement.people.map { ", \($0 > 0 ? "+" : "")\(people($0))" } ?? "")
          + (movement.isJump ? "; check the way of counting" : ""))
    }
    for target in result.targets { lines += [""] + self.target(target) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func figure(_ one: Observation) -> [String] {
    let head = "    \(one.reading.date.last)  \(value(one.reading))  from \(source(one))"
    guard case .roster = one.source, let counting = result.measure.counting else { return [head] }
    var lines = [
      head, "      counted: \(counting.count.isEmpty ? "everybody" : counting.count)",
      "      among:   \(counting.among.isEmpty ? "everybody" : counting.among)",
    ]
    if one.missing > 0 { lines.append("      missing: \(people(one.missing))") }
    return lines
  }

  private func source(_ one: Observation) -> String {
    let source = province.jurisdiction.source(of: one)
    let id = source.id ?? ""
    return switch source.kind {
    case .document: source.clause.isEmpty ? id : "\(id), \(source.clause)"
    case .roster: "roster \(id)" + (source.isSample ? " (sample)" : "")
    case .table: "observations.csv"
    }
  }

  private func target(_ target: TargetResult) -> [String] {
    let stated = target.target.value.map { "\(target.target.comparator.rawValue) \(plain($0))" }
    var lines = [
      "  target \(target.id) of \(target.target.document), \(target.target.clause):",
      "    asks for \(stated ?? "'\(target.target.wording)'") by \(target.goal.deadline.last)",
      "    base:   "
        + (target.base.map { "\(value($0.reading)) on \($0.reading.date.last)" }
          ?? "none"),
      "    latest: "
        + (target.latest.map { "\(value($0.reading)) on \($0.reading.date.last)" }
          ?? "none after the base"),
    ]
    if let progress = target.assessment.progress, target.latest != nil {
      lines.append("    elapsed e = \(plain(progress.elapsed))")
      lines.append("    expected x = b + (T - b) * e = \(plain(progress.expected))")
      lines.append("    gap v - x = \(signed(progress.gap))")
      if let share = progress.share {
        lines.append("    share p = (v - b) / (T - b) = \(plain(share))")
      }
      if let pace = progress.pace { lines.append("    pace p / e = \(plain(pace))") }
    }
    if let people = target.assessment.stillNeeded {
      lines.append("    still needed: \(self.people(people))")
    }
    let note = target.assessment.note.map { " (\($0.rawValue))" } ?? ""
    lines.append(
      "    status on \(results.reportDate): \(target.assessment.status.rawValue)\(note)")
    return lines
  }

  private func value(_ reading: Reading) -> String {
    reading.headcount.map { "\($0.part)/\($0.whole) = \(plain(reading.value))" }
      ?? plain(reading.value)
  }

  private func people(_ number: Int) -> String { counted(number, "person", "people") }

  private func signed(_ value: Fraction) -> String {
    (value > .zero ? "+" : "") + plain(value)
  }

  /// A fraction with four decimals.
  private func plain(_ value: Fraction) -> String {
    let units = value.rounded(decimals: 4)
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(4) + "." + padded.suffix(4)
  }
}
