import Findings
@testable import Settings
import Testing

private enum Edition: String, CaseIterable { case `internal`, `public` }

private struct Site: Equatable {
  var title = ""
  var owner: String?
  var year = 0
  var share: DecimalNumber?
  var isSample = false
  var issued = ""
  var tags: [String] = []
  var edition: Edition?
  var grace: Int?
  var places: [String] = []
}

/// Reads a site from YAML, with every kind of value.
private func site(_ text: String, _ findings: inout FindingList) -> Site? {
  guard let node = Settings.parse(text, file: "site.yaml", findings: &findings) else { return nil }
  return Record.read(node, &findings) { record in
    Site(
      title: record.string("title"), owner: record.optionalString("owner"),
      year: record.integer("year"), share: record.decimal("share"),
      isSample: record.optionalFlag("sample") ?? false, issued: record.date("issued"),
      tags: record.strings("tags"), edition: record.value("edition", .choice),
      grace: record.optionalRecord("limits") { $0.integer("grace") },
      places: record.records("places") { $0.string("name") })
  }
}

private let whole = """
  title: no
  year: 2026
  share: 8.40
  sample: yes
  issued: 2026-02-28
  tags: [cán bộ, 'đảng viên']
  edition: public
  limits:
    grace: 90
  places:
    - name: Thái Nguyên
    - name: Tuyên Quang
  """

@Suite struct `A record` {
  @Test func `gives typed values and leaves words as text`() {
    var findings = FindingList()
    let read = site(whole, &findings)
    #expect(findings.lines == [])
    #expect(
      read
        == Site(
          title: "no", owner: nil, year: 2026, share: DecimalNumber("8.40"), isSample: true,
          issued: "2026-02-28", tags: ["cán bộ", "đảng viên"], edition: .public, grace: 90,
          places: ["Thái Nguyên", "Tuyên Quang"]))
    #expect(read?.share?.digits == 840)
    #expect(read?.share?.places == 2)
  }

  @Test func `names what is missing or left empty`() {
    var findings = FindingList()
    #expect(site("title:\nedition: public\nshare: 1\nyear: 2026\n", &findings) == nil)
    #expect(
      findings.lines == [
        "site.yaml:1:1 the key 'issued' is missing or empty",
        "site.yaml:1:7 the key 'title' is missing or empty",
      ])
  }

  static let wrong = [
    ("title: no", "title: [ừ]", "1:8 'title' must be text, not a list"),
    ("title: no", "title: {a: b}", "1:8 'title' must be text, not a group of keys"),
    ("year: 2026", "year: '2026'", "2:7 'year' must be a whole number, not the quoted text '2026'"),
    ("year: 2026", "year: 20.26", "2:7 'year' must be a whole number, not '20.26'"),
    ("share: 8.40", "share: 8,40", "3:8 'share' must be a number such as 12 or 8.4, not '8,40'"),
    ("sample: yes", "sample: có", "4:9 'sample' must be yes or no, not 'có'"),
    (
      "issued: 2026-02-28", "issued: 2026-02-29",
      "5:9 'issued' must be a date such as 2026-05-03, not '2026-02-29'"
    ),
    ("tags: [cán bộ,", "tags: [{ừ: 1},", "6:8 an item of 'tags' must be text, not a group of keys"),
    ("[cán bộ, 'đảng viên']", "cán bộ", "6:7 'tags' must be a list, not 'cán bộ'"),
    (
      "edition: public", "edition: pubic",
      "7:10 'edition' must be one of internal, public, not 'pubic'"
    ),
    ("limits:\n  grace: 90", "limits: 90", "8:9 'limits' must be a group of keys, not '90'"),
    (
      "- name: Tuyên Quang", "- Tuyên Quang",
      "12:5 an item of 'places' must be a group of keys, not 'Tuyên Quang'"
    ),
    ("- name: Thái", "- nam: Thái", "11:5 unknown key 'nam'; did you mean 'name'?"),
  ]

  @Test(arguments: wrong)
  func `says what was expected and what was found`(from: String, to: String, words: String) {
    var findings = FindingList()
    #expect(whole.contains(from))
    let text = whole.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: to)
    #expect(site(text, &findings) == nil)
    #expect(findings.lines.contains("site.yaml:" + words))
  }

  @Test func `suggests the name that was meant for an unknown key`() {
    var findings = FindingList()
    #expect(site("đề: 1\n" + whole + "\n    nmae: x\nowners: b\n", &findings) == nil)
    #expect(
      findings.lines == [
        "site.yaml:1:1 unknown key 'đề'; the keys here are title, owner, year, share, sample, "
          + "issued, tags, edition, li…",
        "site.yaml:14:5 unknown key 'nmae'; did you mean 'name'?",
        "site.yaml:15:1 unknown key 'owners'; did you mean 'owner'?",
      ])
  }

  @Test func `takes findings of its reader and forms of other modules`() {
    var findings = FindingList()
    guard let node = Settings.parse("mã: ừ\nmàu: xanh\n", file: "a.yaml", findings: &findings)
    else {
      Issue.record("no node")
      return
    }
    let letter = ScalarForm("a letter") { $0.unicodeScalars.count == 1 ? $0.uppercased() : nil }
    let read = Record.read(node, &findings) { record in
      let letters = [record.value("mã", letter), record.value("màu", letter)]
      record.report(Rule("doubtful", .warning, "is {x} right?"), "mã", ["x": "ừ"])
      return letters
    }
    #expect(read == nil)
    #expect(
      findings.lines == [
        "a.yaml:1:5 is ừ right?", "a.yaml:2:6 'màu' must be a letter, not 'xanh'",
      ])
  }

  @Test func `keeps its value when there are only warnings`() {
    var findings = FindingList()
    let node = Node(content: .mapping([]), place: Place("a.yaml", line: 1, column: 1))
    let read = Record.read(node, &findings) { record in
      record.report(Rule("doubtful", .warning, "is this right?"), "x")
      return 1
    }
    #expect(read == 1)
  }

  @Test func `is not a list`() {
    var findings = FindingList()
    #expect(site("- ừ\n", &findings) == nil)
    #expect(findings.lines == ["site.yaml:1:1 expected lines of 'key: value', found a list"])
  }
}

@Suite struct `A decimal number` {
  @Test(arguments: [
    "", "-", "1.", ".5", "1,5", "1.2.3", "+1", "1e3", "NaN", "99999999999999999999",
  ])
  func `is refused in other forms`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func `keeps its sign`() {
    #expect(DecimalNumber("-0.5")?.digits == -5)
  }
}
