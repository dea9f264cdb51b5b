import Dataset
import Findings
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
      mt-nu;1.000,5;>=;nu;01-kh;31/12/2030
      """
    #expect(try content.findings().map(\.line) == [])
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
    #expect(try mistake.content.findings().map(\.line) == mistake.messages)
  }

  @Test func `has a mistake here for every rule of reading and checking`() throws {
    let rules =
      Rule.ofReading + Rule.ofDocuments + Rule.ofDuties + Rule.ofObservations + Rule.ofTargets
      + Rule.ofDataset
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
