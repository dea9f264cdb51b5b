import Measures
import Testing
import Wording

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

@Suite struct `A schedule in words` {
  @Test(arguments: [
    ("Thường xuyên", Schedule.continuous),
    ("", .none),
    ("Hằng năm", .recurring(Recurrence(.year))),
    ("Hàng năm và theo yêu cầu tiến độ từng nội dung công việc", .recurring(Recurrence(.year))),
    ("Hằng tháng, quý, năm", .recurring(Recurrence(.month))),
    ("Hằng quý", .recurring(Recurrence(.quarter))),
    ("Định kỳ", .recurring(Recurrence(.year))),
    ("Định kỳ 6 tháng, hằng năm", .recurring(Recurrence(.halfYear))),
    ("Theo kế hoạch năm", .recurring(Recurrence(.year))),
    ("Theo chương trình công tác", .recurring(Recurrence(.year))),
    ("Trước 31/12 hàng năm", .recurring(Recurrence(.year, dueMonth: 12, dueDay: 31))),
    ("Năm 2026", .by(Moment(year: 2026), start: nil, condition: nil)),
    ("Quý IV/2026", .by(month(2026, 12), start: nil, condition: nil)),
    ("Quý IV năm 2026", .by(month(2026, 12), start: nil, condition: nil)),
    ("6/2026", .by(month(2026, 6), start: nil, condition: nil)),
    ("Tháng 10/2026", .by(month(2026, 10), start: nil, condition: nil)),
    ("30/6/2026", .by(Moment(day(2026, 6, 30)), start: nil, condition: nil)),
    ("Trước ngày 30/6/2026", .by(Moment(day(2026, 6, 30)), start: nil, condition: nil)),
    ("đến hết năm 2028", .by(Moment(year: 2028), start: nil, condition: nil)),
    ("Năm 2026 và năm 2027", .by(Moment(year: 2027), start: day(2026, 1, 1), condition: nil)),
    ("2026 - 2028", .by(Moment(year: 2028), start: day(2026, 1, 1), condition: nil)),
    (
      "Năm 2026 và các năm từ 2026-2030",
      .by(Moment(year: 2030), start: day(2026, 1, 1), condition: nil)
    ),
    (
      "Năm 2026 (sau khi có hướng dẫn)",
      .by(Moment(year: 2026), start: nil, condition: "sau khi có hướng dẫn")
    ),
    ("Sau khi có hướng dẫn", .after("Sau khi có hướng dẫn")),
  ])
  func `is understood`(words: String, schedule: Schedule) {
    #expect(Schedule(words: words) == schedule)
  }

  @Test(arguments: [
    "Khi cần", "Năm tới", "31/02/2026", "13/2026", "Quý V/2026", "Trước 31/02 hằng năm",
    "Quý 5/2026", "Quý 2026", "Quý 4/999", "Quý 4/2026/2025", "Quý 4 quý 3/2026",
    "Trước 31/12/x hàng năm", "(Năm 2026)",
  ])
  func `is not guessed`(words: String) {
    #expect(Schedule(words: words) == nil)
  }
}

private func month(_ year: Int, _ month: Int) -> Moment {
  Moment(year: year, month: month) ?? Moment(year: 1)
}
