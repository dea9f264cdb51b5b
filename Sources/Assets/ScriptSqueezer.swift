/// A script without indentation, empty lines and lines that are `//` comments.
///
/// Only what cannot change its meaning is taken: a script in which a line may begin inside a text
/// (an odd number of backticks on a line, or a backslash at its end) stays as it is.
func squeezed(script: [UInt8]) -> [UInt8] {
  let lines = script.split(separator: UInt8(ascii: "\n")).map(trimmed)
  let mayGoOn = lines.contains { line in
    line.count { $0 == UInt8(ascii: "`") } % 2 == 1 || line.last == UInt8(ascii: "\\")
  }
  guard !mayGoOn else { return script }
  var output: [UInt8] = []
  for line in lines where !line.isEmpty && !isComment(line) {
    output += line
    output.append(UInt8(ascii: "\n"))
  }
  return output
}

private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var line = line.drop(while: isBlank)
  while let last = line.last, isBlank(last) { line.removeLast() }
  return line
}

private func isBlank(_ byte: UInt8) -> Bool { " \t\r".utf8.contains(byte) }

/// Whether a line is a comment and cannot be the end of a longer one.
private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "//".utf8) && !line.contains(UInt8(ascii: "*"))
}
