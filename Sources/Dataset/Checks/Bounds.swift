internal import Findings
internal import Measures

extension Dataset {
  /// Figures and levels that a measure cannot have, or hardly has.
  func checkBounds(_ findings: inout FindingList) {
    let numbers = Dictionary(grouping: jurisdictions.flatMap(\.levels), by: \.measure)
    let counted = Set(
      jurisdictions.flatMap(\.observations).filter { $0.reading.headcount != nil }.map(\.measure)
        + measures.filter { $0.counting != nil }.map(\.id))
    checkReach(among: counted, &findings)
    for measure in measures {
      let own = numbers[measure.id] ?? []
      if measure.unit.isEmpty, !counted.contains(measure.id), let first = own.first {
        findings.report(.figureWithoutUnit, at: first.place, ["measure": measure.id])
      } else if measure.isShare {
        checkShares(own, of: measure, isCounted: counted.contains(measure.id), &findings)
      } else if measure.unit == "hạng" || measure.unit == population(measure.population)?.item {
        checkCounts(own, of: measure, &findings)
      }
    }
  }

  /// A target for a share of what is counted can be met, and can be missed.
  private func checkReach(among counted: Set<String>, _ findings: inout FindingList) {
    for target in jurisdictions.flatMap(\.targets) where counted.contains(target.measure) {
      guard measure(target.measure)?.isShare ?? false, let isMet = target.isMetByAllShares,
        let value = target.value
      else { continue }
      findings.report(
        isMet ? .targetAlwaysMet : .targetOutOfReach, at: target.place,
        [
          "id": target.id, "comparator": target.comparator.rawValue,
          "value": value.plain + (target.upper.map { " to \($0.plain)" } ?? ""),
        ])
    }
  }

  /// A share of people or things that are counted lies between 0 and 100; another one hardly leaves
  /// that range, unless its words say that it compares or grows.
  private func checkShares(
    _ levels: [Level], of measure: Measure, isCounted: Bool, _ findings: inout FindingList
  ) {
    let beyond = levels.filter { $0.value < .zero || $0.value > Fraction(100) }
    if isCounted {
      for level in beyond {
        findings.report(
          .shareOutOfRange, at: level.place, ["measure": measure.id, "value": level.value.plain])
      }
    } else if let first = beyond.first, !measure.comparesOrGrows {
      findings.report(
        .shareUnlikely, at: first.place, ["measure": measure.id, "value": first.value.plain])
    }
    let hundred = Fraction(100)
    for level in levels where level.value > .zero && level.value < .one {
      let meant = level.value * hundred
      guard
        let near = levels.first(where: {
          $0.value >= .one && $0.value < meant * Fraction(3) && meant < $0.value * Fraction(3)
        })
      else { continue }
      findings.report(
        .shareOfOne, at: level.place,
        [
          "measure": measure.id, "value": level.value.plain, "meant": meant.plain,
          "other": near.value.plain,
        ])
    }
  }

  /// What is counted piece by piece is a whole number and not below zero.
  private func checkCounts(
    _ levels: [Level], of measure: Measure, _ findings: inout FindingList
  ) {
    for level in levels {
      let values = ["measure": measure.id, "value": level.value.plain, "unit": measure.unit]
      if level.value < .zero {
        findings.report(.countBelowZero, at: level.place, values)
      } else if level.value.denominator != 1, (measure.statedDecimals ?? 0) == 0 {
        findings.report(.countNotWhole, at: level.place, values)
      }
    }
  }
}

extension Target {
  /// Whether every share meets it, or none; nothing where some do.
  fileprivate var isMetByAllShares: Bool? {
    switch (comparator, value) {
    case (.above, Fraction(100)?), (.below, Fraction.zero?): false
    case (.atLeast, Fraction.zero?), (.atMost, Fraction(100)?): true
    case (.range, Fraction.zero?): upper == Fraction(100) ? true : nil
    default: nil
    }
  }
}

/// A value that a row gives of a measure.
private struct Level {
  let measure: String
  let value: Fraction
  let place: Place
}

extension Jurisdiction {
  /// The figures that are stated without counts, and the levels of targets, but no rates of growth.
  fileprivate var levels: [Level] {
    observations.filter { $0.reading.headcount == nil }.map {
      Level(measure: $0.measure, value: $0.reading.value, place: $0.place)
    }
      + targets.filter { $0.path != .growth }.flatMap { target in
        [target.value, target.upper].compactMap(\.self).map {
          Level(measure: target.measure, value: $0, place: target.place)
        }
      }
  }
}

extension Measure {
  /// Whether its words say that its percentages can pass 100 or fall below 0: those of growth and of
  /// a comparison with a plan or a mean.
  fileprivate var comparesOrGrows: Bool {
    let words = "\(title) \(attribute) \(definition)".lowercased()
    return [
      "tăng", "giảm", "tốc độ", "so với", "kế hoạch", "dự toán", "chỉ số", "lạm phát",
    ].contains { words.contains($0) }
  }
}

extension Rule {
  static let figureWithoutUnit = Rule(
    "figure-without-unit", .warning,
    "'{measure}' has a figure but no unit, as if it were judged in words; write its unit, % for a "
      + "share")
  static let targetOutOfReach = Rule(
    "target-out-of-reach", .error,
    "no share meets '{id}', which asks for {comparator} {value}; correct the comparator or the "
      + "value")
  static let targetAlwaysMet = Rule(
    "target-always-met", .warning,
    "every share meets '{id}', which asks for {comparator} {value}; correct the comparator or the "
      + "value")
  static let shareOutOfRange = Rule(
    "share-out-of-range", .error,
    "{value} is no share of those counted by '{measure}'; shares lie between 0 and 100")
  static let shareUnlikely = Rule(
    "share-unlikely", .warning,
    "{value} % is an unlikely value of '{measure}'; correct it, or say in the definition of the "
      + "measure what it is compared with (so với …)")
  static let shareOfOne = Rule(
    "share-of-one", .warning,
    "{value} % looks like a part of one, since another value of '{measure}' is {other} %; write "
      + "{meant} if that is meant")
  static let countBelowZero = Rule(
    "count-below-zero", .error,
    "{value} {unit} is below zero, but '{measure}' counts them; correct the number")
  static let countNotWhole = Rule(
    "count-not-whole", .warning,
    "{value} {unit} is not a whole number, but '{measure}' counts them; correct the number, or state "
      + "the decimals of the measure")
}
