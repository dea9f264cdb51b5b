extension Mistake {
  /// What would be dropped, or taken for something else, without a word.
  static let ofSilence = [
    Mistake(
      "tinh/reports.csv",
      "2026-06-01,,",
      "2026-06-01,2026-12-31,",
      "content/tinh/reports.csv:2:27: warning: 'deadline' is not used here: the task is not "
        + "reported as moved; delete '2026-12-31', or report it as moved"),
    Mistake(
      "tinh/observations.csv",
      "30.1,,",
      "30.1,,I",
      "content/tinh/observations.csv:3:29: warning: 'clause' is not used here: the row names "
        + "no document; delete 'I', or name the document"),
    Mistake(
      "measures.csv",
      "1,ds,age < 40,",
      "1,,age < 40,",
      "content/measures.csv:2:33: warning: 'count' is not used here: the measure has no "
        + "roster; delete 'age < 40', or name the roster"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,,,so-tc",
      "content/tinh/agencies.csv:2:24: warning: 'successor' is not used here: the agency has "
        + "not ended; delete 'so-tc', or say in 'until' when it did"),
    Mistake.inFigures(
      "sl-1,tre,2025-05-01,33.3,Toàn tỉnh",
      "content/tinh/observations.csv:2:1: warning: 'Toàn tỉnh' is the whole province, but "
        + "figures with a place are judged by no target; leave the place of 'sl-1' empty"),
    Mistake.inFigures(
      "sl-1,tre,2025-05-01,33.3,Xã A\nsl-2,tre,2024-05-01,33.3,xã A",
      "content/tinh/observations.csv:2:1: warning: 'Xã A' and 'xã A' differ only in capitals, "
        + "tones, spaces or a full stop, but count as two; write them alike"),
    Mistake(
      "measures.csv",
      "age < 40,",
      "age < 40,age < 40",
      "content/measures.csv:2:35: warning: 'tre' counts all of those among whom it counts, so "
        + "it is always 100 %; give a condition in 'count'",
      "content/measures.csv:3:1: warning: 'ds-nu' counts among 3, more than the 1 of 'can-bo', "
        + "the larger population; correct one of the two",
      "content/tinh/observations.csv:2:1: warning: 'tre' on 2026-05-01 is 1/1 (roster ds) but "
        + "also 1/3 (document 01-kh); find out which is right"),
    Mistake(
      "measures.csv",
      "age > 20",
      "code = 'D'",
      "content/measures.csv:3:46: warning: nobody of the roster 'ds' meets 'among' of 'nu', so "
        + "it has no figure; correct the condition",
      "content/measures.csv:3:53: warning: no cell of 'code' is 'D'; if that is right, nothing "
        + "is to be done"),
    Mistake(
      "measures.csv",
      "age > 20",
      "sex = 'nu'",
      "content/measures.csv:3:52: error: the column 'sex' cannot hold 'nu'; its words are nam, "
        + "nữ; did you mean 'nữ'?"),
    Mistake(
      "tinh/rosters/ds.csv",
      "\nA,1990,nữ\nB,1980,nam\nC,1970,nam",
      "",
      "content/tinh/rosters/ds.csv: error: the roster has headings but no people; add them, or "
        + "delete its row"),
    Mistake(
      "tinh/rosters/ds.csv",
      "A,1990,nữ\nB,1980,nam",
      "A,1990,\nB,1980,",
      "content/measures.csv:3:35: warning: of 2 people, more than half, the roster 'ds' does "
        + "not say whether 'nu' counts them; fill the cells that the condition asks for"),
    Mistake(
      "tinh/reports.csv",
      "Danh sách",
      "-",
      "content/tinh/reports.csv:2:28: error: the task 'nv-1' is reported as done without a "
        + "product or reference; name it as evidence"),
    Mistake.inTasks(
      "nv-1,01-kh,Lập danh sách,so-nv,,Quý IV/2026,01-kh#IX | Luật Cán bộ",
      "content/tinh/tasks.csv:2:1: error: '01-kh' has no clause 'IX'; write it as the headings "
        + "of the document number it"),
    Mistake.inTasks(
      "nv-1,01-kh,Lập danh sách,so-nv,,Quý IV/2026,01-k#I",
      "content/tinh/tasks.csv:2:45: error: no document is called '01-k'; did you mean '01-kh'?"),
    Mistake(
      "tinh/documents/01.md",
      "Ít nhất 60%.",
      "Xem [[01-kh#IX]].",
      "content/tinh/documents/01.md:13:5: error: '01-kh' has no clause 'IX'; write it as the "
        + "headings of the document number it"),
    Mistake(
      "pages/huong-dan.md",
      "## Tìm một chỉ tiêu",
      "Xem [[tinh/01-kh#IX|mục IX]].",
      "content/pages/huong-dan.md:7:5: error: '01-kh' has no clause 'IX'; write it as the "
        + "headings of the document number it"),
    Mistake(
      "pages/huong-dan.md",
      "## Tìm một chỉ tiêu",
      "```taks\ndocument: 01-kh\n```",
      "content/pages/huong-dan.md:7:1: warning: 'taks' is no live part, so the block is shown "
        + "as code; did you mean 'tasks'?"),
    Mistake(
      "pages/huong-dan.md",
      "## Tìm một chỉ tiêu",
      "```tasks\ndocument: 01-kh\nmeasure: tre\n```",
      "content/pages/huong-dan.md:9:1: error: 'measure' is not read in a block 'tasks', which "
        + "takes document; correct the key"),
    Mistake(
      "pages/huong-dan.md",
      "## Tìm một chỉ tiêu",
      "```statuses\ndocument: 01-kh\n```",
      "content/pages/huong-dan.md:8:1: error: 'document' is not read in a block 'statuses', "
        + "which takes no keys; correct the key"),
    Mistake(
      "site.yaml",
      "title: Tiến độ",
      "method:\n  on_track: 95\ntitle: Tiến độ",
      "content/site.yaml:2:13: error: 'on_track' must be a number from 0 to 1, such as 0.95 "
        + "for 95 %, not '95'"),
    Mistake(
      "site.yaml",
      "title: Tiến độ",
      "method:\n  slow: 0.96\ntitle: Tiến độ",
      "content/site.yaml:2:9: error: slow is the lower of the two paces, so it cannot be above "
        + "on_track; exchange or correct them"),
    Mistake(
      "site.yaml",
      "title: Tiến độ",
      "method:\n  period_months: 0\ntitle: Tiến độ",
      "content/site.yaml:2:18: error: 'period_months' must be a whole number from 1 to 120, "
        + "not '0'"),
    Mistake(
      "site.yaml",
      "title: Tiến độ",
      "method:\n  early: 0.1000000\ntitle: Tiến độ",
      "content/site.yaml:2:10: error: 'early' must be a number from 0 to 0.5, such as 0.10 for "
        + "10 %, not '0.1000000'"),
    Mistake(
      "site.yaml",
      "owner: Văn phòng",
      "owner: \"  \"",
      "content/site.yaml:2:8: error: 'owner' must be text, not the quoted text '  '"),
    Mistake(
      "tinh/documents/01.md",
      "title: Cán bộ",
      "title: \"–\"",
      "content/tinh/documents/01.md:5:8: error: 'title' must be text, not the quoted text '–'"),
    Mistake(
      "tinh/agencies.csv",
      "so-tc,Sở Tài chính",
      "so-tc,-",
      "content/tinh/agencies.csv:3:7: error: the cell of 'name' must be filled"),
    Mistake(
      "tinh/milestones.csv",
      "Bước một",
      ".",
      "content/tinh/milestones.csv:2:22: error: the cell of 'title' must be filled"),
    Mistake(
      "tinh/milestones.csv",
      "Bước một",
      "#REF!",
      "content/tinh/milestones.csv:2:22: error: '#REF!' is left by a formula that failed; mend "
        + "it in the spreadsheet and save the table again"),
    Mistake(
      "tinh/rosters/counts.csv",
      "",
      "roster,measure,date,numerator,denominator\nds,tre,2026-05-01,-1,3\n",
      "content/tinh/rosters/counts.csv:2:19: error: '…' is below zero; write how many there "
        + "are"),
  ]
}
