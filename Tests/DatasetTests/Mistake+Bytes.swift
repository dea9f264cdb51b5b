extension Mistake {
  /// What stands in the place of a file, and bytes that are no text.
  static let ofBytes =
    ["tinh/targets.csv", "site.yaml", "tinh/rosters/ds.csv", "tinh/documents/01.md"].flatMap {
      [
        Mistake(
          $0, "", "<pipe>",
          "content/\($0): error: the file cannot be read: it is a named pipe, not a file"),
        Mistake(
          $0, "", "<socket>",
          "content/\($0): error: the file cannot be read: it is a socket, not a file"),
        Mistake(
          $0, "", "<folder>",
          "content/\($0): error: the file cannot be read: it is a folder, not a file"),
      ]
    } + [
      Mistake(
        "site.yaml", "", "<large>",
        "content/site.yaml: error: the file is larger than 64 KB, the most for settings; something "
          + "else is in the file"),
      Mistake(
        "pages/huong-dan.md", "", "<large>",
        "content/pages/huong-dan.md: error: the file is larger than 1 MB, the most for a text; split "
          + "it into several files"),
      Mistake(
        "tinh/citations.csv", "", "<large>",
        "content/tinh/citations.csv: error: the file is larger than 16 MB, the most for a table; "
          + "leave out rows and columns that nobody reads"),
      Mistake(
        "tinh/rosters/ds.csv", "", "<large>",
        "content/tinh/rosters/ds.csv: error: the file is larger than 64 MB, the most for a roster; "
          + "leave out columns that no condition names"),
      Mistake(
        "tinh/rosters/counts.csv", "", "<large>",
        "content/tinh/rosters/counts.csv: error: the file is larger than 16 MB, the most for a "
          + "table; leave out rows and columns that nobody reads"),
      Mistake(
        "tinh/definitions.csv", "", "-> /dev/zero",
        "content/tinh/definitions.csv: error: the file lies outside the content folder; put a copy "
          + "in it instead of a link"),
      Mistake(
        "site.yaml", "Văn phòng", "Văn\u{AD} phòng",
        "content/site.yaml:2:11: error: the character U+00AD SOFT HYPHEN is not allowed, and stands "
          + "1 time in the file; word processors and web pages leave it in words; delete it"),
      Mistake(
        "tinh/documents/01.md", "Ít nhất", "Ít\u{2028}nhất",
        "content/tinh/documents/01.md:13:3: error: the character U+2028 LINE SEPARATOR is not "
          + "allowed, and stands 1 time in the file; it ends no line here; write a line break in "
          + "its place"),
      Mistake(
        "tinh/documents/01.md", "title: Cán bộ", "title: C¸n bé",
        "content/tinh/documents/01.md:5:8: error: 'C¸n' is 'Cán' in the encoding TCVN3 (ABC); convert "
          + "the text to Unicode, then save it as UTF-8"),
      Mistake(
        "tinh/targets.csv", "mt-tre,01-kh,I,tre,>=,60,,2030,Sở Nội vụ",
        "mt-tre,01-kh,\"I,tre,>=,60,,2030,Sở Nội vụ",
        "content/tinh/targets.csv:2:14: error: the quote that opens this cell is never closed; add a "
          + "closing quote (\")"),
    ]
}
