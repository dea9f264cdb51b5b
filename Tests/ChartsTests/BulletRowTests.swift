import Markup
import TestSupport
import Testing

@testable import Charts

@Suite struct `A bullet row` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")
  private static let scale = Scale(sharedBy: [42])

  static let examples = [
    ("plain", BulletRow(value: 8.4, target: 10, direction: 15)),
    ("no-data", BulletRow(value: nil, base: 4.3, target: 5)),
    ("nothing", BulletRow(value: nil, target: nil)),
    ("without-target", BulletRow(value: 16.7, target: nil)),
    ("beyond-target", BulletRow(value: 25.4, base: 24.4, target: 25)),
    ("beyond-scale", BulletRow(value: 61, target: 40)),
    ("at-zero", BulletRow(value: 0, base: 2, target: 5)),
    ("about", BulletRow(value: 3, target: 5, aim: .about)),
    ("range", BulletRow(value: 8, target: 10, aim: .range(12))),
    ("at-most", BulletRow(value: 6, base: 8, target: 2, aim: .atMost)),
    ("exactly", BulletRow(value: 6, target: 8, aim: .exactly)),
    ("target-below-base", BulletRow(value: 30, base: 30, target: 20, direction: 15)),
  ]

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ row: BulletRow) throws {
    let svg = row.svg(on: Self.scale).string
    #expect(try Self.snapshots.difference(svg, from: "bullet-\(name).svg") == nil)
  }

  @Test func `fills the scale at 100 percent`() throws {
    let svg = BulletRow(value: 100, target: 100).svg(on: Scale(sharedBy: [100])).string
    #expect(try Self.snapshots.difference(svg, from: "bullet-full.svg") == nil)
  }

  @Test func `is hidden from screen readers, which read the cells`() {
    let svg = BulletRow(value: 8.4, target: 10).svg(on: Self.scale).string
    #expect(svg.contains("aria-hidden=\"true\""))
    #expect(!svg.contains("<text"))
  }
}

@Suite struct `A scale` {
  @Test(
    arguments: [
      ([], 10.0), ([0], 10), ([8.4, 10], 10), ([15], 20), ([42], 50), ([50], 50), ([51], 100),
      ([100], 100), ([101], 200), ([350, 500], 500), ([2500], 5000),
    ] as [([Double], Double)])
  func `of a table ends at a round value`(_ values: [Double], _ top: Double) {
    let scale = Scale(sharedBy: values)
    #expect(scale.ticks.first == 0)
    #expect(scale.ticks.last == scale.top)
    #expect(scale.top == top)
  }

  @Test(
    arguments: [
      (0, 5.0, 2), (8.4, 10, 3), (15, 20, 5), (29.9, 30, 7), (30, 40, 5), (98, 100, 6),
      (100, 100, 6),
    ] as [(Double, Double, Int)])
  func `of one chart leaves room above, but not above 100 percent`(
    _ greatest: Double, _ top: Double, _ ticks: Int
  ) {
    let scale = Scale(above: greatest, limit: 100)
    #expect(scale.top == top)
    #expect(scale.ticks.count == ticks)
  }

  @Test func `of one chart keeps to few lines for great values`() {
    #expect(Scale(above: 500).ticks == [0, 100, 200, 300, 400, 500, 600])
    #expect(Scale(above: 50_000).ticks == [0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000])
  }

  @Test func `keeps values beyond its ends at the ends`() {
    let scale = Scale(sharedBy: [50])
    #expect(scale.position(-3, from: 4, to: 320) == 4)
    #expect(scale.position(25, from: 4, to: 320) == 162)
    #expect(scale.position(80, from: 4, to: 320) == 320)
  }
}
