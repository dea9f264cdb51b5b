extension Mistake {
  /// Cells of one row that do not go together.
  static let ofRows = [
    Mistake(
      "tinh/targets.csv", "tre,>=,60", "tre,,60",
      "content/tinh/targets.csv:2:20: error: the target 'mt-tre' has no comparator; "
        + "write >=, >, <=, <, =, ~ (about), range or qualitative"),
    Mistake(
      "tinh/targets.csv", "tre,>=,60", "tre,>=,",
      "content/tinh/targets.csv:2:23: error: the target 'mt-tre' compares with '>=' "
        + "but has no value; give the value, or write qualitative"),
    Mistake(
      "tinh/targets.csv", "tre,>=,60", "tre,qualitative,60",
      "content/tinh/targets.csv:2:32: error: the target 'mt-tre' is qualitative but "
        + "has a value; delete the value or give a comparator"),
    Mistake(
      "tinh/targets.csv", "30.5,40", "30.5,",
      "content/tinh/targets.csv:3:29: error: the target 'mt-nu' is a range but has no "
        + "upper value"),
    Mistake(
      "tinh/targets.csv", "30.5,40", "30.5,forty",
      "content/tinh/targets.csv:3:29: error: 'forty' is not a number; write 37.1, or 37,1 "
        + "in the whole column"),
    Mistake(
      "tinh/tasks.csv", "Quý IV/2026", "Khi nào xong",
      "content/tinh/tasks.csv:2:42: warning: the deadline 'Khi nào xong' is not "
        + "understood, so the task has none; see docs/method.md for the words that are"),
    Mistake(
      "tinh/tasks.csv", "sách,Sở Nội vụ", "sách,",
      "content/tinh/tasks.csv:2:26: error: the task 'nv-1' has no lead agency; name "
        + "the one that answers"),
    Mistake(
      "tinh/reports.csv", "done", "moved",
      "content/tinh/reports.csv:2:28: error: the task 'nv-1' is reported as moved, but "
        + "to no date; give the new deadline"),
    Mistake(
      "tinh/reports.csv", "Danh sách", "",
      "content/tinh/reports.csv:2:28: error: the task 'nv-1' is reported as done "
        + "without a product or reference; name it as evidence"),
    Mistake(
      "tinh/reports.csv", "nv-1,2026", "nv-1,kỳ một",
      "content/tinh/reports.csv:2:6: warning: the period 'kỳ một' is not understood; "
        + "write a year (2026), a quarter (Quý IV/2026) or a month (10/2026)"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", "4,3,33.3",
      "content/tinh/observations.csv:2:21: error: 4 of 3 is not a share; check numerator "
        + "and denominator"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", "0,0,33.3",
      "content/tinh/observations.csv:2:21: error: 0 of 0 is not a share; check numerator "
        + "and denominator"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", "1,,33.3",
      "content/tinh/observations.csv:2:23: error: the cell of 'denominator' must be "
        + "filled"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", ",3,33.3",
      "content/tinh/observations.csv:2:21: error: the cell of 'numerator' must be "
        + "filled"),
    Mistake(
      "tinh/observations.csv", ",,30.1", ",,",
      "content/tinh/observations.csv:3:1: error: 'sl-2' has no figure; give numerator "
        + "and denominator, or a value"),
    Mistake(
      "tinh/observations.csv", "33.3", "33.4",
      "content/tinh/observations.csv:2:25: warning: the source prints 33.4 %, but 1 of "
        + "3 is 33.3 %"),
  ]
}
