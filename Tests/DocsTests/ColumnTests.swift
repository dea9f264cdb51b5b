import Dataset
import Testing

@Suite struct `The page on data` {
  @Test(arguments: TableSpec.all)
  func `has every column of every table`(spec: TableSpec) throws {
    let rows = table(
      "| column | Vietnamese name | required | meaning |",
      in: try Page("docs/data.md").section("## `\(spec.file)`"))
    #expect(
      rows.map { Array($0.prefix(3)) }
        == spec.columns.map { ["`\($0.id)`", $0.name, $0.isRequired ? "yes" : ""] })
    #expect(rows.allSatisfy { $0.count == 4 && !$0[3].isEmpty })
  }
}
