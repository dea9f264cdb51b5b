import Findings

/// Turns byte offsets, asked for in growing order, into places.
struct TextCursor {
  private let file: String
  private var offset = 0
  private var line = 1
  private var column = 1

  init(file: String) { self.file = file }

  /// The place of a byte of a text.
  mutating func place(of byte: Int, in bytes: [UInt8]) -> Place {
    for byte in bytes[offset..<byte] {
      if byte == lineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    offset = byte
    return Place(file, line: line, column: column)
  }
}

/// The byte that ends a line.
let lineFeed = UInt8(ascii: "\n")

/// Whether a byte is a space, a tab or part of a line break.
func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

extension [UInt8] {
  /// The offset at which a sequence of bytes first stands from an offset on.
  func firstOffset(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, count - start >= wanted.count else { return nil }
    return (start...count - wanted.count).first {
      self[$0] == first && self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at both ends.
  var trimmed: Self {
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return [] }
    return self[first...last]
  }
}
