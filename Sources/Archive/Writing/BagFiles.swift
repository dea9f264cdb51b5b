internal import Digest
internal import Findings
package import Publishing

/// One line of `bag-info.txt`.
package struct BagInfoLine: Hashable, Sendable {
  /// What it tells.
  package let label: String
  /// The value, on one line.
  package let value: String

  /// Creates a line.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// A payload that cannot stand in a bag.
package struct PayloadError: Error, Hashable, CustomStringConvertible {
  /// Path of the file.
  package let path: String

  /// One line with the way out.
  package var description: String {
    "'\(path)' cannot stand in a bag: names there have no '%' and no line break; rename the file"
  }
}

/// All files of a BagIt 1.0 bag (RFC 8493) around a payload.
///
/// Paths of the payload are below `data/`. The bag lists every file with SHA-256 and SHA-512, and
/// every tag file in its turn; `Payload-Oxum` follows the given lines.
package func bagFiles(_ payload: [SiteFile], info: [BagInfoLine]) throws -> [SiteFile] {
  for file in payload where file.path.utf8.contains(where: { "%\r\n".utf8.contains($0) }) {
    throw PayloadError(path: file.path)
  }
  let data = payload.map { SiteFile(path: "data/" + $0.path, bytes: $0.bytes) }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  let octets = data.reduce(0) { $0 + $1.bytes.count }
  let lines = info + [BagInfoLine(BagInfo.oxum, "\(octets).\(data.count)")]
  let tags =
    [
      SiteFile(path: "bag-info.txt", bytes: bytes(of: lines)),
      SiteFile(
        path: "bagit.txt",
        bytes: Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)),
    ] + (try manifests("manifest", of: data))
  return data + tags + (try manifests("tagmanifest", of: tags))
}

/// The manifests of both algorithms, in the form that `sha256sum -c` and `sha512sum -c` read.
private func manifests(_ name: String, of files: [SiteFile]) throws(DigestError) -> [SiteFile] {
  var manifests: [SiteFile] = []
  for algorithm in [Digest.Algorithm.sha256, .sha512] {
    var text = ""
    for file in files {
      text += "\(try Digest(algorithm, of: file.bytes).hex)  \(file.path)\n"
    }
    manifests.append(SiteFile(path: "\(name)-\(algorithm.rawValue).txt", bytes: Array(text.utf8)))
  }
  return manifests
}

/// The lines as text; a line break within a value becomes a space.
private func bytes(of lines: [BagInfoLine]) -> [UInt8] {
  let text = lines.map { line in
    "\(line.label): \(line.value.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
  }
  return Array(text.joined().utf8)
}
