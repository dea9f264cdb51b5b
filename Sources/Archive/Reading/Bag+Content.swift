internal import Files
internal import Digest
internal import Findings

extension Bag {
  /// Reads every listed file once and compares it with every digest that is stated for it.
  func checkContent(_ findings: inout FindingList) {
    var statements: [BagPath: [(manifest: String, digest: Digest)]] = [:]
    for manifest in manifests {
      for entry in manifest.entries {
        statements[entry.path, default: []].append((manifest.file, entry.digest))
      }
    }
    let present = Set(tree.filter { $0.kind == .file }.map { BagPath($0.path) })
    for (path, stated) in statements.sorted(by: { $0.key < $1.key }) {
      guard present.contains(path) else {
        reportMissing(path, stated, present: present, &findings)
        continue
      }
      do throws(DigestError) {
        try compare(path, stated, &findings)
      } catch {
        findings.report(.bagAlgorithmRefused, at: Place(self.path), ["reason": "\(error)"])
      }
    }
  }

  private func compare(
    _ file: BagPath, _ stated: [(manifest: String, digest: Digest)],
    _ findings: inout FindingList
  ) throws(DigestError) {
    let algorithms = Digest.Algorithm.allCases.filter { algorithm in
      stated.contains { $0.digest.algorithm == algorithm }
    }
    guard let found = try digests(of: file, algorithms) else {
      findings.report(.bagUnreadable, at: place(file.text))
      return
    }
    let wrong = stated.filter { !found.contains($0.digest) }.map(\.manifest)
    guard !wrong.isEmpty else { return }
    let names = Set(wrong).sorted().joined(separator: ", ")
    findings.report(.bagChanged, at: place(file.text), ["manifest": names])
  }

  private func digests(
    of file: BagPath, _ algorithms: [Digest.Algorithm]
  ) throws(DigestError) -> [Digest]? {
    var stream = try DigestStream(algorithms)
    let isWhole = try FileSystem.read(path + "/" + file.text) { piece throws(DigestError) in
      try stream.update(piece)
    }
    return isWhole ? try stream.finish() : nil
  }

  /// A listed file that is not there.
  ///
  /// It counts as there where a file with the same content differs only in case or composition of
  /// its name, and where it belongs to a desktop system; both have findings of their own.
  private func reportMissing(
    _ file: BagPath, _ stated: [(manifest: String, digest: Digest)], present: Set<BagPath>,
    _ findings: inout FindingList
  ) {
    guard !file.isOfSystem else { return }
    let twins = present.filter { $0 != file && $0.similar == file.similar }
    let isThere = twins.contains { twin in
      let found = try? digests(of: twin, stated.map(\.digest.algorithm))
      return stated.allSatisfy { found?.contains($0.digest) ?? false }
    }
    guard !isThere else { return }
    if let entry = fetched.first(where: { $0.path == file }) {
      findings.report(.bagNotFetched, at: place(file.text), ["address": entry.address])
    } else {
      let names = Set(stated.map(\.manifest)).sorted().joined(separator: ", ")
      findings.report(.bagMissing, at: place(file.text), ["manifest": names])
    }
  }
}
