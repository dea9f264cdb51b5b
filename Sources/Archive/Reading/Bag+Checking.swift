internal import Digest
internal import Findings
internal import Files

extension Bag {
  /// Checks the bag against all that it states of itself.
  func check(_ findings: inout FindingList) {
    let payload = manifests.filter { !$0.isOfTags }
    if payload.isEmpty { findings.report(.bagWithoutManifest, at: Place(path)) }
    for entry in tree where entry.kind == .other {
      findings.report(.bagNoFile, at: place(entry.path))
    }
    for manifest in manifests {
      checkDoubles(in: manifest, &findings)
      checkSimilarNames(in: manifest, &findings)
    }
    checkListing(payload, &findings)
    checkContent(&findings)
    checkOxum(&findings)
    checkFetched(payload, &findings)
    checkSystemFiles(&findings)
  }

  /// A file listed twice in one manifest: with two digests it cannot be right.
  private func checkDoubles(in manifest: Manifest, _ findings: inout FindingList) {
    var first: [BagPath: Manifest.Entry] = [:]
    for entry in manifest.entries {
      guard let earlier = first[entry.path] else {
        first[entry.path] = entry
        continue
      }
      let isHarmless = earlier.digest == entry.digest && !declaration.isStrict
      findings.report(
        isHarmless ? .bagListedAgain : .bagListedTwice, at: entry.place,
        ["file": entry.path.text, "first": String(earlier.place.line)])
    }
  }

  private func checkSimilarNames(in manifest: Manifest, _ findings: inout FindingList) {
    var first: [String: BagPath] = [:]
    for entry in manifest.entries {
      let other = first[entry.path.similar]
      if let other, other != entry.path {
        findings.report(
          .bagSimilarNames, at: entry.place, ["file": entry.path.text, "other": other.text])
      }
      first[entry.path.similar] = other ?? entry.path
    }
  }

  /// From version 1.0 on every payload manifest lists every file, before it at least one does.
  private func checkListing(_ payload: [Manifest], _ findings: inout FindingList) {
    let listed = payload.map { Set($0.entries.map(\.path)) }
    let all = Set(listed.flatMap(\.self))
    for file in tree where file.kind == .file {
      let path = BagPath(file.path)
      if path.isPayload {
        let lacking = zip(payload, listed).filter { _, own in
          !(declaration.isStrict ? own : all).contains(path)
        }
        guard !lacking.isEmpty else { continue }
        let names = lacking.map(\.0.file).joined(separator: ", ")
        findings.report(.bagNotListed, at: place(file.path), ["manifest": names])
      } else if !isListedAsTag(path), !isOutsideManifests(file.path) {
        findings.report(.bagTagNotListed, at: place(file.path))
      }
    }
  }

  private func isListedAsTag(_ path: BagPath) -> Bool {
    manifests.contains { $0.isOfTags && $0.entries.contains { $0.path == path } }
  }

  /// Tag manifests cannot list themselves, and signatures come after them.
  private func isOutsideManifests(_ file: String) -> Bool {
    guard !manifests.contains(where: { $0.isOfTags && $0.file == file }) else { return true }
    return manifests.contains { $0.isOfTags && $0.file + ".sig" == file }
      || !manifests.contains(where: \.isOfTags)
  }

  private func checkOxum(_ findings: inout FindingList) {
    guard let stated = info?[BagInfo.oxum] else { return }
    let parts = stated.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let file = place("bag-info.txt")
    guard parts.count == 2, let octets = parts[0], let count = parts[1] else {
      findings.report(.bagOxumForm, at: file, ["value": stated])
      return
    }
    let payload = tree.filter { $0.kind == .file && BagPath($0.path).isPayload }
    let found = payload.reduce(0) { $0 + $1.size }
    guard (octets, count) != (found, payload.count), !lacksSystemFile else { return }
    findings.report(.bagOxum, at: file, ["stated": stated, "found": "\(found).\(payload.count)"])
  }

  private func checkFetched(_ payload: [Manifest], _ findings: inout FindingList) {
    let listed = Set(payload.flatMap { $0.entries.map(\.path) })
    for entry in fetched where !listed.contains(entry.path) {
      findings.report(.bagFetchNotListed, at: entry.place, ["file": entry.path.text])
    }
  }

  private func checkSystemFiles(_ findings: inout FindingList) {
    let files = tree.filter { $0.kind == .file }.map { BagPath($0.path) }
    let named = Set(files + manifests.flatMap { $0.entries.map(\.path) }).filter(\.isOfSystem)
    for path in named.sorted() {
      findings.report(.bagSystemFile, at: place(path.text), ["file": path.text])
    }
  }

  /// Whether a listed file of a desktop system is gone, as such files use to be.
  private var lacksSystemFile: Bool {
    let present = Set(tree.map { BagPath($0.path) })
    return manifests.contains { manifest in
      manifest.entries.contains { $0.path.isOfSystem && !present.contains($0.path) }
    }
  }
}
