internal import Dataset
internal import Digest
internal import Files
package import Findings
package import Measures
package import Publishing

/// A sealed year as a site publishes and compares it.
package struct SealedEdition: Sendable {
  /// What it is called.
  package let name: BagName
  /// The day for which it speaks.
  package let reportDate: Day
  /// The day on which it was sealed.
  package let sealed: Day
  /// Why it was sealed again, where it was.
  package let reason: String?
  /// Whether it was made from sources after its time had passed.
  package let isRebuilt: Bool
  /// The SHA-512 of its `tagmanifest-sha512.txt`.
  package let seal: String
  /// Its results.
  package let tables: YearTables
  /// The files of its site.
  package let site: [SiteFile]
}

/// The sealed years of an archive by name, all of them checked; none where the folder is absent.
///
/// Where a bag or the chain is broken, or a bag is none of an archive, there are findings and no
/// years: a site is never built beside an archive that is not whole.
package func sealedEditions(
  in folder: String, findings: inout FindingList
) throws -> [SealedEdition] {
  let names = try FileSystem.exists(folder) ? FileSystem.list(folder) : []
  let paths = bags(among: names, in: folder)
  guard !paths.isEmpty else { return [] }
  var own = FindingList()
  _ = verify([folder], findings: &own)
  guard !own.hasErrors else {
    findings.append(own)
    return []
  }
  var editions: [SealedEdition] = []
  for path in paths {
    if let edition = try SealedEdition(path, findings: &own) { editions.append(edition) }
  }
  findings.append(own)
  return editions.sorted { ($0.name.year, $0.name.revision) < ($1.name.year, $1.name.revision) }
}

extension SealedEdition {
  fileprivate init?(_ path: String, findings: inout FindingList) throws {
    guard let bag = Bag(path, findings: &findings),
      let link = try ChainLink(bag, findings: &findings),
      let reportDate = (bag.info?[BagInfo.reportDate]).flatMap({ Day(iso: $0) }),
      let sealed = Day(iso: link.date)
    else {
      findings.report(.notAnEdition, at: Place(path))
      return nil
    }
    let pages = "data/site/"
    self.init(
      name: link.name, reportDate: reportDate, sealed: sealed, reason: bag.info?[BagInfo.reason],
      isRebuilt: bag.info?[BagInfo.edition] == BagInfo.rebuilt, seal: link.seal,
      tables: YearTables(bag: path, findings: &findings),
      site: try bag.tree.filter { $0.kind == .file && $0.path.hasPrefix(pages) }.map { file in
        SiteFile(
          path: String(file.path.dropFirst(pages.count)),
          bytes: try FileSystem.contents(path + "/" + file.path))
      })
  }
}

extension Rule {
  static let notAnEdition = Rule(
    "not-an-edition", .error,
    "the bag is no sealed year with a Report-Date, so it cannot stand on the site; keep it "
      + "elsewhere")

  /// Rules about publishing an archive.
  package static let ofEditions: [Rule] = [.notAnEdition]
}
