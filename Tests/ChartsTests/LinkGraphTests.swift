import TestSupport
import Testing

@testable import Charts

@Suite struct `A graph of links` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func graph(
    _ left: [String], _ right: [String], _ links: [(Int, Int)]
  ) -> LinkGraph {
    LinkGraph(
      left: left, right: right, links: links.map { (left: $0.0, right: $0.1) })
  }

  static let examples = [
    ("none", graph([], [], [])), ("one", graph(["29-ĐA/TU"], ["05-NQ/TW"], [(0, 0)])),
    (
      "shared",
      graph(["29-ĐA/TU", "07-ĐA/TU"], ["05-NQ/TW", "10-NQ/TW", "15"], [(0, 0), (1, 0), (1, 2)])
    ),
    (
      "long-names",
      graph(
        ["Kế hoạch cán bộ cấp xã"],
        [
          "Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy",
          "15",
        ], [(0, 0), (0, 1)])
    ),
  ]

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ graph: LinkGraph) throws {
    #expect(try Self.snapshots.difference(page(graph), from: "graph-\(name).svg") == nil)
  }
}
