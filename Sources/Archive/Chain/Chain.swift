internal import Findings

/// The sealed years of an archive in the order of their sealing.
struct Chain {
  let links: [ChainLink]

  init(_ links: [ChainLink]) { self.links = links }

  /// The bag that was sealed last: the one that no other was sealed upon.
  var newest: ChainLink? {
    let named = Set(links.compactMap(\.previous))
    return links.last { !named.contains($0.name.description) }
  }

  /// Checks that each bag is the one that the next was sealed upon, and that none is missing.
  ///
  /// Where not the whole archive is at hand, a missing bag is a doubt and no error.
  func check(isWhole: Bool, _ findings: inout FindingList) {
    for link in links where link.folder != link.name.description {
      findings.report(
        .chainFolder, at: Place(link.path),
        ["folder": link.folder, "name": link.name.description])
    }
    let byName = Dictionary(grouping: links, by: \.name.description)
    for (name, same) in byName where same.count > 1 {
      for link in same.dropFirst() {
        findings.report(
          .chainTwice, at: Place(link.path), ["name": name, "other": same[0].path])
      }
    }
    for link in links {
      guard let previous = link.previous else { continue }
      if let before = byName[previous]?.first {
        check(link, upon: before, &findings)
      } else {
        findings.report(
          isWhole ? .chainMissing : .chainAlone, at: Place(link.path),
          ["name": link.name.description, "previous": previous])
      }
    }
    checkForks(&findings)
  }

  private func check(_ link: ChainLink, upon before: ChainLink, _ findings: inout FindingList) {
    if link.previousSeal != before.seal {
      findings.report(
        .chainBroken, at: Place(before.path),
        [
          "name": before.name.description, "next": link.name.description,
          "stated": String((link.previousSeal ?? "").prefix(16)),
          "found": String(before.seal.prefix(16)),
        ])
    }
    if link.date < before.date {
      findings.report(
        .chainOrder, at: Place(link.path),
        [
          "name": link.name.description, "date": link.date,
          "previous": before.name.description, "other": before.date,
        ])
    }
  }

  /// Two bags that were sealed upon the same one, or two beginnings.
  private func checkForks(_ findings: inout FindingList) {
    let groups = Dictionary(grouping: links) { $0.previous ?? "" }
    for (previous, same) in groups where same.count > 1 {
      for link in same.dropFirst() {
        findings.report(
          previous.isEmpty ? .chainBegunTwice : .chainFork, at: Place(link.path),
          [
            "name": link.name.description, "other": same[0].name.description,
            "previous": previous,
          ])
      }
    }
    if !links.isEmpty,
      links.allSatisfy({ link in links.contains { $0.name.description == link.previous } })
    {
      findings.report(.chainCircle, at: Place(links[0].path))
    }
  }
}
