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
    ("Định kỳ 6 tháng, hằng năm", .recurring(Recurrence(.half))),
    ("Định kỳ 06 tháng", .recurring(Recurrence(.half))),
    ("Hằng tháng, quý, 6 tháng và năm", .recurring(Recurrence(.month))),
    ("Hằng năm (theo yêu cầu)", .recurring(Recurrence(.year))),
    ("Theo kế hoạch công tác hằng quý", .recurring(Recurrence(.quarter))),
    (
      "Sau khi có Kết luận ngày 07/11/2025 của Bộ Chính trị",
      .after("Sau khi có Kết luận ngày 07/11/2025 của Bộ Chính trị")
    ),
    ("từ năm 2026 đến năm 2028", .by(years(2026, 2028), condition: nil)),
    ("Hằng năm; sơ kết năm 2028", .recurring(Recurrence(.year))),
    ("Theo kế hoạch năm", .recurring(Recurrence(.year))),
    ("Theo chương trình công tác", .recurring(Recurrence(.year))),
    ("Trước 31/12 hàng năm", .recurring(Recurrence(.year, dueMonth: 12, dueDay: 31))),
    ("Năm 2026", .by(PartialDate(year: 2026), condition: nil)),
    ("Quý IV/2026", .by(quarter(2026, 4), condition: nil)),
    ("Quý IV năm 2026", .by(quarter(2026, 4), condition: nil)),
    ("6/2026", .by(month(2026, 6), condition: nil)),
    ("Tháng 10/2026", .by(month(2026, 10), condition: nil)),
    ("30/6/2026", .by(PartialDate(day(2026, 6, 30)), condition: nil)),
    ("Trước ngày 30/6/2026", .by(PartialDate(day(2026, 6, 30)), condition: nil)),
    ("đến hết năm 2028", .by(PartialDate(year: 2028), condition: nil)),
    ("Năm 2026 và năm 2027", .by(years(2026, 2027), condition: nil)),
    ("2026 - 2028", .by(years(2026, 2028), condition: nil)),
    (
      "Năm 2026 và các năm từ 2026-2030",
      .by(years(2026, 2030), condition: nil)
    ),
    (
      "Năm 2026 (sau khi có hướng dẫn)",
      .by(PartialDate(year: 2026), condition: "sau khi có hướng dẫn")
    ),
    ("Sau khi có hướng dẫn", .after("Sau khi có hướng dẫn")),
  ])
  func `is understood`(words: String, schedule: Schedule) {
    #expect(Schedule(words: words) == schedule)
  }

  @Test(arguments: [
    "Khi cần", "Năm tới", "31/02/2026", "13/2026", "Quý V/2026", "Trước 31/02 hằng năm",
    "Quý 2026", "Quý 4/999", "Quý 4/2026/2025", "Quý 4 quý 3/2026", "Trước 31/12/x hàng năm",
    "(Năm 2026)", "2030 - 2026", "Quý 5/2026", "Quý IV/2026/7", "Năm 2026 (trước 30/6)",
    "Năm 2026 (30/6/2026)",
    "Hằng năm (Quý IV)", "Thường xuyên, báo cáo trước 30/11/2026",
    "Sau khi có kinh phí, trước 31/12/2026", "Theo kế hoạch của Trung ương",
    "Từ 01/01/2027", "Từ năm 2026", "Từ quý I/2027", "Năm 2026 và các năm tiếp theo",
    "Trước năm 2028", "Trước tháng 10/2027", "Trước Quý IV/2027", "31/10/2027; 31/10/2028",
    "30/6/2026 và 30/12/2026", "Quý II và Quý IV/2026", "Quý II/2026, Quý IV/2026",
    "Hằng năm từ 2028", "Hằng năm, trước ngày 15 tháng 12", "Hằng năm, trước 30/11",
    "Hằng năm, trước ngày 10/01 năm sau", "Hằng năm (trước 30/11)", "Hàng tuần", "Hằng ngày",
    "Định kỳ 2 năm một lần", "Định kỳ hai năm", "Định kỳ 3 tháng",
    "Hằng quý, trước ngày 15 của tháng cuối quý", "Hằng năm, trước ngày 6 tháng 1",
  ])
  func `is not guessed`(words: String) {
    #expect(Schedule(words: words) == nil)
  }
}

private func month(_ year: Int, _ month: Int) -> PartialDate {
  PartialDate(year: year, month: month) ?? PartialDate(year: 1)
}

private func quarter(_ year: Int, _ number: Int) -> PartialDate {
  PartialDate(.quarter, number, of: year) ?? PartialDate(year: 1)
}

private func years(_ first: Int, _ last: Int) -> PartialDate {
  PartialDate(from: PartialDate(year: first), through: PartialDate(year: last))
    ?? PartialDate(year: 1)
}
