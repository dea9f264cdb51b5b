extension Mistake {
  /// Dates of another age, or in the wrong order.
  static let ofTimes = [
    Mistake(
      "tinh/agencies.csv",
      "Sở NV,2026",
      "Sở NV,1026",
      "content/tinh/agencies.csv:2:32: error: '1026' is not between 1945 and 2100; correct the "
        + "year"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026",
      "Quý IV/2206",
      "content/tinh/tasks.csv:2:42: error: 'Quý IV/2206' is not between 1945 and 2100; correct "
        + "the year"),
    Mistake(
      "tinh/documents/01.md",
      "issued: 2026-05-01",
      "issued: 1026-05-01",
      "content/tinh/documents/01.md:7:9: error: '1026-05-01' is not between 1945 and 2100; "
        + "correct the year"),
    Mistake(
      "site.yaml",
      "[2026-10-31]",
      "[1026-10-31]",
      "content/site.yaml:3:15: error: '1026-10-31' is not between 1945 and 2100; correct the "
        + "year"),
    Mistake(
      "tinh/milestones.csv",
      "2026,2027",
      "2028,2027",
      "content/tinh/milestones.csv:2:12: error: 'from' (2028) is later than 'to' (2027); "
        + "exchange or correct the two dates"),
    Mistake.inTasks(
      "nv-1,01-kh,Lập danh sách,so-nv,2027,Quý IV/2026,",
      "content/tinh/tasks.csv:2:32: error: 'start' (2027) is later than 'deadline' (Quý "
        + "IV/2026); exchange or correct the two dates"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,2026,2025,",
      "content/tinh/agencies.csv:2:22: error: 'since' (2026) is later than 'until' (2025); "
        + "exchange or correct the two dates"),
    Mistake(
      "tinh/documents/01.md",
      "period: 2026 - 2030",
      "period: 26 - 30",
      "content/tinh/documents/01.md:8:9: error: 'period' must be a year such as 2035, or years "
        + "such as 2026 - 2030, not '26 - 30'"),
    Mistake(
      "tinh/documents/01.md",
      "period: 2026 - 2030",
      "period: 2030 - 2026",
      "content/tinh/documents/01.md:8:9: error: 'period' must be a year such as 2035, or years "
        + "such as 2026 - 2030, not '2030 - 2026'"),
    Mistake(
      "tinh/targets.csv",
      "30.5,40,2030",
      "30.5,40,2025",
      "content/tinh/judgements.csv:2:1: warning: 'slow' cannot be said of 'mt-nu' on "
        + "2026-06-01, with its deadline on 2025-12-31; correct the status or the date",
      "content/tinh/targets.csv:3:1: warning: the deadline (2025-12-31) is before '01-kh' "
        + "begins (2026-05-01); correct one of the two dates"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026",
      "2025",
      "content/tinh/tasks.csv:2:1: warning: the deadline (2025-12-31) is before '01-kh' begins "
        + "(2026-05-01); correct one of the two dates"),
    Mistake(
      "tinh/milestones.csv",
      "2026,2027",
      "2024,2025",
      "content/tinh/milestones.csv:2:1: warning: the beginning (2024-12-31) is before '01-kh' "
        + "begins (2026-05-01); correct one of the two dates",
      "content/tinh/milestones.csv:2:1: warning: the end (2025-12-31) is before '01-kh' begins "
        + "(2026-05-01); correct one of the two dates"),
    Mistake(
      "tinh/targets.csv",
      "30.5,40,2030",
      "30.5,40,2031",
      "content/tinh/targets.csv:3:1: warning: the deadline (2031-12-31) is later than all "
        + "years that '01-kh' speaks of (2030); correct it, or the period or horizon of the "
        + "document"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026",
      "2032",
      "content/tinh/tasks.csv:2:1: warning: the deadline (2032-12-31) is later than all years "
        + "that '01-kh' speaks of (2030); correct it, or the period or horizon of the "
        + "document"),
    Mistake(
      "tinh/milestones.csv",
      "2026,2027",
      "2026,2037",
      "content/tinh/milestones.csv:2:1: warning: the end (2037-12-31) is later than all years "
        + "that '01-kh' speaks of (2030); correct it, or the period or horizon of the "
        + "document"),
    Mistake(
      "tinh/milestones.csv",
      "2026,2027",
      "2020,2027",
      "content/tinh/milestones.csv:2:1: warning: the beginning (2020-12-31) is before '01-kh' "
        + "begins (2026-05-01); correct one of the two dates"),
    Mistake(
      "tinh/documents/01.md",
      "title: Cán bộ",
      "title: Cán bộ giai đoạn 2026 - 2035",
      "content/tinh/documents/01.md:2:1: warning: '01-kh' speaks of 2030, but its title of "
        + "2026, 2035; correct its period, horizon or title"),
    Mistake(
      "tinh/documents/01.md",
      "period: 2026 - 2030",
      "period: 2021 - 2025",
      "content/tinh/documents/01.md:2:1: warning: the period of '01-kh' ends in 2025, before "
        + "its issue (2026); correct one of the two"),
    Mistake(
      "tinh/documents/01.md",
      "period: 2026 - 2030",
      "period: 2026 - 2030\nhorizon: 2025",
      "content/tinh/documents/01.md:2:1: warning: the horizon of '01-kh' ends in 2025, before "
        + "its period (2030); correct one of the two"),
    Mistake(
      "site.yaml",
      "[2026-10-31]",
      "[2016-10-31, 2026-10-31]",
      "content/site.yaml: warning: nothing was known on the report date 2016-10-31, the first "
        + "thing is of 2025-05-01; correct report_dates"),
    Mistake(
      "tinh/observations.csv",
      "sl-3,luot,2025",
      "sl-3,luot,1966",
      "content/tinh/observations.csv:4:1: warning: 'sl-3' is of 1966-05-01, more than 50 years "
        + "before the last report date; correct the year"),
    Mistake(
      "tinh/citations.csv",
      "",
      "document,clause,number,kind,horizon\n01-kh,I,05-NQ/TW,Nghị quyết,2030 - 2021\n",
      "content/tinh/citations.csv:2:29: warning: '2030 - 2021' names no years from first to "
        + "last; write them in four digits, such as 2026 - 2030"),
    Mistake(
      "tinh/judgements.csv",
      "2026-06-01",
      "2026-04-30",
      "content/tinh/judgements.csv:2:1: warning: the judgement (2026-04-30) is before '01-kh' "
        + "begins (2026-05-01); correct one of the two dates"),
    Mistake(
      "tinh/reports.csv",
      "2026-06-01",
      "2026-04-30",
      "content/tinh/reports.csv:2:1: warning: the report (2026-04-30) is before '01-kh' begins "
        + "(2026-05-01); correct one of the two dates"),
    Mistake.inTasks(
      "nv-1,01-kh,Lập danh sách,so-nv,30/6/2026,Quý IV/2026,",
      "content/tinh/reports.csv:2:1: warning: the report (2026-06-01) is before 'nv-1' begins "
        + "(2026-06-30); correct one of the two dates"),
    Mistake(
      "tinh/observations.csv",
      "sl-2,tre,2025-05-01,,,30.1,,",
      "sl-2,tre,2026-06-01,,,30.1,01-kh,I",
      "content/tinh/observations.csv:3:1: warning: the figure (2026-06-01) is later than "
        + "'01-kh' (2026-05-01), which states it; correct one of the two dates"),
    Mistake(
      "tinh/citations.csv",
      "2025-01-02",
      "2026-06-02",
      "content/tinh/citations.csv:2:1: warning: the cited document (2026-06-02) is later than "
        + "'01-kh' (2026-05-01), which states it; correct one of the two dates"),
    Mistake(
      "tinh/reports.csv",
      "nv-1,2026,done",
      "nv-1,2027,done",
      "content/tinh/reports.csv:2:6: warning: the report of 2026-06-01 on the task 'nv-1' "
        + "speaks of 2027, which had not begun; correct one of the two"),
  ]
}
