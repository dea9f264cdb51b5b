/// Years along the width of a drawing.
///
/// Time runs in years: 2026.34 is early May 2026, and 2030.99 the end of 2030.
struct TimeAxis: Sendable {
  let years: ClosedRange<Int>
  let left: Double
  let right: Double

  /// Where a time stands; times beyond the years stand at their ends.
  func x(_ time: Double) -> Double {
    let span = Double(years.upperBound + 1 - years.lowerBound)
    return left + (right - left) * min(max((time - Double(years.lowerBound)) / span, 0), 1)
  }

  /// Where a year begins.
  func start(of year: Int) -> Double { x(Double(year)) }

  /// Where a year ends.
  func end(of year: Int) -> Double { x(Double(year + 1)) }

  /// Where parts of years begin, such as 4 for quarters; the beginnings of years are left out.
  func starts(of parts: Int) -> [Double] {
    years.flatMap { year in
      (1..<parts).map { x(Double(year) + Double($0) / Double(parts)) }
    }
  }

  /// Upright lines at some places.
  func lines(at places: [Double], from top: Double, to bottom: Double) -> Path {
    Path(places.map { Path([Point($0, top), Point($0, bottom)]) })
  }
}
