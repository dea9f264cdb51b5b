import Digest
import Testing

/// A message with the digest that the standard's own examples give for it.
struct Vector: Sendable, CustomTestStringConvertible {
  let algorithm: Digest.Algorithm
  let message: [UInt8]
  let hex: String

  init(_ algorithm: Digest.Algorithm, _ message: String, _ hex: String) {
    self.algorithm = algorithm
    self.message = Array(message.utf8)
    self.hex = hex
  }

  var testDescription: String { "\(algorithm.rawValue) of \(message.count) bytes" }

  /// RFC 1321 and the examples of FIPS 180-4.
  static let published: [Vector] = [
    Vector(.md5, "", "d41d8cd98f00b204e9800998ecf8427e"),
    Vector(.md5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
    Vector(.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    Vector(
      .sha224, "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    Vector(
      .sha256, "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Vector(
      .sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Vector(
      .sha256, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Vector(
      .sha384, "abc",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
        + "8086072ba1e7cc2358baeca134c825a7"),
    Vector(
      .sha512, "",
      "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
        + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"),
    Vector(
      .sha512, "abc",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
  ]
}

@Suite struct `A digest` {
  @Test(arguments: Vector.published)
  func `is what the standards publish`(vector: Vector) throws {
    #expect(try Digest(vector.algorithm, of: vector.message).hex == vector.hex)
  }

  @Test func `of a million letters is what the standard publishes`() throws {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      try Digest(.sha256, of: letters).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 3, 64, 1000])
  func `does not depend on the size of the pieces`(size: Int) throws {
    let content = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
    let algorithms: [Digest.Algorithm] = [.sha512, .md5, .sha256]
    var stream = try DigestStream(algorithms)
    for start in stride(from: 0, to: content.count, by: size) {
      try stream.update(Array(content[start..<min(start + size, content.count)]))
    }
    let whole = try algorithms.map { try Digest($0, of: content) }
    #expect(try stream.finish() == whole)
  }

  @Test func `is read back from its own hexadecimal form in either case`() throws {
    let digest = try Digest(.sha256, of: Array("abc".utf8))
    #expect(Digest(.sha256, hex: digest.hex) == digest)
    #expect(Digest(.sha256, hex: digest.hex.uppercased()) == digest)
  }

  @Test(arguments: ["", "00", "g" + String(repeating: "0", count: 31), "00 ", "é"])
  func `is not read from other words`(text: String) {
    #expect(Digest(.md5, hex: text) == nil)
  }
}
