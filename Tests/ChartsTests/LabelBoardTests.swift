import Testing

@testable import Charts

@Suite struct `A label board` {
  private func board() -> LabelBoard {
    LabelBoard(frame: Box(left: 0, top: 0, right: 140, bottom: 80))
  }

  private func label(_ spots: [(Double, Double)], isRequired: Bool = true) -> Label {
    Label("8,4%", .value, at: spots.map { .init(x: $0.0, y: $0.1) }, isRequired: isRequired)
  }

  /// Where a label of one line was written.
  private func places(_ shapes: [Shape]) -> [Point] {
    shapes.compactMap { if case .text(_, _, let place, _) = $0 { place } else { nil } }
  }

  @Test func `writes at the best place while it is free`() {
    var board = board()
    #expect(
      board.write(label([(5, 20), (50, 20)])) == [.text(.value, "8,4%", at: Point(5, 20))])
  }

  @Test func `moves a label off another, off a mark and back into the frame`() {
    var board = board()
    _ = board.write(label([(5, 20)]))
    board.reserve(Point(80, 20), radius: 4)
    let shapes = board.write(label([(8, 24), (75, 22), (130, 60), (5, 60)]))
    #expect(places(shapes) == [Point(5, 60)])
  }

  @Test func `crosses a line only where nothing else is free`() {
    var board = board()
    board.avoid([Point(0, 17), Point(140, 17)])
    #expect(places(board.write(label([(5, 20), (5, 60)]))) == [Point(5, 60)])
    #expect(places(board.write(label([(5, 20), (6, 58)]))) == [Point(5, 20)])
  }

  @Test func `leaves out what is not required and has no room`() {
    var board = board()
    _ = board.write(label([(5, 20)]))
    #expect(board.write(label([(5, 20)], isRequired: false)).isEmpty)
    #expect(places(board.write(label([(135, 20), (5, 20)]))) == [Point(5, 20)])
    #expect(board.write(Label("", .value, at: [])).isEmpty)
  }

  @Test func `writes the first line alone where both have no room`() {
    var board = board()
    board.reserve(Point(20, 40), radius: 8)
    let both = Label(
      [.init(text: "8,4%", role: .value), .init(text: "Mốc", role: .detail)],
      at: [.init(x: 5, y: 20)], or: label([(5, 20)]))
    #expect(board.write(both) == [.text(.value, "8,4%", at: Point(5, 20))])
  }

  @Test(arguments: ChartCase.all)
  func `keeps the labels of every chart apart`(_ example: ChartCase) {
    for layout in ReferenceChart.layouts {
      let boxes = ReferenceDrawing(example.chart, layout).labelBoxes
      #expect(!boxes.isEmpty)
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) {
          #expect(!box.overlaps(other), "\(example.name), \(layout.rawValue)")
        }
      }
    }
  }
}
