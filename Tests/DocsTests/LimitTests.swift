@testable import Dataset
import Site
import Tables
import Testing

@Suite struct `The limits of files` {
  private func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }

  private func number(_ value: Int) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }

  @Test func `of the content are those of the page on data`() throws {
    let rows = table("| file | at most |", in: try Page("docs/data.md").section("### Limits"))
    func most(_ limits: TableLimits) -> String {
      size(limits.bytes) + ", " + number(limits.rows) + " rows"
    }
    let any = TableLimits.table
    let expected = [
      ["`site.yaml`", size(SourceKind.settings.limit)],
      ["a document or a free page", size(SourceKind.text.limit)],
      ["a table", most(.table)], ["a roster", most(.roster)],
      [
        "any table or roster",
        "\(number(any.columns)) columns, \(number(any.cell)) characters a cell",
      ],
    ]
    #expect(rows == expected)
    #expect(TableLimits.table.columns == TableLimits.roster.columns)
    #expect(TableLimits.table.cell == TableLimits.roster.cell)
  }

  @Test func `of the theme are those of the page on it`() throws {
    let text = try Page("docs/theme.md").text
    #expect(text.contains("have at most \(size(Theme.largestText)) each"))
    #expect(text.contains("words have at most \(size(SourceKind.settings.limit))"))
    #expect(text.contains("script or picture has at most \(size(Theme.largestAsset))"))
  }
}
