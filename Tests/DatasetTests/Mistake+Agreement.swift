extension Mistake {
  /// Tables that contradict each other.
  static let ofAgreement = [
    Mistake(
      "tinh/targets.csv", "tre,>=", "tre,<=",
      "content/tinh/targets.csv:2:1: error: the target 'mt-tre' compares with '<=', "
        + "but 'tre' gets better 'up'; change the comparator here or 'better' in "
        + "measures.csv"),
    Mistake(
      "tinh/observations.csv", "1,3,33.3", "2,3,66.7",
      "content/tinh/observations.csv:2:1: warning: 'tre' on 2026-05-01 is 1/3 (roster "
        + "ds) but also 2/3 (document 01-kh); find out which is right"),
    Mistake(
      "tinh/observations.csv", "sl-2,tre,2025-05-01,,,30.1,,",
      "sl-2,tre,2026-05-01,2,3,,,\nsl-9,tre,2026-05-01,3,3,,,",
      "content/tinh/observations.csv:3:1: warning: 'tre' on 2026-05-01 is 1/3 (roster ds) "
        + "but also 2/3 (row sl-2) and 3/3 (row sl-9); find out which is right"),
    Mistake(
      "tinh/observations.csv", "sl-2,tre,2025-05-01,,,30.1,,",
      "sl-2,tre,5/2025,,,30.1,,\nsl-9,tre,31/5/2025,,,30.4,,",
      "content/tinh/observations.csv:4:1: warning: 'tre' on 2025-05-31 is 30.1 (row sl-2) "
        + "but also 30.4 (row sl-9); find out which is right"),
    Mistake(
      "tinh/targets.csv", "01-kh,I,tre", "01-kh,II,tre",
      "content/tinh/targets.csv:2:1: error: '01-kh' has no clause 'II'; write it as "
        + "the headings of the document number it"),
    Mistake(
      "tinh/observations.csv", "01-kh,I", "01-kh,IX",
      "content/tinh/observations.csv:2:1: error: '01-kh' has no clause 'IX'; write it "
        + "as the headings of the document number it"),
    Mistake(
      "tinh/citations.csv", "01-kh,I", "01-kh,III",
      "content/tinh/citations.csv:2:1: error: '01-kh' has no clause 'III'; write it as "
        + "the headings of the document number it"),
    Mistake(
      "tinh/definitions.csv", "01-kh,I", "01-kh,III",
      "content/tinh/definitions.csv:2:1: error: '01-kh' has no clause 'III'; write it "
        + "as the headings of the document number it"),
    Mistake(
      "tinh/tasks.csv", "sách,Sở Nội vụ", "sách,Sở Nội vụ | so",
      "content/tinh/tasks.csv:2:1: warning: the task 'nv-1' has 2 lead agencies; one "
        + "should answer for it"),
    Mistake(
      "tinh/tasks.csv", "sách,Sở Nội vụ", "sách,so-tc",
      "content/tinh/tasks.csv:2:1: warning: 'so-tc' both leads the task 'nv-1' and "
        + "co-operates in it; keep one"),
    Mistake(
      "tinh/citations.csv", "2025-01-02,Cán bộ",
      "2025-01-02,Cán bộ\n01-kh,I,05-NQ/TW,Nghị quyết,2025-01-03,Cán bộ",
      "content/tinh/citations.csv:3:1: warning: this citation of 05-NQ/TW gives "
        + "another date than line 2; find out which is right"),
    Mistake(
      "tinh/citations.csv", "2025-01-02,Cán bộ",
      "2025-01-02,Cán bộ\n01-kh,I,05-NQ/TW,Nghị quyết,,Đất đai",
      "content/tinh/citations.csv:3:1: warning: this citation of 05-NQ/TW gives "
        + "another title than line 2; find out which is right"),
    Mistake(
      "tinh/citations.csv", "05-NQ/TW", "01-KH",
      "content/tinh/citations.csv:2:1: warning: this citation of 01-KH gives another "
        + "date than its own text; find out which is right"),
    Mistake(
      "tinh/judgements.csv", "2026-06-01", "2026-12-01",
      "content/tinh/judgements.csv:2:1: warning: 1 row of the table is later than the last "
        + "report date (2026-10-31) and left out, this one first; add a later day to "
        + "report_dates"),
    Mistake(
      "tinh/judgements.csv", "2026-06-01,slow,Sở Nội vụ,Ít hồ sơ",
      "2026-12-01,slow,Sở Nội vụ,Ít\nmt-tre,2027-01-01,slow,Sở Nội vụ,Ít",
      "content/tinh/judgements.csv:2:1: warning: 2 rows of the table are later than the last "
        + "report date (2026-10-31) and left out, this one first; add a later day to "
        + "report_dates"),
    Mistake(
      "tinh/documents/01.md", "issued: 2026-05-01", "issued: 2027",
      "content/tinh/documents/01.md:2:1: warning: the document is later than the last report "
        + "date (2026-10-31), so it is left out with all that it sets; add a later day to "
        + "report_dates"),
    Mistake(
      "measures.csv", "age < 40", "age < forty",
      "content/measures.csv:2:41: error: a column is compared with a number or a text, "
        + "not with a name; text stands in single quotes: 'forty'"),
  ]
}
