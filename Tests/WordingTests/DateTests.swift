import Measures
import Testing
import Wording

@Suite struct `A date in words` {
  @Test(arguments: [
    ("2026-05-03", "2026-05-03", "2026-05-03"), ("03/5/2026", "2026-05-03", "2026-05-03"),
    ("5/2026", "2026-05-01", "2026-05-31"), ("2026", "2026-01-01", "2026-12-31"),
    ("Quý II/2026", "2026-04-01", "2026-06-30"), ("quý 2 năm 2026", "2026-04-01", "2026-06-30"),
    ("6 tháng đầu năm 2027", "2027-01-01", "2027-06-30"),
    ("6 tháng cuối năm 2027", "2027-07-01", "2027-12-31"),
    ("Năm 2026", "2026-01-01", "2026-12-31"), ("tháng 10/2026", "2026-10-01", "2026-10-31"),
  ])
  func `is an interval as wide as it was written`(words: String, first: String, last: String) {
    for date in [PartialDate(written: words), PartialDate(period: words)] {
      #expect(date?.first.description == first)
      #expect(date?.last.description == last)
    }
  }

  @Test(arguments: [
    "", "Quý II", "Quý V/2026", "Quý II/26", "Trước 2026", "2026 - 2028", "2026-01/2026-09",
    "9 tháng năm 2026", "31/02/2026", "-2026", "2026.", "tháng 13/2026", "May 2026",
  ])
  func `is in a table one date, and nothing is guessed`(words: String) {
    #expect(PartialDate(written: words) == nil)
  }

  @Test(arguments: [
    ("9 tháng năm 2026", "2026-01-01", "2026-09-30"),
    ("9 tháng đầu năm 2026", "2026-01-01", "2026-09-30"),
    ("2026-01/2026-09", "2026-01-01", "2026-09-30"), ("2026/2028", "2026-01-01", "2028-12-31"),
    ("2026 - 2028", "2026-01-01", "2028-12-31"),
    ("Quý III, Quý IV năm 2026", "2026-07-01", "2026-12-31"),
    ("Quý IV/2026 và Quý I/2027", "2026-10-01", "2027-03-31"),
  ])
  func `is as a period also a span of several`(words: String, first: String, last: String) {
    let date = PartialDate(period: words)
    #expect(date?.first.description == first)
    #expect(date?.last.description == last)
  }

  @Test(arguments: ["9 tháng", "Quý IV", "Thường xuyên", "Hằng năm", "2028/2026"])
  func `is no period where a year is missing or nothing ends`(words: String) {
    #expect(PartialDate(period: words) == nil)
  }
}
