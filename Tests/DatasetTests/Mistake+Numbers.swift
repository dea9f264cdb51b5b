extension Mistake {
  /// Numbers that may be read wrongly, or that nothing can have.
  static let ofNumbers = [
    Mistake(
      "tinh/observations.csv",
      "1,3,33.3",
      "39%,464,8.4",
      "content/tinh/observations.csv:2:21: error: '39%' is a percentage, but the column "
        + "'numerator' holds a whole number here; write the number itself"),
    Mistake(
      "tinh/observations.csv",
      ",,12,",
      ",,12 %,",
      "content/tinh/observations.csv:4:24: error: '12 %' is a percentage, but the column "
        + "'value' holds a figure in 'lượt' here; write the figure in the unit of the "
        + "measure, or correct the unit"),
    Mistake(
      "tinh/observations.csv",
      ",,12,",
      ",,1.234,",
      "content/tinh/observations.csv:4:24: error: '1.234' may be read as thousands or as "
        + "decimals; write 1234, or 1.2340 with a fourth decimal"),
    Mistake(
      "tinh/observations.csv",
      ",,7,",
      ",,-7,",
      "content/tinh/observations.csv:5:1: error: -7 đồng chí is below zero, but 'ket-nap' "
        + "counts them; correct the number"),
    Mistake(
      "tinh/observations.csv",
      ",,7,",
      ",,7.5,",
      "content/tinh/observations.csv:5:1: warning: 7.5 đồng chí is not a whole number, but "
        + "'ket-nap' counts them; correct the number, or state the decimals of the measure"),
    Mistake(
      "tinh/observations.csv",
      "30.1",
      "130.1",
      "content/tinh/observations.csv:3:1: error: 130.1 is no share of those counted by 'tre'; "
        + "shares lie between 0 and 100"),
    Mistake(
      "tinh/targets.csv",
      "range,30.5,40",
      ">=,140,",
      "content/tinh/targets.csv:3:1: error: 140 is no share of those counted by 'nu'; shares "
        + "lie between 0 and 100"),
    Mistake(
      "tinh/observations.csv",
      "30.1",
      "0.301",
      "content/tinh/observations.csv:3:1: warning: 0.301 % looks like a part of one, since "
        + "another value of 'tre' is 60 %; write 30.1 if that is meant"),
    Mistake(
      "tinh/observations.csv",
      ",,81,",
      ",,810,",
      "content/tinh/observations.csv:6:1: warning: 810 % is an unlikely value of 'hai-long'; "
        + "correct it, or say in the definition of the measure what it is compared with (so "
        + "với …)"),
    Mistake(
      "tinh/targets.csv",
      "tre,>=,60",
      "tre,>,100",
      "content/tinh/targets.csv:2:1: error: no share meets 'mt-tre', which asks for > 100; "
        + "correct the comparator or the value"),
    Mistake(
      "tinh/targets.csv",
      "tre,>=,60",
      "tre,>=,0",
      "content/tinh/targets.csv:2:1: warning: every share meets 'mt-tre', which asks for >= 0; "
        + "correct the comparator or the value"),
    Mistake(
      "measures.csv",
      "lượt,up,1",
      ",up,1",
      "content/tinh/observations.csv:4:1: warning: 'luot' has a figure but no unit, as if it "
        + "were judged in words; write its unit, % for a share"),
    Mistake(
      "measures.csv",
      "lanh-dao,%",
      "lanh-dao,người",
      "content/measures.csv:3:23: error: the roster 'ds' gives a share in percent, but 'nu' "
        + "has the unit 'người'; write % as its unit, or give values instead of counts"),
    Mistake(
      "tinh/observations.csv",
      "sl-3,luot,2025-05-01,,,12,,",
      "sl-3,luot,2025-05-01,1,12,,,",
      "content/tinh/observations.csv:4:22: error: 1 of 12 gives a share in percent, but 'luot' "
        + "has the unit 'lượt'; write % as its unit, or give values instead of counts"),
  ]
}
