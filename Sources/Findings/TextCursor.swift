/// Turns byte offsets in the text of a file, asked for in growing order, into places.
package struct TextCursor: Sendable {
  private let file: String
  private var offset = 0
  private var line = 1
  private var column = 1

  /// Starts at the head of a file.
  package init(file: String) { self.file = file }

  /// The place of a byte of a text in UTF-8.
  package mutating func place(of byte: Int, in bytes: [UInt8]) -> Place {
    for byte in bytes[offset..<byte] {
      if byte == UInt8(ascii: "\n") {
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
