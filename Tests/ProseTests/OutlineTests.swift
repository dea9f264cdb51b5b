import Findings
import Prose
import Testing

/// The outline of headings given with their marks, and what was found.
private func outline(_ headings: [String]) -> (outline: Outline, findings: [String]) {
  var findings = FindingList()
  let text = Markdown(
    headings.joined(separator: "\n\n"), file: "a.md", findings: &findings)
  return (Outline(of: text, findings: &findings), findings.shown)
}

@Suite struct `An outline` {
  @Test(arguments: [
    (["# Phần thứ nhất", "# PHẦN THỨ MƯỜI: TỔ CHỨC"], ["phan-1", "phan-10"]),
    (
      ["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"].map { "# Phần thứ \($0)" },
      (2...9).map { "phan-\($0)" }
    ),
    (["# Phần III. A", "# Phần 4"], ["phan-3", "phan-4"]),
    (
      ["# Phụ lục 1 Bảng", "# PHỤ LỤC II", "# Phụ lục số 03"],
      ["phu-luc-1", "phu-luc-ii", "phu-luc-3"]
    ),
    (
      ["## II. Mục tiêu", "### 2. Cụ thể", "#### 2.1. Nhóm"], ["muc-ii", "muc-ii-2", "muc-ii-2-1"]
    ),
    (
      ["# Phần thứ ba", "## I. A", "### 2. B", "#### 2.2. C", "##### 2.2.1. D"],
      ["phan-3", "phan-3-muc-i", "phan-3-muc-i-2", "phan-3-muc-i-2-2", "phan-3-muc-i-2-2-1"]
    ),
    (
      ["## I. A", "## 2. B", "# a) C", "### đ) D", "## 3. E", "## II. G", "## 1. H"],
      ["muc-i", "muc-i-2", "muc-i-2-a", "muc-i-2-dd", "muc-i-3", "muc-ii", "muc-ii-1"]
    ),
    (
      ["### Phần thứ nhất", "# CĂN CỨ", "## I. A", "# Phụ lục 1", "## I. B", "## 4. C"],
      [
        "phan-1", "can-cu", "phan-1-muc-i", "phu-luc-1", "phu-luc-1-muc-i", "phu-luc-1-muc-i-4",
      ]
    ),
    (
      ["## I. A", "### Điều 5. B", "#### 2. C", "##### a) D", "### Điều 6"],
      ["muc-i", "dieu-5", "dieu-5-2", "dieu-5-2-a", "dieu-6"]
    ),
    (["## I. A", "### 1. B", "## Ghi chú", "## 1. C"], ["muc-i", "muc-i-1", "ghi-chu", "muc-1"]),
    (
      ["# Phần 2", "## I. A", "### 1. B", "#### C", "## D", "### II. E", "# G", "# III. H"],
      ["phan-2", "phan-2-muc-i", "phan-2-muc-i-1", "c", "d", "phan-2-muc-ii", "g", "muc-iii"]
    ),
    (
      ["# II - MỤC TIÊU", "# III– A", "# IV/ B", "# II.2. C"],
      ["muc-ii", "muc-iii", "muc-iv", "muc-ii-2"]
    ),
    (["# 1\\) A", "# b. B", "# 2.1 C"], ["muc-1", "muc-1-b", "muc-2-1"]),
    (
      ["# 2026 là năm đầu", "# V.I. Lê-nin", "# Phần mềm", "# Điều kiện", "# Phụ lục", "# 3 việc"],
      ["2026-la-nam-dau", "v-i-le-nin", "phan-mem", "dieu-kien", "phu-luc", "3-viec"]
    ),
    (["# *I.* **A**", "# …"], ["muc-i", "de-muc"]),
    (["# fn 1", "# fnref", "# fna"], ["de-muc-fn-1", "de-muc-fnref", "fna"]),
    (["# -2. A", "# 2.-2.1 B", "# +2) C"], ["2-a", "2-2-1-b", "2-c"]),
  ])
  func `makes ids of the numbering`(headings: [String], ids: [String]) {
    let (outline, findings) = outline(headings)
    #expect(outline.headings.map(\.id) == ids)
    #expect(findings == [])
  }

  @Test(arguments: [
    ("### 2.2.1. Giai đoạn *2026* - 2030", 3, "2.2.1", "Giai đoạn 2026 - 2030"),
    ("# Phần thứ ba. MỤC TIÊU", 1, "Phần thứ ba", "MỤC TIÊU"),
    ("## II – NHIỆM VỤ", 2, "II", "NHIỆM VỤ"),
    ("## đ) Phối hợp[^1]\n\n[^1]: x", 2, "đ", "Phối hợp"),
    ("Nơi nhận\n===", 1, nil, "Nơi nhận"),
    ("> # Phụ lục 1", 1, "Phụ lục 1", ""),
  ])
  func `tells level, number and title`(
    text: String, level: Int, number: String?, title: String
  ) throws {
    let heading = try #require(outline([text]).outline.headings.first)
    #expect(heading.level == level)
    #expect(heading.number == number)
    #expect(heading.title == title)
  }

  @Test func `tells the number with those above it, as clauses are cited`() {
    let (outline, _) = outline([
      "# Phần thứ ba. A", "## I. B", "### 2. C", "#### 2.1. D", "## II. E", "### a) F",
      "# Phụ lục 1", "## I. G", "# Điều 5. H", "## 2. I", "### đ) K", "# L", "# Phần IV",
      "## Điều 6. M", "## I. N",
    ])
    #expect(
      outline.headings.map(\.clause) == [
        "Phần thứ ba", "Phần thứ ba, I", "Phần thứ ba, I.2", "Phần thứ ba, I.2.1",
        "Phần thứ ba, II", "Phần thứ ba, II.a", "Phụ lục 1", "Phụ lục 1, I", "Điều 5",
        "Điều 5, 2", "Điều 5, 2.đ", "", "Phần IV", "Điều 6", "Phần IV, I",
      ])
  }

  @Test func `gives a repeated number a new id and says so`() {
    let (outline, findings) = outline(["# I. A", "# 2. B", "# I. C", "# D", "# D", "# D"])
    #expect(outline.headings.map(\.id) == ["muc-i", "muc-i-2", "muc-i-3", "d", "d-2", "d-3"])
    #expect(
      findings == [
        "a.md:5:1: warning: the heading 'I. C' has the number or words of the one in line 1, "
          + "whose id is 'muc-i'; this one becomes 'muc-i-3'",
        "a.md:9:1: warning: the heading 'D' has the number or words of the one in line 7, "
          + "whose id is 'd'; this one becomes 'd-2'",
        "a.md:11:1: warning: the heading 'D' has the number or words of the one in line 7, "
          + "whose id is 'd'; this one becomes 'd-3'",
      ])
  }
}

@Suite struct `A clause` {
  private let parts = outline([
    "# Phần thứ ba", "## I. A", "### 2. B", "#### 2.2. C", "#### 2.2.1. D", "## II. E", "### 2. F",
    "# Phụ lục 1", "# Kết luận",
  ]).outline
  private let sections = outline([
    "# I. A", "# II. B", "## 2. C", "### 2.1. D", "#### a) E", "# Điều 5", "## 2. G", "### đ) H",
  ]).outline

  @Test(arguments: [
    ("Phần thứ ba, I.2.2.1", "phan-3-muc-i-2-2-1"), ("Phần thứ ba, I.2.2.9", "phan-3-muc-i-2-2"),
    ("phần thứ ba mục II", "phan-3-muc-ii"), ("Phần thứ ba, II.2.a", "phan-3-muc-ii-2"),
    ("Phần thứ ba", "phan-3"), ("Phần thứ ba, IV.1", "phan-3"), ("Phần thứ tư, I.2", nil),
    ("Phụ lục 1, số 4", "phu-luc-1"), ("Phụ lục 2, số 4", nil), ("I.2", nil), ("", nil),
    ("ket-luan", "ket-luan"), ("phan-3-muc-ii-2", "phan-3-muc-ii-2"),
  ])
  func `leads to the closest heading among parts`(clause: String, id: String?) {
    #expect(parts.anchor(forClause: clause) == id)
  }

  @Test(arguments: [
    ("II.2.1", "muc-ii-2-1"), ("II.2.1.a", "muc-ii-2-1-a"), ("II.2.1 a)", "muc-ii-2-1-a"),
    ("II.2.1.b", "muc-ii-2-1"), ("mục II, khoản 2, điểm c", "muc-ii-2"), ("II.3", "muc-ii"),
    ("III.2", nil), ("điểm đ khoản 2 Điều 5", "dieu-5-2-dd"), ("Điều 5 khoản 9", "dieu-5"),
    ("Điều 7", nil), ("2.1", nil),
  ])
  func `leads to the closest heading among sections and articles`(clause: String, id: String?) {
    #expect(sections.anchor(forClause: clause) == id)
  }

  @Test func `does not lead to a heading by the suffix of its id`() {
    let repeated = outline(["# I. A", "# II. B", "# II. C"]).outline
    #expect(repeated.headings.map(\.id) == ["muc-i", "muc-ii", "muc-ii-2"])
    #expect(repeated.anchor(forClause: "II.2") == "muc-ii")
    #expect(repeated.anchor(forClause: "muc-ii-2") == "muc-ii-2")
  }
}
