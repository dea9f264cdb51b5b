internal import Charts
internal import Publishing
internal import Tables

extension FigureTable {
  /// The numbers as CSV.
  var csv: [UInt8] {
    writeCSV([columns.flatMap(\.plain)] + rows.map { $0.flatMap(\.plain) })
  }
}

extension PageContext {
  /// The numbers and the picture of a figure as files.
  func files(of card: FigureCard, in style: ChartStyle) -> [SiteFile] {
    [
      SiteFile(path: Address.figureNumbers(card.file).path, bytes: card.table.csv),
      SiteFile(path: Address.figurePicture(card.file).path, bytes: picture(of: card, in: style)),
    ]
  }
}
