internal import CCrypto

/// Digests of several algorithms, taken in one pass over bytes that come in pieces.
@safe package struct DigestStream: ~Copyable {
  private let algorithms: [Digest.Algorithm]
  /// The library's state of each digest, in the order of the algorithms.
  private var states: [OpaquePointer]

  /// Begins a digest for each algorithm.
  package init(_ algorithms: [Digest.Algorithm]) throws(DigestError) {
    self.algorithms = algorithms
    unsafe states = []
    for algorithm in algorithms {
      guard let method = unsafe EVP_get_digestbyname(algorithm.rawValue),
        let state = unsafe EVP_MD_CTX_new()
      else { throw DigestError(algorithm: algorithm) }
      unsafe states.append(state)
      guard unsafe EVP_DigestInit_ex(state, method, nil) == 1 else {
        throw DigestError(algorithm: algorithm)
      }
    }
  }

  deinit { unsafe states.forEach { unsafe EVP_MD_CTX_free($0) } }

  /// Adds the next piece.
  package mutating func update(_ piece: [UInt8]) throws(DigestError) {
    for (index, algorithm) in algorithms.enumerated() {
      let result = unsafe piece.withUnsafeBytes { buffer in
        unsafe EVP_DigestUpdate(states[index], buffer.baseAddress, buffer.count)
      }
      guard result == 1 else { throw DigestError(algorithm: algorithm) }
    }
  }

  /// The digests, in the order of their algorithms; ends the stream.
  package consuming func finish() throws(DigestError) -> [Digest] {
    var digests: [Digest] = []
    for (index, algorithm) in algorithms.enumerated() {
      var bytes = [UInt8](repeating: 0, count: algorithm.length)
      let result = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        unsafe EVP_DigestFinal_ex(states[index], buffer.baseAddress, nil)
      }
      guard result == 1 else { throw DigestError(algorithm: algorithm) }
      digests.append(Digest(algorithm, bytes: bytes))
    }
    return digests
  }
}
