import Language
import Testing

@Suite struct `A written number` {
  @Test(arguments: [
    ("37,1", "37.1", DecimalStyle.comma, 1), ("37.1", "37.1", .point, 1),
    ("1.234,5", "1234.5", .comma, 1), ("−1,25", "-1.25", .comma, 2), ("8,4%", "8.4", .comma, 1),
    ("1.234.567", "1234567", .comma, 0),
  ])
  func `is read in either style`(text: String, plain: String, style: DecimalStyle, decimals: Int) {
    let number = WrittenDecimal(text)
    #expect(number?.plain == plain)
    #expect(number?.style == style)
    #expect(number?.decimals == decimals)
  }

  @Test func `has groups of thousands in a column of whole numbers`() {
    #expect(WrittenDecimal("2.432", grouped: true)?.plain == "2432")
    #expect(WrittenDecimal("2.432")?.plain == "2.432")
    #expect(WrittenDecimal("464", grouped: true)?.style == nil)
    #expect(WrittenDecimal("1.234,5", grouped: true)?.plain == "1234.5")
    #expect(WrittenDecimal("37,1", grouped: true)?.plain == "37.1")
  }

  @Test(arguments: [
    "", "x", "1,2,3", "1,234.5", "1.23.4", "12.", ",5", "2.\u{301}", "2,\u{301}5", "NaN", "1e3",
    "--1",
  ])
  func `is refused when it is none`(text: String) {
    #expect(WrittenDecimal(text) == nil)
  }
}

@Suite struct `A shown number` {
  @Test func `has dots between thousands and a decimal comma`() {
    #expect(Numbers.whole(2432) == "2.432")
    #expect(Numbers.whole(-1_234_567) == "−1.234.567")
    #expect(Numbers.decimal(371, decimals: 1) == "37,1")
    #expect(Numbers.decimal(250, decimals: 1) == "25")
    #expect(Numbers.decimal(250, decimals: 1, keepZeros: true) == "25,0")
    #expect(Numbers.decimal(-5, decimals: 1) == "−0,5")
    #expect(Numbers.decimal(123_405, decimals: 2) == "1.234,05")
  }
}

@Suite struct `A date` {
  @Test(
    arguments: [
      ("2026-05-03", 2026, 5, 3), ("3/5/2026", 2026, 5, 3), ("5/2026", 2026, 5, nil),
      ("2026-05", 2026, 5, nil), ("2026", 2026, nil, nil),
    ] as [(String, Int, Int?, Int?)])
  func `is read in the forms that offices use`(text: String, year: Int, month: Int?, day: Int?) {
    let date = WrittenDate(text)
    #expect(date?.year == year)
    #expect(date?.month == month)
    #expect(date?.day == day)
  }

  @Test(arguments: ["", "3/5/26", "2026/05/03", "3.5.2026", "3/5/2026/1", "mai"])
  func `is refused in others`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test func `is shown as officials write it`() {
    #expect(Dates.numeric(year: 2026, month: 5, day: 3) == "03/5/2026")
    #expect(Dates.numeric(year: 2026, month: 2, day: 13) == "13/02/2026")
  }
}
