internal import Compression

/// A zip file in memory, all of whose entries bear the first day that the format knows.
struct ZipFile {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file under a name of ASCII letters.
  mutating func add(_ name: String, _ content: [UInt8]) throws(CompressionError) {
    let packed = try deflated(content)
    var entry = LittleEndian()
    entry.append(version)
    entry.append(0 as UInt16)
    entry.append(deflate)
    entry.append(midnight)
    entry.append(firstDay)
    entry.append(checksum(content))
    entry.append(UInt32(packed.count))
    entry.append(UInt32(content.count))
    entry.append(UInt16(name.utf8.count))
    entry.append(0 as UInt16)

    var listed = LittleEndian()
    listed.append(0x0201_4B50 as UInt32)
    listed.append(version)
    listed.bytes += entry.bytes
    for _ in 0..<3 { listed.append(0 as UInt16) }
    listed.append(0 as UInt32)
    listed.append(UInt32(bytes.count))
    directory += listed.bytes + name.utf8

    var head = LittleEndian()
    head.append(0x0403_4B50 as UInt32)
    bytes += head.bytes + entry.bytes + name.utf8 + packed
    count += 1
  }

  /// The whole file, with its directory at the end.
  var finished: [UInt8] {
    var end = LittleEndian()
    end.append(0x0605_4B50 as UInt32)
    for number in [0, 0, count, count] { end.append(UInt16(number)) }
    end.append(UInt32(directory.count))
    end.append(UInt32(bytes.count))
    end.append(0 as UInt16)
    return bytes + directory + end.bytes
  }

  private var version: UInt16 { 20 }
  private var deflate: UInt16 { 8 }
  private var midnight: UInt16 { 0 }
  /// 1 January 1980.
  private var firstDay: UInt16 { 1 << 5 | 1 }
}

/// Numbers as bytes, the lowest first.
private struct LittleEndian {
  var bytes: [UInt8] = []

  mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
