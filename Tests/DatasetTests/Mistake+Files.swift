extension Mistake {
  /// Mistakes of whole files.
  static let ofFiles = [
    Mistake(
      "site.yaml", "", "",
      "content/site.yaml: error: the file is missing, so this is no folder of content; "
        + "it names title, owner, report_dates and jurisdictions"),
    Mistake(
      "site.yaml", "report_dates: [2026-10-31]\n", "",
      "content/site.yaml:1:1: error: report_dates needs at least one date; the last "
        + "one is 'now'"),
    Mistake(
      "site.yaml", "[2026-10-31]", "[31/10/2026]",
      "content/site.yaml:3:16: error: an item of 'report_dates' must be a date such as "
        + "2026-05-03, not '31/10/2026'"),
    Mistake(
      "site.yaml", "jurisdictions:\n  - id: tinh\n    title: Tỉnh", "",
      "content/site.yaml:1:1: error: jurisdictions needs at least one province with "
        + "its id (the name of its folder) and title"),
    Mistake(
      "site.yaml", "owner: Văn phòng", "owner: Văn phòng\naddress: example",
      "content/site.yaml:3:10: error: 'example' is no address of a site; write one "
        + "such as https://example.vn/tien-do"),
    Mistake(
      "site.yaml", "title: Tiến độ", "title: ⌫x",
      "content/site.yaml:1:8: error: the byte E9 here is not UTF-8; save the file as 'CSV UTF-8', a text "
        + "as UTF-8"),
    Mistake(
      "site.yaml", "jurisdictions:\n  - id: tinh\n    title: Tỉnh", "jurisdictions: []",
      "content/site.yaml:4:16: error: jurisdictions needs at least one province with its id "
        + "(the name of its folder) and title"),
    Mistake(
      "site.yaml", "id: tinh", "id: ../tinh",
      "content/site.yaml:5:9: error: 'id' must be an id such as 29-da-tu, not '../tinh'"),
    Mistake(
      "populations.csv", "", "",
      "content/populations.csv: error: the file is missing; create it with the columns "
        + "id,title,item"),
    Mistake(
      "measures.csv", "", "",
      "content/measures.csv: error: the file is missing; create it with the columns "
        + "id,title,population"),
    Mistake(
      "tinh/rosters/ds.csv", "", "",
      "content/tinh/rosters/ds.csv: error: the file cannot be read: there is none"),
    Mistake(
      "tinh/judgements.csv", "", "-> judgements.csv",
      "content/tinh/judgements.csv: error: the file cannot be read: Too many levels of symbolic "
        + "links"),
    Mistake(
      "tinh/judgements.csv", "", "-> .",
      "content/tinh/judgements.csv: error: the file cannot be read: it is a folder, not a file"),
    Mistake(
      "tinh/rosters/ds.csv", "", "-> /dev/null",
      "content/tinh/rosters/ds.csv: error: the file lies outside the content folder; "
        + "put a copy in it instead of a link"),
    Mistake(
      "tinh/rosters/rosters.csv", "ds.csv", "../../../ds.csv",
      "content/tinh/rosters/../../../ds.csv: error: the file lies outside the content "
        + "folder; put a copy in it instead of a link",
      "content/tinh/rosters/ds.csv: warning: this is not read: no row of rosters.csv names it"),
    Mistake(
      "tinh/documents/01.md", "Ít nhất", "⌫",
      "content/tinh/documents/01.md:13:1: error: the byte E9 here is not UTF-8; save the file as "
        + "'CSV UTF-8', a text as UTF-8"),
    Mistake(
      "tinh/documents/01.md", "---\nid: 01-kh\n", "id: 01-kh\n",
      "content/tinh/documents/01.md:1: error: the file begins without settings; "
        + "start it with '---', its id, kind, issuer and title, and '---'"),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.", "> **TỐI MẬT**",
      "content/tinh/documents/01.md:13: error: the file carries a mark of secrecy; take it out of "
        + "the content folder"),
    Mistake(
      "tinh/documents/01.md", "issued: 2026-05-01", "issued: 2026-02-30",
      "content/tinh/documents/01.md:7:9: error: 'issued' must be a date such as "
        + "2026-05-03, not '2026-02-30'"),
    Mistake(
      "pages/huong-dan.md", "", "## Không có phần đầu",
      "content/pages/huong-dan.md:1: error: the file begins without settings; start it with "
        + "'---', its id and title, and '---'"),
    Mistake(
      "pages/huong-dan.md", "title: Hướng dẫn\n", "",
      "content/pages/huong-dan.md:2:1: error: the key 'title' is missing or empty"),
    Mistake(
      "pages/huong-dan.md", "nav: head", "nav: top",
      "content/pages/huong-dan.md:4:6: error: 'nav' must be head, foot or nowhere, not 'top'"),
    Mistake(
      "pages/huong-dan.md", "id: huong-dan", "id: Hướng dẫn",
      "content/pages/huong-dan.md:2:5: error: 'id' must be an id such as 29-da-tu, not "
        + "'Hướng dẫn'"),
    Mistake(
      "pages/khac.md", "", "---\nid: huong-dan\ntitle: Khác\n---\n",
      "content/pages/khac.md:2:1: error: the id 'huong-dan' is taken at "
        + "content/pages/huong-dan.md:2:1; ids are given once and for ever"),
    Mistake(
      "tinh/targets.csv", "", " ",
      "content/tinh/targets.csv:1: error: the file has no row of headings"),
  ]
}
