/// A linear scale from 0 to a round top.
package struct Scale: Sendable, Hashable {
  /// The value at the far end.
  package let top: Double
  /// Values at which grid lines stand, 0 and the top among them.
  package let ticks: [Double]

  /// The scale shared by the rows of a table: the next of 10, 20, 50, 100 (and so on by tens)
  /// above the greatest value.
  package init(sharedBy values: [Double]) {
    let greatest = values.max() ?? 0
    var step = 10.0
    while ![1, 2, 5, 10].contains(where: { greatest <= $0 * step }) { step *= 10 }
    let factor = [1.0, 2, 5, 10].first { greatest <= $0 * step } ?? 10
    top = factor * step
    let count = factor == 2 ? 4 : 5
    let top = top
    ticks = (0...count).map { Double($0) * top / Double(count) }
  }

  /// The scale of one chart: the next multiple of 5 (of 10, 20, 50 … for great values) above the
  /// greatest value, with room above it; never beyond a limit such as 100 %.
  package init(above greatest: Double, limit: Double = .infinity) {
    var step = 5.0
    var doublings = 0
    while greatest / step >= 6 {
      step *= doublings % 3 == 2 ? 2.5 : 2
      doublings += 1
    }
    let count = max(1, Int((greatest / step).rounded(.down)) + 1)
    let reached = min(Double(count) * step, max(limit, step))
    top = reached
    ticks = (0...count).map { Double($0) * step }.filter { $0 <= reached }
  }

  /// The scale of counts, which needs no round top: nothing is named on it.
  init(upTo greatest: Int) {
    top = Double(max(1, greatest))
    ticks = [0, top]
  }

  /// Where a value stands between two ends; values beyond the scale stand at its end.
  package func position(_ value: Double, from start: Double, to end: Double) -> Double {
    start + (end - start) * min(max(value / top, 0), 1)
  }
}
