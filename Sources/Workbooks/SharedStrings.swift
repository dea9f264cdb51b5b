/// The texts of a workbook, each held once; cells name them by number.
struct SharedStrings {
  private var numbers: [[UInt8]: Int] = [:]
  private var items: [UInt8] = []
  private var uses = 0

  /// The number of a text; one beyond the 32,767 characters of a cell is cut.
  mutating func number(of text: String) -> Int {
    uses += 1
    let key = Array(text.utf8)
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    let shown = cut(text)
    let isBounded = !(shown.first?.isWhitespace ?? false) && !(shown.last?.isWhitespace ?? false)
    let opening = isBounded ? "<si><t>" : "<si><t xml:space=\"preserve\">"
    items += (opening + escaped(shown) + "</t></si>").utf8
    return numbers.count - 1
  }

  /// The part of the file that holds them.
  var part: [UInt8] {
    let counts = "count=\"\(uses)\" uniqueCount=\"\(numbers.count)\""
    return Array((declaration + "<sst \(mainSpace) \(counts)>").utf8) + items
      + Array("</sst>".utf8)
  }

  private func cut(_ text: String) -> String {
    text.utf8.count <= 32_767 || text.unicodeScalars.count <= 32_767
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(32_766))) + "…"
  }
}
