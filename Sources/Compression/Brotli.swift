internal import CBrotli

/// A brotli stream of some bytes, as small as the format allows.
package func brotlied(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
  var count = max(BrotliEncoderMaxCompressedSize(bytes.count), 16)
  var packed = [UInt8](repeating: 0, count: count)
  let isDone = unsafe packed.withUnsafeMutableBufferPointer { room in
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe BrotliEncoderCompress(
        BROTLI_MAX_QUALITY, BROTLI_MAX_WINDOW_BITS, BROTLI_MODE_TEXT, source.count,
        source.baseAddress, &count, room.baseAddress)
    }
  }
  guard isDone != 0 else { throw CompressionError() }
  packed.removeLast(packed.count - count)
  return packed
}

/// Whether a brotli stream holds exactly these bytes.
package func isBrotlied(_ packed: [UInt8], from bytes: [UInt8]) -> Bool {
  var found = [UInt8](repeating: 0, count: bytes.count + 1)
  var count = found.count
  let result = unsafe found.withUnsafeMutableBufferPointer { room in
    unsafe packed.withUnsafeBufferPointer { packed in
      unsafe BrotliDecoderDecompress(packed.count, packed.baseAddress, &count, room.baseAddress)
    }
  }
  return result == BROTLI_DECODER_RESULT_SUCCESS && found.prefix(count).elementsEqual(bytes)
}
