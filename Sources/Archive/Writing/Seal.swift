internal import Files
internal import Digest
package import Findings
package import Publishing

/// A year that was sealed.
package struct SealedYear: Sendable, Hashable {
  /// What it is called.
  package let name: BagName
  /// The folder of the bag.
  package let path: String
  /// The SHA-512 of its `tagmanifest-sha512.txt`.
  package let seal: String
}

/// What is to be sealed.
package struct YearContent: Sendable {
  /// The year.
  package let year: Int
  /// Why it is sealed again; nothing for the first time.
  package let reason: String?
  /// The day of sealing, ISO 8601.
  package let date: String
  /// Further lines for `bag-info.txt`.
  package let info: [BagInfoLine]
  /// Files below `data/`.
  package let payload: [SiteFile]

  /// Creates what is to be sealed.
  package init(
    year: Int, reason: String?, date: String, info: [BagInfoLine], payload: [SiteFile]
  ) {
    self.year = year
    self.reason = reason
    self.date = date
    self.info = info
    self.payload = payload
  }
}

/// Seals a year in a folder, upon the bag that was sealed last.
///
/// The folder gets one bag more or stays as it is, or absent; no bag is ever written over. Returns
/// nothing,
/// with findings, where the year is sealed and no reason for a revision is given, or where the
/// chain so far is broken. Throws when the disk or the cryptographic library fails.
package func seal(
  _ content: YearContent, in folder: String, findings: inout FindingList
) throws -> SealedYear? {
  do {
    let isNew = try FileSystem.createFolder(folder)
    // With a year in it the folder stays: only an empty one can be removed.
    defer { if isNew { FileSystem.removeFolder(folder) } }
    if isNew { try FileSystem.flushFolder(folder + "/..") }
    let lock = try Lock(folder + "/.tiendo-archive.lock")
    var sealed: SealedYear?
    defer { if sealed == nil { lock.withdraw() } else { lock.release() } }
    sealed = try sealLocked(content, in: folder, findings: &findings)
    return sealed
  } catch let error as FileError {
    throw error.telling("nothing was sealed")
  }
}

private func sealLocked(
  _ content: YearContent, in folder: String, findings: inout FindingList
) throws -> SealedYear? {
  var own = FindingList()
  let links = try links(in: folder, &own)
  Chain(links).check(isWhole: true, &own)
  let name = name(for: content, among: links, in: folder, &own)
  findings.append(own)
  guard let name, !own.hasErrors else { return nil }
  let path = folder + "/" + name.description
  let files = try bagFiles(
    content.payload, info: info(of: content, named: name, upon: Chain(links).newest))
  let tags = files.last { $0.path == "tagmanifest-sha512.txt" }?.bytes ?? []
  let seal = try Digest(.sha512, of: tags).hex
  try create(files, at: path)
  return SealedYear(name: name, path: path, seal: seal)
}

/// The bags that are in a folder already.
private func links(in folder: String, _ findings: inout FindingList) throws -> [ChainLink] {
  var links: [ChainLink] = []
  for path in bags(among: try FileSystem.list(folder), in: folder) {
    guard let bag = Bag(path, findings: &findings) else { continue }
    if let link = try ChainLink(bag, findings: &findings) { links.append(link) }
  }
  return links
}

/// The name for a year: the plain year the first time, then the next revision.
private func name(
  for content: YearContent, among links: [ChainLink], in folder: String,
  _ findings: inout FindingList
) -> BagName? {
  let same = links.map(\.name).filter { $0.year == content.year }
  let newest = same.max { $0.revision < $1.revision }
  switch (newest, content.reason) {
  case (nil, nil): return BagName(year: content.year)
  case (let newest?, _?):
    return BagName(year: content.year, revision: newest.revision + 1)
  case (let newest?, nil):
    findings.report(
      .yearSealed, at: Place(folder + "/" + newest.description),
      ["year": String(content.year), "name": newest.description])
  case (nil, _?):
    findings.report(.yearNotSealed, at: Place(folder), ["year": String(content.year)])
  }
  return nil
}

/// The lines of `bag-info.txt`.
private func info(
  of content: YearContent, named name: BagName, upon previous: ChainLink?
) -> [BagInfoLine] {
  var lines = content.info
  lines.append(BagInfoLine(BagInfo.identifier, name.description))
  lines.append(BagInfoLine(BagInfo.group, BagInfo.ownGroup))
  lines.append(BagInfoLine(BagInfo.date, content.date))
  if let reason = content.reason { lines.append(BagInfoLine(BagInfo.reason, reason)) }
  if let previous {
    lines.append(BagInfoLine(BagInfo.previous, previous.name.description))
    lines.append(BagInfoLine(BagInfo.previousSeal, previous.seal))
  }
  return lines
}
