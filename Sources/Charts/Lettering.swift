/// How large text in charts is, and how wide it may be: the style sets the type, and which font a
/// reader has nobody knows.
enum Lettering {
  /// Height of a letter's em, as the theme sets it for most text.
  static let size = 13.5
  /// Distance of the lines of one text.
  static let leading = 16.0

  /// How wide a text may be: a generous mean for each letter, and a little for the odd wide one.
  static func width(_ text: String, size: Double = size, isBold: Bool = false) -> Double {
    size * (Double(text.count) * (isBold ? 0.59 : 0.53) + 0.25)
  }

  /// Breaks a text at its spaces into lines of a width; what does not fit into the last line ends
  /// in an ellipsis.
  static func lines(
    _ text: String, width room: Double, most: Int, size: Double = size, isBold: Bool = false
  ) -> [String] {
    func fits(_ line: String) -> Bool { width(line, size: size, isBold: isBold) <= room }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || fits(longer) {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    lines.append(line)
    guard lines.count > most else { return lines }
    var last = lines[most - 1]
    while !fits(last + "…"), let space = last.lastIndex(of: " ") {
      last = String(last[..<space])
    }
    return lines.prefix(most - 1) + [last + "…"]
  }
}
