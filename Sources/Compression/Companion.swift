/// How a web server finds a file packed beforehand: by an ending behind the file's name.
package enum Companion: String, CaseIterable, Sendable {
  /// For every browser.
  case gzip = ".gz"
  /// Smaller, for browsers over HTTPS.
  case brotli = ".br"

  /// The packed bytes.
  package func pack(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] {
    switch self {
    case .gzip: try gzipped(bytes)
    case .brotli: try brotlied(bytes)
    }
  }

  /// Whether packed bytes unpack to exactly these.
  package func isPacked(_ packed: [UInt8], from bytes: [UInt8]) -> Bool {
    switch self {
    case .gzip: isGzipped(packed, from: bytes)
    case .brotli: isBrotlied(packed, from: bytes)
    }
  }

  /// Whether a file is text by its ending; others, such as workbooks, are packed already.
  package static func fits(_ path: String) -> Bool {
    let endings = ["html", "css", "js", "json", "csv", "ics", "atom", "xml", "svg", "txt"]
    return endings.contains { path.hasSuffix("." + $0) }
  }
}
