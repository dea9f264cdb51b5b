extension Goal {
  /// How many more people (fewer, where lower is better) meet a share while the whole stays.
  ///
  /// ceil(T·N) − n for `>=`; the next whole person for a strict comparator; 0 when met.
  package func stillNeeded(_ count: Headcount, better: Better?) -> Int? {
    guard let value, path != .growth else { return nil }
    let exact = value * .percent(1) * Fraction(count.whole)
    switch comparator {
    case .atLeast: return max(0, exact.ceiling - count.part)
    case .above: return max(0, exact.floor + 1 - count.part)
    case .atMost: return max(0, count.part - exact.floor)
    case .below: return max(0, count.part - exact.ceiling + 1)
    case .equal, .about, .range:
      if band(better: better)?.contains(count.percent) ?? true { return 0 }
      if better == .down {
        let top = (upper ?? value) * .percent(1) * Fraction(count.whole)
        return max(0, count.part - top.floor)
      }
      return max(0, exact.ceiling - count.part)
    case .qualitative: return nil
    }
  }
}
