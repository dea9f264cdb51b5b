internal import Measures

extension Day {
  /// The day in years, as charts count time: 31/12/2030 is just below 2031.
  var inYears: Double {
    let start = Day.lastOfYear(year - 1)
    let length = Day.lastOfYear(year) - start
    return Double(year) + Double(self - start) / Double(length)
  }
}
