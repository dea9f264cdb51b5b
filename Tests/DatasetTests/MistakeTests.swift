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

  @Test(arguments: Mistake.all)
  func `answers each mistake with its place and the way out`(mistake: Mistake) throws {
    let found = try mistake.content.findings().map(\.line)
    #expect(found == mistake.messages)
  }

  @Test func `has a mistake here for every rule of reading and checking`() throws {
    let rules =
      Rule.ofReading + Rule.ofUnread + Rule.ofDocuments + Rule.ofDuties + Rule.ofObservations
      + Rule.ofTargets + Rule.ofDataset
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
