internal import Digest
internal import Findings

/// A manifest: the digest of every file that it lists.
struct Manifest {
  /// One line.
  struct Entry {
    /// The digest that is stated.
    let digest: Digest
    /// The path below the bag, resolved and decoded.
    let path: BagPath
    /// Where it is stated.
    let place: Place
  }

  let file: String
  let algorithm: Digest.Algorithm
  /// Whether it lists tag files instead of the payload.
  let isOfTags: Bool
  var entries: [Entry] = []

  /// The algorithm and kind that a file's name tells; nothing for other files.
  ///
  /// The algorithm is nothing where it is not known.
  static func kind(of name: String) -> (isOfTags: Bool, algorithm: Digest.Algorithm?)? {
    for (prefix, isOfTags) in [("manifest-", false), ("tagmanifest-", true)]
    where name.hasPrefix(prefix) && name.hasSuffix(".txt") {
      let word = name.dropFirst(prefix.count).dropLast(".txt".count)
      return (isOfTags, Digest.Algorithm(rawValue: word.lowercased()))
    }
    return nil
  }

  /// Reads the lines; what is wrong is a finding at its line.
  mutating func read(
    _ lines: [String], bag: String, declaration: Declaration, findings: inout FindingList
  ) {
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let place = Place(bag + "/" + file, line: index + 1)
      let hex = line.prefix { $0 != " " && $0 != "\t" }
      var name = String(line.dropFirst(hex.count).drop { $0 == " " || $0 == "\t" })
      guard let digest = Digest(algorithm, hex: hex), !name.isEmpty else {
        findings.report(
          .bagManifestLine, at: place,
          ["algorithm": algorithm.rawValue, "digits": String(algorithm.length * 2)])
        continue
      }
      if name.hasPrefix("*") {
        findings.report(.bagStarredName, at: place, ["file": name])
        name.removeFirst()
      }
      guard
        let path = BagPath(
          written: name, isStrict: declaration.isStrict, at: place, findings: &findings)
      else { continue }
      guard path.isPayload != isOfTags else {
        findings.report(
          isOfTags ? .bagPayloadInTags : .bagOutsidePayload, at: place, ["file": path.text])
        continue
      }
      entries.append(Entry(digest: digest, path: path, place: place))
    }
  }
}
