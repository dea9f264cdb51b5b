/// HTML as it is being written.
struct HTMLOutput {
  /// UTF-8 written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes markup of ours.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes bytes that are safe already.
  mutating func write(trusted: some Sequence<UInt8>) { bytes += trusted }

  /// Writes a whole number.
  mutating func write(_ number: Int) { bytes += String(number).utf8 }

  /// Writes plain text, escaped for text and quoted attributes.
  mutating func write(text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Writes an address for a quoted attribute: what may not stand in one is percent-encoded.
  mutating func write(address: String) {
    for byte in percentEncoded(address).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "'"): bytes += "&#x27;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Ends the line, unless nothing has been written on it.
  mutating func endLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}

/// An address in which what may not stand in one is percent-encoded.
func percentEncoded(_ address: String) -> String {
  if address.utf8.allSatisfy({ isAddressByte[Int($0)] }) { return address }
  var bytes: [UInt8] = []
  for byte in address.utf8 {
    if isAddressByte[Int(byte)] {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private let digits = Array("0123456789ABCDEF".utf8)

/// Whether a byte stands for itself in an address.
private let isAddressByte: [Bool] = (0...255).map { byte in
  let character = Character(UnicodeScalar(UInt8(byte)))
  return byte < 0x80 && (character.isLetter || character.isNumber)
    || "-_.+!*(),%#@?=;:/$~&'".utf8.contains(UInt8(byte))
}
