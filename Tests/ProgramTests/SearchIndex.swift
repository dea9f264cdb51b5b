import FoundationEssentials

/// The search index of a site, read as a browser would read the script.
struct SearchIndex {
  /// Where its entries lead.
  let addresses: [String]

  init(_ script: Data) throws {
    let text = String(decoding: script, as: UTF8.self)
    let json = text.drop { $0 != "{" }.dropLast(";\n".count)
    addresses = try JSONDecoder().decode(Content.self, from: Data(json.utf8)).blocks
      .flatMap(\.addresses)
  }

  private struct Content: Decodable {
    let blocks: [Block]
  }

  private struct Block: Decodable {
    let addresses: [String]

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      _ = (try list.decode(Int.self), try list.decode(Int.self))
      let (head, tail) = (try list.decode(String.self), try list.decode(String.self))
      addresses = try list.decode([[String]].self).map { head + $0[1] + tail }
    }
  }
}
