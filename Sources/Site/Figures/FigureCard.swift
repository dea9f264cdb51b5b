internal import Charts

/// One figure of a page: its finding, the chart, the numbers behind it and where they come from.
///
/// A card names no page, so that the page and the embedded figure show the same.
struct FigureCard: Sendable {
  /// Its number on the page.
  let number: Int
  /// The name of its files below `hinh/` and `nhung/`: `thai-nguyen/can-bo-nu-bch-tinh-1`.
  let file: String
  /// The page on which it stands.
  let page: Address
  /// The heading: what the figure says, with its number.
  let finding: String
  /// What is measured, in which unit, of whom, when.
  let subtitle: String
  /// The chart, drawn for the page, the embedded page and the picture.
  let chart: DrawnChart
  /// What the marks mean, where the chart does not say it.
  var legend: [(mark: Role, count: String, word: String)] = []
  /// What the chart shows, in words.
  let description: String
  /// The numbers of the chart.
  let table: FigureTable
  /// Where the numbers come from.
  let source: FigureSource

  /// Id of the figure on its page.
  var id: String { FigureCard.id(number) }

  /// Id of a figure.
  static func id(_ number: Int) -> String { "hinh-\(number)" }
  /// Id of what describes a figure's chart.
  static func description(_ number: Int) -> String { "mo-ta-\(number)" }
}

/// The numbers of a figure: a table for readers, and the same for machines.
struct FigureTable: Sendable {
  /// One column.
  struct Column: Sendable {
    /// The heading on the page.
    let title: String
    /// The class of the column.
    let name: String
    /// The headings of its cells in CSV.
    let plain: [String]

    init(_ title: String, _ name: String = "", plain: [String]? = nil) {
      self.title = title
      self.name = name
      self.plain = plain ?? [title]
    }
  }

  /// One cell: as readers see it, and as cells of CSV.
  struct Cell: Sendable {
    let shown: String
    let plain: [String]
    let address: Address?

    init(_ shown: String, plain: [String]? = nil, address: Address? = nil) {
      self.shown = shown
      self.plain = plain ?? [shown]
      self.address = address
    }
  }

  let columns: [Column]
  let rows: [[Cell]]
}

/// Where the numbers of a figure come from.
struct FigureSource: Sendable {
  /// Documents and rosters by name, each perhaps with its place.
  let names: [(text: String, address: Address?)]
  /// The date of the numbers, as printed.
  let date: String
  /// Whether a made-up roster is among them.
  var isSample = false
}
