extension Mistake {
  /// Targets whose level, way and time do not go together.
  static let ofLevels = [
    Mistake(
      "tinh/targets.csv",
      "tre,>=,60,,2030",
      "tre,>=,60,70,2030",
      "content/tinh/targets.csv:2:26: error: the target 'mt-tre' has an upper value but "
        + "compares with '>='; write range, or delete the upper value"),
    Mistake(
      "tinh/targets.csv",
      "range,30.5,40",
      "range,40,30.5",
      "content/tinh/targets.csv:3:24: error: the range of 'mt-nu' goes from 40 to 30.5; write "
        + "the smaller value first, the greater behind it"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,2031,2030,,,,",
      "content/tinh/targets.csv:3:25: error: 'from' (2031) is later than 'deadline' (2030); "
        + "exchange or correct the two dates"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,=,60,,,2030,,growth,,",
      "content/tinh/targets.csv:3:18: error: the growth 'mt-tre' compares with '=', but a "
        + "growth is met by reaching it; write >= or >, or give the level itself"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,,\"33.3 %\",",
      "content/tinh/targets.csv:3:34: warning: the baseline '33.3 %' of 'mt-tre' is a figure, "
        + "but a baseline is shown and never computed with; enter it in observations.csv "
        + "with its date"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,2026,30/6/2030,yearly,,,",
      "content/tinh/targets.csv:3:30: warning: the deadline 30/6/2030 of the yearly target "
        + "'mt-tre' is read as the end of that year; write the year alone"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,keep,milestones,,",
      "content/tinh/targets.csv:3:36: warning: 'path' is not used here: a target of the nature "
        + "'keep' has no way to a level; delete 'milestones', or change the nature"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,qualitative,,,,2030,,growth,,",
      "content/tinh/targets.csv:3:39: warning: 'path' is not used here: a qualitative target "
        + "has no way to a level; delete 'growth', or give a level"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,,,Từ 50% trở lên",
      "content/tinh/targets.csv:3:1: warning: 'mt-tre' asks for 60, but its wording is 'Từ 50% "
        + "trở lên'; correct one of the two"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,milestones,,",
      "content/tinh/targets.csv:3:1: warning: the way of 'mt-tre' leads through milestones, "
        + "but its document sets no other level for this measure; add the stages, or write "
        + "linear"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,milestones,,\nmt-tre-1,01-kh,tre,>=,65,,,2028,,,,",
      "content/tinh/targets.csv:3:1: warning: 'mt-tre' asks for less (60) than the earlier "
        + "'mt-tre-1' (65); compare both with the document"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,,,\nmt-tre-1,01-kh,tre,>,65,,,2030,,,,",
      "content/tinh/targets.csv:4:1: warning: 'mt-tre-1' asks for the same as 'mt-tre' in line "
        + "3: one document, measure, nature and deadline; keep one"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,growth,,",
      "content/tinh/targets.csv:3:21: warning: 'mt-tre' asks for a growth of 60 % a year; give "
        + "the yearly rate in percent, or another path for a level"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>=,60,,,2030,,,,Không quá 60%",
      "content/tinh/targets.csv:3:1: warning: 'mt-tre' compares with '>=', but its wording "
        + "'Không quá 60%' means '<='; correct one of the two"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,>,60,,,2030,,,,Từ 60% trở lên",
      "content/tinh/targets.csv:3:1: warning: 'mt-tre' compares with '>', but its wording 'Từ "
        + "60% trở lên' means '>='; correct one of the two"),
    Mistake.inTargets(
      "mt-tre,01-kh,tre,range,0,100,,2030,,,,",
      "content/tinh/targets.csv:3:1: warning: every share meets 'mt-tre', which asks for range "
        + "0 to 100; correct the comparator or the value"),
    Mistake(
      "tinh/targets.csv",
      "2030,Sở Nội vụ",
      "2030,Sở Nội vụ | Sở Tài chính",
      "content/tinh/targets.csv:2:32: warning: the target 'mt-tre' has 2 lead agencies, of "
        + "which only 'so-nv' is kept; name one"),
    Mistake(
      "tinh/judgements.csv",
      "slow",
      "missed",
      "content/tinh/judgements.csv:2:1: warning: 'missed' cannot be said of 'mt-nu' on "
        + "2026-06-01, with its deadline on 2030-12-31; correct the status or the date"),
    Mistake(
      "tinh/judgements.csv",
      "slow",
      "orientation",
      "content/tinh/judgements.csv:2:18: error: 'orientation' says nothing of how the target "
        + "stands; choose another status"),
    Mistake(
      "tinh/targets.csv",
      "",
      "id,document,measure,comparator,value,upper,deadline,nature\n"
        + "mt-nu,01-kh,nu,range,30.5,40,2030,orientation\nmt-tre,01-kh,tre,>=,60,,2030,\n",
      "content/tinh/judgements.csv:2:1: warning: 'mt-nu' is an orientation, which nobody "
        + "judges; change its nature, or delete the judgement"),
  ]
}
