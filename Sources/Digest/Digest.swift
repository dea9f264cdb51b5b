/// The digest of some bytes, with the algorithm that made it.
package struct Digest: Hashable, Sendable {
  /// How a digest is made.
  package enum Algorithm: String, CaseIterable, Sendable {
    /// MD5, only to check what others wrote.
    case md5
    /// SHA-1, only to check what others wrote.
    case sha1
    /// SHA-2 with 224 bits.
    case sha224
    /// SHA-2 with 256 bits.
    case sha256
    /// SHA-2 with 384 bits.
    case sha384
    /// SHA-2 with 512 bits.
    case sha512

    /// The length of the digest in bytes.
    package var length: Int {
      switch self {
      case .md5: 16
      case .sha1: 20
      case .sha224: 28
      case .sha256: 32
      case .sha384: 48
      case .sha512: 64
      }
    }
  }

  /// How it was made.
  package let algorithm: Algorithm
  /// Its bytes, as many as the algorithm's length.
  package let bytes: [UInt8]

  /// Takes the digest of bytes that are at hand.
  package init(_ algorithm: Algorithm, of content: [UInt8]) throws(DigestError) {
    var stream = try DigestStream([algorithm])
    try stream.update(content)
    self = try stream.finish()[0]
  }

  /// Reads the hexadecimal form, in either case; nothing where length or digits do not fit.
  package init?(_ algorithm: Algorithm, hex: some StringProtocol) {
    let digits = hex.utf8.map { Digest.value(ofDigit: $0) }
    guard digits.count == algorithm.length * 2 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(algorithm, bytes: bytes)
  }

  init(_ algorithm: Algorithm, bytes: [UInt8]) {
    self.algorithm = algorithm
    self.bytes = bytes
  }

  /// Two lower-case hexadecimal digits for each byte.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// The library refused an algorithm, such as MD5 on a machine that allows only approved ones.
package struct DigestError: Error, Hashable, CustomStringConvertible {
  /// The algorithm that was asked for.
  package let algorithm: Digest.Algorithm

  /// One line with the reason.
  package var description: String {
    "the system's cryptographic library refuses \(algorithm.rawValue)"
  }
}
