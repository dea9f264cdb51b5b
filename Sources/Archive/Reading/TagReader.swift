internal import Files
internal import Findings

/// A line of `fetch.txt`: a file that is to be got from elsewhere.
struct FetchEntry {
  let address: String
  let path: BagPath
  let place: Place
}

/// Reads the tag files of a bag in their declared encoding.
struct TagReader {
  let bag: String
  let declaration: Declaration
  var findings = FindingList()

  init(bag: String, declaration: Declaration) {
    self.bag = bag
    self.declaration = declaration
  }

  /// The manifest in a file; nothing for other files and unknown algorithms.
  mutating func manifest(_ name: String) -> Manifest? {
    guard let kind = Manifest.kind(of: name) else { return nil }
    guard let algorithm = kind.algorithm else {
      findings.report(.bagUnknownAlgorithm, at: Place(bag + "/" + name))
      return nil
    }
    var manifest = Manifest(file: name, algorithm: algorithm, isOfTags: kind.isOfTags)
    guard let lines = lines(name) else { return manifest }
    manifest.read(lines, bag: bag, declaration: declaration, findings: &findings)
    return manifest
  }

  /// The lines of `bag-info.txt`.
  mutating func info(_ name: String) -> BagInfo? {
    guard let lines = lines(name) else { return nil }
    switch BagInfo.read(lines) {
    case .info(let info): return info
    case .badLine(let line):
      findings.report(.bagInfoLine, at: Place(bag + "/" + name, line: line))
      return nil
    }
  }

  /// The lines of `fetch.txt`; nothing is ever fetched.
  mutating func fetched(_ name: String) -> [FetchEntry] {
    var entries: [FetchEntry] = []
    for (index, line) in (lines(name) ?? []).enumerated() where !line.isEmpty {
      let place = Place(bag + "/" + name, line: index + 1)
      let parts = line.split(maxSplits: 2) { $0 == " " || $0 == "\t" }
      guard parts.count == 3, parts[1] == "-" || Int(parts[1]) != nil else {
        findings.report(.bagFetchLine, at: place)
        continue
      }
      guard
        let path = BagPath(
          written: String(parts[2]), isStrict: declaration.isStrict, at: place,
          findings: &findings)
      else { continue }
      guard path.isPayload else {
        findings.report(.bagOutsidePayload, at: place, ["file": path.text])
        continue
      }
      entries.append(FetchEntry(address: String(parts[0]), path: path, place: place))
    }
    return entries
  }

  /// The lines of a tag file, or nothing with a finding.
  private mutating func lines(_ name: String) -> [String]? {
    let place = Place(bag + "/" + name)
    guard let bytes = FileSystem.read(bag + "/" + name, atMost: Bag.largestTagFile) else {
      findings.report(.bagUnreadable, at: place)
      return nil
    }
    guard let lines = declaration.encoding.lines(of: bytes) else {
      findings.report(.bagEncoding, at: place, ["encoding": declaration.encoding.rawValue])
      return nil
    }
    return lines
  }
}
