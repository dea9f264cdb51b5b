internal import Digest
internal import Findings

/// A sealed year as a link of the chain: what it is called, and which one it was sealed upon.
struct ChainLink: Hashable {
  /// The folder, as the user names it.
  let path: String
  /// The name that the bag gives itself.
  let name: BagName
  /// The day of sealing, ISO 8601.
  let date: String
  /// The name of the bag that was sealed before; nothing for the first.
  let previous: String?
  /// The seal that bag had then.
  let previousSeal: String?
  /// The bag's own seal.
  let seal: String

  /// The last part of the path.
  var folder: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Takes the link out of a bag; nothing for bags that are not of an archive, and nothing, with
  /// a finding, where the bag's name is none.
  init?(_ bag: Bag, findings: inout FindingList) throws(DigestError) {
    guard let info = bag.info, info[BagInfo.group] == BagInfo.ownGroup else { return nil }
    let identifier = info[BagInfo.identifier] ?? ""
    guard let name = BagName(identifier), let seal = try bag.seal() else {
      findings.report(.chainName, at: bag.place("bag-info.txt"), ["name": identifier])
      return nil
    }
    path = bag.path
    self.name = name
    self.seal = seal
    date = info[BagInfo.date] ?? ""
    previous = info[BagInfo.previous]
    previousSeal = info[BagInfo.previousSeal]
  }
}
