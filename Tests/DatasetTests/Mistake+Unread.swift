extension Mistake {
  /// Files and folders that nothing reads.
  static let ofUnread = [
    moved("tinh/observations.csv", to: "tinh/Observations.csv"),
    moved("tinh/observations.csv", to: "tinh/observation.csv"),
    moved("tinh/observations.csv", to: "tinh/observations.csv.csv"),
    moved("tinh/observations.csv", to: "tinh/observations.CSV"),
    moved("tinh/observations.csv", to: "tinh/observations.xlsx"),
    moved("tinh/observations.csv", to: "tinh/observations"),
    moved("tinh/observations.csv", to: "tinh/observations (1).csv"),
    moved("tinh/observations.csv", to: "tinh/.~lock.observations.csv#"),
    moved("tinh/observations.csv", to: "tinh/observations.csv~"),
    moved("tinh/observations.csv", to: "observations.csv"),
    moved("tinh/milestones.csv", to: "tinh/rosters/milestones.csv"),
    moved("populations.csv", to: "Populations.csv"),
    moved("tinh/rosters/ds.csv", to: "tinh/rosters/DS.CSV"),
    Mistake(
      "tinh/documents/02.MD", "", "---\nid: 02\n---\n",
      "content/tinh/documents/02.MD: error: this is not read, and 'tinh/documents/02.md' is missing; "
        + "rename it, or move it away if it is another"),
    Mistake(
      "pages/khac.md.txt", "", "---\nid: khac\n---\n",
      "content/pages/khac.md.txt: error: this is not read, and 'pages/khac.md' is missing; rename it, "
        + "or move it away if it is another"),
    Mistake(
      "tinh/documents/02.docx", "", "x",
      "content/tinh/documents/02.docx: warning: this is not read: texts here are Markdown, in files "
        + "that end in .md"),
    Mistake(
      "tinh/ghi-chu.csv", "", "a\n1\n",
      "content/tinh/ghi-chu.csv: warning: this is not read: docs/data.md lists the files that are; "
        + "tables are CSV"),
    Mistake(
      "tinh/rosters/cu.csv", "", "code\nS-1\n",
      "content/tinh/rosters/cu.csv: warning: this is not read: no row of rosters.csv names it"),
    Mistake(
      "tinh/document/02.md", "", "x",
      "content/tinh/document: warning: this is not read: the folders of a province are documents and "
        + "rosters"),
    Mistake(
      "tinh-hai/targets.csv", "", "x",
      "content/tinh-hai: warning: this is not read: no province of site.yaml has this id"),
    Mistake(
      "site.yaml", "title: Tỉnh", "title: Tỉnh\n  - id: tinh-hai\n    title: Hai",
      "content/site.yaml:7:9: error: the province 'tinh-hai' has no folder of this name in the "
        + "content"),
    Mistake(
      "site.yaml", "id: tinh\n", "id: tinh-mot\n",
      "content/site.yaml:5:9: error: the province 'tinh-mot' has no folder of this name in the "
        + "content",
      "content/tinh: warning: this is not read: no province of site.yaml has this id"),
    Mistake(
      "site.yaml", "id: tinh\n", "id: tin\n",
      "content/site.yaml:5:9: error: the province 'tin' has no folder of this name in the content; "
        + "did you mean 'tinh'?"),
    Mistake(
      "tinh/a\u{202E}b.csv", "", "x",
      "content/tinh/a\\u{202e}b.csv: error: the name holds the character U+202E RIGHT-TO-LEFT "
        + "OVERRIDE, which is not allowed; rename it"),
    Mistake(
      "tinh/a\nb.md", "", "x",
      "content/tinh/a\\u{a}b.md: error: the name holds the character U+000A, which is not allowed; "
        + "rename it"),
  ]

  /// A file that has another name than the one under which it is read.
  private static func moved(_ file: String, to name: String) -> Mistake {
    Mistake(
      moving: file, to: name,
      "content/\(name): error: this is not read, and '\(file)' is missing; rename it, or move it away "
        + "if it is another")
  }
}
