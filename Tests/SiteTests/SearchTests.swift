import Dataset
import FoundationEssentials
import Publishing
import Results
import Testing

@testable import Site

@Suite struct `The search` {
  private let site: SmallSite
  private let entries: [SearchEntry]

  init() throws {
    site = try SmallSite(page: Address.searchIndex.path)
    entries = site.context.searchEntries
  }

  private func entry(_ title: String) throws -> SearchEntry {
    try #require(entries.first { $0.title == title })
  }

  @Test func `finds a measure by its title and by the clauses that set its targets`() throws {
    let entry = try entry(try site.measure("nu").measure.title)
    #expect(entry.group == .measures)
    #expect(entry.address == .measure("mau", "nu"))
    #expect(entry.detail == "hiện tại 26%; mục tiêu từ 25% (2030)")
    #expect(entry.names.sorted() == ["01-KH/TU, II.2", "02-NQ/TU, I"])
  }

  @Test func `finds a task by its words, its number, its lead and its day`() throws {
    let entry = try entry("Rà soát quy hoạch")
    #expect(entry.address == .duties("mau", document: "01-kh", "nv-1"))
    #expect(entry.detail == "01-KH/TU, số 1 · Ban Tổ chức · đến 30/6/2029")
    #expect(try self.entry("Tuyên truyền").detail == "01-KH/TU, số 3 · Các sở · Thường xuyên")
  }

  @Test func `finds an agency with what it has to do`() throws {
    let entry = try entry("Ban Tổ chức")
    #expect(entry.address == .agency("mau", "ban-to-chuc"))
    #expect(entry.detail == "Chủ trì 2 nhiệm vụ, phối hợp 1 nhiệm vụ")
  }

  @Test func `finds a document, and its clauses by heading and number`() throws {
    let document = try entry("Kế hoạch số 01-KH/TU")
    #expect(document.address == .document("mau", "01-kh"))
    #expect((document.detail, document.number) == ("Kế hoạch nhỏ", "01-KH/TU"))
    let clause = try entry("2. Nữ")
    #expect(clause.group == .documents)
    #expect(clause.address == .document("mau", "01-kh", "muc-ii-2"))
    #expect((clause.detail, clause.number) == ("01-KH/TU, II.2", "01-KH/TU muc ii 2"))
  }

  /// The index as the script sees it.
  private struct Index: Decodable {
    let words: [String: String]
    let abbreviations: [[String]]
    let groups: [String]
    let provinces: [[String]]
    let blocks: [Block]

    struct Block: Decodable {
      let group: Int
      let province: Int
      let head: String
      let tail: String
      let rows: [[String]]

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        group = try list.decode(Int.self)
        province = try list.decode(Int.self)
        head = try list.decode(String.self)
        tail = try list.decode(String.self)
        rows = try list.decode([[String]].self)
      }
    }
  }

  private func index() throws -> Index {
    let script = String(
      decoding: site.context.searchIndex(of: entries).bytes, as: UTF8.self)
    #expect(script.hasPrefix("window.tiendoIndex={"))
    #expect(script.hasSuffix("};\n"))
    let json = script.dropFirst("window.tiendoIndex=".count).dropLast(2)
    return try JSONDecoder().decode(Index.self, from: Data(json.utf8))
  }

  @Test func `writes every entry once, its address in parts`() throws {
    let index = try index()
    let written = index.blocks.flatMap { block in
      block.rows.map { block.head + $0[1] + block.tail + "|" + $0[0] }
    }
    let wanted = entries.map { entry in
      let anchor = entry.address.anchor.isEmpty ? "" : "#" + entry.address.anchor
      return entry.address.path + anchor + "|" + entry.title
    }
    #expect(written.sorted() == wanted.sorted())
    #expect(index.blocks.allSatisfy { index.provinces.indices.contains($0.province) })
    #expect(index.blocks.allSatisfy { index.groups.indices.contains($0.group) })
    let heads = index.blocks.map { "\($0.group) \($0.head)" }
    #expect(Set(heads).count == heads.count)
  }

  @Test func `carries the words and abbreviations of the theme`() throws {
    let index = try index()
    #expect(index.groups == ["Chỉ tiêu", "Nhiệm vụ", "Cơ quan", "Văn bản"])
    #expect(index.words["count"] == "{count} kết quả")
    #expect(index.abbreviations.contains(["UBND", "Ủy ban nhân dân"]))
    #expect(index.abbreviations.map { $0[0] } == index.abbreviations.map { $0[0] }.sorted())
  }
}
