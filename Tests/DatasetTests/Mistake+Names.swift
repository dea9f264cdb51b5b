extension Mistake {
  /// Names that stand for nothing, or for two things.
  static let ofNames = [
    Mistake(
      "tinh/targets.csv", "mt-nu", "mt-tre",
      "content/tinh/judgements.csv:2:1: error: no target is called 'mt-nu'",
      "content/tinh/targets.csv:3:1: error: the id 'mt-tre' is taken at "
        + "content/tinh/targets.csv:2:1; ids are given once and for ever"),
    Mistake(
      "populations.csv", "đồng chí,can-bo", "đồng chí,can-bô",
      "content/populations.csv:3:28: error: no population is called 'can-bô'; did you "
        + "mean 'can-bo'?"),
    Mistake(
      "measures.csv", "lanh-dao", "lanh-dap",
      "content/measures.csv:3:14: error: no population is called 'lanh-dap'; did you "
        + "mean 'lanh-dao'?"),
    Mistake(
      "measures.csv", "1,ds", "1,dss",
      "content/measures.csv:2:32: error: no roster is called 'dss'; did you mean 'ds'?"),
    Mistake(
      "tinh/targets.csv", "I,tre", "I,trẻ",
      "content/tinh/targets.csv:2:16: error: no measure is called 'trẻ'; did you mean "
        + "'tre'?"),
    Mistake(
      "tinh/targets.csv", "tre,01-kh", "tre,02-kh",
      "content/tinh/targets.csv:2:8: error: no document is called '02-kh'; did you "
        + "mean '01-kh'?"),
    Mistake(
      "tinh/observations.csv", "33.3,01-kh", "33.3,nothing",
      "content/tinh/observations.csv:2:30: error: no document is called 'nothing'"),
    Mistake(
      "tinh/observations.csv", "sl-2,tre", "sl-2,treo",
      "content/tinh/observations.csv:3:6: error: no measure is called 'treo'; did you "
        + "mean 'tre'?"),
    Mistake(
      "tinh/judgements.csv", "mt-nu", "mt-nam",
      "content/tinh/judgements.csv:2:1: error: no target is called 'mt-nam'; did you "
        + "mean 'mt-nu'?"),
    Mistake(
      "tinh/tasks.csv", "2026,mt-tre", "2026,mt-tre | mt-gia",
      "content/tinh/tasks.csv:2:63: error: no target is called 'mt-gia'"),
    Mistake(
      "tinh/tasks.csv", "nv-1,01-kh", "nv-1,01-hk",
      "content/tinh/tasks.csv:2:6: error: no document is called '01-hk'; did you mean "
        + "'01-kh'?"),
    Mistake(
      "tinh/reports.csv", "nv-1", "nv-7",
      "content/tinh/reports.csv:2:1: error: no task is called 'nv-7'; did you mean "
        + "'nv-1'?"),
    Mistake(
      "tinh/milestones.csv", "01-kh", "1-kh",
      "content/tinh/milestones.csv:2:6: error: no document is called '1-kh'; did you "
        + "mean '01-kh'?"),
    Mistake(
      "tinh/citations.csv", "01-kh", "01-k",
      "content/tinh/citations.csv:2:1: error: no document is called '01-k'; did you "
        + "mean '01-kh'?"),
    Mistake(
      "tinh/definitions.csv", "01-kh", "01-k",
      "content/tinh/definitions.csv:2:1: error: no document is called '01-k'; did you "
        + "mean '01-kh'?"),
    Mistake(
      "tinh/agencies.csv", "body,so-nv", "body,so-vn",
      "content/tinh/agencies.csv:3:25: error: no agency is called 'so-vn'; did you "
        + "mean 'so-nv'?"),
    Mistake(
      "tinh/agencies.csv", "body,so-nv,so,", "body,so-nv,so | sso,",
      "content/tinh/agencies.csv:3:36: error: no agency is called 'sso'; did you mean "
        + "'so'?"),
    Mistake(
      "tinh/documents/01.md", "period:", "supersedes: [00-kh]\nperiod:",
      "content/tinh/documents/01.md:2:1: error: no document is called '00-kh'; did you "
        + "mean '01-kh'?"),
    Mistake(
      "tinh/targets.csv", "2030,Sở Nội vụ", "2030,Sở Nội vu",
      "content/tinh/targets.csv:2:32: error: no agency is called 'Sở Nội vu'; did you "
        + "mean 'Sở Nội vụ'?"),
    Mistake(
      "tinh/tasks.csv", "so-tc", "Sở Tài chinh",
      "content/tinh/tasks.csv:2:36: error: no agency is called 'Sở Tài chinh'; did you "
        + "mean 'Sở Tài chính'?"),
    Mistake(
      "tinh/agencies.csv", "Sở Tài chính", "Sở NV",
      "content/tinh/agencies.csv:3:1: error: the name 'Sở NV' belongs to both 'so-nv' "
        + "and 'so-tc'; give it to one of them"),
    Mistake(
      "tinh/rosters/rosters.csv", "can-bo", "can-bô",
      "content/tinh/rosters/rosters.csv:2:32: error: no population is called 'can-bô'; "
        + "did you mean 'can-bo'?"),
  ]
}
