extension Mistake {
  private static let secrecy =
    "the file carries a mark of secrecy; take it out of the content folder"

  /// Marks of secrecy, wherever and however they stand.
  static let ofSecrecy = [
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "Ít nhất\r\rMẬT\r",
      "content/tinh/documents/01.md:15: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "| ỦY BAN NHÂN DÂN | MẬT |\n|---|---|\n| a | b |",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "TỈNH ỦY   \tTUYỆT MẬT",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "TỈNH ỦY        TỐI  MẬT",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "# T Ố I   M Ậ T",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "TỐI\n\nMẬT",
      "content/tinh/documents/01.md:15: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "M\nẬ\nT",
      "content/tinh/documents/01.md:14: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "To\u{302}\u{301}i ma\u{323}\u{302}t\n\nMA\u{302}\u{323}T",
      "content/tinh/documents/01.md:15: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "TUYỆT\u{A0}MẬT",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "Số: 12-BC/TU (MẬT)",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "MẬT – HỎA TỐC",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "Độ mật: Tối mật",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "Ít nhất 60%.",
      "**M**&#7852;__T__",
      "content/tinh/documents/01.md:13: error: " + secrecy),
    Mistake(
      "tinh/documents/01.md", "title: Cán bộ",
      "title: TỐI MẬT",
      "content/tinh/documents/01.md:5: error: " + secrecy),
    Mistake(
      "site.yaml", "owner: Văn phòng",
      "owner: 'MẬT'",
      "content/site.yaml:2: error: " + secrecy),
    Mistake(
      "tinh/tasks.csv", "Lập danh sách",
      "MẬT",
      "content/tinh/tasks.csv:2: error: " + secrecy),
    Mistake(
      "tinh/agencies.csv", "Sở Tài chính",
      "\"Sở Tài chính\nTUYỆT MẬT\"",
      "content/tinh/agencies.csv:4: error: " + secrecy),
    Mistake(
      "tinh/rosters/ds.csv", "A,1990",
      "TỐI MẬT,1990",
      "content/tinh/rosters/ds.csv:2: error: " + secrecy),
  ]
}
