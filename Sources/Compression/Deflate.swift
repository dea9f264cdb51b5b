internal import CDeflate

/// Bytes packed by DEFLATE without a frame, as zip files hold them.
package func deflated(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
  let packer = try Packer(level: 9)
  return try unsafe packer.pack(
    bytes, bound: libdeflate_deflate_compress_bound, call: libdeflate_deflate_compress)
}

/// A gzip file of some bytes, as small as the format allows; it holds neither name nor time.
package func gzipped(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
  let packer = try Packer(level: 12)
  return try unsafe packer.pack(
    bytes, bound: libdeflate_gzip_compress_bound, call: libdeflate_gzip_compress)
}

/// Whether a gzip file holds exactly these bytes.
package func isGzipped(_ packed: [UInt8], from bytes: [UInt8]) -> Bool {
  guard let unpacker = unsafe libdeflate_alloc_decompressor() else { return false }
  defer { unsafe libdeflate_free_decompressor(unpacker) }
  var found = [UInt8](repeating: 0, count: bytes.count + 1)
  var count = 0
  let result = unsafe found.withUnsafeMutableBytes { room in
    unsafe packed.withUnsafeBytes { packed in
      unsafe libdeflate_gzip_decompress(
        unpacker, packed.baseAddress, packed.count, room.baseAddress, room.count, &count)
    }
  }
  return result == LIBDEFLATE_SUCCESS && found.prefix(count).elementsEqual(bytes)
}

/// The CRC-32 of some bytes, as zip files state it.
package func checksum(_ bytes: [UInt8]) -> UInt32 {
  unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
}

/// The library's state for packing, freed at the end.
@safe private struct Packer: ~Copyable {
  private let state: OpaquePointer

  init(level: Int32) throws(CompressionError) {
    guard let state = unsafe libdeflate_alloc_compressor(level) else { throw CompressionError() }
    unsafe self.state = state
  }

  deinit { unsafe libdeflate_free_compressor(state) }

  @unsafe func pack(
    _ bytes: [UInt8], bound: (OpaquePointer?, Int) -> Int,
    call: (OpaquePointer?, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int) -> Int
  ) throws(CompressionError) -> [UInt8] {
    var packed = [UInt8](repeating: 0, count: unsafe bound(state, bytes.count))
    let count = unsafe packed.withUnsafeMutableBytes { room in
      unsafe bytes.withUnsafeBytes { source in
        unsafe call(state, source.baseAddress, source.count, room.baseAddress, room.count)
      }
    }
    guard count > 0 else { throw CompressionError() }
    packed.removeLast(packed.count - count)
    return packed
  }
}

/// A library found no memory to work in.
package struct CompressionError: Error, Hashable, CustomStringConvertible {
  package let description = "there is not enough memory to compress"
}
