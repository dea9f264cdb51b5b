package import Findings
internal import Tables

extension ContentReader {
  mutating func populations() -> [Population] {
    let rows = entries(.populations, required: true).compactMap { entry -> Population? in
      guard let id = entry.id("id", &findings), let title = entry.required("title", &findings),
        let item = entry.required("item", &findings)
      else { return nil }
      references.expect(entry.cell("parent"), as: .population, in: "")
      return Population(
        id: id, title: title, item: item, parent: entry.optional("parent"), place: entry.place)
    }
    return distinct(rows, id: \.id, place: \.place)
  }

  /// The measures in the order of pages.
  mutating func measures() -> [Measure] {
    let rows = entries(.measures, required: true).compactMap { entry -> Measure? in
      guard let id = entry.id("id", &findings), let title = entry.required("title", &findings),
        let population = entry.required("population", &findings)
      else { return nil }
      references.expect(entry.cell("population"), as: .population, in: "")
      references.expect(entry.cell("roster"), as: .roster, in: "")
      checkCounting(entry)
      let roster = entry.optional("roster").map {
        Counting(
          roster: $0, count: entry.text("count"), countPlace: entry.cell("count").place,
          among: entry.text("among"), amongPlace: entry.cell("among").place)
      }
      return Measure(
        id: id, title: title, population: population, dimension: entry.text("dimension"),
        attribute: entry.text("attribute"), unit: entry.text("unit"),
        better: entry.choice("better", &findings),
        statedDecimals: decimals(of: entry),
        definition: entry.text("definition"), period: entry.choice("period", &findings),
        order: entry.whole("order", &findings) ?? Int.max, counting: roster, place: entry.place)
    }
    let measures = distinct(rows, id: \.id, place: \.place).sorted {
      ($0.order, $0.id) < ($1.order, $1.id)
    }
    measureByID = Dictionary(measures.map { ($0.id, $0) }) { first, _ in first }
    return measures
  }

  /// A roster counts shares of people, and conditions belong to a roster.
  private mutating func checkCounting(_ entry: Entry) {
    guard let roster = entry.optional("roster") else {
      for column in ["count", "among"] {
        entry.checkUnused(column, "the measure has no roster", "name the roster", &findings)
      }
      return
    }
    if entry.text("unit") != "%" {
      findings.report(
        .countsWithoutPercent, at: entry.cell("unit").place,
        [
          "measure": entry.text("id"), "unit": entry.text("unit"),
          "counts": "the roster '\(roster)'",
        ])
    }
    if ["", entry.text("among")].contains(entry.text("count")) {
      findings.report(
        .everybodyCounted, at: entry.cell("count").place, ["measure": entry.text("id")])
    }
  }

  /// The decimals stated of a measure, 0 to 6.
  private mutating func decimals(of entry: Entry) -> Int? {
    guard let decimals = entry.whole("decimals", &findings) else { return nil }
    if (0...Entry.mostDecimals).contains(decimals) { return decimals }
    findings.report(
      .badChoice, at: entry.cell("decimals").place,
      ["value": "\(decimals)", "column": "decimals", "choices": "0, 1, 2, 3, 4, 5, 6"])
    return nil
  }
}

extension Rule {
  static let countsWithoutPercent = Rule(
    "counts-without-percent", .error,
    "{counts} gives a share in percent, but '{measure}' has the unit '{unit}'; write % as its unit, "
      + "or give values instead of counts")
  static let everybodyCounted = Rule(
    "everybody-counted", .warning,
    "'{measure}' counts all of those among whom it counts, so it is always 100 %; give a condition "
      + "in 'count'")

  /// Rules about how measures are counted.
  package static let ofCounting: [Rule] = [
    .countsWithoutPercent, .everybodyCounted, .nobodyCounted, .mostlyUnknown,
  ]
}
