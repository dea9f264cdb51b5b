extension Mistake {
  /// Rows that name each other, or say the same.
  static let ofRelations = [
    Mistake(
      "populations.csv",
      "đồng chí,\nlanh",
      "đồng chí,lanh-dao\nlanh",
      "content/populations.csv:2:1: error: 'parent' leads from 'can-bo' back to itself by way "
        + "of 'lanh-dao'; correct one of them"),
    Mistake(
      "tinh/agencies.csv",
      "body,,so,Sở NV",
      "body,so-nv,so,Sở NV",
      "content/tinh/agencies.csv:2:1: error: 'parent' leads from 'so-nv' back to itself; "
        + "correct one of them"),
    Mistake(
      "tinh/agencies.csv",
      "class,,,,",
      "class,,so,,",
      "content/tinh/agencies.csv:4:1: error: 'classes' leads from 'so' back to itself; correct "
        + "one of them"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,,2027,so-nv",
      "content/tinh/agencies.csv:2:1: error: 'successor' leads from 'so-nv' back to itself; "
        + "correct one of them"),
    Mistake(
      "tinh/documents/01.md",
      "period:",
      "supersedes: [01-kh]\nperiod:",
      "content/tinh/documents/01.md:2:1: error: 'supersedes' leads from '01-kh' back to "
        + "itself; correct one of them"),
    Mistake(
      "tinh/documents/01.md",
      "period:",
      "implements: [01-kh]\nperiod:",
      "content/tinh/documents/01.md:2:1: error: 'implements' leads from '01-kh' back to "
        + "itself; correct one of them"),
    Mistake.inSecondDocument(
      "issued: 2026-06-01\nsupersedes: [01-kh]",
      "content/tinh/documents/01.md:2:1: warning: '02-kh' supersedes '01-kh', which counts as "
        + "in force; write status: superseded here, or delete it from supersedes there"),
    Mistake.inSecondDocument(
      "issued: 2026-04-01\nsupersedes: [01-kh]",
      "content/tinh/documents/01.md:2:1: warning: '02-kh' supersedes '01-kh', which counts as "
        + "in force; write status: superseded here, or delete it from supersedes there",
      "content/tinh/documents/02.md:2:1: warning: '02-kh' of 2026-04-01 supersedes '01-kh', "
        + "which is later (2026-05-01); exchange or correct them"),
    Mistake.inSecondDocument(
      "number: 01-KH",
      "content/tinh/documents/02.md:2:1: warning: '01-KH' names '02-kh' as well as '01-kh', so "
        + "readers cannot tell them apart; rename one"),
    Mistake.inSecondDocument(
      "issued: 2026-06-01\nstatus: draft",
      "content/tinh/documents/02.md:2:1: warning: '02-kh' was issued on 2026-06-01, so it is "
        + "no draft; correct its status or its date"),
    Mistake.inSecondDocument(
      "number: 01 - kh",
      "content/tinh/documents/02.md:2:1: warning: '01 - kh' names '02-kh' as well as '01-kh', "
        + "so readers cannot tell them apart; rename one"),
    Mistake(
      "tinh/judgements.csv",
      "Ít hồ sơ",
      "Ít hồ sơ\nmt-nu,2026-06-01,at-risk,Sở Nội vụ,Khác",
      "content/tinh/judgements.csv:3:1: error: this judgement on 'mt-nu' is of 2026-06-01 like "
        + "that in line 2, so either might count; keep one"),
    Mistake(
      "tinh/reports.csv",
      "Danh sách",
      "Danh sách\nnv-1,2026,in-progress,2026-06-01,,",
      "content/tinh/reports.csv:3:1: error: this report on 'nv-1' is of 2026-06-01 like that "
        + "in line 2, so either might count; keep one"),
    Mistake(
      "tinh/reports.csv",
      "Danh sách",
      "Danh sách\nnv-1,2026,paused,2026-07-01,,",
      "content/tinh/reports.csv:3:1: warning: the task 'nv-1' was reported as done on "
        + "2026-06-01 and stays so, though it is paused here; correct one of the two reports"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026",
      "Thường xuyên",
      "content/tinh/reports.csv:2:1: warning: the task 'nv-1' is due on no day, so its status "
        + "does not show that it is reported as done; give it a deadline"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026,mt-tre",
      "Quý IV/2026,mt-tre | mt-tre",
      "content/tinh/tasks.csv:2:63: warning: 'mt-tre' stands twice in this list; keep one"),
    Mistake(
      "tinh/targets.csv",
      "2030,Sở Nội vụ",
      "2030,Sở Nội vụ | so-nv",
      "content/tinh/targets.csv:2:44: warning: 'so-nv' stands twice in this list; keep one"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026,mt-tre",
      "Quý IV/2026,\"mt-tre, mt-nu\"",
      "content/tinh/tasks.csv:2:55: error: no target is called 'mt-tre, mt-nu'; separate "
        + "several with '|'"),
    Mistake(
      "tinh/citations.csv",
      "2025-01-02,Cán bộ",
      "2025-01-02,Cán bộ\n01-kh,I,05-nq/tw,Nghị quyết,2025-01-02,Cán bộ",
      "content/tinh/citations.csv:3:1: warning: '05-nq/tw' says the same as '05-NQ/TW' in line "
        + "2; delete it, or correct what tells them apart",
      "content/tinh/citations.csv:3:1: warning: '05-nq/tw' and '05-NQ/TW' differ only in "
        + "capitals, tones, spaces or a full stop, but count as two; write them alike"),
    Mistake(
      "measures.csv",
      "nu,Cán bộ nữ,",
      "nu,Cán bộ trẻ,",
      "content/measures.csv:3:1: warning: 'Cán bộ trẻ' names 'nu' as well as 'tre', so readers "
        + "cannot tell them apart; rename one"),
    Mistake(
      "measures.csv",
      "sex = 'nữ',age > 20",
      "age < 40,",
      "content/measures.csv:3:35: warning: 'nu' counts the same people as 'tre'; correct one "
        + "of the conditions"),
    Mistake(
      "tinh/rosters/rosters.csv",
      "can-bo,yes",
      "can-bo,yes\nds-2,Danh sách,ds.csv,2026-05-01,can-bo,yes",
      "content/tinh/rosters/rosters.csv:3:1: warning: the rosters 'ds-2' and 'ds' are both "
        + "read from 'ds.csv'; give each its own file"),
    Mistake(
      "tinh/agencies.csv",
      "body,so-nv,so,",
      "body,so-nv,so-nv,",
      "content/tinh/agencies.csv:3:1: warning: 'so-tc' belongs to 'so-nv', which is one body "
        + "and no class; write class as its kind, or name it as the parent"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,,2025,",
      "content/tinh/targets.csv:2:1: warning: 'so-nv' ended on 2025-12-31, before 'mt-tre' was "
        + "set (2026-05-01); name its successor",
      "content/tinh/targets.csv:3:1: warning: 'so-nv' ended on 2025-12-31, before 'mt-nu' was "
        + "set (2026-05-01); name its successor",
      "content/tinh/tasks.csv:2:1: warning: 'so-nv' ended on 2025-12-31, before 'nv-1' was set "
        + "(2026-05-01); name its successor",
      "content/tinh/tasks.csv:3:1: warning: 'so-nv' ended on 2025-12-31, before 'nv-2' was set "
        + "(2026-05-01); name its successor"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,,,\nso-y,Sở Y,body,,2025,so-x\nso-x,Sở X,body,,2024,",
      "content/tinh/agencies.csv:3:1: warning: 'so-y' ended on 2025-12-31, but its successor "
        + "'so-x' had ended before (2024-12-31); correct one of the two"),
    Mistake.inAgencies(
      "so-nv,Sở Nội vụ,body,,,\nso-noi-vu,Sở Nội vú,body,,,",
      "content/tinh/agencies.csv:3:1: warning: 'Sở Nội vú' names 'so-noi-vu' as well as "
        + "'so-nv', so readers cannot tell them apart; rename one"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026,mt-tre",
      "Quý IV/2026,mt-tre\nnv-3,01-kh,Lập danh sách,so-nv,,Quý IV/2026,",
      "content/tinh/tasks.csv:3:1: warning: 'nv-3' says the same as 'nv-1' in line 2; delete "
        + "it, or correct what tells them apart"),
    Mistake(
      "tinh/milestones.csv",
      "2026,2027,Bước một",
      "2026,2027,Bước một\nlt-2,01-kh,2026,2027,Bước một",
      "content/tinh/milestones.csv:3:1: warning: 'lt-2' says the same as 'lt-1' in line 2; "
        + "delete it, or correct what tells them apart"),
    Mistake(
      "tinh/citations.csv",
      "2025-01-02,Cán bộ",
      "2025-01-02,Cán bộ\n01-kh,I,05-NQ/TW,Nghị quyết,2025-01-02,Cán bộ",
      "content/tinh/citations.csv:3:1: warning: '05-NQ/TW' says the same as '05-NQ/TW' in line "
        + "2; delete it, or correct what tells them apart"),
    Mistake(
      "tinh/observations.csv",
      "12,,",
      "12,,\nsl-6,luot,2025-05-01,,,12,,",
      "content/tinh/observations.csv:5:1: warning: 'sl-6' says the same as 'sl-3' in line 4; "
        + "delete it, or correct what tells them apart"),
    Mistake(
      "tinh/observations.csv",
      "sl-2,tre,2025-05-01,,,30.1,,",
      "sl-2,tre,2025-05-01,10,33,,,",
      "content/measures.csv:2:1: warning: 'tre' counts among 3 on 2026-05-01, but among 33 on "
        + "2025-05-01; correct the one that is wrong"),
    Mistake(
      "tinh/observations.csv",
      "sl-5,hai-long,2025-05-01,,,81,,",
      "sl-5,hai-long,2025-05-01,20,30,,,\nsl-6,hai-long,2025-05-01,20,30,,,\nsl-7,tre,2025-05-01,9,30,,,\nsl-8,hai-long,2025-05-01,20,31,,,",
      "content/measures.csv:2:1: warning: 'tre' counts among 3 on 2026-05-01, but among 30 on "
        + "2025-05-01; correct the one that is wrong",
      "content/tinh/observations.csv:7:1: warning: 'sl-6' says the same as 'sl-5' in line 6; "
        + "delete it, or correct what tells them apart",
      "content/tinh/observations.csv:8:1: warning: 'tre' on 2025-05-01 is 30.1 (row sl-2) but "
        + "also 9/30 (row sl-7); find out which is right",
      "content/tinh/observations.csv:9:1: warning: 'hai-long' on 2025-05-01 is 20/30 (row "
        + "sl-5) but also 20/31 (row sl-8); find out which is right",
      "content/tinh/observations.csv:9:1: warning: 'sl-8' counts among 31, but all other "
        + "figures of 'can-bo' from this source and day among 30; compare it with the source"),
    Mistake(
      "tinh/observations.csv",
      "sl-5,hai-long,2025-05-01,,,81,,",
      "sl-5,hai-long,2025-05-01,20,30,,,\nsl-6,nu,2025-05-01,15,31,,,",
      "content/measures.csv:3:1: warning: 'nu' counts among 3 on 2026-05-01, but among 31 on "
        + "2025-05-01; correct the one that is wrong",
      "content/tinh/observations.csv:7:1: warning: 'sl-6' counts among 31, more than the 30 of "
        + "'can-bo', the larger population; correct one of the two"),
    Mistake(
      "tinh/observations.csv",
      "",
      "id,measure,date,numerator,denominator,place\nsl-1,tre,2026-05-01,2,3,Xã A\n",
      "content/tinh/observations.csv:2:1: warning: 2/3 in 'Xã A' is more than 1/3 in the whole "
        + "province on the same day; correct one of the two"),
    Mistake(
      "tinh/reports.csv",
      "done,2026-06-01,",
      "moved,2026-06-01,2026-11-30",
      "content/tinh/reports.csv:2:1: warning: the task 'nv-1' was due on 2026-12-31 and is "
        + "moved to 2026-11-30, which is not later; correct one of the two"),
    Mistake(
      "tinh/tasks.csv",
      "Quý IV/2026",
      "Hằng quý",
      "content/tinh/reports.csv:2:1: warning: the task 'nv-1' is due more than once in 2026, "
        + "of which only the last is taken as reported; name one period in each report"),
    Mistake(
      "tinh/reports.csv",
      "Quý II/2026",
      "",
      "content/tinh/reports.csv:3:1: warning: the report of 2026-07-01 on the task 'nv-2' "
        + "counts for the next due day, not for 2026-06-30; name its period"),
    Mistake(
      "tinh/reports.csv",
      "Quý II/2026",
      "Quý I/2026",
      "content/tinh/reports.csv:3:1: warning: the period of the report (2026-03-31) is before "
        + "'nv-2' begins (2026-05-01); correct one of the two dates"),
    Mistake(
      "site.yaml",
      "[2026-10-31]",
      "[2026-10-31, 2026-10-31]",
      "content/site.yaml:3:15: error: '2026-10-31' stands twice in 'report_dates'; keep one"),
    Mistake(
      "site.yaml",
      "    title: Tỉnh",
      "    title: Tỉnh\n  - id: tinh\n    title: Tỉnh",
      "content/site.yaml:5:3: error: 'tinh' stands twice in 'jurisdictions'; keep one"),
  ]
}
