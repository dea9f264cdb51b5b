internal import Files
internal import Digest
package import Findings

/// What was found of one bag.
package struct BagReport: Sendable {
  /// The folder, as the user named it.
  package let path: String
  /// Files of the payload.
  package let files: Int
  /// Bytes of the payload.
  package let bytes: Int
  /// The SHA-512 of `tagmanifest-sha512.txt`; nothing where there is none.
  package let seal: String?
  /// What is wrong or doubtful with the bag itself.
  package let findings: FindingList
}

/// Checks bags, and the chain where they are years of an archive.
///
/// A folder that is no bag but holds some stands for all of them; a bag that is named twice is one.
/// `seal` is what the newest bag's
/// seal must begin with, as it was noted when it was sealed. Everything wrong is in `findings`.
package func verify(
  _ paths: [String], seal: String? = nil, findings: inout FindingList
) -> [BagReport] {
  var links: [ChainLink] = []
  var reports: [BagReport] = []
  let folders = paths.map(bagFolders)
  var known: Set<FileIdentity> = []
  for path in folders.flatMap(\.bags) {
    if let identity = FileSystem.identity(path), !known.insert(identity).inserted { continue }
    var own = FindingList()
    let bag = Bag(path, findings: &own)
    bag?.check(&own)
    let payload = (bag?.tree ?? []).filter {
      $0.kind == .file && BagPath($0.path).isPayload
    }
    do throws(DigestError) {
      if let bag, let link = try ChainLink(bag, findings: &own) { links.append(link) }
      reports.append(
        BagReport(
          path: path, files: payload.count, bytes: payload.reduce(0) { $0 + $1.size },
          seal: try bag?.seal(), findings: own))
    } catch {
      own.report(.bagAlgorithmRefused, at: Place(path), ["reason": "\(error)"])
      reports.append(BagReport(path: path, files: 0, bytes: 0, seal: nil, findings: own))
    }
    findings.append(own)
  }
  let chain = Chain(links)
  chain.check(isWhole: paths.count > 1 || folders.contains(where: \.areWithin), &findings)
  if let seal, let newest = chain.newest, !newest.seal.hasPrefix(seal.lowercased()) {
    findings.report(
      .sealDiffers, at: Place(newest.path),
      ["found": String(newest.seal.prefix(16)), "stated": String(seal.prefix(16))])
  }
  return reports
}

/// The bags that a path stands for: itself, or those within it.
private func bagFolders(_ path: String) -> (bags: [String], areWithin: Bool) {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  let names = FileSystem.entries(path)
  let isBag = names.contains { name in
    name == "bagit.txt" || name == "data" || Manifest.kind(of: name) != nil
  }
  let inner = isBag ? [] : bags(among: names, in: path)
  return inner.isEmpty ? ([path], false) : (inner, true)
}

/// The folders of an archive that hold its bags, by the names that are in it.
func bags(among names: [String], in folder: String) -> [String] {
  names.filter { !$0.hasPrefix(".") }.map { folder + "/" + $0 }.filter(FileSystem.isFolder)
}
