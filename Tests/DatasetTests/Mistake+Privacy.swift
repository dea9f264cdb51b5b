extension Mistake {
  /// Mistakes of rosters and of what stands in for them, of which no cell and no heading is told.
  static let ofPrivacy = [
    Mistake(
      "tinh/rosters/ds.csv", "A,1990,nữ", "Nguyễn,1990,Thị",
      "content/tinh/rosters/ds.csv:2:13: error: this is not one of the words of the column 'sex' "
        + "(nam, nữ)"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990", "B,1990",
      "content/tinh/rosters/ds.csv:3:1: error: this code was given to another person in line 2"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990", "A,An 1990",
      "content/tinh/rosters/ds.csv:2:3: error: this is not a birth date; write 03/5/1984, "
        + "1984-05-03, 05/1984, 1984-05 or 1984"),
    Mistake(
      "tinh/rosters/ds.csv", "code,born,sex\n", "",
      "content/tinh/rosters/ds.csv:1:1: error: the roster has no column 'code', which tells people "
        + "apart"),
    Mistake(
      "tinh/rosters/ds.csv", "code,born,sex", "code,born,sex,Nguyễn,Nguyễn",
      "content/tinh/rosters/ds.csv:1:22: error: the column '…' stands twice; the first is at 1:15",
      "content/tinh/rosters/ds.csv:2:1: error: this row has 3 cells but the table has 5 columns",
      "content/tinh/rosters/ds.csv:3:1: error: this row has 3 cells but the table has 5 columns",
      "content/tinh/rosters/ds.csv:4:1: error: this row has 3 cells but the table has 5 columns"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990,nữ", "A,1990,nữ,Nguyễn Thị An",
      "content/tinh/rosters/ds.csv:2:11: error: this row has 4 cells but the table has 3 columns; "
        + "quote the cell that holds a separator"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990", "A\u{200B}n,1990",
      "content/tinh/rosters/ds.csv:2:2: error: the character U+200B ZERO WIDTH SPACE is not allowed, "
        + "and stands 1 time in the file; it cannot be seen; delete it"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990", "TrÇn ¸nh,1990",
      "content/tinh/rosters/ds.csv:2:1: error: '…' is '…' in the encoding TCVN3 (ABC); convert the "
        + "text to Unicode, then save it as UTF-8"),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990", "⌫,1990",
      "content/tinh/rosters/ds.csv:2:1: error: the byte … here is not UTF-8; save the file as 'CSV "
        + "UTF-8', a text as UTF-8"),
    Mistake(
      "tinh/rosters/ds.csv", "B,1980,nam", "\"B,1980,nam",
      "content/tinh/rosters/ds.csv:3:1: error: the quote that opens this cell is never closed; add a "
        + "closing quote (\")"),
    Mistake(
      "tinh/rosters/counts.csv", "", "roster,Nguyễn,date\nds,2026-05-01,An\n",
      "content/tinh/rosters/counts.csv:1: error: rosters/counts.csv needs a column 'denominator' "
        + "('mẫu số')",
      "content/tinh/rosters/counts.csv:1: error: rosters/counts.csv needs a column 'measure' ('chỉ "
        + "tiêu')",
      "content/tinh/rosters/counts.csv:1: error: rosters/counts.csv needs a column 'numerator' "
        + "('tử số')",
      "content/tinh/rosters/counts.csv:1:8: error: rosters/counts.csv has no column '…'"),
  ]
}
