internal import Compression
internal import Files

/// Files with their packed companions, `.gz` and `.br`, beside every text that packing makes
/// smaller.
///
/// Packing is slow, so that companions of an old site are taken where they unpack to the new text.
package func withCompanions(
  _ files: [SiteFile], old site: String, jobs: Int
) async throws -> [SiteFile] {
  let texts = files.filter { Companion.fits($0.path) }
  let packed = try await companions(of: texts, old: site, jobs: jobs)
  return (files + packed).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

/// Packs texts; one job keeps to the thread that it is on.
private func companions(
  of texts: [SiteFile], old site: String, jobs: Int
) async throws -> [SiteFile] {
  guard jobs > 1 else { return try texts.flatMap { try companions(of: $0, old: site) } }
  return try await withThrowingTaskGroup(of: [SiteFile].self) { group in
    for job in 0..<jobs {
      group.addTask {
        try stride(from: job, to: texts.count, by: jobs).flatMap { index in
          try companions(of: texts[index], old: site)
        }
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
}

private func companions(
  of file: SiteFile, old site: String
) throws(CompressionError) -> [SiteFile] {
  var found: [SiteFile] = []
  for kind in Companion.allCases {
    let path = file.path + kind.rawValue
    let known = FileSystem.read(site + "/" + path)
    let isUsable = known.map { kind.isPacked($0, from: file.bytes) } ?? false
    let bytes = isUsable ? known ?? [] : try kind.pack(file.bytes)
    if bytes.count < file.bytes.count { found.append(SiteFile(path: path, bytes: bytes)) }
  }
  return found
}
