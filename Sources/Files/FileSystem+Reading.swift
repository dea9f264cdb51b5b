extension FileSystem {
  /// The most bytes of a file whose reader sets no limit of its own: 256 MB.
  package static let largest = 256 << 20

  private static let chunk = 262_144

  /// The content of a regular file; a symbolic link at its end is followed only where asked.
  ///
  /// A file with more bytes than `limit` is refused before it is read, and one that grows beyond it
  /// while it is read.
  package static func contents(
    _ path: String, followingLinks: Bool = false, atMost limit: Int = largest
  ) throws(FileError) -> [UInt8] {
    let file = try ReadableFile(path, followingLinks: followingLinks)
    guard file.size <= limit else { throw tooLarge(path, limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size)
    var piece = [UInt8](repeating: 0, count: min(chunk, max(file.size, 4096)))
    while true {
      let count = try file.read(into: &piece)
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw tooLarge(path, limit) }
      bytes += piece[..<count]
    }
  }

  /// The content of a file, or nothing where it cannot be read.
  package static func read(_ path: String, atMost limit: Int = largest) -> [UInt8]? {
    try? contents(path, atMost: limit)
  }

  /// Whether a file is there and holds these bytes and no others.
  package static func holds(_ bytes: [UInt8], at path: String) -> Bool {
    guard let file = try? ReadableFile(path, followingLinks: false), file.size == bytes.count else {
      return false
    }
    var piece = [UInt8](repeating: 0, count: min(chunk, bytes.count + 1))
    var at = 0
    while let count = try? file.read(into: &piece) {
      guard count > 0 else { return at == bytes.count }
      guard at + count <= bytes.count, bytes[at..<at + count].elementsEqual(piece[..<count]) else {
        return false
      }
      at += count
    }
    return false
  }

  /// Gives the content of a file piece by piece; false where it cannot be read to its end.
  package static func read<Failure: Error>(
    _ path: String, pieces: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard let file = try? ReadableFile(path, followingLinks: false) else { return false }
    var piece = [UInt8](repeating: 0, count: chunk)
    while let count = try? file.read(into: &piece) {
      guard count > 0 else { return true }
      try pieces(count == piece.count ? piece : Array(piece[..<count]))
    }
    return false
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> FileError {
    FileError(
      action: "read", path: path, reason: "it has more than \(limit) bytes",
      refusal: .tooLarge(limit: limit))
  }
}
