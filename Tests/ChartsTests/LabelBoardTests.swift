import Markup
import Testing

@testable import Charts

@Suite struct `A label board` {
  private func board() -> LabelBoard {
    LabelBoard(frame: Box(left: 0, top: 0, right: 100, bottom: 60), size: 10)
  }

  private func label(_ spots: [(Double, Double)], isRequired: Bool = true) -> Label {
    Label(
      [.init(text: "8,4%", name: "value")],
      at: spots.map { .init(x: $0.0, y: $0.1, anchor: .start) }, isRequired: isRequired)
  }

  @Test func `writes at the best place while it is free`() {
    var board = board()
    #expect(
      board.write(label([(5, 20), (50, 20)])).string
        == "<text class=\"value\" x=\"5\" y=\"20\">8,4%</text>")
  }

  @Test func `moves a label off another, off a mark and back into the frame`() {
    var board = board()
    _ = board.write(label([(5, 20)]))
    board.reserve(60, 20, radius: 4)
    #expect(
      board.write(label([(8, 24), (55, 22), (90, 50), (5, 50)])).string
        == "<text class=\"value\" x=\"5\" y=\"50\">8,4%</text>")
  }

  @Test func `crosses a line only where nothing else is free`() {
    var board = board()
    board.avoid([(0, 17), (100, 17)])
    #expect(board.write(label([(5, 20), (5, 50)])).string.contains("y=\"50\""))
    #expect(board.write(label([(5, 20), (6, 48)])).string.contains("y=\"20\""))
  }

  @Test func `leaves out what is not required and has no room`() {
    var board = board()
    _ = board.write(label([(5, 20)]))
    #expect(board.write(label([(5, 20)], isRequired: false)).isEmpty)
    #expect(board.write(label([(95, 20), (5, 20)])).string.contains("x=\"5\""))
    #expect(board.write(Label([.init(text: "", name: "value")], at: [])).isEmpty)
  }

  @Test(arguments: ChartCase.all)
  func `keeps the labels of every chart apart`(_ example: ChartCase) {
    for cut in Cut.allCases {
      let boxes = ReferenceDrawing(example.chart, cut: cut).labelBoxes
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) {
          #expect(!box.overlaps(other), "\(example.name), \(cut.rawValue)")
        }
      }
    }
  }
}
