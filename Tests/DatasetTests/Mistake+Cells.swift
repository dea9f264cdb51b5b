extension Mistake {
  /// Mistakes of headings and cells.
  static let ofCells = [
    Mistake(
      "tinh/agencies.csv", "aliases", "alias",
      "content/tinh/agencies.csv:1:29: error: agencies.csv has no column 'alias'"),
    Mistake(
      "tinh/targets.csv", "lead", "xyz",
      "content/tinh/targets.csv:1:60: error: targets.csv has no column 'xyz'"),
    Mistake(
      "tinh/rosters/rosters.csv", "sample", "date2",
      "content/tinh/rosters/rosters.csv:1:31: error: rosters/rosters.csv has no column "
        + "'date2'"),
    Mistake(
      "tinh/targets.csv", "deadline", "deadlin",
      "content/tinh/targets.csv:1:51: error: targets.csv has no column 'deadlin'; did "
        + "you mean 'deadline'?"),
    Mistake(
      "tinh/targets.csv", "value", "amount",
      "content/tinh/targets.csv:1:39: error: targets.csv has no column 'amount'; did you mean 'value'?"
    ),
    Mistake(
      "tinh/targets.csv", "upper", "giá trị",
      "content/tinh/targets.csv:1:45: error: 'giá trị' is the same column as 'value'; "
        + "keep one of them"),
    Mistake.inFigures(
      String(repeating: "a", count: 81) + ",tre,2025-05-01,33.3,",
      "content/tinh/observations.csv:2:1: error: the id '\(String(repeating: "a", count: 80))…' has "
        + "81 characters, but files are named by it; write at most 80"),
    Mistake(
      "tinh/rosters/rosters.csv", "",
      """
      id,title,file,query,date,population,sample
      ds,Danh sách,ds.csv,select 1,2026-05-01,can-bo,yes
      """,
      "content/tinh/rosters/rosters.csv:2:21: warning: the column 'query' is no longer read; "
        + "delete it"),
    Mistake(
      "measures.csv", "",
      """
      id,title,population,unit,better,decimals,period,order,roster,count,among
      tre,Cán bộ trẻ,can-bo,%,up,1,week,1,ds,age < 40,
      nu,Cán bộ nữ,lanh-dao,%,up,1,half,2,ds,sex = 'nữ',age > 20
      luot,Lượt bồi dưỡng,can-bo,lượt,up,1,,3,,,
      ket-nap,Kết nạp,can-bo,đồng chí,up,,,4,,,
      hai-long,Tỷ lệ hài lòng,can-bo,%,up,1,,5,,,
      """,
      "content/measures.csv:2:30: error: 'week' is not known in the column 'period'; choose "
        + "from month, quarter, half, year"),
    Mistake(
      "tinh/targets.csv", "mt-tre,01-kh", "mt-tre,",
      "content/tinh/targets.csv:2:8: error: the cell of 'document' must be filled"),
    Mistake(
      "tinh/rosters/rosters.csv", "2026-05-01", "",
      "content/tinh/rosters/rosters.csv:2:21: error: the cell of 'date' must be filled"),
    Mistake(
      "tinh/milestones.csv", "2026,2027", "2026,",
      "content/tinh/milestones.csv:2:17: error: the cell of 'to' must be filled"),
    Mistake(
      "tinh/judgements.csv", "slow", "",
      "content/tinh/judgements.csv:2:18: error: the cell of 'status' must be filled"),
    Mistake(
      "tinh/judgements.csv", "2026-06-01", "",
      "content/tinh/judgements.csv:2:7: error: the cell of 'date' must be filled"),
    Mistake(
      "tinh/reports.csv", "done", "",
      "content/tinh/reports.csv:2:11: error: the cell of 'state' must be filled"),
    Mistake(
      "tinh/definitions.csv", "definition", "",
      "content/tinh/definitions.csv:2:9: error: the cell of 'kind' must be filled"),
    Mistake(
      "tinh/agencies.csv", "so-tc,Sở", "Sở TC,Sở",
      "content/tinh/agencies.csv:3:1: error: 'Sở TC' is not an id; use lower-case letters "
        + "a-z, digits and hyphens, such as 'so-tc'"),
    Mistake(
      "tinh/targets.csv", "range", "between",
      "content/tinh/targets.csv:3:18: error: 'between' is not known in the column "
        + "'comparator'; choose from >=, >, <=, <, =, ~, range, qualitative"),
    Mistake(
      "tinh/rosters/rosters.csv", "yes", "sample",
      "content/tinh/rosters/rosters.csv:2:39: error: 'sample' is not known in the "
        + "column 'sample'; choose from yes, no"),
    Mistake(
      "tinh/observations.csv", "2026-05-01", "30/02/2026",
      "content/tinh/observations.csv:2:10: error: '30/02/2026' is not a date; write "
        + "2026-05-03, 03/5/2026, a month (5/2026), a quarter (Quý II/2026) or a year (2026)"),
    Mistake(
      "tinh/observations.csv", "2026-05-01", "2026-01/2026-05",
      "content/tinh/observations.csv:2:10: error: '2026-01/2026-05' is not a date; write "
        + "2026-05-03, 03/5/2026, a month (5/2026), a quarter (Quý II/2026) or a year (2026)"),
    Mistake(
      "tinh/observations.csv", "2026-05-01", "May 2026",
      "content/tinh/observations.csv:2:10: error: 'May 2026' is not a date; write "
        + "2026-05-03, 03/5/2026, a month (5/2026), a quarter (Quý II/2026) or a year (2026)"),
    Mistake(
      "measures.csv", "up,1,1", "up,one,1",
      "content/measures.csv:2:28: error: 'one' is not a whole number"),
    Mistake(
      "tinh/targets.csv", "60", "60000000000",
      "content/tinh/targets.csv:2:23: error: '60000000000' is too long; write at most nine "
        + "digits and six decimals"),
    Mistake(
      "tinh/targets.csv", "60", "sixty",
      "content/tinh/targets.csv:2:23: error: 'sixty' is not a number; write 37.1, or 37,1 "
        + "in the whole column"),
    Mistake(
      "tinh/targets.csv", "60", "12345678901",
      "content/tinh/targets.csv:2:23: error: '12345678901' is too long; write at most "
        + "nine digits and six decimals"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", "1,12345678901,",
      "content/tinh/observations.csv:2:23: error: '12345678901' is too long; write at "
        + "most nine digits and six decimals"),
    Mistake(
      "tinh/observations.csv", "33.3", "33.33333333",
      "content/tinh/observations.csv:2:25: error: '33.33333333' is too long; write at "
        + "most nine digits and six decimals"),
    Mistake(
      "tinh/observations.csv", "30.1", "\"30,1\"",
      "content/tinh/observations.csv:3:24: error: '30,1' and '33.3' write decimals "
        + "differently in one column; use one style"),
  ]
}
