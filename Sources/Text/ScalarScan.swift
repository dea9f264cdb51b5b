/// Walks along valid UTF-8, past what is plain.
struct ScalarScan {
  private let bytes: [UInt8]
  private(set) var at: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// The next character that is neither ASCII with a shape nor tab or end of line, and its offset.
  mutating func nextBeyondPlain() -> (scalar: Unicode.Scalar, offset: Int)? {
    while at < bytes.count, ScalarScan.isPlain(bytes[at]) { at += 1 }
    return next()
  }

  /// The next character and its offset.
  mutating func next() -> (scalar: Unicode.Scalar, offset: Int)? {
    guard at < bytes.count else { return nil }
    let start = at
    let first = bytes[at]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= bytes.count else { return nil }
    at += length
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) {
      value = value << 6 | UInt32(bytes[start + offset]) & 0x3F
    }
    return Unicode.Scalar(value).map { ($0, start) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
