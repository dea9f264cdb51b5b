import Dataset
import Markup
import Measures
import Results
import Testing

@testable import Site

@Suite struct `The places of rows` {
  @Test func `follow the Vietnamese alphabet, and equal keys share one`() {
    let names = ["Đạt", "Ân", "An", "Dũng", "Ân"]
    #expect(sortRanks(of: names.map { [.text($0)] }) == ["4", "2", "1", "3", "2"])
  }

  @Test func `follow exact numbers, and a row without a key has none`() throws {
    let third = try #require(Fraction(1, over: 3))
    #expect(
      sortRanks(of: [
        [.whole(1), .whole(2)], [.number(third), nil], [nil, .whole(1)], [.whole(-4)],
      ]) == ["3 2", "2 -", "- 1", "1"])
  }

  @Test func `are not told where one glance holds the table`() {
    #expect(sortRanks(of: [[.whole(1)], [.whole(2)], [.whole(3)]]) == [nil, nil, nil])
    #expect(sortRanks(of: [[], [], [], []]) == [nil, nil, nil, nil])
  }
}

@Suite struct `A bar of filters` {
  private let site: SmallSite
  private let status = Filter(
    "trang-thai", "Trạng thái", [("a", "Một"), ("b", "Hai"), ("c", "Ba")])
  private let document = Filter("van-ban", "Văn bản", [("x", "X"), ("y", "Y")])

  init() throws { site = try SmallSite() }

  private func bar(_ rows: [[FilterMark]]) -> String {
    site.context.filterBar([status, document], over: rows, count: "filter.duties").string
  }

  private func rows(_ values: [String]) -> [[FilterMark]] {
    values.map { [FilterMark("trang-thai", $0), FilterMark("van-ban", "x")] }
  }

  @Test func `offers what its rows have, where there is a choice`() {
    let bar = bar(rows(["a", "c", "a", "c", "a", "c", "a", "c"]))
    #expect(bar.contains("<select name=\"trang-thai\""))
    #expect(bar.contains("<option value=\"a\">Một</option><option value=\"c\">Ba</option>"))
    #expect(!bar.contains("Hai"))
    #expect(!bar.contains("van-ban"))
  }

  @Test func `is hidden until the script works it`() {
    #expect(
      bar(rows(["a", "b", "a", "b", "a", "b", "a", "b"])).hasPrefix("<form class=\"filter\" hidden")
    )
  }

  @Test func `is left out of short lists and lists of one kind`() {
    #expect(bar(rows(["a", "b"])) == "")
    #expect(bar(rows(["a", "a", "a", "a", "a", "a", "a", "a"])) == "")
  }

  @Test func `finds tasks by who leads and joins, status, day and document`() throws {
    let marks = site.province.duties.map { $0.marks.map(\.text).joined(separator: " ") }
    #expect(
      marks == [
        "chu-tri:ban-to-chuc phoi-hop:cac-so phoi-hop:tinh-uy trang-thai:unreported "
          + "han:2029-q2 van-ban:01-kh",
        "chu-tri:tinh-uy trang-thai:unreported han:2028-q4 han:dinh-ky van-ban:01-kh",
        "chu-tri:cac-so phoi-hop:ban-to-chuc trang-thai:continuous han:thuong-xuyen van-ban:01-kh",
        "chu-tri:ban-to-chuc trang-thai:overdue han:2027-q4 van-ban:01-kh",
      ])
  }
}
