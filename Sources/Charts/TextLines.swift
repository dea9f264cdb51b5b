/// How wide a text is at a size, from a generous guess of 0.58 em a letter (0.64 em bold).
func textWidth(_ text: String, size: Double, isBold: Bool = false) -> Double {
  Double(text.count) * size * (isBold ? 0.64 : 0.58)
}

/// Breaks a text at its spaces into lines of a width; what does not fit into the last line ends in
/// an ellipsis.
func textLines(_ text: String, width room: Double, size: Double, most: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : line + " " + word
    if line.isEmpty || textWidth(longer, size: size) <= room {
      line = longer
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  lines.append(line)
  guard lines.count > most else { return lines }
  var last = lines[most - 1]
  while textWidth(last + "…", size: size) > room, let space = last.lastIndex(of: " ") {
    last = String(last[..<space])
  }
  return lines.prefix(most - 1) + [last + "…"]
}
