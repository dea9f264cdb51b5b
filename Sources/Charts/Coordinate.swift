/// A coordinate with at most one decimal, without a trailing zero: `67.2`, `40`.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  let sign = tenths < 0 ? "-" : ""
  return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}

/// Joins coordinates into the data of a path: `M4 20L8 30`.
func path(_ points: [(x: Double, y: Double)]) -> String {
  points.enumerated().map { index, point in
    (index == 0 ? "M" : "L") + coordinate(point.x) + " " + coordinate(point.y)
  }
  .joined()
}
