import Charts
import Markup
import TestSupport
import Testing

@Suite struct `A graph of links` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func graph(
    _ left: [String], _ right: [String], _ links: [(Int, Int)]
  ) -> LinkGraph {
    LinkGraph(
      left: left, right: right, links: links.map { (left: $0.0, right: $0.1) },
      name: ChartName("Sơ đồ viện dẫn", describedBy: "mo-ta-1"))
  }

  @Test(arguments: [
    ("none", graph([], [], [])), ("one", graph(["29-ĐA/TU"], ["05-NQ/TW"], [(0, 0)])),
    (
      "shared",
      graph(["29-ĐA/TU", "07-ĐA/TU"], ["05-NQ/TW", "10-NQ/TW", "15"], [(0, 0), (1, 0), (1, 2)])
    ),
  ])
  func `looks as it did`(_ name: String, _ graph: LinkGraph) throws {
    #expect(try Self.snapshots.difference(graph.svg.string, from: "graph-\(name).svg") == nil)
  }
}
