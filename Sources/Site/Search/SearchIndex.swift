internal import Dataset
internal import Downloads
internal import Publishing

/// Entries that stand in one group, province and folder: what their addresses share is written once.
private struct Block {
  let group: SearchEntry.Group
  let jurisdiction: String
  /// What their addresses begin with: `mau/chi-tieu/`.
  let head: String
  /// What their addresses end in: `/index.html`.
  let tail: String
  var entries: [JSON] = []

  init(of entry: SearchEntry) {
    group = entry.group
    jurisdiction = entry.jurisdiction
    (head, _, tail) = Block.parts(of: entry.address)
  }

  /// An address in three parts, the middle one its own: the anchor, or the folder of a page.
  static func parts(of address: Address) -> (head: String, own: String, tail: String) {
    guard address.anchor.isEmpty else { return (address.path + "#", address.anchor, "") }
    let pieces = address.path.split(separator: "/")
    return (
      pieces.dropLast(2).map { $0 + "/" }.joined(), pieces.dropLast().last.map(String.init) ?? "",
      "/" + (pieces.last ?? "")
    )
  }

  func holds(_ entry: SearchEntry) -> Bool {
    let (head, _, tail) = Block.parts(of: entry.address)
    return (group, jurisdiction) == (entry.group, entry.jurisdiction)
      && (head, tail) == (self.head, self.tail)
  }

  /// Adds an entry without the empty texts at its end.
  mutating func add(_ entry: SearchEntry) {
    var texts =
      [entry.title, Block.parts(of: entry.address).own, entry.detail, entry.number] + entry.names
    while texts.last?.isEmpty == true { texts.removeLast() }
    entries.append(.list(texts.map(JSON.text)))
  }

  func json(in provinces: [String]) -> JSON {
    .list([
      .whole(SearchEntry.Group.allCases.firstIndex(of: group) ?? 0),
      .whole(provinces.firstIndex(of: jurisdiction) ?? 0), .text(head), .text(tail),
      .list(entries),
    ])
  }
}

extension PageContext {
  /// The index as a classic script, which pages load when a reader begins to search: words,
  /// abbreviations, names of groups and provinces, and the entries in blocks.
  ///
  /// Texts stand in it as they are; the script folds them as it folds what a reader types.
  func searchIndex(of entries: [SearchEntry]) -> SiteFile {
    var blocks: [Block] = []
    for entry in entries {
      let at =
        blocks.firstIndex { $0.holds(entry) }
        ?? {
          blocks.append(Block(of: entry))
          return blocks.count - 1
        }()
      blocks[at].add(entry)
    }
    let provinces = dataset.settings.jurisdictions
    let names = ["count", "none", "all"]
    let head = JSON.record([
      ("words", .record(names.map { ($0, .text(words("search.\($0)"))) })),
      (
        "abbreviations",
        .list(words.group("abbreviation").map { .list([.text($0.key), .text($0.text)]) })
      ),
      ("groups", .list(SearchEntry.Group.allCases.map { .text(words("tab.\($0.rawValue)")) })),
      ("provinces", .list(provinces.map { .list([.text($0.id), .text($0.title)]) })),
    ])
    let list = JSON.list(blocks.map { $0.json(in: provinces.map(\.id)) })
    return SiteFile(
      path: Address.searchIndex.path,
      bytes: Array(assignment.utf8) + head.bytes.dropLast(2)
        + Array(",\"blocks\":".utf8) + list.bytes.dropLast() + Array("};\n".utf8))
  }
}

/// How a search index begins.
private let assignment = "window.tiendoIndex="

/// The value that a search index assigns, with blanks in place of what stands before it.
func searchIndexValue(of script: [UInt8]) -> [UInt8] {
  let head = assignment.utf8.count
  return Array(repeating: UInt8(ascii: " "), count: head) + script.dropFirst(head).dropLast(2)
}
