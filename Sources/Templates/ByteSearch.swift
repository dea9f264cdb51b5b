/// The byte that ends a line.
let lineFeed = UInt8(ascii: "\n")

/// Whether a byte is a space, a tab or part of a line break.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

extension [UInt8] {
  /// The offset at which a sequence of bytes first stands from an offset on.
  func firstOffset(of wanted: [UInt8], from start: Int) -> Int? {
    self[Swift.min(start, count)...].firstOffset(of: wanted)
  }
}

extension ArraySlice<UInt8> {
  /// The offset at which a sequence of bytes first stands.
  func firstOffset(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    return (startIndex...endIndex - wanted.count).first {
      self[$0] == first && self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  /// The bytes without white space at both ends.
  var trimmed: Self {
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return [] }
    return self[first...last]
  }
}
