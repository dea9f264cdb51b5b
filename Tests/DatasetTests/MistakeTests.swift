import Dataset
import Findings
import Measures
import Testing

@Suite struct `A content folder` {
  @Test func `without mistakes has no findings`() throws {
    #expect(try Content().findings().map(\.line) == [])
  }

  @Test func `may name its columns in Vietnamese, in any order, and write its numbers so`() throws {
    var content = Content()
    content.files["tinh/targets.csv"] = """
      Mã;Giá trị;So sánh;Chỉ tiêu;Văn bản;Thời hạn
      mt-tre;60,5;>=;tre;01-kh;2030
      mt-nu;30 %;>=;nu;01-kh;31/12/2030
      mt-luot;1.234;>=;luot;01-kh;2029
      mt-luot-sau;2.000,5;>=;luot;01-kh;2030
      """
    #expect(try content.findings().map(\.line) == [])
  }

  @Test(arguments: [
    ("luot", "1.234", "1234"), ("tong", "1.234", "1234"), ("hai-long", "12.345", "12.345"),
    ("hai-long", "12,345", "12.345"), ("gan-dung", "1.234", "1.234"),
  ])
  func `reads one separator before three digits by what the measure counts`(
    measure: String, value: String, read: String
  ) throws {
    var content = Content()
    let others = "tong,Tổng,can-bo,tấn,up,0,6,,,\ngan-dung,Tỷ số,can-bo,lần,up,3,7,,,\n"
    content.change("measures.csv", "hai-long,", others + "hai-long,")
    let style = measure == "luot" ? "mt-0;0,5;>=;luot;01-kh;2029\n" : ""
    content.files["tinh/targets.csv"] =
      "Mã;Giá trị;So sánh;Chỉ tiêu;Văn bản;Thời hạn\n"
      + "mt-tre;60;>=;tre;01-kh;2030\n\(style)mt-nu;\(value);>=;\(measure);01-kh;2030\n"
    var findings = FindingList()
    let dataset = try content.dataset(&findings)
    #expect(findings.sorted.map(\.line) == [])
    let target = dataset?.jurisdictions.first?.targets.last
    #expect(target?.value == Fraction(decimal: read))
  }

  @Test func `may keep a column that is no longer read, as long as it is empty`() throws {
    var content = Content()
    content.files["tinh/rosters/rosters.csv"] = """
      id,title,file,query,date,population,sample
      ds,Danh sách,ds.csv,,2026-05-01,can-bo,yes
      """
    #expect(try content.findings().map(\.line) == [])
  }

  @Test func `may write a date as exactly as it is known`() throws {
    var content = Content()
    content.change("tinh/milestones.csv", "2026,2027", "Quý III/2026,6 tháng đầu năm 2027")
    content.change("tinh/documents/01.md", "issued: 2026-05-01", "issued: tháng 5/2026")
    content.change("tinh/reports.csv", "nv-1,2026", "nv-1,2026-01/2026-09")
    #expect(try content.findings().map(\.line) == [])
  }

  @Test(arguments: Mistake.all)
  func `answers each mistake with its place and the way out`(mistake: Mistake) throws {
    let found = try mistake.content.findings().map(\.line)
    #expect(found == mistake.messages)
  }

  @Test func `has a mistake here for every rule of reading and checking`() throws {
    let rules =
      Rule.ofReading + Rule.ofUnread + Rule.ofSettings + Rule.ofDocuments + Rule.ofCounting
      + Rule.ofDuties + Rule.ofObservations + Rule.ofTargets + Rule.ofDataset
    var found: Set<String> = []
    for mistake in Mistake.all {
      found.formUnion(try mistake.content.findings().map(\.rule.id))
    }
    #expect(rules.map(\.id).filter { !found.contains($0) } == [])
    #expect(Set(rules.map(\.id)).count == rules.count)
  }
}

extension Finding {
  /// The finding as the program writes it.
  var line: String { "\(place): \(rule.severity.rawValue): \(text)" }
}
