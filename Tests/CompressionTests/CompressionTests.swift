import Compression
import Testing

@Suite struct `Packed bytes` {
  private static let texts: [[UInt8]] = [
    [], [7], Array("Tiến độ ".utf8), Array(String(repeating: "Thái Nguyên, ", count: 4000).utf8),
  ]

  @Test(arguments: Companion.allCases, texts)
  func `unpack to what was packed, and to nothing else`(kind: Companion, bytes: [UInt8]) throws {
    let packed = try kind.pack(bytes)
    #expect(kind.isPacked(packed, from: bytes))
    #expect(!kind.isPacked(packed, from: bytes + [0]))
    #expect(!kind.isPacked(packed, from: [8] + bytes.dropFirst()))
    #expect(!kind.isPacked(Array(packed.dropLast()), from: bytes))
    #expect(!kind.isPacked([], from: bytes))
    #expect(try kind.pack(bytes) == packed)
  }

  @Test(arguments: Companion.allCases)
  func `are smaller than text`(kind: Companion) throws {
    #expect(try kind.pack(Self.texts[3]).count < 300)
  }

  @Test func `of gzip hold neither name nor time`() throws {
    #expect(try gzipped([7]).prefix(8) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func `have the checksum of zip files`() throws {
    #expect(checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(checksum([]) == 0)
  }

  @Test(arguments: [("a/index.html", true), ("b.csv", true), ("c.xlsx", false), ("html", false)])
  func `are made of texts only`(path: String, fits: Bool) {
    #expect(Companion.fits(path) == fits)
  }
}
